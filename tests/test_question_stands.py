"""While a question stands on the screen, words answer it: it is never denied that it was asked."""

from __future__ import annotations

import pytest

from tests.features.test_alerts import BOY, alerts, pleads, writes
from tests.features.test_announcements import send
from tests.features.test_chats import code_for
from tests.features.test_polls import posted
from tests.stage import Town
from tests.test_heard import asks_lee

DENIED = ("I have asked you nothing", "There is nothing to cancel", "What is this?")
LOST = "Water main burst on Elm"


async def is_it_over(town: Town) -> None:
    """An organizer types that it is over, and is asked."""
    await alerts(town.ana)
    await town.ana.says("menu")
    await town.ana.says("It is over")
    assert town.ana.labels == ["All clear", "Menu"]


async def is_it_the_answer(town: Town) -> None:
    """A contact types under a question of My day, and is asked whether that is the answer."""
    await asks_lee(town.maria, "When is the next patrol?")
    await town.lee.says("menu")
    await town.lee.presses("My day")
    await town.lee.presses("Open first")
    await town.lee.says("I asked the city for one.")
    assert town.lee.labels == ["Yes", "No"]


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("yes", "How did it end?"),
        ("oui", "Comment cela"),
        ("yes it is over", "How did it end?"),
        ("no", "What can I do for you?\nYou are an organizer here."),
        ("no, it is not over", "What can I do for you?\nYou are an organizer here."),
        ("cancel", "What can I do for you?\nYou are an organizer here."),
        ("the fire is out", "Is it over?"),
        ("ok", "Please tap one of these."),
    ],
)
async def test_whether_it_is_over_is_answered_in_words(town: Town, typed: str, seen: str) -> None:
    await is_it_over(town)
    await town.ana.says(typed)
    assert seen in town.ana.last
    assert not any(one in town.ana.last for one in DENIED)
    assert town.elm.message(BOY).pinned


async def test_the_question_stays_where_its_buttons_stand_there_again(town: Town) -> None:
    await is_it_over(town)
    await town.ana.says("ok")
    assert town.ana.labels == ["All clear", "Menu"]
    await town.ana.says("yes")
    assert town.ana.last.startswith("How did it end?")


@pytest.mark.parametrize("typed", ["yes", "no"])
async def test_a_question_that_came_by_itself_shows_its_buttons(town: Town, typed: str) -> None:
    await alerts(town.ana)
    await town.later(hours=6, minutes=1)
    assert town.sam.labels[:2] == ["All clear", "Still going on"]
    await town.sam.says(typed)
    assert town.sam.last == "Please tap one of these."
    assert town.sam.labels[:2] == ["All clear", "Still going on"]


@pytest.mark.parametrize("typed", ["A-1", "A1", "a-1", "the second"])
@pytest.mark.parametrize("before", ["", "yes", "no"])
async def test_which_alert_is_over_is_said_by_its_number(
    town: Town, before: str, typed: str
) -> None:
    await alerts(town.ana)
    await alerts(town.ana, LOST)
    await town.ana.says("menu")
    await town.ana.says("It is over")
    if before:
        await town.ana.says(before)
        assert town.ana.last == "Please tap one of these."
    await town.ana.says(typed)
    assert town.ana.last.startswith("How did it end?")
    await town.ana.says("Found, he is fine.")
    await town.ana.presses("Send now")
    assert "Found, he is fine." in town.elm.message(BOY).text
    assert town.elm.message(LOST).pinned


@pytest.mark.parametrize("typed", ["no", "yes"])
async def test_a_yes_or_no_breaks_no_tie_and_is_not_denied(town: Town, typed: str) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.tom.presses("Thu 10 yes")
    await town.ana.presses("Close it now")
    await town.ana.says(typed)
    assert town.ana.last == "Please tap one of these."
    assert town.ana.labels[:2] == ["Tue 8", "Thu 10"]
    await town.ana.says("Tue 8")
    assert town.ana.last.startswith("I show it in the chats now: Tue 8")


# --- A last look ------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["no", "Non", "wait", "don't send it"])
async def test_a_no_at_the_last_look_is_no_new_words(town: Town, typed: str) -> None:
    await is_it_over(town)
    await town.ana.presses("All clear")
    await town.ana.says("Found, he is fine.")
    await town.ana.says(typed)
    assert town.ana.last.startswith("Please tap one of these.")
    assert town.ana.labels == ["Send now", "Change", "Stop"]
    assert "Found, he is fine." not in town.elm.message(BOY).text
    await town.ana.presses("Send now")
    assert "Found, he is fine." in town.elm.message(BOY).text
    assert f"> {typed}" not in town.elm.message(BOY).text


@pytest.mark.parametrize("typed", ["never mind", "cancel"])
async def test_a_word_that_cancels_stops_at_the_last_look(town: Town, typed: str) -> None:
    await writes(town.ana)
    await town.ana.says(typed)
    assert town.ana.last.startswith("Stopped. Nothing was sent")
    town.elm.hides(BOY)


# --- What was done can be taken back -------------------------------------------------------------


@pytest.mark.parametrize("typed", ["cancel", "never mind"])
async def test_cancel_offers_to_take_a_sent_message_back(town: Town, typed: str) -> None:
    await send(town, "The wrong list.")
    there = town.ana.labels
    await town.ana.says(typed)
    assert town.ana.last == "Please tap one of these."
    assert town.ana.labels == there
    town.elm.shows("The wrong list.")
    await town.ana.presses("Take it back")
    town.elm.hides("The wrong list.")


async def test_cancel_still_offers_it_after_a_short_answer(town: Town) -> None:
    await send(town, "The wrong list.")
    await town.ana.says("thanks")
    await town.ana.says("cancel")
    assert "Take it back" in town.ana.labels


async def test_cancel_offers_to_call_off_what_was_asked_for(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.says("cancel")
    assert town.maria.labels == ["It is over", "It was a mistake"]
    town.ana.never_saw("it was a mistake")


async def test_cancel_under_a_code_cancels_the_code(town: Town) -> None:
    await code_for(town)
    await town.ana.says("cancel")
    assert town.ana.last.startswith("Cancelled. The code connects nothing any more.")


# --- Is this your answer? --------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["cancel", "never mind", "stop", "please stop"])
async def test_a_word_that_stops_says_no_to_an_answer(town: Town, typed: str) -> None:
    await is_it_the_answer(town)
    await town.lee.says(typed)
    assert town.lee.last.startswith("What is this?")
    assert "Fewer messages" in town.lee.labels
    town.lee.never_saw("I will not write to you first")
    await town.lee.presses("Stop")
    town.maria.never_saw("I asked the city for one.")


@pytest.mark.parametrize("typed", ["cancel", "stop"])
async def test_a_word_that_stops_says_no_to_which_answer_it_is(town: Town, typed: str) -> None:
    await asks_lee(town.maria, "When is the next patrol?")
    await asks_lee(town.maria, "Can we get a speed sign?")
    await town.lee.says("menu")
    await town.lee.replies("What can I do for you?", "I asked the city for one.")
    assert town.lee.labels == ["Q-1", "Q-2", "Something else"]
    await town.lee.says(typed)
    assert town.lee.last.startswith("What is this?")
    town.lee.never_saw("I will not write to you first")
