"""What comes again and again: a rule on the clocks of a place, and the moments it means.

"Every Sunday 18:00" stays 18:00 when the clocks change. A rule is kept as its first time and a
zone, never as a distance in hours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from dateutil.rrule import MONTHLY, WEEKLY, rrule

from bot.when import instant, wall

_SHORTEST_MONTH = 28
_AHEAD = timedelta(days=2)
"""No clock change and no zone is further from the wall time than this."""


class Every(Enum):
    """How often. MONTHLY is on the same day of the month, on the last one where it has fewer."""

    ONCE = "once"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How often, from when on (naive wall time, to the minute), on the clocks of which zone."""

    every: Every
    first: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that a rule means: what the clocks show (naive), and the moment (UTC).

    `local` is unique for its rule, whatever happens to the clocks.
    """

    local: datetime
    moment: datetime


def occurrences(rule: Recurrence, after: datetime) -> Iterator[Occurrence]:
    """Return every occurrence whose moment is later than `after` (aware), in order."""
    start = max(rule.first, wall(after, rule.zone) - _AHEAD)
    for local in _locals(rule, start):
        moment = instant(local, rule.zone)
        if moment > after:
            yield Occurrence(local, moment)


def next_occurrence(rule: Recurrence, after: datetime) -> Occurrence | None:
    """Return the first occurrence later than `after` (aware), None when there is none any more."""
    return next(occurrences(rule, after), None)


def _locals(rule: Recurrence, start: datetime) -> Iterator[datetime]:
    """Return the wall times from `start` on."""
    match rule.every:
        case Every.ONCE:
            return iter([rule.first] if rule.first >= start else [])
        case Every.WEEKLY:
            times = rrule(WEEKLY, dtstart=rule.first)
        case Every.MONTHLY:
            day = rule.first.day
            days = range(min(day, _SHORTEST_MONTH), day + 1)
            times = rrule(MONTHLY, dtstart=rule.first, bymonthday=tuple(days), bysetpos=-1)
    return times.xafter(start, inc=True)
