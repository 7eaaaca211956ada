"""The clock wakes the bot when something is due, whatever the machine's own clock does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers import base

import bot.clock
from bot.clock import Clock
from bot.words import Tick
from storage.outages import OutageError
from tests.platforms.patience import PATIENCE


class Street:
    """What is due on a street, and the ticks that came."""

    def __init__(self) -> None:
        self.due: datetime | None = None
        self.ticks: asyncio.Queue[Tick] = asyncio.Queue()
        self.trouble: list[Exception] = []
        self.clock = Clock(self._tick, lambda: self.due, lambda: datetime.now(UTC))

    async def _tick(self, tick: Tick) -> None:
        if self.due and self.due <= tick.at:
            self.due = None
        self.ticks.put_nowait(tick)
        if self.trouble:
            raise self.trouble.pop()

    async def ticked(self) -> Tick:
        """Wait for the next tick."""
        async with asyncio.timeout(PATIENCE):
            return await self.ticks.get()


@pytest.fixture
async def street() -> AsyncIterator[Street]:
    made = Street()
    made.clock.start()
    await made.ticked()
    yield made
    await made.clock.stop()


async def test_what_is_due_soon_does_not_wait_for_the_beat(street: Street) -> None:
    street.due = datetime.now(UTC) + timedelta(seconds=0.2)
    due = street.due
    street.clock.wake()
    assert (await street.ticked()).at >= due


async def test_woken_again_and_again_it_looks_once_more_at_the_end(street: Street) -> None:
    for _ in range(50):
        street.clock.wake()
        await asyncio.to_thread(len, "")  # a look may be under way
    street.due = datetime.now(UTC)
    street.clock.wake()
    await street.ticked()


@pytest.mark.parametrize("trouble", [OutageError("away"), ValueError("broken")])
async def test_what_could_not_be_done_is_tried_again(
    street: Street, trouble: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.clock, "AFTER_A_FAULT", 0.05)
    street.trouble.append(trouble)
    street.due = datetime.now(UTC)
    street.clock.wake()
    await street.ticked()
    await street.ticked()


async def test_a_clock_that_is_set_back_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.clock, "BEAT", 0.1)
    back = timedelta(0)

    class Wall(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) - back

    for module in (base, bot.clock):
        monkeypatch.setattr(module, "datetime", Wall)
    street = Street()
    street.clock.start()
    await street.ticked()
    back = timedelta(hours=3)
    for _ in range(3):
        await street.ticked()
    await street.clock.stop()


async def test_it_ends_only_after_what_is_being_done() -> None:
    goes_on, done = asyncio.Event(), []

    async def tick(_tick: Tick) -> None:
        began.set()
        await goes_on.wait()
        done.append("done")

    began = asyncio.Event()
    clock = Clock(tick, lambda: None, lambda: datetime.now(UTC))
    clock.start()
    await began.wait()
    stopping = asyncio.create_task(clock.stop())
    await asyncio.to_thread(len, "")
    assert not stopping.done()
    goes_on.set()
    await stopping
    assert done == ["done"]
