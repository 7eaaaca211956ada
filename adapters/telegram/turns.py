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

from adapters.telegram import to_words
from adapters.telegram.answers import Answers
from adapters.telegram.fetching import Fetch
from adapters.telegram.traces import Traces
from bot.words import Receive

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Turns:
    """The way of an update through the core, for the bot account `me`."""

    me: User
    receive: Receive
    answers: Answers
    traces: Traces
    fetch: Fetch

    async def take(self, updates: list[dict[str, Any]]) -> None:
        """Return when the core has taken all of them for good. Answers may still be on the way."""
        # Each task reaches the core's queue before the next one begins: that keeps their order.
        await asyncio.gather(*(self._turn(raw) for raw in updates))

    async def _turn(self, raw: dict[str, Any]) -> None:
        try:
            update = Update.de_json(raw, None)
            heard = to_words.heard(update, self.me, self.fetch)
        except Exception as error:  # noqa: BLE001 - whatever is broken, it is this one update
            log.warning("an update was set aside: it cannot be read (%s)", type(error))
            return
        self._trace(update)
        if heard is None:
            return
        try:
            answer = await self.receive(heard.incoming)
        except Exception as error:  # noqa: BLE001 - the person is told, and the others go on
            log.warning("an update was set aside: the core failed (%s)", type(error))
            self.answers.failed(heard)
        else:
            self.answers.give(heard, answer)

    def _trace(self, update: Update) -> None:
        """Remember what stands in a private chat, so that it can be wiped."""
        message = update.effective_message
        if message and message.chat.type == ChatType.PRIVATE:
            self.traces.add(str(message.chat.id), message.message_id)
