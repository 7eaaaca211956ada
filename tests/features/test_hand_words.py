"""Please write to Maria: the bot carries it both ways, and nobody sees an account."""

from __future__ import annotations

import pytest

from storage import hand_words
from storage.members import ORGANIZER
from tests.features.test_checkins import begins
from tests.features.test_moderation import loses_role
from tests.stage import Person, Town


@pytest.fixture(params=["telegram", "discord"])
async def asks(town: Town, request: pytest.FixtureRequest) -> Person:
    """Somebody who needs some help, on either platform."""
    one = {"telegram": town.maria, "discord": town.tom}[request.param]
    await begins(town.ana, "Once, now")
    await one.presses("I need some help")
    await one.fills(need="A ladder")
    await one.presses("Send")
    return one


async def writes(one: Person, label: str, words: str) -> None:
    await one.presses(label)
    await one.fills(words=words)


async def test_it_goes_there_and_back(town: Town, asks: Person) -> None:
    name = asks.name
    town.sam.sees(f"Please write to {name}.")
    await writes(town.sam, f"Write to {name}", "I have one. Today at 5?")
    town.sam.sees(f"{name} gets it now, with your name.")
    assert "I have one. Today at 5?" in asks.sees("Sam, organizer, writes to you about the help:")
    await writes(asks, "Answer", "Yes, please.")
    asks.sees("Sam gets it now, with your name.")
    assert "Yes, please." in town.sam.sees(f"{name} answers about the help:")
    await writes(town.sam, "Answer", "Good.")
    assert "Good." in asks.messages[-1].text
    for other in (town.ana, town.lee, town.maya):
        other.never_saw("Yes, please.")
    for room in (town.elm, town.teens):
        room.hides("Today at 5?")
        room.hides("Yes, please.")


async def test_each_organizer_is_answered_by_themselves(town: Town, asks: Person) -> None:
    await writes(town.sam, f"Write to {asks.name}", "I have one.")
    await writes(town.ana, f"Write to {asks.name}", "Mine is longer.")
    await writes(asks, "Answer", "The longer one, please.")
    town.ana.sees("The longer one, please.")
    town.sam.never_saw("The longer one, please.")


async def test_nobody_else_writes_about_it(town: Town, asks: Person) -> None:
    other = town.tom if asks is town.maria else town.maria
    for one in (town.lee, town.maya, other):
        await one.forges(f"checkin_word-{town.group_id}-1")
        one.sees("That button is too old.")
    await asks.forges(f"checkin_word-{town.group_id}-1")
    assert "What shall I pass on" not in asks.last, "nobody wrote to them yet"


async def test_where_private_words_are_turned_away_it_waits(town: Town, asks: Person) -> None:
    asks.reachable = False
    await town.later(minutes=20)
    await writes(town.sam, f"Write to {asks.name}", "I have one.")
    asks.never_saw("I have one.")
    await writes(town.sam, f"Write to {asks.name}", "Are you there?")
    town.sam.sees(f"I cannot write to {asks.name} in private now. It waits")
    asks.reachable = True
    await asks.says("menu")
    asks.sees("Are you there?")


ENOUGH = "You wrote 5 times without an answer. You can write again Sun 22 Nov 2026 21:"


async def test_nobody_floods_another_with_private_words(town: Town, asks: Person) -> None:
    for at in range(5):
        await town.later(minutes=1)
        await writes(town.sam, f"Write to {asks.name}", f"Hello {at}")
    await town.sam.presses(f"Write to {asks.name}")
    town.sam.sees(ENOUGH)
    assert town.sam.form is None
    await writes(asks, "Answer", "Not so fast, please.")
    await writes(town.sam, f"Write to {asks.name}", "I am sorry.")
    asks.sees("I am sorry.")


async def test_another_organizer_between_makes_no_room_for_more(town: Town, asks: Person) -> None:
    for at in range(5):
        await writes(town.ana, f"Write to {asks.name}", f"Here {at}")
        await writes(town.sam, f"Write to {asks.name}", f"Hello {at}")
    await town.sam.presses(f"Write to {asks.name}")
    town.sam.sees("You wrote 5 times without an answer.")
    assert town.sam.form is None


async def test_who_asked_for_help_floods_no_organizer(town: Town, asks: Person) -> None:
    await writes(town.sam, f"Write to {asks.name}", "I have one.")
    for at in range(5):
        await writes(asks, "Answer", f"Now {at}")
    await asks.presses("Answer")
    asks.sees(ENOUGH)
    town.ana.never_saw("Now")
    await town.later(hours=1)
    await writes(asks, "Answer", "Are you there?")
    town.sam.sees("Are you there?")


