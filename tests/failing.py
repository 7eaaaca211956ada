"""Commits that fail, in every way in which they can: what is told must be what is on the disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from sqlalchemy import Connection, event, text
from sqlalchemy.exc import OperationalError

from storage.database import Database


class Fault(StrEnum):
    """How a COMMIT goes."""

    NONE = "none"
    UNDONE = "undone"
    """It raises, and the database has rolled back by itself (SQLite with a full disk)."""
    OPEN = "open"
    """It raises, and the transaction is open still (SQLite when somebody is in the way)."""
    KEPT = "kept"
    """It raises, and everything is on the disk (the answer was lost on the way)."""
    CUT = "cut"
    """PostgreSQL ends the connection just before."""
    KEPT_AND_CUT = "kept and cut"
    """PostgreSQL ends the connection when all is on its disk."""


ANYWHERE = (Fault.NONE, Fault.UNDONE, Fault.OPEN, Fault.KEPT)
SERVED = (*ANYWHERE, Fault.CUT, Fault.KEPT_AND_CUT)


class Commits:
    """The commits of the one writer of a database: how the next ones go, and how many there were.

    Those that write nothing count too.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._next: Iterator[Fault] = iter(())
        self.count = 0
        event.listen(database.engine, "commit", self._commit)

    def go(self, faults: Iterable[Fault]) -> None:
        """Let the next commits go like this, and those after them well."""
        self._next = iter(faults)

    def _commit(self, connection: Connection) -> None:
        if not connection.get_execution_options().get("writes"):
            return
        self.count += 1
        fault = next(self._next, Fault.NONE)
        raw = connection.connection.dbapi_connection
        match fault:
            case Fault.NONE:
                return
            case Fault.UNDONE:
                raw.rollback()
            case Fault.KEPT:
                raw.commit()
            case Fault.CUT:
                self._end(raw.info.backend_pid)
                return
            case Fault.KEPT_AND_CUT:
                raw.commit()
                self._end(raw.info.backend_pid)
        raise OperationalError("COMMIT", None, OSError(fault))

    def _end(self, process: int) -> None:
        with self._database.engine.connect() as other:
            other.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": process})
