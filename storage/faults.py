"""What can be wrong with a database before anything is done with it, and how that is found out."""

from __future__ import annotations

import errno
import sqlite3
from enum import Enum, auto

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from storage.database import Database
from storage.migrate import ForeignDatabaseError, NewerDatabaseError, UnreleasedDatabaseError
from storage.outages import OutageError


class Fault(Enum):
    """What keeps a database from being used."""

    BROKEN = auto()
    FOREIGN = auto()
    NEWER = auto()
    UNRELEASED = auto()
    BUSY = auto()
    FULL = auto()
    CLOSED = auto()
    UNREACHABLE = auto()


FAULTS = (
    OutageError,
    SQLAlchemyError,
    sqlite3.Error,
    ForeignDatabaseError,
    NewerDatabaseError,
    UnreleasedDatabaseError,
)
"""What opening, reading or bringing up to date raises when something is wrong."""

_OURS: dict[type[BaseException], Fault] = {
    ForeignDatabaseError: Fault.FOREIGN,
    NewerDatabaseError: Fault.NEWER,
    UnreleasedDatabaseError: Fault.UNRELEASED,
}
_SQLITE = {
    sqlite3.SQLITE_NOTADB: Fault.BROKEN,
    sqlite3.SQLITE_CORRUPT: Fault.BROKEN,
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
    sqlite3.SQLITE_FULL: Fault.FULL,
    sqlite3.SQLITE_IOERR: Fault.FULL,
    sqlite3.SQLITE_READONLY: Fault.CLOSED,
    sqlite3.SQLITE_PERM: Fault.CLOSED,
    sqlite3.SQLITE_CANTOPEN: Fault.CLOSED,
}
"""SQLite's result codes (sqlite.org/rescode.html), of which the last byte says the kind."""


def fault_of(error: BaseException) -> Fault:
    """Return what is wrong, by what was raised."""
    if isinstance(error, OutageError):
        return fault_of(error.__cause__) if error.__cause__ else Fault.UNREACHABLE
    if type(error) in _OURS:
        return _OURS[type(error)]
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, OSError):
        return Fault.FULL if cause.errno == errno.ENOSPC else Fault.CLOSED
    code = getattr(cause, "sqlite_errorcode", None)
    return Fault.UNREACHABLE if code is None else _SQLITE.get(code & 0xFF, Fault.BROKEN)


def whole(database: Database) -> bool:
    """Let the database check itself: every page, every index, and what refers to what.

    PostgreSQL guards its pages itself; there nothing is looked at.
    """
    if not database.sqlite:
        return True
    with database.engine.connect() as connection:
        try:
            found = connection.execute(text("PRAGMA integrity_check(1)")).scalar_one()
            strays = connection.execute(text("PRAGMA foreign_key_check")).first()
        except DBAPIError as error:
            if fault_of(error) is Fault.BROKEN:
                return False
            raise
    return found == "ok" and strays is None
