"""Harm by one's own goes to no chat by one tap: ways in private first, then an organizer looks."""

from __future__ import annotations

import pytest

from tests.features.test_aloud import BOTH, asks, everyone_reads, nobody_reads, tells
from tests.stage import Person, Town

HITS = "My stepdad hits me, what can I do?"
NAMED = "Yes, with my name"


def is_asked_first(one: Person) -> None:
    assert one.last.startswith("Danger now: call 911."), one.last
    one.sees("would read this, perhaps also the person who did it:")
    one.sees("An organizer reads it first, and no name stands under it. I sent nothing.")
    assert one.labels[:2] == ["Find help", "Tell it privately"]


@BOTH
async def test_a_question_with_a_name_goes_to_nobody_before_its_author_looked(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await asks(one, HITS, NAMED)
    is_asked_first(one)
    assert one.labels == [
        "Find help", "Tell it privately", "Ask in private", "Go on as it is", "Change", "Stop",
    ]  # fmt: skip
    nobody_reads(town, "stepdad")
    town.lee.never_saw("stepdad")
    town.ana.never_saw("stepdad")


@BOTH
async def test_asked_in_private_only_the_contact_reads_it(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await asks(one, HITS, NAMED)
    await one.presses("Ask in private")
    one.sees("Nobody else sees it.")
    town.lee.sees("stepdad")
    await town.later(minutes=10)
    nobody_reads(town, "stepdad")


@BOTH
async def test_sent_nonetheless_an_organizer_looks_first_and_no_name_stands_there(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await asks(one, HITS, NAMED)
    await one.presses("Go on as it is")
    one.sees("Your name is not shown.")
    one.sees("once an organizer has looked")
    assert "The group sees it" not in one.last
    nobody_reads(town, "stepdad")
    town.ana.sees("stepdad")
    await town.ana.presses("Show it")
    everyone_reads(town, "stepdad")
    for room in (town.elm, town.teens):
        assert one.name not in room.shows("stepdad")


@BOTH
async def test_a_problem_for_everyone_is_looked_at_first_by_its_author_and_an_organizer(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await tells(one, "My husband broke my arm")
    is_asked_first(one)
    assert "Choose who may see it" in one.labels
    await one.presses("Go on as it is")
    assert "Add my name" not in one.labels
    await one.presses("Send")
    assert "Who sees it: Everyone here" not in one.last
    one.sees("once an organizer has looked")
    await town.later(days=7)
    nobody_reads(town, "broke my arm")
    await town.ana.presses("Show it")
    everyone_reads(town, "broke my arm")


@BOTH
async def test_what_was_written_is_thrown_away_before_it_is_told_privately(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await asks(one, HITS, NAMED)
    await one.presses("Tell it privately")
    one.sees("I threw away what you wrote here")
    await one.presses("Tell something privately")
    await town.later(minutes=10)
    nobody_reads(town, "stepdad")
    town.lee.never_saw("stepdad")


@BOTH
async def test_other_words_are_looked_at_anew(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, "My husband broke my arm")
    await one.presses("Go on as it is")
    await one.presses("Change")
    if who == "maria":
        await one.presses("What is wrong?")
    await one.fills(what="My husband broke my arm and took my keys")
    is_asked_first(one)


async def test_a_button_of_before_sends_nothing_past_the_look(town: Town) -> None:
    await tells(town.maria, "Lamp out")
    send = next(one for one in town.maria.messages[-1].buttons if one.label == "Send").data
    await town.maria.presses("Change")
    await town.maria.presses("What is wrong?")
    await town.maria.says("My husband broke my arm")
    await town.maria.forges(send)
    is_asked_first(town.maria)
    nobody_reads(town, "broke my arm")


async def test_an_organizer_is_asked_first_as_well(town: Town) -> None:
    await asks(town.ana, HITS, NAMED)
    town.ana.sees("No name stands under it. I sent nothing yet.")
    nobody_reads(town, "stepdad")


@pytest.mark.parametrize("words", ["my kid beats me at chess at the club", "hit me up about it"])
async def test_a_game_is_asked_as_any_question(town: Town, words: str) -> None:
    await asks(town.maria, words)
    everyone_reads(town, words)


async def test_somebodys_message_of_that_kind_is_looked_at_by_its_author_first(
    town: Town,
) -> None:
    await town.maria.says("my husband hits me", to=town.elm)
    await town.ana.runs("concern", about=town.elm.message("my husband hits me"))
    asked = town.elm.message("may I save your message")
    assert asked.labels == ["Look at it first", "No"]
    await town.maria.presses("Look at it first")
    await town.maria.fills(where="Oak", who="Everyone here")
    is_asked_first(town.maria)
    town.teens.hides("my husband hits me")
