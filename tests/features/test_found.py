"""Somebody who was missing is found: whoever hears of it says so in their own words."""

from __future__ import annotations

import pytest

from bot.features.alerts.safely import says_found
from tests.stage import Person, Town
from tests.test_asked import on_the_disk

FOUND = (
    "we found him",
    "found him, he is ok",
    "false alarm he is here",
    "he's back",
    "she is at my house",
    "on l'a trouvé",
    "je l'ai trouvée, elle est chez nous",
)
NOT_FOUND = (
    "is he found?",
    "they have not found him",
    "he is still missing, not found",
    "on ne l'a pas trouvé",
    "I found her wallet",
    "he is here with a knife",
    "he found my house keys",
)


async def warned(town: Town, words: str = "Boy, 5, red coat, gone since 20:50") -> None:
    await town.ana.says("menu")
    await town.ana.presses("Urgent alert")
    await town.ana.presses("Not needed")
    await town.ana.presses("Missing person")
    await town.ana.says(words)
    await town.ana.presses("Yes, alert everyone")


async def pleads(one: Person, words: str) -> None:
    for label in (
        "Report a problem",
        "Yes, it is dangerous",
        "Ask organizers to warn everyone",
    ):
        await one.presses(label)
    await one.says(words)
    await one.presses("Send")


@pytest.mark.parametrize("words", FOUND)
def test_these_words_say_so(words: str) -> None:
    assert says_found(words)


@pytest.mark.parametrize("words", NOT_FOUND)
def test_these_do_not(words: str) -> None:
    assert not says_found(words)


@pytest.mark.parametrize("words", [*FOUND, "all good now"])
async def test_whoever_asked_to_warn_everyone_is_shown_how_to_end_it(
    town: Town, words: str
) -> None:
    await pleads(town.maria, "My son is missing, he is 5")
    await town.maria.says(words)
    assert "A-1" in town.maria.last
    assert len(town.maria.labels) == 3


async def test_an_intruder_who_is_back_is_no_relief(town: Town) -> None:
    await pleads(town.maria, "A man with a knife at Elm and 3rd")
    await town.maria.says("he's back")
    town.maria.never_saw("tap what is true")


@pytest.mark.parametrize("words", FOUND)
async def test_a_neighbour_who_found_them_tells_the_organizers(town: Town, words: str) -> None:
    await warned(town)
    await town.maria.says(words)
    assert "A-1" in town.maria.last
    assert f"{words}" not in on_the_disk(town)
    await town.maria.presses(town.maria.labels[0])
    await town.maria.presses(town.maria.labels[0])
    await town.later(minutes=1)
    assert "Maria" in "\n".join(one.text for one in town.ana.messages)


async def test_their_words_go_to_the_organizers_as_they_are(town: Town) -> None:
    await warned(town)
    await town.maria.says("found him, he is at my house")
    for label in ("Tell the organizers", "No"):
        await town.maria.presses(label)
    await town.maria.says("Oak and 5th")
    await town.maria.presses(next(one for one in town.maria.labels if "no police" in one))
    await town.maria.presses("Send")
    await town.later(minutes=1)
    town.ana.sees("found him, he is at my house")


async def test_without_an_alert_nothing_is_thought_of_it(town: Town) -> None:
    await town.maria.says("found him")
    town.maria.sees("What is this?")


async def test_an_organizer_who_says_so_is_asked_whether_it_is_over(town: Town) -> None:
    await warned(town)
    await town.ana.says("menu")
    await town.ana.says("we found him, he is ok")
    assert "All clear" in town.ana.labels


@pytest.mark.parametrize(
    "words",
    ["he is still missing, not found", "they have not found him", "il est toujours disparu"],
)
async def test_an_all_clear_that_was_wrong_is_taken_back_in_own_words(
    town: Town, words: str
) -> None:
    await cleared(town)
    await town.ana.says(words)
    assert town.ana.labels[0] in ("It is not over", "Ce n’est pas fini")
    await town.ana.presses(town.ana.labels[0])
    assert town.ana.labels[-1] in ("All clear", "Fin d’alerte")


@pytest.mark.parametrize("typed", ["undo", "take it back"])
async def test_an_undo_after_an_all_clear_shows_what_takes_it_back(town: Town, typed: str) -> None:
    await cleared(town)
    await town.ana.says(typed)
    assert "It is not over" in town.ana.labels


@pytest.mark.parametrize(
    "words",
    [
        "my little brother is gone, he is 5, we were at the park",
        "my little brother is lost, he is 5",
    ],
)
async def test_a_child_that_is_gone_is_told_to_organizers_at_once(town: Town, words: str) -> None:
    await town.maria.says(words)
    assert town.maria.labels[0] == "Ask organizers to warn everyone"


async def cleared(town: Town) -> None:
    await warned(town)
    await town.ana.presses("All clear")
    await town.ana.says("Home and well")
    await town.ana.presses("Send now")
