"""The one database: how it is opened, who may write, and what a turn may do with it.

SQLite (WAL, every commit on the disk) or PostgreSQL, through the same drawers.
"""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn, TypeVar, cast

from sqlalchemy import (
    Connection,
    Engine,
    TableClause,
    UpdateBase,
    create_engine,
    event,
    make_url,
    text,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import Session

from storage import leveling
from storage.erased import Fact
from storage.erasing import COMES_BACK, Watch
from storage.fate import Fate, FileFate, ServerFate
from storage.outages import OutageError, outages
from storage.row import is_private
from storage.sightings import Noted, Sightings

T = TypeVar("T")

log = logging.getLogger(__name__)

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA temp_store = MEMORY",
)

ALIVE = {
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""libpq's settings that let a dead server be noticed within seconds, not hours."""

NOTICED = {
    "tcp_keepalives_idle": "20",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "4",
    "tcp_user_timeout": "40000",
}
"""The same on PostgreSQL's side: what a process held that went without a word is free again after
40 seconds, when that process is silent for sure. (Over a socket file there is nothing to set, and
none of it is needed.)"""

NO_ROOM = (errno.ENOSPC, errno.EDQUOT)

WRITER_LOCK = 0x706F72636A
"""Our third number among PostgreSQL's advisory locks of this database: whose writer it is."""

_SCRUB = "scrub"
_CHANGES = "changes"
_PRIVATE = "private"


class Known:
    """What was read before and has not changed since: accounts, chats, groups, roles.

    A drawer that writes forgets the keys it changed; a batch that is rolled back forgets all.
    """

    LIMIT = 50_000

    def __init__(self) -> None:
        self._rows: dict[Hashable, Any] = {}

    def once(self, key: Hashable, load: Callable[[], T]) -> T:
        """Return what `load` returned for this key, calling it only the first time."""
        if key in self._rows:
            return cast("T", self._rows[key])
        found = load()
        self.keep(key, found)
        return found

    def keep(self, key: Hashable, found: object) -> None:
        """Keep what was read under a key."""
        if len(self._rows) >= self.LIMIT:
            self._rows.clear()
        self._rows[key] = found

    def forget(self, *keys: Hashable) -> None:
        """Forget these keys; without any, forget everything."""
        if not keys:
            self._rows.clear()
        for key in keys:
            self._rows.pop(key, None)


class UnsureError(OutageError):
    """A COMMIT raised, and whether the transaction was kept is not known yet."""

    def __init__(self, kept: Callable[[], bool | None]) -> None:
        super().__init__()
        self.kept = kept
        """Asks again; None: it cannot be known yet."""


class Ticket(Session):
    """The session of turns: it reads and writes, and can neither commit nor roll back."""

    def commit(self) -> NoReturn:
        """Refuse: the queue commits, once for all the turns of a batch."""
        raise RuntimeError("a turn cannot commit: the queue does, after it")

    def rollback(self) -> NoReturn:
        """Refuse: a turn that wants nothing written raises."""
        raise RuntimeError("a turn cannot roll back: raise instead")


def known(db: Session) -> Known:
    """Return what this session may reuse; a session of its own starts with nothing."""
    found = db.info.get("known")
    if found is None:
        found = db.info["known"] = Known()
    return cast("Known", found)


def scrub(db: Session) -> None:
    """Have nothing of what this transaction erases stay behind, also not in the log of changes.

    Whatever is written to a private table has the same done, without being asked for.

    SQLite overwrites what is deleted (`secure_delete`), but its older pages stay in the -wal file
    until that is emptied.
    """
    db.info[_SCRUB] = True


def changes(db: Session) -> int:
    """Return a number that grows with every statement of a ticket that changed something."""
    assert isinstance(db.bind, Connection)
    return int(db.bind.info.get(_CHANGES, 0))


class Database:
    """An open database. `url` is SQLAlchemy's: `sqlite:///file` or `postgresql://...`.

    `alone`: on PostgreSQL its writer writes only while no other process has such a writer.
    """

    def __init__(self, url: str, *, alone: bool = False) -> None:
        address = make_url(url)
        if address.get_backend_name() == "postgresql":
            address = address.set(drivername="postgresql+psycopg")
        self.sqlite = address.get_backend_name() == "sqlite"
        # Never a parameter in an error: it may be somebody's words (SQLAlchemy hide_parameters).
        self.engine: Engine = create_engine(
            address,
            hide_parameters=True,
            pool_pre_ping=False,
            connect_args={} if self.sqlite else ALIVE,
        )
        self._alone = alone and not self.sqlite
        self._locked: DBAPIConnection | None = None
        """The connection that has the lock of the one writer."""
        self._known = Known()
        self._fate: Fate = FileFate(self.engine) if self.sqlite else ServerFate(self.engine)
        self.answers_within: float | None = None
        """Seconds in which a server has to say something; then it counts as gone."""
        self.sightings = Sightings()
        event.listen(self.engine, "after_cursor_execute", _count_changes)
        self._unscrubbed = self.sqlite
        """Whether the log of changes is still to be emptied; also of what a crash left in it."""
        event.listen(self.engine, "after_execute", _note_private)
        self.notes: Callable[[Ticket, list[Fact], list[Fact]], None] | None = None
        """Hears before a commit what is gone by it, and what is back that was gone."""
        self._watch: Watch | None = None
        event.listen(self.engine, "before_execute", self._look)
        if self.sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)
        else:
            from storage import silence  # noqa: PLC0415 - PostgreSQL's driver, which few need

            silence.listen(self.engine, lambda: self.answers_within)
            event.listen(self.engine, "connect", prepare_postgresql)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a session that sees what is committed now. Nothing written in it is kept.

        Raises OutageError when the database fails.
        """
        with outages(), self.engine.connect() as connection, Session(bind=connection) as session:
            session.info["sightings"] = Noted(self.sightings)
            yield session

    def writer(self) -> Connection:
        """Open the connection of the one writer. Its transactions take the write lock at once.

        Raises OutageError when the database fails.
        """
        with outages():
            return self.engine.connect().execution_options(writes=True)

    @contextmanager
    def transaction(self, writer: Connection) -> Iterator[Ticket]:
        """Run one transaction on the writer: commit at the end, roll back when anything raises.

        It returns when the transaction is kept, also where COMMIT raised, and raises when nothing
        of it is. Raises UnsureError when neither is known.
        """
        try:
            began = writer.begin()
            self._let_no_other_write(writer)
            with Ticket(bind=writer, autoflush=False) as ticket:
                ticket.info["known"] = self._known
                seen = ticket.info["sightings"] = Noted(self.sightings)
                self._watch = Watch() if self.notes else None
                yield ticket
                ticket.flush()
                self._note(ticket)
            self._unscrubbed |= self._hides(writer, ticket)
            sign = self._fate.before(writer)
        except BaseException:
            self._known.forget()
            _roll_back(writer)
            raise
        finally:
            self._watch = None
        try:
            began.commit()
        except Exception as error:
            self._known.forget()
            _let_go(writer)
            if not self._kept(sign):
                raise
            log.warning("a commit was kept although it failed (%s)", type(error))
        seen.committed()
        self.tidy(writer)

    def _hides(self, writer: Connection, ticket: Ticket) -> bool:
        """Tell whether the log of changes is to be emptied, where there is one to steal."""
        private = writer.info.pop(_PRIVATE, False)
        if private and not self.sqlite:
            leveling.level(writer)
        return self.sqlite and (private or ticket.info.get(_SCRUB, False))

    def tidy(self, writer: Connection) -> bool:
        """Empty the log of changes where that is still to be done; False when it did not work.

        Somebody may be reading from it, or the disk may be full: it is to be tried again then.
        """
        if self._unscrubbed:
            self._unscrubbed = not _emptied(writer)
        return not self._unscrubbed

    def _let_no_other_write(self, writer: Connection) -> None:
        """See to it that this connection, which may be a new one, has the lock of the one writer.

        It goes with the connection, so that what was committed was committed by the one.
        """
        raw = writer.connection.dbapi_connection
        if self._alone and raw is not self._locked:
            if not taken(writer, WRITER_LOCK):
                raise OutageError
            # Its own for good: the pool would hand on a connection that still has the lock.
            writer.detach()
            self._locked = raw

    def _kept(self, sign: str) -> bool:
        kept = self._fate.kept(sign)
        if kept is None:
            raise UnsureError(lambda: self._fate.kept(sign))
        return kept

    def _look(
        self,
        connection: Connection,
        said: Any,
        several: Sequence[Any],
        given: Mapping[str, Any],
        options: Mapping[str, Any],
    ) -> None:
        """See each statement of the writer before it runs. (SQLAlchemy's before_execute)"""
        writes = connection.get_execution_options().get("writes", False)
        if self._watch and writes and not options.get(COMES_BACK):
            self._watch.statement(connection, said, several or ([given] if given else []))

    def _note(self, ticket: Ticket) -> None:
        """Have what is erased noted before it is: a crash between the two erases once more."""
        if self._watch and self.notes:
            gone, back = self._watch.facts(ticket.connection())
            if gone or back:
                try:
                    self.notes(ticket, gone, back)
                except OSError as error:
                    if error.errno in NO_ROOM:
                        raise OutageError from error  # as with a database that is full
                    raise

    def close(self) -> None:
        """Let go of every connection."""
        self._fate.close()
        self.engine.dispose()


def _count_changes(
    connection: Connection,
    cursor: Any,
    statement: str,
    _given: object,
    _context: object,
    _many: bool,
) -> None:
    # How many rows an INSERT brought is not always known yet.
    verb = statement[:6]
    if verb == "INSERT" or (verb in ("UPDATE", "DELETE") and cursor.rowcount):
        connection.info[_CHANGES] = connection.info.get(_CHANGES, 0) + 1


def _note_private(connection: Connection, statement: object, *_: object, **__: object) -> None:
    """Note that something told privately is added, changed or erased."""
    target = statement.table if isinstance(statement, UpdateBase) else None
    if isinstance(target, TableClause) and is_private(target.name):
        connection.info[_PRIVATE] = True


def taken(connection: Connection, lock: int) -> bool:
    """Take one of PostgreSQL's advisory locks for as long as this connection lasts, if it is free.

    Never waits. What becomes of the transaction does not matter.
    """
    got = connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": lock})
    return bool(got.scalar_one())


def prepare_postgresql(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    """Let the server notice, too, when we are gone."""
    cursor = connection.cursor()
    for name, value in NOTICED.items():
        cursor.execute(f"SET {name} = {value}")
    cursor.close()
    connection.commit()


def _prepare_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    """Take transactions into our own hands and set what durability and privacy ask for."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _roll_back(writer: Connection) -> None:
    try:
        if (begun := writer.get_transaction()) is not None:
            begun.rollback()
    except Exception:  # noqa: BLE001 - whatever it is, this connection is of no more use
        _let_go(writer)


def _let_go(writer: Connection) -> None:
    """Have the writer go on with a new connection. What was open on the old one is rolled back.

    After a COMMIT that raised nobody knows what is open still, and whether the server is there.
    """
    writer.invalidate()
    if (begun := writer.get_transaction()) is not None:
        begun.rollback()


def _emptied(writer: Connection) -> bool:
    """Write the log of changes into the file and empty it; False where that did not work yet."""
    # Not by the engine, which would begin a transaction first: no log can be emptied inside one.
    try:
        raw = writer.connection.dbapi_connection
        assert raw is not None
        cursor = raw.cursor()
        cursor.execute("PRAGMA busy_timeout = 100")
        busy, _pages, _moved = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not busy:
            # The -shm file keeps the order of the pages that were written, until the next is.
            cursor.execute("PRAGMA user_version = 0")
        cursor.execute("PRAGMA busy_timeout = 10000")
        cursor.close()
    except (sqlite3.Error, SQLAlchemyError) as error:
        # A full disk: what was committed is kept all the same, and the next commit tries again.
        log.warning("the log of changes could not be emptied (%s)", type(error))
        return False
    return not busy


def _begin_sqlite(connection: Connection) -> None:
    """Begin with the write lock where we will write: a later upgrade could fail halfway."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
