"""Looks at one chat, and at one person in it: asked of Discord each time, so that it is true."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

import aiohttp
import discord

from adapters.discord import to_words
from adapters.discord.doing import HISTORY, TIMEOUT
from adapters.discord.to_words import place_chat, standing
from bot.words import Chat, ChatKind, Inspection, Reason, Standing

log = logging.getLogger(__name__)

LATELY = timedelta(days=7)
"""After so long nobody waits for our first word any more."""

_LOST = {
    10003: Reason.DELETED,  # unknown channel
    10004: Reason.REMOVED,  # unknown server
    50001: Reason.GONE,  # may not see it, or is in that server no more
}
_NO_MEMBER = {10007, 10013}


async def inspect(client: discord.Client, chat: Chat, account: str) -> Inspection:
    """Look at a chat. When Discord cannot be asked, the look says as little as it knows."""
    if chat.kind is ChatKind.DIRECT:
        return Inspection()  # only writing to somebody shows whether it works
    try:
        async with asyncio.timeout(TIMEOUT):
            return await _inspect(client, chat, account)
    except discord.HTTPException as error:
        if error.code in _LOST:
            return Inspection(reachable=False, lost=_LOST[error.code])
        log.warning("Discord did not tell about a chat: status %d", error.status)
    except (discord.DiscordException, aiohttp.ClientError, OSError, RuntimeError) as error:
        log.warning("Discord could not be asked about a chat: %s", type(error))
    return Inspection()


async def _inspect(client: discord.Client, chat: Chat, account: str) -> Inspection:
    assert client.user is not None
    guild = await client.fetch_guild(int(chat.place), with_counts=True)
    channel = await guild.fetch_channel(int(chat.id))
    title = place_chat(channel).title
    in_thread = isinstance(channel, discord.Thread)
    if isinstance(channel, discord.Thread):  # what one may do there is decided in its channel
        channel = await guild.fetch_channel(channel.parent_id)
    assert not isinstance(channel, discord.Thread)
    may = channel.permissions_for(await guild.fetch_member(client.user.id))
    has = {
        "see": may.read_messages,
        "write": may.send_messages_in_threads if in_thread else may.send_messages,
        "pin": may.pin_messages,
        "mention": may.mention_everyone,
        "roles": may.manage_roles,
    }
    them = await _member(guild, account)
    theirs = channel.permissions_for(them) if them else None
    everybody = channel.permissions_for(guild.default_role).read_messages
    return Inspection(
        title=title,
        missing=frozenset(right for right, given in has.items() if not given),
        members=guild.approximate_member_count if everybody else await _readers(guild, channel),
        standing=_standing(theirs) if account else Standing.UNKNOWN,
        silenced=bool(them and theirs and _silenced(channel, them, theirs, in_thread)),
        open=everybody,
        followed=not in_thread and channel.type is discord.ChannelType.news,
        roles=frozenset(
            str(role.id) for role in guild.roles if may.mention_everyone or role.mentionable
        ),
        loud=guild.default_notifications is discord.NotificationLevel.all_messages,
    )


async def unmet(guild: discord.Guild) -> bool:
    """Whether we came to a server lately and said nothing yet where we would have said it.

    Where we may not read what was said there, nobody can know: then we say nothing.
    """
    channel = to_words.doorstep(guild)
    came = guild.me.joined_at
    if channel is None or came is None or came < discord.utils.utcnow() - LATELY:
        return False
    if not channel.permissions_for(guild.me).read_message_history:
        return False
    try:
        said = [message.author async for message in channel.history(limit=HISTORY, after=came)]
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        log.warning("Discord could not be asked about a server: %s", type(error))
        return False
    return guild.me not in said


async def _readers(guild: discord.Guild, channel: discord.abc.GuildChannel) -> int | None:
    """Return how many people can read a channel that is not for everybody, rather too many.

    Who has which role nobody tells us, but how many do: whoever has two of them counts twice. None
    where we may not know that.
    """
    people = [guild.owner_id] + [
        who.id
        for who, may in channel.overwrites.items()
        if not isinstance(who, discord.Role) and may.view_channel
    ]
    roles = [
        role
        for role in guild.roles
        if not (role.is_default() or role.is_bot_managed())
        and channel.permissions_for(role).read_messages
    ]
    try:
        counts = await guild.role_member_counts() if roles else {}
    except discord.Forbidden:
        return None
    return len(set(people)) + sum(counts.get(role, 0) for role in roles)


async def _member(guild: discord.Guild, account: str) -> discord.Member | None:
    """Return somebody of the server, None for nobody and for who is not in it."""
    if not account:
        return None
    try:
        return await guild.fetch_member(int(account))
    except discord.NotFound as error:
        if error.code in _NO_MEMBER:
            return None
        raise


def _standing(may: discord.Permissions | None) -> Standing:
    return standing(may) if may and may.read_messages else Standing.GUEST


def _silenced(
    channel: discord.abc.GuildChannel,
    them: discord.Member,
    may: discord.Permissions,
    in_thread: bool,
) -> bool:
    """Whether somebody is timed out, or may not write where everybody else may."""
    right = "send_messages_in_threads" if in_thread else "send_messages"
    everybody = channel.permissions_for(channel.guild.default_role)
    if may.administrator:
        return False
    return them.is_timed_out() or (getattr(everybody, right) and not getattr(may, right))
