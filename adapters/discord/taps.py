"""The last tap of each person, and those whose answer has a name, in memory only.

Each for as long as Discord lets us answer it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from adapters.discord.to_words import Interaction

ANSWERABLE = 15 * 60 - 15.0
"""Seconds for which more can be said under a tap (discord-api-docs: 15 minutes), less a moment."""


class Taps:
    """The taps by person, the newest at the end. `seconds` is a clock that never goes back."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._last: OrderedDict[str, tuple[float, Interaction]] = OrderedDict()
        self._called: OrderedDict[tuple[str, str], tuple[float, Interaction]] = OrderedDict()

    def note(self, tap: Interaction) -> None:
        """Remember a tap in the place of the one before."""
        account = str(tap.user.id)
        self._last[account] = (self._seconds(), tap)
        self._last.move_to_end(account)
        self._drop_old()

    def call(self, tap: Interaction, name: str) -> None:
        """Remember under a name what was answered to a tap."""
        answer = (str(tap.user.id), name)
        self._called[answer] = (self._seconds(), tap)
        self._called.move_to_end(answer)
        self._drop_old()

    def called(self, account: str, name: str) -> Interaction | None:
        """Return the tap of somebody that was answered under a name; None when it is too late."""
        self._drop_old()
        found = self._called.get((account, name))
        return found[1] if found else None

    def last(self, account: str) -> Interaction | None:
        """Return what somebody tapped last; None when it was too long ago."""
        self._drop_old()
        found = self._last.get(account)
        return found[1] if found else None

    def _drop_old(self) -> None:
        over = self._seconds() - ANSWERABLE
        for kept in (self._last, self._called):
            while kept and next(iter(kept.values()))[0] <= over:
                kept.popitem(last=False)
