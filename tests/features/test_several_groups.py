"""Whoever is in several groups reads which one their words go to, and can choose the other."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from storage import groups, members, people
from storage.database import Ticket
from tests.features.test_concerns import tells
from tests.features.test_questions import asks
from tests.photos import photo
from tests.stage import Person, Room, Town
from tests.telling import MAYA, WHAT, drafts

FENCE = "the fence is broken, walrusflute"
BOTH = pytest.mark.parametrize("name", ["telegram", "discord"])


@dataclass
class Writer(Person):
    """Somebody who uses the private chat alone, also where forms open anywhere."""

    @property
    def rooms(self) -> list[Room]:
        return []


async def oak_lane(town: Town, *inside: Person) -> None:
    """Let there be a second group, of Olga and Lee, with chats on both platforms."""
    rooms = [town.oak, town.room("discord", "Oak Server", [], place="99")]

    def found(db: Ticket) -> None:
        group = groups.found(db, "Oak Lane", "America/Vancouver", "en", town="Burnaby")
        for room in rooms:
            room.holds_bot = True
            chat = groups.connect(
                db,
                group.id,
                room.chat.platform,
                room.chat.id,
                kind="group",
                title=room.chat.title,
            )
            for one in (*inside, town.olga, town.lee):
                if one.platform != room.chat.platform:
                    continue
                room.people += [one] if one not in room.people else []
                met = people.meet(db, one.platform, one.id, one.name, "en")
                members.see(db, group.id, chat.id, met.id, town.clock.date())
                role = {"Olga": members.ORGANIZER, "Lee": members.POLICE}.get(one.name)
                if role:
                    members.give_role(db, group.id, met.id, role)
        town.oak_id = group.id

    await town.app.write(found)
    town.server = rooms[1]


async def neighbour(town: Town, platform: str) -> Person:
    """Let Rita be in both groups; she was in Elm Street last."""
    rita = town.lives(Writer(town, platform, "Rita"))
    elm = town.elm if platform == "telegram" else town.teens
    elm.people.append(rita)
    await oak_lane(town, rita)

    def seen(db: Ticket) -> None:
        met = people.meet(db, platform, rita.id, "Rita", "en")
        chat = groups.chat(db, platform, elm.chat.id)
        members.see(db, town.group_id, chat.id, met.id, town.clock.date())

    await town.app.write(seen)
    await rita.forges(f"menu-{town.group_id}")
    return rita


def in_oak(town: Town, platform: str) -> Room:
    return town.oak if platform == "telegram" else town.server


async def reports(rita: Person, what: str, who: str = "Everyone here") -> None:
    """Type a problem as a sentence, up to the look at it."""
    await rita.says(what)
    await rita.presses("A problem")
    await rita.presses("No")
    if rita.form is None:
        await rita.says("1st Avenue")
        await rita.presses(who)
    else:
        await rita.fills(where="1st Avenue", who=who)


@BOTH
async def test_the_look_and_the_last_word_name_the_group(town: Town, name: str) -> None:
    rita = await neighbour(town, name)
    await reports(rita, FENCE)
    assert rita.last.startswith("ELM STREET\nWho may see it: Everyone here.")
    assert "Another group" in rita.labels
    await rita.presses("Send")
    assert rita.last.startswith("ELM STREET\nE-1 is sent.")
    town.elm.shows(FENCE)


async def test_so_does_the_choice_of_who_may_see_it(town: Town) -> None:
    rita = await neighbour(town, "telegram")
    await rita.says(FENCE)
    await rita.presses("A problem")
    await rita.presses("No")
    assert rita.last == "Where? A corner or block is enough."
    await rita.says("1st Avenue")
    assert rita.last == "ELM STREET\nWho may see it?"
    assert rita.labels[-3:] == ["Another group", "Stop", "Back"]


@BOTH
async def test_at_the_look_the_other_group_is_chosen_and_the_words_go_along(
    town: Town, name: str
) -> None:
    rita = await neighbour(town, name)
    await reports(rita, FENCE)
    await rita.presses("Another group")
    assert rita.last == "Which group is this about?"
    assert rita.labels == ["Elm Street", "Oak Lane", "Back", "Stop"]
    await rita.presses("Oak Lane")
    if rita.form is None:
        await rita.presses("Everyone here")
    else:
        await rita.fills(who="Everyone here")
    assert rita.last.startswith("OAK LANE\nWho may see it: Everyone here.")
    assert FENCE in rita.last
    await rita.presses("Send")
    assert rita.last.startswith("OAK LANE\nE-1 is sent.")
    in_oak(town, name).shows(FENCE)
    for room in (town.elm, town.teens):
        room.hides(FENCE)


@BOTH
async def test_words_that_name_the_other_group_are_asked_about_first(town: Town, name: str) -> None:
    rita = await neighbour(town, name)
    await rita.says("The fence at oak lane is broken")
    await rita.presses("A problem")
    await rita.presses("No")
    if rita.form is not None:
        await rita.fills(where="1st Avenue", who="Everyone here")
    assert rita.last == "Your words name Oak Lane. Which group is this about?"
    assert rita.labels == ["Oak Lane", "Elm Street", "Stop"]
    await rita.presses("Oak Lane")
    if rita.form is None:
        await rita.says("1st Avenue")
        await rita.presses("Everyone here")
    else:
        await rita.fills(who="Everyone here")
    assert rita.last.startswith("OAK LANE\nWho may see it: Everyone here.")
    await rita.presses("Send")
    in_oak(town, name).shows("The fence at oak lane is broken")
    town.elm.hides("The fence")


@BOTH
async def test_who_says_that_it_is_for_this_group_is_asked_once(town: Town, name: str) -> None:
    rita = await neighbour(town, name)
    await rita.says("The road to Oak Lane is dark")
    await rita.presses("A question")
    if rita.form is None:
        assert rita.last == "Your words name Oak Lane. Which group is this about?"
        await rita.presses("Elm Street")
        await rita.presses("Ask Lee, police")
        assert rita.last == "ELM STREET\nShow it in the group?"
        await rita.presses("Yes, without my name")
    else:
        await rita.fills(whom="Ask Lee, police", shown="Yes, without my name")
        await rita.presses("Elm Street")
    assert rita.last.startswith("ELM STREET\nQ-1 is with Lee, police contact.")
    town.elm.shows("The road to Oak Lane is dark")
    in_oak(town, name).hides("The road")


async def test_who_is_in_one_group_reads_no_name_of_it(town: Town) -> None:
    await oak_lane(town)
    await tells(town.maria, what="The fence at Oak Lane is broken")
    assert town.maria.last.startswith("Who may see it: Everyone here.")
    assert "Another group" not in town.maria.labels
    await town.maria.presses("Send")
    assert town.maria.last.startswith("E-1 is sent.")


async def test_a_group_that_one_was_put_out_of_takes_no_words_and_they_wait(town: Town) -> None:
    rita = await neighbour(town, "telegram")
    await reports(rita, FENCE)
    await rita.presses("Another group")
    town.oak.people.remove(rita)
    await rita.presses("Oak Lane")
    assert rita.last.startswith("You are in no chat of Oak Lane now.")
    town.oak.hides(FENCE)


async def test_who_organizes_two_groups_can_send_a_message_in_the_other(town: Town) -> None:
    await oak_lane(town, town.ana)

    def organizes(db: Ticket) -> None:
        ana = people.person(db, "telegram", town.ana.id)
        members.give_role(db, town.oak_id, ana.id, members.ORGANIZER)

    await town.app.write(organizes)
    await town.ana.presses("Write to everyone")
    await town.ana.says("Garbage day moves to Friday.")
    assert town.ana.last.startswith("To Elm Street")
    await town.ana.presses("Another group")
    await town.ana.presses("Oak Lane")
    assert town.ana.last.startswith("To Oak Lane")
    await town.ana.presses("Send")
    assert "Oak Lane" in town.ana.last.title()
    town.oak.shows("Garbage day")
    town.elm.hides("Garbage day")


async def organizes_both(town: Town) -> None:
    await oak_lane(town, town.ana)

    def organizes(db: Ticket) -> None:
        ana = people.person(db, "telegram", town.ana.id)
        members.give_role(db, town.oak_id, ana.id, members.ORGANIZER)

    await town.app.write(organizes)


async def test_the_same_message_goes_to_the_other_group_too_after_a_look(town: Town) -> None:
    await organizes_both(town)
    await town.ana.presses("Write to everyone")
    await town.ana.says("Garbage day moves to Friday.")
    await town.ana.presses("Send")
    town.elm.shows("Garbage day")
    await town.ana.presses("Also to another group")
    assert town.ana.last.endswith("To which group too? You see it before it goes.")
    assert town.ana.labels[0] == "Oak Lane"
    await town.ana.presses("Oak Lane")
    assert town.ana.last.startswith("To Oak Lane")
    assert "Garbage day moves to Friday." in town.ana.last
    town.oak.hides("Garbage day")
    await town.ana.presses("Send")
    town.oak.shows("Garbage day")
    assert "Also to another group" in town.ana.labels


async def test_a_photo_goes_along_to_the_other_group(town: Town) -> None:
    await organizes_both(town)
    await town.ana.presses("Write to everyone")
    await town.ana.sends(photo(), text="Have you seen this dog?")
    await town.ana.presses("Send")
    await town.ana.presses("Also to another group")
    await town.ana.presses("Oak Lane")
    await town.ana.presses("Send")
    assert town.oak.message("Have you seen this dog?").files


async def test_who_writes_in_one_group_alone_is_offered_no_other(town: Town) -> None:
    await oak_lane(town, town.ana)
    await town.ana.presses("Write to everyone")
    await town.ana.says("Garbage day moves to Friday.")
    await town.ana.presses("Send")
    assert "Also to another group" not in town.ana.labels


async def test_nobody_takes_the_words_of_somebody_else_along(town: Town) -> None:
    await organizes_both(town)
    await town.sam.presses("Write to everyone")
    await town.sam.fills(words="Garbage day moves to Friday.")
    await town.sam.presses("Send")
    await town.ana.forges(f"announce_there-{town.oak_id}-{town.group_id}-1")
    assert "too old" in town.ana.last
    assert "Garbage day" not in town.ana.last


# --- A number alone --------------------------------------------------------------------------


async def test_a_number_is_said_with_its_group_to_who_answers_in_two(town: Town) -> None:
    await oak_lane(town)
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Monday.")
    town.elm.silenced.append(town.lee)
    await town.later(minutes=3)
    town.lee.sees("ELM STREET\nQ-1: I did not send your answer")


async def test_so_is_what_was_taken_back(town: Town) -> None:
    await oak_lane(town)
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", "On Monday.")
    await town.lee.presses("Send now")
    await town.later(seconds=5)
    await town.lee.presses("Take it back")
    assert town.lee.last.startswith("ELM STREET\n")
    await town.later(seconds=5)
    town.lee.sees("ELM STREET\nQ-1: what you took back is gone in every chat of the group.")
    town.maria.never_saw("ELM STREET\n")


@pytest.mark.parametrize("typed", ["oak", "Oak", "the oak", "oak please"])
async def test_a_word_of_its_name_alone_chooses_the_group(town: Town, typed: str) -> None:
    rita = await neighbour(town, "telegram")
    await reports(rita, FENCE)
    await rita.presses("Another group")
    await rita.says(typed)
    await rita.presses("Everyone here")
    assert rita.last.startswith("OAK LANE\nWho may see it: Everyone here.")


async def test_so_it_does_where_words_name_the_other_group(town: Town) -> None:
    rita = await neighbour(town, "telegram")
    await rita.says("The fence at oak lane is broken")
    await rita.presses("A problem")
    await rita.presses("No")
    assert rita.last == "Your words name Oak Lane. Which group is this about?"
    await rita.says("elm")
    await rita.says("1st Avenue")
    assert rita.last == "ELM STREET\nWho may see it?"


async def test_a_word_that_two_groups_share_chooses_neither(town: Town) -> None:
    rita = await neighbour(town, "telegram")
    await town.app.write(lambda db: groups.change(db, town.oak_id, name="Elm Lane"))
    await reports(rita, FENCE)
    await rita.presses("Another group")
    await rita.says("elm")
    assert "Nothing is changed yet." in rita.last
    await rita.presses("Back")
    await rita.presses("Send")
    assert rita.last.startswith("ELM STREET\nE-1 is sent.")


# --- Something private -----------------------------------------------------------------------


@BOTH
async def test_something_private_is_told_in_the_other_group_from_the_look(
    town: Town, name: str
) -> None:
    rita = await neighbour(town, name)
    await drafts(rita, MAYA)
    await rita.presses("Another group")
    assert rita.last == "Which group is this about?"
    assert rita.labels == ["Oak Lane", "Back", "Stop"]
    await rita.presses("Oak Lane")
    assert rita.last.startswith("Oak Lane, Burnaby")
    await rita.presses("No")
    await rita.presses("Lee, police contact")
    if rita.form is not None:
        await rita.fills()
    assert WHAT in rita.last
    assert "Lee" in rita.last
    assert "Elm and 3rd" in rita.last


async def test_so_it_is_where_a_reader_is_chosen_and_by_a_word(town: Town) -> None:
    rita = await neighbour(town, "telegram")
    await rita.says(WHAT)
    await rita.presses("Something private")
    await rita.presses("No")
    await rita.presses("Another group")
    await rita.says("oak lane")
    await rita.presses("No")
    await rita.presses("Lee, police contact")
    rita.sees("2 of 3")


async def test_who_is_in_one_group_is_offered_no_other_for_private_words(town: Town) -> None:
    await oak_lane(town)
    await drafts(town.maria, MAYA)
    assert "Another group" not in town.maria.labels


async def test_a_group_in_which_nobody_reads_is_not_offered(town: Town) -> None:
    rita = await neighbour(town, "telegram")
    await town.app.write(lambda db: groups.change(db, town.oak_id, private_words=False))
    await drafts(rita, MAYA)
    assert "Another group" not in rita.labels
