"""The clock: it wakes the bot when something is due. Rows are the truth; nothing is kept here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.words import Tick

BEAT = 15
"""Seconds between two looks at the agenda when nothing is known to come due earlier."""

_LATE_IS_FINE = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
"""A job that comes late still runs, once: APScheduler's own defaults would drop it silently."""


class Clock:
    """Gives a Tick when the next thing is due, and every few seconds in any case.

    `tick` takes it in; `next_due` says when the agenda has something next.
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

    def start(self) -> None:
        """Begin; what came due while the bot was down is done at once."""
        self._scheduler.add_job(self._beat, "interval", seconds=BEAT, id="beat")
        self._scheduler.start()
        self.wake(self._now())

    def wake(self, at: datetime | None = None) -> None:
        """Look at the agenda again when its first thing is due (or at `at`)."""
        due = at or self._next_due()
        if due is not None:
            self._scheduler.add_job(
                self._beat, "date", run_date=max(due, self._now()), id="due", replace_existing=True
            )

    async def stop(self) -> None:
        """End; what is being done is finished first (APScheduler would cut it off)."""
        self._scheduler.pause()
        async with self._busy:
            self._scheduler.shutdown(wait=False)

    async def _beat(self) -> None:
        async with self._busy:
            await self._tick(Tick(self._now()))
            self.wake()
