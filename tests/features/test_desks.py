"""The private chat of those who answer: who can read it is looked at each day."""

from __future__ import annotations

import pytest

from bot.words import Left, Reason, Refused, Standing
from storage import groups
from storage.database import Ticket
from tests.features.test_people import invited
from tests.stage import Person, Room, Town
from tests.telling import WHAT, tells

SIGN = "Can we get a speed sign on Elm?"


async def asks(who: Person) -> None:
    """Ask the police contact something that the whole group may see."""
    await who.presses("Ask a question")
    await who.fills(whom="Ask Lee, police", words=SIGN, shown="Yes, without my name")


@pytest.fixture
async def desk(town: Town) -> Room:
    """A channel of those who answer, in the server of the teenagers."""
    room = town.room("discord", "Elm Teens #desk", [town.sam, town.maya], place="77")

    def connect(db: Ticket) -> None:
        groups.connect(
            db,
            town.group_id,
            "discord",
            room.chat.id,
            kind="group",
            title="Elm Teens #desk",
            place="77",
            purpose=groups.DESK,
        )

    await town.app.write(connect)
    return room


async def test_a_contact_who_cannot_see_it_gets_it_in_private(town: Town, desk: Room) -> None:
    await asks(town.maria)
    desk.shows(SIGN)
    town.lee.sees(SIGN)  # he is not on Discord at all


async def test_a_contact_who_was_let_out_of_it_is_noticed_at_the_next_slot(
    town: Town, desk: Room
) -> None:
    await town.later(hours=24)
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Maya, not police", words=SIGN, shown="Yes, without my name")
    desk.shows(SIGN)
    town.maya.never_saw(SIGN)
    desk.people.remove(town.maya)
    await town.later(hours=24)
    await town.tom.presses("Ask a question")
    await town.tom.fills(
        whom="Ask Maya, not police", words="Is the park open?", shown="Yes, without my name"
    )
    town.maya.sees("Is the park open?")


async def test_once_everybody_can_read_it_nothing_private_goes_there(
    town: Town, desk: Room
) -> None:
    await town.later(hours=24)
    desk.open = True
    await town.later(hours=24)
    for one in (town.ana, town.sam):
        one.sees("Everybody there can read Elm Teens #desk. From now on nothing private goes there")
    await asks(town.maria)
    desk.hides(SIGN)
    town.lee.sees(SIGN)
    await town.ana.presses("Chats of the group")
    town.ana.sees("Everybody there can read Elm Teens #desk: nothing private goes there.")
    desk.open = False
    await town.ana.organizes("Chats of the group")
    town.ana.sees("At most 2 people can read Elm Teens #desk.")
    await asks(town.tom)
    desk.shows("Q-2")


async def test_organizers_hear_of_an_open_one_once(town: Town, desk: Room) -> None:
    desk.open = True
    await town.later(days=3)
    told = [one for one in town.ana.messages if "Everybody there can read" in one.text]
    assert len(told) == 1


async def test_whoever_accepts_a_part_and_cannot_read_it_is_told(town: Town, desk: Room) -> None:
    nora = town.person("Nora", "discord")
    town.teens.people.append(nora)
    await nora.says(await invited(town, "Police contact"))
    await nora.presses("Accept")
    nora.sees("You cannot read Elm Teens #desk, so what is for you comes here.")
    await town.maria.presses("Ask a question")
    await town.maria.fills(
        whom="Ask Nora, police", words="Who plows Elm?", shown="Yes, without my name"
    )
    nora.sees("Who plows Elm?")


async def test_what_it_turned_away_comes_there_later_though_somebody_got_it_in_private(
    town: Town, desk: Room
) -> None:
    town.platforms["discord"].trouble[desk.chat.id] = [Refused(Reason.RIGHTS)] * 2
    await tells(town.maria, "Lee, police contact; also all in Elm Teens #desk")
    await town.later(days=1)
    town.lee.sees(WHAT)  # he is not on Discord at all
    await town.later(days=2)
    desk.shows(WHAT)
    assert [WHAT in one.text for one in town.lee.messages].count(True) == 1


# --- Setting up ----------------------------------------------------------------------------


@pytest.fixture
def dora(town: Town) -> Person:
    return town.person("Dora", "discord", Standing.ADMIN)


@pytest.fixture
def pine(town: Town, dora: Person) -> Room:
    return town.room("discord", "Pine Yard #lounge", [dora], place="88")


async def set_up(dora: Person, pine: Room, desk: Room) -> None:
    """Choose a channel for everyone, and one for those who answer."""
    await dora.adds_bot(pine)
    await dora.presses("Start")
    await dora.presses("New group")
    await dora.fills(town="Burnaby", desk=desk.chat.id)


async def test_a_channel_that_everybody_can_read_is_no_private_one(
    town: Town, dora: Person, pine: Room
) -> None:
    desk = town.room("discord", "Pine Yard #helpers", [dora], place="88")
    desk.open = True
    await set_up(dora, pine, desk)
    dora.sees("Everybody in the server can read Pine Yard #helpers")
    desk.open = False
    await dora.presses("Check again")
    await dora.presses("That is right")
    dora.sees("At most 1 person can read Pine Yard #helpers.")


async def test_it_is_looked_at_once_more_before_the_group_begins(
    town: Town, dora: Person, pine: Room
) -> None:
    desk = town.room("discord", "Pine Yard #helpers", [dora], place="88")
    await set_up(dora, pine, desk)
    for label in ("That is right", "Only me for now", "Later"):
        await dora.presses(label)
    desk.open = True
    await dora.presses("Post it")
    dora.sees("Everybody in the server can read Pine Yard #helpers")
    pine.hides("nobody watches me all day")
    desk.open = False
    await dora.presses("Check again")
    pine.shows("nobody watches me all day")


DOORS = {
    "Write to everyone": (),
    "Urgent alert": (),
    "Ask how everyone is": ("Organize", "Ask and tell"),
    "Find a date": ("Organize", "Ask and tell", "Open votes"),
}


@pytest.mark.parametrize("door", DOORS)
async def test_where_only_their_own_chat_is_left_nothing_is_asked_for_everyone(
    town: Town, desk: Room, door: str
) -> None:
    for room in (town.elm, town.teens):
        room.holds_bot = False
        await town.take(Left(room.chat))
    for way in (*DOORS[door], door):
        await town.sam.presses(way)
    call = "Danger now? Call 911 first. I call nobody. " if door == "Urgent alert" else ""
    assert town.sam.last == f"{call}There is no chat to write to: I was removed from all of them."
    await town.sam.presses("Menu")
