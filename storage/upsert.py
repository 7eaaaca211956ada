"""One statement that both databases know: write a row, or change the one that is there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel


def table(model: type[SQLModel]) -> Table:
    """Return the table behind a model, for Core statements."""
    found = model.__table__  # type: ignore[attr-defined]  # set by SQLModel's metaclass
    assert isinstance(found, Table)
    return found


@lru_cache
def _statement(target: Table, dialect: str, given: tuple[str, ...]) -> Executable:
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    statement = insert(target)
    keys = [column.name for column in target.primary_key]
    changed = {name: statement.excluded[name] for name in given if name not in keys}
    if not changed:
        return statement.on_conflict_do_nothing(index_elements=keys)
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


def upsert(db: Session, model: type[SQLModel], *rows: dict[str, Any]) -> None:
    """Write rows by primary key; a row that is there gets the given columns."""
    if not rows:
        return
    statement = _statement(table(model), db.get_bind().dialect.name, tuple(rows[0]))
    db.connection().execute(statement, rows[0] if len(rows) == 1 else list(rows))


def first(rows: Sequence[Any]) -> Any | None:
    """Return the first row, or None."""
    return rows[0] if rows else None
