"""From what one date says to the moments that it can be, on the clocks of a place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.when import comes_twice, instant, left_out, wall
from bot.when.days import Days, Habits, days
from bot.when.hours import times
from bot.when.pieces import Piece
from bot.when.said import DayPart, DayWords, Hour
from bot.when.why import Why

MOST_ASKED = 4
"""Most candidates that a question has: they are its buttons."""

SHOWN = 60
"""How much of somebody's words a question repeats."""

_DAY = timedelta(days=1)
_SOON = 24 * 60
"""Who counts more minutes than a day has may mean something else."""
_NOON = 12


@dataclass(frozen=True, slots=True)
class When:
    """A day and, where one was written, the time: a moment (UTC). A day alone stays a day.

    `until` is the end, where one was written.
    """

    day: date
    at: time | None = None
    moment: datetime | None = None
    until: time | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that were not taken as a date, and why; what they can mean, the nearest first.

    `days`, `hours`, `part`: all that they say of each, so that an answer need only say the rest.
    `missed`: an answer to this that was not understood.
    """

    words: str
    why: Why
    candidates: tuple[When, ...] = ()
    days: tuple[date, ...] = ()
    hours: tuple[time, ...] = ()
    part: DayPart | None = None
    missed: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """Where and how a date is read: now, on which clocks, after whose habits."""

    now: datetime
    zone: str
    habits: Habits

    @property
    def country(self) -> str:
        """The country, "" where its clocks do not tell."""
        return self.habits.country

    @property
    def today(self) -> date:
        """The day on the clocks there."""
        return wall(self.now, self.zone).date()


@dataclass(frozen=True, slots=True)
class Read:
    """What one date of a line came to.

    `floats`: a weekday is all that it holds on to. `barred`: it says what may hold for all others.
    `timed`: an hour stands in it. `days`, `hours`, `part`: all that it says of each, whatever else
    is open.
    """

    words: str
    found: tuple[When, ...] = ()
    why: Why | None = None
    candidates: tuple[When, ...] = ()
    rest: str = ""
    floats: bool = False
    barred: bool = False
    timed: bool = False
    days: tuple[date, ...] = ()
    hours: tuple[time, ...] = ()
    part: DayPart | None = None

    @property
    def asked(self) -> Unclear:
        """What is asked about it."""
        assert self.why
        words, candidates = self.words[:SHOWN], self.candidates[:MOST_ASKED]
        return Unclear(words, self.why, candidates, self.days, self.hours, self.part)


def resolved(piece: Piece, words: str, rest: str, around: Around, *, barred: bool) -> list[Read]:
    """Return what a piece comes to: one date, or one for each day that it lists."""
    hours = tuple(dict.fromkeys(at for at, _ in _ways(piece, around)))
    blank = Read(words, rest=rest, floats=piece.floats, barred=barred, timed=bool(piece.hours))
    blank = replace(blank, hours=hours, part=piece.part)
    if piece.span:
        return [replace(blank, why=Why.SEVERAL)]
    if piece.soon and not piece.bad:
        return [_soon(piece, piece.soon.minutes, blank, around)]
    if piece.bad or (piece.rest and piece.rest.numbers and not piece.hours):
        return [replace(blank, why=Why.UNREADABLE)]
    listed = piece.several or (None,)
    if any((one.day or 0) >= (other.day or 0) for one, other in pairwise(piece.several)):
        return [replace(blank, why=Why.UNREADABLE)]
    return [_one(piece, (one,) if one else piece.days, blank, around) for one in listed]


def _soon(piece: Piece, minutes: int, blank: Read, around: Around) -> Read:
    """Return so many minutes from now, where no other day or hour is said beside it."""
    if piece.days or piece.several or piece.hours or piece.part or piece.number is not None:
        return replace(blank, why=Why.UNREADABLE)
    there = wall(around.now + timedelta(minutes=minutes), around.zone).replace(second=0)
    when, why = _moment(there.date(), there.time().replace(microsecond=0), None, around)
    if when and not why and not piece.about and minutes <= _SOON:
        return replace(blank, found=(when,), timed=True)
    return replace(blank, why=why or Why.UNSURE, candidates=(when,) if when else (), timed=True)


def _one(piece: Piece, said: tuple[DayWords, ...], blank: Read, around: Around) -> Read:
    if not said:
        return replace(blank, why=Why.NO_DAY)
    found = days(said, around.today, around.habits)
    if not found.days:
        return replace(blank, why=found.why)
    blank = replace(blank, days=found.days)
    if not piece.hours:
        return _day_alone(piece, said, found, blank, around)
    return _timed(piece, said, found, blank, around)


def _day_alone(
    piece: Piece, said: tuple[DayWords, ...], found: Days, blank: Read, around: Around
) -> Read:
    whens = tuple(When(day) for day in found.days if day >= around.today)
    if piece.part and not found.why:
        return replace(blank, why=Why.NO_TIME)
    unsure = piece.about or any(one.loose or one.bare for one in said)
    why = found.why or (Why.UNSURE if unsure else None)
    if why:
        return replace(blank, why=why, candidates=whens)
    return replace(blank, found=whens)


def _timed(
    piece: Piece, said: tuple[DayWords, ...], found: Days, blank: Read, around: Around
) -> Read:
    """Return the moment that day and hour mean, or all that they can mean and why it is asked."""
    ways = _ways(piece, around)
    if not ways:
        return replace(blank, why=Why.NO_TIME)
    at_night = any(_of_night(hour) for hour in piece.hours)
    whens: list[When] = []
    wrong: Why | None = None
    for day in found.days:
        for at, until in ways:
            for there in (day, day + _DAY) if at_night else (day,):
                when, why = _moment(there, at, until, around)
                wrong = wrong or why
                if when:
                    whens.append(when)
    candidates = tuple(dict.fromkeys(whens))
    why = found.why or _unsure_hour(piece, len(ways), at_night=at_night) or wrong
    unsure = piece.about or any(one.bare and not one.weekday for one in said)
    why = why or _elsewhere(piece.zone, candidates, around) or (Why.UNSURE if unsure else None)
    if why is None and len(candidates) == 1:
        return replace(blank, found=candidates)
    return replace(blank, why=why or Why.UNREADABLE, candidates=candidates)


def _ways(piece: Piece, around: Around) -> list[tuple[time, time | None]]:
    to_24 = around.habits.to_24
    return [way for hour in piece.hours for way in times(hour, piece.part, to_24=to_24)]


def at_hours(
    when: When, hours: Iterable[tuple[time | None, time | None]], around: Around
) -> tuple[When, ...]:
    """Return a day at each of some hours, where that is still to come."""
    moments = (_moment(when.day, at, until, around)[0] for at, until in hours if at)
    return tuple(one for one in moments if one)


def _of_night(hour: Hour) -> bool:
    """Tell whether an hour is midnight or just after it: of which night is it?"""
    return hour.hour in (0, 24) or (hour.hour == _NOON and hour.half == "am")


def _unsure_hour(piece: Piece, ways: int, *, at_night: bool) -> Why | None:
    if at_night:
        return Why.NIGHT
    if ways > 1:
        return Why.TWO_TIMES
    hour = piece.hours[0]
    noon = hour.hour == _NOON and not (hour.sure or hour.half or piece.part)
    return Why.UNSURE if hour.loose or noon else None


def _moment(
    day: date, at: time, until: time | None, around: Around
) -> tuple[When | None, Why | None]:
    local = datetime.combine(day, at)
    if left_out(local, around.zone):
        return None, Why.LEFT_OUT
    if comes_twice(local, around.zone):
        return None, Why.TWICE
    moment = instant(local, around.zone)
    return (When(day, at, moment, until), None) if moment > around.now else (None, Why.PAST)


def _elsewhere(name: str, whens: tuple[When, ...], around: Around) -> Why | None:
    """Ask where a zone was named that is not surely the one of the clocks here."""
    if not name:
        return None
    here = {when.moment.astimezone(ZoneInfo(around.zone)).tzname() for when in whens if when.moment}
    return None if here and all(one and re.fullmatch(name, one) for one in here) else Why.ZONE
