"""Copies a database for safe keeping: its rows lie in the order of their keys, not as they came."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from storage import tip_order
from storage.database import Database


def write_copy(database: Database, file: Path) -> None:
    """Write a SQLite database into a new file that only its owner can read, also while it is used.

    Raises OSError when it cannot be written, FileExistsError when there is such a file already.
    """
    copy = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    connection = database.engine.raw_connection()
    try:
        # Row after row by their keys: a plain copy of the file would tell which came first.
        connection.cursor().execute("VACUUM INTO ?", (str(file),))
        os.fsync(copy)
    except sqlite3.OperationalError:
        file.unlink()
        raise OSError(errno.EIO, os.strerror(errno.EIO)) from None
    finally:
        connection.close()
        os.close(copy)


def lay_anew(database: Database) -> None:
    """Let the rows of a PostgreSQL database lie by their keys, for a copy that follows at once."""
    with database.writer() as writer, database.transaction(writer) as ticket:
        tip_order.rebuild(ticket)
