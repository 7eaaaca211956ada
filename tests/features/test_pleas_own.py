"""An organizer in danger asks others: she may alert everyone herself, and is not rung for it."""

from __future__ import annotations

import pytest

from bot.words import Reason, Refused
from storage import members
from tests.features.test_alerts import pleads, takes_roles
from tests.features.test_moderation import gets_role
from tests.features.test_muted import one_chat
from tests.features.test_pleas import asked, with_desk
from tests.stage import Person, Town

ORGANIZERS = ["ana", "sam"]
SELF = "You can alert everyone yourself. If you are in danger, call 911 first."
CALL = "If you are in danger, call 911."


async def asks(one: Person) -> None:
    await one.presses("Report a problem")
    await one.presses("Yes, it is dangerous")
    await one.presses("Ask organizers to warn everyone")


async def asks_others(one: Person, words: str = "He is at my door, Elm and 3rd") -> None:
    await asks(one)
    if "Ask somebody else" in one.labels:
        await one.presses("Ask somebody else")
    await one.fills(words=words)
    await one.presses("Send")


async def only_readers(town: Town, *inside: Person) -> None:
    """Let the chat of those who answer be read by these alone."""
    desk = await with_desk(town)
    desk.people[:] = inside
    await town.later(minutes=20)


async def is_muted(town: Town, one: Person) -> None:
    """Let the group have one chat, in which this person may not write."""
    await one_chat(town)
    town.elm.silenced.append(one)


# --- She may send one herself ------------------------------------------------------------------


@pytest.mark.parametrize("name", ORGANIZERS)
async def test_an_organizer_who_asks_is_offered_the_alert(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await asks(one)
    assert one.last == SELF
    assert one.labels == ["Urgent alert", "Ask somebody else", "Menu"]
    await one.presses("Urgent alert")
    assert one.last == "Danger now? Call 911 first. I call nobody."
    await one.presses("I called 911")
    await one.fills(kind="Fire or gas", words="Gas smell at 3rd and Elm")
    await one.presses("Yes, alert everyone")
    town.elm.shows("Gas smell at 3rd and Elm")


@pytest.mark.parametrize("name", ORGANIZERS)
@pytest.mark.parametrize("way", ["Urgent alert", "Ask somebody else"])
async def test_what_she_typed_goes_with_her_either_way(town: Town, name: str, way: str) -> None:
    one: Person = getattr(town, name)
    await one.says("There is a gas smell at Elm and 3rd")
    await one.presses("Ask organizers to warn everyone")
    assert SELF in one.last
    assert "> There is a gas smell at Elm and 3rd" in one.last
    await one.presses(way)
    if one.form:
        await one.fills()
    assert "> There is a gas smell at Elm and 3rd" in one.last
    for other in (town.lee, town.maya):
        other.never_saw("gas smell")


async def test_who_is_muted_everywhere_has_others_asked(town: Town) -> None:
    await is_muted(town, town.ana)
    await gets_role(town, town.maria, members.ORGANIZER)
    await asks(town.ana)
    assert town.ana.last.startswith("Call 911 first. Then, in one message")
    await town.ana.fills(words="He is at my door, Elm and 3rd")
    await town.ana.presses("Send")
    town.maria.sees("He is at my door")
    assert asked(town.ana) == 0


# --- Whom it reaches ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ORGANIZERS)
async def test_she_is_not_rung_for_herself_nor_counted(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    other = town.sam if one is town.ana else town.ana
    await asks_others(one)
    one.sees("I send it to the organizers now")
    assert one.last == f"It has reached {other.name}. {CALL}"
    assert [asked(it) for it in (one, other, town.lee)] == [0, 1, 0]
    await town.later(minutes=5)
    assert [asked(it) for it in (one, other, town.lee, town.maya)] == [0, 2, 1, 1]
    assert one.name not in one.sees("Nobody has reacted yet.")
    await town.later(minutes=30)
    assert asked(one) == 0


async def test_where_nobody_else_organizes_the_contacts_are_rung_at_once(town: Town) -> None:
    await takes_roles(town, town.sam)
    await asks(town.ana)
    await town.ana.presses("Ask somebody else")
    assert "The contacts see it with your name." in town.ana.last
    await town.ana.says("He is at my door, Elm and 3rd")
    assert town.ana.last.startswith("Not sent yet. The contacts read this, with your name.")
    await town.ana.presses("Send")
    town.ana.sees(f"Nobody else organizes, so I try the contacts now. {CALL}")
    await town.later(seconds=1)
    assert [asked(it) for it in (town.ana, town.lee, town.maya)] == [0, 1, 1]
    told = town.ana.sees("Nobody has reacted yet.")
    assert told == f"Nobody has reacted yet. It has reached Lee and Maya. {CALL}"
    await town.lee.presses("Alert everyone")
    town.elm.shows("He is at my door")
    town.ana.sees("Lee alerted everyone.")


async def test_the_only_one_with_a_role_reads_that_nobody_can_be_asked(town: Town) -> None:
    await takes_roles(town, town.sam, town.lee, town.maya)
    await asks(town.ana)
    assert town.ana.labels == ["Urgent alert", "Menu"]
    await is_muted(town, town.ana)
    await asks(town.ana)
    assert town.ana.last == f"Nobody is here now whom I could ask to warn everyone. {CALL}"
    assert town.ana.labels == ["Menu"]
    await asks(town.maria)
    assert "Ana" not in town.maria.last
    assert town.maria.last.startswith("Call 911 first.")


async def test_a_contact_who_asks_is_not_rung_for_it_either(town: Town) -> None:
    await asks_others(town.lee)
    await town.later(minutes=5)
    assert [asked(it) for it in (town.lee, town.ana, town.maya)] == [0, 2, 1]


# --- The chat of those who answer --------------------------------------------------------------


async def test_a_chat_that_she_alone_reads_of_them_rings_nobody(town: Town) -> None:
    await only_readers(town, town.ana)
    await takes_roles(town, town.sam)
    await asks_others(town.ana)
    await town.later(seconds=1)
    assert asked(town.lee) == 1
    assert "Elm Desk" not in town.ana.sees("Nobody has reacted yet.")


@pytest.mark.parametrize("gone", ["removed", "silenced"])
async def test_a_chat_in_which_nothing_can_be_said_reaches_nobody(town: Town, gone: str) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    town.ana.reachable = town.sam.reachable = False
    await pleads(town.tom)  # now it is known that they take nothing
    await town.tom.presses("It was a mistake")
    before = [asked(town.lee), asked(town.maya)]
    if gone == "removed":
        desk.holds_bot = False
    else:
        desk.missing = frozenset({"write"})
    await pleads(town.maria)
    town.maria.sees(f"I could reach no organizer, so I try the contacts now. {CALL}")
    await town.later(seconds=1)
    assert [asked(town.lee), asked(town.maya)] == [one + 1 for one in before]


async def test_where_it_is_refused_in_that_chat_the_contacts_are_rung_at_once(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    town.ana.reachable = town.sam.reachable = False
    refused = [Refused(Reason.ARCHIVED)] * 3
    town.platforms["telegram"].trouble[desk.chat.id] = list(refused)
    await pleads(town.maria)
    await town.later(seconds=1)
    assert asked(town.lee) == 1
    assert "Elm Desk" not in town.maria.sees("Nobody has reacted yet.")
