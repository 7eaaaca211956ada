"""Reads hours from and to as people type them: "22 to 7", "10pm-7am", "de 22 h à 7 h"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HOUR = (
    r"(\d{1,2})(?:\s*(?:heures?|h|:)\s*([0-5]\d)?)?"
    r"\s*(am|pm|a\.m\.|p\.m\.|in the morning|du matin|in the evening|at night|du soir)?"
)
_SPAN = re.compile(
    rf"(?:(?:from|de|between|entre)\s+)?{_HOUR}\s*(?:to|till|until|and|[-–—]|à|a|et|jusqu['’]à)"
    rf"\s*{_HOUR}\.?"
)
_AFTER = re.compile(rf"(?:(?:only\s+)?after|from|since|après|apres|dès|à partir de)\s+{_HOUR}\.?")
_NAMED = (("midnight", "0h"), ("minuit", "0h"), ("noon", "12pm"), ("midi", "12pm"))
_MORNING = ("am", "a.m.", "in the morning", "du matin")

TWELVE = 12
MORNINGS = (7, 8)
"""When quiet ends that only its beginning was said of."""


@dataclass(frozen=True, slots=True)
class Span:
    """Whole hours; `longer`: minutes were typed, and the quiet reaches over them."""

    begins: int
    ends: int
    longer: bool = False


def read(words: str) -> Span | None:
    """Return from which hour to which; None where no two hours stand there, or it is not sure."""
    found = _SPAN.fullmatch(_typed(words))
    if found is None:
        return None
    begins, after, first, ends, before, last = found.groups()
    if first and first not in _MORNING and not last and int(ends) <= TWELVE:
        last = "am"  # "9pm to 7": a night ends in the morning
    sure = bool(first and last) or max(int(begins), int(ends)) > TWELVE or not int(begins)
    hours = (_hour(int(begins), first), _hour(int(ends), last))
    if not sure or hours[0] is None or hours[1] is None:
        return None
    late = int(before or 0) > 0
    last_hour = (hours[1] + late) % (2 * TWELVE)
    longer = late or int(after or 0) > 0
    return Span(hours[0], last_hour, longer) if hours[0] != last_hour else None


def perhaps(words: str) -> tuple[Span, ...]:
    """Return the hours that words may mean which do not say it for sure, the likeliest first."""
    typed = _typed(words)
    if read(words):
        return ()
    if found := _SPAN.fullmatch(typed):
        begins, _, first, ends, _, last = found.groups()
        halves = (
            f"{begins}{first or 'pm'}-{ends}{last or 'am'}",
            f"{begins}{first or 'am'}-{ends}{last or 'pm'}",
        )
        likely = reversed(halves) if int(begins) == TWELVE else halves  # "12" is midnight rather
        return tuple(dict.fromkeys(one for half in likely if (one := read(half))))
    if found := _AFTER.fullmatch(typed):
        hour, _, half = found.groups()
        sure = half or ("" if int(hour) > TWELVE else "pm")
        return tuple(one for ends in MORNINGS if (one := read(f"{hour}{sure}-{ends}am")))
    return ()


def _typed(words: str) -> str:
    typed = " ".join(words.lower().split())
    for name, hour in _NAMED:
        typed = typed.replace(name, hour)
    return typed


def _hour(number: int, half: str | None) -> int | None:
    """Return an hour on a clock of 24 hours; None where there is no such hour."""
    if half is None:
        return number % 24 if number <= 2 * TWELVE else None
    if not 1 <= number <= TWELVE:
        return None
    return number % TWELVE + (0 if half in _MORNING else TWELVE)
