"""What keeps copies back besides the pace: trouble, the platform away, presses under way."""

from __future__ import annotations

from collections.abc import Callable

from storage.copies import WaitingCopy

AWAY = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between two tries to reach a platform that is away: as each start is at first."""

PATIENCE = 2.0
"""Seconds that an edit waits for presses that are being taken: it is to show them all."""

GLANCE = 0.05
"""Seconds until we look again whether they are taken."""


class Rests:
    """Knows until when a platform's copies are kept back. `seconds` never goes back.

    `presses` tells whether some are being taken right now.
    """

    def __init__(self, seconds: Callable[[], float], presses: Callable[[], bool]) -> None:
        self._seconds = seconds
        self._presses = presses
        self._resting: dict[int, float] = {}
        self._patient: dict[int, float] = {}
        self._tries = 0
        self._back = 0.0

    def until(self, copy: WaitingCopy) -> float:
        """Return the second at which a copy may go."""
        rested = self._resting.get(copy.id, 0.0)
        if not copy.native or copy.urgent:
            return rested
        if not self._presses():
            self._patient.clear()
            return rested
        now = self._seconds()
        since = self._patient.setdefault(copy.id, now)
        return max(rested, now + GLANCE) if now - since < PATIENCE else rested

    def rest(self, copy_id: int, wait: float) -> None:
        """Keep a copy back for some seconds."""
        self._resting[copy_id] = self._seconds() + wait

    def over(self, copy_id: int) -> None:
        """The copy goes now."""
        self._resting.pop(copy_id, None)

    # --- A platform that is away: one copy at a time tries whether it is back ---

    @property
    def away(self) -> bool:
        """Whether the platform could not be reached the last time."""
        return self._tries > 0

    @property
    def back(self) -> float:
        """The second at which a platform that is away is tried again."""
        return self._back if self.away else 0.0

    def unreached(self) -> None:
        """It could not be reached; calls that were under way together count once."""
        if self._seconds() >= self._back:
            self._back = self._seconds() + AWAY[min(self._tries, len(AWAY) - 1)]
            self._tries += 1

    def reached(self) -> None:
        """It answered."""
        self._tries = 0
