"""Keeps what we send to a platform strictly spaced, under its documented limits.

Spaced and not bucketed: a bucket lets a burst through, and the platforms punish bursts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from bot.words import Pace
from storage.copies import Due

MINUTE = 60.0


class Gate:
    """One platform's pace. `seconds` is a clock that never goes back."""

    CHATS = 10_000

    def __init__(self, pace: Pace, seconds: Callable[[], float]) -> None:
        self._pace = pace
        self._seconds = seconds
        self._free = 0.0
        self._chats: dict[str, float] = {}
        self._messages: dict[tuple[str, str], float] = {}
        self._minutes: dict[str, deque[float]] = {}

    def ready(self, copy: Due) -> float:
        """Return the second at which this copy may go."""
        at = max(self._free, self._chats.get(copy.chat, 0.0))
        if copy.native:
            at = max(at, self._messages.get((copy.chat, copy.native), 0.0))
        minute = self._minutes.get(copy.chat)
        if minute and len(minute) >= self._pace.group_minute:
            at = max(at, minute[0] + MINUTE)
        return at

    def take(self, copy: Due) -> None:
        """Count a message that goes now."""
        now = self._seconds()
        self._forget(now)
        self._free = now + 1 / self._pace.per_second
        self._chats[copy.chat] = now + self._pace.chat_gap
        if copy.native:
            self._messages[copy.chat, copy.native] = now + self._pace.edit_gap
        if self._pace.group_minute and not copy.direct:
            minute = self._minutes.setdefault(copy.chat, deque(maxlen=self._pace.group_minute))
            minute.append(now)

    def landed(self, copy: Due) -> None:
        """Count an edit from when it arrived: one that was long on its way comes late."""
        if copy.native:
            self._messages[copy.chat, copy.native] = self._seconds() + self._pace.edit_gap

    def rest(self, copy: Due, wait: float) -> None:
        """The platform asks for a pause in this chat, in seconds; the others go on."""
        self._chats[copy.chat] = max(self._chats.get(copy.chat, 0.0), self._seconds() + wait)

    def _forget(self, now: float) -> None:
        """Let go of what says nothing any more, when there is much of it."""
        if len(self._chats) > self.CHATS:
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}
            self._minutes = {
                chat: times for chat, times in self._minutes.items() if times[-1] + MINUTE > now
            }
        if len(self._messages) > self.CHATS:
            self._messages = {key: at for key, at in self._messages.items() if at > now}
