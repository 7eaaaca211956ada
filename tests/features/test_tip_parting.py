"""Before the process ends in good order, private screens are wiped: nobody else would do it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stage import Person, Town
from tests.telling import (
    ANSWER,
    SEND,
    WHAT,
    answers,
    chooses,
    drafts,
    rows,
    shows_words,
    tells,
    to_slot,
)

HELLO = "Hello. What can I do for you?"
STOPPED = "NOT SENT. I have to stop for a while: I threw it away and kept nothing."


async def stops(town: Town) -> None:
    """Stop in good order, and begin again a minute later."""
    await town.delivery.part()
    await town.delivery.stop()
    town.restart(down=timedelta(minutes=1))
    await town.app.begin()


def on_screen(one: Person) -> str:
    """Return all that stands in somebody's private chat."""
    return "\n".join(message.text for message in one.messages)


async def test_what_was_just_sent_is_gone_from_the_screen(town: Town) -> None:
    await tells(town.maria)
    assert "Number" in on_screen(town.maria)
    await stops(town)
    assert on_screen(town.maria) == HELLO
    assert town.maria.labels == ["Menu"]
    await to_slot(town)
    town.maya.sees(WHAT)


async def test_an_answer_that_was_open_is_gone_from_the_screen(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await answers(town)
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees(ANSWER)
    await stops(town)
    assert on_screen(town.maria) == HELLO


@pytest.mark.parametrize("how_far", [chooses, drafts, shows_words])
async def test_a_draft_is_gone_and_that_is_said(town: Town, how_far) -> None:
    await how_far(town.maria)
    await stops(town)
    assert on_screen(town.maria) == STOPPED
    assert rows(town)["tip_cases"] == []
    await town.later(days=1)
    assert on_screen(town.maria) == STOPPED


async def test_it_is_said_in_their_language(town: Town) -> None:
    await town.maria.says("francais")
    await town.maria.says("menu")
    await town.maria.presses("Dire quelque chose en privé")
    await town.maria.presses("Non")
    await town.maria.presses("Maya, contact de quartier, pas la police")
    await stops(town)
    assert on_screen(town.maria).startswith("PAS ENVOYÉ.")


async def test_a_tap_at_the_last_moment_sends_nothing_of_what_was_thrown_away(town: Town) -> None:
    await shows_words(town.maria)
    button = next(one for one in town.maria.messages[-1].buttons if one.label == SEND)
    await town.delivery.part()
    await town.maria.forges(button.data)
    assert rows(town)["tip_cases"] == []


async def test_nobody_else_reads_anything_of_it(town: Town) -> None:
    await tells(town.maria)
    before = {one.name: len(one.messages) for one in town.everyone if one is not town.maria}
    await stops(town)
    after = {one.name: len(one.messages) for one in town.everyone if one is not town.maria}
    assert before == after


async def test_no_row_tells_who_had_a_private_screen(town: Town) -> None:
    await tells(town.maria)
    before = rows(town)
    await town.delivery.part()
    await town.delivery.stop()
    assert rows(town) == before


async def test_two_screens_of_one_person_are_wiped_once(town: Town) -> None:
    words = await tells(town.maria)
    await town.maria.says("menu")
    await chooses(town.maria)
    await town.maria.says(words)
    await stops(town)
    assert len(town.maria.messages) == 1
