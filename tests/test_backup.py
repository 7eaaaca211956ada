"""A copy of the data, as whoever runs the bot makes it, and what a thief would find in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot import backup, keys
from bot.config import Settings
from bot.keys import KeysError
from bot.opening import StartError
from storage.backup import UNFINISHED
from storage.database import Database
from storage.migrate import upgrade
from tests.mishaps import SAID, break_in_the_middle, killed, run_in_a_process
from tests.storage.test_tip_order import LIMIT, arrive, told_by

pytestmark = pytest.mark.ci

MANY = 1000
"""With so many, chance alone keeps well below the limit."""


@pytest.fixture
def settings(empty, tmp_path: Path) -> Settings:
    """A database of each kind with tables, and nothing in them."""
    database: Database = empty()
    upgrade(database)
    url = database.engine.url.set(drivername=database.engine.url.get_backend_name())
    address = url.render_as_string(hide_password=False)
    settings = Settings(keys_file=tmp_path / "porchlight.key", database={"url": address})
    keys.new(settings.keys_file, settings.data_folder)
    return settings


@pytest.fixture
def in_a_file(tmp_path: Path) -> Settings:
    """A SQLite database with tables, and nothing in them."""
    settings = Settings(data_dir=tmp_path / "data", keys_file=tmp_path / "porchlight.key")
    settings.data_folder.mkdir()
    database = Database(settings.database_url)
    upgrade(database)
    database.close()
    keys.new(settings.keys_file, settings.data_folder)
    return settings


def is_sqlite(settings: Settings) -> bool:
    return settings.database_url.startswith("sqlite")


def test_a_copy_holds_everything_and_does_not_tell_what_came_first(
    settings: Settings, tmp_path: Path
) -> None:
    database = Database(settings.database_url)
    came = arrive(database, MANY if database.sqlite else 40)
    told = backup.write(settings, tmp_path / "copy.db")
    assert str(settings.keys_file) in told
    if not is_sqlite(settings):
        assert "pg_dump" in told
        with database.reading() as db:
            rows = db.connection().exec_driver_sql("SELECT id FROM tip_cases").scalars().all()
        assert list(rows) == sorted(came["tip_cases"])
        database.close()
        return
    database.close()
    for name, these in came.items():
        for part, order in told_by(tmp_path / "copy.db", name, these).items():
            assert abs(order) < LIMIT, part


def test_only_its_owner_can_read_it_and_it_opens_as_a_database(
    in_a_file: Settings, tmp_path: Path
) -> None:
    arrive(Database(in_a_file.database_url), 3)
    copy = tmp_path / "copy.db"
    backup.write(in_a_file, copy)
    assert copy.stat().st_mode & 0o077 == 0
    with sqlite3.connect(copy) as opened:
        assert opened.execute("SELECT count(*) FROM tip_cases").fetchone() == (3,)
    opened.close()


def test_another_file_is_never_written_over(in_a_file: Settings, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("the copy of yesterday")
    with pytest.raises(StartError, match="is there already"):
        backup.write(in_a_file, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "the copy of yesterday"
    with pytest.raises(StartError, match="Say where the copy goes"):
        backup.write(in_a_file, None)
    with pytest.raises(StartError, match="cannot be written"):
        backup.write(in_a_file, tmp_path / "nowhere" / "copy.db")


def test_where_nothing_is_nothing_is_copied(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data", keys_file=tmp_path / "porchlight.key")
    keys.new(settings.keys_file, settings.data_folder)
    with pytest.raises(StartError, match="There is nothing in this database yet"):
        backup.write(settings, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


# --- What goes wrong --------------------------------------------------------------------------


def test_a_backup_that_is_killed_leaves_no_file_with_its_name(
    in_a_file: Settings, tmp_path: Path
) -> None:
    database = Database(in_a_file.database_url)
    arrive(database, 300)
    database.close()
    for wait in (0.0, 0.005, 0.02):
        copy = tmp_path / f"copy{wait}.db"
        killed(f"backup.write(settings, Path({str(copy)!r}))", in_a_file, wait)
        if copy.exists():
            assert rows(copy) == 300
        else:
            backup.write(in_a_file, copy)  # what the killed one left is no hindrance
            assert rows(copy) == 300
        assert not copy.with_name(copy.name + UNFINISHED).exists()


def test_a_backup_for_which_there_is_no_room_leaves_nothing(
    in_a_file: Settings, tmp_path: Path
) -> None:
    database = Database(in_a_file.database_url)
    arrive(database, 300)
    database.close()
    before = sorted(tmp_path.iterdir())
    code = run_in_a_process(
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"backup.write(settings, Path({str(tmp_path / 'copy.db')!r}))",
        in_a_file,
    )
    assert code == SAID
    assert sorted(tmp_path.iterdir()) == before


def test_no_copy_is_made_of_what_is_broken(in_a_file: Settings, tmp_path: Path) -> None:
    database = Database(in_a_file.database_url)
    arrive(database, 300)
    database.close()
    break_in_the_middle(in_a_file.data_folder / "porchlight.db")
    with pytest.raises(StartError, match="The database is broken"):
        backup.write(in_a_file, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_no_copy_is_made_among_the_data(in_a_file: Settings) -> None:
    for name in ("copy.db", "porchlight.db", "porchlight.db-wal"):
        with pytest.raises(StartError, match="must not be inside the data folder"):
            backup.write(in_a_file, in_a_file.data_folder / name)


@pytest.mark.parametrize("key_file", [None, b"", b"\x00\xffnoise", b"[words]\nw1 = 'short'\n"])
def test_no_copy_is_made_that_no_key_would_open(
    settings: Settings, tmp_path: Path, key_file: bytes | None
) -> None:
    settings.keys_file.unlink()
    if key_file is not None:
        settings.keys_file.write_bytes(key_file)
        settings.keys_file.chmod(0o600)
    with pytest.raises(KeysError, match=str(settings.keys_file)):
        backup.write(settings, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def rows(copy: Path) -> int:
    with sqlite3.connect(copy) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (count,) = opened.execute("SELECT count(*) FROM tip_cases").fetchone()
    opened.close()
    return int(count)
