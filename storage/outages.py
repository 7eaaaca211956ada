"""When the database fails, and not what was asked of it: gone, full, locked, or not to be written.

Told apart by what the drivers state as facts (their classes and codes), never by their words.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionLeftError

AWAY = frozenset({"08", "28", "3D", "40", "53", "55", "57", "58"})
"""Classes of SQLSTATE in which PostgreSQL speaks of itself: the connection, who may connect, no
such database, transactions that hinder each other, no room, locks, an operator, the disk."""

READ_ONLY = "25006"
"""It came back as one that others write: a standby, or one that is being restored."""


class OutageError(Exception):
    """The database failed. Nothing is known to be kept; the same can be asked again later."""


def is_outage(error: BaseException) -> bool:
    """Tell whether an error is the database's own, and none of what was asked of it."""
    if isinstance(error, OutageError | NoConnectionLeftError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    if error.connection_invalidated:
        return True
    told = error.orig
    if isinstance(told, sqlite3.Error):
        # SQLITE_ERROR is what is wrong with a statement; all else of this class is not about it.
        code = getattr(told, "sqlite_errorcode", None)
        return isinstance(error, OperationalError) and code != sqlite3.SQLITE_ERROR
    state = getattr(told, "sqlstate", None)
    if state is None:
        return isinstance(error, OperationalError)  # no server said it: there was none
    return state == READ_ONLY or state[:2] in AWAY


@contextmanager
def outages() -> Iterator[None]:
    """Raise OutageError for whatever is one; let every other error pass."""
    try:
        yield
    except SQLAlchemyError as error:
        if is_outage(error):
            raise OutageError from error
        raise
