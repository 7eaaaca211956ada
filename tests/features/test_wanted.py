"""Who types that they want to speak with a person reads whom they can reach, danger first."""

from __future__ import annotations

import pytest

from bot.features.questions.wanted import wanted
from storage import groups, members, people
from storage.database import Ticket
from storage.members import COMMUNITY, POLICE
from tests.ordinary import ENGLISH, FRENCH
from tests.stage import Person, Town

TO_POLICE = (
    "je veux parler à la police",
    "I want to speak to an officer",
    "Can I talk to the police please?",
    "je voudrais voir un policier",
    "police",
)
TO_SOMEBODY = (
    "talk to a human",
    "parler à quelqu’un",
    "can I call you",
    "puis-je vous appeler ?",
    "what is your phone number?",
    "let me speak with a real person",
)
TO_OTHERS = (
    "I need a social worker",
    "can I talk to a nurse?",
    "how do I reach the school",
    "j’ai besoin d’une travailleuse sociale",
    "je voudrais parler à l’infirmière",
)


async def without(town: Town, *roles: str, line: str = "") -> None:
    """Let the group have no contacts of these roles, and this line for what is not urgent."""

    def change(db: Ticket) -> None:
        for one in members.holders(db, town.group_id, *roles):
            members.take_role(db, town.group_id, one.person_id, one.role)
        groups.change(db, town.group_id, nonurgent=line)

    await town.app.write(change)


def first(one: Person) -> str:
    return one.last.partition(" ")[0]


@pytest.mark.parametrize("words", TO_POLICE)
async def test_the_police_contact_is_one_tap_away(town: Town, words: str) -> None:
    for one in (town.maria, town.tom):
        await one.says(words)
        assert "911" in one.last.partition(".")[0]
        assert "604-555-0142" in one.last
        assert {"Ask Lee, police", "Demander à Lee, police"} & set(one.labels)
    await town.maria.presses(town.maria.labels[0])
    assert town.maria.last.endswith(("know?", "savoir\u202f?"))
    await town.maria.says("When is the clean-up?")
    await town.maria.presses(town.maria.labels[2])
    town.lee.sees("When is the clean-up?")


async def test_without_one_it_names_the_line_and_without_a_line_that_there_is_none(
    town: Town,
) -> None:
    await without(town, POLICE, line="604-555-0142")
    await town.maria.says("I want to speak to an officer")
    assert "no police contact. Police, not urgent: 604-555-0142." in town.maria.last
    await without(town, POLICE)
    await town.maria.says("I want to speak to an officer")
    assert "This group has no police contact and named no other number." in town.maria.last
    assert town.maria.last.startswith("Danger now: call 911.")
    assert town.maria.labels == ["Find help", "Menu"]


@pytest.mark.parametrize("words", TO_SOMEBODY)
async def test_who_wants_a_person_chooses_which(town: Town, words: str) -> None:
    await town.maria.says(words)
    assert "911" in town.maria.last.partition(".")[0]
    assert len(town.maria.labels) == 4
    await town.maria.presses(town.maria.labels[1])
    await town.maria.says("Can we have a speed sign?")
    await town.maria.presses(town.maria.labels[2])
    town.maya.sees("Can we have a speed sign?")


@pytest.mark.parametrize("words", TO_OTHERS)
async def test_others_are_the_community_contact_and_211(town: Town, words: str) -> None:
    await town.maria.says(words)
    assert "911" in town.maria.last.partition(".")[0]
    assert "Maya" in town.maria.last
    assert "211" in town.maria.last
    await without(town, COMMUNITY)
    await town.maria.says(words)
    assert "Maya" not in town.maria.last
    assert len(town.maria.labels) == 2


async def test_without_contacts_it_goes_to_the_organizers(town: Town) -> None:
    await without(town, POLICE, COMMUNITY)
    await town.maria.says("talk to a human")
    await town.maria.presses("Ask the organizers")
    assert "so the organizers get it: Ana" in town.maria.last


async def test_several_police_contacts_are_chosen_from(town: Town) -> None:
    await town.app.write(
        lambda db: members.give_role(
            db, town.group_id, people.person(db, "discord", town.tom.id).id, POLICE
        )
    )
    await town.maria.says("police")
    await town.maria.presses("Ask a police contact")
    assert {"Ask Lee, police", "Ask Tom, police"} <= set(town.maria.labels)


async def test_without_a_group_there_are_the_numbers(town: Town) -> None:
    await town.stranger.says("je veux parler à la police")
    assert "911" in town.stranger.last.partition(".")[0]
    assert "robot" in town.stranger.last


async def test_an_open_question_comes_first(town: Town) -> None:
    await town.maria.says("report a problem")
    await town.maria.presses("No")
    await town.maria.says("talk to a human")
    assert "Lee" not in town.maria.last


def test_what_is_no_such_wish_is_none() -> None:
    assert not [words for words in (*ENGLISH, *FRENCH) if wanted(words)]
    for words in ("can the police come talk to us", "the police were here", "we have a school"):
        assert wanted(words) is None
