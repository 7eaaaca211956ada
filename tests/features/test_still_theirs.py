"""Whoever is muted, out or without a role can still stop what they wrote, and take it back."""

from __future__ import annotations

import pytest

from tests.features.test_concerns import tells
from tests.features.test_halted import WRONG, answers
from tests.features.test_muted import one_chat
from tests.features.test_questions import asks
from tests.features.test_role_ended import gives_back
from tests.stage import Town

GONE = "Nothing was sent. Q-1 still waits for an answer."


async def asked(town: Town) -> None:
    """Let an answer of Lee's wait."""
    await asks(town.maria, "Ask Lee, police")
    await answers(town)


async def out(town: Town) -> None:
    """Let the two minutes go by, and look that it did not go out."""
    await town.later(minutes=5)
    town.elm.hides(WRONG)


async def is_muted(town: Town) -> None:
    town.elm.silenced.append(town.lee)


async def is_put_out(town: Town) -> None:
    town.elm.people.remove(town.lee)


async def has_no_role(town: Town) -> None:
    await gives_back(town.lee)


ENDS = pytest.mark.parametrize("ends", [is_muted, is_put_out, has_no_role])


@ENDS
@pytest.mark.parametrize("how", ["reply", "press", "says"])
async def test_whatever_they_may_still_do_they_can_stop_it(town: Town, ends, how: str) -> None:
    await asked(town)
    await ends(town)
    match how:
        case "reply":
            await town.lee.replies(f"> {WRONG}", "wait")
        case "press":
            await town.lee.presses("Only a note")
        case "says":
            await town.lee.says("stop")
    town.lee.sees(GONE)
    town.elm.silenced.clear()
    await out(town)


@ENDS
async def test_whatever_they_may_still_do_they_can_take_it_back(town: Town, ends) -> None:
    await asked(town)
    await town.later(minutes=3)
    town.elm.shows(WRONG)
    await ends(town)
    await town.lee.presses("Take it back")
    town.lee.sees("Taken back.")
    town.elm.hides(WRONG)


async def test_whose_role_ended_reads_their_own_words_alone(town: Town) -> None:
    await tells(town.tom)
    await town.tom.presses("Send")
    await town.sam.replies("ELM STREET, E-1", "A new lamp.")
    await town.lee.replies("ELM STREET, E-1", WRONG)
    assert "A new lamp." in town.lee.last
    await gives_back(town.lee)
    await town.later(seconds=30)
    assert WRONG in town.lee.sees("ELM STREET, E-1: Lee is no longer police contact. I send this")
    town.lee.never_saw("A new lamp.")


async def test_whose_role_ended_is_offered_no_correction(town: Town) -> None:
    await asked(town)
    await town.lee.presses("Send now")
    await gives_back(town.lee)
    await town.later(minutes=1)
    card = next(one for one in town.lee.messages if one.text.startswith("Sent "))
    assert card.labels == ["Take it back"]


async def test_whoever_is_muted_is_not_told_that_what_waits_was_not_sent(town: Town) -> None:
    await one_chat(town)
    await asked(town)
    town.elm.silenced.append(town.lee)
    await town.lee.replies("In 2 minutes I send it", "We come on Tuesday.")
    assert "What you wrote before still waits" in town.lee.last
    assert "Nothing was sent" not in town.lee.last
    await town.lee.presses("Only a note")
    town.elm.silenced.clear()
    await out(town)
