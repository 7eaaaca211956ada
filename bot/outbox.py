"""What waits for one platform, and what goes next.

Of each chat one message is on its way at a time, so that none overtakes another there. Urgent
ones go first, and then the chat with most still to come: it would be the last to be done.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from heapq import heapify, heappop, heappush
from itertools import count

from bot.pace import Gate
from bot.rests import Rests
from storage.copies import ChatLine, WaitingCopy


class Outbox:
    """Filled from the database now and then. What it holds may be out of date: it is only tried."""

    def __init__(self, gate: Gate, rests: Rests, seconds: Callable[[], float]) -> None:
        self._gate = gate
        self._rests = rests
        self._seconds = seconds
        self._lines: dict[str, ChatLine] = {}
        self._on_the_way: set[str] = set()
        """Chats."""
        self._ready: list[tuple[bool, int, int, str]] = []
        """Chats where something may go now: urgent ones first, then by how much waits there."""
        self._resting: list[tuple[float, int, str]] = []
        """Chats where nothing may go before some second."""
        self._numbers = count()
        self.short = True
        """Whether more waits in the database than is known here."""

    def __bool__(self) -> bool:
        """Whether something waits."""
        return bool(self._lines)

    def fill(self, lines: Mapping[str, ChatLine]) -> None:
        """Forget what waits, and take this for it."""
        self._lines = dict(lines)
        self._ready = []
        now = self._seconds()
        # That they may go now is only a guess, which is looked into when their turn comes.
        self._resting = [
            (now, next(self._numbers), chat) for chat in lines if chat not in self._on_the_way
        ]
        heapify(self._resting)
        self.short = False

    def pick(self, ahead: float) -> list[WaitingCopy]:
        """Take what may go within the next seconds, in the order in which it is to go."""
        until = self._seconds() + ahead
        places = self._places(until)
        while self._resting and self._resting[0][0] <= until:
            self._line_up(heappop(self._resting)[-1], until)
        picked: list[WaitingCopy] = []
        while self._ready and len(picked) < places:
            chat = heappop(self._ready)[-1]
            copy = self._first(chat, until)
            if copy is not None:
                self._lines[chat].copies.remove(copy)
                self._on_the_way.add(chat)
                picked.append(copy)
        return picked

    def back(self, copy: WaitingCopy, *, again: bool = False) -> None:
        """Let the next copy of a chat go; `again`: it is this one."""
        self._on_the_way.discard(copy.chat)
        if again:
            self._lines.setdefault(copy.chat, ChatLine()).copies.appendleft(copy)
        line = self._lines.get(copy.chat)
        if line is None:
            return
        if line.copies:
            self._rest(copy.chat, self._gate.chat_ready(copy))
            return
        self.short = self.short or line.behind > 0
        del self._lines[copy.chat]

    def next(self) -> float | None:
        """Return the second at which something may go, None when nothing waits or all are busy."""
        if not (self._ready or self._resting):
            return None
        first = 0.0 if self._ready else self._resting[0][0]
        return max(first, self._gate.ready(), self._rests.back)

    def _places(self, until: float) -> float:
        if self._rests.away:
            return 1 if until >= self._rests.back and not self._on_the_way else 0
        return self._gate.places(until)

    def _rest(self, chat: str, until: float) -> None:
        heappush(self._resting, (until, next(self._numbers), chat))

    def _line_up(self, chat: str, until: float) -> None:
        """Let a chat wait among those that are ready, or rest until it is."""
        copy = self._first(chat, until)
        if copy is not None:
            line = self._lines[chat]
            waiting = len(line.copies) + line.behind
            heappush(self._ready, (not copy.urgent, -waiting, next(self._numbers), chat))

    def _first(self, chat: str, until: float) -> WaitingCopy | None:
        """Return the first copy of a chat that may go by then; without one the chat rests."""
        copies = self._lines[chat].copies
        here = self._gate.chat_ready(copies[0])
        soonest = math.inf
        for copy in copies:
            at = max(here, self._gate.edit_ready(copy), self._rests.until(copy))
            if at <= until:
                return copy
            soonest = min(soonest, at)
        self._rest(chat, soonest)
        return None
