"""Keeps what we send to a platform under its limits, as the platform itself counts.

A platform counts what arrives, and nobody can see that from here. But a message arrived before
its answer came back, and the next one needs its time on the way too: so a place is free again
one window after the answer, less the fastest round trip there was. However much the network
wavers, nothing is refused, and next to nothing of the limit is wasted.

Neither SDK's own limiter will do: one lets twice the allowed number through in the first second
and knows no limit per chat, the other knows none over all channels and gives up after five
refusals. Of 10,000 messages they lost up to nine in ten (measured).
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

from bot.words import Pace

SECOND = 1.0
MINUTE = 60.0
"""The windows in which platforms count."""

SURE = 20
"""So many round trips have to be known before their fastest counts for anything."""
CAREFUL = 0.9
LONGEST_LEAD = 0.15
"""How much of the fastest round trip we count on, and how many seconds at most: a faster way may
open up at any time."""

TOGETHER = 3.0
"""When two chats ask for a pause within so many seconds, the platform means all of them."""

PRESENT = 10.0
SPARE = 2
"""For so many seconds after somebody was answered there is room for so many answers more: who
presses one button soon presses the next, and need not wait for what goes to others."""

YIELD = 0.001
"""Seconds for which somebody steps aside who could go, but not before others."""


class Lane(IntEnum):
    """Who goes first when there is room for one."""

    ANSWER = 0
    """Somebody waits for it at this moment."""
    URGENT = 1
    WHISPER = 2
    ORDINARY = 3


class Sent(Protocol):
    """What a gate has to know of a message."""

    @property
    def chat(self) -> str:
        """The native id of the chat."""

    @property
    def direct(self) -> bool:
        """Whether that is a private chat."""

    @property
    def native(self) -> str:
        """The message that is edited; empty for a new one."""


class _Window:
    """So many places; each is free again some seconds after what took it has arrived."""

    __slots__ = ("_answered", "_on_the_way", "_places", "_seconds")

    def __init__(self, places: float, seconds: float) -> None:
        self._places = places
        self._seconds = seconds
        self._on_the_way = 0
        self._answered: deque[float] = deque()

    def free_at(self, lead: float, places: int = 1) -> float:
        """Return the second at which so many places are free."""
        short = self._on_the_way + len(self._answered) + places - self._places
        if short <= 0:
            return 0.0
        if short > len(self._answered):
            return math.inf
        return self._answered[int(short) - 1] + self._seconds - lead

    def free_by(self, until: float, lead: float) -> float:
        """Return how many places are free at that second."""
        free = self._places - self._on_the_way - len(self._answered)
        for answered in self._answered:
            if answered + self._seconds - lead > until:
                break
            free += 1
        return free

    def take(self, now: float, lead: float, places: int = 1) -> None:
        while self._answered and self._answered[0] + self._seconds - lead <= now:
            self._answered.popleft()
        self._on_the_way += places

    def answered(self, now: float, places: int = 1) -> None:
        self._on_the_way -= places
        self._answered.extend((now,) * places)

    def counts(self, now: float) -> bool:
        """Tell whether it still keeps anything back."""
        return bool(self._on_the_way or self._answered[-1] + self._seconds > now)


class Gate:
    """One platform's pace. `seconds` is a clock that never goes back."""

    CHATS = 10_000

    def __init__(self, pace: Pace, seconds: Callable[[], float]) -> None:
        self._pace = pace
        self._seconds = seconds
        self._all = _Window(pace.per_second, SECOND)
        self._chats: dict[str, float] = {}
        """When the last message to each chat was answered."""
        self._minutes: dict[str, _Window] = {}
        self._edits: dict[tuple[str, str], float] = {}
        """When the last edit of each message was answered."""
        self._pauses: dict[str, float] = {}
        self._paused = 0.0
        self._asked = ("", -math.inf)
        """Which chat was last asked for a pause, and when."""
        self._spaced = 0.0
        self._person = -math.inf
        """When somebody was last answered."""
        self._fastest = math.inf
        self._trips = 0
        self._lead = 0.0
        """The seconds that any two messages surely spend on the way there and back."""
        self._waiting = [0] * len(Lane)

    # --- When something may go: the second, which may be past ---

    def ready(self, lane: Lane = Lane.ORDINARY, calls: int = 1) -> float:
        """Return when a message may go as far as all chats together are concerned."""
        if lane is Lane.ANSWER:
            return self._all.free_at(self._lead, calls)
        return max(self._all.free_at(self._lead, calls + self._spare), self._spaced, self._paused)

    def places(self, until: float) -> float:
        """Return how many may go by then as far as all chats together are concerned."""
        first = max(self._seconds(), self._spaced, self._paused)
        if until < first:
            return 0
        spaced = (until - first) // self._pace.gap + 1 if self._pace.gap else math.inf
        return min(spaced, self._all.free_by(until, self._lead) - self._spare)

    def chat_ready(self, one: Sent) -> float:
        """Return when a message may go as far as its chat is concerned."""
        lead = self._lead
        at = self._pauses.get(one.chat, 0.0)
        last = self._chats.get(one.chat)
        if last is not None:
            at = max(at, last + self._pace.chat_gap - lead)
        minute = self._minutes.get(one.chat)
        return at if minute is None else max(at, minute.free_at(lead))

    def edit_ready(self, one: Sent) -> float:
        """Return when a message may be edited once more."""
        last = self._edits.get((one.chat, one.native)) if one.native else None
        return 0.0 if last is None else last + self._pace.edit_gap

    @property
    def _spare(self) -> int:
        """How many places are kept free for answers, while there are people who act."""
        present = self._seconds() - self._person < PRESENT
        return SPARE * self._pace.private_calls if present else 0

    # --- What goes ---

    async def enter(self, lane: Lane, one: Sent) -> None:
        """Return when a message may go, and count it. Who is in a higher lane goes first."""
        if lane is not Lane.ANSWER:
            await self._sleep_until(lambda: self.chat_ready(one))
        self._waiting[lane] += 1
        try:
            await self._sleep_until(lambda: self._turn(lane, self._calls(one)))
        finally:
            self._waiting[lane] -= 1
        self.take(lane, one)

    async def _sleep_until(self, ready: Callable[[], float]) -> None:
        """Sleep until a second that may move meanwhile."""
        while True:
            wait = ready() - self._seconds()
            if wait <= 0:
                return
            await asyncio.sleep(min(wait, SECOND))

    def _turn(self, lane: Lane, calls: int) -> float:
        """Return when it is somebody's turn who waits in a lane."""
        ready = self.ready(lane, calls)
        if any(self._waiting[:lane]):
            return max(ready, self._seconds() + YIELD)
        return ready

    def _calls(self, one: Sent) -> int:
        return self._pace.private_calls if one.direct else 1

    def take(self, lane: Lane, one: Sent) -> None:
        """Count a message that goes now."""
        now = self._seconds()
        lead = self._lead
        self._all.take(now, lead, self._calls(one))
        self._spaced = now + self._pace.gap
        if lane is Lane.ANSWER:
            self._person = now
        if self._pace.group_minute and not one.direct:
            self._minute(one.chat).take(now, lead)
        self._forget(now)

    def answered(self, one: Sent, took: float | None = None) -> None:
        """The platform answered, `took` seconds after the message went, or never will (None)."""
        now = self._seconds()
        self._all.answered(now, self._calls(one))
        self._chats[one.chat] = now
        if self._pace.group_minute and not one.direct:
            self._minute(one.chat).answered(now)
        if one.native:
            self._edits[one.chat, one.native] = now
        if took is not None:
            self._came_back(took)

    def _came_back(self, took: float) -> None:
        self._trips += 1
        self._fastest = min(self._fastest, took)
        if self._trips >= SURE:
            self._lead = min(self._fastest * CAREFUL, LONGEST_LEAD)

    def pause(self, one: Sent, wait: float) -> None:
        """The platform asks for a pause of so many seconds in a chat; the others go on.

        Unless another chat was asked for one just before: then all of them pause.
        """
        now = self._seconds()
        self._pauses[one.chat] = max(self._pauses.get(one.chat, 0.0), now + wait)
        chat, at = self._asked
        if chat != one.chat and now - at <= TOGETHER:
            self._paused = max(self._paused, now + wait)
        self._asked = (one.chat, now)

    def _minute(self, chat: str) -> _Window:
        if chat not in self._minutes:
            self._minutes[chat] = _Window(self._pace.group_minute, MINUTE)
        return self._minutes[chat]

    def _forget(self, now: float) -> None:
        """Let go of what says nothing any more, when there is much of it."""
        if len(self._chats) + len(self._edits) + len(self._pauses) <= self.CHATS:
            return
        self._chats = {
            chat: at for chat, at in self._chats.items() if at + self._pace.chat_gap > now
        }
        self._edits = {key: at for key, at in self._edits.items() if at + self._pace.edit_gap > now}
        self._pauses = {chat: at for chat, at in self._pauses.items() if at > now}
        self._minutes = {chat: one for chat, one in self._minutes.items() if one.counts(now)}
