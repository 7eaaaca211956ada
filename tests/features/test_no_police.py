"""Whoever was a police contact lately counts as police wherever it says "no police"."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import pytest
from babel.messages.pofile import read_po

from bot.texts import LOCALES
from storage import members
from tests import telling
from tests.features.test_concerns import tells as reports
from tests.features.test_people import invited
from tests.features.test_questions import asks, becomes
from tests.features.test_role_ended import gives_back
from tests.stage import Person, Town

SHOVED = "Officer Lee shoved my neighbour, zebraquartz."
NO_POLICE = "Organizers, no police"


@pytest.fixture
async def lee(town: Town) -> Person:
    """Lee organizes too, and has just given the police role back."""
    await becomes(town, town.lee, members.ORGANIZER)
    await gives_back(town.lee)
    return town.lee


@pytest.fixture
async def both(town: Town, lee: Person) -> Person:
    """The same, where he holds the other role all the same."""
    await becomes(town, lee, members.COMMUNITY)
    return lee


async def day_of(one: Person) -> str:
    await one.says("menu")
    await one.presses("My day")
    return one.last


# --- What was told to "no police" ------------------------------------------------------------


async def test_a_problem_that_was_told_before_stays_hidden(town: Town) -> None:
    await becomes(town, town.lee, members.ORGANIZER)
    await reports(town.maria, NO_POLICE, what=SHOVED)
    await town.maria.presses("Send")
    await gives_back(town.lee)
    assert await day_of(town.lee) == "You have nothing to do now."
    await town.lee.forges(f"concern_act-{town.group_id}-1-not_fixed")
    town.lee.sees("That problem was not shared with you.")
    town.lee.never_saw("zebraquartz")
    assert "zebraquartz" in await day_of(town.ana)


async def test_so_does_one_that_is_told_now(town: Town, lee: Person) -> None:
    await reports(town.maria, NO_POLICE, what=SHOVED)
    await town.maria.presses("Send")
    await town.later(days=20)
    lee.never_saw("zebraquartz")
    town.ana.sees("zebraquartz")
    town.sam.sees("zebraquartz")


async def test_after_ninety_days_he_is_an_organizer_like_others(town: Town, lee: Person) -> None:
    await town.later(days=90)
    await reports(town.maria, NO_POLICE, what=SHOVED)
    await town.maria.presses("Send")
    lee.sees("zebraquartz")


async def test_a_late_question_to_who_is_not_police_is_not_asked_of_him(
    town: Town, lee: Person
) -> None:
    await asks(town.maria, "Ask Maya, not police", words="Who can help me, zebraquartz?")
    await town.later(days=40)
    town.sam.sees("zebraquartz")
    assert "zebraquartz" not in await day_of(lee)
    lee.never_saw("zebraquartz")


async def test_where_only_organizers_are_left_he_is_not_among_the_readers(
    town: Town, lee: Person
) -> None:
    await telling.drop(town, town.maya, members.COMMUNITY)
    await town.maria.presses(telling.TELL)
    await town.maria.presses("No")
    assert "Organizers: Ana, Sam" in town.maria.labels
    await town.later(days=90)
    await town.maria.presses(telling.TELL)
    await town.maria.presses("No")
    assert "Organizers: Ana, Lee, Sam" in town.maria.labels


async def test_where_nobody_else_is_left_it_says_what_he_was(town: Town, lee: Person) -> None:
    await telling.drop(town, town.maya, members.COMMUNITY)
    for one in (town.ana, town.sam):
        await telling.drop(town, one, members.ORGANIZER)
    await town.maria.presses(telling.TELL)
    await town.maria.presses("No")
    assert "Organizers: Lee (was police until Sun 22 Nov 2026)" in town.maria.labels


async def test_who_asks_a_question_reads_what_he_was_too(town: Town, lee: Person) -> None:
    await telling.drop(town, town.maya, members.COMMUNITY)
    await town.maria.presses("Ask a question")
    town.maria.sees("the organizers get it: Ana, Lee (was police until Sun 22 Nov 2026), Sam.")


async def test_nor_is_a_private_message_his_to_read_next(town: Town, both: Person) -> None:
    await telling.tells(town.maria, what=SHOVED)
    assert "Lee" not in town.maria.last
    await town.later(days=20)
    both.never_saw("zebraquartz")


# --- Who is invited as "not police" -----------------------------------------------------------


async def test_whoever_invites_and_whoever_was_invited_read_one_sentence(
    town: Town, lee: Person
) -> None:
    code = await invited(town, "Contact who is not police", by="sam")
    town.sam.sees("Not for somebody who was a police contact here in the last 90 days.")
    await lee.says(code)
    assert lee.last == (
        "You were a police contact here. Until Sat 20 Feb 2027 you count as police, so you cannot "
        "be a contact who is not police. Ask Ana, Lee, Sam."
    )
    await lee.forges(f"role_accept-{town.group_id}-{code.replace('-', '')}")
    assert "You were a police contact here." in lee.last
    assert town.elm.messages[0].text.count("not police") == 1
    await town.later(days=90)
    await lee.says(await invited(town, "Contact who is not police", by="sam"))
    await lee.presses("Accept")
    town.elm.shows("Lee (community, not police)")


async def test_an_offer_that_lay_open_gives_nothing_either(town: Town) -> None:
    code = await invited(town, "Contact who is not police", by="sam")
    await town.lee.says(code)
    town.lee.sees("You have another role here")


# --- Every place that says it -----------------------------------------------------------------


async def _card(town: Town) -> list[str]:
    await town.later(minutes=1)
    return [one.text for one in town.elm.messages]


async def _problem(town: Town) -> list[str]:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out, very dark.", where="Elm and 3rd")
    return town.maria.labels


async def _question(town: Town) -> list[str]:
    await town.maria.presses("Ask a question")
    return town.maria.labels


async def _privately(town: Town) -> list[str]:
    await town.maria.presses(telling.TELL)
    await town.maria.presses("No")
    return town.maria.labels


async def _speaks(town: Town) -> list[str]:
    await town.maria.says("I want to talk to a social worker")
    return [town.maria.last, *town.maria.labels]


async def _accepts(town: Town) -> list[str]:
    await town.lee.says(await invited(town, "Contact who is not police", by="sam"))
    assert "Accept" not in town.lee.labels
    return await _card(town)


Place = Callable[[Town], Awaitable[list[str]]]

PLACES: dict[str, Place | None] = {
    "community, not police": _card,
    "Organizers, no police": _problem,
    "{name} only, no police": _problem,
    "Ask {name}, not police": _question,
    "Ask a contact, not police": _speaks,
    "I am a bot. Community contact, not police: {names}. You write through me, and the answer "
    "takes days.": _speaks,
    "community contact, not police": _privately,
    "Community contact of {group}, not police. You see: questions, problems shared with you, "
    "private messages addressed to you. Never from me: member lists, names people did not choose "
    "to show. A child in danger must be reported.": _accepts,
    "Contact who is not police": _accepts,
    "You are a community contact here, not police.": _accepts,
    "Invite someone who is not police": _accepts,
    "For your contact who is not police: `{code}`": _accepts,
    "You were a police contact here. Until {day} you count as police, so you cannot be a contact "
    "who is not police. Ask {names}.": _accepts,
    "You have another role here, and nobody can be police and not police at once. Ask "
    "{names}.": _accepts,
    "Police contact of {group}. You see: questions, problems shared with you, private messages "
    "addressed to you. Never from me: member lists, names people did not choose to show, what is "
    "marked not police. What you read may be a record of your agency.": _problem,
    "I am a bot, and this group has no contact who is not police.": None,
    "No, I am a bot and not police. Nobody reads this before you send it.": None,
    "Without the police": None,
    "You cannot block the sender: you count as police, and nobody else who is not police reads "
    "private messages here.": None,
}
"""Every sentence that says it, and where a neighbour reads of whom; None says it of nobody."""

SAYS = re.compile(
    r"\b(?:no|not) police\b(?! contact)|(?:pas (?:de )?|hors |sans )(?:la )?police",
    re.IGNORECASE,
)


def test_every_sentence_that_says_it_is_known_here() -> None:
    with (LOCALES / "fr" / "LC_MESSAGES" / "porchlight.po").open("rb") as file:
        catalogue = read_po(file, locale="fr")
    found = {
        str(one.id)
        for one in catalogue
        if isinstance(one.id, str) and SAYS.search(f"{one.id}\n{one.string}")
    }
    assert found == set(PLACES)


@pytest.mark.parametrize("place", sorted({one.__name__ for one in PLACES.values() if one}))
async def test_none_of_them_names_him(town: Town, both: Person, place: str) -> None:
    look = next(one for one in PLACES.values() if one and one.__name__ == place)
    if look is _accepts:
        await telling.drop(town, both, members.COMMUNITY)
    shown = [one for one in await look(town) if SAYS.search(one)]
    assert shown
    assert not [one for one in shown if "Lee" in one]
