"""How much longer a neighbour waits while one person presses a thousand times.

`App.handle` with the limits of the real program and a database on the disk. The presses come as
Telegram hands them on, a hundred at once; the neighbour's press comes right behind a hundred.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from itertools import count
from pathlib import Path

from bot.app import App
from bot.house import features
from bot.keys import fresh
from bot.limits import Limits
from bot.registry import Registry
from bot.words import Actor, Chat, ChatKind, Press, Standing
from tests.benchmarks.figures import Figure, Result
from tests.benchmarks.press import Silent, open_vote
from tests.failing import Commits
from tests.stage import START, Message, Town

ROUNDS = 25
PORTIONS = 10
PORTION = 100
"""The most that one getUpdates brings (core.telegram.org/bots/api#getupdates)."""
GOAL = 2.0
BURST = 20
"""So many presses at once are anybody's right (`bot.limits`)."""


class Street:
    """A running Porchlight with one open vote, and people who press."""

    def __init__(self, town: Town, app: App, card: Message) -> None:
        self.app = app
        self._chat = Chat("telegram", town.elm.chat.id, ChatKind.GROUP)
        self._card = card.id
        self._data = next(one.data for one in card.buttons if one.data.startswith("poll_vote"))
        self._serials, self._people = count(1), count(900_000)

    def press(self, who: int) -> Press:
        actor = Actor("telegram", str(who), "Maria", Standing.MEMBER, "en")
        return Press(self._chat, actor, self._data, self._card, serial=next(self._serials))

    async def waits(self) -> float:
        """Let somebody new press; return the seconds until they are answered."""
        press, began = self.press(next(self._people)), time.perf_counter()
        await self.app.handle(press)
        return time.perf_counter() - began

    async def waits_behind(self, presses: list[Press]) -> float:
        """Let somebody new press right behind these; return how long they wait."""
        began = time.perf_counter()
        flood = [asyncio.create_task(self.app.handle(one)) for one in presses]
        await asyncio.create_task(self.waits())
        waited = time.perf_counter() - began
        await asyncio.gather(*flood)
        return waited

    async def flood(self) -> tuple[float, float]:
        """Let one person press; return how long others wait behind the first and the last."""
        who = next(self._people)
        waited = [
            await self.waits_behind([self.press(who) for _ in range(PORTION)])
            for _ in range(PORTIONS)
        ]
        return waited[0], waited[-1]


async def measure() -> Result:
    """Measure the paired ratios, and how many commits a thousand presses of one person take."""
    with tempfile.TemporaryDirectory() as name:
        town, card = await open_vote(Path(name))
        await town.close()
        app = App(town.database, Registry(features(fresh())), lambda: START, Limits(time.monotonic))
        app.add(Silent())
        street = Street(town, app, card)
        await street.flood()
        idle, first, last = [], [], []
        commits = Commits(town.database)
        for _ in range(ROUNDS):
            idle.append(await street.waits())
            behind = await street.flood()
            first.append(behind[0])
            last.append(behind[1])
        await app.stop()
        town.database.close()
    others = 1 + PORTIONS
    return Result(
        "flood",
        {
            "first": _ratio(first, idle),
            "last": _ratio(last, idle),
            "commits": Figure(commits.count / ROUNDS - others, BURST + 1, "for 1,000 presses"),
        },
    )


def _ratio(behind: list[float], idle: list[float]) -> Figure:
    ratio = statistics.median(one / two for one, two in zip(behind, idle, strict=True))
    sides = {"behind_ms": statistics.median(behind) * 1e3, "idle_ms": statistics.median(idle) * 1e3}
    return Figure(round(ratio, 2), GOAL, "times the idle wait", sides)
