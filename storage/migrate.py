"""Brings the tables of a database to what this Porchlight needs, once, whoever starts first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from storage.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
MIGRATION_LOCK = 0x706F726369
"""Our second number among PostgreSQL's advisory locks of this database."""


class NewerDatabaseError(Exception):
    """The database was made by a newer Porchlight than this one."""


class ForeignDatabaseError(Exception):
    """The database holds tables, and none of them is ours."""


class UnreleasedDatabaseError(Exception):
    """The database names a version that no Porchlight ever had."""


def newest() -> str:
    """Return the version that this Porchlight needs: the last file in `migrations/versions`."""
    return max(_released(), default="")


def _released() -> set[str]:
    files = (FOLDER / "versions").glob("[0-9]*.py")
    return {path.stem.partition("_")[0] for path in files}


def version(database: Database) -> str | None:
    """Return the version that a database has, None when it is new.

    Raises ForeignDatabaseError, UnreleasedDatabaseError or NewerDatabaseError when it is none that
    this Porchlight can use, and what the database raises when it cannot be read.
    """
    with database.engine.connect() as connection:
        return _version(connection)


def upgrade(database: Database) -> None:
    """Make or change the tables in one transaction; a second process waits and finds it done.

    Raises what `version` raises.
    """
    if version(database) == newest():
        return
    with database.writer() as connection, connection.begin():
        # SQLite: the writer's transaction holds the write lock from its beginning.
        if not database.sqlite:
            lock = {"lock": MIGRATION_LOCK}
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), lock)
        there = _version(connection)
        if there == newest():
            return
        # Alembic is large: it is read only when there is something to do.
        from alembic import command  # noqa: PLC0415 - see above

        command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection) -> Config:
    """Return how Alembic finds the migrations; they run on the given connection."""
    from alembic.config import Config  # noqa: PLC0415 - Alembic is read only when it is needed

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _version(connection: Connection) -> str | None:
    there = inspect(connection).get_table_names()
    if not there:
        return None
    if "alembic_version" not in there:
        # On a server others may keep tables beside ours; a file is ours alone.
        if connection.dialect.name == "sqlite":
            raise ForeignDatabaseError
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is None:
        return None
    if not str(found).isdecimal():
        raise ForeignDatabaseError
    if found > newest():
        raise NewerDatabaseError
    if found not in _released():
        raise UnreleasedDatabaseError
    return str(found)
