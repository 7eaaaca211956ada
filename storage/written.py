"""When the data was surely written last, by what the files or the server know of themselves.

Nothing is kept for it while the clock is believed; while it is doubted, what is written meanwhile
says nothing, and a file keeps the moment from before. On PostgreSQL the server knows when its
tables were read last (from version 16 on), and when it last brought its log of changes into its
files.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from storage.database import Database
from storage.leader import LOCK
from storage.outages import outages

_READ = """\
SELECT greatest(max(last_seq_scan), max(last_idx_scan)) FROM pg_stat_user_tables"""
_WRITTEN = "SELECT checkpoint_time FROM pg_control_checkpoint()"
_KNOWS_READING = 16


def last_written(database: Database) -> datetime | None:
    """Return that moment, None where nobody knows. To be asked before anything is read or written.

    Raises OutageError when nobody answers.
    """
    return _of_files(database) if database.sqlite else _of_server(database)


class Doubt:
    """Keeps the last sure moment over starts, for as long as this machine's clock is doubted."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock-doubted"

    def since(self) -> datetime | None:
        """Return that moment, None while the clock is believed."""
        try:
            since = datetime.fromisoformat(self._file.read_text("ascii"))
        except (FileNotFoundError, ValueError):  # the power went while it was written
            return None
        return since if since.tzinfo else None

    def keep(self, since: datetime | None) -> None:
        """Keep that moment; None once the clock is believed. A disk that is full keeps nothing."""
        with suppress(OSError):
            if since is None:
                self._file.unlink(missing_ok=True)
            else:
                self._file.write_text(since.isoformat(), "ascii")


def _of_files(database: Database) -> datetime | None:
    name = database.engine.url.database or ""
    files = [Path(name + end) for end in ("", "-wal", LOCK)]
    times = [file.stat().st_mtime for file in files if name and file.exists()]
    # The lock alone was made just now.
    return datetime.fromtimestamp(max(times), UTC) if files[0].exists() and times else None


def _of_server(database: Database) -> datetime | None:
    known: list[datetime] = []
    with outages(), database.engine.connect() as connection:
        version = connection.dialect.server_version_info or (0,)
        for asked in (_READ, _WRITTEN)[version < (_KNOWS_READING,) :]:
            with suppress(ProgrammingError):  # not everybody may ask everything
                known += [one for one in connection.execute(text(asked)).scalars() if one]
            connection.rollback()
    return max(known, default=None)
