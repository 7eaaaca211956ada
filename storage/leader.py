"""One process holds the bot: two with the same tokens would answer everything twice.

SQLite: a lock on a file beside the database. PostgreSQL: an advisory lock on a connection of its
own, so that a second process can stand by and take over when the first is gone.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from storage.database import ALIVE, Database, prepare_postgresql, taken
from storage.outages import OutageError, outages

BOT_LOCK = 0x706F726368
"""Our number among PostgreSQL's advisory locks of this database ("porch" in hexadecimal)."""

LOCK = ".lock"
"""What the name of the file ends with that is locked beside a SQLite file."""

ANSWERS = 5.0
"""Seconds in which the server has to answer whoever asks who has the lock."""

NEW = 5.0
"""Seconds for which a server counts as one that has just started."""


class LeaderLock:
    """The right to be the one Porchlight of a database, from `take` until `release`.

    On PostgreSQL it can be lost: it lasts as long as its connection.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._file: int | None = None
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        self._held = False

    @property
    def stands_by(self) -> bool:
        """Whether a second process may wait for the first (PostgreSQL), or has to give up."""
        return not self._database.sqlite

    def take(self) -> bool:
        """Take the lock; False when another process has it. Never waits.

        Raises OutageError when there is no such database, or nobody answers: then nobody has it.
        """
        self._held = self._take_file() if self._database.sqlite else self._take_lock()
        return self._held

    def keeps(self) -> bool:
        """Tell whether we still have it: a lost connection to PostgreSQL has lost it."""
        if self._connection is None or not self._held:
            return self._held
        try:
            with outages():
                self._connection.execute(text("SELECT 1"))
                self._connection.commit()
        except OutageError:
            self.release()
            return False
        return True

    def over_a_new_server(self) -> bool:
        """Tell whether PostgreSQL has just started: then nobody knows who had it before."""
        if self._connection is None:
            return False
        with outages():
            age = text("SELECT EXTRACT(EPOCH FROM clock_timestamp() - pg_postmaster_start_time())")
            new = float(self._connection.execute(age).scalar_one()) < NEW
            self._connection.commit()
            return new

    def release(self) -> None:
        """Let the next one have it."""
        self._held = False
        if self._file is not None:
            os.utime(self._file)  # until now somebody had it (storage/written.py)
            os.close(self._file)
            self._file = None
        if self._connection is not None:
            # By word: a server takes its time to see that a connection is closed. One that is lost
            # holds nothing.
            with suppress(SQLAlchemyError):
                self._connection.execute(text("SELECT pg_advisory_unlock_all()"))
            self._connection.close()
            self._connection = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _take_file(self) -> bool:
        database = self._database.engine.url.database
        if not database or database == ":memory:":
            return True
        try:
            file = os.open(Path(database + LOCK), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise OutageError from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        self._file = file
        return True

    def _take_lock(self) -> bool:
        from storage import silence  # noqa: PLC0415 - PostgreSQL's driver, which few need

        try:
            with outages():
                if self._connection is None:
                    self._engine = create_engine(
                        self._database.engine.url,
                        hide_parameters=True,
                        poolclass=NullPool,
                        connect_args=ALIVE,
                    )
                    silence.listen(self._engine, lambda: ANSWERS)
                    event.listen(self._engine, "connect", prepare_postgresql)
                    self._connection = self._engine.connect()
                got = taken(self._connection, BOT_LOCK)
                self._connection.commit()
                return got
        except OutageError:
            self.release()
            raise
