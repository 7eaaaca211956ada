"""Roles: invited by a link that works once, accepted after an honest word, taken back."""

from __future__ import annotations

import pytest

from bot.words import Chat, ChatKind, Left, Standing
from storage import people
from tests.stage import Person, Town


async def invited(town: Town, label: str, *, by: str = "ana") -> str:
    """Invite somebody; return the code as people read it."""
    one = getattr(town, by)
    await one.says("menu")
    await one.organizes("People and roles")
    await one.presses("Add people")
    await one.presses(label)
    return one.sees("they type it to me in private").split("private: ")[1][:9]


@pytest.fixture
def nils(town: Town) -> Person:
    """A neighbour on Telegram whom the bot has never seen."""
    one = town.person("Nils", "telegram")
    town.elm.people.append(one)
    return one


async def test_a_police_contact_is_told_honestly_and_accepts(town: Town, nils: Person) -> None:
    await invited(town, "Police contact")
    await town.ana.presses("Share the link")
    await nils.opens(town.ana.shared)
    offer = nils.sees("Police contact of Elm Street.")
    assert "Never from me: member lists" in offer
    assert "record of your agency" in offer
    assert len(offer) <= 300
    await nils.presses("Accept")
    told = nils.sees("You are now police contact of Elm Street.").splitlines()
    assert told[1:] == [
        "What comes: questions to you, problems and private messages for you.",
        "Where: here. You answer by replying.",
        "“My day” lists all that waits for you.",
    ]
    assert nils.labels == ["My day", "Say what you do", "Menu"]
    town.ana.sees("Nils accepted: police contact of Elm Street.")
    town.elm.shows("Nils (police)")
    await nils.says("menu")
    assert "My day" in nils.labels


async def test_a_contact_says_what_they_do(town: Town, nils: Person) -> None:
    await nils.says(await invited(town, "Contact who is not police"))
    nils.sees("Community contact of Elm Street, not police.")
    await nils.presses("Accept")
    await nils.presses("Say what you do")
    await nils.says("school nurse")
    nils.sees("Saved: school nurse.")
    await town.ana.organizes("People and roles")
    town.ana.sees("Nils, community contact, not police, “school nurse”")


async def test_on_discord_the_code_is_typed(town: Town) -> None:
    code = await invited(town, "Another organizer")
    await town.tom.says(code.lower())
    town.tom.sees("Organizer of Elm Street.")
    await town.tom.presses("Accept")
    await town.tom.says("menu")
    assert "Organize" in town.tom.labels


async def test_a_code_after_a_command_in_a_chat_is_opened_in_private(
    town: Town, nils: Person
) -> None:
    code = await invited(town, "Police contact")
    await nils.runs("join", code, to=town.elm)
    await nils.presses("Open it")
    nils.sees("Police contact of Elm Street.")


async def test_an_invitation_works_once(town: Town, nils: Person) -> None:
    code = await invited(town, "Police contact")
    await nils.says(code)
    await nils.presses("Accept")
    await town.maria.says(code)
    town.maria.sees("That invitation was used before.")


async def test_accepting_twice_changes_nothing(town: Town, nils: Person) -> None:
    code = await invited(town, "Police contact")
    await nils.says(code)
    await nils.presses("Accept")
    await nils.forges(f"role_accept-{town.group_id}-{code.replace('-', '')}")
    nils.sees("That invitation was used before.")


async def test_an_invitation_ends_after_a_week(town: Town, nils: Person) -> None:
    code = await invited(town, "Police contact")
    await town.later(days=7)
    await nils.says(code)
    nils.sees("That invitation is too old.")


async def test_a_cancelled_invitation(town: Town, nils: Person) -> None:
    code = await invited(town, "Police contact")
    await town.ana.presses("Cancel the invitation")
    await nils.says(code)
    nils.sees("That invitation was used before.")


async def test_no_is_told_to_whoever_invited(town: Town, nils: Person) -> None:
    await nils.says(await invited(town, "Police contact"))
    await nils.presses("No")
    nils.sees("Nothing changed.")
    town.ana.sees("The answer to your invitation as police contact is no.")


