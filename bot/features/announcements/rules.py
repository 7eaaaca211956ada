"""When a message to everyone may make a noise, and how well it arrived: pure decisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from hashlib import sha256

from bot.texts import N_
from storage.announcements import Announcement
from storage.cards import FAILED, UNKNOWN, Copy
from storage.groups import GroupChat

LONGEST = 1500
"""Characters of one message: with its signature it fits one message on every platform."""

EVENING = time(22)
MORNING = time(7)
TWICE = timedelta(minutes=10)
"""The same words within this time are asked about first."""

LATE = timedelta(hours=1)
"""A message that goes out later than promised by more than this is told to its author."""

NOW = "now"
AT_MORNING = "morning"
QUIETLY = "quiet"

WHY = {
    "gone": N_("the chat is gone, or I was removed"),
    "forbidden": N_("I am not allowed to write there"),
    "rights": N_("I am not allowed to write there"),
    "message_gone": N_("somebody deleted it there"),
    "too_old": N_("it is too old to be changed"),
    "too_large": N_("it is too long for that chat"),
}
OTHERWISE = N_("it could not be reached")


def at_night(local: datetime) -> bool:
    """Tell whether phones should stay silent at this local time."""
    return local.time() >= EVENING or local.time() < MORNING


def ways(local: datetime) -> tuple[str, ...]:
    """Return how a message may be sent at this local time; nobody is woken by one."""
    return (AT_MORNING, QUIETLY) if at_night(local) else (NOW,)


def next_morning(local: datetime) -> datetime:
    """Return the next 07:00 on the same clocks."""
    day = local.date() if local.time() < MORNING else local.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, local.tzinfo)


def mark(words: str) -> str:
    """Return a short mark of these words: a [Send] under an older preview does not fit it."""
    return sha256(words.encode()).hexdigest()[:8]


def repeated(words: str, earlier: Iterable[Announcement]) -> Announcement | None:
    """Return the first of these messages that says the same, whatever its case and spacing."""
    same = _bare(words)
    return next((one for one in earlier if _bare(one.words) == same), None)


def _bare(words: str) -> list[str]:
    return words.casefold().split()


@dataclass(frozen=True, slots=True)
class Arrival:
    """How far a message got: chats it reached, chats still to come, and what went wrong where."""

    reached: tuple[Copy, ...]
    coming: tuple[Copy, ...]
    doubtful: tuple[Copy, ...]
    failed: tuple[Copy, ...]
    outdated: tuple[Copy, ...]

    @property
    def total(self) -> int:
        """Return the number of chats it was meant for."""
        return len(self.reached) + len(self.coming) + len(self.doubtful) + len(self.failed)


def arrival(copies: Iterable[Copy]) -> Arrival:
    """Sort the copies of a message; `outdated` are chats that it reached and a change did not."""
    given = tuple(copies)
    reached = tuple(one for one in given if one.shown)
    rest = tuple(one for one in given if not one.shown)
    return Arrival(
        reached,
        tuple(one for one in rest if one.state not in {FAILED, UNKNOWN}),
        tuple(one for one in rest if one.state == UNKNOWN),
        tuple(one for one in rest if one.state == FAILED),
        tuple(one for one in reached if one.state in {FAILED, UNKNOWN}),
    )


def names(chats: Iterable[GroupChat]) -> dict[tuple[str, str], str]:
    """Return what to call each chat; where two have one title the platform tells them apart."""
    given = tuple(chats)
    titles = [chat.title for chat in given]
    return {
        (chat.platform, chat.native): chat.title
        if titles.count(chat.title) == 1
        else f"{chat.title} ({chat.platform.capitalize()})"
        for chat in given
    }
