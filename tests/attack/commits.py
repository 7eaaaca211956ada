"""Commits fail under people who vote: rolled back, left open, or kept although they raised.

Whoever is told that their vote counts has it on the disk, and whoever is told that it did not work
has not; what was not told comes again, as a platform repeats it, and counts then.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

from sqlmodel import SQLModel

from bot.app import BROKE
from bot.words import Answer, Press
from storage import people, polls, responses
from storage.database import Database
from tests.attack.rounds import Rounds
from tests.stage import Person, Town

TREES = ("Maple", "Cedar", "Arbutus")
NEIGHBOURS = 24
BURSTS = 12
"""In one round, on one street."""


async def attack(rounds: Rounds) -> None:
    """Let one street after another vote."""
    logging.disable(logging.CRITICAL)  # every commit that fails says so, and it is meant to
    try:
        while rounds.another():
            database = Database(f"sqlite:///{rounds.room() / 'street.db'}")
            SQLModel.metadata.create_all(database.engine)
            town = await Town.open(database, rounds.folder)
            await _evening(town, rounds)
            await town.close()
            database.close()
    finally:
        logging.disable(logging.NOTSET)


async def _evening(town: Town, rounds: Rounds) -> None:
    voters = [town.person(f"Neighbour {at}", "telegram") for at in range(NEIGHBOURS)]
    town.elm.people.extend(voters)
    await town.ana.says("menu")
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Which tree?", words=", ".join(TREES))
    await town.ana.presses("Post")
    buttons = {one.label: one.data for one in town.elm.message("Which tree?").buttons}
    serial = 1000
    for _ in range(BURSTS):
        some = rounds.chance.sample(voters, rounds.chance.randint(1, NEIGHBOURS))
        chosen = {one.id: rounds.chance.choice(TREES) for one in some}
        before = _ballots(town)
        presses = []
        for one in some:
            serial += 1
            presses.append(_press(one, town, buttons[chosen[one.id]], serial))
        with failing_commits(town.database, rounds.chance) as failed:
            answers = await asyncio.gather(*(_handed(town, one) for one in presses))
        durable = _ballots(town)
        for one, press, answer in zip(some, presses, answers, strict=True):
            await _is_true(town, one.id, (before, durable), chosen[one.id], press, answer)
        rounds.count("presses", len(some))
        rounds.count("commits that failed", failed())
        await town.settle()


async def _is_true(
    town: Town,
    voter: str,
    ballots: tuple[dict[str, str], dict[str, str]],
    tree: str,
    press: Press,
    answer: Answer | None,
) -> None:
    """Hold what somebody was told against their ballot; what was told nothing comes again."""
    before, durable = ballots
    told = str(answer.post.text) if answer and answer.post else ""
    if f"You: {tree}" in told:
        assert durable.get(voter) == tree, f"told {tree}, kept {durable.get(voter)}"
    elif told == BROKE:
        kept = durable.get(voter)
        assert kept == before.get(voter), f"told that it did not work, kept {kept}"
    else:
        await _handed(town, press)
        assert _ballots(town)[voter] == tree


def _press(one: Person, town: Town, data: str, serial: int) -> Press:
    return Press(town.elm.chat, one.actor, data, "5", serial=serial)


async def _handed(town: Town, press: Press) -> Answer | None:
    """Hand a press in; None where the core could not keep it, or has nothing to say."""
    try:
        return await town.app.handle(press)
    except Exception:  # noqa: BLE001 - whatever it is, the platform hands it in again
        return None


def _ballots(town: Town) -> dict[str, str]:
    """Return what each account chose, as it is on the disk."""
    with town.database.reading() as db:
        found = {}
        for one in town.everyone:
            person = people.person(db, one.platform, one.id)
            marks = person and responses.marks(db, town.group_id, polls.KIND, 1, person.id)
            if marks and polls.YES in marks:
                found[one.id] = ("", *TREES)[marks.index(polls.YES)]
        return found


@contextmanager
def failing_commits(database: Database, chance: Random) -> Iterator[Callable[[], int]]:
    """Let commits fail by chance, in each way in which they do; yields how many did."""
    dialect: Any = database.engine.dialect
    real, failed = dialect.do_commit, 0

    def commit(connection: Any) -> None:
        nonlocal failed
        way = chance.choice(("works", "works", "rolled back", "left open", "kept"))
        if way == "works":
            return real(connection)
        failed += 1
        if way == "rolled back":
            connection.execute("ROLLBACK")
        elif way == "kept":
            real(connection)
        raise sqlite3.OperationalError("database or disk is full")

    dialect.do_commit = commit
    try:
        yield lambda: failed
    finally:
        dialect.do_commit = real
