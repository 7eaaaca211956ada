"""Whoever steals the data between two set hours cannot see who acted before something was told."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from sqlalchemy import text

from storage.database import Database
from tests import leakscan, logscan
from tests.kinds import only
from tests.platforms.patience import PATIENCE
from tests.stage import Person, Town
from tests.telling import LEE, neighbours, tells, to_slot

ONE_PAGE = 5000
"""Bytes of a log with one page, which says nothing."""


def told_by_order(town: Town, folder: Path) -> list[str]:
    """What the order tells in which things were written, in the files or on the server."""
    if town.database.sqlite:
        return logscan.of_file(folder / "porchlight.db")
    return logscan.of_server(town.database)


async def acts_openly(one: Person) -> None:
    """Somebody does something openly, for the first time today."""
    await one.presses("Votes and activities")


async def test_no_order_leads_from_what_was_told_to_who_acted_before(
    town: Town, tmp_path: Path
) -> None:
    street = await neighbours(town, 9)
    random.Random(town.group_id).shuffle(street)
    for day in range(2):
        for at, one in enumerate(street):
            await acts_openly(one)
            if at % 3 == day:
                await tells(one, LEE, what=f"What {one.name} saw, zebraquartz.")
                assert told_by_order(town, tmp_path) == []
        await to_slot(town)
        assert told_by_order(town, tmp_path) == []
        await town.later(days=1)


async def test_the_days_of_all_move_together_at_the_set_hour(town: Town) -> None:
    await town.later(days=2)
    before = days(town)
    for one in (town.maria, town.ana):
        await acts_openly(one)
    assert days(town) == before
    await to_slot(town)
    moved = {name for name, day in days(town).items() if day > before[name]}
    # Whoever acted, and whoever has a part: the slot asks where its readers are.
    assert moved == {"Maria", "Ana", "Sam", "Lee", "Maya"}


def days(town: Town) -> dict[str, str]:
    """Return by name on which day people were seen, as it stands on the disk."""
    seen = "SELECT name, seen FROM memberships JOIN people ON people.id = person_id"
    with town.database.reading() as db:
        return {name: str(day) for name, day in db.connection().execute(text(seen))}


@only("sqlite")
async def test_what_a_reader_holds_back_is_emptied_before_the_writer_idles(
    town: Town, tmp_path: Path
) -> None:
    await acts_openly(town.maria)
    with town.database.reading() as db:
        db.connection().execute(text("SELECT count(*) FROM people")).all()
        await acts_openly((await neighbours(town, 1))[0])
        await tells(town.maria, LEE)
        assert told_by_order(town, tmp_path)
    log = tmp_path / "porchlight.db-wal"
    async with asyncio.timeout(PATIENCE):
        while log.stat().st_size > ONE_PAGE:
            await asyncio.to_thread(len, "")  # nobody writes anything any more
    assert told_by_order(town, tmp_path) == []


def test_this_search_would_find_an_order(database: Database, tmp_path: Path) -> None:
    person = text("INSERT INTO people (name, language, quiet) VALUES (:name, '', false)")
    pause = text("INSERT INTO tip_pauses (code, epoch) VALUES (:name, 1)")
    for name in ("Maria", "Tom"):
        for row in (person, pause):  # past our own transactions, which would take care
            with database.engine.begin() as db:
                db.execute(row, {"name": name})
    if database.sqlite:
        found = logscan.of_file(tmp_path / "porchlight.db")
        assert "the index of the log" in found[-1]
        assert leakscan.main([str(tmp_path), "--order"]) == 1
    else:
        found = logscan.of_server(database)
    assert any("tip_pauses" in one and "people" in one for one in found), found
