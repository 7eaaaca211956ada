"""Whoever tells of harm by their own reads first whom to call, and where to find help."""

from __future__ import annotations

import pytest

from bot.words import Button, Way
from tests.features.test_aloud import BOTH, asks, tells
from tests.stage import Person, Town

BROKE = "My husband broke my arm"
CASSE = "Mon mari m'a cassé le bras"
PLACES = "VictimLinkBC"


def reads_it_first(one: Person) -> None:
    assert one.last.startswith("Danger now: call 911."), one.last
    assert "Hurt or afraid at home" in one.last
    assert len(one.last) <= 300
    assert one.labels[0] == "Find help"
    assert one.labels.count("Find help") == 1


async def finds_the_places(one: Person) -> None:
    await one.presses("Find help")
    one.sees(PLACES)


@BOTH
async def test_in_a_problem_for_some(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, BROKE, who="Organizers and Lee, police")
    reads_it_first(one)
    await finds_the_places(one)


@BOTH
async def test_in_a_question_for_one(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await asks(
        one, BROKE, "No, only the person I ask and me" if who == "tom" else "No, only Lee and me"
    )
    reads_it_first(one)
    await finds_the_places(one)


async def test_at_the_question_before_words_are_asked_for(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says(BROKE)
    reads_it_first(town.maria)
    await finds_the_places(town.maria)


async def test_in_french_whatever_the_dialog_speaks(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says(CASSE)
    assert town.maria.last.startswith("En danger\u202f? Appelez le 911.")
    assert town.maria.labels[0] == "Trouver de l’aide"


async def test_in_words_that_name_the_bot_among_others(town: Town) -> None:
    await town.maria.says(BROKE, to=town.elm, naming=True)
    reads_it_first(town.maria)
    await finds_the_places(town.maria)


async def test_after_a_command_that_everyone_could_read(town: Town) -> None:
    await town.maria.runs("problem", BROKE, to=town.elm)
    reads_it_first(town.maria)
    await finds_the_places(town.maria)


async def test_whoever_cannot_be_told_alone_finds_the_door_where_they_wrote(town: Town) -> None:
    kim = town.person("Kim", "telegram")
    kim.reachable = False
    town.elm.people.append(kim)
    await kim.runs("private", BROKE, to=town.elm)
    told = town.elm.message("Hurt or afraid at home")
    assert told.labels == ["Find help"]
    door: Button = told.buttons[0]
    assert door.way is Way.DOOR
    assert door.data == f"help_topic-{town.group_id}-home"


async def test_whoever_has_no_group_yet_reads_the_places(town: Town) -> None:
    await town.stranger.says(BROKE)
    assert town.stranger.last.startswith("Danger now: call 911.")
    town.stranger.sees("211")


@pytest.mark.parametrize("words", [BROKE, "my neighbour hits his wife", "I was raped"])
async def test_in_the_private_chat_the_places_come_at_once(town: Town, words: str) -> None:
    await town.maria.says(words)
    assert town.maria.last.startswith("Danger now: call 911.")
    town.maria.sees(PLACES)
    assert not any("warn" in one for one in town.maria.labels)


async def test_what_is_meant_in_jest_says_nothing_of_it(town: Town) -> None:
    await tells(town.maria, "My wife would kill me if I forgot this lamp", who="Everyone here")
    assert "Hurt or afraid" not in town.maria.last
