"""An answer that is typed in several messages: all of it goes out, and stands on the screen."""

from __future__ import annotations

import pytest

from tests.features.test_concerns import tells
from tests.features.test_questions import asks
from tests.photos import photo
from tests.stage import Person, Town

PARTS = ("Come on Monday.", "Bring the form.", "It costs nothing.")
WHOLE = "> Come on Monday.\n> Bring the form.\n> It costs nothing."
IN_TWO_MINUTES = "In 2 minutes I send it to ELM STREET"


async def opens(who: Person) -> None:
    await who.says("my day")
    await who.presses("Open first")


async def types(who: Person, *parts: str) -> None:
    for one in parts:
        await who.says(one)


def on_its_way(who: Person) -> list[str]:
    return [one.text for one in who.messages if one.text.startswith(IN_TWO_MINUTES)]


async def waits(town: Town, *parts: str) -> None:
    """Let an answer of Lee's wait that was typed in these parts."""
    await asks(town.maria)
    await town.lee.presses("Answer")
    await types(town.lee, *parts)


@pytest.mark.parametrize("name", ["lee", "maya"])
async def test_all_that_is_typed_under_a_question_is_one_answer(town: Town, name: str) -> None:
    who: Person = getattr(town, name)
    await asks(town.maria, f"Ask {who.name}, {'police' if name == 'lee' else 'not police'}")
    await opens(who)
    await types(who, *PARTS)
    assert f"Is this your answer to ELM STREET, Q-1?\n{WHOLE}" in who.last
    await who.presses("Yes")
    assert WHOLE in who.sees(IN_TWO_MINUTES)
    await town.later(minutes=3)
    town.elm.shows(WHOLE)
    town.maria.sees(WHOLE)


async def test_what_follows_while_it_waits_goes_on_with_it(town: Town) -> None:
    await waits(town, *PARTS)
    assert WHOLE in town.lee.last
    assert town.lee.labels == ["Send now", "Change", "Only a note"]
    assert len(on_its_way(town.lee)) == 1
    await town.later(minutes=3)
    town.elm.shows(WHOLE)
    assert town.lee.last.startswith("Sent ")


@pytest.mark.parametrize("how", ["Answer", "Fixed"])
async def test_a_problem_is_answered_in_parts_too(town: Town, how: str) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.presses(how)
    await types(town.lee, *PARTS)
    assert WHOLE in town.lee.last
    await town.later(minutes=3)
    town.elm.shows(WHOLE)


async def test_replies_to_the_question_are_gathered(town: Town) -> None:
    await asks(town.maria)
    for one in PARTS:
        await town.lee.replies("ELM STREET, Q-1", one)
    assert WHOLE in town.lee.last
    await town.later(minutes=3)
    town.elm.shows(WHOLE)


async def test_the_two_minutes_begin_with_the_last_part(town: Town) -> None:
    await waits(town, PARTS[0])
    await town.later(seconds=100)
    await town.lee.says(PARTS[1])
    await town.later(seconds=100)
    town.elm.hides(PARTS[0])
    await town.later(seconds=30)
    town.elm.shows("> Come on Monday.\n> Bring the form.")


async def test_send_now_sends_all_of_it(town: Town) -> None:
    await waits(town, *PARTS)
    await town.lee.presses("Send now")
    town.elm.shows(WHOLE)


@pytest.mark.parametrize("how", ["Change", "Only a note", "no", "take it back"])
async def test_what_stops_it_stops_all_of_it(town: Town, how: str) -> None:
    await waits(town, *PARTS)
    await (town.lee.presses if how in town.lee.labels else town.lee.says)(how)
    await town.later(minutes=5)
    for one in PARTS:
        town.elm.hides(one)
        town.maria.never_saw(one)


async def test_what_was_sent_comes_back_whole(town: Town) -> None:
    await waits(town, *PARTS)
    await town.lee.presses("Send now")
    await town.lee.presses("Take it back")
    for one in PARTS:
        town.elm.hides(one)


async def test_what_does_not_fit_is_said_before_it_leaves(town: Town) -> None:
    await waits(town, "Come on Monday. " * 55)
    await town.lee.says("Bring the form. " * 20)
    assert town.lee.last.startswith(
        "There is no room for this behind the rest. I send that without it:\n> Bring the form."
    )
    assert town.lee.labels == ["Use this instead", "Something else"]
    await town.later(minutes=3)
    town.elm.shows("Come on Monday.")
    town.elm.hides("Bring the form.")


@pytest.mark.parametrize(
    "words", ["Come on Mondays.", "No, on Tuesday.", "*Tuesday", "Sorry, I mean Tuesday."]
)
async def test_words_that_put_it_right_are_asked_about(town: Town, words: str) -> None:
    await waits(town, PARTS[0])
    await town.lee.says(words)
    assert town.lee.last == f"Use this instead?\n> {words}"
    await town.lee.presses("Yes")
    await town.later(minutes=3)
    town.elm.shows(f"> {words}")
    town.elm.hides(f"> {PARTS[0]}")


