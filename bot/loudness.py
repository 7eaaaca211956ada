"""How loud the bot may be with one person: the one rule, for every feature.

Muted means muted. Whoever wants nothing gets nothing; an urgent alert passes every quiet hour;
a topic that is off stays off, with its changes, reminders and endings; at night news and reminders
wait, and answers come without a sound. What somebody in danger waits for comes in any case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from storage.groups import Group
from storage.people import Person
from storage.wishes import Chosen

URGENT = "urgent"
NEWS = "news"
REMINDERS = "reminders"
ANSWERS = "answers"
"""Topics of what comes in private by itself: urgent alerts and news (both stand in the group too),
reminders that somebody asked for, and answers to what they asked or told."""

DANGER = "danger"
"""What somebody in danger waits for: it comes at once, and no wish turns it off."""

TOPICS = (URGENT, NEWS, REMINDERS, ANSWERS)
BY_ITSELF = frozenset((REMINDERS, ANSWERS))
"""What comes in private until somebody says no; the others come when somebody says yes."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Quiet hours on the local clock; from `begins` to just before `ends`, over midnight too.

    The same hour twice means none at all.
    """

    begins: time
    ends: time

    def holds(self, local: datetime) -> bool:
        """Tell whether it is quiet at this local time."""
        now = local.time()
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    def over(self, local: datetime) -> datetime:
        """Return when the quiet hours are over that hold at this local time."""
        day = local.date() if local.time() < self.ends else local.date() + timedelta(days=1)
        return datetime.combine(day, self.ends, local.tzinfo)


def night(group: Group) -> Quiet:
    """Return a group's quiet hours."""
    return Quiet(time(group.quiet_from), time(group.quiet_to))


@dataclass(frozen=True, slots=True)
class Wishes:
    """What one person wants in private: topics, and quiet hours of their own (None: the group's).

    `nothing`: they said "all off"; URGENT then still comes if it is among `topics`.
    """

    topics: frozenset[str] = BY_ITSELF
    quiet: Quiet | None = None
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class Never:
    """It is not sent, and what stands already is not changed."""


@dataclass(frozen=True, slots=True)
class Now:
    """It goes now."""

    silent: bool = False


@dataclass(frozen=True, slots=True)
class At:
    """It waits for this moment (local, aware)."""

    moment: datetime


Verdict = Never | Now | At


def verdict(
    topic: str, wishes: Wishes, night: Quiet, local: datetime, *, again: bool = False
) -> Verdict:
    """Decide about a private message on this topic; `night` is the group's, `local` is now.

    `again`: they may have had it already, so it makes no sound and waits for the morning.
    """
    if topic == DANGER:
        return Now()
    if wishes.nothing and topic != URGENT:
        return Never()
    if topic not in wishes.topics:
        return Never()
    if topic == URGENT:
        return Now()
    quiet = wishes.quiet or night
    if not quiet.holds(local):
        return Now(silent=again)
    return Now(silent=True) if topic == ANSWERS and not again else At(quiet.over(local))


def wishes(person: Person, chosen: Chosen) -> Wishes:
    """Return what somebody wants: the usual, but for what they chose otherwise."""
    topics = {topic for topic in TOPICS if chosen.topics.get(topic, topic in BY_ITSELF)}
    quiet = Quiet(*chosen.quiet) if chosen.quiet else None
    return Wishes(frozenset(topics), quiet, person.quiet)
