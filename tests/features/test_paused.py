"""Whoever was asked whether what waits is wrong reads that it waits: it goes by a tap alone."""

from __future__ import annotations

import pytest

from tests.features.test_answered_in_parts import types, waits
from tests.features.test_concerns import tells
from tests.features.test_questions import asks
from tests.stage import Town

FIRST, OTHER = "Come on Monday.", "No, on Tuesday."
PAUSED = "ELM STREET, Q-1: nothing was sent. Your answer waits until you tap “Send now”:"


async def doubts(town: Town) -> None:
    """Let Lee be asked whether other words go in the place of those that wait."""
    await waits(town, FIRST)
    await town.lee.says(OTHER)
    assert town.lee.labels == ["Yes", "Add it", "No"]


@pytest.mark.parametrize("down", [False, True])
async def test_what_is_asked_about_never_goes_by_itself(town: Town, down: bool) -> None:
    await doubts(town)
    town.lee.sees(PAUSED)
    if down:
        town.restart()
    await town.later(hours=2)
    town.elm.hides(FIRST)
    town.maria.never_saw(FIRST)
    assert town.lee.last.startswith(PAUSED)
    assert town.lee.labels == ["Send now", "Change", "Only a note"]


async def test_after_half_an_hour_one_tap_sends_it(town: Town) -> None:
    await doubts(town)
    await town.later(minutes=31)
    await town.lee.presses("Send now")
    town.elm.shows(FIRST)
    assert not [one for one in town.lee.messages if one.text.startswith(PAUSED)]


@pytest.mark.parametrize(
    ("tap", "out", "never"), [("Yes", OTHER, FIRST), ("Add it", f"{FIRST}\n> {OTHER}", "nothing")]
)
async def test_late_the_question_takes_its_answer(
    town: Town, tap: str, out: str, never: str
) -> None:
    await doubts(town)
    await town.later(minutes=20)
    await town.lee.presses(tap)
    await town.later(minutes=3)
    town.elm.shows(out)
    town.elm.hides(never)


async def test_a_no_lets_the_first_words_go_two_minutes_later(town: Town) -> None:
    await doubts(town)
    await town.later(minutes=20)
    await town.lee.presses("No")
    assert "I send your first words Sun 22 Nov 2026 21:0" in town.lee.last
    town.elm.hides(FIRST)
    await town.later(minutes=3)
    town.elm.shows(FIRST)


async def test_a_word_to_it_stops_what_is_paused(town: Town) -> None:
    await doubts(town)
    await town.lee.says("wait")
    town.lee.sees("Nothing was sent. Q-1 still waits")
    await town.later(hours=1)
    town.elm.hides(FIRST)


async def test_what_follows_goes_with_what_is_asked_about(town: Town) -> None:
    await doubts(town)
    await town.lee.says("Bring the form.")
    assert f"> {OTHER}\n> Bring the form." in town.lee.last
    await town.later(minutes=3)
    town.elm.hides(FIRST)
    await town.lee.presses("Yes")
    await town.later(minutes=3)
    town.elm.shows(f"> {OTHER}\n> Bring the form.")


async def test_of_two_neither_goes_before_one_is_named(town: Town) -> None:
    await waits(town, FIRST)
    await asks(town.tom)
    await town.lee.presses("Answer")
    await types(town.lee, "It is lit.", "undo")
    assert town.lee.last == "Which one is not to be sent?"
    await town.later(minutes=5)
    town.elm.hides(FIRST)
    town.elm.hides("It is lit.")
    await town.lee.presses("ELM STREET, Q-1")
    await town.later(minutes=3)
    town.elm.hides(FIRST)
    town.elm.shows("It is lit.")


async def test_a_problem_waits_as_well(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.presses("Answer")
    await types(town.lee, FIRST, OTHER)
    await town.later(minutes=40)
    town.elm.hides(FIRST)
    assert "ELM STREET, E-1: nothing was sent." in town.lee.last
    await town.lee.presses("Only a note")
    await town.later(hours=1)
    town.elm.hides(FIRST)


async def test_whoever_asked_is_not_left_waiting_by_it(town: Town) -> None:
    await doubts(town)
    await town.later(days=6)
    town.maria.sees("Q-1: no answer yet. I asked Lee again.")
    assert "Again: it still waits for an answer." in town.lee.last
    town.elm.hides(FIRST)


@pytest.mark.parametrize(
    "words",
    [
        "Tuesday, not Monday", "Actually it's Tuesday", "scratch that, Tuesday", "sorry, Tuesday",
        "Between us, he is a pain", "do not post that he drinks", "mardi, pas monday",
        "entre nous, il boit", "Let me rephrase that: come on Tuesday",
    ],
)  # fmt: skip
async def test_what_may_put_it_right_or_is_only_for_us_is_asked_about(
    town: Town, words: str
) -> None:
    await waits(town, FIRST)
    await town.lee.says(words)
    assert town.lee.last.startswith("Use this instead?")
    await town.later(hours=1)
    town.elm.hides(FIRST)
    town.elm.hides(words)


@pytest.mark.parametrize(
    "words", ["let me rephrase", "change it", "can I still change it?", "je peux encore corriger?"]
)
async def test_words_that_only_want_to_change_it_pause_it(town: Town, words: str) -> None:
    await waits(town, FIRST)
    await town.lee.says(words)
    assert town.lee.labels == ["Send now", "Change", "Only a note"]
    await town.later(minutes=3)
    town.elm.hides(FIRST)
    await town.lee.presses("Change")
    await types(town.lee, OTHER)
    await town.later(minutes=3)
    town.elm.shows(OTHER)
    town.elm.hides(FIRST)


@pytest.mark.parametrize("words", ["Ignore that", "scratch that", "do not post that", "ignorez ça"])
async def test_words_that_only_stop_it_are_never_added(town: Town, words: str) -> None:
    await waits(town, FIRST)
    await town.lee.says(words)
    town.lee.sees("Nothing was sent. Q-1 still waits")
    await town.later(minutes=3)
    town.elm.hides(words)


@pytest.mark.parametrize(
    "words",
    [
        "Bring it to the desk, not the mailbox.", "You can change it at the office.",
        "Parking is free, too.", "They correct it on Tuesday.",
    ],
)  # fmt: skip
async def test_what_only_goes_on_is_added(town: Town, words: str) -> None:
    await waits(town, FIRST)
    await town.lee.says(words)
    assert f"> {FIRST}\n> {words}" in town.lee.last


@pytest.mark.parametrize("words", ["wait", "no no", "Ignore that"])
async def test_words_that_stop_it_give_back_what_was_typed(town: Town, words: str) -> None:
    await waits(town, FIRST, "Bring the form.")
    await town.lee.says(words)
    assert f"You wrote:\n> {FIRST}\n> Bring the form." in town.lee.last
    await town.lee.presses("Answer")
    await types(town.lee, "Come on Sunday.")
    await town.later(minutes=3)
    town.elm.shows("Come on Sunday.")
    town.elm.hides(FIRST)


@pytest.mark.parametrize("how", ["Answer", "Fixed"])
async def test_a_problem_gives_back_what_was_typed_too(town: Town, how: str) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.presses(how)
    await types(town.lee, FIRST, "wait")
    assert f"You wrote:\n> {FIRST}" in town.lee.last
    await town.lee.presses(how)
    await types(town.lee, "Come on Sunday.")
    await town.later(minutes=3)
    town.elm.shows("Come on Sunday.")
