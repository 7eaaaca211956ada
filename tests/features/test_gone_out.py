"""Where only they see it for a while: once two minutes are over, its buttons say what is true."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.features.test_concerns import tells
from tests.features.test_moderation import takes_down
from tests.features.test_questions import asks
from tests.stage import Message, Town

WAITS = ["Send now", "Change", "Only a note"]
SENT = ["Correct it", "Take it back"]
ANSWER = "The city decides."


async def answered(town: Town, what: str) -> Message:
    """Let Maya answer in the channel; return what only she sees there."""
    if what == "Q-1":
        await asks(town.maria, "Ask Maya, not police")
    else:
        await tells(town.maria)
        await town.maria.presses("Send")
    await town.maya.presses("Answer")
    await town.maya.fills(words=ANSWER)
    assert town.maya.labels == WAITS
    return town.maya.messages[-1]


@pytest.mark.parametrize("what", ["Q-1", "E-1"])
async def test_the_buttons_go_when_it_is_sent(town: Town, what: str) -> None:
    there = await answered(town, what)
    seen = len(town.maya.messages)
    await town.later(minutes=3)
    town.elm.shows(ANSWER)
    assert there.text.startswith("Sent Sun 22 Nov 2026 20:44.")
    assert there.labels == SENT
    assert len(town.maya.messages) == seen
    await town.maya.presses("Take it back")
    town.elm.hides(ANSWER)


async def test_it_says_that_it_was_not_sent(town: Town) -> None:
    there = await answered(town, "E-1")
    await takes_down(town.ana)
    await town.later(minutes=3)
    assert there.text.startswith("E-1 was taken down, so your answer waits.")
    assert not there.labels


@pytest.mark.parametrize("press", WAITS)
async def test_where_it_cannot_follow_any_more_a_press_says_what_is_true(
    town: Town, press: str
) -> None:
    there = await answered(town, "Q-1")
    town.restart(down=timedelta(minutes=20))
    await town.later(minutes=3)
    town.elm.shows(ANSWER)
    assert there.labels == WAITS
    await town.maya.presses(press)
    assert town.maya.last.startswith("Sent ")
    assert town.maya.labels == SENT
    town.elm.shows(ANSWER)
