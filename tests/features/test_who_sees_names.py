"""Names of neighbours who tapped something: organizers who are no contacts read them."""

from __future__ import annotations

import pytest

from bot.house import features
from bot.keys import fresh
from storage import members
from tests.features.test_announcements_seen import asks
from tests.features.test_polls import ask
from tests.features.test_questions import becomes
from tests.features.test_role_ended import gives_back
from tests.stage import Person, Town
from tests.telling import drop

NAMES = ("Quimby", "Vexworth")
CONTACT, BOTH, LATELY = "contact", "organizer too", "lately"


@pytest.fixture
async def tapped(town: Town) -> list[Person]:
    """Two neighbours who tapped all that counts people: two messages and two votes."""
    both = [town.person(name, "telegram") for name in NAMES]
    town.elm.people.extend(both)
    await asks(town)
    await town.lee.says("menu")
    await town.lee.presses("Write to everyone")
    await town.lee.fills(words="Lock your bikes.")
    await town.lee.presses("Options")
    await town.lee.presses("Ask who has seen it")
    await town.lee.presses("Back to the message")
    await town.lee.presses("Send")
    await town.ana.says("menu")
    await ask(town.ana)
    await town.ana.presses("Post")
    for one in both:
        for number in (1, 2):
            await one.forges(f"announce_seen-{town.group_id}-{number}")
        await one.presses("Tue 8 yes")
    return both


async def is_lee(town: Town, what: str) -> Person:
    if what != CONTACT:
        await becomes(town, town.lee, members.ORGANIZER)
    if what == LATELY:
        await gives_back(town.lee)
    return town.lee


EVERY = pytest.mark.parametrize("what", [CONTACT, BOTH, LATELY])


@EVERY
@pytest.mark.parametrize("number", [1, 2])
async def test_a_contact_reads_how_many_have_seen_a_message(
    town: Town, tapped: list[Person], what: str, number: int
) -> None:
    lee = await is_lee(town, what)
    await lee.forges(f"announce_who-{town.group_id}-{number}")
    assert "Seen: 2." in lee.last
    assert not [name for name in (*NAMES, "Maria", "Tom") if name in lee.last]


async def test_organizers_who_are_none_read_the_names_also_of_a_contacts_message(
    town: Town, tapped: list[Person]
) -> None:
    await town.sam.forges(f"announce_who-{town.group_id}-2")
    assert "Seen: 2, Quimby and Vexworth." in town.sam.last


@EVERY
async def test_a_contact_reads_no_names_of_a_vote(
    town: Town, tapped: list[Person], what: str
) -> None:
    lee = await is_lee(town, what)
    await lee.forges(f"poll_names-{town.group_id}-1")
    assert not [name for name in NAMES if name in lee.last]
    await town.ana.forges(f"poll_names-{town.group_id}-1")
    assert "Quimby" in town.ana.last


@EVERY
async def test_no_button_that_there_is_shows_a_contact_their_names(
    town: Town, tapped: list[Person], what: str
) -> None:
    lee = await is_lee(town, what)
    for feature in features(fresh()):
        for press in sorted(feature.presses):
            for words in ("", "-1", "-2"):
                await lee.forges(f"{press}-{town.group_id}{words}")
    for message in lee.messages:
        assert not [name for name in NAMES if name in message.text]


async def test_whoever_taps_reads_who_sees_their_name(town: Town, tapped: list[Person]) -> None:
    assert any(
        one.text == "Noted. Organizers who are no contacts see your name: Ana and Sam."
        for one in tapped[0].messages
    )
    for one in (town.ana, town.sam):
        await drop(town, one, members.ORGANIZER)
    await is_lee(town, BOTH)
    await town.maria.forges(f"announce_seen-{town.group_id}-1")
    assert town.maria.last == "Noted. Nobody here sees your name."
