"""Half an answer, typed at the first question of an alert or a problem: it waits, and is shown."""

from __future__ import annotations

import pytest

from tests.stage import Person, Town

HALVES = ("already called", "maybe", "no idea", "help!", "911", "I think so", "he left")
ORGANIZERS = ["ana", "sam"]
ASKS = "What, where, what should people do? One message."


@pytest.mark.parametrize("typed", HALVES)
async def test_half_an_answer_is_shown_where_words_are_asked_for(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says(typed)
    await town.ana.presses("I called 911")
    await town.ana.presses("Fire or gas")
    assert town.ana.last == f"You wrote:\n> {typed}\n\n{ASKS}"
    assert town.ana.labels == ["Use these words", "Stop", "Back"]
    await town.ana.says("Gas smell at 3rd and Elm, stay inside")
    assert f"This is left out, you typed it before:\n> {typed}\n" in town.ana.last
    await town.ana.presses("Yes, alert everyone")
    town.elm.shows("Gas smell at 3rd and Elm")
    town.elm.hides(f"> {typed}")


async def test_in_a_form_it_stands_in_the_box(town: Town) -> None:
    await town.sam.says("urgent alert")
    await town.sam.says("already called")
    await town.sam.presses("I called 911")
    box = next(one for one in town.sam.form.fields if one.key == "words")
    assert box.value == "already called"
    await town.sam.fills(kind="Fire or gas", words="Gas smell at 3rd and Elm")
    assert "already called" not in town.sam.last
    await town.sam.presses("Yes, alert everyone")
    town.teens.shows("Gas smell at 3rd and Elm")


async def test_the_words_as_they_are_are_one_tap_away_and_come_back(town: Town) -> None:
    words = "Gas smell at 3rd and Elm"
    await town.ana.says("urgent alert")
    await town.ana.says(words)
    await town.ana.presses("I called 911")
    await town.ana.presses("Fire or gas")
    await town.ana.presses("Back")
    assert town.ana.last == "What is it?"
    await town.ana.presses("Fire or gas")
    await town.ana.says("yes")
    assert town.ana.labels == ["Yes, alert everyone", "Change", "Stop"]
    assert f"> {words}" in town.ana.last
    town.elm.hides(words)


@pytest.mark.parametrize("name", ORGANIZERS)
async def test_an_alert_that_begins_anew_knows_nothing_of_it(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await one.says("urgent alert")
    await one.says("already called")
    await one.presses("Stop")
    await one.says("urgent alert")
    await one.presses("Not needed")
    assert one.form is None or not any(field.value for field in one.form.fields)
    assert "already called" not in one.last


# --- What kind it is -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed", ["already called", "Boiler burst at 12 Elm, water everywhere", "somebody", "no idea"]
)
async def test_what_is_typed_at_the_kind_waits_too(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.says(typed)
    assert town.ana.last.startswith(f"I keep these words:\n> {typed}\n\nWhat is it?")
    assert "Fire or gas" in town.ana.labels
    await town.ana.presses("Storm, power, water")
    assert town.ana.last == f"You wrote:\n> {typed}\n\n{ASKS}"
    await town.ana.presses("Use these words")
    assert "Storm, power, water." in town.ana.last
    assert f"> {typed}" in town.ana.last
    town.elm.hides(typed)


async def test_both_are_shown_together_and_too_much_is_said(town: Town) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says("Boiler burst at 12 Elm")
    await town.ana.presses("I called 911")
    await town.ana.says("Please stay in your homes")
    await town.ana.says("x" * 590)
    assert "That is too long" in town.ana.last
    await town.ana.presses("Storm, power, water")
    assert "> Boiler burst at 12 Elm\n> Please stay in your homes\n" in town.ana.last


@pytest.mark.parametrize("typed", ["yes", "ok", "no", "oui"])
async def test_a_yes_or_no_is_no_kind_and_no_words(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.says(typed)
    assert "What is it?" in town.ana.last
    await town.ana.presses("Fire or gas")
    assert town.ana.last == ASKS


# --- A problem -------------------------------------------------------------------------------

TOLD = ("it is over", "No. The lamp at the corner is out.", "I think so", "not sure", "lamp out")


@pytest.mark.parametrize("typed", TOLD)
async def test_what_is_typed_at_the_danger_question_is_shown_where_it_is_asked_what_is_wrong(
    town: Town, typed: str
) -> None:
    await town.maria.says("report a problem")
    await town.maria.says(typed)
    assert f"I keep these words:\n> {typed}\n" in town.maria.last
    assert town.maria.labels == ["Yes, it is dangerous", "No", "Stop"]
    await town.maria.presses("No")
    assert town.maria.last == f"You wrote:\n> {typed}\n\nWhat is wrong? One or two sentences."
    assert town.maria.labels == ["Use these words", "Stop"]
    await town.maria.says("The lamp at the corner is off")
    assert f"This is left out, you typed it before:\n> {typed}\n\nWhere?" in town.maria.last


async def test_it_stands_in_the_box_of_a_problem(town: Town) -> None:
    await town.tom.says("report a problem")
    await town.tom.says("No. The lamp at the corner is out.")
    await town.tom.presses("No")
    assert town.tom.form.fields[0].value == "No. The lamp at the corner is out."


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("no", "What is wrong?"), ("No, it is not dangerous", "What is wrong?"), ("yes", "Call 911")],
)
async def test_a_plain_answer_presses_the_button(town: Town, typed: str, shown: str) -> None:
    await town.maria.says("report a problem")
    await town.maria.says(typed)
    assert town.maria.last.startswith(shown)
    assert "You wrote" not in town.maria.last


# --- A yes or a no where words are asked for ---------------------------------------------------

NOTHING = "That does not say what happened, or where."


@pytest.mark.parametrize("typed", ["yes", "ok", "send it", "no", "oui"])
async def test_a_yes_is_no_alert(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.presses("Fire or gas")
    await town.ana.says(typed)
    assert town.ana.last.startswith(NOTHING)
    assert "Yes, alert everyone" not in town.ana.labels
    await town.ana.says("Gas smell at 3rd and Elm")
    assert town.ana.labels == ["Yes, alert everyone", "Change", "Stop"]


async def test_a_yes_in_a_form_is_no_alert(town: Town) -> None:
    await town.sam.says("urgent alert")
    await town.sam.presses("I called 911")
    await town.sam.fills(kind="Fire or gas", words="yes")
    assert town.sam.last == NOTHING
    assert town.sam.labels == ["Change", "Stop"]


async def test_a_yes_is_no_plea(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.says("yes")
    await town.maria.presses("Ask organizers to warn everyone")
    await town.maria.says("yes")
    assert town.maria.last.startswith(NOTHING)
    assert "Send" not in town.maria.labels
    await town.maria.says("He is at my door")
    await town.maria.presses("Send")
    town.ana.sees("> He is at my door")


async def test_whom_to_call_comes_first_at_the_kind_too(town: Town) -> None:
    await town.ana.says("urgent alert")
    await town.ana.presses("Not needed")
    await town.ana.says("he has a gun")
    assert town.ana.last.startswith("Danger now: call 911.")
    assert "I keep these words:\n> he has a gun" in town.ana.last


@pytest.mark.parametrize("typed", ["send", "ok"])
async def test_a_nod_is_not_kept_at_the_first_question(town: Town, typed: str) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says(typed)
    assert typed not in town.ana.last
    assert town.ana.labels == ["I called 911", "Not needed", "Stop"]
