"""Remembers, in memory only, which messages stand in each private chat, so that it can be wiped.

Telegram deletes only what it is given the number of, and only for 48 hours.
"""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable

KEEP_SECONDS = 48 * 3600
MOST = 300
"""Messages remembered per chat."""
AT_ONCE = 100
"""How many messages one call may delete (core.telegram.org/bots/api#deletemessages)."""


class Traces:
    """The numbers of messages per private chat, the chat touched last at the end."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._chats: OrderedDict[str, deque[tuple[float, int]]] = OrderedDict()

    def add(self, chat: str, message: int) -> None:
        """Remember a message, whoever wrote it, and forget the chats at rest for two days."""
        now = self._now()
        self._chats.setdefault(chat, deque(maxlen=MOST)).append((now, message))
        self._chats.move_to_end(chat)
        while (oldest := next(iter(self._chats.items())))[1][-1][0] < now - KEEP_SECONDS:
            del self._chats[oldest[0]]

    def take(self, chat: str) -> list[list[int]]:
        """Forget a chat and return what stood there, in portions for one call each.

        The last portion reaches back to what came before the bot was started. Private chats share
        one row of numbers, so most of it belongs to other chats; Telegram passes over those.
        """
        still = self._now() - KEEP_SECONDS
        numbers = sorted({number for at, number in self._chats.pop(chat, ()) if at > still})
        if not numbers:
            return []
        portions = [numbers[at : at + AT_ONCE] for at in range(0, len(numbers), AT_ONCE)]
        earlier = list(range(max(1, numbers[0] - AT_ONCE), numbers[0]))
        return [*portions, earlier] if earlier else portions
