"""How much one account may ask of the bot, kept in memory only and keyed by a secret of the day.

Nobody who reads the memory or a core file can tell whom a counter belongs to.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable


class Limits:
    """A bucket per account: `burst` acts at once, then `per_second` on average."""

    ACCOUNTS = 100_000

    def __init__(
        self, clock: Callable[[], float], burst: int = 20, per_second: float = 1.0
    ) -> None:
        self._clock = clock
        self._burst = burst
        self._rate = per_second
        self._secret = secrets.token_bytes(32)
        self._full_at: dict[bytes, float] = {}

    def admit(self, *who: str) -> bool:
        """Count one act; False when it is too much for now. `clock` counts seconds."""
        now = self._clock()
        key = hashlib.blake2b("\0".join(who).encode(), key=self._secret, digest_size=16).digest()
        full_at = max(self._full_at.get(key, now), now)
        if full_at - now > (self._burst - 1) / self._rate:
            return False
        if len(self._full_at) >= self.ACCOUNTS:
            self._full_at = {kept: at for kept, at in self._full_at.items() if at > now}
        self._full_at[key] = full_at + 1 / self._rate
        return True
