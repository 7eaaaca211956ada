"""A reply to a card means what that card is about, also where the card itself takes no replies."""

from __future__ import annotations

import pytest

from tests.features.test_concerns import tells
from tests.features.test_questions import asks
from tests.stage import Town

REPLY = "Works on it start on Thursday, walrusflute."


async def two_wait(town: Town) -> None:
    """Let a question and a problem wait for Lee, the problem as the newer one."""
    await asks(town.maria)
    await tells(town.maria)
    await town.maria.presses("Send")
    town.lee.sees("Q-1")
    town.lee.sees("E-1")


async def test_a_reply_to_the_older_card_is_for_that_one(town: Town) -> None:
    await two_wait(town)
    await town.lee.replies("ELM STREET, Q-1", REPLY)
    await town.later(minutes=3)
    assert REPLY in town.maria.sees("Q-1")
    await town.lee.says("my day")
    assert "E-1" in town.lee.last or "problem" in town.lee.last


async def test_a_reply_on_a_card_that_takes_none_is_asked_about_once(town: Town) -> None:
    await two_wait(town)
    town.lee.messages.clear()
    await town.lee.replies("E-1", REPLY)
    assert town.lee.last.startswith("Is this your answer to ELM STREET, E-1?")
    await town.lee.presses("Yes")
    await town.later(minutes=3)
    assert REPLY in town.elm.shows("E-1")


async def test_where_it_cannot_be_known_it_is_asked_with_buttons(town: Town) -> None:
    await two_wait(town)
    await town.lee.says("menu")
    await town.lee.replies("What can I do for you?", REPLY)
    assert town.lee.last.startswith("ELM STREET: which of these is it your answer to?")
    assert {"Q-1", "E-1", "Something else"} <= set(town.lee.labels)
    await town.lee.presses("E-1")
    await town.later(minutes=3)
    assert REPLY in town.elm.shows("E-1")


async def test_none_of_these_asks_what_it_is_and_keeps_the_words(town: Town) -> None:
    await two_wait(town)
    await town.lee.says("menu")
    await town.lee.replies("What can I do for you?", REPLY)
    await town.lee.presses("Something else")
    assert "What is this?" in town.lee.last
    await town.later(minutes=3)
    town.elm.hides(REPLY)


async def test_a_number_that_is_another_cards_is_asked_about(town: Town) -> None:
    await two_wait(town)
    await town.lee.replies("ELM STREET, Q-1", f"E-1: {REPLY}")
    assert "which of these" in town.lee.last
    await town.lee.presses("Q-1")
    await town.later(minutes=3)
    assert REPLY in town.maria.sees("Q-1")
    assert REPLY not in town.elm.shows("E-1")


@pytest.mark.parametrize("who", ["maria", "stranger"])
async def test_whoever_has_nothing_to_answer_is_asked_nothing(town: Town, who: str) -> None:
    await two_wait(town)
    one = getattr(town, who)
    await one.says("menu")
    await one.replies("I call nobody" if who == "stranger" else "What can I do for you?", REPLY)
    assert "your answer" not in one.last
