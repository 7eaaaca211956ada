"""An [All clear] belongs to its own alert: where that is over it ends no other, and says so."""

from __future__ import annotations

import pytest

from tests.features.test_alerts import clears
from tests.stage import Person, Town

FIRST, SECOND = "First one at Elm", "Second one at Oak"
OTHER = "Still up: A-2. I changed nothing there."


async def alerts(one: Person, words: str) -> None:
    await one.says("urgent alert")
    await one.presses("I called 911")
    await one.fills(kind="Fire or gas", words=words)
    await one.presses("Yes, alert everyone")


def up(town: Town) -> bool:
    """Whether the second alert is up."""
    return "ALL CLEAR" not in town.elm.shows(SECOND).upper()


async def replaced(town: Town) -> str:
    """Let Ana have the button of an alert that ended, and another be up; return what it carries."""
    await alerts(town.ana, FIRST)
    await town.ana.says("it is over")
    data = next(it.data for it in town.ana.messages[-1].buttons if it.label == "All clear")
    await town.sam.says("it is over")
    await clears(town.sam)
    await alerts(town.sam, SECOND)
    return data


async def test_the_stale_button_ends_nothing_and_says_so(town: Town) -> None:
    await town.ana.forges(await replaced(town))
    assert OTHER in town.ana.last
    assert "How did it end" not in town.ana.last
    assert up(town)


async def test_whoever_was_asked_how_it_ended_ends_no_other(town: Town) -> None:
    await alerts(town.ana, FIRST)
    await town.ana.presses("All clear")
    assert "How did it end?" in town.ana.last
    await town.sam.says("it is over")
    await clears(town.sam)
    await alerts(town.sam, SECOND)
    await town.ana.says("The fire is out")
    assert OTHER in town.ana.last
    assert up(town)


async def test_the_last_yes_of_the_old_one_ends_no_other(town: Town) -> None:
    await alerts(town.ana, FIRST)
    await town.ana.presses("All clear")
    await town.ana.says("The fire is out")
    send = next(it.data for it in town.ana.messages[-1].buttons if it.label == "Send now")
    await town.sam.says("it is over")
    await clears(town.sam)
    await alerts(town.sam, SECOND)
    await town.ana.forges(send)
    assert OTHER in town.ana.last
    assert up(town)


@pytest.mark.parametrize("typed", ["all clear", "it is over"])
async def test_typed_it_asks_about_the_one_that_is_up(town: Town, typed: str) -> None:
    await replaced(town)
    await town.ana.says(typed)
    assert "A-1" in town.ana.last or "A-2" in town.ana.last
    assert up(town)
