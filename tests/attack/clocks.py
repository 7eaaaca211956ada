"""The machine's clock leaps, forward and back, in the middle of everything, and is put right again.

What was told privately leaves at the next set hours all the same, and an open vote stays open until
its own day. A clock that is believed for a while, because it said so for long enough or was wrong
at a start, may close what it must: but nothing waits for a day that is not.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from sqlmodel import SQLModel

from bot.hours import SURE
from bot.words import Tick
from storage.database import Database
from tests.attack.rounds import Rounds
from tests.stage import Town
from tests.telling import MAYA, tells

LEAPS = 8
"""In one round, on one street."""
BEAT = timedelta(seconds=15)
TWO_SLOTS = timedelta(hours=26)
"""The longest that something told waits: the rest of one night, and a set hour that was missed."""


async def attack(rounds: Rounds) -> None:
    """Let the clock of one street after another leap."""
    logging.disable(logging.WARNING)  # each leap says so, and is meant to
    try:
        while rounds.another():
            folder = rounds.room()
            database = Database(f"sqlite:///{folder / 'street.db'}")
            SQLModel.metadata.create_all(database.engine)
            town = await Town.open(database, folder)
            await _week(town, rounds, lasting=rounds.chance.random() < 0.5)
            await town.close()
            database.close()
    finally:
        logging.disable(logging.NOTSET)


async def _week(town: Town, rounds: Rounds, *, lasting: bool) -> None:
    """Let the clock leap now and then. `lasting`: long enough to be believed, and at starts too."""
    await town.ana.says("menu")
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Which tree?", words="Maple, Cedar")
    await town.ana.presses("Post")
    for at in range(LEAPS):
        await _leaps(town, rounds, lasting=lasting)
        words = f"number {at}, zebraquartz"
        await tells(town.maria, MAYA, what=words)
        await _leaps(town, rounds, lasting=lasting)
        if rounds.chance.random() < 0.3:
            town.restart()
            await town.app.begin()
        await town.later(seconds=TWO_SLOTS.total_seconds())
        shown = any(words in one.text for one in town.maya.messages)
        assert shown, f"told and never shown: {words}"
        rounds.count("things told and shown")
        if not lasting and at == 0:
            await town.tom.presses("Maple")
            assert "You: Maple" in town.tom.last, town.tom.last
            rounds.count("votes that stayed open")


async def _leaps(town: Town, rounds: Rounds, *, lasting: bool) -> None:
    """Let the clock be wrong for a while, and then right again."""
    town.wrong = timedelta(hours=rounds.chance.choice((-400, -30, -2, 2, 6, 30, 240, 8760)))
    if lasting and rounds.chance.random() < 0.3:
        town.restart()
        await town.app.begin()
    wrong = rounds.chance.randrange(1, 60 if lasting else int(SURE / BEAT) - 1)
    for _ in range(wrong):
        await _beat(town)
    town.wrong = timedelta(0)
    # Where it was believed, it has to say for as long that it was wrong.
    for _ in range(int(SURE / BEAT) + 2):
        await _beat(town)
    rounds.count("leaps")


async def _beat(town: Town) -> None:
    town.clock += BEAT
    town.time_passed()
    await town.app.handle(Tick(town.app.now()))
    await town.settle()
