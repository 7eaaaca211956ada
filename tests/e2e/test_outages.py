"""What goes wrong around Porchlight, and that the street hardly notices."""

from __future__ import annotations

import pytest

from tests.e2e.neighbours import Neighbour
from tests.e2e.street import Street, free_port

AFTER_AN_OUTAGE = 30.0
"""Seconds in which everything is right again once a platform is back."""


@pytest.fixture
def street(street: Street) -> Street:
    street.settle()
    return street


async def writes(organizer: Neighbour, words: str) -> None:
    """An organizer writes to everyone."""
    await organizer.presses("Write to everyone")
    await organizer.fills(words)
    await organizer.presses("Send")


async def menu(organizer: Neighbour) -> None:
    """An organizer opens the menu, which has more doors than the group's card."""
    await organizer.says("menu")


async def test_telegram_is_down_at_the_start_and_discord_goes_on(street: Street) -> None:
    await street.telegram.down()
    await street.start(on="discord")
    await street.teens.shows("I am a bot")
    await menu(street.sam)
    await writes(street.sam, "Clean-up at noon.")
    await street.teens.shows("Clean-up at noon.")
    assert street.elm.texts() == []
    await street.telegram.up()
    await street.everywhere("Clean-up at noon.", AFTER_AN_OUTAGE)
    assert street.log.count("Telegram cannot be reached") == 1


async def test_discord_goes_down_later_and_telegram_goes_on(street: Street) -> None:
    await street.start()
    await street.everywhere("I am a bot")
    await street.discord.down()
    await menu(street.ana)
    await writes(street.ana, "Clean-up at noon.")
    await street.elm.shows("Clean-up at noon.")
    await street.discord.up()
    await street.everywhere("Clean-up at noon.", AFTER_AN_OUTAGE)


async def test_a_wrong_token_is_one_clear_line_and_the_other_platform_goes_on(
    street: Street,
) -> None:
    street.tokens["DISCORD"] = "MTE5.a.wrong.one"
    street.tokens["TELEGRAM"] = street.telegram.token
    await street.start(on="telegram")
    await street.elm.shows("I am a bot")
    await street.ana.presses("Votes and activities")
    turned_away = "Discord turned this bot away, check its token"
    await street.discord.until(lambda: street.log.count(turned_away) == 1)
    await street.kill9()
    street.tokens = {"DISCORD": street.discord.token, "TELEGRAM": "7000000001:AAawrongone"}
    await street.start(on="discord")
    await street.teens.shows("I am a bot")
    await street.sam.presses("Votes and activities")
    unknown = "Telegram does not know this bot's token"
    await street.discord.until(lambda: street.log.count(unknown) == 1)
    assert street.log.count(turned_away) == 1


async def test_updates_that_make_no_sense_are_passed_over(street: Street) -> None:
    await street.start()
    await street.everywhere("I am a bot")
    bold = {"type": "bold"}
    street.telegram.push_raw({"message": {"text": "a secret of mine", "entities": [bold]}})
    street.telegram.push_raw({"callback_query": "a secret of mine"})
    street.discord.push_raw("MESSAGE_CREATE", {"content": "a secret of mine"})
    street.discord.push_raw("INTERACTION_CREATE", {"id": "a secret of mine"})
    street.discord.push_raw("NOBODY_KNOWS_THIS", {"content": "a secret of mine"})
    await street.ana.presses("Votes and activities")
    await street.sam.presses("Votes and activities")
    await street.telegram.idle()
    assert "a secret of mine" not in street.log
    assert street.log.count("set aside") == 4


async def test_telegram_calls_us(street: Street) -> None:
    street.hook = free_port()
    await street.start()
    await street.everywhere("I am a bot")
    await menu(street.ana)
    await writes(street.ana, "Clean-up at noon.")
    await street.everywhere("Clean-up at noon.")
    await street.kill9()
    # Nobody answers now: Telegram keeps what happens, and calls again.
    street.ana.account.says(street.ana.account.private, "help")
    await street.start()
    await street.ana.sees("Danger now: 911.")
    assert not street.telegram.called("getUpdates")
    # Polling again after a webhook: Telegram allows one way at a time.
    street.hook = 0
    await street.kill9()
    await street.start()
    await street.ana.presses("Votes and activities")


async def test_a_group_becomes_a_supergroup_and_keeps_everything(street: Street) -> None:
    await street.start()
    await street.everywhere("I am a bot")
    await menu(street.ana)
    await street.ana.presses("Organize")
    await street.ana.presses("Ask for a vote")
    await street.ana.fills("Which tree?", "Maple, Cedar")
    await street.ana.presses("Post")
    await street.everywhere("Which tree?")
    await street.maria.presses("Maple")
    street.elm = street.elm.upgraded_by(street.ana)
    await street.elm.shows("I am a bot")
    await street.elm.shows("“Maple”: 1")
    await street.maria.presses("Cedar")
    await street.tom.presses("Maple")
    await street.everywhere("“Maple”: 1\n“Cedar”: 1")
    await menu(street.ana)
    await writes(street.ana, "We are a supergroup now.")
    await street.everywhere("We are a supergroup now.")


async def test_organizers_hear_once_that_the_bot_was_removed(street: Street) -> None:
    await street.start()
    await street.everywhere("I am a bot")
    await street.sam.account.removes_bot(street.guild)
    await street.ana.sees("I was removed from Elm Teens")
    street.maria.account.removes_bot(street.elm.chat)
    await street.ana.sees("I was removed from Elm Street")
    await street.telegram.idle()
    assert len(street.ana.private()) == 2
