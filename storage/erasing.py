"""Sees what a transaction erases, whoever wrote the statement, and does it again after a restore.

Before a DELETE or UPDATE runs, the rows that it is about are read; at the commit they are looked at
again. A row that is not there any more is gone, words that are empty now are gone, and so is what
a column's `final` values end: a question that was taken back stays so. Nobody has to say that
something is erased; tables whose rows only pass through say so themselves (storage/row.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    Table,
    and_,
    select,
    tuple_,
)
from sqlalchemy.sql import visitors
from sqlmodel import Session, SQLModel

from storage.erased import ErasedSince, Fact
from storage.row import FINAL, PASSING

Key = tuple[Any, ...]

COMES_BACK = "comes_back"
"""The execution option of a DELETE whose rows are written again in the same transaction."""
_AT_ONCE = 300
"""So many rows are read by one statement."""
_NO_WORDS = (Integer, Boolean, Date, DateTime)
"""A column of any other type may hold words."""


class Watch:
    """What one transaction touches of what is kept. Made at its beginning, asked before its end."""

    def __init__(self) -> None:
        self._before: dict[Table, dict[Key, Any]] = {}
        self._written: dict[Table, set[Key]] = {}
        self._looking = False

    def statement(self, connection: Connection, said: Any, given: Sequence[Any]) -> None:
        """Look at the rows that a statement is about, before it runs."""
        target = getattr(said, "table", None)
        if self._looking or not isinstance(target, Table) or not watched(target):
            return
        if getattr(said, "is_insert", False):
            self._inserts(connection, said, target, given)
        elif getattr(said, "is_delete", False) or (
            getattr(said, "is_update", False) and _touches(said, target, given)
        ):
            for one in given or [{}]:
                self._remember(connection, target, said.whereclause, one)

    def facts(self, connection: Connection) -> tuple[list[Fact], list[Fact]]:
        """Return what is gone by now, and what is back that was gone."""
        gone: list[Fact] = []
        back: list[Fact] = []
        self._looking = True
        for target, rows in self._before.items():
            now = dict(_rows(connection, target, list(rows)))
            for key, row in rows.items():
                gone += _lost(target, key, row, now.get(key))
                back += _regained(target, key, row, now.get(key))
        for target, keys in self._written.items():
            there = dict(_rows(connection, target, list(keys)))
            for key in there.keys() - self._before.get(target, {}).keys():
                back += _facts(target, key, there[key])
        self._looking = False
        return gone, back

    def _inserts(
        self, connection: Connection, said: Any, target: Table, given: Sequence[Any]
    ) -> None:
        names = [column.name for column in target.primary_key]
        keys = [tuple(row[name] for name in names) for row in given if row.keys() >= set(names)]
        self._written.setdefault(target, set()).update(keys)
        # A row that is there is changed instead, where the statement says so.
        if getattr(said, "_post_values_clause", None) is not None and _kept(target):
            self._looking = True
            for key, row in _rows(connection, target, keys):
                self._before.setdefault(target, {}).setdefault(key, row)
            self._looking = False

    def _remember(self, connection: Connection, target: Table, where: Any, given: Any) -> None:
        asked = select(target) if where is None else select(target).where(where)
        self._looking = True
        there = self._before.setdefault(target, {})
        for row in connection.execute(asked, given):
            there.setdefault(_key(target, row), row)
        self._looking = False


def apply(db: Session, later: ErasedSince, now: datetime) -> int:
    """Erase again what was erased since a copy was made; return how many rows that was about."""
    connection = db.connection()
    count = 0
    for target in reversed(SQLModel.metadata.sorted_tables):
        if not watched(target):
            continue
        for row in connection.execute(select(target)).all():
            key = _key(target, row)
            this = and_(*(one == part for one, part in zip(target.primary_key, key, strict=True)))
            if any(map(later.holds, _facts(target, key, row))):
                connection.execute(target.delete().where(this))
                count += 1
            elif values := _emptied(target, key, row, later, now):
                connection.execute(target.update().where(this).values(**values))
                count += 1
    return count


def watched(target: Table) -> bool:
    """Tell whether what is erased in a table must not come back."""
    return not target.info.get(PASSING, False)


# --- Facts ---


def _fact(target: Table, key: Key, column: str = "", value: str = "") -> Fact:
    return (target.name, *(str(part) for part in key), column, value)


def _facts(target: Table, key: Key, row: Any, column: str = "", value: str = "") -> Iterator[Fact]:
    """Name what is true of a row: by its key, and by its key and what it leads to.

    The key alone may be another row's later. Somebody who erased themselves and came back has the
    account that they had, and is nobody they were; a chat that was let go is another group's.
    """
    yield _fact(target, key, column, value)
    if _leads(target):
        yield _led(target, key, row, column, value)


def _led(target: Table, key: Key, row: Any, column: str = "", value: str = "") -> Fact:
    """Name what is true of a row as long as it leads where it leads."""
    to = (str(getattr(row, one.name)) for one in _leads(target))
    return (*_fact(target, key, column, value), *to)


def _moved(target: Table, was: Any, now: Any) -> bool:
    """Tell whether a row leads elsewhere: where it led, it has ended."""
    return any(getattr(was, one.name) != getattr(now, one.name) for one in _leads(target))


def _may_end(column: Column[Any]) -> bool:
    """Tell whether a row may end by this column, on a day that the column has."""
    return ... in column.info.get(FINAL, ())


def _lost(target: Table, key: Key, was: Any, now: Any) -> Iterator[Fact]:
    """Say what there was and is not any more."""
    if now is None:
        yield from _facts(target, key, was)
        return
    for column in _kept(target):
        before, after = getattr(was, column.name), getattr(now, column.name)
        if _ends_anew(column, before, after):
            yield from _facts(target, key, was, column.name, _value(column, after))
        elif _moved(target, was, now) and _may_end(column):
            yield _led(target, key, was, column.name)


def _regained(target: Table, key: Key, was: Any, now: Any) -> Iterator[Fact]:
    """Say what had ended and goes on."""
    for column in _kept(target) if now is not None else ():
        before, after = getattr(was, column.name), getattr(now, column.name)
        if _ends_anew(column, after, before):
            yield from _facts(target, key, now, column.name, _value(column, before))
        elif _moved(target, was, now) and _may_end(column):
            yield _led(target, key, now, column.name)


def _emptied(
    target: Table, key: Key, row: Any, later: ErasedSince, now: datetime
) -> dict[str, Any]:
    """Return the values that a row has to have, because it had them since."""
    found: dict[str, Any] = {}
    for column in _kept(target):
        for value in _ends_with(column, now):
            if not _ends_anew(column, getattr(row, column.name), value):
                continue
            known = _facts(target, key, row, column.name, _value(column, value))
            if any(map(later.holds, known)):
                found[column.name] = value
    return found


def _ends(column: Column[Any], value: Any) -> bool:
    final = column.info.get(FINAL)
    if final is None:
        return not value
    return value in final or (value is not None and ... in final)


def _ends_anew(column: Column[Any], before: Any, after: Any) -> bool:
    """Whether something ended, or ended in another way: what was over was taken back as well."""
    anew = not _ends(column, before) or _value(column, before) != _value(column, after)
    return _ends(column, after) and anew


def _ends_with(column: Column[Any], now: datetime) -> Iterable[Any]:
    final = column.info.get(FINAL)
    if final is None:
        empty: Any = b"" if isinstance(column.type, LargeBinary) else ""
        return (None if column.nullable else empty,)
    when = now.date() if isinstance(column.type, Date) else now
    return tuple(when if one is ... else one for one in final)


def _value(column: Column[Any], value: Any) -> str:
    """Return how a fact names what a column is since: a day that it has is not told."""
    final = column.info.get(FINAL)
    return "" if final is None or ... in final else str(value)


# --- Tables ---


@lru_cache
def _kept(target: Table) -> tuple[Column[Any], ...]:
    """Return the columns in which something can be erased."""
    return tuple(
        column
        for column in target.columns
        if not column.primary_key
        and not column.info.get(PASSING)
        and (FINAL in column.info or not isinstance(column.type, _NO_WORDS))
    )


@lru_cache
def _leads(target: Table) -> tuple[Column[Any], ...]:
    """Return the columns beside the key by which a row always leads to another."""
    return tuple(
        column
        for column in target.columns
        if column.foreign_keys and not column.primary_key and not column.nullable
    )


def _touches(said: Any, target: Table, given: Sequence[Any]) -> bool:
    """Tell whether an UPDATE may change a column in which something can be erased."""
    kept = _kept(target)
    if any(column.name in row for row in given for column in kept):
        return True
    named = {one.name for one in visitors.iterate(said) if isinstance(one, Column)}
    # A column that is only named by a word is no part of the statement before it is compiled.
    named |= {getattr(one, "key", one) for one in getattr(said, "_values", None) or ()}
    return any(column.name in named for column in kept)


def _key(target: Table, row: Any) -> Key:
    return tuple(getattr(row, column.name) for column in target.primary_key)


def _rows(connection: Connection, target: Table, keys: Sequence[Key]) -> Iterator[tuple[Key, Any]]:
    """Return the rows with these keys that are there, a few hundred at a time."""
    wanted = sorted(set(keys))
    for start in range(0, len(wanted), _AT_ONCE):
        these = tuple_(*target.primary_key).in_(wanted[start : start + _AT_ONCE])
        for row in connection.execute(select(target).where(these)).all():
            yield _key(target, row), row
