"""A platform that counts strictly, on a virtual clock, and the town whose chats it holds.

It keeps every message's time of arrival and lets no window hold one too many.
"""

from __future__ import annotations

import asyncio
import math
import random
import tempfile
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from sqlmodel import SQLModel

from adapters.discord.platform import Discord
from adapters.telegram.platform import Telegram
from bot.app import App
from bot.delivery import Delivery
from bot.feature import Card, Entry, Feature
from bot.limits import Limits
from bot.platforms import LISTED
from bot.registry import Registry
from bot.words import (
    Act,
    Can,
    Chat,
    Inspection,
    Landed,
    Outcome,
    Post,
    Reason,
    Refused,
    Send,
    at_once,
    plain,
)
from storage import cards, groups
from storage.cards import Target
from storage.database import Database, Ticket
from storage.migrations.__main__ import every_table
from tests.virtual import VirtualLoop

RTT = 0.08
"""Seconds there and back on average: six tenths of it always, the rest by chance (lognormal)."""

PATIENCE = 6
"""After so many times the least time that the limits leave, what has not arrived is lost."""

Load = Mapping[str, int]
"""How many messages each chat is to get."""


class Window:
    """At most so many arrivals in any so many seconds; what is refused does not count."""

    def __init__(self, most: int, seconds: float) -> None:
        self.most, self.seconds = most, seconds
        self._arrived: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Return the seconds until one more is allowed."""
        while self._arrived and self._arrived[0] <= now - self.seconds:
            self._arrived.popleft()
        return self._arrived[0] + self.seconds - now if len(self._arrived) >= self.most else 0.0

    def arrive(self, now: float) -> None:
        self._arrived.append(now)


class Strict:
    """A platform. `log` holds for each chat what arrived there, in order.

    `arrived` holds by nonce when, and `last` when the last message did.
    """

    def __init__(
        self, name: str, can: Can, overall: tuple[int, float], in_chat: Sequence[tuple[int, float]]
    ) -> None:
        self.name, self.can, self.room = name, can, at_once
        self.about = next(one for one in LISTED if one.name == name)
        self._overall = Window(*overall)
        self._in_chat = tuple(in_chat)
        self._chats: dict[str, tuple[Window, ...]] = {}
        self._chance = random.Random(f"{name} 22 November 2026")
        self.log: dict[str, list[str]] = {}
        self.arrived: dict[str, float] = {}
        self.refused = 0
        self.last = 0.0

    def least(self, load: Load) -> float:
        """Return the least seconds that the limits leave between the first message and the last."""
        of_chats = (_least(self._in_chat, number) for number in load.values())
        overall = (self._overall.most, self._overall.seconds)
        return max(_least([overall], sum(load.values())), *of_chats)

    async def until(self, load: Load) -> None:
        """Wait until everything has arrived that will."""
        for _ in range(PATIENCE * int(self.least(load))):
            await asyncio.sleep(1)
            if all(len(self.log.get(chat, ())) >= number for chat, number in load.items()):
                return

    def lost(self, load: Load) -> int:
        """Return how many messages did not arrive."""
        return sum(number - len(set(self.log.get(chat, ()))) for chat, number in load.items())

    def reordered(self, load: Load) -> int:
        """Return in how many chats the messages stand in another order, or one stands twice."""
        return sum(
            some != sorted(set(some)) for chat in load if (some := self.log.get(chat)) is not None
        )

    async def run(self, *_: object) -> None:
        """Nobody acts here by themselves."""

    async def inspect(self, _chat: Chat, _account: str = "") -> Inspection:
        return Inspection()

    async def do(self, chat: Chat, act: Act) -> Outcome:
        """Take one message after its way here, and answer after the way back."""
        await asyncio.sleep(self._way())
        assert isinstance(act, Send)
        wait = self._arrive(chat.id, str(act.post.text))
        self.arrived[act.nonce] = self.last
        await asyncio.sleep(self._way())
        return Refused(Reason.LATER, wait) if wait else Landed(str(len(self.log[chat.id])))

    def _way(self) -> float:
        always, chance = 0.6 * RTT / 2, 0.4 * RTT / 2
        return always + self._chance.lognormvariate(math.log(chance) - 0.125, 0.5)

    def _arrive(self, chat: str, words: str) -> float:
        now = asyncio.get_running_loop().time()
        if chat not in self._chats:
            self._chats[chat] = tuple(Window(*limit) for limit in self._in_chat)
        windows = (self._overall, *self._chats[chat])
        wait = max(window.wait(now) for window in windows)
        if wait > 0:
            self.refused += 1
            return wait
        for window in windows:
            window.arrive(now)
        self.log.setdefault(chat, []).append(words)
        self.last = now
        return 0.0


def _least(limits: Sequence[tuple[int, float]], number: int) -> float:
    """Return when the last of so many may arrive: whole windows of the widest, then the rest."""
    *narrower, (most, seconds) = limits
    windows, rest = divmod(number - 1, most)
    return windows * seconds + (_least(narrower, rest + 1) if narrower else 0.0)


def telegram() -> Strict:
    """Return a Telegram (core.telegram.org/bots/faq) whose chats are groups."""
    return Strict("telegram", Telegram.can, (30, 1.0), [(1, 1.0), (20, 60.0)])


def discord() -> Strict:
    """Return a Discord: 50 calls a second, and what bots see in each channel."""
    return Strict("discord", Discord.can, (50, 1.0), [(5, 5.0)])


def even(chats: int, each: int) -> Load:
    """Return a load of the same number for each of so many chats."""
    return {f"chat{at}": each for at in range(chats)}


def draw(_view: object, key: str) -> Post:
    """Draw the card of the benchmarks."""
    return Post(plain(f"{key} Garbage day moves to Friday, says Ana, organizer."))


def answer(turn: object) -> object:
    """Answer a press."""
    return turn.say(plain("Here is what is on."))


BENCH = Feature(
    name="bench",
    cards={"note": Card(draw)},
    presses={"bench_ask": Entry(answer, needs_group=False)},
)


@asynccontextmanager
async def town(loop: VirtualLoop, loads: Mapping[Strict, Load]) -> AsyncIterator[App]:
    """Open a town in which all of this waits to be delivered, in the order of the cards' keys."""
    every_table()
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'town.db'}")
        SQLModel.metadata.create_all(database.engine)
        app = App(database, Registry([BENCH]), loop.now, Limits(loop.time, burst=1_000_000))
        write = app.queue.do
        app.queue.do = lambda job: loop.real(write(job))

        def place(db: Ticket) -> None:
            group = groups.found(db, "Elm Street", "America/Vancouver", "en")
            for number in range(max(max(load.values()) for load in loads.values())):
                targets = [
                    Target(platform.name, chat, "en")
                    for platform, load in loads.items()
                    for chat, most in load.items()
                    if number < most
                ]
                cards.place(db, group.id, "note", f"{number:04}", targets, loop.now())

        await app.write(place)
        for platform in loads:
            app.add(platform)
        yield app
        await app.stop()
        database.close()


async def deliver(loop: VirtualLoop, app: App, loads: Mapping[Strict, Load]) -> None:
    """Deliver everything that waits."""
    delivery = Delivery(app, loop.time)
    running = asyncio.create_task(delivery.run())
    for one, load in loads.items():
        await one.until(load)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await delivery.stop()
