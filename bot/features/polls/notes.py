"""What was unclear about dates, as text that waits in a draft, one a line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from bot import dated
from bot.turn import Turn
from bot.when.reading import Unclear
from bot.when.said import DayPart
from bot.when.why import Why

_APART = "\t"


def noted(unclear: Sequence[Unclear]) -> str:
    """Return what was unclear as text; `noted_before` reads it."""
    return "\n".join(map(_line, unclear))


def _line(one: Unclear) -> str:
    known = (
        map(dated.stamped, one.candidates),
        (f"{day:%Y%m%d}" for day in one.days),
        (f"{at:%H%M}" for at in one.hours),
        map(str, one.part or ()),
    )
    return _APART.join((f"{one.why.name} {one.words}", *map(",".join, known)))


def noted_before(turn: Turn, text: str) -> list[Unclear]:
    """Return what was unclear when a draft was written, with what it can still mean."""
    return [_read(turn, *line.split(_APART)) for line in text.splitlines()]


def _read(
    turn: Turn, said: str, stamps: str = "", days: str = "", hours: str = "", part: str = ""
) -> Unclear:
    name, _, words = said.partition(" ")
    return Unclear(
        words,
        Why[name],
        dated.read_here(turn, stamps.replace(",", "\n")).found,
        tuple(map(date.fromisoformat, filter(None, days.split(",")))),
        tuple(map(time.fromisoformat, filter(None, hours.split(",")))),
        DayPart(*map(int, part.split(","))) if part else None,
    )
