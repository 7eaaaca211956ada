"""Copies a database for safe keeping: its rows lie in the order of their keys, not as they came."""

from __future__ import annotations

import errno
import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import tip_order
from storage.database import Database
from storage.faults import Fault, fault_of

UNFINISHED = ".unfinished"
"""What the name of a copy ends with until all of it is on the disk."""


def write_copy(database: Database, file: Path) -> None:
    """Write a SQLite database into a new file that only its owner can read, also while it is used.

    The file has its name only once it is whole. Raises FileExistsError when there is such a file
    already, OSError when it cannot be written, and what the database raises.
    """
    if os.path.lexists(file):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    with _unfinished(file.with_name(file.name + UNFINISHED)) as (begun, opened):
        with database.engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            try:
                # Row after row by their keys: a plain copy of the file would tell which came first.
                raw.cursor().execute("VACUUM INTO ?", (str(begun),))
            except sqlite3.Error as error:
                if fault_of(error) not in {Fault.FULL, Fault.CLOSED}:
                    raise
                raise OSError(errno.ENOSPC, "there is no room for it") from None
        os.fsync(opened)
        begun.rename(file)
    settle(file.parent)


@contextmanager
def _unfinished(file: Path) -> Iterator[tuple[Path, int]]:
    """Yield an empty file and its descriptor; what is left of it at the end is removed.

    A crash may leave it behind: then the next one begins it anew. BlockingIOError: somebody else
    is writing it.
    """
    opened = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.fchmod(opened, 0o600)
        os.ftruncate(opened, 0)
        journal = file.with_name(file.name + "-journal")
        journal.unlink(missing_ok=True)
        try:
            yield file, opened
        finally:
            file.unlink(missing_ok=True)
            journal.unlink(missing_ok=True)
    finally:
        os.close(opened)


def settle(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def lay_anew(database: Database) -> None:
    """Let the rows of a PostgreSQL database lie by their keys, for a copy that follows at once."""
    with database.writer() as writer, database.transaction(writer) as ticket:
        tip_order.rebuild(ticket)
