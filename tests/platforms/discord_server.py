"""A Discord of our own, on this machine: strict about rules, patient with tests.

    async with DiscordServer() as server:
        sam = server.person("Sam", locale="fr")
        guild = server.guild("Elm Teens", owner=sam)
        news = guild.channel("news")
        await sam.adds_bot(guild)
        ...                                   # start the bot at server.api_url and .gateway_url
        await sam.presses(news, "Start")      # waits until the bot has answered
        assert sam.private[-1].content == "..."

All state is here, so that the bot may run in this process or in another one that gets killed.
Nothing needs to sleep: `await server.until(lambda: ...)` looks again after each call of the bot.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import web

from tests.platforms import discord_accounts, discord_answers, discord_messages
from tests.platforms import discord_wire as wire
from tests.platforms.discord_gateway import Gateway
from tests.platforms.discord_limits import Limits
from tests.platforms.discord_people import Person
from tests.platforms.discord_rest import Call, Rest
from tests.platforms.discord_shapes import Json
from tests.platforms.discord_taps import Tap
from tests.platforms.discord_world import DIRECT, Channel, File, Guild, Message, User
from tests.platforms.patience import PATIENCE

T = TypeVar("T")

ROUTES_OF = (discord_accounts, discord_messages, discord_answers)
"""Importing them fills the table of routes."""

LARGEST_REQUEST = 26 * 1024 * 1024


class DiscordServer:
    """The platform: people, guilds, REST, gateway, faults. See the module for how to use it."""

    def __init__(
        self, limits: Limits | None = None, *, token: str = "bot.token", bot: str = "Porchlight"
    ) -> None:
        self.limits = limits or Limits()
        self.token = token
        self._ahead = 0.0
        self._serial = itertools.count(1)
        self._waiting: list[asyncio.Future[None]] = []
        self._port = 0
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None

        self.bot = User(self.new_id(), bot, bot=True)
        """The bot's account; its id is the application's too."""
        self.people: dict[int, Person] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        """Every channel, thread and private chat."""
        self.taps: dict[int, Tap] = {}
        self.nonces: dict[str, Message] = {}
        self.uploads: dict[int, File] = {}
        """What people sent in forms, by its id."""
        self.commands: list[Json] = []
        """The commands that the bot has registered."""
        self.calls: list[Call] = []
        """Every HTTP call of the bot, in order of arrival."""
        self.gateway = Gateway(self)
        self.rest = Rest(self)

    # --- running ---

    async def __aenter__(self) -> Self:
        """Listen on a free port of this machine."""
        app = web.Application(client_max_size=LARGEST_REQUEST)
        app.router.add_get("/ws/", self.gateway.connect)
        app.router.add_get("/attachments/{channel:\\d+}/{file:\\d+}/{name}", self._file)
        app.router.add_route("*", "/api/v10{path:/.*}", self.rest.take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.02)
        await self._runner.setup()
        await self.up()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening and cut what is still connected."""
        await self.down()
        assert self._runner is not None
        await self._runner.cleanup()

    async def up(self) -> None:
        """Listen, at the same port as before."""
        assert self._runner is not None
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await self._site.start()
        self._port = self._runner.addresses[0][1]

    async def down(self) -> None:
        """Be gone: refuse connections and cut those that are open."""
        assert self._runner is not None
        if self._site:
            await self._site.stop()
            self._site = None
        await self.gateway.drop()
        assert self._runner.server is not None
        for connection in self._runner.server.connections:
            connection.force_close()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def api_url(self) -> str:
        """Where the REST API stands."""
        return f"{self.url}/api/v10"

    @property
    def gateway_url(self) -> str:
        """Where the gateway stands."""
        return f"ws://127.0.0.1:{self._port}/ws/"

    # --- time ---

    def now(self) -> float:
        """Return the server's time, in seconds since 1970."""
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Move the server's clock on."""
        self._ahead += seconds
        self.changed()

    def new_id(self) -> int:
        """Return a fresh id."""
        return wire.snowflake(self.now(), next(self._serial))

    # --- waiting ---

    def changed(self) -> None:
        """Let everyone in `until` look again."""
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)
        self._waiting.clear()

    async def until(self, holds: Callable[[], T], within: float = PATIENCE) -> T:
        """Wait until `holds()` is true and return it; TimeoutError tells the last calls."""
        ends = time.monotonic() + within
        while not (value := holds()):
            waiting = asyncio.get_running_loop().create_future()
            self._waiting.append(waiting)
            # Now and then without being asked: what `holds` looks at may be a clock.
            await asyncio.wait([waiting], timeout=0.02)
            if time.monotonic() > ends:
                last = [f"{call.line} {call.status}" for call in self.calls[-8:]]
                raise TimeoutError(f"not within {within} s; the last calls were {last}")
        return value

    async def until_listening(self) -> None:
        """Wait until a bot is connected and has been told all there is."""
        await self.until(lambda: self.gateway.listening)

    # --- the world ---

    def person(self, name: str, locale: str = "en-US") -> Person:
        """Return a new person; `locale` is the language of their Discord."""
        person = Person(self, name, locale)
        self.people[person.id] = person
        return person

    def guild(self, name: str, owner: Person, members: list[Person] | None = None) -> Guild:
        """Return a new guild, without channels and without the bot."""
        guild = Guild(self, name, owner)
        guild.adds(*members or ())
        self.guilds[guild.id] = guild
        return guild

    @property
    def users(self) -> dict[int, User]:
        """Everyone with an account."""
        return {self.bot.id: self.bot, **self.people}

    def dm_with(self, person: User) -> Channel:
        """Return the private chat of one person and the bot."""
        for channel in self.channels.values():
            if channel.person is person:
                return channel
        return Channel(self, self.new_id(), DIRECT, person=person)

    def share_a_guild(self, person: User) -> bool:
        """Whether a person and the bot meet anywhere."""
        return any(person.id in g.members and g.has_bot for g in self.guilds.values())

    def messages(self, channel: Channel) -> list[Message]:
        """Return what stands in a channel for everyone to see, oldest first."""
        return list(channel)

    def withholds(self, message: Message) -> bool:
        """Whether the bot may not read a message's words."""
        own = message.author is self.bot or self.bot in message.mentions
        return not own and message.channel.kind != DIRECT

    def sent_with(self, nonce: str | None) -> Message | None:
        """Return the bot's message of the last minutes with this nonce, deleted or not."""
        message = self.nonces.get(nonce or "")
        return message if message and message.at >= self.now() - self.limits.nonce else None

    # --- what happens to messages ---

    def post(self, message: Message) -> None:
        """Let a message stand in its channel, and tell the bot."""
        message.channel.messages[message.id] = message
        self._tell("MESSAGE_CREATE", message)

    def changed_message(self, message: Message) -> None:
        """Tell that a message looks different now."""
        message.edited = self.now()
        self._tell("MESSAGE_UPDATE", message)

    def unpost(self, message: Message) -> None:
        """Take a message away."""
        message.deleted = True
        if message.private_to:
            self.people[message.private_to.id].private.remove(message)
        self._tell("MESSAGE_DELETE", message)
        del message.channel.messages[message.id]

    def _tell(self, event: str, message: Message) -> None:
        channel = message.channel
        if message.private_to or not channel.may(self.bot):
            self.changed()
            return
        data = wire.message(message, withheld=self.withholds(message), fresh=True)
        if channel.guild:
            data["guild_id"] = str(channel.guild.id)
            if message.author.id in channel.guild.members:
                member = wire.member(channel.guild, message.author)
                del member["user"]
                data["member"] = member
        if event == "MESSAGE_DELETE":
            data = {k: data[k] for k in ("id", "channel_id", "guild_id") if k in data}
        self.gateway.tell(event, data)

    async def _file(self, request: web.Request) -> web.Response:
        channel = self.channels[int(request.match_info["channel"])]
        files = {file.id: file for message in channel.messages.values() for file in message.files}
        file = (files | self.uploads).get(int(request.match_info["file"]))
        if file is None:
            raise web.HTTPNotFound
        return web.Response(body=file.content)

    def file(self, name: str, content: bytes) -> File:
        """Return a file to put into a form."""
        return File(self.new_id(), name, content)

    # --- things that go wrong ---

    def fail_next(
        self,
        pattern: str,
        status: int | None = 500,
        *,
        after_accept: bool = False,
        count: int = 1,
        body: Json | None = None,
        headers: dict[str, str] | None = None,
        silent: bool = False,
    ) -> None:
        """Let the next calls that match "METHOD /path" fail; see `Rest.fail_next`."""
        self.rest.fail_next(
            pattern, status, after_accept=after_accept, count=count, body=body, headers=headers,
            silent=silent,
        )  # fmt: skip

    def hold(self, pattern: str) -> AbstractContextManager[None]:
        """Let calls that match wait while a `with` block runs."""
        return self.rest.hold(pattern)

    def push_raw(self, event: str, data: Json) -> None:
        """Send the bot any gateway event."""
        self.gateway.tell(event, data)
