"""A number in somebody's words leads to what has that number, and to no new form."""

from __future__ import annotations

import pytest

from bot.meant import refs
from tests.features.test_questions import asks
from tests.stage import Town
from tests.telling import TELL


def test_numbers_are_read_as_people_type_them() -> None:
    assert refs("about E-12, and q7 or K7M-2QD") == {"E-12", "Q-7", "K7M-2QD"}
    assert refs("we meet at 7 at the corner of 3rd") == frozenset()


@pytest.mark.parametrize("typed", ["about Q-1: we put it up in May", "q1 we put it up in May"])
async def test_words_with_the_number_are_its_answer_after_one_question(
    town: Town, typed: str
) -> None:
    await asks(town.maria)
    await town.lee.says(typed)
    assert town.lee.last.startswith("Is this your answer to ELM STREET, Q-1?")
    await town.lee.presses("Yes")
    assert "In 2 minutes I send it" in town.lee.last
    assert typed in town.lee.last


async def test_a_number_that_waits_for_somebody_else_leads_nowhere(town: Town) -> None:
    await asks(town.maria)
    await town.tom.says("about Q-1: I know that")
    assert "What is this?" in town.tom.last
    assert "Open Q-1" not in town.tom.labels


async def test_who_asked_finds_their_own_behind_its_number(town: Town) -> None:
    await asks(town.maria)
    await town.maria.says("what became of Q-1 since last week")
    assert "What is this?" in town.maria.last
    await town.maria.presses("Open Q-1")
    town.maria.sees("Q-1")
    assert "Take it back" in town.maria.labels


async def test_a_number_in_what_is_told_privately_offers_no_answer_to_others(town: Town) -> None:
    await asks(town.maria)
    await town.lee.presses(TELL)
    await town.lee.presses("No")
    await town.lee.says("it is about Q-1, the man at number 12 hits his dog")
    assert "Is this your answer" not in town.lee.last
    assert "Something private is open here." in town.lee.last
    await town.lee.presses("Menu")
    await town.lee.says("it is about Q-1, the sign comes in May")
    assert town.lee.last.startswith("Is this your answer to ELM STREET, Q-1?")
