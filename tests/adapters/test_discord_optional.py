"""What Discord may leave out, it may leave out: each value alone, and whoever acted is heard."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from copy import deepcopy
from typing import Any

import pytest

from bot.words import Answer, Command, Field, FieldKind, Form, Incoming, Said, Send, Text
from tests.adapters.discord_street import Street, elm_street, post, says
from tests.adapters.test_discord_taps import YES

Json = dict[str, Any]
Path = tuple[str | int, ...]

NEEDED = {
    "user": {"id", "username", "discriminator", "avatar"},
    "member": {"user", "roles", "joined_at", "flags", "permissions", "deaf", "mute"},
    "message": {
        "id", "channel_id", "type", "author", "timestamp", "content", "components", "attachments",
        "embeds", "mentions", "mention_roles", "mention_everyone", "tts", "pinned", "flags",
        "edited_timestamp", "guild_id",
    },
    "attachment": {"id", "filename", "size", "url", "proxy_url"},
    "channel": {"id", "type"},
    "interaction": {
        "id", "application_id", "type", "token", "version", "data", "channel", "member", "user",
        "message", "guild_id", "channel_id", "attachment_size_limit", "entitlements",
        "authorizing_integration_owners", "app_permissions",
    },
}  # fmt: skip
"""What always stands in an object (discord-api-docs; the published API description, v10).

Where it may stand at all, as the user of an interaction in a private chat, it always does.
"""
NULL = {"edited_timestamp", "avatar", "global_name", "nick", "communication_disabled_until"}
"""What always stands there, and is null where there is nothing."""

KIND_AT = {
    "author": "user", "user": "user", "mentions": "user", "recipients": "user",
    "member": "member", "message": "message", "referenced_message": "message",
    "messages": "message", "attachments": "attachment", "channel": "channel",
}  # fmt: skip
"""What stands under a name; alone, in a list, or by number."""


def places(thing: Any, kind: str, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Return where something stands that may be left out or be null, with what holds it."""
    if isinstance(thing, list):
        for at, one in enumerate(thing):
            yield from places(one, kind, (*path, at))
    elif isinstance(thing, dict):
        for key, value in thing.items():
            if kind in NEEDED and not key.isdigit() and (key not in NEEDED[kind] or key in NULL):
                yield (*path, key), kind
            below = kind if key.isdigit() else KIND_AT.get(key, "")
            yield from places(value, below, (*path, key))


def poorer(event: Json, kind: str) -> Iterator[tuple[Path, Json]]:
    """Return an event without each of what may be left out, and with null where that may stand."""
    for path, holder in places(event, kind):
        if path[-1] not in NEEDED[holder]:
            yield path, changed(event, path, out=True)
        if path[-1] in NULL:
            yield path, changed(event, path)


def changed(event: Json, path: Path, *, out: bool = False) -> Json:
    made: Any = deepcopy(event)
    inner = made
    for key in path[:-1]:
        inner = inner[key]
    if out:
        del inner[path[-1]]
    else:
        inner[path[-1]] = None
    return made


@pytest.fixture
async def street(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


FORM = Form("report-7", "A problem", (
    Field("what", "What", Text()),
    Field("photo", "Photo", Text(), FieldKind.FILE, required=False),
))  # fmt: skip


HOLDERS = {"MESSAGE_CREATE": "message", "INTERACTION_CREATE": "interaction"}


def told(street: Street) -> list[tuple[str, Json]]:
    """Return what the bot was told of people's taps, and of words that are for it, in order."""
    (session,) = street.server.gateway.sessions.values()
    bot = str(street.server.bot.id)
    return [
        (one["t"], one["d"])
        for one in session.events
        if one["t"] in HOLDERS
        and one["d"].get("author", {}).get("id") != bot
        and not (one["d"].get("content") == "" and "guild_id" in one["d"])
    ]


async def lived(street: Street) -> None:
    """Let people do all that can be done, once."""
    street.core.reply = lambda one: (
        Answer(form=FORM) if isinstance(one, Command) else says("Heard.")
    )
    await street.adapter.do(street.chat(), Send(post("Clean-up", (YES,)), "nonce-1"))
    (card,) = street.server.messages(street.news)
    await street.sam.dms_bot("look", files={"lamp.jpg": b"picture"})
    await street.sam.sends_sticker()
    await street.sam.says(street.news, f"{street.server.bot.mention} what is on?")
    await street.ana.says(street.news, "Yes, next week.", reply_to=card)
    await street.sam.presses(street.news, "Yes")
    words = await street.ana.says(street.news, "")
    await street.sam.uses_on(words, "Save as a problem to fix")
    photo = street.server.file("lamp.jpg", b"picture")
    await street.sam.fills(street.sam.form, {"What": "Dark", "Photo": [photo]})
    await street.sam.uses(street.news, "join", code="K7M")
    await street.hears(Command, 2)


async def heard_of(street: Street, kind: str, event: Json) -> Incoming:
    """Return what the core hears of one event."""
    before = len(street.core.heard)
    street.server.push_raw(kind, event)
    await street.server.until(lambda: len(street.core.heard) > before)
    return street.core.heard[-1]


async def test_whatever_is_left_out_costs_nobody(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    await lived(street)
    events, seen = told(street), set()
    street.core.reply = None
    for kind, event in events:
        whole = await heard_of(street, kind, event)
        for path, less in poorer(event, HOLDERS[kind]):
            again = await heard_of(street, kind, less)
            assert type(again) is type(whole), path
            assert again.actor.id == whole.actor.id, path
            assert again.actor.name, path
            assert again.chat == whole.chat, path
            seen.add(path[-1])
    assert "set aside" not in caplog.text
    assert {"global_name", "nick", "content_type", "locale", "guild_locale", "topic"} <= seen


@pytest.mark.parametrize("name", ["اسم", "佐藤", "\u3164", "Zoë 🐈", "deleted_user_0123456789ab"])
async def test_whoever_has_any_name_is_heard(street: Street, name: str) -> None:
    street.sam.name = name
    street.core.reply = says("Heard.")
    await street.sam.dms_bot("is anyone there?")
    said = await street.hears(Said)
    assert said.actor.id == str(street.sam.id)
    assert said.actor.name == name