async def test_words_that_were_too_many_are_not_lost(town: Town, asks: Person) -> None:
    for at in range(4):
        await writes(town.sam, f"Write to {asks.name}", f"Hello {at}")
    await town.sam.presses(f"Write to {asks.name}")
    open_, town.sam.form = town.sam.form, None
    await writes(town.sam, f"Write to {asks.name}", "Hello again")
    town.sam.form = open_
    await town.sam.fills(words="One more")
    assert "Not sent. You wrote 5 times without an answer." in town.sam.last
    assert "> One more" in town.sam.last
    asks.never_saw("One more")
    await town.later(hours=1)
    await writes(town.sam, "Answer", "One more")
    asks.sees("One more")


async def test_a_mistake_takes_it_away_and_an_end_its_answer(town: Town, asks: Person) -> None:
    await writes(town.sam, f"Write to {asks.name}", "I have one.")
    assert asks.messages[-1].labels[:1] == ["Answer"]
    await asks.presses("It was a mistake")
    asks.never_saw("I have one.")
    await town.sam.forges(f"checkin_word-{town.group_id}-1")
    town.sam.sees("needs no help any more")


async def test_erased_nothing_of_it_is_left(town: Town, asks: Person) -> None:
    await writes(town.sam, f"Write to {asks.name}", "I have one.")
    await writes(asks, "Answer", "Yes, please.")
    for label in ("My settings", "Stop and erase", "Erase"):
        await asks.says("menu") if label == "My settings" else None
        await asks.presses(label)
    town.sam.never_saw("Yes, please.")
    with town.database.reading() as db:
        assert hand_words.about(db, town.group_id, 1) == ()


async def test_an_answer_goes_to_whom_the_question_named(town: Town, asks: Person) -> None:
    await writes(town.ana, f"Write to {asks.name}", "Ana here, tell me.")
    await asks.presses("Answer")
    question = asks.form
    await writes(town.sam, f"Write to {asks.name}", "Sam here.")
    asks.form = question
    await asks.fills(words="Only you: it is Sam.")
    if not question:  # what was typed comes after what Sam wrote: nobody reads it before it is said
        town.ana.never_saw("Only you: it is Sam.")
        await asks.presses(next(one for one in asks.labels if one.startswith("My answer to")))
    town.sam.never_saw("Only you: it is Sam.")
    town.ana.sees("Only you: it is Sam.")


async def test_an_older_message_is_answered_by_its_own_button(town: Town, asks: Person) -> None:
    await writes(town.ana, f"Write to {asks.name}", "Ana here, tell me.")
    answer = next(one.data for one in asks.messages[-1].buttons if one.label == "Answer")
    await writes(town.sam, f"Write to {asks.name}", "Sam here.")
    await asks.forges(answer)
    await asks.fills(words="Dear Ana.")
    town.ana.sees("Dear Ana.")
    town.sam.never_saw("Dear Ana.")


async def test_who_organizes_no_more_is_not_written_to(town: Town, asks: Person) -> None:
    await writes(town.ana, f"Write to {asks.name}", "Ana here, tell me.")
    await loses_role(town, town.ana, ORGANIZER)
    await asks.presses("Answer")
    assert "Sam" in (asks.form.title if asks.form else asks.last)
    if not asks.form:
        asks.sees("Ana organizes no more. What shall I pass on to Sam? Nobody else reads it.")
    await asks.fills(words="I cannot walk.")
    asks.sees("Sam gets it now, with your name.")
    town.sam.sees("I cannot walk.")
    town.ana.never_saw("I cannot walk.")


async def test_where_the_reader_went_meanwhile_nothing_is_sent(town: Town, asks: Person) -> None:
    await writes(town.ana, f"Write to {asks.name}", "Ana here, tell me.")
    await asks.presses("Answer")
    await loses_role(town, town.ana, ORGANIZER)
    await asks.fills(words="I cannot walk.")
    assert "I cannot walk." in asks.sees("I sent nothing: who reads it has changed.")
    town.sam.never_saw("I cannot walk.")
    await writes(asks, "Answer", "I cannot walk, Sam.")
    town.sam.sees("I cannot walk, Sam.")


@pytest.mark.parametrize("typed", ["menu", "Aide", "my settings"])
async def test_the_name_of_a_door_is_asked_about_and_reaches_nobody(
    town: Town, asks: Person, typed: str
) -> None:
    await town.ana.presses(f"Write to {asks.name}")
    await town.ana.says(typed)
    town.ana.sees(f"Is “{typed}” your answer? It also opens something here. I sent nothing.")
    asks.never_saw("writes to you about the help")
    await town.ana.presses("No")
    await town.ana.says("I have a ladder.")
    asks.sees("I have a ladder.")


