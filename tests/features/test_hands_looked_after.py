"""Somebody looks after a hand: whoever asked says whether it helped, or asks somebody else."""

from __future__ import annotations

import pytest

from storage.members import ORGANIZER
from tests.features.test_checkins import begins
from tests.features.test_moderation import loses_role
from tests.stage import Person, Town

KEYS = "I have no food and Ana took my keys"
LOOKS = "looks after it"
STILL = "Again: Ana looks after it, and {} has not said that it helped."


@pytest.fixture(params=["telegram", "discord"])
async def asks(town: Town, request: pytest.FixtureRequest) -> Person:
    """Somebody who needs some help, of whom Ana says that she looks after it."""
    one = {"telegram": town.maria, "discord": town.tom}[request.param]
    await begins(town.ana, "Once, now")
    await one.presses("I need some help")
    await one.fills(need=KEYS)
    await one.presses("Send")
    await town.ana.presses("I look after it")
    return one


def still(one: Person, asks: Person) -> int:
    return sum(STILL.format(asks.name) in it.text for it in one.messages)


async def test_whoever_asked_reads_who_looks_after_it_and_what_they_can_say(
    town: Town, asks: Person
) -> None:
    assert "Ana, organizer, has read what you need and looks after it." in asks.last
    assert asks.labels[:3] == ["That helped", "Not yet", "Ask somebody else"]
    await asks.presses("I need some help")
    assert "Ask somebody else" in asks.labels
    assert "It was a mistake" in asks.labels


async def test_somebody_else_is_asked_and_the_first_is_not(town: Town, asks: Person) -> None:
    await asks.presses("Ask somebody else")
    assert "It goes to Sam now" in asks.last
    told = town.sam.sees(f"{asks.name} asked for another organizer.")
    assert KEYS in told
    town.sam.sees("Again: nobody looks after it yet.")
    town.ana.never_saw(KEYS)
    town.ana.sees(f"{asks.name} asked for another organizer.")
    await town.ana.forges(f"checkin_take-{town.group_id}-1")
    assert f"{asks.name} asked for another organizer." in town.ana.last
    await town.sam.presses("I look after it")
    asks.sees("Sam, organizer, has read what you need and looks after it.")
    asks.never_saw("Ana, organizer, has read")


async def test_it_waits_on_my_day_of_the_others_alone(town: Town, asks: Person) -> None:
    await asks.presses("Ask somebody else")
    for one, there in ((town.sam, True), (town.ana, False)):
        await one.says("menu")
        await one.presses("My day")
        assert (f"{asks.name} needs some help" in one.last) is there


async def test_while_none_of_the_others_reacts_they_are_asked_again(
    town: Town, asks: Person
) -> None:
    await asks.presses("Ask somebody else")
    await town.later(days=1)
    assert sum("Again: nobody looks after it" in one.text for one in town.sam.messages) == 2
    asks.sees("No organizer has said yet that they look after it.")
    town.ana.never_saw("Again: nobody")


async def test_after_a_day_whoever_asked_is_asked_whether_it_helped(
    town: Town, asks: Person
) -> None:
    await town.later(hours=23)
    asks.never_saw("Did it help?")
    await town.later(hours=2)
    assert "Ana looks after it. Did it help?" in asks.last
    assert asks.labels[:3] == ["That helped", "Not yet", "Ask somebody else"]
    assert still(town.sam, asks) == 0


async def test_every_week_all_are_asked_again_until_it_helped(town: Town, asks: Person) -> None:
    for days, rang in ((8, 1), (7, 2)):
        await town.later(days=days, hours=1)
        assert [still(one, asks) for one in (town.ana, town.sam)] == [rang, rang]
        assert sum("Did it help?" in one.text for one in asks.messages) == 1
    assert KEYS in town.sam.sees("Again: Ana looks after it")
    await asks.presses("That helped")
    assert "Organizers see that it helped." in asks.last
    town.sam.sees(f"{asks.name} says that it helped.")
    town.ana.sees("Fine: 0. Need some help: 1.")
    await town.later(days=30)
    assert still(town.sam, asks) == 0
    asks.never_saw("Did it help?")


async def test_not_yet_rings_them_all_and_once_an_hour_at_most(town: Town, asks: Person) -> None:
    await asks.presses("Not yet")
    assert "It goes to Ana and Sam again" in asks.last
    assert [still(one, asks) for one in (town.ana, town.sam)] == [1, 1]
    await asks.presses("Not yet")
    assert "I write to them again" in asks.last
    assert still(town.sam, asks) == 1
    await town.later(hours=1)
    assert still(town.sam, asks) == 2


async def test_where_nobody_else_organizes_it_says_so(town: Town, asks: Person) -> None:
    await loses_role(town, town.sam, ORGANIZER)
    await asks.presses("Ask somebody else")
    assert "Nobody else organizes here." in asks.last
    assert "call someone you trust" in asks.last
    await town.later(days=1, hours=1)
    assert asks.labels[:2] == ["That helped", "Not yet"]
    assert "Ask somebody else" not in asks.labels


async def test_only_whoever_asked_says_it(town: Town, asks: Person) -> None:
    for pressed in ("checkin_helped", "checkin_not_yet", "checkin_other"):
        await town.lee.forges(f"{pressed}-{town.group_id}-1")
        await town.ana.forges(f"{pressed}-{town.group_id}-1")
    assert KEYS in town.sam.sees("Ana looks after it.")
    assert still(town.sam, asks) == 0


async def test_what_was_a_mistake_is_one_also_after_that(town: Town, asks: Person) -> None:
    await asks.presses("Ask somebody else")
    await asks.presses("It was a mistake")
    town.sam.never_saw(KEYS)
    town.ana.sees("Fine: 0. Need some help: 0.")
    await asks.forges(f"checkin_helped-{town.group_id}-1")
    town.sam.sees("it was a mistake, no help is needed.")
