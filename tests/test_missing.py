"""A chat that seems gone: looked at again after ten minutes, and believed only then."""

from __future__ import annotations

import asyncio

import pytest

from bot import patience
from bot.words import Chat, Inspection, Reason, Refused
from storage import groups
from tests.features.test_alerts import alerts, clears, rings
from tests.stage import Town
from tests.test_delivery import change_card

GONE = "I was removed from Elm Teens."


def chats(town: Town) -> list[str]:
    with town.database.reading() as db:
        return [one.title for one in groups.chats(db, town.group_id)]


async def denied(town: Town, times: int = 1) -> None:
    """Let Discord say, while something is sent there, that the chat does not exist."""
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.GONE)] * times
    await change_card(town, name="New name")
    await town.settle()


async def test_a_chat_that_was_denied_for_a_moment_stays(town: Town) -> None:
    await denied(town)
    town.teens.hides("New name")
    await town.later(minutes=10)
    town.teens.shows("New name")
    assert chats(town) == ["Elm Street", "Elm Teens"]
    for one in (town.ana, town.sam):
        one.never_saw("Elm Teens")


async def test_what_came_meanwhile_waits_and_comes_once_in_order(town: Town) -> None:
    await denied(town, 2)
    await town.ana.presses("Write to everyone")
    await town.ana.fills(what="The road is closed")
    await town.ana.presses("Send")
    town.teens.hides("The road is closed")
    await town.later(minutes=12)
    assert sum("The road is closed" in one.text for one in town.teens.messages) == 1
    town.teens.shows("New name")


async def test_it_is_not_let_go_before_the_second_look(town: Town) -> None:
    town.teens.holds_bot = False
    await change_card(town, name="New name")
    await town.settle()
    await town.later(minutes=9)
    town.sam.never_saw(GONE)
    assert chats(town) == ["Elm Street", "Elm Teens"]
    await town.later(minutes=1)
    assert chats(town) == ["Elm Street"]
    for one in (town.ana, town.sam):
        assert sum(GONE in said.text for said in one.messages) == 1


async def test_also_with_a_restart_between(town: Town) -> None:
    town.teens.holds_bot = False
    await change_card(town, name="New name")
    await town.settle()
    town.restart()
    await town.later(minutes=10)
    assert chats(town) == ["Elm Street"]
    town.ana.sees(GONE)


async def test_a_platform_that_does_not_say_takes_no_chat(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "WAIT", 0.05)

    async def silent(_chat: Chat, _account: str = "") -> Inspection:
        await asyncio.Event().wait()
        raise AssertionError

    async def broken(_chat: Chat, _account: str = "") -> Inspection:
        raise OSError

    for look in (silent, broken):
        town.restart()
        town.platforms["discord"].inspect = look
        await denied(town)
        await town.later(minutes=12)
        assert chats(town) == ["Elm Street", "Elm Teens"]
        town.teens.shows("New name")
    town.sam.never_saw(GONE)


async def test_an_alert_says_at_once_where_it_is_not_and_rings_there_soon(town: Town) -> None:
    await denied(town, 2)
    await alerts(town.ana)
    missing = "Elm Teens does not have it yet: I cannot find that chat. I look again soon."
    assert missing in town.ana.sees("reached 1 of 2 chats")
    town.sam.sees(f"A-1:\n{missing}")
    await town.later(minutes=1)
    assert rings(town.teens) == 1
    town.ana.sees("reached 2 of 2 chats")
    town.sam.sees("A-1 reached every chat after all.")


async def test_an_all_clear_says_which_chat_still_shows_the_danger(town: Town) -> None:
    await alerts(town.ana)
    town.teens.holds_bot = False
    await clears(town.ana)
    old = "Elm Teens still shows the old words: I cannot find that chat. I look again soon."
    for one in (town.ana, town.sam):
        one.sees(f"A-1:\n{old}")
        one.never_saw("reached every chat after all")
    town.ana.never_saw("Every chat says so now")
    await town.later(minutes=10)
    town.ana.sees("A-1:\nElm Teens: I am not there any more.")


async def test_a_message_to_everyone_says_in_the_end_that_it_did_not_arrive(town: Town) -> None:
    town.teens.holds_bot = False
    await town.ana.presses("Write to everyone")
    await town.ana.fills(what="The road is closed")
    await town.ana.presses("Send")
    await town.later(minutes=10)
    town.ana.sees("Elm Teens: I am not there any more.")


async def test_looking_at_the_list_is_a_first_look_too(town: Town) -> None:
    town.teens.holds_bot = False
    await town.ana.organizes("Chats of the group")
    assert chats(town) == ["Elm Street", "Elm Teens"]
    await town.later(minutes=10)
    assert chats(town) == ["Elm Street"]
    town.ana.sees(GONE)
