"""What people type at what they sent: it never goes out in its place."""

from __future__ import annotations

from random import Random

import pytest

from tests.features.test_concerns import tells
from tests.features.test_halted import WRONG, answers
from tests.features.test_questions import asks
from tests.stage import Town

ASKS = "ELM STREET, Q-1: your answer was sent. What shall I do? Nothing is changed yet."
BACK = ["take it back", "undo", "delete", "retirer", "please take my answer back", "effacez ça"]
UNCLEAR = [
    "stop",
    "no",
    "cancel",
    "wrong",
    "annule",
    "not yet",
    "oops wrong person",
    "Non, attendez",
]
WELL = ["done", "thanks", "merci", "ok thank you very much", "C'est fait, merci"]


async def sent(town: Town) -> None:
    """Let an answer of Lee's be out."""
    await asks(town.maria, "Ask Lee, police")
    await answers(town)
    await town.lee.presses("Send now")
    town.elm.shows(WRONG)


async def problem(town: Town) -> None:
    """Let something that Lee said about a problem be out, longer than two minutes."""
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", WRONG)
    await town.later(minutes=5)


async def never_out(town: Town, words: str) -> None:
    await town.later(minutes=5)
    town.elm.hides(f"> {words}")


# --- A reply to it ---------------------------------------------------------------------------


@pytest.mark.parametrize("word", BACK)
async def test_a_reply_takes_it_back(town: Town, word: str) -> None:
    await sent(town)
    await town.lee.replies("Sent ", word)
    town.lee.sees("Taken back. Q-1 waits for an answer again.")
    town.elm.hides(WRONG)
    await never_out(town, word)


@pytest.mark.parametrize("word", UNCLEAR)
async def test_a_reply_that_is_not_clear_is_asked_about(town: Town, word: str) -> None:
    await sent(town)
    await town.lee.replies("Sent ", word)
    assert town.lee.last == ASKS
    assert town.lee.labels == ["Correct it", "Take it back", "Menu"]
    await never_out(town, word)
    town.elm.shows(WRONG)


@pytest.mark.parametrize("out", [sent, problem])
@pytest.mark.parametrize("word", WELL[:3])
async def test_a_reply_that_thanks_changes_nothing(town: Town, out, word: str) -> None:
    await out(town)
    await town.lee.replies("Sent ", word)
    town.lee.sees("Good. Nothing changes.")
    await never_out(town, word)
    town.elm.shows(WRONG)


async def test_thanks_under_a_question_are_no_new_answer(town: Town) -> None:
    await sent(town)
    await town.lee.replies("ELM STREET, Q-1", "thanks")
    assert town.lee.last == "Those words alone are no answer, so I changed nothing."
    assert "Take it back" in town.lee.labels
    await never_out(town, "thanks")


# --- By themselves ---------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["no", "wrong", "cancel", "undo", "annule", "delete it please"])
@pytest.mark.parametrize("minutes", [0, 60])
async def test_words_by_themselves_are_asked_about(town: Town, word: str, minutes: int) -> None:
    await sent(town)
    await town.later(minutes=minutes)
    await town.lee.says(word)
    assert town.lee.last == ASKS
    await town.lee.presses("Take it back")
    await never_out(town, WRONG)


async def test_stop_may_also_want_no_more_messages(town: Town) -> None:
    await sent(town)
    await town.lee.says("stop")
    assert town.lee.labels == ["Take it back: Q-1", "Do not write to me", "Menu"]
    await never_out(town, "stop")


@pytest.mark.parametrize("minutes", [0, 60])
@pytest.mark.parametrize("word", WELL[:3])
async def test_thanks_by_themselves_change_nothing(town: Town, word: str, minutes: int) -> None:
    await sent(town)
    await town.later(minutes=minutes)
    await town.lee.says(word)
    assert town.lee.last == "Good. Nothing changes."
    await never_out(town, word)


async def test_elsewhere_it_is_asked_about_where_the_words_can_mean_nothing_else(
    town: Town,
) -> None:
    await sent(town)
    await town.lee.says("menu")
    await town.lee.says("undo")
    assert town.lee.last == ASKS
    await town.lee.presses("Menu")
    await town.lee.says("no")
    assert town.lee.last != ASKS


async def test_of_several_it_is_asked_which(town: Town) -> None:
    await sent(town)
    await asks(town.tom, "Ask Lee, police")
    await answers(town, 2, "Another.")
    await town.lee.presses("Send now")
    await town.lee.says("menu")
    await town.lee.says("take it back")
    assert town.lee.last == "Which one do you want to take back?"
    await town.lee.says("Q-1")
    town.elm.hides(WRONG)
    town.elm.shows("Another.")


# --- As a kind -------------------------------------------------------------------------------

KIND = ["please", "it", "my answer", "ok", "sorry", "stp", "merci", "now", "c'est"]


async def test_no_words_that_only_halt_or_thank_go_in_the_place_of_others(town: Town) -> None:
    random = Random(7)
    await sent(town)
    for _ in range(6):
        word = random.choice(BACK[:4] + UNCLEAR + WELL[:3])
        around = random.sample(KIND, random.randrange(3))
        typed = " ".join([*around[:1], word, *around[1:]])
        match random.randrange(4):
            case 0:
                await town.lee.replies("Sent ", typed)
            case 1:
                await town.lee.says(typed)
            case 2:
                await town.lee.replies("Tap Answer, or reply", typed)
            case 3 if "Correct it" in town.lee.labels:
                await town.lee.presses("Correct it")
                await town.lee.says(typed)
        if "Yes" in town.lee.labels:
            await town.lee.presses("Yes")
        await never_out(town, typed)
        if WRONG not in "".join(one.text for one in town.elm.messages):
            await town.lee.replies("Tap Answer, or reply", WRONG)
            await town.lee.presses("Send now")
