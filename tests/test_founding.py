"""A town that moved into what another one kept is as that one was, and counts on like it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select
from sqlmodel import SQLModel

from storage.database import Database
from tests import stage
from tests.stage import Town


def rows(town: Town) -> dict[str, list[tuple[object, ...]]]:
    with town.database.engine.connect() as connection:
        tables = SQLModel.metadata.sorted_tables
        return {one.name: [tuple(row) for row in connection.execute(select(one))] for one in tables}


def screens(town: Town) -> dict[str, list[tuple[str, list[str]]]]:
    whose = {one.name: one.messages for one in town.everyone}
    whose |= {room.chat.title: room.messages for room in (town.oak, town.elm, town.teens)}
    return {name: [(one.text, one.labels) for one in shown] for name, shown in whose.items()}


async def lived(town: Town) -> None:
    newcomer = town.person("Nora", "telegram")
    town.elm.people.append(newcomer)
    await newcomer.says("menu")
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Where do we meet?", words="Library, School")
    await town.ana.presses("Post")
    await newcomer.presses("Library")


async def test_who_moved_in_reads_and_does_what_the_founders_did(
    empty: Callable[[], Database], tmp_path: Path
) -> None:
    stage.FOUNDED.clear()
    towns = []
    for _ in range(2):
        database = empty()
        SQLModel.metadata.create_all(database.engine)
        towns.append(await Town.open(database, tmp_path))
    founders, others = towns
    assert stage.FOUNDED
    assert others.ana is not founders.ana
    assert (rows(others), screens(others)) == (rows(founders), screens(founders))
    for town in towns:
        await lived(town)
    assert screens(others) == screens(founders)
    for town in towns:
        await town.close()
