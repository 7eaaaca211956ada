"""Has no row of PostgreSQL tell whether it came before or after something told privately.

Each row there carries the number of its transaction (xmin): whoever may read the tables would see
who acted right before a thing was told. So with each of these all rows that came since the last set
hour, private ones and others, are written once more by the same transaction. SQLite keeps no such
number; there the log of changes is emptied instead.
"""

from __future__ import annotations

from sqlalchemy import Connection, LargeBinary, Table
from sqlmodel import SQLModel

from storage.row import is_private

_LAID = "SELECT max(age(xmin)) FROM memberships"
"""At each set hour all of these are laid anew: since then is what is younger than the oldest."""


def level(connection: Connection) -> None:
    """Write all rows anew that came since the last set hour, in this transaction."""
    laid = connection.exec_driver_sql(_LAID).scalar()
    since = "" if laid is None else f" AND age(xmin) < {int(laid)}"
    for one in SQLModel.metadata.sorted_tables:
        anew = f"UPDATE {one.name} SET {_same(one)} WHERE age(xmin) > 0{since}"  # noqa: S608 - our own names
        connection.exec_driver_sql(anew)


def _same(one: Table) -> str:
    """Return what changes nothing, and lets also what flows over be written anew."""
    keys = list(one.primary_key)
    large = [column for column in one.columns if isinstance(column.type, LargeBinary)]
    if is_private(one.name) and large:
        return ", ".join(f"{column.name} = {column.name} || ''::bytea" for column in large)
    plain = next((column for column in one.columns if column not in keys), keys[0])
    return f"{plain.name} = {plain.name}"
