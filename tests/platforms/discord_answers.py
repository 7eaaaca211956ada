"""Discord's routes for answering interactions: the first response, and all that may follow.

The first response has three seconds, is given once, and decides whether the answer is for one
person only. What follows goes by the interaction's token, which lives fifteen minutes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.platforms import discord_shapes as shapes
from tests.platforms import discord_wire as wire
from tests.platforms.discord_messages import fill
from tests.platforms.discord_rest import Call, Result, route
from tests.platforms.discord_rules import (
    Refusal,
    check,
    check_callback,
    refuse,
    rows_fit,
)
from tests.platforms.discord_shapes import Json
from tests.platforms.discord_taps import (
    COMMAND,
    OPENS,
    SAYS,
    SUBMIT,
    THINKS,
    UPDATES,
    WAITS,
    Form,
    Tap,
)
from tests.platforms.discord_world import EPHEMERAL, LOADING, Message

if TYPE_CHECKING:
    from tests.platforms.discord_server import DiscordServer


@route("POST", "/interactions/{interaction}/{token}/callback", by_token=True)
def respond(server: DiscordServer, call: Call, interaction: int, token: str) -> Result:
    tap = server.taps.get(interaction)
    if tap is None or tap.token != token or tap.failed:
        raise refuse(10062)
    if tap.response is not None:
        raise refuse(40060)
    check_callback(call.json)
    kind, data = call.json["type"], call.json.get("data") or {}
    _allowed(tap, kind)
    if kind in (SAYS, UPDATES) and not _says_something(data, tap.on if kind == UPDATES else None):
        raise refuse(50006)
    if kind == OPENS:
        tap.form = tap.person.form = Form(tap, data["title"], data["custom_id"], data["components"])
    elif kind in (WAITS, UPDATES):
        tap.message = tap.on
        if kind == UPDATES and tap.on:
            _show(server, tap.on, call, data)
    else:
        tap.message = _new(server, tap, call, data, loading=kind == THINKS)
    tap.response = kind
    return _described(tap, kind) if call.query.get("with_response") in ("1", "true") else None


def _allowed(tap: Tap, kind: int) -> None:
    form_to_form = kind == OPENS and tap.kind == SUBMIT
    nothing_to_edit = kind in (WAITS, UPDATES) and (tap.kind == COMMAND or tap.on is None)
    if form_to_form or nothing_to_edit:
        complaint = {"code": "BASE_TYPE_CHOICES", "message": "Value must be another one here."}
        raise Refusal(400, 50035, "Invalid Form Body", errors={"type": {"_errors": [complaint]}})


def _described(tap: Tap, kind: int) -> Json:
    interaction: Json = {"id": str(tap.id), "type": tap.kind}
    if tap.message is None:
        return {"interaction": interaction}
    interaction |= {
        "response_message_id": str(tap.message.id),
        "response_message_loading": tap.message.loading,
        "response_message_ephemeral": tap.message.private_to is not None,
    }
    if kind == WAITS:
        return {"interaction": interaction}
    resource = {"type": kind, "message": wire.message(tap.message)}
    return {"interaction": interaction, "resource": resource}


def _says_something(data: Json, before: Message | None = None) -> bool:
    if before:
        now: Json = {"content": before.content, "components": before.components}
        data = {**now, "attachments": before.files, **data}
    return any(data.get(key) for key in ("content", "components", "attachments"))


def _new(
    server: DiscordServer, tap: Tap, call: Call, data: Json, *, loading: bool = False
) -> Message:
    message = Message(server.new_id(), tap.channel, server.bot, from_interaction=True)
    fill(server, message, call, data)
    message.flags |= LOADING if loading else 0
    if (data.get("flags") or 0) & EPHEMERAL:
        tap.person.shown(message)
    server.post(message)
    return message


def _show(server: DiscordServer, message: Message, call: Call, data: Json) -> None:
    fill(server, message, call, data)
    message.flags &= ~LOADING
    server.changed_message(message)


def _live(server: DiscordServer, application: int, token: str) -> Tap:
    """Return the interaction that a token belongs to, when it may still be used."""
    tap = next((t for t in server.taps.values() if t.token == token), None)
    if application != server.bot.id or tap is None or tap.response is None:
        raise refuse(10015)
    if server.now() > tap.at + server.limits.token:
        raise refuse(50027)
    return tap


@route("POST", "/webhooks/{application}/{token}", by_token=True)
def follow_up(server: DiscordServer, call: Call, application: int, token: str) -> Result:
    tap = _live(server, application, token)
    check(call.json, shapes.EDIT, rows_fit)
    if not _says_something(call.json):
        raise refuse(50006)
    if tap.message and tap.message.loading and not tap.message.deleted:
        # Discord lets the first of them fill the deferred answer, as private as that one is.
        _show(server, tap.message, call, call.json)
        return wire.message(tap.message)
    message = _new(server, tap, call, call.json)
    tap.more.append(message)
    return wire.message(message)


def _original(tap: Tap) -> Message:
    if tap.message is None or tap.message.deleted:
        raise refuse(10008)
    return tap.message


def _followed(tap: Tap, message_id: int) -> Message:
    for message in (tap.message, *tap.more):
        if message and message.id == message_id and not message.deleted:
            return message
    raise refuse(10008)


def _edit(server: DiscordServer, call: Call, message: Message) -> Result:
    check(call.json, shapes.EDIT, rows_fit)
    if not _says_something(call.json, message):
        raise refuse(50006)
    _show(server, message, call, call.json)
    return wire.message(message)


@route("GET", "/webhooks/{application}/{token}/messages/@original", by_token=True)
def original(server: DiscordServer, call: Call, application: int, token: str) -> Result:
    return wire.message(_original(_live(server, application, token)))


@route("PATCH", "/webhooks/{application}/{token}/messages/@original", by_token=True)
def edit_original(server: DiscordServer, call: Call, application: int, token: str) -> Result:
    return _edit(server, call, _original(_live(server, application, token)))


@route("DELETE", "/webhooks/{application}/{token}/messages/@original", by_token=True)
def delete_original(server: DiscordServer, call: Call, application: int, token: str) -> Result:
    server.unpost(_original(_live(server, application, token)))
    return None


@route("GET", "/webhooks/{application}/{token}/messages/{message}", by_token=True)
def followed(
    server: DiscordServer, call: Call, application: int, token: str, message: int
) -> Result:
    return wire.message(_followed(_live(server, application, token), message))


@route("PATCH", "/webhooks/{application}/{token}/messages/{message}", by_token=True)
def edit_followed(
    server: DiscordServer, call: Call, application: int, token: str, message: int
) -> Result:
    return _edit(server, call, _followed(_live(server, application, token), message))


@route("DELETE", "/webhooks/{application}/{token}/messages/{message}", by_token=True)
def delete_followed(
    server: DiscordServer, call: Call, application: int, token: str, message: int
) -> Result:
    server.unpost(_followed(_live(server, application, token), message))
    return None
