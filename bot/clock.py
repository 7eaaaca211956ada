"""The clock: it wakes the bot when something is due. Rows are the truth; nothing is kept here.

APScheduler's timetable goes by the wall clock, and would stand still for as long as that clock was
set back. So each beat is also held against the seconds that pass.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.words import Tick
from storage.outages import OutageError

log = logging.getLogger(__name__)

BEAT = 15.0
"""Seconds between two looks at the agenda when nothing is known to come due earlier."""

PAUSE = 0.05
AFTER_A_FAULT = 1.0
"""Seconds between two beats at least, also when what is due could not be done."""

_LATE_IS_FINE = {"misfire_grace_time": None, "coalesce": True, "max_instances": 2}
"""A job that comes late still runs, once, also when the one before it is just ending: APScheduler's
own defaults would drop it silently."""


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
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=_LATE_IS_FINE)
        self._busy = asyncio.Lock()
        self._beats_at = 0.0
        """The second of the loop's clock at which the next beat is to come."""
        self._overdue: asyncio.TimerHandle | None = None
        self._woken = self._looking = False

    def start(self) -> None:
        """Begin; what came due while the bot was down is done at once."""
        self._scheduler.start()
        self._beat_in(0)

    def wake(self) -> None:
        """Look at the agenda again: its first thing may be another one."""
        self._woken = True
        if not self._looking:
            self._plan("look", self._look, 0)

    async def stop(self) -> None:
        """End; what is being done is finished first (APScheduler would cut it off)."""
        self._scheduler.pause()
        if self._overdue:
            self._overdue.cancel()
        async with self._busy:
            self._scheduler.shutdown(wait=False)

    async def _beat(self) -> None:
        async with self._busy:
            try:
                await self._tick(Tick(self._now()))
            except OutageError:
                self._beat_in(AFTER_A_FAULT)
            except Exception:
                log.exception("what was due could not be done")
                self._beat_in(AFTER_A_FAULT)
            else:
                self._beat_in(BEAT)
                self.wake()

    async def _look(self) -> None:
        """Have the next beat come as soon as something is due."""
        async with self._busy:
            self._looking = True
            try:
                while self._woken:
                    self._woken = False
                    wait = max(await self._due_in(), PAUSE)
                    if asyncio.get_running_loop().time() + wait < self._beats_at:
                        self._beat_in(wait)
            finally:
                self._looking = False

    async def _due_in(self) -> float:
        try:
            due = await asyncio.to_thread(self._next_due)
        except OutageError:
            return AFTER_A_FAULT
        return BEAT if due is None else (due - self._now()).total_seconds()

    def _beat_in(self, seconds: float) -> None:
        self._plan("beat", self._beat, seconds)
        loop = asyncio.get_running_loop()
        self._beats_at = loop.time() + seconds
        if self._overdue:
            self._overdue.cancel()
        self._overdue = loop.call_later(seconds + BEAT, self._beat_in, 0)

    def _plan(self, name: str, job: Callable[[], Awaitable[None]], seconds: float) -> None:
        at = datetime.now(UTC) + timedelta(seconds=seconds)
        self._scheduler.add_job(job, "date", run_date=at, id=name, replace_existing=True)
