"""The process is killed again and again while people on both platforms vote.

Whoever was told that their vote counts has it on the disk; nobody's vote is older than what they
were told; and whoever pressed hears what became of it, at the latest after the next start.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field

from storage.polls import YES
from tests.attack.rounds import Rounds
from tests.e2e.street import Street, running_street
from tests.e2e.test_votes import TREES, asks
from tests.platforms.discord_taps import Tap
from tests.platforms.telegram_world import Query

NEIGHBOURS = 12
"""On each platform."""
KILLS = 4
"""In one round, on one street."""
LATE = 60.0
"""Seconds in which whoever pressed has to be answered, once it runs again."""


@dataclass(eq=False)
class Voter:
    """Somebody who votes, and changes their mind: what they pressed and what they were told."""

    native: str
    press: Callable[[str], asyncio.Future[Query | Tap]]
    presses: list[tuple[str, Query | Tap]] = field(default_factory=list)

    async def votes(self, tree: str) -> None:
        """Press, and wait for nothing."""
        self.presses.append((tree, await self.press(tree)))

    def told(self) -> int:
        """Return the place of the last press that was answered with what it chose, -1 if none."""
        places = [at for at, (tree, press) in enumerate(self.presses) if tree in _words(press)]
        return max(places, default=-1)

    def waits(self) -> bool:
        """Whether a press on Telegram still has no word; Discord says by itself that one failed."""
        return any(isinstance(one, Query) and not _words(one) for _, one in self.presses)


def _words(press: Query | Tap) -> str:
    """Return what somebody was told to their press, "" while there is nothing."""
    if isinstance(press, Query):
        return press.answer.text if press.answer else ""
    shown = (press.message, *press.more)
    return " ".join(one.content for one in shown if one and not one.loading)


async def attack(rounds: Rounds) -> None:
    """Kill one street after another."""
    while rounds.another():
        async with running_street(rounds.room()) as street:
            await _night(street, rounds)


async def _night(street: Street, rounds: Rounds) -> None:
    street.settle()
    voters = _voters(street)
    await street.start()
    await asks(street)
    for _ in range(KILLS):
        acts = rounds.chance.randrange(5, 60)
        for _ in range(acts):
            await rounds.chance.choice(voters).votes(rounds.chance.choice(TREES))
            if rounds.chance.random() < 0.2:
                await asyncio.sleep(rounds.chance.random() / 20)
        rounds.count("presses", acts)
        await asyncio.sleep(rounds.chance.random() / 5)
        await street.kill9()
        _nobody_was_misled(street, voters, lasting=False)
        rounds.count("kills")
        await street.start()
    await street.telegram.until(lambda: not any(one.waits() for one in voters), LATE)
    assert await street.stop() == 0, street.log
    _nobody_was_misled(street, voters, lasting=True)
    rounds.count("people told what is durable", len(voters))


def _voters(street: Street) -> list[Voter]:
    def on_telegram(number: int) -> Voter:
        one = street.telegram.person(f"Neighbour{number}")
        one.joins(street.elm.chat)

        async def press(tree: str) -> Query:
            query = one.taps(street.elm.message("Which tree?"), tree)
            assert isinstance(query, Query)
            return query

        return Voter(str(one.id), press)

    def on_discord(number: int) -> Voter:
        one = street.discord.person(f"Teen{number}")
        street.guild.adds(one)

        async def press(tree: str) -> Tap:
            return await one.presses(street.teens.message("Which tree?"), tree, wait=False)

        return Voter(str(one.id), press)

    return [make(at) for at in range(NEIGHBOURS) for make in (on_telegram, on_discord)]


def _nobody_was_misled(street: Street, voters: list[Voter], *, lasting: bool) -> None:
    """Hold what people were told against what is on the disk. `lasting`: nothing is under way."""
    durable = _ballots(street)
    for one in voters:
        chosen = durable.get(one.native)
        told = one.told()
        after = [tree for tree, _ in one.presses[max(told, 0) :]]
        if told >= 0:
            assert chosen in after, f"told {after[0]} (then pressed {after[1:]}), kept {chosen}"
        elif chosen is not None:
            assert chosen in after, f"pressed {after}, kept {chosen}"
        if lasting and one.presses and isinstance(one.presses[-1][1], Query):
            assert chosen == one.presses[-1][0], f"pressed {one.presses[-1][0]}, kept {chosen}"


def _ballots(street: Street) -> dict[str, str]:
    """Return what each account chose, as it is on the disk."""
    with closing(sqlite3.connect(f"file:{street._file}?mode=ro", uri=True)) as db:
        rows = db.execute(
            "SELECT native, marks FROM responses JOIN accounts USING (person_id)"
            " WHERE kind = 'poll'"
        ).fetchall()
    # The first mark stands for "none of these".
    return {native: ("", *TREES)[marks.index(YES)] for native, marks in rows}
