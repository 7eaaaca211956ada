"""Whoever said something can stop it while it waits its two minutes, wherever they are by then."""

from __future__ import annotations

import pytest

from storage import groups
from storage.database import Ticket
from tests.features.test_concerns import tells
from tests.features.test_moderation import takes_down
from tests.features.test_questions import ANSWER, asks
from tests.stage import Room, Town

WRONG = "We come on Tusday."


async def answers(town: Town, number: int = 1, words: str = WRONG) -> None:
    await town.lee.replies(f"ELM STREET, Q-{number}", words)


async def liaison(town: Town) -> Room:
    """Connect a private chat of those who answer."""
    desk = town.room("discord", "desk", [town.sam, town.maya], place="77")

    def connect(db: Ticket) -> None:
        groups.connect(
            db, town.group_id, "discord", desk.chat.id, kind="group", title="desk", place="77",
            purpose=groups.DESK,
        )  # fmt: skip

    await town.app.write(connect)
    return desk


async def comes(town: Town) -> None:
    await asks(town.tom, "Ask Lee, police")


async def looks(town: Town) -> None:
    await town.lee.says("menu")


async def asks_for_my_day(town: Town) -> None:
    await town.lee.says("my day")


@pytest.mark.parametrize("happens", [comes, looks, asks_for_my_day])
@pytest.mark.parametrize("word", ["stop", "don't send it", "take it back", "attendez"])
async def test_what_came_meanwhile_changes_nothing(town: Town, happens, word: str) -> None:
    await asks(town.maria, "Ask Lee, police")
    await answers(town)
    await happens(town)
    await town.lee.says(word)
    town.lee.sees("Nothing was sent. Q-1 still waits for an answer.")
    town.lee.never_saw("I will not write to you first any more.")
    await town.later(minutes=5)
    town.elm.hides(WRONG)


async def test_of_two_that_wait_it_is_asked_which(town: Town) -> None:
    await asks(town.maria, "Ask Lee, police")
    await asks(town.tom, "Ask Lee, police")
    await answers(town, 1)
    await answers(town, 2, "The second one.")
    await town.lee.says("stop")
    town.lee.sees("Which one is not to be sent?")
    await town.lee.presses("ELM STREET, Q-1")
    await town.later(minutes=5)
    town.elm.hides(WRONG)
    town.elm.shows("The second one.")


async def test_a_no_to_words_that_only_add_stops_all_of_it(town: Town) -> None:
    await asks(town.maria, "Ask Lee, police")
    await answers(town)
    await town.lee.says("Also bring your permit")
    assert f"> {WRONG}\n> Also bring your permit" in town.lee.last
    await town.lee.says("no")
    town.lee.sees("Nothing was sent. Q-1 still waits for an answer.")
    await town.later(minutes=5)
    town.elm.hides(WRONG)
    town.elm.hides("permit")


@pytest.mark.parametrize("card", ["ELM STREET, E-1: I send this", "Tap Answer, or reply"])
@pytest.mark.parametrize("word", ["wait", "stop", "no"])
async def test_in_the_liaison_chat_a_reply_stops_it(town: Town, card: str, word: str) -> None:
    desk = await liaison(town)
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.sam.replies("ELM STREET, E-1", WRONG)
    desk.shows("ELM STREET, E-1: I send this in 2 minutes, as Sam, organizer:")
    await town.sam.replies(card, word)
    desk.shows("Nothing was sent. E-1 stays as it was.")
    await town.later(minutes=5)
    for room in (town.elm, desk):
        room.hides(WRONG)
    town.elm.shows("New, since")


async def test_other_words_to_the_two_minute_card_are_new_words(town: Town) -> None:
    desk = await liaison(town)
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.sam.replies("ELM STREET, E-1", WRONG)
    await town.sam.replies("ELM STREET, E-1: I send this", "We come on Tuesday.")
    desk.shows(WRONG)
    await town.sam.presses("Use this instead")
    desk.hides(WRONG)
    await town.later(minutes=3)
    town.elm.shows("We come on Tuesday.")


async def test_whoever_wants_no_messages_sees_what_waits_all_the_same(town: Town) -> None:
    await asks(town.maria, "Ask Lee, police")
    await town.lee.says("stop")
    await town.lee.replies("ELM STREET, Q-1", WRONG)
    town.lee.sees("In 2 minutes I send it")
    await town.lee.presses("Only a note")
    town.lee.sees("Nothing was sent. Q-1 still waits for an answer.")
    await town.later(minutes=5)
    town.elm.hides(WRONG)


async def test_what_waits_under_something_taken_down_can_be_dropped(town: Town) -> None:
    await asks(town.maria, "Ask Lee, police")
    await answers(town)
    await takes_down(town.ana, "Q-1")
    await town.lee.presses("Only a note")
    town.lee.sees("Nothing was sent.")


async def test_a_correction_is_no_answer_to_what_was_asked_after_it(town: Town) -> None:
    await asks(town.maria, "Ask Lee, police")
    await answers(town)
    await town.lee.presses("Send now")
    await town.lee.presses("Correct it")
    await town.lee.fills(words=ANSWER)
    await town.maria.presses("Not yet")
    await town.maria.says("When will it be built?")
    await town.later(minutes=3)
    town.maria.sees(ANSWER)
    assert "When will it be built?" in town.lee.sees("ELM STREET, Q-1, by")


async def test_what_is_done_needs_no_second_answer(town: Town) -> None:
    await asks(town.maria, "Ask Lee, police")
    await answers(town, words=ANSWER)
    await town.lee.presses("Send now")
    await town.maria.presses("Not yet")
    await answers(town)
    await town.maria.presses("That helped")
    await town.later(minutes=3)
    town.lee.sees("Nothing was sent. Q-1 stays as it was.")
    town.elm.hides(WRONG)


async def test_a_correction_goes_out_beside_another_act(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.sam.replies("ELM STREET, E-1", WRONG)
    await town.sam.presses("Send now")
    await town.sam.presses("Correct it")
    await town.sam.fills(words="We come on Tuesday.")
    await town.sam.presses("Fixed")
    await town.sam.fills(words="A new lamp")
    await town.later(minutes=3)
    town.elm.hides(WRONG)
    town.elm.shows("We come on Tuesday.")
    town.elm.shows("A new lamp")


async def test_taking_one_back_leaves_the_correction_of_another(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.sam.replies("ELM STREET, E-1", "First.")
    await town.sam.presses("Send now")
    await town.later(minutes=5)
    await town.sam.replies("ELM STREET, E-1", WRONG)
    await town.sam.presses("Send now")
    first = next(one for one in town.sam.messages if "Take it back" in one.labels)
    await town.sam.presses("Correct it")
    await town.sam.fills(words="We come on Tuesday.")
    await town.sam.forges(next(one for one in first.buttons if one.label == "Take it back").data)
    await town.later(minutes=3)
    town.elm.hides("First.")
    town.elm.hides(WRONG)
    town.elm.shows("We come on Tuesday.")


async def test_of_what_was_sent_nobody_says_later_that_it_was_not(town: Town) -> None:
    await asks(town.maria, "Ask Lee, police")
    await answers(town)
    await town.lee.presses("Send now")
    await town.maria.says("what i asked")
    await town.maria.presses("Take it back")
    town.lee.sees("Q-1 was taken back, with all that was said.")
    town.lee.never_saw("so I did not send your answer")
