"""Does again what met trouble on its way to Discord, as long as that may still help.

What is waiting to be done again is in memory only. At the end it gets one last try.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

import aiohttp
import discord

T = TypeVar("T")

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds between two tries; each pause is twice the one before."""
MOST = 1000
"""Where more than so many wait to go out, nothing is done again: memory has an end."""

LOST = (discord.DiscordException, aiohttp.ClientError, OSError)
"""What happens when something does not arrive. (A timeout is an OSError.)"""


class Trying:
    """Tries, while `waiting()`, which counts what waits to go out, is not too high."""

    def __init__(self, waiting: Callable[[], int]) -> None:
        self._waiting = waiting
        self._ending = asyncio.Event()

    async def surely(self, act: Callable[[], Awaitable[T]], until: float) -> T:
        """Do it, and again until a moment of the loop's clock. It may be done twice.

        Raises one of `LOST`: what Discord refuses, or the last trouble there was.
        """
        pause = FIRST_PAUSE
        while True:
            last = self._ending.is_set()
            try:
                return await act()
            except LOST as error:
                wait = _wait(error, pause)
                if last or wait is None or not self._may_wait(wait, until):
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


def _wait(error: Exception, pause: float) -> float | None:
    """Return the seconds after which it may be better; None where Discord said no."""
    match error:
        case discord.RateLimited():
            return error.retry_after
        case discord.HTTPException(status=429):
            return float(error.response.headers.get("Retry-After", pause))
        case discord.HTTPException():
            return pause if error.status >= 500 else None  # noqa: PLR2004 - HTTP: theirs, or ours
        case aiohttp.ClientError() | OSError():
            return pause
        case _:
            return None
