"""What a group's history costs: steps of SQLite's machine in a town that is new, and years later.

The same is done in both: a vote, the screens that gather what is open, the card, what comes due.
Years later means a group with a thousand closed things of each kind, and others like it. Steps are
exact (`sqlite3_progress_handler`), so that one run says what there is to say.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlmodel import SQLModel

import bot.house  # noqa: F401 - brings in every drawer, so that all tables are known
from storage import (
    alerts,
    announcements,
    checkins,
    concerns,
    hands,
    members,
    people,
    polls,
    questions,
)
from storage.database import Database, Ticket
from storage.upsert import upsert
from tests.benchmarks.figures import Figure, Result
from tests.stage import START, Person, Town

CLOSED = 1000
FIRST = 1000
"""Their numbers begin here."""
GOAL = 1.1

Do = Callable[[], Awaitable[None]]


class Steps:
    """Counts the steps of every connection of a database."""

    def __init__(self, database: Database) -> None:
        self.count = 0
        self._open: list[sqlite3.Connection] = []
        event.listen(database.engine, "connect", self._listen)

    def _listen(self, connection: sqlite3.Connection, _record: object) -> None:
        connection.set_progress_handler(self._step, 1)

    def _step(self) -> int:
        self.count += 1
        return 0

    async def of(self, do: Do) -> int:
        """Return how many steps something takes, with all that follows from it."""
        before = self.count
        await do()
        return self.count - before


def closed(group_id: str, who: int) -> dict[type[SQLModel], dict[str, Any]]:
    """Return one closed thing of each kind, without its number."""
    then = START - timedelta(days=400)
    zone = "America/Vancouver"
    rows: dict[type[SQLModel], dict[str, Any]] = {
        concerns.ConcernRow: {
            "person_id": who,
            "what": "The lamp is out",
            "scope": concerns.EVERYONE,
            "state": concerns.FIXED,
            "at": then,
            "by": then,
        },
        questions.QuestionRow: {
            "person_id": who,
            "words": "When is it open?",
            "to_role": members.POLICE,
            "public": True,
            "state": questions.HELPED,
            "at": then,
            "by": then,
        },
        hands.HandRow: {"round": 1, "person_id": who, "state": hands.HELPED, "at": then},
        polls.PollRow: {
            "title": "When?",
            "dated": False,
            "zone": zone,
            "asked_by": who,
            "until": then,
            "closed": then,
        },
        alerts.AlertRow: {
            "author": who,
            "name": "Sam",
            "kind": "other",
            "called": True,
            "words": "Smoke",
            "state": alerts.OVER,
            "written": then,
            "went": then,
            "ended": then,
        },
        announcements.AnnouncementRow: {
            "author": who,
            "name": "Sam",
            "role": members.ORGANIZER,
            "words": "Hello",
            "state": announcements.OVER,
            "written": then,
            "due": then,
            "went": then,
        },
        checkins.CheckinRow: {
            "every": "once",
            "first": "2025-01-01T18:00",
            "zone": zone,
            "asked_by": who,
            "state": checkins.ENDED,
        },
    }
    return {model: {"group_id": group_id, **row} for model, row in rows.items()}


async def lives_for_years(town: Town) -> None:
    """Fill the group with what was closed long ago, by somebody who does nothing here."""

    def fill(db: Ticket) -> None:
        sam = people.person(db, town.sam.platform, town.sam.id)
        assert sam is not None
        for model, row in closed(town.group_id, sam.id).items():
            upsert(db, model, *({**row, "number": FIRST + at} for at in range(CLOSED)))

    await town.app.write(fill)
    await town.settle()


def acts(town: Town) -> dict[str, Do]:
    """Return what is done, by name."""

    async def votes() -> None:
        await town.maria.presses("Tue 8 yes")
        await town.settle()

    async def passes() -> None:
        await town.later(minutes=1)

    async def looks(one: Person, *labels: str) -> None:
        await one.says("menu")
        for label in labels:
            await one.presses(label)

    return {
        "vote": votes,
        "my_day": lambda: looks(town.ana, "My day"),
        "officers_day": lambda: looks(town.lee, "My day"),
        "what_is_on": lambda: looks(town.maria, "Votes and activities"),
        "what_i_asked": lambda: looks(town.maria, "What I asked"),
        "a_minute": passes,
        "a_week": lambda: town.later(days=7),
    }


async def measure() -> Result:
    """Count the steps of each act before and after."""
    with tempfile.TemporaryDirectory() as name:
        database = Database(f"sqlite:///{name}/town.db")
        steps = Steps(database)
        SQLModel.metadata.create_all(database.engine)
        town = await Town.open(database, Path(name))
        await asks_when(town)
        doing = acts(town)
        for do in doing.values():
            await do()  # what is done the first time only
        new = {name: await steps.of(do) for name, do in doing.items()}
        await lives_for_years(town)
        for do in doing.values():
            await do()
        later = {name: await steps.of(do) for name, do in doing.items()}
        await town.close()
        database.close()
    figures = {
        name: Figure(
            round(later[name] / new[name], 2),
            GOAL,
            "times the steps of a new town",
            {"later": later[name], "new": new[name]},
        )
        for name in doing
    }
    return Result("growth", figures)


async def asks_when(town: Town) -> None:
    """Let an organizer ask for a date."""
    await town.ana.says("menu")
    for label in ("Organize", "Find a date"):
        await town.ana.presses(label)
    await town.ana.says("Clean-up")
    await town.ana.says("Tue 8 Jun 2027 7pm, Thu 10 Jun 2027 7pm")
    await town.ana.presses("Post")
    await town.settle()
