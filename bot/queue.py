"""The one queue of all that is written, and what happens to it while the database fails."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from bot.outage import Outage
from bot.writer import After, Job, Writer
from storage.database import Database, Ticket
from storage.outages import OutageError

T = TypeVar("T")

HELD = 0.5
"""Seconds until what nobody hands in again is taken in again, while the database fails."""


class Queue:
    """What waits to be written, in order. Made inside the event loop."""

    def __init__(self, database: Database, sign: Job) -> None:
        """`sign(ticket, after)` is one more job, at the end of each batch."""
        self.gone = False
        """Whether another process may be serving now."""
        self._outage = Outage(time.monotonic)
        self._writer = Writer(database, sign)

    async def write(self, job: Callable[[Ticket], T]) -> T:
        """Run a write of delivery or the clock in the one queue.

        Raises OutageError when the database fails, and what the job raised.
        """
        return await self.do(lambda ticket, _after: job(ticket))

    async def write_at_last(self, job: Callable[[Ticket], T]) -> T:
        """Run a write that nobody would ask for once more: it waits for the database.

        Raises OutageError when another process serves now, and what the job raised.
        """
        while True:
            try:
                return await self.write(job)
            except OutageError:
                if self.gone:
                    raise
                await asyncio.sleep(HELD)

    async def do(self, job: Callable[[Ticket, After], T]) -> T:
        """Run a job in the next transaction (`Writer.do`), and say in the log how it goes."""
        try:
            done = await self._writer.do(job)
        except OutageError as error:
            self._outage.failed(error)
            raise
        self._outage.over()
        return done

    def let_go(self) -> None:
        """Keep nothing from now on: another process may be the one that does. Before `stop`."""
        self.gone = True
        self._writer.let_go()

    async def stop(self) -> None:
        """Finish what waits."""
        await self._writer.stop()
