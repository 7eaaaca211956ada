"""Somebody of Elm Street makes up presses: every press there is, in every role, by button and link.

Nothing of another street is seen or changed, nobody who told something is named, nothing breaks;
and a link, which anybody can hand to somebody else, opens and never acts.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import islice, product

from bot.words import Incoming, Press
from storage.database import Database
from tests.attack.rounds import Rounds
from tests.stage import Person
from tests.telling import rows
from tests.test_forged import ELM_PEOPLE, NUMBERS, Streets, _streets, named, play, wanted
from tests.test_links import OPENING

TOGETHER = 40
"""So many presses happen on one copy of the streets."""

WORDS = ("organizer", "police", "young", "mixed", "yes", "no", "public", "front", "nothing", "")
MOST = 60
"""Of one press, so many ways to fill in what stands behind it."""


async def attack(rounds: Rounds) -> None:
    """Press everything, in an order that chance decides, until the time is over."""
    streets = await _streets(rounds.folder)
    todo = [(who, data) for who in ELM_PEOPLE for data in _made_up(streets, rounds)]
    rounds.chance.shuffle(todo)
    left = iter(todo)
    while rounds.another() and (some := list(islice(left, TOGETHER))):
        whose = [(named(streets.town, who), data) for who, data in some]
        if rounds.played % 2:
            await play(streets, rounds.room(), [_button(*one, rounds) for one in whose])
            rounds.count("forged presses", len(some))
        else:
            await _follow(streets, rounds, whose)
            rounds.count("forged links", len(some))


def _button(who: Person, data: str, rounds: Rounds) -> tuple[Person, Incoming]:
    """Press it in private, or in a chat."""
    where = rounds.chance.choice([who.direct, *(room.chat for room in who.rooms)])
    return who, Press(where, who.actor, data, "5")


async def _follow(streets: Streets, rounds: Rounds, links: list[tuple[Person, str]]) -> None:
    """Let people open links, on a copy of both streets."""
    town, file = streets.town, rounds.room() / "copy.db"
    shutil.copy(streets.file, file)
    town.database = Database(f"sqlite:///{file}")
    town.restart()
    before = rows(town)
    for who, data in links:
        await town.app.handle(Press(who.direct, who.actor, data))
    after = rows(town)
    changed = {name for name in after if after[name] != before[name]} - OPENING
    await town.close()
    town.database.close()
    assert not changed, f"a link changed {changed}: {[data for _, data in links]}"


def _made_up(streets: Streets, rounds: Rounds) -> Iterator[str]:
    """Return every press of the registry, for both streets, with words that might fit."""
    real = sorted({word for one in streets.wires for word in one.split("-")[2:]})
    for action, entry in streets.town.app.registry.presses.items():
        some = (*rounds.chance.sample(real, min(12, len(real))), *WORDS)
        choices = [NUMBERS[:5] if kind is int else some for kind in wanted(entry.run)]
        for words in islice(product(*choices), MOST):
            for group in (streets.town.group_id, streets.oak, "0"):
                yield "-".join((action, group, *words))
