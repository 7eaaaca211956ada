"""Who leaves the chats in the middle of a form is not locked in it."""

from __future__ import annotations

import pytest

from tests.stage import Person, Town
from tests.test_asked import begins_a_problem, on_the_disk


async def leaves_in_a_form(town: Town, *words: str) -> Person:
    await begins_a_problem(town.maria)
    for one in words:
        await town.maria.says(one)
    await town.maria.leaves(town.elm)
    return town.maria


async def test_their_next_words_end_it_and_they_read_so(town: Town) -> None:
    maria = await leaves_in_a_form(town, "Broken lamp")
    await maria.says("Oak and 3rd")
    assert maria.last == (
        "You are in no chat of Elm Street now. "
        "What you had begun ended here. I sent nothing.\nDanger now: call 911."
    )
    assert maria.labels == ["Menu"]
    assert "Broken lamp" not in on_the_disk(town)
    await maria.says("hello again, is anybody reading this?")
    assert "What is this?" in maria.last


@pytest.mark.parametrize(
    "words", ["there is a fire at my house", "gas smell in the whole street, help us"]
)
async def test_danger_has_the_number_first(town: Town, words: str) -> None:
    maria = await leaves_in_a_form(town)
    await maria.says(words)
    assert "911" in maria.last.split("\n")[0]


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("menu", "What can I do for you?"),
        ("help", "Danger now: 911"),
        ("delete my data", "Erase you, in every group?"),
        ("hello", "What can I do for you?"),
    ],
)
async def test_the_doors_open(town: Town, typed: str, seen: str) -> None:
    maria = await leaves_in_a_form(town, "Broken lamp")
    await maria.says(typed)
    assert seen in maria.last
    assert "What you had begun ended here. I sent nothing." in maria.last
    assert "as your answer" not in maria.last
    assert "Go on" not in maria.labels
    await maria.says(typed)
    assert "ended here" not in maria.last


@pytest.mark.parametrize("button", ["Stop", "Everyone here"])
async def test_its_own_buttons_end_it(town: Town, button: str) -> None:
    maria = await leaves_in_a_form(town, "Broken lamp", "Oak and 3rd")
    await maria.presses(button)
    assert "nothing" in maria.last
    assert "Broken lamp" not in on_the_disk(town)


async def test_who_was_only_not_seen_for_long_finds_it_again(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("Broken lamp")
    town.elm.holds_bot = False
    await town.maria.says("Oak and 3rd")
    town.maria.never_saw("ended here")


async def test_who_left_may_still_say_that_an_answer_was_not_enough(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words="Why?", shown="Yes, with my name")
    await town.maria.leaves(town.elm)
    await town.lee.replies("ELM STREET, Q-1", "I ask")
    await town.later(minutes=3)
    await town.maria.presses("Not yet")
    assert town.maria.last.startswith("I asked Lee")
