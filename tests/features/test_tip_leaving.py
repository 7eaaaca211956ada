"""Whoever goes elsewhere before a form took their words reads that these wait, and how to go on."""

from __future__ import annotations

import pytest

from tests.stage import Town
from tests.telling import MAYA, WHAT

WAITS = "What you had begun waits for you."


async def types_it(town: Town, kind: str, *taps: str) -> None:
    """Type a sentence, say what it is, and go no further than these taps."""
    await town.maria.says(WHAT)
    await town.maria.presses(kind)
    for tap in taps:
        await town.maria.presses(tap)


@pytest.mark.parametrize("taps", [(), ("No",)])
@pytest.mark.parametrize("door", ["Find help", "What I asked"])
async def test_private_words_wait_before_a_reader_is_chosen(
    town: Town, taps: tuple[str, ...], door: str
) -> None:
    await types_it(town, "Something private", *taps)
    one = town.maria
    assert "Go on" not in one.labels
    await one.presses(door)
    assert one.last.endswith(WAITS)
    await one.presses("Go on")
    assert "Is someone in danger right now?" in one.last
    assert WAITS not in one.last
    await one.presses("No")
    await one.presses(MAYA)
    await one.says("Elm and 3rd")
    await one.presses("This week")
    assert WHAT in one.last


async def test_the_menu_says_so_too(town: Town) -> None:
    await types_it(town, "Something private", "No")
    await town.maria.says("menu")
    assert WAITS in town.maria.last
    assert "Go on" in town.maria.labels


async def test_a_problem_waits_as_well(town: Town) -> None:
    await types_it(town, "A problem")
    await town.maria.presses("Find help")
    assert town.maria.last.endswith(WAITS)
    await town.maria.presses("Go on")
    assert town.maria.last == "Dangerous right now?"
    await town.maria.presses("No")
    await town.maria.says("Elm and 3rd")
    await town.maria.presses("Everyone here")
    assert WHAT in town.maria.last


@pytest.mark.parametrize("kind", ["Something private", "A problem"])
@pytest.mark.parametrize("out", ["Stop", "Yes"])
async def test_what_was_thrown_away_waits_no_more(town: Town, kind: str, out: str) -> None:
    await types_it(town, kind)
    if kind == "A problem" and out == "Yes":
        out = "Yes, it is dangerous"
    await town.maria.presses(out)
    assert WAITS not in town.maria.last
    await town.maria.says("help")
    assert WAITS not in town.maria.last
    assert "Go on" not in town.maria.labels


@pytest.mark.parametrize("kind", ["Something private", "A problem"])
async def test_after_half_an_hour_nothing_waits(town: Town, kind: str) -> None:
    await types_it(town, kind)
    await town.later(minutes=31)
    await town.maria.presses("Find help")
    assert WAITS not in town.maria.last


async def test_once_the_form_is_open_its_own_question_stands_there(town: Town) -> None:
    await types_it(town, "Something private", "No", MAYA)
    assert WAITS not in town.maria.last
    assert "near which corner or block?" in town.maria.last
