"""Elm Street is founded once in each process: every other town there begins as a copy of it.

To found it and to open four menus takes longer than most of what tests then do in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, func, select
from sqlmodel import SQLModel

if TYPE_CHECKING:
    from tests.stage import Town

KNOWN = ("ana", "sam", "maria", "tom", "lee", "maya", "stranger", "olga", "oak", "elm", "teens")
"""Whom and what a town knows by name."""


@dataclass(frozen=True)
class Founded:
    """A town as it was right after it was opened: on the disk, in memory, and on all screens."""

    group_id: str
    rows: Mapping[Table, Sequence[Mapping[str, Any]]]
    memory: Mapping[Any, Any]
    sightings: Mapping[Any, Any]
    shown: Mapping[str, Any]
    acts: Mapping[str, Sequence[Any]]


def kept(town: Town) -> Founded:
    """Return a town as it is now: nothing that happens in it later shows."""
    rows = {}
    with town.database.engine.connect() as connection:
        for table in SQLModel.metadata.sorted_tables:
            if found := [dict(row) for row in connection.execute(select(table)).mappings()]:
                rows[table] = found
    shown: dict[str, Any] = {name: getattr(town, name) for name in ("everyone", *KNOWN)}
    shown["on"] = {name: (one.rooms, one.people) for name, one in town.platforms.items()}
    return Founded(
        town.group_id,
        rows,
        dict(town.app.memory._kept),
        town.database.sightings.every(),
        deepcopy(shown, {id(town): None}),
        {name: tuple(one.acts) for name, one in town.platforms.items()},
    )


def move_in(town: Town, founded: Founded) -> None:
    """Let a town, whose database is empty, be as that one was."""
    with town.database.writer() as writer, writer.begin():
        for table, rows in founded.rows.items():
            writer.execute(table.insert(), rows)
            _count_on(writer, table)
    town.database.sightings.keep(founded.sightings)
    town.app.memory._kept.update(founded.memory)
    shown = deepcopy(dict(founded.shown))
    for name, (rooms, people) in shown.pop("on").items():
        platform = town.platforms[name]
        platform.rooms, platform.people = rooms, people
        platform.acts = list(founded.acts[name])
    vars(town).update(shown, group_id=founded.group_id)
    for one in town.everyone:
        one.town = town


def _count_on(writer: Connection, table: Table) -> None:
    """Let a server count on behind rows that brought their own numbers."""
    number = table.autoincrement_column
    if number is not None and writer.dialect.name == "postgresql":
        sequence = func.pg_get_serial_sequence(table.name, number.name)
        writer.execute(select(func.setval(sequence, func.max(number))))
