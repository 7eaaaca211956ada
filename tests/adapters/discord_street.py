"""What the tests of the Discord adapter stand on: a loopback Discord, a street, and a core that
says what the test wants it to say."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord.platform import Discord
from bot.words import (
    Answer,
    Arg,
    Button,
    Chat,
    ChatKind,
    CommandSpec,
    Incoming,
    Lines,
    Menu,
    Post,
    Where,
    plain,
)
from tests.platforms.discord_limits import Limits
from tests.platforms.discord_server import DiscordServer
from tests.platforms.discord_world import Channel

Reply = Answer | None | Callable[[Incoming], Answer | None]
W = TypeVar("W")

MENU = Menu(
    commands=(
        CommandSpec("menu", {"en": "Everything I can do", "fr": "Tout ce que je peux faire"}),
        CommandSpec(
            "join",
            {"en": "Join a group"},
            args=(Arg("code", {"en": "The code"}), Arg("more", {"en": "More"}, required=False)),
        ),
        CommandSpec(
            "concern",
            {"en": "Save a problem"},
            where=Where.MESSAGE,
            title={"en": "Save as a problem to fix", "fr": "Signaler un problème"},
        ),
    ),
    about={"en": "I help a street."},
)

LINES = Lines(
    busy={"en": "Ready now.", "fr": "C'est prêt."},
    open={"en": "Open", "fr": "Ouvrir"},
    down={"en": "That did not work. Try again.", "fr": "Cela n'a pas marché."},
    held={"en": "I keep trying."},
    away={"en": "Try again in a minute."},
    late={"en": "That took too long. Open it again."},
)


def post(words: str, *rows: tuple[Button, ...], silent: bool = False) -> Post:
    return Post(plain(words), rows, silent=silent)


def says(words: str, *rows: tuple[Button, ...], **how: bool) -> Answer:
    return Answer(post(words, *rows), **how)


@dataclass
class Core:
    """Hears everything and answers with `reply`; slow while `gate` is closed."""

    reply: Reply = None
    heard: list[Incoming] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def receive(self, incoming: Incoming) -> Answer | None:
        self.heard.append(incoming)
        reply = self.reply(incoming) if callable(self.reply) else self.reply
        await self.gate.wait()
        return reply


class Street:
    """Elm Teens on Discord: Ana manages it, Sam speaks French, news is its channel."""

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.ana = server.person("Ana")
        self.sam = server.person("Sam", locale="fr")
        self.guild = server.guild("Elm Teens", owner=self.ana, members=[self.sam])
        self.news = self.guild.channel("news")
        self.core = Core()
        self.adapter = self.adapt()

    def adapt(self, **how: float) -> Discord:
        """Return a fresh adapter, as after a restart."""
        return Discord(
            self.server.token,
            api_url=self.server.api_url,
            gateway_url=self.server.gateway_url,
            **{"patience": 0.2, "first_pause": 0.01, "settling": 0.0, **how},
        )

    @asynccontextmanager
    async def running(self, adapter: Discord | None = None) -> AsyncIterator[None]:
        """Run the adapter while the block runs."""
        adapter = adapter or self.adapter
        task = asyncio.create_task(adapter.run(self.core.receive, MENU, LINES))
        try:
            await self.server.until_listening()
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])

    async def hears(self, kind: type[W], count: int = 1) -> W:
        """Return the newest of what the core heard, once there are `count` of that kind."""
        found = await self.server.until(
            lambda: [one for one in self.core.heard if isinstance(one, kind)][count - 1 :]
        )
        return found[-1]

    def chat(self, channel: Channel | None = None) -> Chat:
        where = channel or self.news
        return Chat("discord", str(where.id), ChatKind.GROUP, place=str(self.guild.id))

    def dm(self) -> Chat:
        return Chat("discord", str(self.sam.id), ChatKind.DIRECT)


@asynccontextmanager
async def elm_street(monkeypatch: pytest.MonkeyPatch, *, live: bool) -> AsyncIterator[Street]:
    """A street whose bot is a member of the server, and runs when it is `live`."""
    # The SDK keeps these two for the whole process; whoever comes next finds them as they were.
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    async with DiscordServer(Limits.unhurried()) as server:
        street = Street(server)
        await street.ana.adds_bot(street.guild)
        street.guild.members[server.bot.id].joined -= timedelta(days=30).total_seconds()
        async with street.running() if live else nullcontext():
            yield street