async def test_who_means_it_sends_it_with_one_tap_or_word(town: Town, asks: Person) -> None:
    await town.ana.presses(f"Write to {asks.name}")
    await town.ana.says("Hello")
    await town.ana.says("yes")
    assert "Hello" in asks.sees("Ana, organizer, writes to you about the help:")


async def test_the_door_opens_and_the_form_waits(town: Town, asks: Person) -> None:
    await town.ana.presses(f"Write to {asks.name}")
    await town.ana.says("menu")
    await town.ana.presses("Menu")
    await town.ana.presses("Go on")
    await town.ana.says("I have a ladder.")
    asks.sees("I have a ladder.")


async def test_a_cry_for_help_as_an_answer_has_the_number_first(town: Town, asks: Person) -> None:
    await writes(town.ana, f"Write to {asks.name}", "I have one.")
    await asks.presses("Answer")
    if asks.form:
        await asks.fills(words="Help!")
    else:
        await asks.says("Help!")
        assert asks.last.startswith("Danger now: call 911.")
        await asks.presses("Yes")
    town.ana.sees("Help!")


# --- Replies ---------------------------------------------------------------------------------


async def test_a_reply_goes_there_and_back(town: Town, asks: Person) -> None:
    name = asks.name
    await town.sam.replies(f"{name} needs some help.", "I have one. Today at 5?")
    assert f"{name} gets it now, with your name." in town.sam.last
    assert "I have one. Today at 5?" in asks.sees("Sam, organizer, writes to you about the help:")
    await asks.replies("I have one. Today at 5?", "Yes, please.")
    assert "Sam gets it now, with your name." in asks.last
    assert "Yes, please." in town.sam.sees(f"{name} answers about the help:")
    await town.sam.replies("Yes, please.", "Good.")
    assert "Good." in asks.messages[-1].text
    town.ana.never_saw("Yes, please.")
    for room in (town.elm, town.teens):
        room.hides("Yes, please.")


async def test_a_reply_to_what_asks_again_goes_on_too(town: Town, asks: Person) -> None:
    await town.later(days=1)
    await town.sam.replies("Again: nobody looks after it yet.", "On my way.")
    asks.sees("On my way.")
    await town.ana.presses("I look after it")
    await town.later(days=9)
    await town.sam.replies("Again: Ana looks after it", "Did Ana come?")
    asks.sees("Did Ana come?")


async def test_an_older_message_is_answered_by_a_reply_to_it(town: Town, asks: Person) -> None:
    await town.sam.replies(f"{asks.name} needs some help.", "Sam speaks")
    await town.ana.replies(f"{asks.name} needs some help.", "Ana speaks")
    await asks.replies("Sam speaks", "This is for Sam")
    town.sam.sees("This is for Sam")
    town.ana.never_saw("This is for Sam")


async def test_a_reply_that_goes_nowhere_is_said_with_its_words(town: Town, asks: Person) -> None:
    await town.sam.replies(f"{asks.name} needs some help.", "x" * 501)
    assert "That is too long" in town.sam.last
    for n in range(5):
        await town.sam.replies(f"{asks.name} needs some help.", f"Hello {n}")
    await town.sam.replies(f"{asks.name} needs some help.", "Once more")
    assert "Not sent. You wrote 5 times without an answer." in town.sam.last
    assert "Once more" in town.sam.last
    asks.never_saw("Once more")
    await asks.presses("It was a mistake")
    await town.sam.replies("no help is needed", "Sorry to hear")
    assert "needs no help any more." in town.sam.last
    assert "Sorry to hear" in town.sam.last


async def test_who_organizes_no_more_passes_on_no_reply(town: Town, asks: Person) -> None:
    await loses_role(town, town.sam, ORGANIZER)
    await town.sam.replies(f"{asks.name} needs some help.", "I still know it")
    asks.never_saw("I still know it")


async def test_a_door_named_in_a_reply_opens(town: Town, asks: Person) -> None:
    await town.sam.replies(f"{asks.name} needs some help.", "menu")
    asks.never_saw("writes to you about the help")


async def test_words_typed_at_what_my_day_shows_are_asked_about(town: Town, asks: Person) -> None:
    await town.sam.says("menu")
    await town.sam.presses("My day")
    await town.sam.presses("Open first")
    await town.sam.says("I have a ladder for you")
    assert f"ELM STREET, {asks.name} needs some help?" in town.sam.last
    asks.never_saw("I have a ladder for you")
    await town.sam.presses("Yes")
    asks.sees("I have a ladder for you")
