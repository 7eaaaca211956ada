"""What became of a transaction whose COMMIT raised: it may be on the disk all the same.

The server may have kept it and the answer was lost on the way. So whoever commits asks before how
to recognize the transaction, and afterwards, on another connection, whether it is there.
"""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import PoolProxiedConnection

_RUNNING = "in progress"


class Fate(Protocol):
    """Recognizes the transactions of the one writer."""

    def before(self, writer: Connection) -> str:
        """Return how to recognize the open transaction; to be asked just before its COMMIT."""

    def kept(self, sign: str) -> bool | None:
        """Tell whether it is there; None while that cannot be known. Never raises."""

    def close(self) -> None:
        """Let go of what this holds."""


class FileFate:
    """SQLite: a second connection sees whether the file has changed. It leaves no trace there."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._witness: PoolProxiedConnection | None = None

    def before(self, _writer: Connection) -> str:
        """Return the version of the file: nobody else can write before we commit."""
        return self._version()

    def kept(self, sign: str) -> bool | None:
        """Tell whether the file has changed since."""
        try:
            return self._version() != sign
        except Exception:  # noqa: BLE001 - a disk that cannot be read says nothing
            return None

    def _version(self) -> str:
        if self._witness is None:
            self._witness = self._engine.raw_connection()
        cursor = self._witness.cursor()
        try:
            cursor.execute("PRAGMA data_version")
            (version,) = cursor.fetchone() or ("",)
            return str(version)
        finally:
            cursor.close()

    def close(self) -> None:
        """Close the second connection."""
        if self._witness is not None:
            self._witness.close()
            self._witness = None


class ServerFate:
    """PostgreSQL numbers its transactions, and remembers what became of them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def before(self, writer: Connection) -> str:
        """Return the number of the transaction, "" when it has written nothing."""
        number = writer.exec_driver_sql("SELECT pg_current_xact_id_if_assigned()::text").scalar()
        return str(number or "")

    def kept(self, sign: str) -> bool | None:
        """Tell whether it was committed; what has written nothing can be run again."""
        if not sign:
            return False
        try:
            with self._engine.connect() as connection:
                asked = text("SELECT pg_xact_status(CAST(:number AS xid8))")
                status = connection.execute(asked, {"number": sign}).scalar()
        except SQLAlchemyError:
            return None
        return None if status == _RUNNING else status == "committed"

    def close(self) -> None:
        """Nothing is held."""
