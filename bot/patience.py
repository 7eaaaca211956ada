"""How long somebody waits while a platform is asked whether they are in a chat still."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from bot.words import Chat, Inspection, Platform

log = logging.getLogger(__name__)

WAIT = 4.0
"""Seconds for one look. What comes later is no answer: then what was seen before holds."""

REST = 30.0
"""Seconds for which a platform that gave no answer is not waited for, so that a form can open."""


class Patience:
    """Asks the platforms, and waits for none of them again and again. `seconds` only go up."""

    def __init__(
        self, seconds: Callable[[], float] = time.monotonic, wait: float = WAIT, rest: float = REST
    ) -> None:
        self._seconds = seconds
        self._wait = wait
        self._rest = rest
        self._silent: dict[str, float] = {}

    async def inspect(self, platform: Platform, chat: Chat, account: str) -> Inspection:
        """Return what a platform says; where it says nothing in time, a look that says nothing."""
        if self._silent.get(platform.name, -self._rest) + self._rest > self._seconds():
            return Inspection()
        try:
            async with asyncio.timeout(self._wait):
                return await platform.inspect(chat, account)
        except TimeoutError:
            log.warning("a platform did not tell in time who is in a chat")
            self._silent[platform.name] = self._seconds()
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody was told anything
            log.warning("a platform could not be asked who is in a chat: %s", type(error))
        return Inspection()
