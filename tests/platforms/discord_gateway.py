"""Discord's gateway: the socket on which the bot hears what happens.

A session outlives its socket: what happens while the bot is away is kept and replayed when it
resumes in time. A bot that says goodbye (1000 or 1001), or never comes back, loses it.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from dataclasses import dataclass, field
from enum import IntFlag
from typing import TYPE_CHECKING, Any

from aiohttp import WSCloseCode, WSMsgType, web

from tests.platforms import discord_wire as wire
from tests.platforms.discord_shapes import Json

if TYPE_CHECKING:
    from tests.platforms.discord_server import DiscordServer

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT = 0, 1, 2, 3, 6, 7
INVALID_SESSION, HELLO, HEARTBEAT_ACK = 9, 10, 11

UNKNOWN_OPCODE, DECODE_ERROR, NOT_AUTHENTICATED = 4001, 4002, 4003
AUTHENTICATION_FAILED, ALREADY_AUTHENTICATED, RATE_LIMITED = 4004, 4005, 4008
INVALID_INTENTS, DISALLOWED_INTENTS = 4013, 4014
GOODBYES = (WSCloseCode.OK, WSCloseCode.GOING_AWAY)
LONGEST_PAYLOAD = 4096
MOST_PAYLOADS = 120  # in 60 seconds


class Intent(IntFlag):
    """What a bot may ask to hear. Three of them need Discord's permission; it is never given."""

    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    DIRECT_MESSAGES = 1 << 12
    MESSAGE_CONTENT = 1 << 15


PRIVILEGED = Intent.GUILD_MEMBERS | Intent.GUILD_PRESENCES | Intent.MESSAGE_CONTENT
KNOWN_INTENTS = (1 << 27) - 1


def intent_for(event: str, data: Json) -> Intent:
    """Return the intent without which the bot does not hear an event."""
    if event.startswith("MESSAGE_"):
        return Intent.GUILD_MESSAGES if "guild_id" in data else Intent.DIRECT_MESSAGES
    if event.startswith(("GUILD_", "CHANNEL_", "THREAD_")):
        return Intent.GUILDS
    return Intent(0)


@dataclass(eq=False)
class Session:
    """What one identified bot has been told and is still to be told."""

    id: str
    intents: Intent
    events: list[Json] = field(default_factory=list)
    told: int = 0
    """How many of the events went out on the socket of now."""
    left: float | None = None
    """When its socket broke."""


class Socket:
    """One connection of the bot."""

    def __init__(self, gateway: Gateway, ws: web.WebSocketResponse, transport: Any) -> None:
        self.gateway = gateway
        self.server = gateway.server
        self.ws = ws
        self.transport = transport
        self.session: Session | None = None
        self._more = asyncio.Event()
        self._heard: list[float] = []

    async def serve(self) -> None:
        """Listen and tell until either side goes."""
        beat = int(self.server.limits.heartbeat * 1000)
        hello = {"op": HELLO, "d": {"heartbeat_interval": beat}, "s": None, "t": None}
        odd = self.gateway.odd_greetings
        await self.ws.send_str(odd.pop() if odd else json.dumps(hello))
        telling = asyncio.create_task(self._tell())
        try:
            async for frame in self.ws:
                if frame.type == WSMsgType.TEXT:
                    await self._hear(frame.data)
        finally:
            telling.cancel()
            self.gateway.lost(self)

    async def send(self, payload: Json) -> None:
        """Put one payload on the wire."""
        if not self.ws.closed:
            await self.ws.send_str(json.dumps(payload))

    def wake(self) -> None:
        """There is more to tell."""
        self._more.set()

    async def close(self, code: int, why: str = "") -> None:
        """Close with one of Discord's codes."""
        await self.ws.close(code=code, message=why.encode())

    def cut(self) -> None:
        """Break the connection without a word."""
        self.transport.abort()

    async def _tell(self) -> None:
        while True:
            await self._more.wait()
            self._more.clear()
            session = self.session
            while session and session.told < len(session.events) and not self.ws.closed:
                session.told += 1
                await self.send(session.events[session.told - 1])

    async def _hear(self, words: str) -> None:
        now = self.server.now()
        self._heard = [at for at in self._heard if at > now - 60] + [now]
        if len(self._heard) > MOST_PAYLOADS:
            await self.close(RATE_LIMITED, "You are being rate limited.")
            return
        try:
            payload = json.loads(words)
            op, data = payload["op"], payload.get("d")
        except (ValueError, KeyError, TypeError):
            payload = op = data = None
        if payload is None or len(words.encode()) > LONGEST_PAYLOAD:
            await self.close(DECODE_ERROR, "Error while decoding payload.")
        elif op == HEARTBEAT:
            await self.send({"op": HEARTBEAT_ACK, "d": None, "s": None, "t": None})
        elif op == IDENTIFY:
            await self._identify(data)
        elif op == RESUME:
            await self._resume(data)
        elif self.session is None:
            await self.close(NOT_AUTHENTICATED, "Not authenticated.")
        elif op != PRESENCE:
            await self.close(UNKNOWN_OPCODE, "Unknown opcode.")
        self.server.changed()

    async def _identify(self, data: Json) -> None:
        intents = data["intents"]
        if self.session is not None:
            await self.close(ALREADY_AUTHENTICATED, "Already authenticated.")
        elif data["token"] != self.server.token:
            await self.close(AUTHENTICATION_FAILED, "Authentication failed.")
        elif not 0 <= intents <= KNOWN_INTENTS:
            await self.close(INVALID_INTENTS, "Invalid intent(s).")
        elif intents & PRIVILEGED:
            await self.close(DISALLOWED_INTENTS, "Disallowed intent(s).")
        else:
            self.gateway.begin(self, Intent(intents))

    async def _resume(self, data: Json) -> None:
        if data["token"] != self.server.token:
            await self.close(AUTHENTICATION_FAILED, "Authentication failed.")
        elif not self.gateway.resume(self, data["session_id"], data["seq"]):
            await self.send({"op": INVALID_SESSION, "d": False, "s": None, "t": None})


