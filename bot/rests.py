"""What keeps a copy back besides the pace: trouble, a platform away, presses under way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from storage.copies import Due

AWAY = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between two tries to reach a platform that is away: as each start is at first."""

PATIENCE = 2.0
"""Seconds that an edit waits for presses that are being taken: it is to show them all."""

GLANCE = 0.05
"""Seconds until we look again whether they are taken."""


@dataclass(slots=True)
class _Away:
    """A platform that cannot be reached: one copy at a time tries whether it is back."""

    tries: int = 0
    until: float = 0.0


class Rests:
    """Knows until when each copy is kept back. `seconds` is a clock that never goes back."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._resting: dict[int, float] = {}
        self._patient: dict[int, float] = {}
        self._away: dict[str, _Away] = {}

    def until(self, copy: Due, *, presses: bool) -> float:
        """Return the second at which a copy may go. `presses`: some are being taken right now."""
        now = self._seconds()
        away = self._away.get(copy.platform)
        until = max(self._resting.get(copy.id, 0.0), away.until if away else 0.0)
        if not presses:
            self._patient.clear()
        elif copy.native and not copy.urgent:
            since = self._patient.setdefault(copy.id, now)
            return max(until, now + GLANCE) if now - since < PATIENCE else until
        return until

    def rest(self, copy: Due, wait: float) -> None:
        """Keep a copy back for some seconds."""
        self._resting[copy.id] = self._seconds() + wait

    def over(self, copy: Due) -> None:
        """The copy goes now."""
        self._resting.pop(copy.id, None)

    def is_away(self, platform: str) -> bool:
        """Tell whether a platform could not be reached the last time."""
        return platform in self._away

    def unreached(self, platform: str) -> None:
        """A platform could not be reached; calls that were under way together count once."""
        away = self._away.setdefault(platform, _Away())
        if self._seconds() >= away.until:
            away.until = self._seconds() + AWAY[min(away.tries, len(AWAY) - 1)]
            away.tries += 1

    def reached(self, platform: str) -> None:
        """A platform answered."""
        self._away.pop(platform, None)
