"""Whoever is muted, timed out or restricted in a chat posts nothing there through the bot."""

from __future__ import annotations

import pytest

from bot.words import Left
from tests.features.test_polls import posted_words
from tests.stage import Person, Room, Town
from tests.test_rights import put_out

LAMP = "Lamp out"
WHO = pytest.mark.parametrize("who", ["maria", "tom"])


def rooms(town: Town, one: Person) -> tuple[Room, Room]:
    """Return the chat that this person is in, and the other one."""
    return (town.elm, town.teens) if one is town.maria else (town.teens, town.elm)


async def tells(one: Person, who: str = "Everyone here", *, named: bool = False) -> None:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=LAMP, where="Elm and 3rd", who=who)
    if named:
        await one.presses("Add my name")
    await one.presses("Send")


async def asks(one: Person, shown: str = "Yes, without my name") -> None:
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words=LAMP, shown=shown)


@WHO
async def test_a_problem_goes_only_where_its_author_may_write(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    there, other = rooms(town, one)
    there.silenced.append(one)
    await tells(one)
    one.sees(f"You may not write in {there.chat.title} now, so nothing goes there.")
    other.shows(LAMP)
    there.hides(LAMP)
    there.silenced.clear()
    await town.later(days=1, minutes=1)
    there.hides(LAMP)


@WHO
async def test_a_question_goes_only_where_its_author_may_write(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    there, other = rooms(town, one)
    there.silenced.append(one)
    await asks(one)
    one.sees(f"You may not write in {there.chat.title} now, so nothing goes there.")
    await one.presses("Send")
    other.shows(LAMP)
    there.hides(LAMP)


async def test_with_one_chat_they_can_still_tell_those_who_look_after_it(town: Town) -> None:
    town.teens.holds_bot = False
    await town.take(Left(town.teens.chat))
    town.elm.silenced.append(town.maria)
    await tells(town.maria)
    town.maria.sees("You may not write in Elm Street now, so nothing goes there.")
    town.elm.hides(LAMP)
    town.lee.never_saw(LAMP)
    await town.maria.presses("Who may see it?")
    await town.maria.presses("Organizers, no police")
    await town.maria.presses("Send")
    town.ana.sees(LAMP)
    town.elm.hides(LAMP)


async def test_nobody_who_is_muted_lets_the_bot_ask_there_or_says_yes_there(town: Town) -> None:
    await town.tom.says("The crossing is dark", to=town.teens)
    town.teens.silenced.append(town.sam)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    town.sam.sees("You may not write in Elm Teens now, so nothing goes there.")
    town.teens.hides("may I save")
    town.teens.silenced.clear()
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    town.teens.silenced.append(town.tom)
    await town.tom.presses("Yes, no name")
    assert "The crossing is dark" in town.elm.shows("A problem, E-1")
    assert not any("A problem, E-1" in one.text for one in town.teens.messages)


async def test_what_an_organizer_looks_at_first_goes_there_neither(town: Town) -> None:
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")
    town.teens.silenced.append(town.tom)
    await tells(town.tom)
    await town.sam.presses("Show it")
    town.elm.shows(LAMP)
    town.teens.hides(LAMP)


async def test_what_only_some_read_is_nobodys_chat(town: Town) -> None:
    town.elm.silenced.append(town.maria)
    await tells(town.maria, "Maya only, no police")
    town.maria.sees("E-1 is sent")
    await asks(town.maria, "No, only Lee and me")
    town.maria.sees("Q-1 is with Lee")


@pytest.mark.parametrize("who", ["lee", "maya"])
async def test_whoever_is_asked_says_nothing_either_where_they_may_not_write(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    there, _ = rooms(town, town.maria if who == "lee" else town.tom)
    await tells(town.maria)
    await one.presses("Answer")
    there.silenced.append(one)
    await one.fills(words="Nonsense")
    one.sees(f"You may not write in {there.chat.title} now, and E-1 stands there.")
    await town.later(minutes=3)
    town.elm.hides("Nonsense")
    town.teens.hides("Nonsense")
    there.silenced.clear()
    await one.presses("Answer")
    await one.fills(words="We look at it.")
    await town.later(minutes=3)
    there.shows("We look at it.")


async def test_an_answer_to_a_question_that_stands_there_is_not_sent_there(town: Town) -> None:
    await asks(town.maria)
    town.elm.silenced.append(town.lee)
    await town.lee.replies("ELM STREET, Q-1", "Soon.")
    town.lee.sees("You may not write in Elm Street now, and Q-1 stands there. Nothing was sent.")
    await town.later(minutes=3)
    town.elm.hides("Soon.")
    await asks(town.maria, "No, only Lee and me")
    await town.lee.replies("ELM STREET, Q-2", "Tomorrow.")
    await town.lee.presses("Send now")
    town.maria.sees("Tomorrow.")


# --- Whoever was put out ---------------------------------------------------------------------


@WHO
async def test_whoever_was_put_out_an_hour_ago_reports_nothing_for_everyone(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.says("menu")
    put_out(one)
    await town.later(hours=1)
    await one.presses("Report a problem")
    await one.presses("No")
    assert one.last == "You are in no chat of Elm Street now."
    await one.presses("Menu")
    assert "Ask a question" not in one.labels
    await one.forges(f"alert_ask-{town.group_id}")
    assert one.last == "You are in no chat of Elm Street now."
    await town.later(days=1)
    for room in (town.elm, town.teens):
        room.hides(LAMP)


@WHO
async def test_nothing_is_sent_for_whoever_was_put_out_while_they_wrote(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=LAMP, where="Elm and 3rd", who="Everyone here")
    put_out(one)
    await one.presses("Send")
    for room in (town.elm, town.teens):
        room.hides(LAMP)


@WHO
async def test_the_vote_of_whoever_was_put_out_does_not_count(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await posted_words(town)
    await one.says("votes")
    await one.presses("Where do we meet?")
    put_out(one)
    await town.later(hours=1)
    await one.presses("Library")
    one.sees("You are in no chat of Elm Street now.")
    assert "“Library”: 0" in town.elm.shows("Where do we meet?")


@WHO
async def test_what_waits_with_a_name_does_not_show_once_its_author_was_put_out(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")
    await tells(one, named=True)
    put_out(one)
    await town.sam.presses("Show it")
    town.sam.sees("I do not show E-1: the person who wrote it may not write in any chat")
    assert "Take it down" in town.sam.labels
    await town.later(days=1)
    for room in (town.elm, town.teens):
        room.hides(LAMP)
