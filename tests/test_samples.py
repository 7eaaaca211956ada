"""Every sample conversation that help shows is lived through, on both platforms, with its taps."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from bot.feature import Sample
from bot.house import features
from bot.keys import fresh
from storage.database import Database
from tests.stage import CANS, Town

SAMPLES = [(one.name, sample) for one in features(fresh()) for sample in one.samples]
LINE = re.compile(r"(?P<who>\w+) (?P<act>>|<|<<) (?P<what>.+)")


@pytest.fixture(params=list(CANS))
async def swapped_town(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Town]:
    """A town whose first chat, and the people in it, are on the platform of the test."""
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    swapped = request.param != next(iter(CANS))
    town = await Town.open(database, tmp_path, swapped=swapped)
    yield town
    await town.close()
    database.close()


async def live(town: Town, line: str) -> None:
    """Live through one line of a sample."""
    if line.startswith("later "):
        amount, unit = re.fullmatch(r"later (\d+)([dhm])", line).groups()
        await town.later(**{{"d": "days", "h": "hours", "m": "minutes"}[unit]: int(amount)})
        return
    who, act, what = LINE.fullmatch(line).group("who", "act", "what")
    actor = getattr(town, who)
    match act, what[0]:
        case ">", "[":
            await actor.presses(what[1:-1])
        case ">", '"':
            await actor.says(what[1:-1])
        case ">", "{":
            pairs = (pair.partition(":") for pair in what[1:-1].split(" | "))
            await actor.fills(**{key.strip(): value.strip() for key, _, value in pairs})
        case "<", _ if actor in town.everyone:
            actor.sees(what)
        case "<", _:
            actor.shows(what)
        case "<<", _:
            town.elm.shows(what)
            town.teens.shows(what)


@pytest.mark.parametrize(
    "sample", [pytest.param(sample, id=f"{name}: {sample.name}") for name, sample in SAMPLES]
)
async def test_the_sample_is_lived_through(swapped_town: Town, sample: Sample) -> None:
    town = swapped_town
    for line in filter(None, map(str.strip, sample.lines.splitlines())):
        await live(town, line)
    actor = getattr(town, sample.who)
    assert actor.taps <= sample.taps[actor.platform]