class Gateway:
    """All sessions and sockets."""

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.sessions: dict[str, Session] = {}
        self.sockets: list[Socket] = []
        self.odd_greetings: list[str] = []
        """What the next connections hear first, in the place of a greeting."""
        self.odd_ready: list[Json] = []
        """What stands in the next READYs in the place of what should."""

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection."""
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        socket = Socket(self, ws, request.transport)
        self.sockets.append(socket)
        await socket.serve()
        return ws

    @property
    def listening(self) -> bool:
        """Whether a bot is connected and has been told everything so far."""
        return any(
            socket.session and socket.session.told == len(socket.session.events)
            for socket in self.sockets
        )

    def tell(self, event: str, data: Json) -> None:
        """Tell every session that asked for this kind of event."""
        wanted = intent_for(event, data)
        for session in list(self.sessions.values()):
            if self._expired(session):
                del self.sessions[session.id]
            elif wanted in session.intents:
                self._add(session, event, data)

    def _expired(self, session: Session) -> bool:
        return session.left is not None and (
            self.server.now() > session.left + self.server.limits.resume
        )

    def _add(self, session: Session, event: str, data: Json) -> None:
        number = len(session.events) + 1
        session.events.append({"op": DISPATCH, "t": event, "s": number, "d": data})
        for socket in self.sockets:
            if socket.session is session:
                socket.wake()
        self.server.changed()

    def begin(self, socket: Socket, intents: Intent) -> None:
        """Open a session: READY, then every guild in full."""
        server = self.server
        session = socket.session = Session(secrets.token_hex(16), intents)
        self.sessions[session.id] = session
        guilds = [guild for guild in server.guilds.values() if guild.has_bot]
        ready = {
            "v": 10, "user": wire.user(server.bot), "session_id": session.id,
            "resume_gateway_url": server.gateway_url, "session_type": "normal",
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "application": {"id": str(server.bot.id), "flags": 0},
        }  # fmt: skip
        self._add(session, "READY", ready | (self.odd_ready.pop() if self.odd_ready else {}))
        if Intent.GUILDS in intents:
            for guild in guilds:
                whole = wire.guild_create(guild, server.bot) | {"unavailable": False}
                self._add(session, "GUILD_CREATE", whole)

    def resume(self, socket: Socket, session_id: str, seen: int) -> bool:
        """Go on with a session from the event after `seen`, if it still lives."""
        session = self.sessions.get(session_id)
        if session is None or self._expired(session):
            return False
        for other in self.sockets:
            if other.session is session:  # it broke, and nobody has noticed yet
                other.session = None
        session.left, session.told = None, seen
        socket.session = session
        self._add(session, "RESUMED", {})
        return True

    def lost(self, socket: Socket) -> None:
        """A socket is gone: its session waits for a while, unless the bot said goodbye."""
        self.sockets.remove(socket)
        session = socket.session
        if session:
            session.left = self.server.now()
            if socket.ws.close_code in GOODBYES:
                self.sessions.pop(session.id, None)
        self.server.changed()

    # --- for tests ---

    async def send_text(self, text: str) -> None:
        """Send every connection what is no event."""
        for socket in list(self.sockets):
            await socket.ws.send_str(text)

    async def drop(self) -> None:
        """Cut every connection, as a bad network does."""
        for socket in list(self.sockets):
            socket.cut()
        await self.server.until(lambda: not self.sockets)

    async def invalidate(self, *, resumable: bool = False) -> None:
        """Tell the bot that its session is no longer valid."""
        if not resumable:
            self.sessions.clear()
        for socket in list(self.sockets):
            await socket.send({"op": INVALID_SESSION, "d": resumable, "s": None, "t": None})

    async def ask_to_reconnect(self) -> None:
        """Ask the bot to come again and resume."""
        for socket in list(self.sockets):
            await socket.send({"op": RECONNECT, "d": None, "s": None, "t": None})
