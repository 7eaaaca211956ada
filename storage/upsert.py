"""One statement that both databases know: write a row, or change the one that is there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Executable, Table
from sqlmodel import Session, SQLModel

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite


def table(model: type[SQLModel]) -> Table:
    """Return the table behind a model, for Core statements."""
    found = model.__table__  # type: ignore[attr-defined]  # set by SQLModel's metaclass
    assert isinstance(found, Table)
    return found


def insertion(target: Table, dialect: str) -> postgresql.Insert | sqlite.Insert:
    """Return an INSERT that can say what to do where the row is there already."""
    # Imported here: only one of the two is used, and PostgreSQL's is large.
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - see above

        return postgresql.insert(target)
    from sqlalchemy.dialects import sqlite  # noqa: PLC0415 - see above

    return sqlite.insert(target)


@lru_cache
def _statement(target: Table, dialect: str, given: tuple[str, ...]) -> Executable:
    statement = insertion(target, dialect)
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


@lru_cache
def _addition(target: Table, dialect: str, counter: str) -> Executable:
    statement = insertion(target, dialect)
    total = target.c[counter] + statement.excluded[counter]
    keys = [column.name for column in target.primary_key]
    return statement.on_conflict_do_update(index_elements=keys, set_={counter: total})


def add(db: Session, model: type[SQLModel], counter: str, *rows: dict[str, Any]) -> None:
    """Add to a counter by primary key; a row that is not there begins with what is added."""
    if rows:
        statement = _addition(table(model), db.get_bind().dialect.name, counter)
        db.connection().execute(statement, rows[0] if len(rows) == 1 else list(rows))


def insert_new(db: Session, model: type[SQLModel], row: dict[str, Any]) -> bool:
    """Write a row; False when one is there already that must be the only one of its kind."""
    target = table(model)
    statement = insertion(target, db.get_bind().dialect.name).on_conflict_do_nothing()
    written = db.connection().execute(statement.returning(*target.primary_key), row)
    return written.first() is not None


def first(rows: Sequence[Any]) -> Any | None:
    """Return the first row, or None."""
    return rows[0] if rows else None
