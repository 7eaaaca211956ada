"""When the data was written last is known from files or the server, and kept under a doubt."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.leader import LOCK, LeaderLock
from storage.written import Doubt, last_written

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
    lock = LeaderLock(database)
    assert lock.take()
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE notes (n INTEGER)"))
    database.close()
    long_ago = datetime(2026, 11, 1, tzinfo=UTC)
    for one in tmp_path.iterdir():
        os.utime(one, (long_ago.timestamp(),) * 2)
    assert last_written(database) == long_ago
    lock.release()
    assert (tmp_path / f"street.db{LOCK}").exists()
    assert last_written(database) > datetime.now(UTC) - A_MINUTE


def test_a_doubt_is_kept_over_starts_until_it_ends(tmp_path: Path) -> None:
    since = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    assert Doubt(tmp_path).since() is None
    Doubt(tmp_path).keep(since)
    assert Doubt(tmp_path).since() == since
    Doubt(tmp_path).keep(None)
    assert Doubt(tmp_path).since() is None
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("written", ["", "2026-11-2", "2026-11-23", "2026-11-23T20:00"])
def test_a_doubt_that_was_cut_short_is_none(tmp_path: Path, written: str) -> None:
    Doubt(tmp_path).keep(datetime(2026, 11, 23, 20, 0, tzinfo=UTC))
    (file,) = tmp_path.iterdir()
    file.write_text(written)
    assert Doubt(tmp_path).since() is None


def test_a_folder_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    Doubt(tmp_path / "gone").keep(datetime(2026, 11, 23, 20, 0, tzinfo=UTC))
    assert Doubt(tmp_path / "gone").since() is None
