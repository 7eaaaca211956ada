"""On Discord the power goes between commit and answer: what people did shows where they look."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.e2e.street import Street
from tests.e2e.test_votes import asks
from tests.platforms.discord_taps import Tap

CALLBACK = "POST /interactions/.*/callback"


@pytest.fixture
def street(street: Street) -> Street:
    street.settle()
    return street


async def presses_and_the_power_goes(street: Street, label: str, shows: str) -> Tap:
    """Let Tom press a button, end the process when the chats show it, and start it again."""
    street.discord.fail_next(CALLBACK, silent=True)
    button = street.tom._with_button(label)
    tap = await street.tom.account.presses(button, label, wait=False)
    await street.everywhere(shows)
    await street.kill9()
    assert tap.response is None
    await street.start()
    return tap


def _problems(street: Street) -> int:
    with closing(sqlite3.connect(f"file:{street._file}?mode=ro", uri=True)) as db:
        (count,) = db.execute("SELECT count(*) FROM concerns").fetchone()
    return int(count)


async def test_a_vote_shows_in_the_chats_and_counts_once(street: Street) -> None:
    await street.start()
    await asks(street)
    tap = await presses_and_the_power_goes(street, "Maple", "“Maple”: 1")
    await street.discord.until(lambda: tap.failed)  # so much Discord says by itself
    assert "You: Maple" in await street.tom.presses("Maple")
    await street.everywhere("“Maple”: 1")


async def test_a_problem_shows_in_the_chats_and_is_not_sent_twice(street: Street) -> None:
    await street.start()
    await street.everywhere("I am a bot")
    await street.tom.presses("Report a problem")
    await street.tom.presses("No")
    await street.tom.fills("Street lamp out, very dark.", "Elm and 3rd", "Everyone here")
    await presses_and_the_power_goes(street, "Send", "Street lamp out, very dark.")
    assert "sent already" in await street.tom.presses("Send")
    assert _problems(street) == 1
