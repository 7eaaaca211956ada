"""Telegram calls us over a network where others call too: slow ones, silent ones, and many."""

import asyncio
import errno
import json
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import ClientSession

from adapters.telegram import webhook
from adapters.telegram.platform import Hook, Telegram
from bot.words import Incoming, Said
from tests.adapters.telegram_street import LINES, MENU, Core
from tests.platforms.patience import PATIENCE
from tests.platforms.telegram import TelegramServer
from tests.stage import Town
from tests.test_outages import outage

Open = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@pytest.fixture
def quick(hook: Hook) -> Hook:
    """A hook that waits a quarter of a second, where a real one waits ten."""
    return replace(hook, seconds=0.25)


@asynccontextmanager
async def listening(server: TelegramServer, core: Core, hook: Hook) -> AsyncIterator[None]:
    """Run the adapter behind its address."""
    platform = Telegram(server.token, hook=hook, api=server.url)
    task = asyncio.create_task(platform.run(core.receive, MENU, LINES))
    person = server.person("Maria")
    person.starts()
    await server.idle()
    core.heard.clear()
    try:
        yield
    finally:
        assert not task.done(), task.exception()
        task.cancel()
        await asyncio.wait([task])


def update(number: int, words: str = "hello", who: int = 601) -> str:
    someone = {"id": who, "is_bot": False, "first_name": "Maria"}
    chat = {"id": who, "type": "private"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": someone, "text": words}
    return json.dumps({"update_id": number, "message": message})


def request(hook: Hook, body: str, secret: str = "") -> bytes:
    return (
        f"POST /hook HTTP/1.1\r\nHost: porch\r\nContent-Length: {len(body)}\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {secret or hook.secret}\r\n\r\n{body}"
    ).encode()


@asynccontextmanager
async def knocking(hook: Hook, times: int = 1) -> AsyncIterator[list[Open]]:
    """Open connections to us, and leave no trace of them at the end."""
    opened = [await asyncio.open_connection(hook.host, hook.port) for _ in range(times)]
    try:
        yield opened
    finally:
        for _, writer in opened:
            writer.transport.abort()
            with suppress(ConnectionError):
                await writer.wait_closed()


async def ended(reader: asyncio.StreamReader) -> bytes:
    """Return what was still to be read when the other side hung up; fail if it does not."""
    async with asyncio.timeout(PATIENCE):
        try:
            return await reader.read()
        except ConnectionResetError:
            return b""


async def drip(writer: asyncio.StreamWriter, what: bytes) -> None:
    """Say something so slowly that it never ends."""
    for at in range(len(what)):
        writer.write(what[at : at + 1])
        await writer.drain()
        await asyncio.sleep(0.01)


async def silent(_hook: Hook, _writer: asyncio.StreamWriter) -> None:
    """Say nothing."""


async def slow_header(hook: Hook, writer: asyncio.StreamWriter) -> None:
    await drip(writer, request(hook, update(1)))


async def slow_body(hook: Hook, writer: asyncio.StreamWriter) -> None:
    whole = request(hook, update(1, "x" * 500))
    writer.write(whole[:-400])
    await drip(writer, whole[-400:])


async def chunk_by_chunk(hook: Hook, writer: asyncio.StreamWriter) -> None:
    writer.write(
        f"POST /hook HTTP/1.1\r\nHost: porch\r\nTransfer-Encoding: chunked\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {hook.secret}\r\n\r\n".encode()
    )
    await drip(writer, b"1\r\n \r\n" * 200)


async def stranger_talks_on(hook: Hook, writer: asyncio.StreamWriter) -> None:
    for _ in range(500):
        writer.write(request(hook, "{}", "wrong"))
        await writer.drain()
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("bad", [silent, slow_header, slow_body, chunk_by_chunk, stranger_talks_on])
async def test_who_is_slow_is_cut_off(
    server: TelegramServer,
    core: Core,
    quick: Hook,
    bad: Callable[[Hook, asyncio.StreamWriter], Awaitable[None]],
    caplog: pytest.LogCaptureFixture,
):
    async with listening(server, core, quick), knocking(quick) as [(reader, writer)]:
        talking = asyncio.create_task(bad(quick, writer))
        await ended(reader)
        talking.cancel()
        await asyncio.wait([talking])
    assert core.heard == []
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


async def talk_on(deaf: socket.socket, what: bytes) -> None:
    while True:
        await asyncio.get_running_loop().sock_sendall(deaf, what)


async def test_who_never_reads_is_cut_off(
    server: TelegramServer, core: Core, quick: Hook, monkeypatch: pytest.MonkeyPatch
):
    create = socket.create_server

    def with_little_room(*address: Any, **how: Any) -> socket.socket:
        made = create(*address, **how)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1024)
        return made

    monkeypatch.setattr(socket, "create_server", with_little_room)
    async with listening(server, core, quick):
        with socket.socket() as deaf:
            deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
            deaf.connect((quick.host, quick.port))
            deaf.setblocking(False)
            with pytest.raises(ConnectionError):
                await asyncio.wait_for(talk_on(deaf, request(quick, update(1)) * 100), 5)


