"""Discord's routes for the bot itself, its commands, users and guilds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.platforms import discord_shapes as shapes
from tests.platforms import discord_wire as wire
from tests.platforms.discord_rest import Call, Result, route
from tests.platforms.discord_rules import check, check_commands, refuse
from tests.platforms.discord_world import Guild, May

if TYPE_CHECKING:
    from tests.platforms.discord_server import DiscordServer

# --- the bot itself ---


@route("GET", "/users/@me")
def me(server: DiscordServer, call: Call) -> Result:
    return wire.user(server.bot) | {"verified": True, "mfa_enabled": True, "flags": 0}


@route("GET", "/oauth2/applications/@me")
def application(server: DiscordServer, call: Call) -> Result:
    owner = wire.user(server.bot) | {"username": "owner", "id": "1", "bot": False}
    return {
        "id": str(server.bot.id), "name": server.bot.name, "icon": None, "description": "",
        "bot_public": True, "bot_require_code_grant": False, "verify_key": "0" * 64, "flags": 0,
        "team": None, "owner": owner, "bot": wire.user(server.bot),
    }  # fmt: skip


@route("GET", "/applications/{application}/commands")
def commands(server: DiscordServer, call: Call, application: int) -> Result:
    if call.query.get("with_localizations") in ("true", "1", "True"):
        return server.commands
    hidden = ("name_localizations", "description_localizations")
    return [{k: v for k, v in c.items() if k not in hidden} for c in server.commands]


@route("PUT", "/applications/{application}/commands")
def replace_commands(server: DiscordServer, call: Call, application: int) -> Result:
    check_commands(call.json)
    kept = {(c["name"], c["type"]): c["id"] for c in server.commands}
    server.commands = [
        {
            "type": 1, "description": "", "default_member_permissions": None, "nsfw": False,
            "contexts": None, "integration_types": [0], **command,
            "id": kept.get((command["name"], command.get("type", 1))) or str(server.new_id()),
            "application_id": str(application), "version": str(server.new_id()),
        }
        for command in call.json
    ]  # fmt: skip
    return server.commands


@route("GET", "/gateway", by_token=True)
def gateway(server: DiscordServer, call: Call) -> Result:
    return {"url": server.gateway_url}


@route("GET", "/gateway/bot")
def gateway_for_bots(server: DiscordServer, call: Call) -> Result:
    starts = {"total": 1000, "remaining": 999, "reset_after": 86_400_000, "max_concurrency": 1}
    return {"url": server.gateway_url, "shards": 1, "session_start_limit": starts}


# --- users and guilds ---


@route("GET", "/users/{user}")
def user(server: DiscordServer, call: Call, user: int) -> Result:
    if user not in server.users:
        raise refuse(10013)
    return wire.user(server.users[user])


@route("POST", "/users/@me/channels")
def open_dm(server: DiscordServer, call: Call) -> Result:
    check(call.json, shapes.PRIVATE_CHANNEL)
    person = server.people.get(int(call.json["recipient_id"]))
    if person is None:
        raise refuse(50033)
    return wire.channel(person.dm)


def _guild(server: DiscordServer, guild_id: int) -> Guild:
    guild = server.guilds.get(guild_id)
    if guild is None or not guild.has_bot:
        raise refuse(10004)
    return guild


@route("GET", "/guilds/{guild}")
def guild(server: DiscordServer, call: Call, guild: int) -> Result:
    found = _guild(server, guild)
    counted = call.query.get("with_counts") in ("true", "1", "True")
    return wire.guild_with_counts(found) if counted else wire.guild(found)


@route("GET", "/guilds/{guild}/channels")
def guild_channels(server: DiscordServer, call: Call, guild: int) -> Result:
    return [wire.channel(channel) for channel in _guild(server, guild).channels.values()]


@route("GET", "/guilds/{guild}/roles/member-counts")
def role_counts(server: DiscordServer, call: Call, guild: int) -> Result:
    found = _guild(server, guild)
    if May.MANAGE_ROLES not in found.may(server.bot):
        raise refuse(50013)
    held = [one.roles for one in found.members.values()]
    roles = (role for role in found.roles if role != found.id)
    return {str(role): sum(role in one for one in held) for role in roles}


@route("GET", "/guilds/{guild}/members/{user}")
def guild_member(server: DiscordServer, call: Call, guild: int, user: int) -> Result:
    found = _guild(server, guild)
    if user not in server.users:
        raise refuse(10013)
    if user not in found.members:
        raise refuse(10007)
    return wire.member(found, server.users[user])


def _giving(server: DiscordServer, guild_id: int) -> Guild:
    found = _guild(server, guild_id)
    if May.MANAGE_ROLES not in found.may(server.bot):
        raise refuse(50013)
    return found


@route("GET", "/guilds/{guild}/roles")
def roles(server: DiscordServer, call: Call, guild: int) -> Result:
    return [wire.role(one) for one in _guild(server, guild).roles.values()]


@route("POST", "/guilds/{guild}/roles")
def new_role(server: DiscordServer, call: Call, guild: int) -> Result:
    check(call.json, shapes.ROLE)
    found = _giving(server, guild)
    made = found.role(call.json.get("name") or "new role", May(int(call.json["permissions"])))
    made.mentionable = bool(call.json.get("mentionable"))
    return wire.role(made)


@route("PUT", "/guilds/{guild}/members/{user}/roles/{role}")
def give_role(server: DiscordServer, call: Call, guild: int, user: int, role: int) -> Result:
    _held(server, guild, user, role).add(role)
    return None


@route("DELETE", "/guilds/{guild}/members/{user}/roles/{role}")
def take_role(server: DiscordServer, call: Call, guild: int, user: int, role: int) -> Result:
    _held(server, guild, user, role).discard(role)
    return None


def _held(server: DiscordServer, guild_id: int, user: int, role: int) -> set[int]:
    """Return the roles of somebody, where the bot may change them: below its own it may."""
    found = _giving(server, guild_id)
    if role not in found.roles:
        raise refuse(10011)
    if user not in found.members:
        raise refuse(10007)
    if found.roles[role].above_bot:
        raise refuse(50013)
    return found.members[user].roles
