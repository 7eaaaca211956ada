"""What leads to somebody who is erased goes, or stays without them, as each column says."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, select
from sqlmodel import SQLModel

import bot.house  # noqa: F401 - brings in every drawer, so that all tables are known
from bot.house import features
from bot.keys import fresh
from bot.registry import Registry
from storage import bonds, people
from storage.bonds import BOND, GOES, LETS_GO, STAYS
from storage.database import Database

HERS, ANOTHERS = 1, 2

WORDS = "quetzalina"
MADE = {
    str: WORDS,
    int: 7,
    bool: True,
    datetime: datetime(2026, 11, 22, 20, 42, tzinfo=UTC),
    date: date(2026, 11, 22),
    time: time(20, 42),
    bytes: b"quetzalina",
}

BONDS = [
    column
    for table in SQLModel.metadata.sorted_tables
    for column in table.columns
    if BOND in column.info
]


def kind(column: Column[Any]) -> type:
    """Return what is kept in a column; our own types stand around one of these."""
    return getattr(column.type, "impl", column.type).python_type


def row(table: Table, column: Column[Any], whose: int) -> dict[str, Any]:
    """Return a row that leads to a person by this column, and by no other."""
    made = {one.name: MADE[kind(one)] for one in table.columns}
    ways = [one for one in table.columns if BOND in one.info]
    made |= {one.name: whose if one is column else ANOTHERS for one in ways}
    for one in table.primary_key:
        if one not in ways:
            made[one.name] = whose if kind(one) is int else f"k{whose}"
    return made


@pytest.mark.parametrize("column", BONDS, ids=str)
def test_only_what_leads_to_whoever_is_erased_is_touched(
    database: Database, column: Column[Any]
) -> None:
    table: Table = column.table
    with database.writer() as writer, database.transaction(writer) as db:
        connection = db.connection()
        if database.sqlite:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        else:
            connection.exec_driver_sql("SET session_replication_role = replica")
        connection.execute(table.delete())
        connection.execute(table.insert(), [row(table, column, it) for it in (HERS, ANOTHERS)])
        before = connection.execute(select(table)).mappings().all()
        bonds.let_go(connection, HERS)
        after = connection.execute(select(table)).mappings().all()
        connection.execute(table.delete())  # nothing it leads to is there
    bond = column.info[BOND]
    (other,) = [one for one in before if one[column.name] == ANOTHERS]
    assert other in after, "another's row stays as it was"
    hers = [one for one in after if one != other]
    if bond.becomes == GOES:
        assert hers == []
        return
    (left,) = hers
    if bond.becomes == LETS_GO:
        assert left[column.name] == (None if column.nullable else 0)
    else:
        assert bond.becomes == STAYS
        assert left[column.name] == HERS
    assert {name for name in left if left[name] == ""} == set(bond.emptied)


def test_every_name_beside_somebodys_number_is_emptied_with_it() -> None:
    """A column for a name belongs to one that leads to a person, and goes or is emptied with it."""
    named = {
        str(column)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if type(column.type).__name__ == "Called" and table.name != "people"
    }
    told = {
        f"{column.table.name}.{name}"
        for column in BONDS
        for name in (
            column.table.columns.keys()
            if column.info[BOND].becomes == GOES
            else column.info[BOND].emptied
        )
    }
    assert named <= told


def test_a_column_that_says_nothing_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    Registry(features(fresh()))
    silent = MetaData()
    Table("people", silent, Column("id", Integer, primary_key=True))
    Table("helpers", silent, Column("person_id", ForeignKey("people.id"), primary_key=True))
    monkeypatch.setattr(SQLModel, "metadata", silent)
    with pytest.raises(ValueError, match=r"helpers\.person_id"):
        Registry(features(fresh()))


def test_who_is_erased_is_a_number_without_a_name(database: Database) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        maria = people.meet(db, "telegram", "7", "Quetzalina", "en")
        people.erase(db, maria.id)
        assert people.person(db, "telegram", "7") is None
        assert people.name(db, maria.id) == ""
