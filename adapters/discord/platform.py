"""One bot in Discord’s servers and private messages, through the discord.py library.

`to_words` reads what Discord tells, `answering` answers at once, `doing` does what delivery asks
for, `inspecting` asks about chats and people. This file keeps it all running: whatever breaks on
the way to Discord is tried again, later and later.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from dataclasses import replace
from typing import Any

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord import ABOUT, doing, from_words
from adapters.discord.answering import PATIENCE, Answering
from adapters.discord.hearing import Ears
from adapters.discord.inspecting import inspect
from adapters.discord.taps import Taps
from bot.words import (
    Act,
    Can,
    Chat,
    Inspection,
    Lines,
    Menu,
    Outcome,
    Pace,
    Reason,
    Receive,
    Refused,
    Room,
    Whisper,
    at_once,
)

__all__ = ["Discord"]

log = logging.getLogger(__name__)

API_URL = "https://discord.com/api/v10"
GATEWAY_URL = "wss://gateway.discord.gg/"

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between two tries to reach Discord; each pause is about twice the one before."""

SETTLING = 1.0
"""Seconds after the login until anything goes out: Discord counts the calls of the login too, and
those that a process made which was killed just before."""

LAST_ANSWERS = 10.0
"""Seconds that answers under way have when we stop."""

_TURNED_AWAY = (4004, 4010, 4011, 4012, 4013, 4014)
"""The gateway's ways to say never again (discord-api-docs, gateway close codes)."""

_BROKE = (discord.DiscordException, aiohttp.ClientError, OSError)
"""What a platform that is down, slow or odd can raise. (A timeout is an OSError.)"""


class Discord:
    """One bot account on Discord. Nothing is opened before it is run.

    `api_url` and `gateway_url` hold for the whole process: the SDK keeps them with its classes.
    `patience` is how long the core may take before Discord is told to wait; `settling`, how long
    nothing goes out after the login. Both in seconds.
    """

    about = ABOUT
    name = ABOUT.name
    can = Can(
        near=True,
        text=from_words.CONTENT,
        # 50 calls a second over all, answers to taps not counted (discord-api-docs, rate limits),
        # and 5 messages in 5 seconds to one channel (what bots see). A private chat is opened
        # first, as long as the SDK does not know it.
        pace=Pace(per_second=50, chat_gap=1.0, gap=0.005, private_calls=2),
        edits=True,
        deletes=True,
        pins=True,
        members=True,
        forms=True,
        finds=True,
        files=from_words.FILES,
        caption=from_words.CONTENT,
        size=from_words.size,
        mentions=True,
        publishes=True,
    )

    def __init__(
        self,
        token: str,
        *,
        api_url: str = API_URL,
        gateway_url: str = GATEWAY_URL,
        patience: float = PATIENCE,
        first_pause: float = FIRST_PAUSE,
        settling: float = SETTLING,
    ) -> None:
        Route.BASE = api_url
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
        self._token = token
        self._patience = patience
        self._first_pause = first_pause
        self._settling = settling
        self._taps = Taps()
        self.room: Room = at_once
        self._ears: Ears | None = None
        """The client, while it is logged in."""

    async def run(self, receive: Receive, menu: Menu, lines: Lines) -> None:
        """Take everything in until cancelled; end only when Discord turns this bot away."""
        pause = self._first_pause
        while True:
            began = time.monotonic()
            try:
                await self._listen(receive, menu, lines)
            except _BROKE as error:
                if _hopeless(error):
                    log.error("Discord turned this bot away, check its token; Discord stays off")  # noqa: TRY400 - one clear line is the point
                    return
                log.warning("Discord cannot be reached (%s); trying again", type(error))
            if time.monotonic() - began > LONGEST_PAUSE:
                pause = self._first_pause
            await asyncio.sleep(pause * random.uniform(0.5, 1))  # noqa: S311 - it only spreads tries
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _listen(self, receive: Receive, menu: Menu, lines: Lines) -> None:
        """Log in and listen until the connection is lost for good."""
        ears = await self._log_in()
        answering = Answering(ears, receive, lines, self._patience, self._taps, self.room)
        try:
            await _register(ears, menu)
            await asyncio.sleep(self._settling)
            self._ears = ears
            ears.listen(answering, {from_words.known_as(one): one.name for one in menu.commands})
            await _stay(ears)
        finally:
            try:
                await answering.finish(LAST_ANSWERS)
            finally:
                self._ears = None
                await ears.close()

    async def _log_in(self) -> Ears:
        """Let Discord know us. Raises one of `_BROKE` when it will not."""
        ears = Ears()
        try:
            async with asyncio.timeout(doing.TIMEOUT):
                await ears.login(self._token)
        except BaseException:
            await ears.close()
            raise
        if ears.application_id is not None:
            self.can = replace(self.can, address=from_words.invitation(ears.application_id))
        return ears

    async def introduce(self) -> str:
        """Log in without listening and return our name."""
        try:
            self._ears = ears = await self._log_in()
        except discord.LoginFailure:
            raise PermissionError from None
        except _BROKE as error:
            raise ConnectionError from error
        assert ears.user is not None
        return ears.user.display_name

    async def close(self) -> None:
        """Leave Discord, after `introduce`."""
        ears, self._ears = self._ears, None
        if ears:
            await ears.close()

    async def do(self, chat: Chat, act: Act) -> Outcome:
        """Do one act, while Discord knows us. Never raises."""
        if self._ears is None:
            return Refused(Reason.UNREACHED)
        tap = None
        if isinstance(act, Whisper):
            name = act.instead
            tap = self._taps.called(chat.id, name) if name else self._taps.last(chat.id)
        return await doing.do(self._ears, chat, act, tap)

    async def inspect(self, chat: Chat, account: str = "") -> Inspection:
        """Look at a chat, and at one account in it, while Discord knows us. Never raises."""
        return await inspect(self._ears, chat, account) if self._ears else Inspection()


async def _stay(ears: Ears) -> None:
    """Listen until the connection is lost for good."""
    try:
        await ears.connect()
    except AttributeError:
        # The SDK trips over itself where its very first connection fails.
        if ears.ws is None:
            raise ConnectionError("the first connection failed") from None
        raise


def _hopeless(error: Exception) -> bool:
    """Whether trying again can only make it worse: a wrong token, or rights that we do not have."""
    if isinstance(error, discord.ConnectionClosed):
        return error.code in _TURNED_AWAY
    return isinstance(error, discord.LoginFailure | discord.PrivilegedIntentsRequired)


async def _register(ears: Ears, menu: Menu) -> None:
    """Tell Discord our commands, when it knows others."""
    wanted = from_words.commands(menu.commands)
    path = "/applications/{application_id}/commands"
    route = Route("GET", path, application_id=ears.application_id)
    try:
        known = await ears.http.request(route, params={"with_localizations": "true"})
        if not from_words.same(*(sorted(some, key=_kind_and_name) for some in (wanted, known))):
            assert ears.application_id is not None
            await ears.http.bulk_upsert_global_commands(ears.application_id, wanted)
    except discord.HTTPException as error:
        if error.status >= 500:  # noqa: PLR2004 - HTTP's line between our fault and theirs
            raise
        # People can do without the short cuts; without the bot they cannot.
        log.error("Discord did not take the commands: code %d", error.code)  # noqa: TRY400 - a trace says no more


def _kind_and_name(command: dict[str, Any]) -> tuple[int, str]:
    return command["type"], command["name"]
