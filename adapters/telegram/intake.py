"""Takes Telegram's updates in by asking again and again.

An update is confirmed only after the core has taken it for good. Asking never ends by itself:
whatever goes wrong is waited out, with one line in the log when it begins and one when it ends.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlencode

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from adapters.telegram import reading
from adapters.telegram.doing import seconds
from adapters.telegram.to_words import KINDS
from adapters.telegram.transport import Transport

log = logging.getLogger(__name__)

T = TypeVar("T")
Take = Callable[[list[Any]], Awaitable[list[Any]]]
"""Lets the core take raw updates, whatever they are, in order; returns when all of them are
committed or set aside, but for those that it returns: they could not be kept, and have to be handed
in again. Never raises."""

POLL_SECONDS = 30
FIRST_WAIT = 1.0
LONGEST_WAIT = 30.0
WRONG_TOKEN_WAIT = 60.0


@dataclass(slots=True)
class Backoff:
    """How long to wait before the next try, and what to say in the log."""

    wait: float = 0.0
    since: float = 0.0
    said: str = ""

    def failed(self, error: TelegramError) -> float:
        """Count one failure; return the seconds to wait."""
        trouble = _trouble(error)
        if not self.said:
            self.since = time.monotonic()
        if self.said != trouble:
            log.error(trouble, type(error))
            self.said = trouble
        if isinstance(error, RetryAfter):
            return seconds(error)
        longest = WRONG_TOKEN_WAIT if isinstance(error, InvalidToken) else LONGEST_WAIT
        self.wait = min(self.wait * 1.5 or FIRST_WAIT, longest)
        return self.wait

    def worked(self) -> None:
        """Forget the failures."""
        if self.said:
            log.warning("Telegram works again, after %.0f s", time.monotonic() - self.since)
        self.wait, self.said = 0.0, ""


def _trouble(error: TelegramError) -> str:
    """Return what is wrong, for whoever runs the bot; %s is for the error's type."""
    match error:
        case InvalidToken():
            return "Telegram does not know this bot's token (%s); look at the config"
        case Conflict():
            return "another program takes this bot's messages (%s); stop it, or its webhook"
        case _:
            return "Telegram cannot be reached (%s); trying until it works"


async def until_it_works(ask: Callable[[], Awaitable[T]], patience: Backoff) -> T:
    """Ask until there is an answer."""
    while True:
        try:
            answer = await ask()
        except TelegramError as error:
            await asyncio.sleep(patience.failed(error))
        else:
            patience.worked()
            return answer


async def poll(transport: Transport, address: str, take: Take) -> None:
    """Ask for updates until cancelled. `address` is that of the bot, with its token.

    The next question confirms the updates of the last one, so it waits until they are taken.
    The SDK's own `get_updates` is not used: it loses a whole batch when one update is broken.
    """
    offset = 0
    patience = Backoff()
    kept: set[int] = set()
    """Behind one that could not be kept: they cannot be confirmed, and come again with it."""

    async def ask() -> list[Any]:
        query = {
            "offset": offset,
            "timeout": POLL_SECONDS,
            "allowed_updates": json.dumps(KINDS),
        }
        url = f"{address}/getUpdates?{urlencode(query)}"
        answer = await transport.post(url, read_timeout=POLL_SECONDS + 10)
        if not isinstance(answer, list):
            raise TelegramError("updates that are no list")
        return answer

    while True:
        updates = await until_it_works(ask, patience)
        left = await take([raw for raw in updates if reading.serial(raw) not in kept])
        if left:
            numbers = _numbers(left)
            offset = min(numbers, default=offset)
            kept = {*_numbers(updates)} - {*numbers}
            await asyncio.sleep(FIRST_WAIT)
            continue
        kept.clear()
        last, offset = offset, _behind(updates, offset)
        if updates and (offset == last or not _numbers(updates)):
            # Perhaps nothing was confirmed, and the same comes again at once.
            await asyncio.sleep(FIRST_WAIT)


def _behind(updates: list[Any], offset: int) -> int:
    """Return the offset that confirms these updates, the last one having been `offset`."""
    if numbers := _numbers(updates):
        return max(numbers) + 1
    # None has a number. The first one's is the offset or higher, and what is yet to come has a
    # still higher one: a step of one passes over nothing that was not seen.
    return offset + 1 if updates and offset else offset


def _numbers(updates: list[Any]) -> list[int]:
    return [number for raw in updates if (number := reading.serial(raw)) is not None]
