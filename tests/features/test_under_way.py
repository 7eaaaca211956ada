"""A bare "stop" or "delete it" while something goes on: they read what it is, and the way out."""

from __future__ import annotations

import pytest

from tests.features.test_alerts import BOY, alerts, pleads
from tests.features.test_alerts_second import third
from tests.features.test_questions import ANSWER, asks
from tests.stage import Person, Town
from tests.telling import LEE, SEND, WHAT, shows_words, tells

ASKS = "What shall stop? Nothing is changed yet."
TAPS = "Nothing is changed yet. Please tap what you mean."
QUIET = "Do not write to me"
SILENT = "I will not write to you first any more."
NEIGHBOURS = ["maria", "tom"]
BACK = ("delete it", "take it back", "undo", "cancel", "no wait", "don't send it", "effacez-le svp")


# --- Something private -------------------------------------------------------------------------


@pytest.mark.parametrize("at", ["Take it back", "Send it now (easier to guess who wrote)"])
async def test_stop_at_a_question_about_a_private_tip_may_mean_the_tip(town: Town, at: str) -> None:
    await tells(town.maria, LEE)
    await town.maria.presses(at)
    await town.maria.says("stop")
    assert town.maria.last.startswith(ASKS)
    assert town.maria.labels == ["Take it back", QUIET, "Menu"]
    town.maria.never_saw(SILENT)
    await town.maria.presses("Take it back")
    await town.maria.presses("Erase it")
    await town.later(days=1)
    town.lee.never_saw(WHAT)


@pytest.mark.parametrize("typed", ["erase it please", "please erase it", "effacer svp"])
async def test_the_name_of_the_button_said_kindly_erases(town: Town, typed: str) -> None:
    await tells(town.maria, LEE)
    await town.maria.presses("Take it back")
    await town.maria.says(typed)
    assert town.maria.labels == ["Menu"]
    await town.later(days=1)
    town.lee.never_saw(WHAT)


async def test_a_no_keeps_it_and_a_yes_is_asked_again(town: Town) -> None:
    await tells(town.maria, LEE)
    await town.maria.presses("Take it back")
    await town.maria.says("yes")
    assert town.maria.labels == ["Erase it", "Keep it"]
    await town.maria.says("no")
    assert "Take it back" in town.maria.labels
    await town.later(days=1)
    town.lee.sees(WHAT)


async def test_after_it_left_the_screen_stop_says_nothing_of_it(town: Town) -> None:
    await tells(town.maria, LEE)
    await town.maria.says("menu")
    await town.maria.says("stop")
    assert "Take it back" not in town.maria.labels


async def test_stop_before_the_last_tap_throws_it_away(town: Town) -> None:
    await shows_words(town.maria, LEE)
    await town.maria.says("stop")
    assert SEND not in town.maria.labels
    await town.later(days=1)
    town.lee.never_saw(WHAT)


# --- A plea ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_stop_after_a_plea_may_mean_the_plea(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await pleads(one)
    await one.says("menu")
    await one.says("stop")
    assert one.last == f"{ASKS}\nA-1, you asked to warn everyone."
    assert one.labels == ["It is over", "It was a mistake", QUIET, "Menu"]
    one.never_saw(SILENT)
    await one.presses("It was a mistake")
    await town.later(minutes=6)
    assert sum("asks to warn everyone" in it.text for it in town.lee.messages) == 0


# --- An alert ----------------------------------------------------------------------------------


@pytest.mark.parametrize("again", [False, True])
async def test_an_alert_that_waits_can_be_taken_back_by_its_author(town: Town, again: bool) -> None:
    await third(town)
    assert town.ana.labels == ["Take it back"]
    if again:
        await town.later(minutes=11)
        town.ana.sees("Nobody has agreed to A-3 yet.")
        assert town.ana.labels == ["Take it back"]
    await town.ana.says("stop")
    assert town.ana.last == f"{ASKS}\nA-3 is not sent yet."
    assert town.ana.labels[:2] == ["Take it back", QUIET]
    await town.ana.presses("Take it back")
    town.sam.sees("A-3 was not sent: Ana decided that")
    await town.sam.forges(f"alert_now-{town.group_id}-3")
    town.elm.hides("Number 3")


@pytest.mark.parametrize("name", ["ana", "sam"])
@pytest.mark.parametrize("typed", BACK)
async def test_of_an_alert_that_is_out_they_read_how_to_end_it(
    town: Town, name: str, typed: str
) -> None:
    one: Person = getattr(town, name)
    await alerts(one)
    await one.says(typed)
    assert any(label.startswith(("All clear", "Fin d’alerte")) for label in one.labels)
    assert f"> {typed}" not in one.last
    assert "Stopped" not in one.last
    one.never_saw(SILENT)
    town.elm.shows(BOY)


async def test_halting_words_are_no_news_of_an_alert_of_somebody_else(town: Town) -> None:
    await alerts(town.sam)
    await town.later(hours=6, minutes=1)
    await town.ana.replies("Is it over?", "delete it")
    assert "> delete it" not in town.ana.last
    assert "All clear" in town.ana.labels


async def test_words_that_wait_are_dropped_and_the_alert_stands(town: Town) -> None:
    await alerts(town.ana)
    await town.ana.says("he wears a red coat")
    await town.ana.says("oops")
    assert town.ana.last == "I kept nothing of these words. What was sent before stands."
    assert "All clear" in town.ana.labels


# --- A question --------------------------------------------------------------------------------


async def test_an_answered_question_can_be_taken_back_where_it_is_found(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.lee.presses("Send now")
    await town.maria.says("what i asked")
    await town.maria.presses("Q-1")
    assert town.maria.labels == ["That helped", "Not yet", "Take it back"]
