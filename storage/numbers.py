"""Numbers by which people call things (E-1, Q-2): each is given once, also after a restore.

What was lost with a database still stands in chats, with its buttons. Were a number given again,
such a button would act on something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Column, Executable, Table, bindparam, case, func, literal
from sqlalchemy import select as columns
from sqlmodel import Field, Session, SQLModel

from storage.row import Row, passing
from storage.upsert import insertion, table, upsert

ALL = ""
"""What is counted over all groups stands under this group."""


class NumberRow(Row, table=True):
    __tablename__ = "numbers"
    __table_args__ = ({"info": passing()},)

    counted: str = Field(primary_key=True)
    group_id: str = Field(primary_key=True)
    last: int


def following(db: Session, group_id: str, model: type[SQLModel]) -> int:
    """Return the next number of a group's things of this kind; nothing ever gets it again.

    Things of a kind have the key (group_id, number), or an `id` that counts over ALL groups. What
    belongs to such a thing has a `serial` as well, which counts over all things of the group.
    """
    statement = _following(table(model), db.get_bind().dialect.name, group_id == ALL)
    return int(db.connection().execute(statement, {"g": group_id}).scalar_one())


@cache
def _following(target: Table, dialect: str, over_all: bool) -> Executable:
    """Return what gives a number behind the last that was given, and behind all that are there."""
    number = _number(target)
    assert number is not None
    highest = columns(func.coalesce(func.max(number), 0) + 1)
    if not over_all:
        highest = highest.where(target.c.group_id == bindparam("g"))
    begun = insertion(_GIVEN, dialect).values(
        counted=target.name, group_id=bindparam("g"), last=highest.scalar_subquery()
    )
    here, behind = _GIVEN.c.last + 1, begun.excluded.last
    return begun.on_conflict_do_update(
        index_elements=[_GIVEN.c.counted, _GIVEN.c.group_id],
        set_={"last": case((here > behind, here), else_=behind)},
    ).returning(_GIVEN.c.last)


def leave_gap(db: Session, gap: int) -> None:
    """Leave out the next `gap` numbers of everything, in every group. (Over all groups.)"""
    run = db.connection().execute
    groups = run(columns(SQLModel.metadata.tables["groups"].c.id)).scalars().all()
    for target, number in _counted():
        grouped = "group_id" in target.primary_key.columns
        last: dict[str, int] = dict.fromkeys(groups if grouped else (ALL,), 0)
        there = columns(target.c.group_id if grouped else literal(ALL), func.max(number))
        if grouped:
            there = there.group_by(target.c.group_id)
        given = columns(_GIVEN.c.group_id, _GIVEN.c.last).where(_GIVEN.c.counted == target.name)
        for group_id, highest in [*run(there), *run(given)]:
            last[group_id] = max(last.get(group_id, 0), highest or 0)
        rows = [
            {"counted": target.name, "group_id": group_id, "last": highest + gap}
            for group_id, highest in last.items()
        ]
        upsert(db, NumberRow, *rows)


_GIVEN = table(NumberRow)


def _counted() -> Iterator[tuple[Table, Column[Any]]]:
    """Yield every table whose rows have numbers, with the column that holds them."""
    for target in SQLModel.metadata.sorted_tables:
        number = _number(target)
        if number is not None:
            yield target, number


def _number(target: Table) -> Column[Any] | None:
    """Return the column that numbers a table's rows, None where it has no numbers."""
    keys = list(target.primary_key)
    names = [key.name for key in keys]
    if names == ["group_id", "number"] or (names[0] == "group_id" and names[-1] == "serial"):
        return keys[-1]
    return target.autoincrement_column
