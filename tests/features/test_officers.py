"""A contact who organizes too: nobody else's role ends by them."""

from __future__ import annotations

import pytest

from storage import members, people
from tests.features.test_questions import becomes
from tests.features.test_role_ended import gives_back
from tests.stage import Person, Town
from tests.telling import drop

SAYS = "You are a contact here, or were in the last 90 days: then you end nobody else’s role."
EACH = pytest.mark.parametrize(
    "whose", ["Sam, organizer", "Maya, community contact, not police", "Pia, police contact"]
)


async def leads(town: Town, one: Person) -> None:
    """Let somebody organize the group too."""

    def give(db) -> None:
        there = people.person(db, one.platform, one.id)
        members.give_role(db, town.group_id, there.id, members.ORGANIZER)

    await town.app.write(give)


async def tries(one: Person, whose: str) -> None:
    await one.says("menu")
    await one.organizes("People and roles")
    await one.presses("Take a role back")
    if whose not in one.labels:
        await one.presses("More")
    await one.presses(whose)


@pytest.fixture
async def lee(town: Town) -> Person:
    await leads(town, town.lee)
    return town.lee


@pytest.fixture(autouse=True)
async def pia(town: Town) -> None:
    """Another police contact."""
    one = town.lives(town.person("Pia", "telegram"))
    town.elm.people.append(one)
    await one.says("menu")
    await becomes(town, one, members.POLICE)


@EACH
async def test_they_read_who_can(town: Town, lee: Person, whose: str) -> None:
    await tries(lee, whose)
    assert SAYS in lee.last
    assert lee.last.endswith("Ana can." if whose.startswith("Sam") else "Ana and Sam can.")
    assert "Take the role back" not in lee.labels


@EACH
async def test_a_button_that_was_made_up_ends_nothing(town: Town, lee: Person, whose: str) -> None:
    await tries(town.ana, whose)
    yes = next(one.data for one in town.ana.messages[-1].buttons if "end_yes" in one.data)
    await lee.forges(yes.replace("end_yes", "end"))
    await lee.forges(yes)
    assert SAYS in lee.last
    await tries(town.ana, whose)


async def test_for_ninety_days_after_they_gave_it_back_too(town: Town, lee: Person) -> None:
    await gives_back(lee)
    await tries(lee, "Sam, organizer")
    assert SAYS in lee.last
    await town.later(days=90)
    await tries(lee, "Sam, organizer")
    assert "Take the role back" in lee.labels


async def test_their_own_roles_they_can_end(town: Town, lee: Person) -> None:
    await tries(lee, "Lee, police contact")
    await lee.presses("Take the role back")
    await tries(lee, "Lee, organizer")
    await lee.presses("Take the role back")
    lee.sees("Lee is no longer organizer.")


async def test_nor_does_a_contact_who_is_not_police(town: Town) -> None:
    await leads(town, town.maya)
    await tries(town.maya, "Lee, police contact")
    assert town.maya.last.endswith("Ana and Sam can.")


async def test_where_all_organizers_are_contacts_one_who_is_not_police_can(town: Town) -> None:
    await leads(town, town.maya)
    for one in (town.ana, town.sam):
        await drop(town, one, members.ORGANIZER)
    await tries(town.maya, "Lee, police contact")
    await town.maya.presses("Take the role back")
    town.maya.sees("Lee is no longer police contact.")


async def test_an_organizer_who_is_no_police_contact_ends_theirs(town: Town, lee: Person) -> None:
    await tries(town.ana, "Lee, organizer")
    await town.ana.presses("Take the role back")
    town.ana.sees("Lee is no longer organizer.")


async def test_where_nobody_else_can_it_says_what_is_left(town: Town, lee: Person) -> None:
    await town.sam.organizes("I am leaving")
    await town.sam.presses("Yes, I stop")
    await tries(lee, "Ana, organizer")
    assert "They can give it back themselves" in lee.last


async def test_no_chat_is_disconnected_in_which_the_other_organizers_are(
    town: Town, lee: Person
) -> None:
    await lee.says("menu")
    await lee.organizes("Chats of the group")
    await lee.presses("Disconnect a chat")
    await lee.presses("Disconnect Elm Teens")
    assert SAYS in lee.last
    await lee.forges(f"chats_off_yes-{town.group_id}-2")
    await town.sam.says("menu")
    assert "Organize" in town.sam.labels
