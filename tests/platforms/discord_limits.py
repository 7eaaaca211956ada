"""How fast and how late Discord allows things, and the counting of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Rate:
    """So many calls in so many seconds, counted from the first of them."""

    calls: int
    seconds: float


@dataclass(frozen=True)
class Limits:
    """The numbers of the platform; a test may change any. Times in seconds."""

    overall: Rate = Rate(50, 1.0)
    sends: Rate = Rate(5, 5.0)
    """Per channel; not documented, what bots see in practice."""
    edits: Rate = Rate(5, 5.0)
    old_edits: Rate = Rate(3, 6.0)
    """Per channel, for messages older than `old`."""
    publishes: Rate = Rate(10, 3600.0)
    """Per channel; what the program says to whoever publishes too much."""
    old: float = 3600.0
    first_answer: float = 3.0
    """How long an interaction waits for its first response."""
    token: float = 900.0
    """How long an interaction's token lives."""
    nonce: float = 180.0
    """Discord says "the past few minutes"."""
    resume: float = 180.0
    heartbeat: float = 41.25
    pins: int = 250
    file: int = 10 * 1024 * 1024
    """Bytes per file."""

    @classmethod
    def unhurried(cls, **others: Any) -> Limits:
        """Return the same platform without its rates, for tests that are not about them."""
        free = Rate(1_000_000, 1.0)
        return cls(**{"overall": free, "sends": free, "edits": free, **others})


@dataclass
class Window:
    """The calls of one bucket since its window opened."""

    rate: Rate
    opened: float = float("-inf")
    used: int = 0

    def take(self, now: float) -> bool:
        """Count one call; return False when it is one too many."""
        if now >= self.opened + self.rate.seconds:
            self.opened, self.used = now, 0
        if self.used >= self.rate.calls:
            return False
        self.used += 1
        return True

    @property
    def left(self) -> int:
        """How many calls the window still has."""
        return self.rate.calls - self.used

    def wait(self, now: float) -> float:
        """Return the seconds until a new window opens."""
        return max(0.0, round(self.opened + self.rate.seconds - now, 3))


class Windows:
    """All buckets, by name."""

    def __init__(self) -> None:
        self._windows: dict[tuple[object, ...], Window] = {}

    def of(self, rate: Rate, *key: object) -> Window:
        """Return the window of a bucket."""
        return self._windows.setdefault(key, Window(rate))
