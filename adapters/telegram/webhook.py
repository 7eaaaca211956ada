"""Takes the updates that Telegram posts to a web address of ours, which anybody may find.

A connection has some seconds for what it has to say and for hearing us out; while the core is at
work nobody hurries it. There are only so many at once: more of them wait outside.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import socket
from asyncio import TimerHandle, Transport
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from aiohttp import web

from adapters.telegram import reading
from adapters.telegram.intake import Take

log = logging.getLogger(__name__)

CONNECTIONS = 100
"""At most at once; Telegram opens up to 40 (core.telegram.org/bots/api#setwebhook)."""
QUIET_SECONDS = 60.0
"""Between two lines in the log that no connection can be taken."""
AGAIN_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram calls us: `url` as the world sees it, `host` and `port` as we listen.

    `seconds` is how long a connection may take to say something, to hear us, or to be silent.
    """

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8443
    seconds: float = 10.0


async def listen(hook: Hook, take: Take) -> None:
    """Take what is posted until cancelled. The answer 200 confirms an update, so it comes last."""
    family = socket.AF_INET6 if ":" in hook.host else socket.AF_INET
    with socket.create_server((hook.host, hook.port), family=family) as listening:
        listening.setblocking(False)
        door = _Door(hook, take)
        try:
            await _let_in(listening, door)
        finally:
            listening.close()
            door.pre_shutdown()
            await door.shutdown(hook.seconds)


async def _let_in(listening: socket.socket, door: _Door) -> None:
    """Open the door to one connection after another.

    The event loop's own way to listen writes a hundred lines a second while no file can be opened.
    """
    loop = asyncio.get_running_loop()
    said = -QUIET_SECONDS
    while True:
        await door.room.acquire()
        try:
            connection, _ = await loop.sock_accept(listening)
        except ConnectionError:  # whoever knocked is gone again
            door.room.release()
        except OSError as error:
            door.room.release()
            if loop.time() - said >= QUIET_SECONDS:
                said = loop.time()
                log.error("no connection of Telegram can be taken in: error %s", error.errno)  # noqa: TRY400 - a trace says no more
            await asyncio.sleep(AGAIN_SECONDS)
        else:
            await loop.connect_accepted_socket(door, connection)


class _Door(web.Server):
    """The connections that are open, each with the moment at which it is cut."""

    def __init__(self, hook: Hook, take: Take) -> None:
        super().__init__(self._posted, access_log=None, tcp_keepalive=False)
        self.room = asyncio.Semaphore(CONNECTIONS)
        self._hook = hook
        self._path = urlsplit(hook.url).path or "/"
        self._take = take
        self._ends: dict[web.RequestHandler, TimerHandle] = {}

    def connection_made(self, handler: web.RequestHandler, transport: Transport) -> None:
        """Begin to count the seconds of a connection."""
        super().connection_made(handler, transport)
        self._hurry(handler, transport)

    def connection_lost(
        self, handler: web.RequestHandler, exc: BaseException | None = None
    ) -> None:
        """Make room for the next one."""
        super().connection_lost(handler, exc)
        self._ends.pop(handler).cancel()
        self.room.release()

    def _hurry(self, handler: web.RequestHandler, transport: Transport) -> None:
        loop = asyncio.get_running_loop()
        self._ends[handler] = loop.call_later(self._hook.seconds, transport.abort)

    async def _posted(self, request: web.BaseRequest) -> web.Response:
        # A stranger's connection lives as long as it may be silent, whatever is said on it.
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(
            given.encode(errors="surrogateescape"), self._hook.secret.encode()
        ):
            return _bye(403)
        if (request.method, request.path) != ("POST", self._path):
            return _bye(404)
        try:
            update = reading.document(await request.read())
        except (ValueError, OSError, web.RequestPayloadError):
            return _bye(400)  # cut off, or garbled on its way: Telegram sends it again
        except web.HTTPRequestEntityTooLarge:  # over aiohttp's 1 MiB; a real one has a few KB
            log.warning("an update was set aside: it is too large")
            return _bye(200)
        transport = request.transport
        if transport is None or transport.get_write_buffer_size():
            return _bye(503)  # gone, or it does not hear us: Telegram listens to each answer
        kept = await self._taken(request.protocol, transport, update)
        # What could not be kept, Telegram sends again.
        return web.Response() if kept else _bye(503)

    async def _taken(
        self, handler: web.RequestHandler, transport: Transport, update: object
    ) -> bool:
        """Let the core take an update; its time is not the connection's. False: it could not."""
        self._ends[handler].cancel()
        left = await self._take([update])
        if handler in self._ends:
            self._hurry(handler, transport)
        return not left


def _bye(status: int) -> web.Response:
    """Answer for the last time on this connection."""
    answer = web.Response(status=status)
    answer.force_close()
    return answer
