"""Reads what somebody answers who was asked about a date, together with what they said before.

"10/12 19:00: which day?" - "the 10th of December" is at 19:00. An answer chooses among what was
meant where it fits there; else it says what was missing, and the rest stands as it was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

from bot.when.hours import times
from bot.when.lines import pieces_of
from bot.when.moments import MOST_ASKED, Around, Read, Unclear, When, resolved
from bot.when.said import DayWords, Hour
from bot.when.why import Why

if TYPE_CHECKING:
    from bot.when.pieces import Piece

_OF_TIME = frozenset({Why.NO_TIME, Why.TWO_TIMES, Why.LEFT_OUT, Why.TWICE})
"""What is asked where the day is known: a number alone is an hour then."""
_MIDNIGHT, _HALF_DAY = time(0), 12


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer came to. `missed`: not even a part of it was understood."""

    found: tuple[When, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    rest: str = ""
    missed: bool = False


def answered(text: str, asked: Unclear, around: Around) -> Answered:
    """Return what words come to that answer what was asked about a date."""
    reads: list[Read] = []
    for line in text.replace(";", "\n").splitlines():
        for piece, words, rest in pieces_of(line, around):
            reads += _with(piece, asked, Read(words, rest=rest), around)
    if not reads or any(one.why is Why.UNREADABLE for one in reads):
        return Answered(missed=True)
    rests = dict.fromkeys(one.rest for one in reads if one.rest)
    return Answered(
        tuple(dict.fromkeys(when for one in reads for when in one.found)),
        tuple(one.asked for one in reads if one.why),
        next(iter(rests)) if len(rests) == 1 else "",
    )


def _with(piece: Piece, asked: Unclear, blank: Read, around: Around) -> list[Read]:
    """Return what one date of an answer comes to."""
    piece = _numbered(piece, asked)
    if not piece.bad and (fit := _fitting(piece, asked, around)):
        if len(fit) == 1:
            return [replace(blank, found=fit)]
        if len(fit) < len(asked.candidates):
            return [_narrowed(asked, fit)]
    whole = _completed(piece, asked, around)
    words = blank.words if whole == piece else f"{asked.words}, {blank.words}"
    reads = resolved(whole, words, blank.rest, around, barred=False)
    if len(reads) == 1 and reads[0].why and not reads[0].candidates:
        return [_still_asked(reads[0], asked)]
    return reads


def _completed(piece: Piece, asked: Unclear, around: Around) -> Piece:
    """Return what is answered with the day or the hour that was said before."""
    if not piece.hours and asked.hours:
        piece = replace(piece, hours=tuple(map(_hour, asked.hours)))
    elif piece.hours and not piece.part and asked.part:
        within = replace(piece, part=asked.part)
        piece = within if _starts(within, around) else piece
    if not (piece.dated or piece.bad):
        piece = replace(piece, days=tuple(map(_day, asked.days)))
    return piece


def _still_asked(read: Read, asked: Unclear) -> Read:
    """Keep what was meant before, and was said, under an answer that will not do."""
    return replace(
        read,
        candidates=asked.candidates,
        days=read.days or asked.days,
        hours=read.hours or asked.hours,
        part=read.part or asked.part,
    )


def _numbered(piece: Piece, asked: Unclear) -> Piece:
    """Let a number alone be the hour where only that is asked."""
    alone = len(piece.days) == 1 and piece.days[0].says() == {"day", "bare"} and not piece.hours
    if not alone or asked.why not in _OF_TIME or not asked.days:
        return piece
    number = piece.days[0].day or 0
    return replace(piece, days=(), hours=(Hour(number, marked=False, sure=number > _HALF_DAY),))


def _narrowed(asked: Unclear, fit: tuple[When, ...]) -> Read:
    whys = {True: Why.TWO_DAYS, False: Why.TWO_TIMES}
    why = asked.why if asked.why is Why.NIGHT else whys[len({one.day for one in fit}) > 1]
    days, hours = tuple({one.day: 0 for one in fit}), tuple({one.at: 0 for one in fit if one.at})
    return Read(asked.words, why=why, candidates=fit, days=days, hours=hours)


def _fitting(piece: Piece, asked: Unclear, around: Around) -> tuple[When, ...]:
    """Return what was meant of which an answer is true: "wednesday", "the 10th", "in the evening".

    Midnight is of two days to many, so the day alone says nothing there unless the night is asked.
    """
    if piece.several or piece.span or piece.about or piece.zone:
        return ()
    if asked.why is not Why.NIGHT and _MIDNIGHT in asked.hours:
        return ()
    starts = _starts(piece, around)
    part = piece.part if not piece.hours else None
    fit = [one for one in asked.candidates if _any_day(piece.days, one.day)]
    if piece.hours:
        fit = [one for one in fit if one.at in starts]
    if part:
        fit = [one for one in fit if one.at and part.first <= one.at.hour <= part.last]
    said = piece.days or piece.hours or piece.part
    return tuple(fit[:MOST_ASKED]) if said else ()


def _starts(piece: Piece, around: Around) -> set[time]:
    to_24 = around.habits.to_24
    return {at for hour in piece.hours for at, _ in times(hour, piece.part, to_24=to_24)}


def _any_day(said: Sequence[DayWords], day: date) -> bool:
    return not said or any(_is(one, day) for one in said)


def _is(said: DayWords, day: date) -> bool:
    """Tell whether all that is said of a day is true of this one."""
    told = {"weekday": day.isoweekday(), "day": day.day, "month": day.month, "year": day.year}
    names = said.says() - {"loose", "bare"}
    return names <= told.keys() and all(told[name] == getattr(said, name) for name in names)


def _hour(at: time) -> Hour:
    return Hour(at.hour, at.minute, sure=True)


def _day(day: date) -> DayWords:
    return DayWords(day=day.day, month=day.month, year=day.year)
