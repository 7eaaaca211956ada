"""Whoever was shown before it was sent reads it, and nobody else, whatever changes later."""

from __future__ import annotations

from bot.features.tips import shown
from bot.features.tips.folder import Folder
from storage import members, people, tips
from tests.features.test_moderation import gets_role, loses_role
from tests.features.test_tip_desk import gives, lies_with_maya, opens
from tests.features.test_tip_readers import contact, desk
from tests.stage import Person, Town
from tests.telling import ANSWER, LEE, MAYA, WHAT, chooses, drafts, drop, tells, to_slot

NOBODY = "Its reader is not here any more, so nobody reads it now."
KIM_TOO = "No answer for 6 days: Kim reads it too."


async def days(town: Town, n: int) -> None:
    """Let days pass, to a minute after a slot."""
    await town.later(days=n)
    await to_slot(town)


async def finds_nothing(one: Person) -> None:
    """Look everywhere where a reader finds what was told."""
    await one.says("menu")
    if "My day" in one.labels:
        await one.presses("My day")
    if "Open first" in one.labels:
        await one.presses("Open first")
    one.never_saw(WHAT)
    one.never_saw("private message,")


async def organizers_read(town: Town) -> str:
    """Let Maria tell the organizers something, for there is no contact."""
    await drop(town, town.lee, members.POLICE)
    await drop(town, town.maya, members.COMMUNITY)
    words = await tells(town.maria, "Organizers: Ana, Sam")
    await to_slot(town)
    return words


# --- Out of the chat for an hour, and somebody else reads it ---


async def test_whoever_reads_next_does_so_after_six_days_also_where_the_reader_is_out(
    town: Town,
) -> None:
    kim = await contact(town, "Kim")
    words = await lies_with_maya(town)
    town.teens.people.remove(town.maya)
    await to_slot(town)
    kim.never_saw(WHAT)
    shown = await opens(town.maria, words)
    assert f"{NOBODY} Kim reads it from Sun 29 Nov 2026 on." in shown
    town.teens.people.append(town.maya)
    await town.maya.says("menu")
    assert "with Maya, not read yet." in await opens(town.maria, words)
    await days(town, 5)
    kim.never_saw(WHAT)
    await days(town, 1)
    kim.sees(WHAT)


async def test_where_only_the_next_one_is_left_the_six_words_say_so(town: Town) -> None:
    await contact(town, "Kim")
    words = await lies_with_maya(town)
    await loses_role(town, town.maya, members.COMMUNITY)
    await days(town, 6)
    assert "no answer yet. Only Kim reads it now." in await opens(town.maria, words)


# --- Who came later ---


async def test_who_takes_the_readers_place_was_not_shown_and_reads_nothing(town: Town) -> None:
    words = await lies_with_maya(town)
    await gives(town, town.tom, members.COMMUNITY, town.teens)
    await loses_role(town, town.maya, members.COMMUNITY)
    await days(town, 7)
    await finds_nothing(town.tom)
    assert NOBODY in await opens(town.maria, words)


async def test_a_contact_who_came_later_is_not_the_next_reader(town: Town) -> None:
    words = await lies_with_maya(town)
    await gives(town, town.tom, members.COMMUNITY, town.teens)
    await days(town, 3)
    town.maya.never_saw("Tom reads it too")
    await days(town, 4)
    await finds_nothing(town.tom)
    assert "nobody has reacted" in await opens(town.maria, words)


async def test_the_next_reader_is_who_stood_on_the_screen_also_when_others_come_meanwhile(
    town: Town,
) -> None:
    await drafts(town.maria, MAYA)
    assert "reads it too" not in town.maria.last
    await gives(town, town.tom, members.COMMUNITY, town.teens)
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("No, send it without an answer")
    await days(town, 8)
    await finds_nothing(town.tom)


async def test_the_next_one_reads_nothing_once_they_have_no_part_any_more(town: Town) -> None:
    kim = await contact(town, "Kim")
    await chooses(town.maria)
    assert KIM_TOO in town.maria.last
    await town.maria.fills(what=WHAT, place="Elm", moment="Now")
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("Yes, with six words")
    await town.maria.presses("Copy")
    await town.maria.presses("I saved the words: send it")
    await to_slot(town)
    await drop(town, kim, members.COMMUNITY)
    await gives(town, town.tom, members.COMMUNITY, town.teens)
    await days(town, 7)
    kim.never_saw(WHAT)
    await finds_nothing(town.tom)
    assert "nobody has reacted" in await opens(town.maria, town.maria.clipboard)


# --- The organizers ---


async def test_who_organizes_later_reads_nothing_that_was_told_before(town: Town) -> None:
    words = await organizers_read(town)
    await gets_role(town, town.lee, members.POLICE)
    await gets_role(town, town.lee, members.ORGANIZER)
    await finds_nothing(town.lee)
    assert "with Ana and Sam, not read yet." in await opens(town.maria, words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="And once more, quillmarble.")
    await to_slot(town)
    town.sam.sees("quillmarble")
    town.lee.never_saw("quillmarble")


