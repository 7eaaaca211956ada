"""What becomes of something that waits, for as long as nobody answers it: pure decisions.

Whoever has it is asked again, then the next person, then the organizers, then all of them every
week. Whoever waits is told once a week at most, and never hears nothing for longer.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

WEEK = timedelta(days=7)


class Step(IntEnum):
    """What comes next; every step after the last one is like it."""

    AGAIN = 0
    NEXT = 1
    ORGANIZERS = 2
    WEEKLY = 3


PAUSES = {
    Step.AGAIN: timedelta(days=2),
    Step.NEXT: timedelta(days=2),
    Step.ORGANIZERS: timedelta(days=3),
    Step.WEEKLY: WEEK,
}
"""How long after each step the next one comes: a week from the first to the weekly one."""


def step(taken: int) -> Step:
    """Return the step that comes now, after so many."""
    return Step(min(taken, Step.WEEKLY))


def following(taken: int, local: datetime, hour: int) -> datetime:
    """Return when the step after this one comes, at an hour of the local day."""
    at = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    return at + PAUSES[step(taken)]


def tells(told: datetime | None, local: datetime) -> bool:
    """Whether whoever waits is told now: never before, or a week ago by the calendar."""
    return told is None or local.date() - told.astimezone(local.tzinfo).date() >= WEEK


def so_far(first: datetime, now: datetime) -> tuple[int, datetime]:
    """Return how many steps came due from the `first` on, and when the next one does."""
    taken, due = 0, first
    while due <= now:
        due += PAUSES[step(taken)]
        taken += 1
    return taken, due
