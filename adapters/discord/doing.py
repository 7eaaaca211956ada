"""Does one act in one chat, and says what came of it in our own words.

Every act ends within 20 seconds. Which of Discord's refusals means what stands in one table.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from datetime import timedelta
from typing import assert_never

import aiohttp
import discord
from discord.utils import MISSING

from adapters.discord import from_words, responding
from adapters.discord.to_words import Interaction
from bot.words import (
    Act,
    Chat,
    ChatKind,
    Delete,
    Edit,
    Find,
    Landed,
    Make,
    OfferCommands,
    Outcome,
    Pin,
    Post,
    Publish,
    Reason,
    Refused,
    Send,
    Unpin,
    Wear,
    Whisper,
)

log = logging.getLogger(__name__)

TIMEOUT = 20.0
"""Seconds for one act. The SDK alone would wait five minutes for a server that hangs."""

HISTORY = 100
"""How many of a chat's newest messages are looked through."""

WIPED = timedelta(hours=48)
"""How far back a private chat is wiped: as far as Telegram allows it."""

Words = discord.DMChannel | discord.PartialMessageable
"""A chat that can be written to."""

_REASONS = {
    10003: Reason.DELETED,  # unknown channel
    10004: Reason.REMOVED,  # unknown server
    10007: Reason.GONE,  # not in that server any more
    10008: Reason.MESSAGE_GONE,
    10011: Reason.MESSAGE_GONE,  # a role that was deleted
    10013: Reason.GONE,  # unknown user
    10015: Reason.GONE,  # a tap that cannot be answered any more
    20022: Reason.LATER,  # too many edits to what is published elsewhere
    20028: Reason.LATER,  # too much in that channel
    20029: Reason.LATER,  # too much in that server
    30005: Reason.RIGHTS,  # too many roles
    30003: Reason.RIGHTS,  # too many pins: somebody has to make room
    30046: Reason.LATER,  # too many edits to messages older than an hour
    40005: Reason.TOO_LARGE,
    50001: Reason.FORBIDDEN,  # may not see the channel
    50007: Reason.FORBIDDEN,  # takes no private messages
    50013: Reason.RIGHTS,
    50027: Reason.GONE,  # the same, a moment later
    50033: Reason.GONE,  # no such person to write to
    50035: Reason.TOO_LARGE,  # the body does not fit; ours is well-formed, so it is too long
    50083: Reason.ARCHIVED,
    50278: Reason.FORBIDDEN,  # shares no server with us any more
    160005: Reason.ARCHIVED,  # locked
    200000: Reason.FILTERED,  # AutoMod
    200001: Reason.FILTERED,  # AutoMod, for a name
}

_PUBLISHED = 40033

WAIT = 10.0
"""Seconds to wait where Discord says "later" and not when."""


async def do(
    client: discord.Client, chat: Chat, act: Act, tap: Interaction | None = None
) -> Outcome:
    """Do one act. Never raises.

    `tap` is what the person of a private chat tapped last, or what was answered by the name that
    a whisper gives.
    """
    try:
        async with asyncio.timeout(TIMEOUT):
            if isinstance(act, Whisper):
                return await _whisper(client, chat, act, tap)
            if isinstance(act, OfferCommands):
                return Refused(Reason.UNKNOWN)
            if isinstance(act, Make | Wear):
                return await _role(client, int(chat.place), act)
            return await _do(client, await words(client, chat), act)
    except (discord.DiscordException, aiohttp.ClientError, OSError, RuntimeError) as error:
        return _refused(error)


async def _role(client: discord.Client, guild: int, act: Make | Wear) -> Outcome:
    """Make a role that allows nothing, or give one to somebody or take it away."""
    if isinstance(act, Make):
        for one in await client.http.get_roles(guild):
            if (one["name"], one["permissions"], one["managed"]) == (act.name, "0", False):
                return Landed(str(one["id"]))
        made = await client.http.create_role(
            guild, name=act.name, permissions="0", mentionable=False, reason=None
        )
        return Landed(str(made["id"]))
    change = client.http.add_role if act.on else client.http.remove_role
    await change(guild, int(act.account), int(act.role), reason=None)
    return Landed(act.role)


async def words(client: discord.Client, chat: Chat) -> Words:
    """Return where to write; a private chat has to be opened once, then the SDK knows it."""
    if chat.kind is ChatKind.DIRECT:
        return await client.create_dm(discord.Object(int(chat.id)))
    guild = int(chat.place) if chat.place else None
    return client.get_partial_messageable(int(chat.id), guild_id=guild)


async def post(
    to: Words, post: Post, application: int, nonce: str = "", *, marked: bool = False
) -> discord.Message:
    """Write a message. The same nonce within minutes makes no second one.

    `marked`: its buttons carry the nonce, so that the message can be found again.
    """
    view = from_words.buttons(post.rows, application, nonce if marked else "")
    words, mentions = from_words.ringing(post)
    return await to.send(
        words,
        allowed_mentions=mentions,
        view=view or MISSING,
        files=from_words.uploads(post.files),
        nonce=nonce or secrets.token_hex(8),
        silent=post.silent,
        suppress_embeds=True,
    )