async def test_of_several_those_read_it_who_are_left(town: Town) -> None:
    words = await organizers_read(town)
    await drop(town, town.sam, members.ORGANIZER)
    await to_slot(town)
    assert "with Ana, not read yet." in await opens(town.maria, words)
    await drop(town, town.ana, members.ORGANIZER)
    await gives(town, town.tom, members.ORGANIZER, town.teens)
    await to_slot(town)
    assert NOBODY in await opens(town.maria, words)
    await finds_nothing(town.tom)


# --- The chat of contacts ---


async def test_a_chat_that_was_not_shown_makes_nobody_a_reader(town: Town) -> None:
    room = await desk(town, 2)
    room.open = True
    await gives(town, town.tom, members.POLICE, town.teens)
    await to_slot(town)
    words = await tells(town.maria, LEE)
    await to_slot(town)
    town.lee.sees(WHAT)
    room.open = False
    await to_slot(town)
    await days(town, 4)
    room.hides(WHAT)
    await finds_nothing(town.tom)
    assert "with Lee, not read yet." in await opens(town.maria, words)


async def test_in_a_chat_that_was_shown_those_answer_who_read_it(town: Town) -> None:
    room = await desk(town, 2)
    kim = town.person("Kim", "telegram")
    await gives(town, kim, members.POLICE, room)
    await gives(town, town.tom, members.POLICE, town.teens)
    words = await tells(town.maria, "Lee, police contact; also 1 other in Elm Desk")
    await to_slot(town)
    room.shows(WHAT)
    await finds_nothing(town.tom)
    await drop(town, town.lee, members.POLICE)
    await to_slot(town)
    assert "with Elm Desk, not read yet." in await opens(town.maria, words)
    await kim.replies(WHAT, ANSWER)
    kim.sees("as Kim, police contact")


async def test_words_that_stand_in_a_chat_are_never_said_to_be_read_by_nobody(town: Town) -> None:
    room = await desk(town, 2)
    words = await tells(town.maria, "Lee, police contact; also 1 other in Elm Desk")
    await to_slot(town)
    room.shows(WHAT)
    await drop(town, town.lee, members.POLICE)
    await to_slot(town)
    shown = await opens(town.maria, words)
    assert "nobody reads it" not in shown
    assert "Its reader is not here any more. Everyone in Elm Desk can still see it." in shown


# --- Nobody is left ---


async def test_where_nobody_is_left_another_reader_can_be_chosen(town: Town) -> None:
    words = await lies_with_maya(town)
    await drop(town, town.maya, members.COMMUNITY)
    await to_slot(town)
    await opens(town.maria, words)
    assert NOBODY in town.maria.last
    assert town.maria.labels == ["Choose someone else", "Take it back", "Erase this chat"]
    await town.maria.presses("Choose someone else")
    town.maria.sees("Who should read it?")
    await town.maria.presses(LEE)
    await town.maria.fills(place="Elm and 3rd", moment="This week")
    town.maria.sees("This is exactly what will be read by Lee, police contact:")
    assert WHAT in town.maria.last


async def test_where_no_reader_is_left_it_takes_no_more_words(town: Town) -> None:
    words = await lies_with_maya(town)
    await town.maya.presses("Answer")
    await town.maya.fills(words=ANSWER)
    await to_slot(town)
    await opens(town.maria, words)
    await town.maria.presses("Write back")
    await drop(town, town.maya, members.COMMUNITY)
    await town.maria.says("They came again, quillmarble.")
    assert NOBODY in town.maria.last
    await opens(town.maria, words)
    assert NOBODY in town.maria.last
    town.maria.never_saw("Maya gets it")


async def test_who_gave_the_part_back_sees_it_no_more_in_another_part(town: Town) -> None:
    await gets_role(town, town.maya, members.ORGANIZER)
    await lies_with_maya(town)
    await drop(town, town.maya, members.COMMUNITY)
    await to_slot(town)
    await days(town, 1)
    assert all(WHAT not in one.text for one in town.maya.messages)


async def test_whoever_is_back_finds_it_again(town: Town) -> None:
    await lies_with_maya(town)
    town.teens.people.remove(town.maya)
    await to_slot(town)
    assert all(WHAT not in one.text for one in town.maya.messages)
    town.teens.people.append(town.maya)
    await town.maya.says("menu")
    await town.maya.presses("My day")
    await town.maya.presses("Open first")
    town.maya.sees(WHAT)


# --- What was told before it was kept who was shown ---


async def test_what_was_told_before_is_read_as_it_was_then(town: Town) -> None:
    await gets_role(town, town.tom, members.COMMUNITY)
    await lies_with_maya(town)

    def job(db):
        turn = town.app.own_turn(db, town.group_id)
        (case,) = tips.all_cases(db, town.group_id)
        return {people.name(db, one) for one in shown.all_of(turn, case, Folder())}

    assert await town.app.write(job) == {"Maya"}


def test_what_a_folder_does_not_keep_any_more_is_left_out() -> None:
    before = '{"labels": ["dog"], "unreached": true, "muted": true}'
    assert Folder.from_json(before) == Folder(labels=("dog",), muted=True)
