"""A chat that lost the bot and gets it back, through the real SDKs: its group goes on there."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from storage import groups
from tests.e2e.neighbours import OnTelegram
from tests.e2e.street import Street
from tests.platforms.telegram_world import Member


@pytest.fixture
def street(street: Street) -> Street:
    street.settle()
    return street


async def test_on_telegram_only_its_organizers_and_others_after_seven_days(street: Street) -> None:
    chat = street.elm.chat
    tara = OnTelegram(street.telegram, "Tara")
    chat.members[tara.account.id] = Member(tara.account, "administrator")
    await street.start()
    await tara.starts()
    await street.ana.says("menu")
    street.ana.account.removes_bot(chat)
    await street.ana.sees("I was removed from Elm Street.")
    tara.account.adds_bot(chat)
    await tara.sees("I ask its organizers.")
    await street.ana.sees("wants to set it up for another group.")
    await street.stop()
    with street.database() as db:
        (lost,) = groups.lost_chats(db, street.group_id, datetime.now(UTC))
        groups.free(db, street.group_id, lost.id, datetime.now(UTC))  # seven days are over
    await street.start()
    tara.account.says(chat, f"/start@{street.telegram.bot.username} setup_here-0")
    await tara.sees("1 of 5: which town?")


async def test_on_telegram_it_goes_on_as_before(street: Street) -> None:
    chat = street.elm.chat
    await street.start()
    await street.ana.says("menu")
    street.ana.account.removes_bot(chat)
    await street.ana.sees("I was removed from Elm Street.")
    street.ana.account.adds_bot(chat)
    await street.ana.sees("Go on there as before?")
    before = len(street.elm.messages())
    await street.ana.presses("Go on as before")
    await street.ana.sees("Elm Street goes on in Elm Street, as before.")
    await street.telegram.until(lambda: len(street.elm.messages()) > before)


async def test_a_group_without_a_chat_is_taken_up_however_long_ago_anybody_was_seen(
    street: Street,
) -> None:
    with street.database() as db:
        db.connection().execute(text("UPDATE memberships SET seen = '2020-01-01'"))
    await street.start()
    street.ana.account.removes_bot(street.elm.chat)
    await street.sam.account.removes_bot(street.guild)
    await street.ana.sees("I was removed from Elm Teens #general.")
    await street.ana.says("menu")
    await street.ana.sees("Elm Street has no chat any more. You can connect one")
    street.ana.account.adds_bot(street.elm.chat)
    await street.ana.sees("Go on there as before?")
    await street.ana.presses("Go on as before")
    await street.ana.sees("Elm Street goes on in Elm Street, as before.")


async def test_on_discord_it_goes_on_as_before(street: Street) -> None:
    await street.start()
    await street.sam.account.removes_bot(street.guild)
    await street.ana.sees("I was removed from Elm Teens #general.")
    await street.sam.account.adds_bot(street.guild)
    await street.teens.shows("Someone who manages this server can set me up here.")
    await street.sam.presses("Start")
    await street.sam.sees("Go on there as before?")
    await street.sam.presses("Go on as before")
    await street.sam.sees("goes on in Elm Teens #general, as before.")


async def test_an_administrator_who_stays_hidden_finds_the_way_by_a_link(street: Street) -> None:
    olga = OnTelegram(street.telegram, "Olga")
    pine = street.telegram.group("Pine Court", [], creator=olga.account, kind="supergroup")
    await street.start()
    street.telegram.world.set_member(pine, olga.account, street.telegram.bot, "member")
    olga.account.says(pine, f"/start@{street.telegram.bot.username} setup_here-0", anonymous=True)
    await pine.shows("An administrator can set me up")
