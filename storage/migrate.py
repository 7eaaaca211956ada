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


def newest() -> str:
    """Return the version that this Porchlight needs: the last file in `migrations/versions`."""
    files = (FOLDER / "versions").glob("[0-9]*.py")
    return max((path.stem.partition("_")[0] for path in files), default="")


def version(database: Database) -> str | None:
    """Return the version that a database has, None when it is new."""
    with database.engine.connect() as connection:
        return _version(connection)


def upgrade(database: Database) -> None:
    """Make or change the tables in one transaction; a second process waits and finds it done.

    Raises NewerDatabaseError when the database is ahead of us, and what the database raises when
    it cannot be reached.
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
        if there is not None and there > newest():
            raise NewerDatabaseError
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
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None