async def test_nobody_is_police_and_not_police_at_once(town: Town) -> None:
    await town.lee.says(await invited(town, "Contact who is not police"))
    town.lee.sees("nobody can be police and not police at once")
    await town.maya.says(await invited(town, "Police contact"))
    town.maya.sees("nobody can be police and not police at once")


async def test_ones_own_invitation_and_a_role_one_has(town: Town) -> None:
    code = await invited(town, "Another organizer")
    await town.ana.says(code)
    town.ana.sees("This is your own invitation.")
    await town.sam.says(code)
    town.sam.sees("You are organizer here already.")


async def test_outside_of_every_chat_the_role_waits(town: Town) -> None:
    ola = town.person("Ola", "telegram", Standing.GUEST)
    await ola.says(await invited(town, "Another organizer"))
    await ola.presses("Accept")
    ola.sees("as soon as you are in one of its chats. Ask Ana, Sam to add you")
    await ola.forges(f"organize-{town.group_id}")
    assert ola.last.startswith("Only organizers")
    town.elm.people.append(ola)
    ola.standing = Standing.MEMBER
    await ola.says("menu")
    await ola.forges(f"organize-{town.group_id}")
    ola.sees("What would you like to organize?")


async def test_a_neighbour_invites_nobody(town: Town) -> None:
    await town.maria.forges(f"people_invite-{town.group_id}-police")
    assert town.maria.last.startswith("Only organizers")
    await town.lee.forges(f"people_list-{town.group_id}")
    assert town.lee.last.startswith("Only organizers")


# --- Taking a role back --------------------------------------------------------------------


async def whose(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("People and roles")
    await town.ana.presses("Take a role back")


async def test_a_role_is_taken_back_and_its_rights_end_at_once(town: Town) -> None:
    await whose(town)
    await town.ana.presses("Lee, police contact")
    town.ana.sees("Lee will no longer be police contact.")
    await town.ana.presses("Take the role back")
    town.ana.sees("Lee is no longer police contact.")
    town.lee.sees("You are no longer police contact of Elm Street.")
    assert "Lee" not in town.elm.shows("Elm Street")
    await town.lee.forges(f"announce-{town.group_id}")
    assert town.lee.last.startswith("Only organizers")


async def test_what_was_written_to_a_former_contact_goes_at_once(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    town.lee.sees("lamp out")
    await whose(town)
    await town.ana.presses("Lee, police contact")
    await town.ana.presses("Take the role back")
    town.lee.never_saw("lamp out")
    town.ana.sees("lamp out")


async def test_the_only_organizer_stays(town: Town) -> None:
    await whose(town)
    await town.ana.presses("Sam, organizer")
    await town.ana.presses("Take the role back")
    await whose(town)
    await town.ana.presses("Ana, organizer")
    town.ana.sees("Ana is the only organizer. Invite another one first.")


async def test_no_button_carries_a_person(town: Town) -> None:
    await whose(town)
    with town.database.reading() as db:
        lee = people.person(db, "telegram", town.lee.id)
    for button in town.ana.messages[-1].buttons:
        assert str(lee.id) not in button.data.split("-")
        assert town.lee.id not in button.data


# --- What can be told privately ------------------------------------------------------------


async def test_telling_privately_is_turned_off_and_on(town: Town) -> None:
    await town.ana.organizes("People and roles")
    await town.ana.presses("Turn private messages off")
    town.ana.sees("Then people can tell nobody here something new privately.")
    await town.ana.presses("Turn them off")
    town.ana.sees("Private messages are turned off in this group.")
    await town.ana.presses("Turn private messages on")
    assert "turned off" not in town.ana.last


# --- Leaving -------------------------------------------------------------------------------


async def test_who_leaves_every_chat_has_no_role_any_more(town: Town) -> None:
    await town.lee.leaves(town.elm)
    await town.lee.forges(f"announce-{town.group_id}")
    assert town.lee.last == "Your role rests until you are back in a chat of Elm Street."
    assert "Lee" not in town.elm.shows("Elm Street")


async def test_who_blocks_the_bot_is_not_written_to(town: Town) -> None:
    await town.take(Left(Chat("telegram", town.lee.id, ChatKind.DIRECT)))
    with town.database.reading() as db:
        assert not people.person(db, "telegram", town.lee.id).private
