"""Buttons that change something to and fro: it shows at once, and others are rung once an hour."""

from __future__ import annotations

import pytest

from tests.features.test_checkins import begins
from tests.features.test_concerns import tells as reports
from tests.features.test_questions import asks
from tests.stage import Person, Town

WHO = pytest.mark.parametrize("name", ["maria", "tom"])


async def asks_for_help(one: Person, words: str) -> None:
    await one.presses("I need some help")
    await one.fills(need=words)
    await one.presses("Send")


def rung(one: Person, words: str) -> int:
    return sum(words in message.text for message in one.messages)


@WHO
async def test_help_and_a_mistake_in_turn_ring_organizers_once_an_hour(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await begins(town.ana, "Once, now")
    await asks_for_help(one, "a ladder 0")
    before = len(town.ana.messages)
    for nth in range(1, 6):
        await one.presses("It was a mistake")
        await town.later(minutes=1)
        town.ana.sees(f"{one.name}: it was a mistake")
        await asks_for_help(one, f"a ladder {nth}")
        assert "without a sound: I wrote to them a short while ago." in one.last
        await town.later(minutes=1)
        town.ana.sees(f"a ladder {nth}")
        assert len(town.ana.messages) == before
    await town.later(hours=1)
    assert len(town.ana.messages) == before + 1
    town.ana.sees("Again: nobody looks after it yet.")
    town.ana.sees("a ladder 5")
    assert not town.ana.messages[-1].silent
    await town.ana.presses("I look after it")
    one.sees("Ana, organizer, has read what you need and looks after it.")
    await one.presses("It was a mistake")
    town.ana.never_saw("a ladder")


@WHO
async def test_after_an_hour_another_call_for_help_rings_at_once(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await begins(town.ana, "Once, now")
    await asks_for_help(one, "a ladder")
    await one.presses("It was a mistake")
    await town.later(hours=1)
    before = len(town.ana.messages)
    await asks_for_help(one, "a rope")
    assert "It goes to Ana and Sam now" in one.last
    assert len(town.ana.messages) == before + 1


@WHO
async def test_not_yet_and_that_helped_in_turn_ring_the_contact_once_an_hour(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await asks(one)
    await town.lee.replies("Q-1", "In spring.")
    await town.lee.presses("Send now")
    await one.presses("Not yet")
    assert "I asked Lee again." in one.last
    before = len(town.lee.messages)
    for _ in range(5):
        await one.presses("That helped")
        await town.later(minutes=1)
        town.lee.sees("Q-1, answered")
        await one.presses("Not yet")
        assert "Lee can see that. I asked a short while ago, so I ask again" in one.last
        await town.later(minutes=1)
        town.lee.sees("The person who asked says: not yet.")
    assert len(town.lee.messages) == before
    await town.later(hours=1)
    assert len(town.lee.messages) == before + 1
    # A new answer is a new matter: who asked says at once what they think of it.
    await town.lee.replies("Q-1", "In March.")
    await town.lee.presses("Send now")
    before = len(town.lee.messages)
    await one.presses("Not yet")
    assert "I asked Lee again." in one.last
    assert len(town.lee.messages) == before + 1


@WHO
async def test_still_a_problem_and_thanks_in_turn_ring_organizers_once_an_hour(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await reports(one, "Everyone here")
    await one.presses("Send")
    await town.ana.presses("Fixed")
    await town.ana.fills(words="A new lamp.")
    await town.later(minutes=3)
    await one.presses("Still a problem")
    before = len(town.sam.messages)
    for _ in range(5):
        await one.presses("Thanks")
        await one.presses("Still a problem")
        assert "It says so where it stands. I asked a short while ago" in one.last
        await town.later(minutes=1)
        town.sam.sees("The person who reported it says: still a problem.")
    assert len(town.sam.messages) == before
    await town.later(hours=1)
    assert len(town.sam.messages) == before + 1


async def test_a_contact_who_leaves_and_comes_back_rings_organizers_once_an_hour(
    town: Town,
) -> None:
    left = "Lee is in no chat here any more"
    await leaves_and_returns(town, town.lee)
    before = [len(one.messages) for one in (town.ana, town.sam)]
    for _ in range(9):
        await leaves_and_returns(town, town.lee)
    assert [len(one.messages) for one in (town.ana, town.sam)] == before
    town.sam.sees("Lee is in a chat here again, so the role as police contact counts.")
    await town.lee.leaves(town.elm)
    await town.later(minutes=1)
    assert rung(town.sam, left) == 1, "it says so where it stands"
    assert [len(one.messages) for one in (town.ana, town.sam)] == before
    await town.later(hours=1)
    assert [len(one.messages) for one in (town.ana, town.sam)] == [one + 1 for one in before]
    assert rung(town.sam, left) == 2
    await town.later(hours=8)
    assert rung(town.sam, left) == 2


async def leaves_and_returns(town: Town, one: Person) -> None:
    await one.leaves(town.elm)
    await town.later(minutes=1)
    town.elm.people.append(one)
    await one.runs("menu", to=town.elm)
    await town.later(minutes=1)


@WHO
async def test_who_asks_for_help_again_reads_who_has_what_they_asked_first(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await begins(town.ana, "Once, now")
    await town.later(minutes=20)  # no tap is open any more
    town.sam.reachable = False
    await asks_for_help(one, "a ladder")
    await one.presses("It was a mistake")
    await asks_for_help(one, "a rope")
    assert "Ana can read it now, without a sound" in one.last
    assert "Sam" not in one.last
    await one.presses("I need some help")
    assert "Ana can already read what you need." in one.last


@WHO
async def test_where_it_reached_nobody_the_first_time_nobody_is_said_to_read_it(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await begins(town.ana, "Once, now")
    await town.later(minutes=20)
    town.ana.reachable = town.sam.reachable = False
    await asks_for_help(one, "a ladder")
    await one.presses("I need some help")
    assert "I could not write to any organizer." in one.last
    await one.presses("It was a mistake")
    town.ana.reachable = True
    await town.ana.runs("menu")
    before = len(town.ana.messages)
    await asks_for_help(one, "a rope")
    assert "can read it now" not in one.last
    assert "a rope" in town.ana.messages[-1].text
    assert len(town.ana.messages) == before + 1
