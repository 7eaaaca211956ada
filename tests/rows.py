"""Which rows of the database are whose: a group's, also by way of other rows, and its people's."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, Table, inspect, select, text
from sqlmodel import SQLModel

from storage.bonds import BOND, GOES, STAYS
from tests.stage import Town

Rows = dict[str, set[tuple[Any, ...]]]


def rows_of(town: Town, groups: Collection[str], accounts: Collection[str]) -> Rows:
    """Return every row that belongs to these groups, also by way of another row, or accounts."""
    found: Rows = {}
    with town.database.reading() as db:
        rows = {
            table.name: [row._mapping for row in db.connection().execute(_lasting(table))]
            for table in SQLModel.metadata.sorted_tables
        }
    for table in SQLModel.metadata.sorted_tables:

        def theirs(row: Any, table: Any = table) -> bool:
            if table.name in ("accounts", "drafts"):
                return row["native"] in accounts
            if "group_id" in row:
                return row["group_id"] in groups
            return any(
                row[key.parent.name] == parent[key.column.name]
                and tuple(parent.values()) in found[key.column.table.name]
                for key in table.foreign_keys
                if key.column.table.name != "people"
                for parent in rows[key.column.table.name]
            )

        found[table.name] = {tuple(row.values()) for row in rows[table.name] if theirs(row)}
    return found


def _lasting(table: Table) -> Select[Any]:
    """Read a table without the ways back to people: whoever is erased renews everybody's."""
    return select(*(column for column in table.columns if column.name != "route"))


def holding(town: Town, signs: re.Pattern[str]) -> set[str]:
    """Return the columns in which one of these words or numbers stands."""
    there = set()
    with town.database.reading() as db:
        for name in inspect(town.database.engine).get_table_names():
            for row in db.connection().execute(text(f'SELECT * FROM "{name}"')).mappings():
                there |= {
                    f"{name}.{column}" for column, value in row.items() if signs.search(str(value))
                }
    return there


def leading_to(town: Town, persons: Collection[int]) -> set[str]:
    """Return the columns that still lead to these people, or keep a name or words beside that.

    A column says itself what becomes of its rows (storage/bonds.py).
    """
    there = set()
    with town.database.reading() as db:
        for table in SQLModel.metadata.sorted_tables:
            for column in (one for one in table.columns if BOND in one.info):
                becomes, emptied = column.info[BOND]
                rows = db.connection().execute(select(table).where(column.in_(persons))).mappings()
                for row in rows:
                    if becomes == GOES or any(row[name] for name in emptied):
                        there.add(str(column))
                    if becomes not in (GOES, STAYS):
                        there.add(str(column))
    return there
