"""Listens to Discord: which events we ask for, and where each of them goes.

What cannot be read is set aside alone: left to the SDK, it would end the connection.
"""

from __future__ import annotations

import logging
import sys
import zlib
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
import discord
from discord.gateway import DiscordWebSocket, ReconnectWebSocket, WebSocketClosure

from adapters.discord import to_words
from adapters.discord.answering import Answering
from adapters.discord.inspecting import unmet
from adapters.discord.to_words import Interaction

log = logging.getLogger(__name__)


class Socket(DiscordWebSocket):
    """The connection on which events come."""

    async def received_message(self, msg: Any, /) -> None:
        """Take what came; set aside what is no event, or one that nobody can read."""
        before = self.sequence
        try:
            await super().received_message(msg)
        except _NOT_THE_EVENTS_FAULT:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is broken, it is this one event
            if self.session_id is None or isinstance(error, zlib.error):
                # Without a greeting, or within a torn stream, nothing can be passed over.
                await self.socket.close(code=4000)
                raise discord.ClientException("the greeting or the stream is broken") from None
            _set_aside(error)
        if not isinstance(self.sequence, int):
            self.sequence = before  # the number of the last event, from where a new line goes on


_NOT_THE_EVENTS_FAULT = (
    discord.DiscordException,
    ReconnectWebSocket,
    WebSocketClosure,
    aiohttp.ClientError,
    OSError,
)

discord.client.DiscordWebSocket = Socket  # type: ignore[misc]  # the SDK has no other place


def _passing_over(read: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return a reader of events that sets aside what cannot be read.

    Whatever Discord calls by a new name one day is then missed alone, and not all the rest too.
    """

    def reads(event: Any) -> None:
        try:
            read(event)
        except Exception as error:  # noqa: BLE001 - whatever is broken, it is this one event
            _set_aside(error)

    return reads


def _greeted(read: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return a reader of the greeting; without one we know neither us nor the servers we are in."""

    def reads(event: Any) -> None:
        try:
            read(event)
        except Exception:  # noqa: BLE001 - whatever is broken, the line has to be opened anew
            raise discord.ClientException("the greeting is broken") from None

    return reads


def _set_aside(error: BaseException | None) -> None:
    log.warning("an event was set aside: it cannot be read (%s)", type(error))


class Ears(discord.Client):
    """The SDK's client. It keeps nothing that we do not need, and asks for nothing privileged."""

    def __init__(self) -> None:
        # Otherwise the SDK warns at every start that it cannot make calls.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            # Nothing waits for the SDK's "ready"; a wait would take a server that we are added to
            # meanwhile for one that was there before.
            guild_ready_timeout=0,
            max_ratelimit_timeout=30,
        )
        readers = self._connection.parsers  # the SDK offers no other place for this
        for event, read in readers.items():
            readers[event] = _greeted(read) if event == "READY" else _passing_over(read)

    def listen(self, answering: Answering, names: Mapping[str, str]) -> None:
        """Say where events go, before connecting. `names`: Discord's name of a command to ours."""
        self._answering = answering
        self._names = names

    async def on_error(self, _event: str, /, *_given: Any, **_named: Any) -> None:
        """Set an event aside that has no place in our words; the SDK would log its content."""
        _set_aside(sys.exc_info()[1])

    async def on_interaction(self, tap: Interaction) -> None:
        """Take a command, a press or a filled-in form."""
        match tap.type:
            case discord.InteractionType.component:
                await self._answering.tapped(tap, to_words.pressed(tap))
            case discord.InteractionType.modal_submit:
                await self._answering.tapped(tap, to_words.filled(tap))
            case discord.InteractionType.application_command:
                await self._answering.tapped(tap, to_words.command(tap, self._names))

    async def on_message(self, message: discord.Message) -> None:
        """Take words that are meant for us."""
        assert self.user is not None
        said = to_words.said(message, self.user)
        if said is not None:
            await self._answering.said(message, said)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """We were added to a server."""
        await self._answering.heard(to_words.joined(guild))

    async def on_ready(self) -> None:
        """We listen. Of the servers that were told along with the greeting the SDK says nothing."""
        for guild in self.guilds:
            if not guild.unavailable:
                await self.on_guild_available(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is there again. Whoever added us while we did not listen waits for a word."""
        if await unmet(guild):
            await self._answering.heard(to_words.joined(guild))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """We were removed from a server, or it is gone."""
        await self._answering.heard(to_words.left(guild))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone."""
        await self._answering.heard(to_words.closed(channel.id, channel.guild.id))

    async def on_raw_thread_delete(self, thread: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone."""
        await self._answering.heard(to_words.closed(thread.thread_id, thread.guild_id))
