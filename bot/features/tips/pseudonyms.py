"""Codes for pauses: an account that was paused is known again, and nobody can say whose it was.

A code is a keyed MAC of a group, the reader who paused, and an account, under a key that holds for
30 days and comes from the key file. Nobody can go back from a code to an account, or see that two
codes of different months, groups or readers are one person's. Only whoever holds the key file can
find out who is paused, by trying one account after another.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.keys import KEY_BYTES, Keys

EPOCH = 30
"""Days for which a key holds. All that a pause says of time is in which of these it began."""

LEAST = 15
"""Days for which a pause holds at least, with the day on which it is set."""

Code = tuple[str, int]
"""A code and the epoch in which it counts."""

_DOMAIN = "porchlight pauses 1"


def epoch(day: date) -> int:
    """Return the number of the 30 days in which a day lies."""
    return day.toordinal() // EPOCH


def until(day: date) -> date:
    """Return the first day on which a pause that is set on `day` is over."""
    return end(_epochs(day)[-1])


def end(number: int) -> date:
    """Return the first day after the 30 days with this number."""
    return date.fromordinal((number + 1) * EPOCH)


def pausing(codes: Sequence[Code], day: date) -> tuple[Code, ...]:
    """Return those of an account's codes that pause it from `day` on."""
    return tuple(one for one in codes if one[1] in _epochs(day))


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """Makes the codes under which an account is paused."""

    keys: Keys = field(repr=False)

    def codes(
        self, group_id: str, reader: int, platform: str, account: str, day: date
    ) -> tuple[Code, ...]:
        """Return the codes that pause an account for a reader from `day` on.

        The first also finds a pause.
        """
        who = json.dumps([group_id, reader, platform, account]).encode()
        return tuple(
            (hashlib.blake2b(who, key=self._key(number), digest_size=32).hexdigest(), number)
            for number in _epochs(day)
        )

    def _key(self, number: int) -> bytes:
        ring = self.keys.people
        purpose = f"{_DOMAIN}\0{number}".encode()
        return HKDF(SHA256(), KEY_BYTES, None, purpose).derive(ring.secrets[ring.newest])


def _epochs(day: date) -> tuple[int, ...]:
    """Return the epochs for which a pause holds: this one, and the next when this ends soon."""
    soon = epoch(day + timedelta(days=LEAST - 1))
    return tuple(dict.fromkeys((epoch(day), soon)))
