"""How long a part of the attack goes on, by which chance, and what it has counted so far."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random


@dataclass
class Rounds:
    """One part's share: `until` is a second of the monotonic clock, `folder` is its own."""

    folder: Path
    chance: Random
    until: float
    counts: Counter[str] = field(default_factory=Counter)
    played: int = 0

    def another(self) -> bool:
        """Tell whether another round is to be played: the first one always is."""
        self.played += 1
        return self.played == 1 or time.monotonic() < self.until

    def room(self) -> Path:
        """Make a new folder for this round."""
        made = self.folder / str(self.played)
        made.mkdir(parents=True)
        return made

    def count(self, what: str, n: int = 1) -> None:
        """Note that something was tried and withstood."""
        self.counts[what] += n
