"""What the tests of the Telegram adapter share: a core that remembers, and a running adapter."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from adapters.telegram.platform import Telegram
from bot.words import (
    Answer,
    Button,
    Chat,
    ChatKind,
    CommandSpec,
    Incoming,
    Lines,
    Menu,
    Post,
    Said,
    Where,
    plain,
)
from tests.platforms import telegram_world
from tests.platforms.telegram import TelegramServer

MENU = Menu(
    (
        CommandSpec("help", {"en": "Help", "fr": "Aide"}),
        CommandSpec("concern", {"en": "Save it", "fr": "Garder"}, Where.MESSAGE),
        CommandSpec("me", {"en": "My things", "fr": "Mes choses"}, Where.DIRECT),
        CommandSpec("write", {"en": "Write to everyone", "fr": "Écrire à tous"}, apart=True),
    ),
    {"en": "Danger: 911.", "fr": "Danger : 911."},
)
LINES = Lines(
    busy={"en": "Open it here."},
    open={"en": "Open", "fr": "Ouvrir"},
    down={"en": "That did not work; try again.", "fr": "Cela n'a pas marché ; réessayez."},
    held={"en": "I keep trying."},
    away={"en": "Try again in a minute."},
    late={"en": "That took too long. Open it again."},
)


class Core:
    """A core that says what a test tells it to say, and remembers what it heard."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.says: Callable[[Incoming], Answer | None] = lambda _: None

    async def receive(self, incoming: Incoming) -> Answer | None:
        self.heard.append(incoming)
        return self.says(incoming)

    def words(self) -> list[str]:
        return [one.text for one in self.heard if isinstance(one, Said)]


@asynccontextmanager
async def running(
    server: TelegramServer, core: Core, platform: Telegram | None = None
) -> AsyncIterator[Telegram]:
    """Run the adapter, beyond its first steps, and stop it at the end."""
    platform = platform or Telegram(server.token, api=server.url)
    task = asyncio.create_task(platform.run(core.receive, MENU, LINES))
    before = len(server.called("getUpdates"))
    await server.until(lambda: task.done() or len(server.called("getUpdates")) > before)
    try:
        yield platform
    finally:
        assert not task.done(), task.exception()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


def ours(chat: telegram_world.Chat) -> Chat:
    """The chat in our words."""
    kinds = {"private": ChatKind.DIRECT, "channel": ChatKind.CHANNEL}
    return Chat("telegram", str(chat.id), kinds.get(chat.type, ChatKind.GROUP), chat.title)


def post(words: str, *row: Button, silent: bool = False, protect: bool = False) -> Post:
    return Post(plain(words), (row,) if row else (), silent, protect)


def always(answer: Answer) -> Callable[[Incoming], Answer]:
    return lambda _: answer