async def test_telegram_is_heard_between_many_who_say_nothing(
    server: TelegramServer, core: Core, quick: Hook, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(webhook, "CONNECTIONS", 5)
    async with listening(server, core, quick), knocking(quick, 12) as crowd:
        async with ClientSession() as telegram:
            headers = {"X-Telegram-Bot-Api-Secret-Token": quick.secret}
            async with telegram.post(quick.url, data=update(7), headers=headers) as answer:
                assert answer.status == 200
        await asyncio.gather(*(ended(reader) for reader, _ in crowd))
    assert [one.text for one in core.heard if isinstance(one, Said)] == ["hello"]


class SlowCore(Core):
    """A core that takes its time until the gate opens, and counts who waits."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.gate.set()
        self.inside = 0

    async def receive(self, incoming: Incoming) -> None:
        self.inside += 1
        await self.gate.wait()
        self.inside -= 1
        await super().receive(incoming)


async def test_no_more_than_so_many_are_let_in_at_once(server: TelegramServer, hook: Hook):
    core = SlowCore()
    async with listening(server, core, hook), knocking(hook, 130) as crowd:
        core.gate.clear()
        for number, (_, writer) in enumerate(crowd):
            writer.write(request(hook, update(number)))
        await settled(lambda: core.inside)
        assert core.inside == webhook.CONNECTIONS - 1  # Telegram holds one open
        core.gate.set()
        for _, writer in crowd[: core.inside]:
            writer.close()
        await settled(lambda: len(core.heard))
        assert len(core.heard) == 130


async def settled(count: Callable[[], int]) -> None:
    """Wait until a number has come up and no longer grows."""
    last = 0
    async with asyncio.timeout(PATIENCE):
        while not last or count() > last:
            last = count()
            for _ in range(100):
                await asyncio.sleep(0)


async def test_the_core_may_take_its_time(server: TelegramServer, quick: Hook):
    core = SlowCore()
    async with listening(server, core, quick), knocking(quick) as [(reader, writer)]:
        core.gate.clear()
        asyncio.get_running_loop().call_later(3 * quick.seconds, core.gate.set)
        writer.write(request(quick, update(1)))
        assert (await ended(reader)).startswith(b"HTTP/1.1 200")
    assert len(core.heard) == 1


async def test_what_the_database_does_not_take_telegram_sends_again(
    server: TelegramServer, town: Town, quick: Hook
):
    async def sends(number: int) -> int:
        async with ClientSession() as telegram:
            headers = {"X-Telegram-Bot-Api-Secret-Token": quick.secret}
            said = update(number, "stop", int(town.maria.id))
            async with telegram.post(quick.url, data=said, headers=headers) as answer:
                return answer.status

    core = Core()
    core.receive = town.app.handle
    async with listening(server, core, quick):
        async with outage(town):
            assert [await sends(7), await sends(8), await sends(7)] == [503, 503, 503]
        assert [await sends(7), await sends(8), await sends(7)] == [200, 200, 200]


async def test_one_connection_carries_one_update_after_another(
    server: TelegramServer, core: Core, quick: Hook
):
    async with listening(server, core, quick), knocking(quick) as [(reader, writer)]:
        for number in range(8):
            await asyncio.sleep(quick.seconds / 5)
            writer.write(request(quick, update(number)))
            assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200")
        await ended(reader)
    assert len(core.heard) == 8


async def test_a_full_file_table_is_said_once_and_waited_out(
    server: TelegramServer,
    core: Core,
    hook: Hook,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
):
    monkeypatch.setattr(webhook, "AGAIN_SECONDS", 0.001)
    loop = asyncio.get_running_loop()
    accept, tries = loop.sock_accept, 0

    async def full(listening: socket.socket) -> tuple[socket.socket, object]:
        nonlocal tries
        tries += 1
        if tries < 50:
            raise ConnectionAbortedError
        if tries < 200:
            raise OSError(errno.EMFILE, "Too many open files")
        return await accept(listening)

    monkeypatch.setattr(loop, "sock_accept", full)
    async with listening(server, core, hook):
        pass
    assert tries > 200
    assert caplog.text.count("can be taken in") == 1


async def test_a_strange_header_costs_a_stranger_nothing_but_the_door(
    server: TelegramServer, core: Core, hook: Hook, caplog: pytest.LogCaptureFixture
):
    async with listening(server, core, hook), knocking(hook) as [(reader, writer)]:
        writer.write(request(hook, "{}", "Zebra").replace(b"Zebra", b"\xff\xfe"))
        assert (await ended(reader)).startswith(b"HTTP/1.1 403")
    assert not caplog.records
