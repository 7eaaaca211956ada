"""What is kept in memory only and is gone with the process: drafts, sentences, alarms."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.words import Actor, Chat


@dataclass(frozen=True, slots=True)
class Alarm:
    """A turn that comes by itself, in memory only: for this account, in this chat and group."""

    name: str
    due: datetime
    actor: Actor
    chat: Chat
    home: str


def _whose(key: Hashable) -> Hashable:
    """Return platform and account where something is remembered about one."""
    return key[:2] if isinstance(key, tuple) else None


class Memory:
    """Keeps things under a key until a moment. It changes in the writer's thread, after commits."""

    LIMIT = 20_000

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[Any, datetime]] = {}
        self._alarms: dict[Hashable, Alarm] = {}

    def get(self, key: Hashable, now: datetime) -> Any:
        """Return what is kept under a key and not yet over, else None."""
        value, until = self._kept.get(key, (None, now))
        return value if until > now else None

    def put(self, key: Hashable, value: Any, until: datetime) -> None:
        """Keep a value until then; the oldest go when there are too many."""
        self._kept.pop(key, None)
        self._kept[key] = (value, until)
        while len(self._kept) > self.LIMIT:
            self._kept.pop(next(iter(self._kept)))

    def extend(self, key: Hashable, now: datetime, until: datetime) -> None:
        """Keep what is kept under a key until then, if it is not over."""
        value = self.get(key, now)
        if value is not None:
            self.put(key, value, until)

    def change(self, key: Hashable, to: Callable[[Any], Any]) -> None:
        """Change what is kept under a key, which is over when it would have been."""
        if key in self._kept:
            value, until = self._kept[key]
            self._kept[key] = (to(value), until)

    def drop(self, key: Hashable) -> None:
        """Forget it, and the alarm of that name."""
        self._kept.pop(key, None)
        self._alarms.pop(key, None)

    def drop_if(self, over: Callable[[Hashable, Any], bool]) -> None:
        """Forget whatever this says of, by its key and what is kept under it."""
        self._kept = {key: kept for key, kept in self._kept.items() if not over(key, kept[0])}

    def drop_account(self, platform: str, account: str) -> None:
        """Forget everything about an account, its alarms too."""
        mine = (platform, account)
        self.drop_if(lambda key, _: _whose(key) == mine)
        self._alarms = {key: one for key, one in self._alarms.items() if _whose(key) != mine}

    def sweep(self, now: datetime) -> None:
        """Forget everything whose time is over."""
        self._kept = {key: kept for key, kept in self._kept.items() if kept[1] > now}

    def set_by(self, by: timedelta) -> None:
        """Keep everything as long as before although the clock was set."""
        self._kept = {key: (value, until + by) for key, (value, until) in self._kept.items()}
        self._alarms = {key: replace(one, due=one.due + by) for key, one in self._alarms.items()}

    def wake(self, alarm: Alarm) -> None:
        """Keep an alarm; the same one of the same account moves."""
        self._alarms[_name(alarm)] = alarm

    def alarms(self) -> list[Alarm]:
        """Return every alarm that waits."""
        return list(self._alarms.values())

    def next_alarm(self) -> datetime | None:
        """Return when the next alarm is due, None without one."""
        return min((one.due for one in list(self._alarms.values())), default=None)

    def ringing(self, now: datetime) -> list[Alarm]:
        """Return the alarms that are due. They are kept until each `rang`."""
        return [one for one in self._alarms.values() if one.due <= now]

    def waits(self, alarm: Alarm) -> bool:
        """Tell whether this very alarm is still kept."""
        return self._alarms.get(_name(alarm)) is alarm

    def rang(self, alarm: Alarm) -> None:
        """Forget an alarm, if it is still this one."""
        if self.waits(alarm):
            del self._alarms[_name(alarm)]

    def move(self, alarm: Alarm, later: Alarm) -> None:
        """Keep another one in an alarm's place, if it is still this one."""
        if self.waits(alarm):
            self.wake(later)


def _name(alarm: Alarm) -> Hashable:
    return (alarm.actor.platform, alarm.actor.id, alarm.name)
