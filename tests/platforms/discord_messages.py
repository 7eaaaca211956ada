"""Discord's routes for channels, messages, pins and threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.platforms import discord_shapes as shapes
from tests.platforms import discord_wire as wire
from tests.platforms.discord_rest import Call, Result, route
from tests.platforms.discord_rules import check, refuse, rows_fit
from tests.platforms.discord_shapes import Json
from tests.platforms.discord_world import (
    DIRECT,
    NEWS,
    PRIVATE_THREAD,
    PUBLIC_THREAD,
    SILENT,
    Channel,
    File,
    May,
    Message,
)

if TYPE_CHECKING:
    from tests.platforms.discord_people import Person
    from tests.platforms.discord_server import DiscordServer

SUPPRESS_EMBEDS = 1 << 2


def _channel(server: DiscordServer, channel_id: int, *needs: May) -> Channel:
    """Return a channel where the bot has these rights."""
    channel = server.channels.get(channel_id)
    if channel is None:
        raise refuse(10003)
    may = channel.may(server.bot)
    if May.VIEW not in may:
        raise refuse(50001)
    if any(need not in may for need in needs):
        raise refuse(50013)
    return channel


def _message(channel: Channel, message_id: int) -> Message:
    message = channel.messages.get(message_id)
    if message is None or message.private_to:
        raise refuse(10008)
    return message


def _reaches(server: DiscordServer, person: Person) -> None:
    if not server.share_a_guild(person):
        raise refuse(50278)
    if not person.takes_dms:
        raise refuse(50007)


@route("GET", "/channels/{channel}")
def channel(server: DiscordServer, call: Call, channel: int) -> Result:
    return wire.channel(_channel(server, channel))


@route("GET", "/channels/{channel}/messages")
def history(server: DiscordServer, call: Call, channel: int) -> Result:
    target = _channel(server, channel)
    if May.READ_HISTORY not in target.may(server.bot):
        return []  # documented so, and no refusal
    messages = list(target)
    after, before = int(call.query.get("after", 0)), int(call.query.get("before", 2**63))
    found = [m for m in messages if after < m.id < before]
    limit = int(call.query.get("limit", 50))
    found = found[:limit] if "after" in call.query else found[-limit:]
    return [wire.message(m, withheld=server.withholds(m)) for m in reversed(found)]


@route("GET", "/channels/{channel}/messages/{message}")
def one_message(server: DiscordServer, call: Call, channel: int, message: int) -> Result:
    found = _message(_channel(server, channel, May.READ_HISTORY), message)
    return wire.message(found, withheld=server.withholds(found))


@route("POST", "/channels/{channel}/messages", rate="sends")
def send(server: DiscordServer, call: Call, channel: int) -> Result:
    target = server.channels.get(channel)
    speak = May.SEND_IN_THREADS if target and target.is_thread else May.SEND
    target = _channel(server, channel, speak)
    check(call.json, shapes.MESSAGE, rows_fit)
    if call.files and May.ATTACH_FILES not in target.may(server.bot):
        raise refuse(50013)
    if target.person:
        _reaches(server, server.people[target.person.id])
    if not _says_something(call.json):
        raise refuse(50006)
    nonce = call.json.get("nonce")
    known = server.sent_with(nonce) if call.json.get("enforce_nonce") else None
    if known:
        return wire.message(_message(known.channel, known.id), fresh=True)
    message = Message(server.new_id(), target, server.bot, nonce=nonce)
    if quoted := call.json.get("message_reference"):
        message.reply_to = _message(target, int(quoted["message_id"]))
        message.kind = 19
    fill(server, message, call)
    if nonce is not None:
        server.nonces[nonce] = message
    server.post(message)
    return wire.message(message, fresh=True)


def _says_something(body: Json) -> bool:
    words = (body.get("content") or "").strip()
    return bool(words or body.get("components") or body.get("attachments"))


def fill(server: DiscordServer, message: Message, call: Call, body: Json | None = None) -> None:
    """Make a message say what a body says; what the body leaves out stays."""
    body = call.json if body is None else body
    if "content" in body:
        message.content = body["content"] or ""
        _ring(server, message, body.get("allowed_mentions"))
    if "components" in body:
        message.components = body["components"] or []
    settable = SILENT | SUPPRESS_EMBEDS
    if body.get("flags") is not None:
        message.flags = (message.flags & ~settable) | (body["flags"] & settable)
    if "attachments" in body:
        message.files = _files(server, message, call, body["attachments"] or [])


def _files(server: DiscordServer, message: Message, call: Call, kept: list[Json]) -> list[File]:
    old = {file.id: file for file in message.files}
    files = []
    for entry in kept:
        entry_id = int(entry["id"])
        if entry_id in old:
            files.append(old[entry_id])
        else:
            name, content = call.files[f"files[{entry_id}]"]
            files.append(File(server.new_id(), name, content))
    return files


def _ring(server: DiscordServer, message: Message, allowed: Json | None) -> None:
    if allowed is None:
        allowed = {"parse": ["users", "everyone"], "replied_user": True}
    parse, users = allowed.get("parse", []), {int(u) for u in allowed.get("users", [])}
    message.mentions = [
        u for u in server.users.values()
        if u.mention in message.content and ("users" in parse or u.id in users)
    ]  # fmt: skip
    everyone = "@everyone" in message.content or "@here" in message.content
    may = May.MENTION_EVERYONE in message.channel.may(server.bot)
    message.rings_everyone = everyone and "everyone" in parse and may
    roles = message.channel.guild.roles.values() if message.channel.guild else ()
    message.rings_roles = {
        one.id for one in roles
        if f"<@&{one.id}>" in message.content and (may or one.mentionable)
        and ("roles" in parse or str(one.id) in map(str, allowed.get("roles", [])))
    }  # fmt: skip
    if message.reply_to and allowed.get("replied_user"):
        message.mentions.append(message.reply_to.author)


@route("PATCH", "/channels/{channel}/messages/{message}", rate="edits")
def edit(server: DiscordServer, call: Call, channel: int, message: int) -> Result:
    found = _message(_channel(server, channel), message)
    if found.author is not server.bot:
        raise refuse(50005)
    check(call.json, shapes.EDIT, rows_fit)
    if server.now() > found.at + server.limits.old:
        window = server.rest.windows.of(server.limits.old_edits, "old edits", channel)
        if not window.take(server.now()):
            raise refuse(30046, retry_after=window.wait(server.now()), **{"global": False})
    if not _says_something(_after(found, call.json)):
        raise refuse(50006)
    fill(server, found, call)
    server.changed_message(found)
    return wire.message(found)


def _after(message: Message, body: Json) -> Json:
    now: Json = {"content": message.content, "components": message.components}
    return {**now, "attachments": message.files, **body}


@route("DELETE", "/channels/{channel}/messages/{message}")
def delete(server: DiscordServer, call: Call, channel: int, message: int) -> Result:
    target = _channel(server, channel)
    found = _message(target, message)
    if found.author is not server.bot:
        if target.kind == DIRECT:
            raise refuse(50003)
        _channel(server, channel, May.MANAGE_MESSAGES)
    server.unpost(found)
    return None


# --- pins and threads ---


@route("PUT", "/channels/{channel}/messages/pins/{message}")
@route("PUT", "/channels/{channel}/pins/{message}")
def pin(server: DiscordServer, call: Call, channel: int, message: int) -> Result:
    target = _channel(server, channel, May.PIN_MESSAGES)
    found = _message(target, message)
    if not found.pinned:
        if sum(m.pinned for m in target) >= server.limits.pins:
            raise refuse(30003)
        found.pinned = True
        server.post(Message(server.new_id(), target, server.bot, kind=6, reply_to=found))
    return None


@route("DELETE", "/channels/{channel}/messages/pins/{message}")
@route("DELETE", "/channels/{channel}/pins/{message}")
def unpin(server: DiscordServer, call: Call, channel: int, message: int) -> Result:
    _message(_channel(server, channel, May.PIN_MESSAGES), message).pinned = False
    return None


@route("POST", "/channels/{channel}/messages/{message}/crosspost")
def publish(server: DiscordServer, call: Call, channel: int, message: int) -> Result:
    target = _channel(server, channel, May.SEND)
    found = _message(target, message)
    if target.kind != NEWS:
        raise refuse(50024)
    if found.author is not server.bot and May.MANAGE_MESSAGES not in target.may(server.bot):
        raise refuse(50013)
    if found.published:
        raise refuse(40033)
    window = server.rest.windows.of(server.limits.publishes, "publishes", channel)
    if not window.take(server.now()):
        raise refuse(20028, retry_after=window.wait(server.now()), **{"global": False})
    found.published = True
    return wire.message(found)


@route("POST", "/channels/{channel}/messages/{message}/threads")
def thread_on_message(server: DiscordServer, call: Call, channel: int, message: int) -> Result:
    target = _channel(server, channel, May.CREATE_THREADS)
    found = _message(target, message)
    check(call.json, shapes.THREAD_ON_MESSAGE)
    if found.thread:
        raise refuse(160004)
    found.thread = _open_thread(server, target, found.id, PUBLIC_THREAD, call.json["name"])
    return 201, wire.channel(found.thread)


@route("POST", "/channels/{channel}/threads")
def thread(server: DiscordServer, call: Call, channel: int) -> Result:
    check(call.json, shapes.THREAD)
    kind = call.json.get("type", PRIVATE_THREAD)
    need = May.CREATE_THREADS if kind == PUBLIC_THREAD else May.CREATE_PRIVATE_THREADS
    target = _channel(server, channel, need)
    opened = _open_thread(server, target, server.new_id(), kind, call.json["name"])
    return 201, wire.channel(opened)


def _open_thread(
    server: DiscordServer, parent: Channel, thread_id: int, kind: int, name: str
) -> Channel:
    if parent.guild is None or parent.is_thread:
        raise refuse(50024)
    opened = Channel(server, thread_id, kind, name, guild=parent.guild, parent=parent)
    parent.guild.tell("THREAD_CREATE", wire.channel(opened) | {"newly_created": True})
    return opened
