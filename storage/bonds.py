"""What leads to a person, and what becomes of it when they are erased: each column says it itself.

`author: int = whose(STAYS, "name")`. Features erase nothing of this; they say what has to be drawn
anew, and what ends for others.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Column, Connection, Table
from sqlmodel import Field, SQLModel

GOES = "goes"
"""The row is erased with the person."""
STAYS = "stays"
"""The row stays and leads to a number without a name; columns with their name or words are emptied.
"""
LETS_GO = "lets go"
"""The row stays and leads to nobody any more."""

BOND = "bond"


class Bond(NamedTuple):
    """What becomes of a column's row, and which columns beside it are emptied."""

    becomes: str
    emptied: tuple[str, ...] = ()


def whose(becomes: str, *emptied: str, **how: Any) -> Any:
    """Return a column that leads to a person, with what becomes of its row when they are erased."""
    return Field(foreign_key="people.id", sa_column_kwargs=leads(becomes, *emptied), **how)


def leads(becomes: str, *emptied: str) -> dict[str, Any]:
    """Mark a column that holds a person's number and no key, as `whose` does."""
    return {"info": {BOND: Bond(becomes, emptied)}}


def let_go(connection: Connection, person_id: int) -> None:
    """Erase whatever leads to a person, or their name in it, as its column says."""
    for table in reversed(SQLModel.metadata.sorted_tables):
        for column in table.columns:
            if bond := column.info.get(BOND):
                _let_go(connection, table, column, bond, person_id)


def _let_go(
    connection: Connection, table: Table, column: Column[Any], bond: Bond, person_id: int
) -> None:
    theirs = column == person_id
    if bond.becomes == GOES:
        connection.execute(table.delete().where(theirs))
    elif bond.becomes == LETS_GO:
        nobody = None if column.nullable else 0
        connection.execute(table.update().where(theirs).values({column.name: nobody}))
    elif bond.emptied:
        connection.execute(table.update().where(theirs).values(dict.fromkeys(bond.emptied, "")))


def unsaid() -> list[str]:
    """Return the columns that lead to a person and do not say what becomes of their row."""
    return [
        str(column)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if any(key.target_fullname == "people.id" for key in column.foreign_keys)
        and BOND not in column.info
    ]
