"""Telegram calls on many connections at once: its updates come out of order, again, and after
a restart, and each person is answered once. The core and its database are the real ones."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from aiohttp import ClientSession, TCPConnector

from adapters.telegram.platform import Hook, Telegram
from bot.app import App
from bot.house import features
from bot.keys import fresh
from bot.limits import Limits
from bot.registry import Registry
from storage.database import Database
from tests.adapters.telegram_street import LINES, MENU
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person
from tests.platforms.telegram_rules import Rates

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    """A Telegram that is in no hurry, so that only the order is tried."""
    async with TelegramServer(Rates(per_second=10_000, burst=10_000)) as loopback:
        yield loopback


class Caller:
    """Telegram's side of the webhook: it posts updates when the test says so."""

    def __init__(self, hook: Hook, session: ClientSession) -> None:
        self._hook = hook
        self._session = session

    async def posts(self, number: int, one: Person, words: str = "/help") -> int:
        """Post what somebody said, under a number; return the status."""
        someone = {"id": one.id, "is_bot": False, "first_name": one.name, "language_code": "en"}
        message = {"message_id": number, "date": 1_795_900_000, "text": words}
        message |= {"chat": {"id": one.id, "type": "private"}, "from": someone}
        update = json.dumps({"update_id": number, "message": message})
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._hook.secret}
        async with self._session.post(self._hook.url, data=update, headers=headers) as answer:
            return answer.status


@asynccontextmanager
async def porchlight(
    server: TelegramServer, database: Database, hook: Hook
) -> AsyncIterator[Caller]:
    """Run a Porchlight behind its webhook; each one is a new process for the database."""
    app = App(database, Registry(features(fresh())), lambda: NOW, Limits(lambda: 0.0, burst=10_000))
    platform = Telegram(server.token, hook=hook, api=server.url)
    app.add(platform)
    task = asyncio.create_task(platform.run(app.handle, MENU, LINES))
    async with ClientSession(connector=TCPConnector(limit=40)) as session:
        await server.until(lambda: server.called("setWebhook"))
        while True:  # the address is told before it is listened at
            try:
                async with session.get(hook.url):
                    break
            except OSError:
                await asyncio.sleep(0)
        try:
            yield Caller(hook, session)
        finally:
            task.cancel()
            await asyncio.wait([task])
            await app.stop()
            server.calls.clear()


def crowd(server: TelegramServer, count: int) -> list[Person]:
    people = [server.person(f"Neighbour {at}") for at in range(count)]
    for one in people:
        one.starts()
    server.world.pending.clear()
    return people


def answers(server: TelegramServer, people: list[Person]) -> Counter[int]:
    """Return how many people were answered so many times."""
    bot = server.bot
    return Counter(sum(message.sender is bot for message in one.private.messages) for one in people)


async def all_answered(server: TelegramServer, people: list[Person]) -> None:
    await server.until(lambda: not answers(server, people)[0])


async def test_forty_at_once_and_out_of_step_are_all_answered(
    server: TelegramServer, database: Database, hook: Hook
) -> None:
    people = crowd(server, 160)
    late = random.Random(7)

    async def posts(number: int, one: Person) -> int:
        await asyncio.sleep(late.uniform(0, 0.03))
        return await telegram.posts(number, one)

    async with porchlight(server, database, hook) as telegram:
        for at in range(0, 160, 40):
            numbered = enumerate(people[at : at + 40], 1000 + at)
            statuses = await asyncio.gather(*(posts(*one) for one in numbered))
            assert statuses == [200] * 40
        await all_answered(server, people)
    assert answers(server, people) == {1: 160}


async def test_what_comes_in_any_order_and_again_is_answered_once(
    server: TelegramServer, database: Database, hook: Hook
) -> None:
    people = crowd(server, 30)
    order = [*enumerate(people, 500)] * 2
    random.Random(3).shuffle(order)
    async with porchlight(server, database, hook) as telegram:
        for number, one in order:
            assert await telegram.posts(number, one) == 200
        assert await telegram.posts(515, people[15]) == 200
        await all_answered(server, people)
    assert answers(server, people) == {1: 30}


async def test_what_is_repeated_after_newer_ones_and_a_restart_is_answered(
    server: TelegramServer, database: Database, hook: Hook
) -> None:
    people = crowd(server, 12)
    lost = people[::3]  # their delivery failed: Telegram got a 500, or nothing
    async with porchlight(server, database, hook) as telegram:
        for number, one in enumerate(people, 700):
            if one not in lost:
                assert await telegram.posts(number, one) == 200
        await all_answered(server, [one for one in people if one not in lost])
    async with porchlight(server, database, hook) as telegram:
        for number, one in enumerate(people, 700):
            if one in lost:
                assert await telegram.posts(number, one) == 200
        await all_answered(server, people)
    assert answers(server, people) == {1: 12}


async def test_a_repetition_while_the_first_is_under_way_is_answered_once(
    server: TelegramServer, database: Database, hook: Hook
) -> None:
    people = crowd(server, 8)
    async with porchlight(server, database, hook) as telegram:
        with server.hold("sendMessage"):
            twice = [telegram.posts(n, one) for n, one in enumerate(people, 900) for _ in range(2)]
            assert await asyncio.gather(*twice) == [200] * 16
        await all_answered(server, people)
    assert answers(server, people) == {1: 8}
