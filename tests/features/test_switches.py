"""What is set for a whole group: no contact does it, and nobody does it unseen."""

from __future__ import annotations

import pytest

from storage import groups, members
from storage.database import Ticket
from tests.features.test_moderation import reads_the_log
from tests.features.test_questions import becomes
from tests.features.test_role_ended import gives_back
from tests.stage import Person, Town
from tests.telling import LEE, TELL, drop, tells, to_slot

SAYS = "then you change nothing by which others are heard. Ana and Sam can."

SWITCHES = {
    "private messages": ("People and roles", "Turn private messages off"),
    "looks first": ("Posts of neighbours", "An organizer looks first"),
    "problems": ("How much is posted", "Problems: only on Sunday"),
    "questions": ("How much is posted", "Questions: only on Sunday"),
    "votes": ("How much is posted", "Votes: only on Sunday"),
    "under 18": ("Chats of the group", "Who is in which chat", "Elm Teens", "Mostly under 18"),
    "days": ("Private messages", "Days until erased", "30 days"),
    "hours": ("Private messages", "Hours of sending", "08:00, 20:00"),
    "reminders": ("Private messages", "Turn short reminders off"),
    "a chat": ("Chats of the group", "Disconnect a chat", "Disconnect Pine Lane"),
}
EVERY = pytest.mark.parametrize("which", SWITCHES)


@pytest.fixture(autouse=True)
async def pine(town: Town) -> None:
    """A third chat, in which nobody has a part."""
    room = town.room("discord", "Pine Lane", [town.tom], place="77")

    def connect(db: Ticket) -> None:
        groups.connect(
            db, town.group_id, "discord", room.chat.id, kind="group", title="Pine Lane", place="77"
        )

    await town.app.write(connect)


@pytest.fixture
async def lee(town: Town) -> Person:
    """The police contact, who organizes too."""
    await becomes(town, town.lee, members.ORGANIZER)
    return town.lee


CALLED = {"a chat": "Disconnect a chat", "days": "Days until erased", "hours": "Hours of sending"}
"""What the log calls it, where its last button says more."""


async def turns(one: Person, which: str) -> None:
    """Turn it off; say yes where it asks, and stop where it says who can."""
    first, *rest = SWITCHES[which]
    await one.says("menu")
    await one.organizes(first)
    for label in rest:
        if label in one.labels:
            await one.presses(label)
    if "Change it" in one.labels:
        await one.presses("Change it")
    if which == "private messages" and "Turn them off" in one.labels:
        await one.presses("Turn them off")
    if which == "a chat" and "Disconnect Pine Lane" in one.labels:
        await one.presses("Disconnect Pine Lane")


@EVERY
async def test_a_contact_who_organizes_turns_nothing_off(
    town: Town, lee: Person, which: str
) -> None:
    await becomes(town, town.ana, members.ORGANIZER)
    await turns(lee, which)
    assert SAYS in lee.last
    await turns(town.ana, which)
    assert SAYS not in town.ana.last


@EVERY
async def test_nor_does_who_was_one_lately(town: Town, lee: Person, which: str) -> None:
    await gives_back(lee)
    await turns(lee, which)
    assert SAYS in lee.last


@EVERY
async def test_other_organizers_read_who_did_it(town: Town, which: str) -> None:
    await turns(town.sam, which)
    label = CALLED.get(which, SWITCHES[which][-1])
    told = town.ana.sees("It stands under “What was done”.")
    assert told.startswith(f"ELM STREET: Sam, organizer chose “{label}”.")
    assert f"Sam, organizer chose “{label}”" in "\n".join(await reads_the_log(town.ana))


async def test_readers_of_private_messages_hear_that_they_are_off(town: Town) -> None:
    await turns(town.sam, "private messages")
    for one in (town.ana, town.lee, town.maya):
        one.sees("Sam, organizer chose “Turn private messages off”")
    town.maria.never_saw("Turn private messages off")


async def test_no_button_that_was_made_up_turns_them_off(town: Town, lee: Person) -> None:
    await lee.forges(f"people_words_off-{town.group_id}")
    await town.ana.forges(f"people_words_off-{town.group_id}")
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    assert LEE in town.maria.labels


async def test_neighbours_read_that_they_are_off(town: Town) -> None:
    await tells(town.maria)
    await turns(town.sam, "private messages")
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    town.maria.sees("Private messages are turned off in this group. Crime Stoppers takes them")
    await to_slot(town)
    town.maya.sees("zebraquartz")


async def test_where_everybody_is_a_contact_they_can(town: Town, lee: Person) -> None:
    for one in (town.ana, town.sam):
        await drop(town, one, members.ORGANIZER)
    await turns(lee, "private messages")
    assert "Private messages are turned off in this group." in lee.last
