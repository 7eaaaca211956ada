"""A question for one date: what an unclear one may mean, and an answer that says only the rest.

What was unclear is remembered while its question stands there, in memory only.
"""

from __future__ import annotations

from bot import dated
from bot.feature import Sheet
from bot.forms.kept import PRIVATE_MINUTES
from bot.turn import Turn
from bot.when.reading import Reading, Unclear
from bot.when.why import Why
from bot.words import Field

_UNCLEAR = "unclear date"


def read(turn: Turn, sheet: Sheet, field: Field, typed: str) -> tuple[str, Unclear | None]:
    """Return the whole date that words say with what was said before, or what is unclear in it."""
    if field.key not in sheet.dates or not typed:
        return typed, None
    before = _before(turn, sheet, field)
    reading = dated.answer_here(turn, typed, before) if before else dated.read_here(turn, typed)
    if reading.unclear:
        return typed, reading.unclear[0]
    whole = before and len(reading.found) == 1
    return (dated.stamped(reading.found[0]) if whole else typed), None


def refused(turn: Turn, sheet: Sheet, field: Field, value: str) -> Unclear | None:
    """Return what an answer leaves open that is one date and will not do: its day still holds."""
    if field.key not in sheet.dates:
        return None
    reading: Reading = dated.read_here(turn, value)
    if reading.unclear:
        return reading.unclear[0]
    days = tuple(one.day for one in reading.found)
    return Unclear(value, Why.NO_TIME, days=days) if len(days) == 1 else None


def note(turn: Turn, sheet: Sheet, field: Field, unclear: Unclear | None) -> None:
    """Remember what is unclear in what is asked now, or that nothing is."""
    if unclear:
        turn.remember(_UNCLEAR, (sheet.name, field.key, unclear), PRIVATE_MINUTES)
    elif turn.recall(_UNCLEAR):
        turn.forget(_UNCLEAR)


def _before(turn: Turn, sheet: Sheet, field: Field) -> Unclear | None:
    name, key, unclear = turn.recall(_UNCLEAR) or ("", "", None)
    return unclear if (name, key) == (sheet.name, field.key) else None
