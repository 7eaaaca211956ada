"""Words that wait with the ways of a card: what is typed next is about them."""

from __future__ import annotations

import pytest

from bot import thanks
from tests.stage import Person, Town
from tests.test_asked import on_the_disk
from tests.test_words_at_a_card import WAITS, WORDS, answered, fixed

QUIET = "Do not write to me"
SILENT = "I will not write to you first any more."
STOPPED = "Stopped. Nothing was sent, and I kept nothing."

COMES = pytest.mark.parametrize(
    ("comes", "way"), [(answered, "Not yet"), (fixed, "Still a problem")]
)


async def waits(town: Town, comes) -> Person:
    """Let words of Maria wait at the card that came to her."""
    await town.maria.replies(await comes(town, town.maria), WORDS)
    assert town.maria.last.startswith(WAITS)
    return town.maria


@COMES
@pytest.mark.parametrize("words", ["yes", "ok", "yes please", "send it", "oui"])
async def test_a_yes_takes_the_one_way(town: Town, comes, way: str, words: str) -> None:
    maria = await waits(town, comes)
    await maria.says(words)
    assert "Your words are with" in maria.last or "Vos mots" in maria.last
    assert f"> {WORDS}" in town.lee.sees("Still missing:")


async def test_of_two_ways_a_yes_asks_which(town: Town) -> None:
    from tests.features.test_alerts import alerts  # noqa: PLC0415

    await alerts(town.ana)
    await town.ana.replies("reached", WORDS)
    ways = list(town.ana.labels)
    await town.ana.says("yes")
    assert town.ana.last.startswith(("Please tap one of these.", "Add this to every copy?"))
    town.elm.hides(WORDS)
    assert "Add news" in ways


@COMES
@pytest.mark.parametrize("words", ["no", "back", "never mind", "cancel", "don't send it", "non"])
async def test_a_no_leaves_it_and_says_that_nothing_was_sent(
    town: Town, comes, way: str, words: str
) -> None:
    maria = await waits(town, comes)
    old = next(one.data for one in maria.messages[-1].buttons if one.label == way)
    await maria.says(words)
    assert maria.last == STOPPED
    assert maria.labels == ["Menu"]
    await maria.forges(old)
    assert maria.last == "You stopped that before, and I kept nothing of it."
    town.lee.never_saw(WORDS)


@COMES
@pytest.mark.parametrize("words", ["stop", "stop please", "arrêter"])
async def test_stop_is_about_the_words_and_turns_nothing_off(
    town: Town, comes, way: str, words: str
) -> None:
    maria = await waits(town, comes)
    await maria.says(words)
    assert maria.last == STOPPED
    assert maria.labels == ["Menu", QUIET]
    maria.never_saw(SILENT)
    await maria.presses(QUIET)
    assert SILENT in maria.last


@COMES
async def test_who_asks_for_time_reads_again_what_waits(town: Town, comes, way: str) -> None:
    maria = await waits(town, comes)
    await maria.says("wait")
    assert maria.last.startswith(WAITS)
    await maria.presses(way)
    assert "Your words are with" in maria.last


@COMES
async def test_a_late_tap_takes_the_words_that_its_screen_shows(
    town: Town, comes, way: str
) -> None:
    maria = await waits(town, comes)
    old = next(one.data for one in maria.messages[-1].buttons if one.label == way)
    await maria.says("menu")
    await maria.says("The garden needs water in July")
    assert "What is this?" in maria.last
    await maria.forges(old)
    assert "Your words are with" in maria.last
    assert f"> {WORDS}" in town.lee.sees("Still missing:")
    town.lee.never_saw("The garden needs water")
    await maria.forges(old)
    assert maria.last == "I took those words already, when you tapped before."


async def test_after_who_are_you_a_late_tap_still_takes_them(town: Town) -> None:
    maria = await waits(town, answered)
    old = next(one.data for one in maria.messages[-1].buttons if one.label == "Not yet")
    await maria.says("who are you")
    await maria.forges(old)
    assert f"> {WORDS}" in town.lee.sees("Still missing:")


async def test_both_screens_tapped_leave_each_word_once(town: Town) -> None:
    maria = await waits(town, answered)
    old = next(one.data for one in maria.messages[-1].buttons if one.label == "Not yet")
    await maria.says("And the bulb hangs loose.")
    await maria.forges(old)
    await maria.presses("Not yet")
    told = town.lee.sees("Still missing:")
    assert told.count(WORDS) == 1
    assert told.count("And the bulb hangs loose.") == 1


async def test_what_was_left_by_its_stop_is_kept_nowhere(town: Town) -> None:
    maria = await waits(town, answered)
    old = next(one.data for one in maria.messages[-1].buttons if one.label == "Not yet")
    await maria.presses("Something else")
    await maria.presses("Stop")
    await maria.forges(old)
    assert maria.last == "You stopped that before, and I kept nothing of it."
    assert WORDS not in on_the_disk(town)


# --- Thanks -----------------------------------------------------------------------------------

KIND = [
    "Thank you very much Lee, that was helpful", "that helps, thank you Lee", "it helped",
    "merci, ça m'a beaucoup aidé",
]  # fmt: skip


@pytest.mark.parametrize("words", KIND)
async def test_who_says_that_it_helped_has_pressed_it(town: Town, words: str) -> None:
    await answered(town, town.maria)
    await town.maria.says(words)
    assert town.maria.last.startswith(("Q-1 is done.", "Q-1 est réglée."))


@pytest.mark.parametrize("words", ["Thanks Lee, you are very kind", "god bless you"])
async def test_thanks_in_a_sentence_are_thanks(town: Town, words: str) -> None:
    await answered(town, town.maria)
    await town.maria.says(words)
    assert town.maria.last == "You are welcome."


async def test_thanks_in_a_sentence_are_noted_at_a_problem(town: Town) -> None:
    await fixed(town, town.maria)
    await town.maria.says("Merci beaucoup Lee, c'est gentil")
    assert "Noted." in town.maria.last or "C’est noté" in town.maria.last


@pytest.mark.parametrize(
    "words",
    [
        "thanks but it is dark again", "thank you for nothing", "that is not helpful",
        "merci mais quand ?", "thank you help me", "it worked for a day", "Thanks Lee. When?",
        "merci, mais la lampe est éteinte", "nothing was done", "it is dark, thanks",
    ],
)  # fmt: skip
def test_what_says_more_than_thanks_is_none(words: str) -> None:
    assert not thanks.only(words)
