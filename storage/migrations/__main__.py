"""Writes the next migration: `python -m storage.migrations "what changes"`, then read it."""

import pkgutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from alembic import command
from sqlmodel import SQLModel

import storage
from storage.database import Database
from storage.migrate import alembic_config, newest, upgrade


def every_table() -> None:
    """Read all drawers, so that every table is known."""
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        if not module.ispkg:
            import_module(module.name)


def write(message: str) -> None:
    """Compare the tables in the code with those that the migrations make, and note the rest."""
    every_table()
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'empty.db'}")
        number = 1
        if newest():
            upgrade(database)
            number = int(newest()) + 1
        with database.writer() as connection, connection.begin():
            config = alembic_config(connection)
            config.attributes["metadata"] = SQLModel.metadata
            command.revision(
                config,
                message,
                autogenerate=True,
                rev_id=f"{number:04}",
                process_revision_directives=_only_changes,
            )
        database.close()


def _only_changes(_context: object, _revision: object, directives: list[Any]) -> None:
    """Write no migration that changes nothing."""
    if directives[0].upgrade_ops.is_empty():
        directives.clear()
        sys.stdout.write("No table differs from what the migrations make: nothing was written.\n")


if __name__ == "__main__":
    write(" ".join(sys.argv[1:]) or "change")
