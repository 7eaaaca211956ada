"""What the tests of the adapters share: a loopback Telegram, a core, and the adapter between."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from adapters.telegram import intake, trying
from adapters.telegram.platform import Hook, Telegram
from tests.adapters.telegram_street import Core, running
from tests.platforms.telegram import TelegramServer


@pytest.fixture(autouse=True)
def no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the adapter try again at once."""
    monkeypatch.setattr(intake, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(intake, "LONGEST_WAIT", 0.05)
    monkeypatch.setattr(intake, "WRONG_TOKEN_WAIT", 0.05)
    monkeypatch.setattr(trying, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(trying, "LONGEST_PAUSE", 0.05)


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """A Telegram of our own; nobody is there yet."""
    async with TelegramServer() as loopback:
        yield loopback


@pytest.fixture
def core() -> Core:
    """A core that has heard nothing."""
    return Core()


@pytest.fixture
async def porch(server: TelegramServer, core: Core) -> AsyncIterator[Telegram]:
    """The adapter, running."""
    async with running(server, core) as platform:
        yield platform


@pytest.fixture
async def hook() -> Hook:
    """A hook on a free port."""
    probe = web.ServerRunner(web.Server(lambda _: None))
    await probe.setup()
    await web.TCPSite(probe, "127.0.0.1", 0).start()
    host, port = probe.addresses[0]
    await probe.cleanup()
    return Hook(f"http://{host}:{port}/hook", "s3cret", host, port)
