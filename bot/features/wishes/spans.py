"""Reads hours from and to as people type them: "22 to 7", "10pm-7am", "de 22 h à 7 h"."""

from __future__ import annotations

import re

_HOUR = r"(\d{1,2})(?:\s*(?:heures?|h|:)\s*(?:00)?)?\s*(am|pm|a\.m\.|p\.m\.)?"
_SPAN = re.compile(
    rf"(?:(?:from|de|between|entre)\s+)?{_HOUR}\s*(?:to|till|until|and|[-–—]|à|a|et|jusqu['’]à)"
    rf"\s*{_HOUR}\.?"
)
_NAMED = (("midnight", "0h"), ("minuit", "0h"), ("noon", "12pm"), ("midi", "12pm"))


def read(words: str) -> tuple[int, int] | None:
    """Return from which hour to which; None where no two hours stand there, or it is not sure."""
    typed = words.strip().lower()
    for name, hour in _NAMED:
        typed = typed.replace(name, hour)
    found = _SPAN.fullmatch(typed)
    if found is None:
        return None
    begins, first, ends, last = found.groups()
    sure = bool(first or last) or max(int(begins), int(ends)) > TWELVE or not int(begins)
    hours = (_hour(int(begins), first), _hour(int(ends), last))
    if not sure or None in hours or hours[0] == hours[1]:
        return None
    return hours[0] or 0, hours[1] or 0


TWELVE = 12


def _hour(number: int, half: str | None) -> int | None:
    """Return an hour on a clock of 24 hours; None where there is no such hour."""
    if half is None:
        return number % 24 if number <= 2 * TWELVE else None
    if not 1 <= number <= TWELVE:
        return None
    return number % TWELVE + (TWELVE if half.startswith("p") else 0)
