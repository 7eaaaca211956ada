"""Which times of day an hour can mean, with the part of the day that stands beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from bot.when.said import DayPart, Hour

_NOON, _DAY, _HOUR = 12, 24, 60


def times(hour: Hour, part: DayPart | None, *, to_24: bool) -> tuple[tuple[time, time | None], ...]:
    """Return all times that an hour can mean, each with its end where one was written."""
    if not _real(hour) or (hour.until and not _real(hour.until)):
        return ()
    to_24 = to_24 and part is None  # "9 h du soir" is said by those who count to 24, too
    starts = _halves(hour, to_24=to_24)
    if hour.until is not None:
        return tuple(_ranges(hour, hour.until, starts, part, to_24=to_24))
    return tuple((time(at, hour.minute), None) for at in _within(starts, part))


def _real(hour: Hour) -> bool:
    last = _NOON if hour.half else _DAY
    return hour.hour <= last and hour.minute < _HOUR


def _halves(hour: Hour, *, to_24: bool) -> tuple[int, ...]:
    """Return the hours of the day that a written hour can be, midnight as 0."""
    at = hour.hour % _DAY
    if hour.half:
        return (at % _NOON + (_NOON if hour.half == "pm" else 0),)
    if hour.hour in (0, _DAY):
        return (0,)
    if hour.sure or at > _NOON or (to_24 and hour.marked):
        return (at,)
    return (at % _NOON + _NOON,) if at == _NOON else (at, at + _NOON)


def _within(starts: Iterable[int], part: DayPart | None) -> tuple[int, ...]:
    return tuple(at for at in starts if part is None or part.first <= at <= part.last)


def _ranges(
    hour: Hour, until: Hour, starts: tuple[int, ...], part: DayPart | None, *, to_24: bool
) -> Iterable[tuple[time, time | None]]:
    """Return start and end of each way in which a range runs forward within half a day.

    What is written behind the end holds for the start too ("7-9pm"), unless it would then begin
    after it ("11-1pm").
    """
    ends = _halves(until, to_24=to_24)
    if until.half and not hour.half and not hour.sure:
        same = _halves(replace(hour, half=until.half), to_24=to_24)
        forward = (same[0], hour.minute) < (ends[0], until.minute)
        starts = same if forward else tuple(at for at in starts if at not in same)
    elif until.hour > _NOON and not until.half:
        starts = _halves(hour, to_24=True) if not hour.half else starts
    unsure = not (until.half or hour.half or hour.sure or to_24) and until.hour <= _NOON
    for start in _within(starts, part):
        last = (until.hour, until.hour + _NOON) if unsure else ends
        later = [at for at in last if (start, hour.minute) < (at, until.minute) and at < _DAY]
        if later:
            yield time(start, hour.minute), time(later[0], until.minute)
