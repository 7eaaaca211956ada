"""Who was seen in which chat lately, in memory: on the disk such days move only all at once.

A day that was written when somebody acts would stand, in the log of commits, right before what they
then told privately. What a crash loses here only takes rights: people are looked up again.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlmodel import Session

Place = tuple[int, int]
"""Our number of a chat, and of a person."""


class Sightings:
    """The last days that are not on the disk yet. They change after a commit, in one thread."""

    LIMIT = 100_000

    def __init__(self) -> None:
        self._days: dict[Place, date] = {}

    def day(self, place: Place) -> date | None:
        """Return the day of a sighting that is not on the disk yet."""
        return self._days.get(place)

    def every(self) -> Mapping[Place, date]:
        """Return all of them."""
        return dict(self._days)

    def keep(self, changed: Mapping[Place, date | None]) -> None:
        """Keep these; None forgets one. The oldest go when there are too many."""
        for place, day in changed.items():
            self._days.pop(place, None)
            if day is not None:
                self._days[place] = day
        while len(self._days) > self.LIMIT:
            self._days.pop(next(iter(self._days)))

    def forget(self) -> None:
        """Forget all, as a crash does."""
        self._days.clear()


class Noted:
    """What one transaction knows of sightings, with its own, which are kept with its commit."""

    def __init__(self, kept: Sightings) -> None:
        self._kept = kept
        self._changed: dict[Place, date | None] = {}

    def day(self, place: Place) -> date | None:
        """Return the day of a sighting that is not on the disk yet."""
        return self._changed[place] if place in self._changed else self._kept.day(place)

    def every(self) -> Mapping[Place, date]:
        """Return all of them."""
        merged = {**self._kept.every(), **self._changed}
        return {place: day for place, day in merged.items() if day is not None}

    def note(self, place: Place, day: date | None) -> None:
        """Note a sighting; None forgets it."""
        self._changed[place] = day

    def committed(self) -> None:
        """Let everyone know: this transaction is on the disk."""
        self._kept.keep(self._changed)


def noted(db: Session) -> Noted:
    """Return what this session knows; one of its own begins with nothing."""
    found = db.info.get("sightings")
    if not isinstance(found, Noted):
        found = db.info["sightings"] = Noted(Sightings())
    return found
