"""A reply to a message of ours that is no card answers what was asked there, and nothing else."""

from __future__ import annotations

import pytest

from bot.words import wire
from tests.features.test_alerts import BOY
from tests.features.test_among_others import doors
from tests.stage import Person, Town
from tests.test_asked import begins_a_problem
from tests.test_question_stands import is_it_over

NOT_READ = "I read no replies to that message."
WHERE = "Where? A corner or block"


async def opens(one: Person, door: str, *labels: str) -> None:
    """Tap a button of the card in the group, which opens the private chat, and go on there."""
    await one.opens(wire(door, (one.town.group_id,)))
    for label in labels:
        await one.presses(label)


async def asks_where(one: Person) -> None:
    await begins_a_problem(one)
    await one.says("The lamp is out")
    one.sees(WHERE)


# --- In the private chat ---------------------------------------------------------------------


async def test_a_reply_to_an_earlier_question_is_its_answer(town: Town) -> None:
    await asks_where(town.maria)
    await town.later(hours=1)
    await opens(town.maria, "question_start", "Ask Lee, police")
    await town.maria.replies(WHERE, "Elm and 3rd")
    assert town.maria.last.startswith("Who may see it?")
    await town.maria.presses("Everyone here")
    await town.maria.presses("Send")
    assert "Elm and 3rd" in town.elm.shows("The lamp is out")
    town.lee.never_saw("Elm and 3rd?")


async def test_both_questions_get_their_own_answer(town: Town) -> None:
    await asks_where(town.maria)
    await opens(town.maria, "question_start", "Ask Lee, police")
    await town.maria.replies(WHERE, "Elm and 3rd")
    await town.maria.replies("What would you like to know?", "When is the next patrol?")
    assert town.maria.last.startswith("Show it in the group?")
    await town.maria.presses("No, only Lee and me")
    town.lee.sees("When is the next patrol?")
    town.lee.never_saw("Elm and 3rd")


async def test_of_a_dialog_that_ended_it_says_that_nobody_reads_it(town: Town) -> None:
    await town.maria.says("menu")
    await asks_where(town.maria)
    await town.maria.presses("Stop")
    await opens(town.maria, "question_start", "Ask Lee, police")
    await town.maria.replies("What can I do for you?", "Elm and 3rd")
    assert town.maria.last.startswith(f"{NOT_READ}\n\nWhat is this?")
    assert "My answer to “What would you like to know?”" in town.maria.labels
    town.lee.never_saw("Elm and 3rd")


async def test_a_question_that_was_answered_is_not_answered_by_another_report(town: Town) -> None:
    await asks_where(town.maria)
    older = town.maria.messages[-1]
    await town.maria.presses("Stop")
    town.maria.messages.insert(-1, older)  # a phone may still show it
    await opens(town.maria, "concern_start", "No")
    await town.maria.replies(WHERE, "Elm and 3rd")
    assert town.maria.last.startswith(f"{NOT_READ}\n\nWhat is this?")


@pytest.mark.parametrize("typed", ["yes", "no", "ok"])
async def test_a_yes_to_something_older_presses_nothing_newer(town: Town, typed: str) -> None:
    await is_it_over(town)
    await town.ana.replies("What can I do for you?", typed)
    assert town.ana.last == NOT_READ
    assert town.ana.labels == ["Menu"]
    assert town.elm.message(BOY).pinned


async def test_after_a_restart_a_yes_to_what_stood_there_is_not_denied(town: Town) -> None:
    await is_it_over(town)
    town.restart()
    await town.ana.replies("Is it over?", "yes")
    assert town.ana.last == NOT_READ


# --- Among others ----------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["maria", "lee", "ana"])
async def test_a_reply_to_a_line_of_ours_in_the_group_is_answered_once(
    town: Town, who: str
) -> None:
    kim = town.person("Kim", "telegram")
    kim.reachable = False
    town.elm.people.append(kim)
    await kim.runs("menu", to=town.elm)
    assert doors(town.elm) == 1
    one: Person = getattr(town, who)
    before = len(town.elm.messages)
    await one.replies("I answer you in private.", "What is this good for?")
    assert one.last == NOT_READ
    assert one.labels == ["Menu"]
    seen = len(one.messages)
    await one.replies("I answer you in private.", "I see.")
    assert len(one.messages) == seen
    assert len(town.elm.messages) == before


async def test_danger_in_such_a_reply_comes_each_time(town: Town) -> None:
    kim = town.person("Kim", "telegram")
    kim.reachable = False
    town.elm.people.append(kim)
    await kim.runs("menu", to=town.elm)
    for _ in range(2):
        await town.maria.replies("I answer you in private.", "My house is on fire")
        assert town.maria.last.startswith("Danger now: call 911.")


async def test_a_reply_to_a_neighbour_is_theirs(town: Town) -> None:
    await town.maria.says("Who has a ladder?", to=town.elm)
    seen = len(town.ana.messages)
    await town.ana.replies("Who has a ladder?", "I have one.")
    assert len(town.ana.messages) == seen
