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


async def test_what_was_taken_back_is_not_said_to_be_sent(town: Town) -> None:
    one = town.ana
    await one.presses("Write to everyone")
    await one.fills(words="Garbage day moves to Friday.")
    send = next(b.data for b in one.messages[-1].buttons if b.label == "Send")
    await one.presses("Send")
    await one.forges(send)
    assert one.last.startswith("I am sending it to 2 chats")
    await one.presses("Take it back")
    await one.forges(send)
    assert one.last == "This message was taken back."


async def test_a_yes_that_was_taken_says_so(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words="Why?", shown="Yes, with my name")
    await town.lee.says("my day")
    await town.lee.presses("Open first")
    await town.lee.says("I ask the city")
    yes = next(b.data for b in town.lee.messages[-1].buttons if b.label == "Yes")
    await town.lee.presses("Yes")
    await town.lee.forges(yes)
    taken, *waits = town.lee.last.splitlines()
    assert taken == "I took those words already, when you tapped before."
    to = "In 2 minutes I send it to ELM STREET and the person who asked, as Lee, police contact:"
    assert waits == [to, "> I ask the city"]


async def test_stop_under_a_sentence_that_was_taken_says_so(town: Town) -> None:
    await town.maria.says("The lamp at Elm and 3rd is dark")
    stop = next(b.data for b in town.maria.messages[-1].buttons if b.label == "Stop")
    await town.maria.presses("A problem")
    await town.maria.forges(stop)
    assert "Nothing was sent" not in town.maria.last


async def test_a_mistake_after_fine_erases_the_words(town: Town) -> None:
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await town.maria.presses("I need some help")
    await town.maria.fills(need="Somebody to carry my shopping")
    await town.maria.presses("Send")
    await town.ana.presses("I look after it")
    await town.maria.presses("I am fine")
    await town.maria.presses("It was a mistake")
    assert town.maria.last.startswith("Taken back. Your words are erased")
    for one in (town.ana, town.sam):
        one.never_saw("shopping")
