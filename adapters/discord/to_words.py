"""Reads what Discord tells: an interaction or a message becomes one of our own words.

Nothing here waits or calls: everything needed stands in what Discord sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import discord

from adapters.discord.fetching import attached, uploaded
from adapters.discord.from_words import MARK
from bot.words import (
    Actor,
    Chat,
    ChatKind,
    Command,
    Filled,
    Joined,
    Left,
    Press,
    Quoted,
    Reason,
    Said,
    Standing,
)

PLATFORM = "discord"

Interaction = discord.Interaction[discord.Client]
Place = discord.abc.GuildChannel | discord.Thread

_WORDS = (discord.MessageType.default, discord.MessageType.reply)
_UPLOAD = discord.ComponentType.file_upload.value
_KINDS = {"image": "photo", "video": "video", "audio": "voice"}


def pressed(tap: Interaction) -> Press:
    """Return a press; what `from_words` added to tell messages apart is taken off again."""
    data = _data(tap)["custom_id"].partition(MARK)[0]
    message = str(tap.message.id) if tap.message else ""
    return Press(_chat_of(tap), _actor_of(tap), data, message, tap.created_at)


def filled(tap: Interaction) -> Filled:
    """Return a filled-in form; a list gives the value that was chosen in it."""
    data = _data(tap)
    parts = [label["component"] for label in data["components"]]
    return Filled(
        _chat_of(tap),
        _actor_of(tap),
        data["custom_id"],
        {part["custom_id"]: _answer(part) for part in parts if part["type"] != _UPLOAD},
        tap.created_at,
        files={
            part["custom_id"]: tuple(
                uploaded(data["resolved"]["attachments"][number]) for number in part["values"]
            )
            for part in parts
            if part["type"] == _UPLOAD
        },
    )


def command(tap: Interaction, names: Mapping[str, str]) -> Command:
    """Return a slash command or message-menu entry; `names` leads from Discord's name to ours.

    One that an older version of us registered keeps its name, so that the core can say so.
    """
    data = _data(tap)
    name = names.get(data["name"], data["name"])
    about = None
    if target := data.get("target_id"):
        about = _target(data["resolved"]["messages"][target])
    words = " ".join(str(option["value"]) for option in data.get("options", ()))
    return Command(
        _chat_of(tap), _actor_of(tap), name, words, about, about.message if about else "",
        tap.created_at, names_us=True,
    )  # fmt: skip


def said(message: discord.Message, me: discord.abc.Snowflake) -> Said | None:
    """Return words meant for us: private, a mention, or a reply to us; else None.

    The words of a reply with the @ off are withheld by Discord; it still counts, with no text, so
    that the person can be told how to do it.
    """
    if message.author.bot or message.type not in _WORDS:
        return None
    answers = message.reference.resolved if message.reference else None
    to_us = isinstance(answers, discord.Message) and answers.author.id == me.id
    heard = to_us or not message.guild
    if not heard and not _names(message, me):
        return None
    text = message.content.replace(f"<@{me.id}>", "").strip()
    extras = [_kind(file) for file in message.attachments] + ["sticker"] * len(message.stickers)
    return Said(
        _chat(message.guild, message.channel, message.author),
        _actor(message.author),
        text,
        str(message.id),
        str(answers.id) if isinstance(answers, discord.Message) and heard else "",
        tuple(extras),
        message.created_at,
        files=tuple(attached(file) for file in message.attachments),
        names_us=message.guild is not None and not to_us,
    )


def _names(message: discord.Message, me: discord.abc.Snowflake) -> bool:
    """Tell whether we are named, or the role that came with our invitation."""
    ours = [role for role in message.role_mentions if role.tags and role.tags.bot_id == me.id]
    return bool(ours) or me.id in [user.id for user in message.mentions]


def joined(guild: discord.Guild) -> Joined:
    """Return that we came to a server: to the first channel where we may speak.

    Where there is none it is said to whoever owns the server, in private.
    """
    channel = doorstep(guild)
    if channel is not None:
        return Joined(place_chat(channel), None)
    owner = Chat(PLATFORM, str(guild.owner_id), ChatKind.DIRECT, guild.name, str(guild.id))
    return Joined(owner, None)


def doorstep(guild: discord.Guild) -> discord.TextChannel | None:
    """Return the first channel of a server where we may speak."""
    for channel in guild.text_channels:
        may = channel.permissions_for(guild.me)
        if may.read_messages and may.send_messages:
            return channel
    return None


def left(guild: discord.Guild) -> Left:
    """Return that we are no longer in a server, and so in none of its channels."""
    chat = Chat(PLATFORM, "", ChatKind.GROUP, guild.name, str(guild.id))
    return Left(chat, whole_place=True)


def closed(channel_id: int, guild_id: int) -> Left:
    """Return that a channel or thread was deleted."""
    chat = Chat(PLATFORM, str(channel_id), ChatKind.GROUP, place=str(guild_id))
    return Left(chat, why=Reason.DELETED)


def place_chat(channel: Place) -> Chat:
    """Return a server's channel as a chat."""
    title = f"{channel.guild.name} #{channel.name}"
    return Chat(PLATFORM, str(channel.id), ChatKind.GROUP, title, str(channel.guild.id))


def standing(may: discord.Permissions) -> Standing:
    """Return what somebody is who may do this: whoever manages the server is an ADMIN."""
    return Standing.ADMIN if may.administrator or may.manage_guild else Standing.MEMBER


def _data(tap: Interaction) -> Mapping[str, Any]:
    assert tap.data is not None, "only a ping has no data, and the gateway sends none"
    return tap.data


def _answer(part: Mapping[str, Any]) -> str:
    return part["value"] if "value" in part else "".join(part["values"][:1])


def _kind(file: discord.Attachment) -> str:
    return _KINDS.get((file.content_type or "").split("/")[0], "file")


def _target(message: Mapping[str, Any]) -> Quoted:
    user = message["author"]
    name = user.get("global_name") or user["username"]
    author = None if user.get("bot") else Actor(PLATFORM, user["id"], name)
    return Quoted(message["id"], author, message["content"])


def _actor_of(tap: Interaction) -> Actor:
    where = standing(tap.permissions) if tap.guild_id else Standing.UNKNOWN
    return Actor(PLATFORM, str(tap.user.id), tap.user.display_name, where, tap.locale.value)


def _actor(author: discord.Member | discord.User) -> Actor:
    where = Standing.UNKNOWN
    if isinstance(author, discord.Member):
        where = standing(author.guild_permissions)
    return Actor(PLATFORM, str(author.id), author.display_name, where)


def _chat_of(tap: Interaction) -> Chat:
    return _chat(tap.guild, tap.channel, tap.user)


def _chat(guild: discord.Guild | None, channel: Any, person: discord.abc.User) -> Chat:
    """Return where it happened. The chat with one person has that person's id."""
    if guild is None:
        return Chat(PLATFORM, str(person.id), ChatKind.DIRECT)
    return place_chat(channel)
