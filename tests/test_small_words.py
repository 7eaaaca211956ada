"""Plain phrases choose what stands on the screen, and small words are a yes or a no there."""

from __future__ import annotations

import pytest

from bot.choosing import chosen
from bot.meant import bare_words
from tests.features.test_questions import asks
from tests.stage import Person, Town
from tests.telling import MAYA, TELL, chooses, drafts, tells
from tests.test_asked import begins_a_problem

NO_POLICE = [
    "no police please", "not the police", "without the police", "no police", "pas la police svp",
    "sans la police", "pas de police svp",
]  # fmt: skip
PRIVATE = ["private please", "privé svp", "en privé svp", "keep it private please"]
GO_ON = ["go on", "go on please", "continue", "continuez", "continuer svp", "next please"]
ORGANIZERS = ["organizers only please", "only organizers", "only the organizers please"]
YES = ["yep", "sure", "go ahead", "ben oui", "c'est beau", "ok", "ok thanks", "correct", "yup"]
NO = ["nope", "nah", "pantoute", "ben non", "no no", "pas pantoute", "non merci"]


async def asked_who_may_see_it(one: Person) -> None:
    await begins_a_problem(one)
    await one.says("Lamp out")
    await one.says("Elm and 3rd")
    assert one.last == "Who may see it?"


async def asked_whether_to_show_it(one: Person) -> None:
    await one.presses("Ask a question")
    await one.presses("Ask Lee, police")
    await one.says("Why is it dark?")
    assert one.last.startswith("Show it in the group?")


# --- Choices in words -------------------------------------------------------------------------


@pytest.mark.parametrize("typed", NO_POLICE)
async def test_whoever_wants_no_police_gets_the_one_who_is_not(town: Town, typed: str) -> None:
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    await town.maria.says(typed)
    assert town.maria.last.startswith(("Maya, community contact, not", "Maya, contact de quartier"))


@pytest.mark.parametrize("typed", NO_POLICE)
async def test_a_question_goes_to_whoever_is_not_police(town: Town, typed: str) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.says(typed)
    assert town.maria.labels in (["Stop", "Back"], ["Arrêter", "Retour"])


@pytest.mark.parametrize("typed", [*NO_POLICE, *PRIVATE])
async def test_where_two_fit_it_asks_and_leads_nowhere_else(town: Town, typed: str) -> None:
    await asked_who_may_see_it(town.maria)
    choices = town.maria.labels
    await town.maria.says(typed)
    assert "Who may see it?" in town.maria.last
    assert town.maria.labels == choices


@pytest.mark.parametrize("typed", ORGANIZERS)
async def test_organizers_only_are_those_without_the_police(town: Town, typed: str) -> None:
    await asked_who_may_see_it(town.maria)
    await town.maria.says(typed)
    assert town.maria.last.startswith("Who may see it: Organizers, no police.")


@pytest.mark.parametrize("typed", PRIVATE)
async def test_a_question_is_kept_from_the_group(town: Town, typed: str) -> None:
    await asked_whether_to_show_it(town.maria)
    await town.maria.says(typed)
    town.lee.sees("> Why is it dark?")
    town.elm.hides("Why is it dark?")


@pytest.mark.parametrize("typed", PRIVATE)
async def test_words_that_wait_are_told_in_private(town: Town, typed: str) -> None:
    await town.maria.says("somebody sells something at the corner")
    await town.maria.says(typed)
    assert town.maria.labels[:2] in (["Yes", "No"], ["Oui", "Non"])
    await town.maria.presses(town.maria.labels[1])
    await town.maria.presses(next(one for one in town.maria.labels if one.startswith("Maya")))
    assert town.maria.last.startswith(("2 of 3", "2 sur 3"))


@pytest.mark.parametrize("typed", GO_ON)
async def test_go_on_goes_on_from_a_look(town: Town, typed: str) -> None:
    await drafts(town.maria)
    await town.maria.says(typed)
    assert {"No, send it without an answer", "Non, envoyer sans réponse"} & {*town.maria.labels}


@pytest.mark.parametrize("typed", GO_ON)
async def test_go_on_comes_back_from_help(town: Town, typed: str) -> None:
    await chooses(town.maria)
    await town.maria.presses("Find help")
    await town.maria.says(typed)
    assert "\n1 of 3" in town.maria.last or "\n1 sur 3" in town.maria.last


async def test_no_police_is_a_topic_of_help_where_that_stands(town: Town) -> None:
    await town.maria.presses("Find help")
    await town.maria.presses("More")
    await town.maria.says("no police please")
    assert town.maria.last.startswith("bc.cmha.ca")


def test_what_fits_two_choices_is_none() -> None:
    readers = {
        bare_words(one): one for one in ("Maya, not police", "Kim, not police", "Lee, police")
    }
    for typed in NO_POLICE:
        assert chosen(typed, readers) is None
    assert chosen("police please", readers) == "Lee, police"


# --- A yes or a no in small words ---------------------------------------------------------------


@pytest.mark.parametrize("typed", YES)
async def test_a_small_yes_presses_a_plain_yes(town: Town, typed: str) -> None:
    await asks(town.maria)
    await town.lee.says("my day")
    await town.lee.presses("Open first")
    await town.lee.says("We come on Tuesday.")
    assert town.lee.labels == ["Yes", "No"]
    await town.lee.says(typed)
    assert town.lee.last.startswith(("In 2 minutes I send it", "Dans 2 minutes"))


@pytest.mark.parametrize("typed", NO)
async def test_a_small_no_presses_the_no(town: Town, typed: str) -> None:
    await town.maria.presses(TELL)
    await town.maria.says(typed)
    assert MAYA in town.maria.labels or any("pas la police" in it for it in town.maria.labels)


@pytest.mark.parametrize("typed", ["sure", "go ahead", "c'est beau", "ok thanks", "ok"])
async def test_what_only_agrees_says_nothing_about_danger(town: Town, typed: str) -> None:
    await town.maria.presses(TELL)
    await town.maria.says(typed)
    assert MAYA not in town.maria.labels
    assert "Call 911" not in town.maria.last


@pytest.mark.parametrize("typed", ["sure", "go ahead", "c'est beau", "ok thanks", "ok", "yep"])
async def test_a_nod_sends_no_alert_and_nothing_else(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.presses("Fire or gas")
    await town.ana.says("Gas smell at 3rd and Elm")
    await town.ana.says(typed)
    if typed != "yep":
        town.elm.hides("Gas smell")


@pytest.mark.parametrize("typed", ["the others", "with the others", "others please"])
async def test_a_part_of_one_of_both_chooses_it(town: Town, typed: str) -> None:
    await tells(town.maria)
    await town.maria.presses("Send it now (easier to guess who wrote)")
    await town.maria.says(typed)
    town.maria.sees("Maya gets it Mon 23 Nov 2026 08:00")
    town.maya.never_saw("private message")
