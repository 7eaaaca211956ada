"""Listens to Discord: which events we ask for, and where each of them goes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

import discord

from adapters.discord import to_words
from adapters.discord.answering import Answering
from adapters.discord.to_words import Interaction

log = logging.getLogger(__name__)


def _passing_over(read: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return a reader of events that sets aside what cannot be read: it would end the connection.

    Whatever Discord calls by a new name one day is then missed alone, and not all the rest too.
    """

    def reads(event: Any) -> None:
        try:
            read(event)
        except Exception as error:  # noqa: BLE001 - whatever is broken, it is this one event
            log.warning("an event was set aside: it cannot be read (%s)", type(error))

    return reads


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
        for event in readers.keys() - {"READY"}:
            readers[event] = _passing_over(readers[event])

    def listen(self, answering: Answering, names: Mapping[str, str]) -> None:
        """Say where events go, before connecting. `names`: Discord's name of a command to ours."""
        self._answering = answering
        self._names = names

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
        joined = to_words.joined(guild)
        if joined is not None:
            await self._answering.heard(joined)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """We were removed from a server, or it is gone."""
        await self._answering.heard(to_words.left(guild))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone."""
        await self._answering.heard(to_words.closed(channel.id, channel.guild.id))

    async def on_raw_thread_delete(self, thread: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone."""
        await self._answering.heard(to_words.closed(thread.thread_id, thread.guild_id))
