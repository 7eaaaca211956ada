"""Whoever looks for help in the middle of a form finds the way back on every screen of it."""

from __future__ import annotations

import pytest

from tests.stage import Person, Town
from tests.telling import chooses

WORDS = "somebody sells something at night"


async def tells_in_private(town: Town) -> Person:
    await chooses(town.maria)
    return town.maria


async def tells_a_problem(town: Town) -> Person:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    return town.maria


def way_back(who: Person) -> str:
    """Return the label of the way back; "" where none stands there."""
    return next((one for one in who.labels if one.startswith("Go on")), "")


FORMS = {"private": tells_in_private, "problem": tells_a_problem}
WAYS = (
    ("Find help", "More"),
    ("Find help", "More", "What I can do"),
    ("Find help", "More", "What I can do", "More"),
    ("Find help", "More", "Without the police", "Something else"),
    ("Find help", "Hurt or afraid at home", "Something else", "More", "Back"),
    ("Find help", "Hurt or afraid at home", "More"),
)


async def goes(who: Person, way: tuple[str, ...]) -> None:
    await who.presses("Find help")
    for one in way[1:]:
        await who.presses(one)


@pytest.mark.parametrize("begun", FORMS)
@pytest.mark.parametrize("way", WAYS)
async def test_the_way_back_stands_on_every_screen(
    town: Town, begun: str, way: tuple[str, ...]
) -> None:
    who = await FORMS[begun](town)
    asked = who.last
    await who.presses("Find help")
    assert way_back(who)
    for one in way[1:]:
        await who.presses(one)
        assert way_back(who), (one, who.labels)
    await who.presses(way_back(who))
    assert who.last == asked


@pytest.mark.parametrize("begun", FORMS)
async def test_what_is_typed_at_help_is_no_answer(town: Town, begun: str) -> None:
    who = await FORMS[begun](town)
    await goes(who, WAYS[0])
    await who.says("the lamp at the corner is out")
    assert who.last.startswith("What is this? I keep nothing before you choose.")


async def test_a_form_that_lapsed_is_offered_no_more(town: Town) -> None:
    who = await tells_in_private(town)
    await goes(who, WAYS[0])
    await town.later(minutes=29)
    await who.presses("Back")
    assert way_back(who)
    await town.later(minutes=2)
    assert not way_back(who)
    await goes(who, WAYS[0])
    assert not way_back(who)


@pytest.mark.parametrize("begun", FORMS)
async def test_a_form_that_was_stopped_is_offered_no_more(town: Town, begun: str) -> None:
    who = await FORMS[begun](town)
    stop = next(it for one in reversed(who.messages) for it in one.buttons if it.label == "Stop")
    await goes(who, WAYS[0])
    await who.forges(stop.data)
    await goes(who, WAYS[0])
    assert not way_back(who)


async def test_a_sentence_about_help_keeps_the_way_back_behind_it(town: Town) -> None:
    who = await tells_a_problem(town)
    await who.presses("Find help")
    await who.says("my husband hits me")
    assert way_back(who)
    await who.presses("Something else")
    assert way_back(who)


async def test_whoever_began_nothing_is_offered_nothing(town: Town) -> None:
    await goes(town.maria, WAYS[0])
    assert not way_back(town.maria)
