"""The one queue and the one writer: turns wait here, run in order, and are told once on the disk.

One thread takes all that waits, runs it in one transaction, commits once, and only then lets
the answers leave. It never waits to fill a batch.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, TypeVar, cast

from storage.database import Database, Ticket, UnsureError
from storage.outages import OutageError, is_outage, outages

T = TypeVar("T")

log = logging.getLogger(__name__)

After = list[Callable[[], None]]
Job = Callable[[Ticket, After], Any]

ASK_AGAIN = 0.5
"""Seconds between two questions what became of a commit."""


@dataclass(slots=True)
class _Task:
    job: Job
    future: asyncio.Future[Any]
    result: Any = None
    error: Exception | None = None
    settled: bool = False
    after: After = field(default_factory=list)

    def settles(self, error: Exception) -> None:
        """Note that it failed, whatever becomes of the others."""
        self.error, self.settled = error, True


class _FailedError(Exception):
    """One task of a batch raised."""

    def __init__(self, task: _Task, error: Exception) -> None:
        super().__init__()
        self.task = task
        self.error = error


class Writer:
    """Runs jobs one after another in one thread, as many as wait in one transaction."""

    BATCH = 256

    def __init__(self, database: Database, sign: Job) -> None:
        """`sign(ticket, after)` is one more job, at the end of each batch."""
        self._database = database
        self._sign = sign
        self._waiting: SimpleQueue[_Task | None] = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._thread = Thread(target=self._run, name="writer", daemon=True)
        self._stopping = False
        self._ending = Event()
        self._gone = False
        self._thread.start()

    async def do(self, job: Callable[[Ticket, After], T]) -> T:
        """Run a job in the next transaction and return what it returned, once that is on the disk.

        `job(ticket, after)` may put acts into `after`: they run in the writer's thread right after
        the commit. Raises what the job raised, or OutageError when the database failed: then
        nothing of it is kept, nor of what waited behind it.
        """
        task = _Task(job, self._loop.create_future())
        self._waiting.put(task)
        return cast("T", await task.future)

    def let_go(self) -> None:
        """Keep nothing any more: what waits, and what comes, fails."""
        self._gone = True
        self._ending.set()

    async def stop(self) -> None:
        """Finish what waits and end the thread."""
        self._waiting.put(None)
        self._ending.set()
        await asyncio.to_thread(self._thread.join)

    # --- In the writer's thread ---

    def _run(self) -> None:
        connection = None
        try:
            while batch := self._next_batch(connection):
                try:
                    connection = connection or self._database.writer()
                    self._settle(connection, batch)
                except OutageError as outage:
                    _fail(batch, outage)
                self._loop.call_soon_threadsafe(_tell, batch)
        finally:
            if connection is not None:
                connection.close()

    def _next_batch(self, connection: Any) -> list[_Task]:
        """Return all that waits, in order; nothing when it is time to end.

        Before it idles, nothing may be left behind that tells in which order things came.
        """
        batch: list[_Task] = []
        while not self._stopping and len(batch) < self.BATCH:
            tidy = batch or connection is None or self._database.tidy(connection)
            again = None if tidy else ASK_AGAIN
            try:
                task = self._waiting.get(block=not batch, timeout=again)
            except Empty:
                if batch:
                    break
                continue
            if task is None:
                self._stopping = True
            else:
                batch.append(task)
        return batch

    def _settle(self, connection: Any, batch: list[_Task]) -> None:
        """Run a batch. Whoever raises is left out, and the others run again without them.

        Raises OutageError when the database fails: then nobody's turn is tried alone, or what came
        later would be taken before what came first.
        """
        left = [task for task in batch if not task.settled]
        while left:
            if self._gone:
                raise OutageError
            try:
                self._together(connection, left)
            except _FailedError as failed:
                failed.task.settles(failed.error)
                left = [task for task in left if task is not failed.task]
            except OutageError:
                raise
            except Exception as error:  # noqa: BLE001 - the commit failed: whose fault is not known
                if len(left) == 1:
                    left[0].settles(error)
                    return
                for task in left:
                    self._settle(connection, [task])
                return
            else:
                for task in left:
                    task.settled = True
                return

    def _together(self, connection: Any, tasks: list[_Task]) -> None:
        """Run tasks in one transaction. Memory changes when it is kept, and raising is no change.

        `after` begins anew with every try: what a try that was not kept asked for is forgotten.
        """
        signed: After = []
        try:
            with outages(), self._database.transaction(connection) as ticket:
                for task in tasks:
                    task.after.clear()
                    try:
                        task.result = task.job(ticket, task.after)
                        ticket.flush()
                    except Exception as error:
                        if is_outage(error):
                            raise
                        raise _FailedError(task, error) from error
                self._sign(ticket, signed)
        except UnsureError as unsure:
            self._find_out(unsure)
        for after in (*(task.after for task in tasks), signed):
            _after_commit(after)

    def _find_out(self, unsure: UnsureError) -> None:
        """Return once it is known that the commit was kept; nothing else is done before.

        Raises OutageError when it was not, and UnsureError when we have to end before.
        """
        while (kept := unsure.kept()) is None:
            if self._ending.wait(ASK_AGAIN):
                raise unsure
        if not kept:
            raise OutageError


def _after_commit(after: After) -> None:
    for act in after:
        try:
            act()
        except Exception:
            log.exception("after a commit")


def _fail(batch: list[_Task], outage: OutageError) -> None:
    for task in batch:
        if not task.settled:
            task.settles(outage)


def _tell(batch: list[_Task]) -> None:
    for task in batch:
        if task.future.cancelled():
            continue
        if task.error is not None:
            task.future.set_exception(task.error)
        else:
            task.future.set_result(task.result)
