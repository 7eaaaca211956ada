"""A contact who erases themself, or whose role ends: nothing waits for nobody without a word."""

from __future__ import annotations

import pytest

from tests.features.test_concerns import tells as reports
from tests.features.test_questions import asks, becomes
from tests.stage import Person, Town
from tests.telling import LEE, tells, to_slot


async def erases_themself(one: Person) -> None:
    await one.says("delete my data")
    await one.presses("Erase")


async def loses_the_role(town: Town, one: Person) -> None:
    await town.ana.organizes("People and roles")
    await town.ana.presses("Take a role back")
    await town.ana.presses(next(it for it in town.ana.labels if it.startswith(one.name)))
    await town.ana.presses("Take the role back")


def notes(one: Person, words: str) -> int:
    return sum(words in it.text for it in one.messages)


async def test_organizers_hear_once_that_a_contact_was_erased(town: Town) -> None:
    await erases_themself(town.lee)
    await town.later(days=12)
    for one in (town.ana, town.sam):
        assert notes(one, "a police contact erased themself here.") == 1
        one.sees("Elm Street has no police contact now.")
    town.maya.never_saw("erased themself")


@pytest.mark.parametrize("how", ["erased", "taken"])
async def test_who_asked_them_alone_hears_it_at_once_and_once(town: Town, how: str) -> None:
    await asks(town.maria, shown="No, only Lee and me")
    await town.later(days=1)
    if how == "erased":
        await erases_themself(town.lee)
    else:
        await loses_the_role(town, town.lee)
    await town.later(minutes=1)
    told = town.maria.sees("You can ask somebody else.")
    assert told.startswith("Q-1: ")
    assert "Ask a question" in town.maria.labels
    await town.later(days=12)
    assert notes(town.maria, "You can ask somebody else.") == 1
    town.maria.never_saw("I asked")


async def test_a_question_of_everyone_goes_on_to_the_next_at_once(town: Town) -> None:
    nora = town.person("Nora", "telegram")
    town.elm.people.append(nora)
    await becomes(town, nora, "police")
    await asks(town.maria)
    await erases_themself(town.lee)
    await town.later(minutes=1)
    nora.sees("Q-1")
    told = town.maria.sees("The contact whom you asked is not here any more.")
    assert "Now I asked Nora." in told
    assert "their list" not in told


async def test_without_another_contact_organizers_get_it(town: Town) -> None:
    await asks(town.maria)
    await erases_themself(town.lee)
    await town.later(minutes=1)
    town.ana.sees("Again: it still waits for an answer.")
    assert "Now I asked the organizers." in town.maria.sees("is not here any more")


async def test_a_problem_for_one_alone_comes_back_to_its_author(town: Town) -> None:
    await reports(town.maria, "Maya only, no police")
    await town.maria.presses("Send")
    await erases_themself(town.maya)
    await town.later(minutes=1)
    town.maria.sees("is not here any more, so nobody reads it now.")
    await town.later(days=12)
    assert notes(town.maria, "so nobody reads it now.") == 1
    town.maria.never_saw("Nobody has reacted")


async def test_the_six_words_do_not_say_that_a_contact_reads_it(town: Town) -> None:
    words = await tells(town.maria, LEE)
    await to_slot(town)
    await erases_themself(town.lee)
    await town.maria.presses("Tell something privately")
    await town.maria.presses("Read an answer")
    await town.maria.says(words)
    assert "Its reader is not here any more, so nobody reads it now." in town.maria.last
    assert "with police contact" not in town.maria.last
