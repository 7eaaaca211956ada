"""The clock: it wakes the bot when something is due. Rows are the truth; nothing is kept here.

It counts seconds that pass, and asks what time it is only to look at the agenda: a timetable by
the wall clock would stand still for as long as that clock goes back.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime

from bot.words import Tick
from storage.outages import OutageError

log = logging.getLogger(__name__)

BEAT = 15.0
"""Seconds between two looks at the agenda when nothing is known to come due earlier."""

PAUSE = 0.05
AFTER_A_FAULT = 1.0
"""Seconds between two beats at least, also when what is due could not be done."""


class Clock:
    """Gives a Tick when the next thing is due, and every few seconds in any case.

    `tick` takes it in; `next_due` says when the agenda has something next, and may take its time.
    """

    def __init__(
        self,
        tick: Callable[[Tick], Awaitable[object]],
        next_due: Callable[[], datetime | None],
        now: Callable[[], datetime],
    ) -> None:
        self._tick = tick
        self._next_due = next_due
        self._now = now
        self._woken = asyncio.Event()
        self._stopping = False
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin; what came due while the bot was down is done at once."""
        self._running = asyncio.create_task(self._run())

    def wake(self) -> None:
        """Look at the agenda again: its first thing may be another one."""
        self._woken.set()

    async def stop(self) -> None:
        """End; what is being done is finished first."""
        self._stopping = True
        self._woken.set()
        if self._running:
            await self._running

    async def _run(self) -> None:
        while not self._stopping:
            try:
                await self._tick(Tick(self._now()))
            except OutageError:
                await self._sleep(AFTER_A_FAULT)
            except Exception:
                log.exception("what was due could not be done")
                await self._sleep(AFTER_A_FAULT)
            else:
                await self._until_due()

    async def _until_due(self) -> None:
        """Wait for the next thing that is due, or for the next beat."""
        await self._sleep(PAUSE)
        loop = asyncio.get_running_loop()
        beat = loop.time() + BEAT
        while not self._stopping:
            self._woken.clear()
            wait = min(beat - loop.time(), await self._due_in())
            if wait <= 0:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._woken.wait()

    async def _due_in(self) -> float:
        try:
            due = await asyncio.to_thread(self._next_due)
        except OutageError:
            return AFTER_A_FAULT
        return BEAT if due is None else (due - self._now()).total_seconds()

    async def _sleep(self, seconds: float) -> None:
        if not self._stopping:
            await asyncio.sleep(seconds)
