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
from threading import Thread
from typing import Any, TypeVar, cast

from storage.database import Database, Ticket

T = TypeVar("T")

log = logging.getLogger(__name__)

After = list[Callable[[], None]]
Job = Callable[[Ticket, After], Any]


@dataclass(slots=True)
class _Task:
    job: Job
    future: asyncio.Future[Any]
    result: Any = None
    error: Exception | None = None
    after: After = field(default_factory=list)


class _FailedError(Exception):
    """One task of a batch raised."""

    def __init__(self, task: _Task, error: Exception) -> None:
        super().__init__()
        self.task = task
        self.error = error


class Writer:
    """Runs jobs one after another in one thread, as many as wait in one transaction."""

    BATCH = 256

    def __init__(self, database: Database, sign: Callable[[Ticket], None]) -> None:
        """`sign(ticket)` is called once at the end of each batch, before its commit."""
        self._database = database
        self._sign = sign
        self._waiting: SimpleQueue[_Task | None] = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._thread = Thread(target=self._run, name="writer", daemon=True)
        self._stopping = False
        self._thread.start()

    async def do(self, job: Callable[[Ticket, After], T]) -> T:
        """Run a job in the next transaction and return what it returned, once that is on the disk.

        `job(ticket, after)` may put acts into `after`: they run in the writer's thread right after
        the commit. Raises what the job or the commit raised.
        """
        task = _Task(job, self._loop.create_future())
        self._waiting.put(task)
        return cast("T", await task.future)

    async def stop(self) -> None:
        """Finish what waits and end the thread."""
        self._waiting.put(None)
        await asyncio.to_thread(self._thread.join)

    # --- In the writer's thread ---

    def _run(self) -> None:
        connection = self._database.writer()
        try:
            while batch := self._next_batch():
                self._settle(connection, batch)
                self._loop.call_soon_threadsafe(_tell, batch)
        finally:
            connection.close()

    def _next_batch(self) -> list[_Task]:
        """Return all that waits, in order; nothing when it is time to end."""
        batch: list[_Task] = []
        while not self._stopping and len(batch) < self.BATCH:
            try:
                task = self._waiting.get(block=not batch)
            except Empty:
                break
            if task is None:
                self._stopping = True
            else:
                batch.append(task)
        return batch

    def _settle(self, connection: Any, batch: list[_Task]) -> None:
        """Run a batch. Whoever raises is left out, and the others run again without them."""
        left = batch
        while left:
            try:
                self._together(connection, left)
            except _FailedError as failed:
                failed.task.error = failed.error
                left = [task for task in left if task is not failed.task]
            except Exception as error:  # noqa: BLE001 - the commit failed: whose fault is not known
                if len(left) == 1:
                    left[0].error = error
                    return
                for task in left:
                    self._settle(connection, [task])
                return
            else:
                for task in left:
                    _after_commit(task)
                return

    def _together(self, connection: Any, tasks: list[_Task]) -> None:
        with self._database.transaction(connection) as ticket:
            for task in tasks:
                task.after.clear()
                try:
                    task.result = task.job(ticket, task.after)
                    ticket.flush()
                except Exception as error:
                    raise _FailedError(task, error) from error
            self._sign(ticket)


def _after_commit(task: _Task) -> None:
    for act in task.after:
        try:
            act()
        except Exception:
            log.exception("after a commit")


def _tell(batch: list[_Task]) -> None:
    for task in batch:
        if task.future.cancelled():
            continue
        if task.error is not None:
            task.future.set_exception(task.error)
        else:
            task.future.set_result(task.result)
