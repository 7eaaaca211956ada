"""Words sent in several messages: all of them go, or they stand on the screen, or it says not."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.words import Answer, Press, Said
from storage.database import Database
from tests.stage import Person, Town
from tests.test_asked import Day, begins_a_problem, day, loop  # noqa: F401 - they are fixtures
from tests.test_corrections_at_a_look import buttons, text

pytestmark = pytest.mark.ci

ASKS = "Use this instead? Add it? Nothing is changed yet."
LEFT_OUT = "This is left out, you typed it before:"
NEIGHBOURS = ["maria", "tom"]


async def pleads(one: Person) -> None:
    await one.says("there is a man with a knife")
    await one.presses("Ask organizers to warn everyone")


async def looks_at_an_alert(one: Person, words: str) -> None:
    await one.says("urgent alert")
    for label in ("I called 911", "Missing person"):
        if label in one.labels:
            await one.presses(label)
    if one.form:
        await one.fills(kind="Missing person", words=words)
    else:
        await one.says(words)


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_a_plea_goes_with_all_that_was_typed(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await pleads(one)
    await one.says("at the school")
    assert f"{ASKS}\n> at the school" in one.last
    await one.says("red jacket")
    assert f"{ASKS}\n> at the school\n> red jacket" in one.last
    await one.presses("Add it")
    await one.presses("Send")
    town.ana.sees("> there is a man with a knife\n> at the school\n> red jacket")
    town.sam.sees("> there is a man with a knife\n> at the school\n> red jacket")


@pytest.mark.parametrize("name", ["ana", "sam"])
async def test_an_alert_goes_with_all_that_was_typed(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await looks_at_an_alert(one, "A boy is missing")
    await one.says("6 years old")
    await one.says("red coat, Elm and 3rd")
    await one.presses("Add it")
    await one.presses("Yes, alert everyone")
    for room in (town.elm, town.teens):
        room.shows("> A boy is missing\n> 6 years old\n> red coat, Elm and 3rd")


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_all_of_it_can_stand_in_the_place_of_what_was_there(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await begins_a_problem(one)
    await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await one.says("Two lamps out")
    await one.says("since Monday")
    await one.presses("Instead: What is wrong?")
    assert "> Two lamps out\n> since Monday\n" in one.last
    assert "> Lamp out" not in one.last
    await one.says("Elm and 4th")
    await one.says("by the school")
    await one.presses("Instead: Where? A corner or block")
    assert "Elm and 4th, by the school" in one.last


async def test_the_button_above_asks_about_all_of_it(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.says("at the school")
    await town.maria.says("red jacket")
    await town.maria.presses("Send")
    assert "You typed this since:\n> at the school\n> red jacket\n" in town.maria.last
    town.ana.never_saw("knife")
    await town.maria.presses("Add it")
    await town.maria.presses("Send")
    town.ana.sees("> there is a man with a knife\n> at the school\n> red jacket")


@pytest.mark.parametrize("typed", ["wait", "yes", "ok", "send it", "no", "don't send it"])
async def test_a_word_that_says_not_which_keeps_them_on_the_screen(town: Town, typed: str) -> None:
    await pleads(town.maria)
    await town.maria.says("at the school")
    await town.maria.says(typed)
    assert "Please tap one of these." in town.maria.last
    assert f"{ASKS}\n> at the school" in town.maria.last
    assert "Add it" in town.maria.labels
    town.ana.never_saw("knife")


async def test_slow_typing_loses_nothing_silently(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.says("at the school")
    await town.later(minutes=20)
    await town.maria.says("red jacket")
    assert "> at the school\n> red jacket" in town.maria.last


async def test_what_was_typed_before_the_box_is_said_to_be_left_out(town: Town) -> None:
    await town.ana.says("urgent alert")
    await town.ana.says("boy 6 missing from Elm and 3rd")
    await town.ana.presses("I called 911")
    await town.ana.presses("Missing person")
    await town.ana.says("red coat, look in your gardens")
    assert f"{LEFT_OUT}\n> boy 6 missing from Elm and 3rd\n" in town.ana.last
    assert town.ana.labels == ["Add it", "Yes, alert everyone", "Change", "Stop"]
    await town.ana.presses("Add it")
    assert LEFT_OUT not in town.ana.last
    await town.ana.presses("Yes, alert everyone")
    town.elm.shows("> boy 6 missing from Elm and 3rd\n> red coat, look in your gardens")


async def test_half_a_problem_is_said_to_be_left_out(town: Town) -> None:
    await town.maria.says("report a problem")
    await town.maria.says("a lamp is out")
    await town.maria.presses("No")
    await town.maria.says("It is very dark there")
    assert f"{LEFT_OUT}\n> a lamp is out\n\nWhere?" in town.maria.last
    await town.maria.presses("Add it")
    assert town.maria.last.startswith("Where?")
    await town.maria.says("Elm and 3rd")
    await town.maria.presses("Everyone here")
    assert "> a lamp is out\n> It is very dark there\n" in town.maria.last


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_what_was_typed_before_any_choice_is_gathered_too(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await one.says("there is a man with a knife")
    await one.says("at the school")
    whole = "there is a man with a knife\nat the school"
    assert "> there is a man with a knife\n> at the school" in one.last
    assert one.labels[0] == "Ask organizers to warn everyone"
    await one.presses("Ask organizers to warn everyone")
    if one.form:
        assert one.form.fields[0].value == whole
        await one.fills(words=whole)
    await one.presses("Send")
    town.ana.sees("> there is a man with a knife\n> at the school")


async def test_what_was_typed_in_private_is_not_gathered_with_what_was_not(town: Town) -> None:
    await town.maria.presses("Tell something privately")
    await town.maria.presses("No")
    await town.maria.says("my neighbour sells something at night")
    await town.maria.says("menu")
    await town.maria.says("the lamp at the corner is out")
    assert "> my neighbour" not in town.maria.last
    await town.maria.presses("A problem")
    assert "my neighbour" not in town.maria.last


# --- Whatever the order ------------------------------------------------------------------------

PIECES = ("at the school", "red jacket", "he runs to Elm", "two of them")
OTHERS = ("wait", "ok", "form_on", "form_add", "form_change", "first form_add", "alert_ask_send")


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from((*PIECES, *OTHERS)), min_size=2, max_size=8))
def test_nothing_typed_at_a_look_vanishes(
    day: Day,  # noqa: F811 - a fixture
    loop: asyncio.Runner,  # noqa: F811 - a fixture
    tmp_path: Path,
    steps: list[str],
) -> None:
    loop.run(stands_or_is_said_to_be_left_out(day, tmp_path, steps))


async def stands_or_is_said_to_be_left_out(
    day: Day,  # noqa: F811 - it is no fixture here
    folder: Path,
    steps: list[str],
) -> None:
    """Type and tap at the look of a plea: each screen shows all of it, or says what it leaves."""
    town = day.town
    shutil.copy(day.file, folder / "parts.db")
    town.database = Database(f"sqlite:///{folder / 'parts.db'}")
    clock, one = town.clock, day.who("telegram")
    town.restart()
    try:
        gid = town.group_id
        opens = Press(one.direct, one.actor, f"open_sheet-{gid}-alert_plea", "9")
        await town.app.handle(opens)
        shown = [await town.app.handle(Said(one.direct, one.actor, "a man with a knife", "9"))]
        typed: list[str] = []  # and nobody has said yet what it is
        added: list[str] = []
        for step in steps:
            if step in PIECES or step in OTHERS[:2]:
                answer = await town.app.handle(Said(one.direct, one.actor, step, "9"))
                typed += [step] if step in PIECES else []
            else:
                found = presses(shown if step.startswith("first ") else shown[-1:], step)
                if not found:
                    continue
                answer = await town.app.handle(Press(one.direct, one.actor, found, "9"))
            shown.append(answer)
            if step.endswith("form_add") and ASKS not in text(answer):
                added, typed = added + typed, []
            looks = ASKS not in text(answer) and "be different" not in text(answer)
            for piece in (*typed, *(added if looks and LEFT_OUT not in text(answer) else ())):
                assert piece in text(answer), (steps, step, text(answer))
            if LEFT_OUT in text(answer):
                left = text(answer).partition(LEFT_OUT)[2].partition("\n\n")[0]
                typed = [it for it in typed if it not in left]
            if "alert_ask_send" in step and "form_stood" not in " ".join(buttons(answer)):
                return
    finally:
        await town.close()
        town.database.close()
        town.clock = clock


def presses(shown: list[Answer | None], step: str) -> str:
    """Return what the first button carries that presses this; "" where none stands there."""
    action = step.rpartition(" ")[2]
    found = (b for answer in shown for b in buttons(answer) if b.startswith(f"{action}-"))
    return next(found, "")


PARTS = ("there is a man with a knife", "at the school")
SAID = "> there is a man with a knife\n> at the school"


@pytest.mark.parametrize("menu", [False, True])
@pytest.mark.parametrize("label", ["ask organizers to warn everyone", "1", "the first"])
async def test_a_label_that_is_typed_takes_all_that_waits(
    town: Town, label: str, *, menu: bool
) -> None:
    if menu:
        await town.maria.says("menu")
    for words in (*PARTS, label):
        await town.maria.says(words)
    assert SAID in town.maria.last
    await town.maria.presses("Send")
    town.ana.sees(PARTS[0])


@pytest.mark.parametrize("menu", [False, True])
@pytest.mark.parametrize("label", ["a problem", "report a problem", "Signaler un problème"])
async def test_the_name_of_a_door_takes_along_what_waits(
    town: Town, label: str, *, menu: bool
) -> None:
    if menu:
        await town.maria.says("menu")
    for words in ("the lamp is out", "since monday", label):
        await town.maria.says(words)
    await town.maria.says("no")
    await town.maria.says("Elm and 3rd")
    await town.maria.says("1")
    for words in ("the lamp is out", "since monday"):
        assert words in town.maria.last


async def test_an_older_question_shows_all_that_was_written_since(town: Town) -> None:
    await town.maria.says("the lamp is out")
    older = town.maria.messages[-1].buttons[0]
    await town.maria.says("since monday")
    await town.maria.forges(older.data)
    assert "You wrote more since then: this is all of it." in town.maria.last
    assert "> the lamp is out\n> since monday" in town.maria.last
    await town.maria.presses("A problem")
    await town.maria.presses("No")
    town.maria.sees("Where?")
