"""When the data was written last is known from files, or the server; nothing is kept for it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from storage.database import Database
from storage.hold import LOCK, Hold
from storage.written import last_written

A_MINUTE = timedelta(minutes=1)


def test_it_is_the_last_commit_wherever_that_lies(database: Database) -> None:
    began = datetime.now(UTC)
    with database.writer() as writer, database.transaction(writer) as ticket:
        ticket.connection().execute(text("UPDATE lives SET number = number"))
    if not database.sqlite:
        with database.engine.connect() as other:
            other.execute(text("SELECT pg_stat_force_next_flush()"))
            other.execute(text("SELECT 1 FROM lives")).all()
            other.commit()
    last = last_written(database)
    assert last is not None
    assert began - A_MINUTE <= last <= datetime.now(UTC) + A_MINUTE


def test_an_old_file_is_old_until_somebody_has_held_it(tmp_path: Path) -> None:
    file = tmp_path / "street.db"
    database = Database(f"sqlite:///{file}")
    assert last_written(database) is None
    hold = Hold(database)
    assert hold.take()
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE notes (n INTEGER)"))
    database.close()
    long_ago = datetime(2026, 11, 1, tzinfo=UTC)
    for one in tmp_path.iterdir():
        os.utime(one, (long_ago.timestamp(),) * 2)
    assert last_written(database) == long_ago
    hold.release()
    assert (tmp_path / f"street.db{LOCK}").exists()
    assert last_written(database) > datetime.now(UTC) - A_MINUTE
