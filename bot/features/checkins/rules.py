"""Decisions about check-ins: when to ask, what to do when we are late, and when few answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import takewhile

from bot.when import instant
from bot.when.rules import Every, Occurrence, Recurrence, next_occurrence, occurrences
from storage.checkins import Checkin, Round

LATE = timedelta(hours=2)
"""A round that was due while we were down is still asked this much later, else left out: a
question about Sunday evening is odd on Monday, and organizers are told once."""

OPEN_FOR = timedelta(days=3)
"""How long a round takes answers."""

UNSEEN = timedelta(days=1)
"""When nobody looks after a hand for this long, organizers are asked again, and then by rule."""

SPEAKS_AT = 18
"""At this hour of the group's clocks they are asked again after that."""

JUST_NOW = timedelta(minutes=10)
"""Asking the same again this soon is a double tap."""

HOUR = time(18)

IN_A_ROW = 5
"""So often one person writes to another in an hour who does not answer."""

LONGEST_QUESTION = 150
LONGEST_NEED = 500
SUNDAY = 6
FEW_ROUNDS = 3
FEW_SHARE = 10
"""Few answer when fewer than 1 in this many did, this many times in a row."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do now: ask for a occurrence, tell that one was left out, wait for the next one."""

    ask: Occurrence | None
    left_out: Occurrence | None
    following: Occurrence | None


def usual_first(every: Every, local: datetime) -> datetime:
    """Return when "every Sunday 18:00" or "on the 1st, 18:00" begins after `local` (naive)."""
    day = datetime.combine(local.date(), HOUR)
    while day <= local or not (day.weekday() == SUNDAY if every is Every.WEEKLY else day.day == 1):
        day += _DAY
    return day


def rule_of(checkin: Checkin) -> Recurrence:
    """Return the rule of a check-in."""
    return Recurrence(Every(checkin.every), datetime.fromisoformat(checkin.first), checkin.zone)


def following(checkin: Checkin, now: datetime) -> Occurrence | None:
    """Return the next time to ask after `now`."""
    return next_occurrence(rule_of(checkin), now)


def due(checkin: Checkin, now: datetime) -> NextStep:
    """Decide what becomes of everything that came due since the expected occurrence.

    Only the last one can still be asked; of several that were left out the last is told.
    """
    rule = rule_of(checkin)
    expected = instant(datetime.fromisoformat(checkin.next), checkin.zone)
    waiting = occurrences(rule, expected - timedelta(microseconds=1))
    passed = list(takewhile(lambda occurrence: occurrence.moment <= now, waiting))
    ask = passed.pop() if passed and now - passed[-1].moment <= LATE else None
    left_out = passed[-1] if passed else None
    return NextStep(ask, left_out, next_occurrence(rule, now))


def takes_answers(one: Round, now: datetime) -> bool:
    """Tell whether a round still takes answers, whether or not its end was noted already."""
    return not one.over and now < one.until


def few(rounds: Sequence[Round], people: int) -> bool:
    """Tell whether few people answered in each of the last rounds (newest first, all over)."""
    last = rounds[:FEW_ROUNDS]
    return len(last) == FEW_ROUNDS and all(
        one.over and (one.fine + one.hand) * FEW_SHARE < people for one in last
    )


def minute(local: datetime) -> str:
    """Return a wall time as it is stored: ISO 8601 to the minute."""
    return local.replace(tzinfo=None).isoformat(timespec="minutes")
