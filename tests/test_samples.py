"""Every sample conversation is lived through, on its platforms, with its taps."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from bot.feature import Sample
from bot.house import features
from bot.keys import fresh
from storage.database import Database
from tests.relay_street import RelayTown, carries
from tests.stage import CANS, Person, Town

SAMPLES = [
    pytest.param(platform, sample, id=f"{platform}-{one.name}: {sample.name}")
    for platform in CANS
    for one in features(fresh())
    for sample in one.samples
    if platform in sample.taps
]
ON_RELAY = [
    pytest.param(like, sample, id=f"{one.name}: {sample.name}")
    for one in features(fresh())
    for sample in one.samples
    if (like := carries(sample.taps, sample.lines))
]
LINE = re.compile(r"(?P<who>\w+) (?P<act>>|<|<<) (?P<what>.+)", re.DOTALL)

ON_MESSAGE = re.compile(r"(?P<how>to|on|in) (?P<where>.+?): (?P<what>.+)", re.DOTALL)

OPENS = re.compile(r"opens what (?P<whose>\w+) shared")


async def on_message(town: Town, actor: Person, how: str, where: str, what: str) -> None:
    """Reply `to` the bot's words, use a command `on` somebody's words, or type `in` a chat."""
    if how == "to":
        await actor.replies(where, what)
    elif how == "on":
        message = next(one.message(where) for one in actor.rooms)
        await actor.runs(what.removeprefix("/"), about=message)
    else:
        await actor.says(what, to=getattr(town, where))


async def live(town: Town, line: str) -> None:
    """Live through one line of a sample."""
    if line.startswith("later "):
        amount, unit = re.fullmatch(r"later (\d+)([dhm])", line).groups()
        await town.later(**{{"d": "days", "h": "hours", "m": "minutes"}[unit]: int(amount)})
        return
    who, act, what = LINE.fullmatch(line).group("who", "act", "what")
    actor = getattr(town, who)
    what = what.replace("(copied)", getattr(actor, "clipboard", ""))
    match act, what[0]:
        case ">", _ if meant := ON_MESSAGE.fullmatch(what):
            await on_message(town, actor, **meant.groupdict())
        case ">", _ if what.startswith("leaves "):
            await actor.leaves(getattr(town, what.removeprefix("leaves ")))
        case ">", _ if shared := OPENS.fullmatch(what):
            await actor.opens(getattr(town, shared["whose"]).shared)
        case ">", _ if " into " in f" {what}":
            label, _, room = what.rpartition("into ")
            if label:
                await actor.presses(label.strip()[1:-1], into=getattr(town, room))
            else:
                await actor.adds_bot(getattr(town, room))
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


@pytest.mark.parametrize(("platform", "sample"), SAMPLES)
async def test_the_sample_is_lived_through(platform: str, sample: Sample, tmp_path: Path) -> None:
    """The first chat of the town, and the people in it, are on the platform of the test."""
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path, swapped=platform != next(iter(CANS)))
    for line in filter(None, map(str.strip, sample.lines.splitlines())):
        await live(town, line)
    actor = getattr(town, sample.who)
    assert actor.taps <= sample.taps[actor.platform]
    assert not town.overfull()
    await town.close()
    database.close()


@pytest.mark.parametrize(("like", "sample"), ON_RELAY)
async def test_the_sample_is_lived_through_on_a_platform_of_lines(
    like: str, sample: Sample, tmp_path: Path
) -> None:
    """Nothing but what it can do tells the core which platform it is."""
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await RelayTown.open(database, tmp_path)
    for line in filter(None, map(str.strip, sample.lines.splitlines())):
        await live(town, line)
    assert getattr(town, sample.who).taps <= sample.taps[like]
    await town.close()
    database.close()


def test_most_samples_are_lived_through_on_a_platform_of_lines() -> None:
    assert len(ON_RELAY) > len({one.values[1].name for one in SAMPLES}) * 0.8
