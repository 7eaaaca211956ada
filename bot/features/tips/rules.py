"""What things told privately are called, and for what they wait."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.features.tips.folder import Folder
from bot.texts import N_
from storage import tips
from storage.tips import Case

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_NUMBER = re.compile(rf"(?<![\w-])[{_LETTERS}]{{3}}-[{_LETTERS}]{{3}}(?![\w-])", re.IGNORECASE)

MOMENTS = {
    "now": N_("Now"),
    "today": N_("Today"),
    "week": N_("This week"),
    "longer": N_("Before that"),
}
"""When something was seen, as people choose it."""

MOMENTS_TOLD = {
    "now": N_("while this was written, {day}"),
    "today": N_("{day}"),
    "week": N_("in the week before {day}"),
    "longer": N_("longer before {day}"),
}
"""The same for whoever reads it on another day."""

PATIENCE = timedelta(days=3)
"""Without a reaction for so long a reader is asked again. After as long again the next one who was
shown reads it too; without any, whoever told it is told that nobody has reacted, else after as
long once more."""

UNTIL_NEXT = 2 * PATIENCE


def number(case_id: str) -> str:
    """Return what people call a case: "K7M-2QD", thirty random bits of its id."""
    bits = int(case_id[:8], 16) >> 2
    letters = "".join(_LETTERS[bits >> shift & 31] for shift in range(25, -1, -5))
    return f"{letters[:3]}-{letters[3:]}"


def numbers(words: str) -> tuple[str, ...]:
    """Return what looks like such a number in words, in capitals, each once.

    In small letters and without any digit it is a pair of words.
    """
    found = (one for one in _NUMBER.findall(words) if one.isupper() or re.search(r"\d", one))
    return tuple(dict.fromkeys(one.upper() for one in found))


def waits(case: Case) -> bool:
    """Tell whether a case waits for its reader, who has perhaps read it, but not answered."""
    return case.status == tips.NEW or (case.status == tips.OPENED and case.code is not None)


def next_from(case: Case, folder: Folder) -> date:
    """Return the day from which the next one reads a case that its reader leaves as it is."""
    if folder.asked:
        return date.fromisoformat(folder.asked) + PATIENCE
    return case.wrote + UNTIL_NEXT
