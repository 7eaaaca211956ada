"""Danger in a story is answered first; and whoever names somebody's race thinks once more."""

from __future__ import annotations

import pytest

from tests.alarms import DANGER_ENGLISH, DANGER_FRENCH
from tests.stage import Person, Town
from tests.telling import WHAT, chooses, drafts, new_rows, rows, tells, to_slot

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])
NUMBER = "Danger now: call 911."


# --- Danger ---


@pytest.mark.parametrize(
    ("language", "phrases"),
    [("en", DANGER_ENGLISH), ("fr", DANGER_FRENCH)],
    ids=["en", "fr"],
)
@BOTH
async def test_danger_as_the_story_reads_the_number_first_and_nothing_is_kept(
    town: Town, who: str, language: str, phrases: list[str]
) -> None:
    one = getattr(town, who)
    await one.says("francais" if language == "fr" else "english")
    await one.forges(f"tip_who-{town.group_id}-0")
    to = next(b.data for b in one.messages[-1].buttons if b.data.startswith("tip_tell-"))
    before = rows(town)
    assert len(phrases) >= 60
    for phrase in phrases:
        await one.forges(to)
        more = {"place": "Elm", "moment": "now"} if one.form else {}
        await one.fills(what=phrase, **more)
        assert "911" in one.last[:60], (phrase, one.last)
        one.messages.clear()
    assert rows(town) == before


@BOTH
async def test_the_number_stands_first_until_it_is_sent_and_an_ordinary_story_has_none(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await drafts(one, what="he has a gun")
    assert one.last.startswith(NUMBER)
    assert "What:\n> he has a gun" in one.last
    await one.presses("Go on (not sent yet)")
    await one.presses("Back")
    assert one.last.startswith(NUMBER)
    await drafts(one)
    assert "911" not in one.last


@BOTH
async def test_danger_in_looks_and_in_what_is_written_back_is_heard_too(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await chooses(one)
    looks = "A red coat, and he has a gun"
    if one.form:
        await one.fills(what=WHAT, place="Elm", moment="Now", looks=looks)
    else:
        await one.fills(what=WHAT, place="Elm", moment="Now")
        await one.presses("Describe the person")
        await one.says(looks)
    assert one.last.startswith(NUMBER)
    await one.presses("Stop")
    words = await tells(one)
    await to_slot(town)
    await one.says(words)
    await one.presses("Write back")
    await one.fills(words="he is hitting her right now")
    assert one.last.startswith(NUMBER)
    assert "Maya gets it Mon 23 Nov 2026 12:00, unless they block you." in one.last


async def test_a_sentence_of_danger_reads_the_number_before_the_first_question(town: Town) -> None:
    before = rows(town)
    await town.maria.says("he has a gun")
    await town.maria.presses("Something private")
    assert town.maria.last.startswith(NUMBER)
    assert town.maria.last.endswith("Is someone in danger right now?")
    assert new_rows(town, before) == {}


# --- Race ---


async def looks(one: Person, words: str) -> None:
    """Say what someone looked like, after a pause."""
    if one.platform == "discord":
        await one.presses("Change")
        await one.fills(looks=words)
    else:
        await one.presses("Change the description")
        await one.says(words)


@BOTH
async def test_a_race_alone_is_asked_for_deeds_and_two_details_and_goes_on_with_them(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await drafts(one, what="A black man was hanging around")
    assert one.last.startswith("You name somebody's race or where they seem to come from.")
    assert "First, please: what did they do?" in one.last
    assert "Please add 2 details of different kinds: clothes, hair, age, build." in one.last
    assert len(one.last) <= 300
    assert "Go on (not sent yet)" not in one.labels
    await looks(one, "A red coat")
    assert "First, please: what did they do?" in one.last
    assert "Please add one more detail" in one.last
    await looks(one, "A red coat, about 40")
    assert "First, please: what did they do?" in one.last
    assert "Please add" not in one.last
    if one.platform == "discord":
        await one.presses("Change")
        await one.fills(what="A black man broke a car window")
    else:
        await one.presses("Change what they did")
        await one.says("A black man broke a car window")
    assert one.last.endswith("Does the reader need it here?")
    assert one.labels[0] == "Yes, go on"
    await one.presses("Yes, go on")
    assert "What:\n> A black man broke a car window" in one.last
    assert "Go on (not sent yet)" in one.labels
    await one.presses("Go on (not sent yet)")
    await one.presses("Back")
    assert "Go on (not sent yet)" in one.labels  # thought over once, it is not asked again


@BOTH
async def test_who_changes_the_words_after_a_thought_thinks_again(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one, what="A black man, about 40, in a red coat broke a car window")
    await one.presses("Yes, go on")
    await one.presses("Change")
    if one.platform == "discord":
        await one.fills(what="A black man stood there")
    else:
        await one.presses("What did you see or hear?")
        await one.says("A black man stood there")
    assert "what did they do?" in one.last
    assert "Go on (not sent yet)" not in one.labels


@BOTH
async def test_left_out_there_is_nothing_to_think_about(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one, what="A black man was hanging around")
    if one.platform == "discord":
        await one.presses("Change")
        await one.fills(what="A man was hanging around")
    else:
        await one.presses("Change what they did")
        await one.says("A man was hanging around")
    assert one.last.startswith("This is exactly what will be read by Maya")
