"""Whatever happens in between: "I write to you" comes true by the day that it names.

A neighbour asks or tells something. Their private messages close and open again, they tap or stay
away, those who answer do or do not. By each named day they were written to, or they find the word
where they look next: under [What I asked].
"""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from secrets import token_hex

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.database import Database
from tests.conftest import hurried
from tests.stage import Person, Town

pytestmark = pytest.mark.ci

PROMISE = re.compile(r"\b(?:Answer|or) by \w{3} (\d+ \w{3} \d{4})")
"""A day by which the neighbour is to hear more."""

SAID_BY = timedelta(hours=42)
"""A named day is over by the next morning at the latest, on the clocks of the group (UTC-8)."""

NEWS = re.compile(
    r"no (other )?answer (yet|since)|Nobody has reacted|Nothing is new|reply number|could not write"
)
"""What counts as a word about it: that nothing came yet, or what came."""

STEPS = st.sampled_from(
    ["closes", "opens", "taps", "replies", "is not helped", "is helped", "waits 2", "waits 4"]
)
PLANS = st.tuples(
    st.sampled_from(["maria", "tom"]),
    st.sampled_from(["question", "secret question", "problem"]),
    st.lists(STEPS, min_size=3, max_size=9),
)


@dataclass
class Promised:
    """A day that was named in a message, and when that message came."""

    at: datetime
    day: datetime


class Street:
    """One neighbour, one thing that waits, and all that was promised about it."""

    def __init__(self, town: Town, who: Person, what: str) -> None:
        self.town, self.who, self.what = town, who, what
        self.ref = "E-1" if what == "problem" else "Q-1"
        self.promised: list[Promised] = []
        self.heard: list[datetime] = []
        self.replies = 0
        self.over = False
        self.texts: dict[str, str] = {}

    async def begins(self) -> None:
        one = self.who
        if self.what == "problem":
            await one.presses("Report a problem")
            await one.presses("No")
            await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
            await one.presses("Send")
        else:
            shown = "Yes, without my name"
            if self.what == "secret question":
                only = "No, only the person I ask and me"
                shown = (
                    only if one.town.platforms[one.platform].can.forms else "No, only Lee and me"
                )
            await one.presses("Ask a question")
            await one.fills(whom="Ask Lee, police", words="When?", shown=shown)
        self.look()

    def look(self) -> None:
        """Note what is new on the neighbour's screen: promises, and words about it."""
        for message in self.who.messages:
            if self.texts.get(message.id) == message.text:
                continue
            self.texts[message.id] = message.text
            if self.ref not in message.text:
                continue
            if NEWS.search(message.text):
                self.heard.append(self.town.clock)
            for day in PROMISE.findall(message.text):
                named = datetime.strptime(day, "%d %b %Y").replace(tzinfo=self.town.clock.tzinfo)
                self.promised.append(Promised(self.town.clock, named))

    async def happens(self, step: str) -> None:
        match step.split():
            case ["waits", days]:
                await self.waits(int(days))
            case ["closes"]:
                self.who.reachable = False
            case ["opens"]:
                self.who.reachable = True
            case ["taps"]:
                await self.who.presses("Votes and activities")
            case ["replies"]:
                await self.replied()
            case ["is", "helped"] if self._shows("That helped"):
                await self.who.presses("That helped")
                self.over = True
            case ["is", "not", "helped"] if self._shows("Not yet"):
                await self.who.presses("Not yet")
                self.over = False
        self.look()

    def _shows(self, label: str) -> bool:
        return any(label in one.labels for one in self.who.messages)

    async def replied(self) -> None:
        """Whoever is asked answers, in a way that the neighbour can tell from the one before."""
        self.replies += 1
        reader = self.town.ana if self.what == "problem" else self.town.lee
        await reader.presses("Answer")
        await reader.fills(words=f"reply number {self.replies}")
        if "Use this instead" in reader.labels:  # the one before waits still
            await reader.presses("Use this instead")
        if self.what != "problem":
            await reader.presses("Send now")
        self.over = True  # nothing more is promised

    async def waits(self, days: int) -> None:
        for _ in range(2 * days):
            await self.town.later(hours=12)
            self.look()
            await self.holds()

    async def holds(self) -> None:
        """Every day that was named and is over brought a word, or it is where they look next."""
        due = [one for one in self.promised if one.day + SAID_BY <= self.town.clock]
        for one in due:
            self.promised.remove(one)
            if not self.over and not any(one.at < heard for heard in self.heard):
                assert NEWS.search(await self.finds()), (one, self.who.messages)

    async def finds(self) -> str:
        """Return what the neighbour reads who looks for it."""
        await self.who.presses("What I asked")
        listed = self.who.last if self.ref in self.who.last else self.who.messages[-2].text
        assert self.ref in listed, self.who.messages
        await self.who.presses(self.ref)
        return "\n".join(one.text for one in self.who.messages[-3:])

    async def ends(self) -> None:
        """Whoever comes back reads the newest answer, whatever was turned away meanwhile."""
        await self.waits(8)
        self.who.reachable = True
        await self.who.says("menu")
        if self.replies:
            self.who.sees(f"reply number {self.replies}")


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


async def play(database: Database, who: str, what: str, steps: list[str]) -> None:
    town = await Town.open(database, Path())
    try:
        street = Street(town, getattr(town, who), what)
        await street.begins()
        for step in steps:
            await street.happens(step)
        await street.ends()
    finally:
        await town.close()
        database.close()


def check(loop: asyncio.Runner, model_file: Path, folder: Path, examples: int) -> None:
    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(PLANS)
    def promises_come_true(plan: tuple[str, str, list[str]]) -> None:
        file = folder / f"{token_hex(4)}.db"
        shutil.copyfile(model_file, file)
        loop.run(play(hurried(Database(f"sqlite:///{file}")), *plan))

    promises_come_true()


def test_every_promise_to_write_comes_true(
    loop: asyncio.Runner, model_file: Path, tmp_path: Path
) -> None:
    check(loop, model_file, tmp_path, 4)


@pytest.mark.full
def test_every_promise_to_write_comes_true_in_full(
    loop: asyncio.Runner, model_file: Path, tmp_path: Path
) -> None:
    check(loop, model_file, tmp_path, 400)
