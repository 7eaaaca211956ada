"""Set hours at which everything leaves together, so that the hour says nothing about who wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.view import View
from bot.when import instant, wall
from storage import tip_desk


@dataclass(frozen=True, slots=True)
class SetHour:
    """One set hour: `name` is a word that sorts by time ("20261123_08"), `at` is in UTC."""

    name: str
    at: datetime

    @property
    def day(self) -> date:
        """The day of the slot, where the group lives."""
        return _local(self.name).date()


@dataclass(frozen=True, slots=True)
class Slots:
    """The set hours of a group, on the clocks of its zone (IANA)."""

    zone: str
    hours: tuple[int, ...]

    def next(self, now: datetime) -> SetHour:
        """Return the first slot after `now` (UTC), never `now` itself."""
        return next(slot for slot in self._around(now, range(2)) if slot.at > now)

    def last(self, now: datetime) -> SetHour:
        """Return the last slot that has passed."""
        passed = [slot for slot in self._around(now, range(-1, 1)) if slot.at <= now]
        return max(passed, key=lambda slot: slot.at)

    def first(self, day: date) -> SetHour:
        """Return the first slot of a day where the group lives."""
        return self.named(f"{day:%Y%m%d}_{min(self.hours):02}")

    def named(self, name: str) -> SetHour:
        """Return a slot by its name, also one at an hour that the group has given up since."""
        return SetHour(name, instant(_local(name), self.zone))

    def _around(self, now: datetime, days: range) -> list[SetHour]:
        today = wall(now, self.zone).date()
        return [
            self.named(f"{today + timedelta(days=day):%Y%m%d}_{hour:02}")
            for day in days
            for hour in self.hours
        ]

    def times(self) -> tuple[time, ...]:
        """Return the hours as times."""
        return tuple(time(hour) for hour in self.hours)


def slots(view: View) -> Slots:
    """Return the slots of the group that this is about."""
    return Slots(view.group.zone, tip_desk.terms(view.db, view.group.id).hours)


def _local(name: str) -> datetime:
    return datetime.strptime(name, "%Y%m%d_%H")  # noqa: DTZ007 - wall time
