"""Lays the rows of things told privately anew, by their random keys, and days of people with them.

Random keys alone are not enough. Inside a page of a B-tree the bytes of a row stand where there was
room when it came, and the pages that long rows flow over into are numbered as they came: so a
stolen file would tell who came first (measured). PostgreSQL's heap keeps the order of arrival
outright, and numbers what flows over.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import SystemRandom

from sqlalchemy import Connection, Table, and_, bindparam, select, text
from sqlmodel import Session

from storage import members
from storage.database import scrub
from storage.erasing import COMES_BACK
from storage.tip_desk import TipActRow, TipExportRow, TipPauseRow, TipReadyRow
from storage.tip_pictures import TipPictureRow
from storage.tips import TipCaseRow, TipNoteRow
from storage.upsert import table

TABLES = tuple(
    table(row)
    for row in (
        TipCaseRow,
        TipNoteRow,
        TipPictureRow,
        TipReadyRow,
        TipActRow,
        TipExportRow,
        TipPauseRow,
        members.MembershipRow,
    )
)
"""The numbers of a month are not among them: they come all at once."""


def rebuild(db: Session) -> None:
    """Lay all these tables anew: after each slot, before a backup. (Over all groups.)

    Only here the days move on which people were seen: all of them, and everything else with them.
    """
    members.settle(db)
    connection = db.connection()
    if to_lay := _with_an_order(connection):
        again = _sqlite if db.get_bind().dialect.name == "sqlite" else _postgresql
        again(connection, to_lay)
        scrub(db)


def _with_an_order(connection: Connection) -> tuple[Table, ...]:
    """Return the tables in which somebody came first, and those that refer to one of them."""
    found = {one for one in TABLES if _has_an_order(connection, one)}
    found |= {one for one in TABLES if any(key.column.table in found for key in one.foreign_keys)}
    return tuple(one for one in TABLES if one in found)


def _has_an_order(connection: Connection, one: Table) -> bool:
    """Tell whether there are two rows or more."""
    return len(connection.execute(select(*one.primary_key).limit(2)).all()) > 1


def _sqlite(connection: Connection, tables: Sequence[Table]) -> None:
    # The rows come back before the commit, which is when their references are looked at.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for one in tables:
        _set_aside(connection, one)
        rows = [row._asdict() for row in connection.execute(select(*one.primary_key))]
        # In an order by chance: else the pages that come free, and are used again, would still
        # stand in the order of arrival.
        SystemRandom().shuffle(rows)
        these = and_(*(column == bindparam(f"_{column.name}") for column in one.primary_key))
        given = [{f"_{name}": value for name, value in row.items()} for row in rows]
        if given:
            comes_back = {COMES_BACK: True}
            connection.execute(one.delete().where(these), given, execution_options=comes_back)
        _bring_back(connection, one)


def _postgresql(connection: Connection, tables: Sequence[Table]) -> None:
    for one in tables:
        _set_aside(connection, one)
    # All at once, because they refer to each other; each begins a new file.
    connection.execute(text(f"TRUNCATE {', '.join(one.name for one in tables)}"))
    for one in tables:
        _bring_back(connection, one)


def _set_aside(connection: Connection, one: Table) -> None:
    copy = f"CREATE TEMP TABLE laid_{one.name} AS SELECT * FROM {one.name}"  # noqa: S608 - our own names
    connection.execute(text(copy))


def _bring_back(connection: Connection, one: Table) -> None:
    keys = ", ".join(column.name for column in one.primary_key)
    laid = f"laid_{one.name}"
    back = f"INSERT INTO {one.name} SELECT * FROM {laid} ORDER BY {keys}"  # noqa: S608 - our own names
    connection.execute(text(back))
    connection.execute(text(f"DROP TABLE {laid}"))