async def _whisper(
    client: discord.Client, chat: Chat, act: Whisper, tap: Interaction | None
) -> Outcome:
    """Say something under the last tap, where only that person sees it, or in private."""
    if act.near and tap is None:
        return Refused(Reason.GONE)
    if act.instead and tap:
        return Landed(str((await responding.amend(tap, act.post)).id))
    if act.near and tap and tap.guild_id is not None:
        return Landed(str((await follow(tap, act.post)).id))
    to = await words(client, chat)
    if act.wipe:
        await wipe(client, to)
    return Landed(str((await post(to, act.post, client.application_id or 0)).id))


async def follow(tap: Interaction, post: Post, *, private: bool = True) -> discord.Message:
    """Say more under a tap that was answered already."""
    return await tap.followup.send(
        from_words.content(post.text),
        view=from_words.buttons(post.rows, tap.application_id) or MISSING,
        files=from_words.uploads(post.files),
        ephemeral=private,
        silent=post.silent,
        suppress_embeds=True,
        wait=True,
    )


async def wipe(
    client: discord.Client,
    to: Words,
    before: discord.abc.Snowflake | None = None,
    keep: int = 0,
) -> None:
    """Delete what we wrote in a private chat. What the person wrote only they can delete."""
    until = discord.utils.snowflake_time(before.id) if before else discord.utils.utcnow()
    recent = to.history(limit=None, before=before, after=until - WIPED, oldest_first=False)
    async for message in recent:
        if message.author == client.user and message.id != keep:
            await message.delete()


async def _do(
    client: discord.Client, chat: Words, act: Send | Find | Edit | Delete | Pin | Unpin | Publish
) -> Outcome:
    application = client.application_id or 0
    match act:
        case Send(what, nonce):
            return Landed(str((await post(chat, what, application, nonce, marked=True)).id))
        case Find(nonce):
            return await _find(client, chat, nonce)
        case Edit(message, what, same_files):
            await _own(chat, message).edit(
                content=from_words.content(what.text),
                view=from_words.buttons(what.rows, application),
                # What is left out stays as it is.
                attachments=MISSING if same_files else from_words.uploads(what.files),
            )
        case Delete(message):
            await _own(chat, message).delete()
        case Pin(message):
            await _own(chat, message).pin()
        case Unpin(message):
            await _own(chat, message).unpin()
        case Publish(message):
            await _publish(_own(chat, message))
        case _:
            assert_never(act)
    return Landed(act.message)


async def _publish(message: discord.PartialMessage) -> None:
    """Publish a message; one that is published already stays so."""
    try:
        await message.publish()
    except discord.HTTPException as error:
        if error.code != _PUBLISHED:
            raise


def _own(chat: Words, message: str) -> discord.PartialMessage:
    return chat.get_partial_message(int(message))


async def _find(client: discord.Client, chat: Words, nonce: str) -> Outcome:
    """Look for the message whose buttons carry a nonce.

    Discord keeps no nonce with a message, so one without buttons cannot be told from another:
    when such a one stands there, and was never edited, nobody can know. Nor where nothing stands:
    so Discord answers whoever may not read the history.
    """
    history = [message async for message in chat.history(limit=HISTORY)]
    known = bool(history)
    for message in history:
        if message.author != client.user or message.webhook_id:  # an answer to a tap has one
            continue
        marks = list(_marks(message))
        if nonce in marks:
            return Landed(str(message.id))
        known = known and bool(marks or message.edited_at)
    return Refused(Reason.MESSAGE_GONE if known else Reason.UNKNOWN)


def _marks(message: discord.Message) -> list[str]:
    """Return what stands behind the mark in each button: a nonce, or nothing."""
    return [
        part.custom_id.partition(from_words.MARK)[2]
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for part in row.children
        if isinstance(part, discord.Button) and part.custom_id
    ]


def _refused(error: Exception) -> Refused:
    match error:
        case discord.RateLimited():
            return Refused(Reason.LATER, error.retry_after)
        case discord.HTTPException():
            return _reason(error)
        case aiohttp.ClientConnectorError():
            return Refused(Reason.UNREACHED)
        case RuntimeError():  # aiohttp's word for a session that was closed under us
            return Refused(Reason.UNREACHED)
        case _:
            return Refused(Reason.UNKNOWN)


def _reason(error: discord.HTTPException) -> Refused:
    by_status = {
        401: Reason.UNREACHED,
        403: Reason.FORBIDDEN,
        404: Reason.UNKNOWN,  # without a code of Discord's: something between us and it
        413: Reason.TOO_LARGE,
        429: Reason.LATER,
    }
    reason = _REASONS.get(error.code) or by_status.get(error.status)
    if reason is None:
        reason = Reason.UNKNOWN if error.status >= 500 else Reason.REFUSED  # noqa: PLR2004 - HTTP: theirs, or ours
    if error.code not in _REASONS:
        log.warning("Discord refused with status %d, code %d", error.status, error.code)
    if reason is not Reason.LATER:
        return Refused(reason)
    return Refused(reason, float(error.response.headers.get("Retry-After", WAIT)))
