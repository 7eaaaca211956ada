"""Takes Telegram's updates in: by asking again and again, or by a web address it calls.

An update is confirmed only after the core has taken it for good. Asking never ends by itself:
whatever goes wrong is waited out, with one line in the log when it begins and one when it ends.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from aiohttp import web
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from adapters.telegram.doing import seconds
from adapters.telegram.to_words import KINDS
from adapters.telegram.transport import Transport

log = logging.getLogger(__name__)

T = TypeVar("T")
Raw = dict[str, Any]
Take = Callable[[list[Raw]], Awaitable[None]]
"""Lets the core take updates, in order; returns when all of them are committed. Never raises."""

POLL_SECONDS = 30
FIRST_WAIT = 1.0
LONGEST_WAIT = 30.0
WRONG_TOKEN_WAIT = 60.0
BODY_BYTES = 1024 * 1024
"""Longest body that the web address takes; a real update has a few kilobytes."""


@dataclass(slots=True)
class Patience:
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


async def until_it_works(ask: Callable[[], Awaitable[T]], patience: Patience) -> T:
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
    patience = Patience()

    async def ask() -> list[Raw]:
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
        await take(updates)
        if updates:
            offset = max(update["update_id"] for update in updates) + 1


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram calls us: `url` as the world sees it, `host` and `port` as we listen."""

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8443


async def listen(hook: Hook, take: Take) -> None:
    """Take the updates that Telegram posts to us, until cancelled.

    The answer 200 confirms an update, so it waits until the update is taken. Telegram repeats
    what got any other answer.
    """

    async def posted(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), hook.secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        await take([update])
        return web.Response()

    app = web.Application(client_max_size=BODY_BYTES)
    app.router.add_post(urlsplit(hook.url).path or "/", posted)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, hook.host, hook.port).start()
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
