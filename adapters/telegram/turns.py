"""Hands updates to the core, in their order, and its answers on to the people who wait.

An update that cannot be read, or that the core fails on, is set aside; the others go on.
No line in the log says what was in it.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

from telegram import Update, User
from telegram.constants import ChatType

from adapters.telegram import reading, to_words
from adapters.telegram.albums import Albums, Together, one
from adapters.telegram.answers import Answers, Sent
from adapters.telegram.fetching import Fetch
from adapters.telegram.traces import Traces
from bot.words import NotKeptError, Receive

log = logging.getLogger(__name__)

ANSWERED = 1.0
"""Seconds in which nearly every answer has arrived, unless Telegram asks us to wait."""
MANY = 50
"""With so many updates at once more are waiting, and confirming goes first."""


@dataclass(frozen=True, slots=True)
class Turns:
    """The way of an update through the core, for the bot account `me`."""

    me: User
    receive: Receive
    answers: Answers
    traces: Traces
    fetch: Fetch
    albums: Albums

    async def take(self, updates: list[Any]) -> list[Any]:
        """Return when the core has taken all of them for good, and most are answered.

        What we die over before it is confirmed comes again to the next process, which can say what
        became of it. So an answer is waited for, but never so long that others would notice.
        Returns those that could not be kept; who sent them hears once that they need not again.
        Of an album whose parts are still coming, all parts are among them.
        """
        ready, waiting = self.albums.whole(updates)
        left = await self._take(ready)
        return [*left, *waiting]

    async def posted(self, updates: list[Any]) -> list[Any]:
        """Take what Telegram posted; the rest of an album comes only behind it."""
        return await self._take([[raw] for raw in updates])

    async def _take(self, said: list[Together]) -> list[Any]:
        left: list[Any] = []
        # Each task reaches the core's queue before the next one begins: that keeps their order.
        sent = await asyncio.gather(*(self._turn(parts, left) for parts in said))
        under_way = [task for task in sent if task]
        if under_way and len(said) < MANY:
            await asyncio.wait(under_way, timeout=ANSWERED)
        if said and not left:
            self.answers.nothing_held()
        return left

    async def _turn(self, parts: Together, left: list[Any]) -> Sent | None:
        heard = None
        try:
            heard = self._heard(parts)
            if heard:
                return self.answers.give(heard, await self.receive(heard.incoming))
        except NotKeptError:
            left.extend(parts)
            return self.answers.held(heard) if heard else None
        except Exception as error:  # noqa: BLE001 - whatever is broken, it is this one thing
            _set_aside("the core failed", error)
            if heard:
                return self.answers.failed(heard)
        return None

    def _heard(self, parts: Together) -> to_words.Heard | None:
        """Return what updates say together, but for those that cannot be read."""
        heard: list[to_words.Heard] = []
        for raw in parts:
            try:
                part = self._read(raw)
            except Exception as error:  # noqa: BLE001 - whatever is broken, it is this one update
                _set_aside("it cannot be read", error)
            else:
                heard.extend([part] if part else [])
        return one(heard) if heard else None

    def _read(self, raw: Any) -> to_words.Heard | None:
        """Return what an update says, if it is for us. Raises any error when it cannot be read."""
        reading.look_over(raw)
        update = Update.de_json(raw, None)
        heard = to_words.heard(update, self.me, self.fetch)
        self._trace(update)
        return heard

    def _trace(self, update: Update) -> None:
        """Remember what stands in a private chat, so that it can be wiped."""
        message = update.effective_message
        if message and message.chat.type == ChatType.PRIVATE:
            self.traces.add(reading.chat(message.chat.id), reading.number(message.message_id))


def _set_aside(why: str, error: Exception) -> None:
    log.warning("an update was set aside: %s (%s)", why, type(error))
