"""A message to everyone through the real SDKs: whole, in order, ringing nobody; and the truth."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from storage import groups
from tests.e2e.neighbours import Neighbour, Room
from tests.e2e.street import Street
from tests.platforms.discord_world import BOT_MAY, May
from tests.platforms.telegram_world import Member

LONG = " ".join(f"word{at:03}" for at in range(630))
"""5,039 characters; each word tells where it belongs."""


async def writes(organizer: Neighbour, *words: str) -> None:
    await organizer.says("menu")
    await organizer.presses("Write to everyone")
    await organizer.fills(*words)


def read(room: Room) -> list[str]:
    """Every word of a long message in the order in which it stands in a chat."""
    there = [text for text in room.texts() if "word" in text]
    return [word for text in there for word in text.split() if word.startswith("word")]


@pytest.fixture
def street(street: Street) -> Street:
    street.settle()
    return street


async def test_a_long_one_arrives_whole_and_in_order_on_both_platforms(street: Street) -> None:
    await street.start()
    at = LONG.rindex(" ", 0, 4000)
    await writes(street.sam, LONG[:at], LONG[at + 1 :])
    await street.sam.presses("Options")
    await street.sam.presses("Also in French")
    await street.sam.fills("Rien ne se perd.")
    await street.sam.presses("Change")
    await street.sam.account.fills(street.sam.account.form, {"Français": "Tout arrive."})
    await street.sam.presses("Send")
    for room in street.rooms:
        await room.shows("— Français —\nTout arrive.")
        assert read(room) == LONG.split()


async def test_names_in_a_message_ring_nobody_although_the_bot_might(street: Street) -> None:
    street.guild.bot_may(BOT_MAY | May.MENTION_EVERYONE)
    await street.start()
    tom = street.tom.account
    await writes(street.ana, f"Noon. @everyone @here {tom.mention} <@&{street.guild.id}> @Maria_B")
    await street.ana.presses("Send")
    await street.everywhere("Noon.")
    shown = street.teens.message("Noon.")
    assert not shown.rings_everyone
    assert not shown.mentions
    assert all(one["type"] != "mention" for one in street.elm.message("Noon.").entities)


async def test_a_correction_reaches_every_copy_or_follows_it_and_what_failed_is_named(
    street: Street,
) -> None:
    await street.start()
    await street.everywhere("I am a bot")
    street.discord.fail_next("POST /channels/.*/messages", 403, body={"code": 50013})
    await writes(street.ana, "Clean-up on Friday.")
    await street.ana.presses("Send")
    await street.elm.shows("Friday")
    assert "Elm Teens #general did not get it" in await street.ana.sees("did not get it")
    await street.ana.presses("Try again")
    await street.teens.shows("Friday")
    before = len(street.elm.texts())
    await street.ana.presses("How it went")
    street.elm.message("Friday").deleted = True
    await street.ana.presses("Correct it")
    await street.ana.fills("Clean-up on Saturday.")
    await street.ana.presses("Post")
    assert (await street.teens.shows("Saturday")).startswith("Clean-up on Saturday.")
    assert (await street.elm.shows("Saturday")).startswith("Correction to the message of")
    assert len(street.elm.texts()) == before
    assert sum("Clean-up" in text for text in street.teens.texts()) == 1


def tomorrow(street: Street) -> str:
    """Tomorrow noon, as somebody on the street would type it."""
    day = datetime.now(ZoneInfo(street.zone)) + timedelta(days=1)
    return f"{day:%a %d %b %Y} 12:00"


async def chooses(organizer: Neighbour, label: str, *words: str) -> None:
    await organizer.presses("Options")
    await organizer.presses("Time and end date")
    await organizer.presses(label)
    await organizer.fills(*words)


async def test_what_was_planned_goes_out_at_its_time_unless_it_was_taken_back(
    street: Street,
) -> None:
    await street.start()
    await street.everywhere("I am a bot")
    for words in ("Clean-up at noon.", "The hour was wrong."):
        await writes(street.ana, words)
        await chooses(street.ana, "Later, or several times", tomorrow(street), "Once")
        await street.ana.presses("Send it then")
    assert await street.ana.presses("Take it back") == "Taken back. Nobody saw it."
    assert all(len(room.texts()) == 1 for room in street.rooms)
    await street.stop()
    street.comes_due("announcement_out")
    await street.start()
    await street.everywhere("Clean-up at noon.")
    await street.discord.until(lambda: not street.behind())
    for room in street.rooms:
        assert len(room.texts()) == 2
        assert not any("Wrong group" in text for text in room.texts())


def sleeps(street: Street, begins: int) -> None:
    """Let the night of the street begin at an hour; it is three hours long."""
    with street.database() as db:
        groups.change(db, street.group_id, quiet_from=begins % 24, quiet_to=(begins + 3) % 24)


async def test_at_night_an_alert_goes_out_at_once_and_a_message_waits_for_the_morning(
    street: Street,
) -> None:
    hour = datetime.now(ZoneInfo(street.zone)).hour
    sleeps(street, hour)
    await street.start()
    await writes(street.ana, "Clean-up at noon.")
    await street.ana.presses(f"Send at {(hour + 3) % 24:02}:00")
    await street.ana.says("menu")
    await street.ana.presses("Urgent alert")
    await street.ana.presses("I called 911")
    await street.ana.fills("Fire or gas", "Gas smell at 3rd and Elm.")
    await street.ana.presses("Yes, alert everyone")
    await street.everywhere("Gas smell at 3rd and Elm.")
    assert not any("Clean-up" in text for room in street.rooms for text in room.texts())
    await street.stop()
    sleeps(street, hour + 12)
    street.comes_due("announcement_out")
    await street.start()
    await street.everywhere("Clean-up at noon.")
    await street.discord.until(lambda: not street.behind())
    for room in street.rooms:
        assert sum("Clean-up at noon." in text for text in room.texts()) == 1


async def test_what_is_over_is_unpinned_and_says_so_in_every_chat(street: Street) -> None:
    bot = street.telegram.bot
    may_pin = frozenset({"can_pin_messages"})
    street.elm.chat.members[bot.id] = Member(bot, "administrator", may_pin)
    await street.start()
    await writes(street.sam, "Water is off.")
    await chooses(street.sam, "Add an end date", tomorrow(street))
    await street.sam.presses("Send")
    await street.everywhere("Water is off.")
    for room in (street.elm, street.teens):
        message = room.message("Water is off.")
        await street.discord.until(lambda message=message: message.pinned)
        assert "Until " in await room.shows("Water is off.")
    await street.stop()
    street.comes_due("announcement_over")
    await street.start()
    await street.everywhere("Over since")
    for room in (street.elm, street.teens):
        message = room.message("Water is off.")
        await street.discord.until(lambda message=message: not message.pinned)
        assert "Until " not in await room.shows("Over since")
        assert sum("Water is off." in text for text in room.texts()) == 1