async def test_all_that_was_typed_since_is_asked_about_together(town: Town) -> None:
    await waits(town, PARTS[0])
    await types(town.lee, "No, on Tuesday.", "Not at noon.")
    assert "> No, on Tuesday.\n> Not at noon." in town.lee.last
    await town.lee.presses("Add it")
    await town.later(minutes=3)
    town.elm.shows("> Come on Monday.\n> No, on Tuesday.\n> Not at noon.")


async def test_danger_is_asked_about_and_whom_to_call_comes_first(town: Town) -> None:
    await waits(town, PARTS[0])
    await town.lee.says("he has a gun")
    assert town.lee.last.startswith("Danger now: call 911.")
    await town.later(minutes=3)
    town.elm.hides("gun")


async def test_an_older_yes_shows_all_that_was_typed_since(town: Town) -> None:
    await asks(town.maria)
    await opens(town.lee)
    await town.lee.says(PARTS[0])
    older = town.lee.messages[-1].buttons[0]
    await types(town.lee, *PARTS[1:])
    await town.lee.forges(older.data)
    assert town.lee.last.startswith("You wrote more since then: this is all of it.")
    assert WHOLE in town.lee.last
    await town.lee.presses("Yes")
    await town.later(minutes=3)
    town.elm.shows(WHOLE)


async def test_the_same_words_twice_stand_once(town: Town) -> None:
    await waits(town, PARTS[0], PARTS[1], PARTS[1])
    await town.later(minutes=3)
    assert town.elm.shows(PARTS[0]).count(PARTS[1]) == 1


async def test_another_question_gets_its_own_answer(town: Town) -> None:
    await asks(town.maria)
    await asks(town.tom, "Ask Lee, police")
    await town.lee.replies("ELM STREET, Q-1", PARTS[0])
    await town.lee.replies("ELM STREET, Q-2", PARTS[1])
    await town.later(minutes=3)
    town.maria.sees(PARTS[0])
    town.maria.never_saw(PARTS[1])
    town.tom.never_saw(PARTS[0])


async def test_one_that_waits_is_not_replaced_from_the_list(town: Town) -> None:
    await waits(town, PARTS[0])
    await opens(town.lee)
    await town.lee.says(PARTS[1])
    await town.lee.presses("Yes")
    await town.later(minutes=3)
    town.elm.shows("> Come on Monday.")


async def test_after_it_went_out_what_is_typed_is_something_new(town: Town) -> None:
    await waits(town, PARTS[0])
    await town.later(minutes=3)
    await town.lee.says(PARTS[1])
    await town.later(minutes=3)
    town.elm.shows(PARTS[0])
    town.elm.hides(PARTS[1])


async def test_of_a_photo_the_words_go_on_with_it_and_the_rest_is_said(town: Town) -> None:
    await waits(town, PARTS[0])
    await town.lee.sends(photo(), text=PARTS[1])
    assert "> Come on Monday.\n> Bring the form." in town.lee.sees(IN_TWO_MINUTES)
    town.lee.sees("I kept only the words of that.")
    await town.later(minutes=3)
    town.elm.shows("> Come on Monday.\n> Bring the form.")


async def test_whoever_wants_no_messages_sees_all_of_it_too(town: Town) -> None:
    await asks(town.maria)
    await town.lee.says("stop")
    await town.lee.replies("ELM STREET, Q-1", PARTS[0])
    await types(town.lee, *PARTS[1:])
    assert WHOLE in town.lee.last
    await town.lee.presses("Send now")
    town.elm.shows(WHOLE)


async def test_a_first_card_that_was_tapped_late_sends_all_of_it(town: Town) -> None:
    await waits(town, PARTS[0])
    early = town.lee.messages[-1].buttons[0]
    await types(town.lee, *PARTS[1:])
    await town.lee.forges(early.data)
    town.elm.shows(WHOLE)


async def test_after_a_restart_nothing_is_added_unasked(town: Town) -> None:
    await waits(town, *PARTS[:2])
    town.restart()
    await town.lee.says(PARTS[2])
    await town.later(minutes=3)
    town.elm.shows("> Come on Monday.\n> Bring the form.")
    town.elm.hides(PARTS[2])


async def test_a_part_that_replies_to_the_question_itself_goes_with_the_rest(town: Town) -> None:
    await waits(town, PARTS[0])
    for one in PARTS[1:]:
        await town.lee.replies("What do you answer?", one)
    assert WHOLE in town.lee.last
    await town.later(minutes=3)
    town.elm.shows(WHOLE)


async def test_a_reply_to_it_that_halts_stops_all(town: Town) -> None:
    await waits(town, PARTS[0])
    await town.lee.replies("What do you answer?", "no, don't send it")
    await town.later(minutes=3)
    town.elm.hides(PARTS[0])
