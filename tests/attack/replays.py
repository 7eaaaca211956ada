"""The folder is stolen right after something was told, with other people acting all the time.

A thief who replays the log commit by commit, and reads its index, learns nothing of the order.
"""

from __future__ import annotations

from sqlmodel import SQLModel

from storage.database import Database
from tests import logscan
from tests.attack.rounds import Rounds
from tests.stage import Person, Town
from tests.telling import LEE, MAYA, neighbours, tells, to_slot

NEIGHBOURS = 12
ACTS = 20
"""In one round, on one street."""


async def attack(rounds: Rounds) -> None:
    """Steal the folder of one street after another."""
    while rounds.another():
        folder = rounds.room()
        file = folder / "street.db"
        database = Database(f"sqlite:///{file}")
        SQLModel.metadata.create_all(database.engine)
        town = await Town.open(database, folder)
        street = await neighbours(town, NEIGHBOURS)
        for _ in range(ACTS):
            one = rounds.chance.choice(street)
            if rounds.chance.random() < 0.3:
                await tells(one, rounds.chance.choice((LEE, MAYA)))
                assert logscan.of_file(file) == [], "the order tells who acted before"
                rounds.count("logs replayed")
            else:
                await _acts_openly(one, rounds)
                rounds.count("open acts")
            if rounds.chance.random() < 0.1:
                await to_slot(town)
                assert logscan.of_file(file) == [], "the order tells who acted before a set hour"
        await town.close()
        database.close()


async def _acts_openly(one: Person, rounds: Rounds) -> None:
    label = rounds.chance.choice(
        ("Votes and activities", "Find help", "Report a problem", "My settings")
    )
    await one.presses(label)
    if label == "Report a problem":
        await one.presses("No")
        await one.fills(what="lamp", where="Elm and 3rd", who="Everyone here")
        await one.presses("Yes, me too" if "Yes, me too" in one.labels else "Send")
