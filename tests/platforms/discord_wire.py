"""How the world looks on the wire: Discord's JSON for users, channels, messages and the rest."""

from __future__ import annotations

import mimetypes
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from tests.platforms.discord_shapes import Json

if TYPE_CHECKING:
    from tests.platforms.discord_world import Channel, File, Guild, Message, Role, User

VOICE = 2
"""Channels in which people talk; they have a text channel inside."""
EPOCH = 1_420_070_400.0
"""Discord counts its ids' milliseconds from the first second of 2015."""


def snowflake(at: float, serial: int) -> int:
    """Return an id that tells when it was made, as Discord's do."""
    return (int((at - EPOCH) * 1000) << 22) | (serial & 0x3FFFFF)


def sent_at(snowflake_id: int) -> float:
    """Return when an id was made, in seconds since 1970."""
    return (snowflake_id >> 22) / 1000 + EPOCH


def iso(at: float) -> str:
    """Return a time as Discord writes it."""
    return datetime.fromtimestamp(at, UTC).isoformat()


def user(who: User) -> Json:
    """Return a user."""
    return {
        "id": str(who.id), "username": who.name.lower(), "global_name": who.name,
        "discriminator": "0", "avatar": None, "bot": who.bot, "public_flags": 0,
    }  # fmt: skip


def role(role: Role) -> Json:
    """Return a role."""
    data = {
        "id": str(role.id), "name": role.name, "permissions": str(int(role.may)),
        "color": 0, "colors": {"primary_color": 0}, "hoist": False, "position": 0,
        "managed": role.of_bot is not None, "mentionable": role.mentionable, "flags": 0,
    }  # fmt: skip
    return data | ({"tags": {"bot_id": str(role.of_bot)}} if role.of_bot else {})


def member(guild: Guild, who: User) -> Json:
    """Return a member with the user inside."""
    membership = guild.members[who.id]
    return {
        "user": user(who), "nick": None, "avatar": None, "deaf": False, "mute": False, "flags": 0,
        "roles": [str(role_id) for role_id in membership.roles],
        "joined_at": iso(membership.joined),
        "communication_disabled_until": iso(membership.silent_until),
    }  # fmt: skip


def channel(channel: Channel) -> Json:
    """Return a channel of any kind."""
    data: Json = {"id": str(channel.id), "type": channel.kind, "flags": 0, "last_message_id": None}
    if channel.person:
        return {**data, "recipients": [user(channel.person)]}
    assert channel.guild is not None
    data |= {"guild_id": str(channel.guild.id), "name": channel.name, "rate_limit_per_user": 0}
    if channel.parent:
        return data | {
            "parent_id": str(channel.parent.id), "owner_id": str(channel.server.bot.id),
            "message_count": len(channel.messages), "member_count": 1,
            "thread_metadata": {
                "archived": False, "auto_archive_duration": 1440, "locked": False,
                "archive_timestamp": iso(sent_at(channel.id)),
            },
        }  # fmt: skip
    overwrites = [
        {
            "id": str(who),
            "type": 0 if overwrite.is_role else 1,
            "allow": str(int(overwrite.allow)),
            "deny": str(int(overwrite.deny)),
        }
        for who, overwrite in channel.overwrites.items()
    ]
    return data | {
        "permission_overwrites": overwrites, "position": 0, "topic": None, "nsfw": False,
        "parent_id": None, **({"bitrate": 64000, "user_limit": 0} if channel.kind == VOICE else {}),
    }  # fmt: skip


def guild(guild: Guild) -> Json:
    """Return what GET /guilds tells of a guild."""
    return {
        "id": str(guild.id), "name": guild.name, "owner_id": str(guild.owner.id), "icon": None,
        "roles": [role(r) for r in guild.roles.values()], "emojis": [], "stickers": [],
        "features": [], "preferred_locale": "en-US", "system_channel_id": None,
        "verification_level": 0, "explicit_content_filter": 0,
        "default_message_notifications": 0 if guild.loud else 1,
        "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0, "afk_timeout": 300,
        "system_channel_flags": 0, "premium_progress_bar_enabled": False,
    }  # fmt: skip


def guild_create(guild: Guild, bot: User) -> Json:
    """Return what the gateway tells of a guild: its channels too, of its members only the bot."""
    threads = [
        channel(c) for c in guild.server.channels.values() if c.guild is guild and c.is_thread
    ]
    return guild_with_counts(guild) | {
        "joined_at": iso(guild.members[bot.id].joined), "large": False,
        "member_count": len(guild.members), "members": [member(guild, bot)],
        "channels": [channel(c) for c in guild.channels.values()], "threads": threads,
        "presences": [], "voice_states": [], "stage_instances": [], "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }  # fmt: skip


def guild_with_counts(whole: Guild) -> Json:
    """Return a guild with its number of members."""
    counts = {"approximate_member_count": len(whole.members), "approximate_presence_count": 1}
    return guild(whole) | counts


def attachment(channel: Channel, file: File) -> Json:
    """Return a file that was sent in a channel."""
    url = f"{channel.server.url}/attachments/{channel.id}/{file.id}/{quote(file.name)}"
    return {
        "id": str(file.id), "filename": file.name, "size": len(file.content), "url": url,
        "proxy_url": url, "content_type": mimetypes.guess_type(file.name)[0],
    }  # fmt: skip


def message(message: Message, *, withheld: bool = False, fresh: bool = False) -> Json:
    """Return a message; `withheld` without its words, `fresh` with its nonce.

    The nonce is not kept with a message: it comes back from the send and in MESSAGE_CREATE only.
    """
    files = [] if withheld else [attachment(message.channel, file) for file in message.files]
    data: Json = {
        "id": str(message.id), "channel_id": str(message.channel.id), "type": message.kind,
        "author": user(message.author), "timestamp": iso(message.at),
        "edited_timestamp": iso(message.edited) if message.edited else None,
        "content": "" if withheld else message.content,
        "components": [] if withheld else message.components,
        "attachments": files,
        "embeds": [], "tts": False, "pinned": message.pinned, "flags": message.flags,
        "mentions": [user(u) for u in message.mentions], "mention_roles": [],
        "mention_everyone": message.rings_everyone,
    }  # fmt: skip
    if message.stickers and not withheld:
        sticker = {"id": str(message.id), "name": "Trumpet", "format_type": 1}
        data["sticker_items"] = [sticker] * message.stickers
    server = message.channel.server
    if message.from_interaction:
        data |= {"application_id": str(server.bot.id), "webhook_id": str(server.bot.id)}
    if fresh and message.nonce is not None:
        data["nonce"] = message.nonce
    if message.reply_to:
        quoted = message.reply_to
        data["message_reference"] = {
            "type": 0, "message_id": str(quoted.id), "channel_id": str(quoted.channel.id),
        }  # fmt: skip
        hidden = server.withholds(quoted)
        data["referenced_message"] = None if quoted.deleted else _quoted(quoted, hidden)
    return data


def _quoted(quoted: Message, withheld: bool) -> Json:
    data = message(quoted, withheld=withheld)
    data.pop("referenced_message", None)  # Discord quotes one level deep
    return data
