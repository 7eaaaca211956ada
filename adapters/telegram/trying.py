"""Does again what met trouble on its way to Telegram, as long as that may still help.

What is waiting to be done again is in memory only. At the end it gets one last try.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from adapters.telegram import doing
from bot.words import Reason

T = TypeVar("T")

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds between two tries; each pause is twice the one before."""
MOST = 1000
"""Where more than so many wait to go out, nothing is done again: memory has an end."""


class Trying:
    """Tries, while `waiting()`, which counts what waits to go out, is not too high."""

    def __init__(self, waiting: Callable[[], int]) -> None:
        self._waiting = waiting
        self._ending = asyncio.Event()

    async def surely(self, act: Callable[[], Awaitable[T]], until: float) -> T:
        """Do it, and again until a moment of the loop's clock. It may be done twice.

        Raises telegram.error types: what Telegram refuses, or the last trouble there was.
        """
        pause = FIRST_PAUSE
        while True:
            last = self._ending.is_set()
            try:
                return await act()
            except TelegramError as error:
                wait = doing.seconds(error) if isinstance(error, RetryAfter) else pause
                if last or not (passes(error) and self._may_wait(wait, until)):
                    raise
            await self._rest(wait)
            pause = min(2 * pause, LONGEST_PAUSE)

    def end(self) -> None:
        """Wait for nothing any more."""
        self._ending.set()

    def _may_wait(self, wait: float, until: float) -> bool:
        in_time = asyncio.get_running_loop().time() + wait <= until
        return in_time and self._waiting() <= MOST

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._ending.wait()


def passes(error: TelegramError) -> bool:
    """Tell whether a moment later may be better: nobody said no."""
    if isinstance(error, BadRequest | ChatMigrated | Conflict | Forbidden | InvalidToken):
        return False
    return doing.refusal(error).reason is not Reason.TOO_LARGE
