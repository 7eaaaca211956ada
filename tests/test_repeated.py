"""A second tap on what was sent: it reads the first answer again, and nothing is sent twice."""

from __future__ import annotations

import pytest

from tests.stage import Person, Town
from tests.telling import SEND, shows_words

PEOPLE = ["maria", "tom"]


@pytest.mark.parametrize("name", PEOPLE)
async def test_a_second_tap_on_send_says_that_it_was_sent(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await shows_words(one)
    send = next(b.data for b in one.messages[-1].buttons if b.label == SEND)
    await one.presses(SEND)
    first = one.last
    assert "gets it" in first
    await one.forges(send)
    assert one.last == first
    await town.later(days=1)
    await one.forges(send)
    assert one.last == "That took a while. What you had not sent, I threw away."


async def test_after_it_was_taken_back_a_second_tap_does_not_say_that_it_goes_out(
    town: Town,
) -> None:
    one = town.maria
    await shows_words(one)
    send = next(b.data for b in one.messages[-1].buttons if b.label == SEND)
    await one.presses(SEND)
    await one.presses("Take it back")
    await one.presses("Erase it")
    await one.forges(send)
    assert "gets it" not in one.last


async def test_what_lapsed_is_said_to_be_thrown_away(town: Town) -> None:
    one = town.maria
    await one.presses("Ask a question")
    await one.presses("Ask Lee, police")
    stop = next(b.data for b in one.messages[-1].buttons if b.label == "Stop")
    await town.later(days=2)
    await one.forges(stop)
    assert "What you had not sent, I threw away." in one.last


async def test_a_problem_that_was_sent_says_so_again(town: Town) -> None:
    one = town.maria
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    send = next(b.data for b in one.messages[-1].buttons if b.label == "Send")
    await one.presses("Send")
    first = one.last
    await one.forges(send)
    assert one.last == first
    assert sum("Lamp out" in message.text for message in town.elm.messages) == 1
