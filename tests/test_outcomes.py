"""Every button that says an outcome does it: what is kept is another thing afterwards.

One walk over everything that the house offers: the sample conversations are lived through, and then
whatever stands on the screens is pressed, what was pressed the least first. A press that is
answered with one line, and no screen to go on from, says what became of something. Then at least
once something has become of it: else it says what it does not do.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import wraps
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.house import features
from bot.keys import fresh
from bot.turn import Turn
from bot.words import Answer, Button, Filled, Incoming, Press, Way
from storage.database import Database
from tests.conftest import hurried
from tests.stage import CANS, Message, Person, Town
from tests.test_samples import live

pytestmark = pytest.mark.ci

SAMPLES = [sample for one in features(fresh()) for sample in one.samples]

NOBODYS = {"accounts", "memberships", "marks", "parked", "lives"}
"""Tables that change with whatever anybody does."""

OFTEN = 3
"""So often a button is pressed in vain before others come first."""

LONG = 60
"""Presses after each sample."""

SAID = "Sun 29 Nov 2027 7pm"
"""What is typed where anything is asked: it is words, a place and a time."""


class Walk:
    """Presses what is seen, and notes for each action whether anything came of it."""

    def __init__(self) -> None:
        self.pressed: Counter[str] = Counter()
        self.said: dict[str, list[str]] = defaultdict(list)
        self.did: set[str] = set()
        self.ran = ""

    @property
    def liars(self) -> dict[str, list[str]]:
        """What was only ever said, by action."""
        return {action: said for action, said in self.said.items() if action not in self.did}

    def listen(self, town: Town) -> None:
        """Note what becomes of every press that somebody may do: a refusal says no outcome."""
        take, registry = town.app.handle, town.app.registry
        registry.presses = {
            action: replace(entry, run=self.heard(action, entry.run))
            for action, entry in registry.presses.items()
        }

        async def noting(incoming: Incoming) -> Answer | None:
            if not isinstance(incoming, Press) or incoming.linked:
                return await take(incoming)
            self.ran, before = "", kept(town)
            answer = await take(incoming)
            action = incoming.data.partition("-")[0]
            self.pressed[action] += 1
            if kept(town) != before:
                self.did.add(action)
            elif self.ran == action and answer and answer.post and answer.toast:
                self.said[action].append(str(answer.post.text))
            return answer

        town.app.handle = noting  # type: ignore[method-assign] - all that is said is noted

    def heard(self, action: str, run: Callable[..., Answer | None]) -> Callable[..., Answer | None]:
        """Return what a press does, and hear that it was done."""

        @wraps(run)
        def does(turn: Turn, *args: str | int) -> Answer | None:
            self.ran = action
            return run(turn, *args)

        return does

    async def goes_on(self, town: Town) -> None:
        """Press whatever was pressed the least in vain, newest first."""
        for _ in range(LONG):
            found = [
                (self.turns(button), -at, one, message, button)
                for one in town.everyone
                for at, (message, button) in enumerate(_seen(one))
            ]
            if not found:
                return
            _, _, one, message, button = min(found, key=lambda it: it[:2])
            await press(town, one, message, button)
            await answers(one)

    def turns(self, button: Button) -> int:
        """Return how late a button's turn is: what did something already comes last."""
        action = button.data.partition("-")[0]
        return self.pressed[action] + (OFTEN if action in self.did else 0)


async def press(town: Town, one: Person, message: Message, button: Button) -> None:
    """Press a button where it stands."""
    rooms = [room.chat for room in one.rooms if message in room.messages]
    where, pressed = (rooms[0] if rooms else one.direct), message.id
    if rooms and button.way is Way.DOOR and one.platform == "telegram":
        where, pressed = one.direct, ""
    await one._hand_in(Press(where, one.actor, button.data, pressed), message)


def _seen(one: Person) -> Iterator[tuple[Message, Button]]:
    """Yield the buttons under somebody's newest messages, and in their chats."""
    messages = [*one.messages[-3:], *(it for room in one.rooms for it in room.messages[-3:])]
    for message in reversed(messages):
        for button in message.buttons:
            if button.way in (Way.PRESS, Way.DOOR):
                yield message, button


async def answers(one: Person) -> None:
    """Answer what was just asked: the form at once, or the question in words."""
    if one.form is not None:
        given = {it.key: it.choices[0].value if it.choices else SAID for it in one.form.fields}
        form, one.form = one.form, None
        where = one.rooms[0].chat if one.rooms else one.direct
        await one._hand_in(Filled(where, one.actor, form.data, given))
    elif one.messages and one.labels == ["Stop"]:
        await one.says(SAID)


def kept(town: Town) -> dict[str, list[tuple[object, ...]]]:
    """Return all that is kept."""
    with town.database.reading() as db:
        connection = db.connection()
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        return {
            name: sorted(map(tuple, connection.execute(text(f'SELECT * FROM "{name}"'))), key=repr)
            for (name,) in tables.all()
            if name not in NOBODYS
        }


async def test_every_button_that_says_an_outcome_does_it(model_file: Path, tmp_path: Path) -> None:
    walk = Walk()
    presses: set[str] = set()
    for at, sample in enumerate(SAMPLES):
        file = tmp_path / f"{at}.db"
        shutil.copyfile(model_file, file)
        database = hurried(Database(f"sqlite:///{file}"))
        first = next(iter(sample.taps))
        town = await Town.open(database, tmp_path, swapped=first != next(iter(CANS)))
        walk.listen(town)
        for line in filter(None, map(str.strip, sample.lines.splitlines())):
            if not re.match(r"\w+ <", line):  # what is seen is looked at elsewhere
                await live(town, line)
        await walk.goes_on(town)
        presses |= town.app.registry.presses.keys()
        await town.close()
        database.close()
    assert not walk.liars
    assert len(walk.pressed) > len(presses) // 2, sorted(presses - walk.pressed.keys())
