"""Whoever takes a post down, shows it or puts it back reads where it arrived, of what landed."""

from __future__ import annotations

import pytest

from bot.words import Reason, Refused
from tests.features.test_moderation import CRUEL, is_young, takes_down, tells
from tests.stage import Town

WHY = {
    Reason.FORBIDDEN: "I am not allowed to write there",
    Reason.ARCHIVED: "that thread or topic is closed",
    Reason.TOO_OLD: "it is too old to be changed",
    Reason.RIGHTS: "I am not allowed to write there",
    Reason.REFUSED: "it was refused there, and I do not know why",
}


@pytest.mark.parametrize("reason", tuple(WHY))
async def test_a_chat_that_does_not_follow_is_named_with_the_reason(
    town: Town, reason: Reason
) -> None:
    await tells(town.maria)
    trouble = town.platforms["discord"].trouble
    trouble[town.teens.chat.id] = [Refused(reason)] * 3
    await takes_down(town.ana)
    said = town.ana.sees("E-1 is down in 1 of 2 chats.")
    assert f"Elm Teens: {WHY[reason]}. Please delete it there by hand." in said
    town.ana.never_saw("down everywhere")
    assert "Try again" in town.ana.labels
    trouble.clear()
    await town.ana.presses("Try again")
    town.ana.sees(
        "E-1 is down in every chat of the group. Its author finds the same under “What I asked”."
    )
    town.teens.hides(CRUEL)


async def test_a_chat_that_seems_gone_is_looked_for_and_then_named(town: Town) -> None:
    await tells(town.maria)
    trouble = town.platforms["discord"].trouble
    trouble[town.teens.chat.id] = [Refused(Reason.GONE)]
    await takes_down(town.ana)
    said = town.ana.sees("E-1 is down in 1 of 2 chats.")
    assert "Elm Teens: I cannot find that chat. I look again soon." in said
    await town.later(hours=24)
    town.ana.sees("E-1 is down in every chat of the group.")
    town.teens.hides(CRUEL)


async def test_what_somebody_deleted_there_is_down_there(town: Town) -> None:
    await tells(town.maria)
    trouble = town.platforms["discord"].trouble
    trouble[town.teens.chat.id] = [Refused(Reason.MESSAGE_GONE)]
    await takes_down(town.ana)
    town.ana.sees("E-1 is down in every chat of the group.")


async def test_a_chat_that_failed_before_is_tried_again(town: Town) -> None:
    await tells(town.maria)
    trouble = town.platforms["discord"].trouble
    trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)]
    await town.lee.replies("E-1", "We look into it.")
    await town.lee.presses("Send now")
    town.teens.shows(CRUEL)
    await takes_down(town.ana)
    town.teens.hides(CRUEL)
    town.ana.sees("E-1 is down in every chat of the group.")


async def test_back_and_shown_are_said_of_what_landed_too(town: Town) -> None:
    await is_young(town)
    await tells(town.maria)
    trouble = town.platforms["discord"].trouble
    trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)]
    await town.ana.presses("Show it")
    assert "Elm Teens: I am not allowed to write there." in town.ana.sees("E-1 shows in 1 of")
    await town.ana.presses("Try again")
    town.ana.sees("E-1 shows everywhere now.")
    await takes_down(town.ana)
    trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)]
    await town.ana.presses("Put it back")
    town.ana.sees("E-1 shows in 1 of 2 chats.")
    await town.ana.presses("Try again")
    town.ana.sees("E-1 is back everywhere, as it was.")
    town.teens.shows(CRUEL)
