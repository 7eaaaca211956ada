"""Where two things could stop it is asked which, and no "no" sends what nobody agreed to."""

from __future__ import annotations

import pytest

from tests.features.test_alerts import alerts, clears
from tests.features.test_concerns import tells
from tests.features.test_questions import ANSWER, SIGN, asks
from tests.stage import Town

QUIET = "Do not write to me"
SILENT = "I will not write to you first any more."


@pytest.mark.parametrize(
    ("words", "without", "said"),
    [
        ("no name", "Yes, without my name", "The group sees it, without your name."),
        ("no names", "Yes, without my name", "The group sees it, without your name."),
        ("no, my name", "Yes, without my name", "The group sees it, without your name."),
        ("non, mon nom", "Oui, sans mon nom", "Le groupe la voit, sans votre nom."),
    ],
)
async def test_a_no_that_names_what_a_yes_adds_sends_nothing(
    town: Town, words: str, without: str, said: str
) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words=SIGN)
    await town.maria.says(words)
    assert without in town.maria.labels
    town.lee.never_saw(SIGN)
    await town.maria.presses(without)
    town.maria.sees(said)


async def test_a_plain_no_is_still_a_no(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words=SIGN)
    await town.maria.says("no, only Lee")
    town.maria.sees("Nobody else sees it.")


async def test_stop_at_is_it_over_is_asked_about(town: Town) -> None:
    await alerts(town.ana)
    await town.later(hours=6, minutes=1)
    town.ana.sees("Is it over?")
    await town.ana.says("stop")
    town.ana.never_saw(SILENT)
    assert town.ana.labels == ["All clear", "Still going on", QUIET, "Menu"]
    await clears(town.ana)
    town.elm.shows("All clear")


@pytest.mark.parametrize("sends", [asks, tells])
async def test_stop_right_after_something_was_sent_is_asked_about(town: Town, sends) -> None:
    await sends(town.maria)
    if sends is tells:
        await town.maria.presses("Send")
    await town.maria.says("stop")
    assert town.maria.last == "What shall stop? Nothing is changed yet."
    assert town.maria.labels == ["Take it back", QUIET, "Menu"]
    town.maria.never_saw(SILENT)
    await town.maria.presses("Take it back")
    town.maria.sees("is taken back: I erased its words")


async def test_stop_after_an_answer_went_out_can_take_it_back(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.lee.presses("Send now")
    await town.lee.says("stop")
    assert town.lee.labels == ["Take it back: Q-1", QUIET, "Menu"]
    await town.lee.presses("Take it back: Q-1")
    town.elm.hides(ANSWER)


async def test_messages_stop_all_the_same(town: Town) -> None:
    await asks(town.maria)
    await town.maria.says("stop")
    await town.maria.presses(QUIET)
    assert SILENT in town.maria.last
    await town.later(hours=1)
    await town.maria.says("menu")
    await town.maria.says("stop")
    assert SILENT in town.maria.last


@pytest.mark.parametrize(
    "words",
    [
        "please delete my question", "cancel my problem", "stop it please I made a mistake",
        "erase it", "supprimez mon problème svp", "oops wrong one",
    ],
)  # fmt: skip
@pytest.mark.parametrize("sends", [asks, tells])
async def test_who_wants_back_what_was_just_sent_is_offered_it(
    town: Town, sends, words: str
) -> None:
    await sends(town.maria)
    if sends is tells:
        await town.maria.presses("Send")
    await town.maria.says(words)
    assert town.maria.labels[0] in ("Take it back", "Retirer")
    assert "What is this?" not in town.maria.last
    town.maria.never_saw("is taken back")
    await town.maria.presses(town.maria.labels[0])
    town.elm.shows("was taken back")


STOPPED = "Stopped. Nothing was sent, and I kept nothing."
WORDS = ("stop", "stop it", "arrêtez", "arrêtez s'il vous plaît", "annulez")


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(
    ("who", "way"),
    [
        ("ana", ["Urgent alert"]),
        ("ana", ["fire at the school", "Urgent alert"]),
        ("maria", ["Report a problem"]),
        ("maria", ["Tell something privately"]),
        ("maria", ["Tell something privately", "No"]),
        ("maria", ["the lamp on elm is out"]),
    ],
)
async def test_where_a_stop_stands_a_stop_presses_it(
    town: Town, word: str, who: str, way: list[str]
) -> None:
    one = getattr(town, who)
    await one.says("menu")
    for step in way:
        await (one.says(step) if step.islower() else one.presses(step))
    assert "Stop" in one.labels
    await one.says(word)
    assert one.last.startswith(
        (STOPPED, "C’est arrêté. Rien n’a été envoyé, et je n’ai rien gardé.")
    )
    one.never_saw(SILENT)
    one.never_saw("Je ne vous écrirai plus en premier.")
    await one.presses("Menu")
    one.never_saw("fire at the school")


async def test_whoever_stopped_by_mistake_can_undo_it(town: Town) -> None:
    await town.lee.says("stop")
    town.lee.sees("What is asked of you waits in “My day”, and organizers hear that.")
    await town.lee.says("undo")
    assert "Write to me again" in town.lee.labels
    await town.lee.presses("Write to me again")
    town.lee.sees("I write to you again when something concerns you.")
