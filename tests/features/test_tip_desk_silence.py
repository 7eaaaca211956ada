"""A reader stays silent: they are asked again, then the next one reads it too, then it is said."""

from __future__ import annotations

from datetime import timedelta

from storage import members
from tests.features.test_tip_desk import card, finds, gives, lies_with_maya, number, opens
from tests.stage import Person, Town
from tests.telling import ANSWER, LEE, MAYA, WHAT, drafts, drop, tells, to_slot


async def days(town: Town, n: int) -> None:
    """Let days pass, to a minute after a slot."""
    await town.later(days=n)
    await to_slot(town)


async def another_contact(town: Town, name: str, role: str) -> Person:
    one = town.person(name, "telegram")
    await gives(town, one, role, town.elm)
    return one


async def test_after_three_days_the_reader_is_asked_again_without_a_sound(town: Town) -> None:
    await tells(town.maria, LEE)
    await to_slot(town)
    await town.later(days=3, minutes=-1)
    town.lee.never_saw("has been waiting since")
    await to_slot(town)
    reminder = next(one for one in town.lee.messages if "has been waiting since" in one.text)
    assert reminder.silent
    assert reminder.text.startswith(f"ELM STREET, {number(town.lee)} has been waiting since Mon 23")
    assert "the person who wrote can read that nobody has reacted" in reminder.text
    await town.lee.presses("Open")
    assert WHAT in town.lee.last
    await town.lee.replies("has been waiting since", ANSWER)
    town.lee.never_saw("has been waiting since")


async def test_then_the_next_one_of_the_same_role_reads_it_too(town: Town) -> None:
    kim = await another_contact(town, "Kim", members.COMMUNITY)
    await tells(town.maria)
    await to_slot(town)
    await days(town, 3)
    assert "If it goes on waiting, Kim reads it too." in town.maya.sees("has been waiting")
    kim.never_saw(WHAT)
    await days(town, 3)
    assert "Kim reads it too, because no answer came." in card(kim).text
    for other in (town.lee, town.ana, town.sam):
        other.never_saw("a private message for")
    await kim.replies(WHAT, ANSWER)
    assert "as Kim, community contact, not police" in kim.last
    assert "Now: in progress." in card(town.maya).text


async def test_the_six_words_say_who_reads_it_too_from_the_slot_on(town: Town) -> None:
    await another_contact(town, "Kim", members.COMMUNITY)
    words = await lies_with_maya(town)
    await town.later(days=6, minutes=-1)
    assert "not read yet" in await opens(town.maria, words)
    await to_slot(town)
    assert "no answer yet. Kim reads it too now." in await opens(town.maria, words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="And once more.")
    await to_slot(town)
    kim = next(one for one in town.everyone if one.name == "Kim")
    kim.sees("And once more.")


async def test_told_to_somebody_who_is_not_police_it_never_gets_to_the_police(town: Town) -> None:
    both = await another_contact(town, "Robin", members.COMMUNITY)
    await gives(town, both, members.POLICE, town.elm)
    words = await lies_with_maya(town)
    await days(town, 12)
    for police in (town.lee, both):
        police.never_saw(WHAT)
    assert "nobody has reacted" in await opens(town.maria, words)


async def test_without_a_next_one_the_six_words_say_that_nobody_reacted(town: Town) -> None:
    words = await lies_with_maya(town)
    await town.later(days=6, minutes=-1)
    assert "nobody has reacted" not in await opens(town.maria, words)
    await to_slot(town)
    shown = await opens(town.maria, words)
    assert "nobody has reacted. You can write to someone else with “Tell something" in shown
    await town.maya.replies(WHAT, ANSWER)
    await to_slot(town)
    shown = await opens(town.maria, words)
    assert "nobody has reacted" not in shown
    assert ANSWER in shown


async def test_when_the_next_one_is_silent_too_that_is_said(town: Town) -> None:
    await another_contact(town, "Kim", members.COMMUNITY)
    words = await lies_with_maya(town)
    await days(town, 9)
    assert "nobody has reacted" in await opens(town.maria, words)


async def test_new_words_give_the_reader_as_long_again(town: Town) -> None:
    words = await lies_with_maya(town)
    await days(town, 6)
    assert "nobody has reacted" in await opens(town.maria, words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="Once more.")
    await to_slot(town)
    assert "not read yet" in await opens(town.maria, words)
    town.maya.never_saw("has been waiting since")
    await days(town, 3)
    town.maya.sees("has been waiting since")


async def test_what_asks_for_no_answer_waits_only_to_be_read(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("No, send it without an answer")
    await to_slot(town)
    await town.maya.presses("I have read it")
    await town.maya.says("menu")
    await town.maya.presses("My day")
    town.maya.never_saw("private message,")
    await days(town, 12)
    town.maya.never_saw("has been waiting since")


async def test_a_reader_who_reacted_is_left_alone(town: Town) -> None:
    for label in ("In progress", "Passed on"):
        await lies_with_maya(town, f"{label}, acornmill.")
        await finds(town.maya, label, "acornmill")
    await days(town, 12)
    town.maya.never_saw("has been waiting since")


async def test_days_that_the_bot_was_down_are_not_all_blamed_on_the_reader(town: Town) -> None:
    words = await lies_with_maya(town)
    town.clock += timedelta(days=7)
    await to_slot(town)
    town.maya.sees("has been waiting since")
    assert "nobody has reacted" not in await opens(town.maria, words)


async def test_a_contact_who_left_is_followed_by_the_next_one(town: Town) -> None:
    kim = await another_contact(town, "Kim", members.POLICE)
    await tells(town.maria, LEE)
    await to_slot(town)
    await drop(town, town.lee, members.POLICE)
    await days(town, 6)
    kim.sees(WHAT)
    town.lee.never_saw(WHAT)
    assert MAYA not in kim.last
