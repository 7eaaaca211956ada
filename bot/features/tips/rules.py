"""What things told privately are called, and who may answer them."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.texts import N_
from storage import people, tips
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


def may_answer(
    case: Case, person_id: int, roles: Collection[str], *, shared: bool, next_id: int = 0
) -> bool:
    """Tell whether a person may read and answer a case.

    A contact: the one it was told to, whoever reads it too (`next_id`), and where it stands in a
    `shared` chat of contacts everyone with that role. Otherwise every organizer.
    """
    if case.reader_role not in roles:
        return False
    together = case.reader_id == 0 or (shared and case.reader_role == people.POLICE)
    return together or person_id in (case.reader_id, next_id)


def waits(case: Case) -> bool:
    """Tell whether a case waits for its reader, who has perhaps read it, but not answered."""
    return case.status == tips.NEW or (case.status == tips.OPENED and case.code is not None)
