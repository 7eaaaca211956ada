"""Answers meet cut connections, servers in trouble and long waits on Discord, and arrive."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from adapters.discord import trying
from bot.words import Answer, Button, Press, Said
from tests.adapters.discord_street import LINES, MENU, Street, elm_street, post, says
from tests.adapters.test_discord_taps import FORM, YES

CALLBACK = "POST /interactions/.*/callback"
TROUBLE: list[dict[str, Any]] = [
    {"status": None},
    {"status": None, "after_accept": True},
    {"status": None, "count": 3},
    {"status": 429, "body": {"message": "Slow down.", "retry_after": 0.02, "global": False}},
]
"""What happens to a call: it is cut, or done and cut, or refused for a while."""


@pytest.fixture
async def live(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    monkeypatch.setattr(trying, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(trying, "LONGEST_PAUSE", 0.05)
    async with elm_street(monkeypatch, live=True) as street:
        yield street


async def shown(street: Street, words: str) -> None:
    """Wait until Sam sees something that nobody else sees."""

    def seen() -> list[str]:
        return [
            one.content for one in (*street.sam.private, *street.server.messages(street.sam.dm))
        ]

    await street.server.until(lambda: words in seen())


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_the_first_response_arrives(live: Street, trouble: dict[str, Any]) -> None:
    live.core.reply = says("Your six words.")
    live.server.fail_next(CALLBACK, **trouble)
    await live.sam.uses(live.news, "menu", wait=False)
    await shown(live, "Your six words.")
    assert len(live.sam.private) == 1


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_what_follows_a_wait_arrives(live: Street, trouble: dict[str, Any]) -> None:
    live.core.reply = says("Your six words.")
    live.core.gate.clear()
    live.server.fail_next(CALLBACK, **trouble)
    live.server.fail_next("(POST|PATCH) /webhooks", **trouble)
    await live.sam.uses(live.news, "menu", wait=False)
    await live.server.until(lambda: [one for one in live.server.calls if "callback" in one.path])
    live.core.gate.set()
    await shown(live, "Your six words.")


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_a_form_opens_or_is_offered(live: Street, trouble: dict[str, Any]) -> None:
    live.core.reply = Answer(post("Tell me."), form=FORM)
    live.server.fail_next(CALLBACK, **trouble)
    await live.sam.uses(live.news, "menu", wait=False)
    await live.server.until(lambda: live.sam.form)


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_the_pressed_message_becomes_what_it_should(
    live: Street, trouble: dict[str, Any]
) -> None:
    live.core.reply = says("First.", (YES,))
    await live.sam.dms_bot("hello")
    await shown(live, "First.")
    live.core.reply = says("Second.", replace=True)
    live.server.fail_next(CALLBACK, **trouble)
    await live.sam.presses(live.sam.dm, "Yes", wait=False)
    await live.server.until(
        lambda: [one.content for one in live.server.messages(live.sam.dm)][-1] == "Second."
    )
    assert len(live.server.messages(live.sam.dm)) == 2


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_words_arrive_once(live: Street, trouble: dict[str, Any]) -> None:
    live.core.reply = says("Heard.")
    live.server.fail_next("POST /channels/.*/messages", **trouble)
    await live.sam.dms_bot("hello")
    await shown(live, "Heard.")
    await live.server.until(lambda: live.server.calls[-1].status == 200)
    said = [one.content for one in live.server.messages(live.sam.dm)]
    assert said == ["hello", "Heard."]


GONE = {"status": 404, "body": {"code": 10062, "message": "Unknown interaction"}}
"""What Discord says of a tap that waited for longer than it allows."""


async def too_late(live: Street) -> list[str]:
    """Wait until Sam reads that it took too long; return all that stands in the private chat."""
    await shown(live, LINES.late["en"])
    return [one.content for one in live.server.messages(live.sam.dm)]


async def test_what_comes_too_late_never_goes_to_a_message_that_stays(live: Street) -> None:
    live.core.reply = says("Your six words.")
    live.server.fail_next(CALLBACK, **GONE)
    live.server.fail_next("POST /users/@me/channels", None)
    await live.sam.uses(live.news, "menu", wait=False)
    assert await too_late(live) == [LINES.late["en"]]
    (message,) = live.server.messages(live.sam.dm)
    assert message.labels == [LINES.open["fr"]]
    assert message.parts[0]["url"].endswith(f"/channels/{live.guild.id}/{live.news.id}")
    assert not live.server.messages(live.news)


async def test_a_form_that_comes_too_late_shows_nothing_of_what_is_in_it(live: Street) -> None:
    live.core.reply = Answer(post("Your six words."), form=FORM)
    live.server.fail_next(CALLBACK, **GONE)
    await live.sam.uses(live.news, "menu", wait=False)
    assert await too_late(live) == [LINES.late["en"]]


async def test_in_the_private_chat_it_stands_where_it_would_have_stood(live: Street) -> None:
    live.core.reply = says("First.", (YES,))
    await live.sam.dms_bot("hello")
    await shown(live, "First.")
    live.core.reply = says("Second.")
    live.server.fail_next(CALLBACK, **GONE)
    await live.sam.presses(live.sam.dm, "Yes", wait=False)
    await shown(live, "Second.")
    live.core.reply = says("Only for a moment.", toast=True)
    live.server.fail_next(CALLBACK, **GONE)
    await live.sam.presses(live.sam.dm, "Yes", wait=False)
    assert await too_late(live) == ["hello", "First.", "Second.", LINES.late["en"]]


async def test_too_late_for_what_has_passed_in_the_private_chat(
    live: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "FIRST_PAUSE", 0.3)
    live.core.reply = says("First.", (YES, Button("No", "no-7")))
    await live.sam.dms_bot("hello")
    await shown(live, "First.")
    live.core.reply = lambda one: says(
        "Six words." if isinstance(one, Press) and one.data == YES.data else "New.", replace=True
    )
    live.server.fail_next(CALLBACK, None)
    await live.sam.presses(live.sam.dm, "Yes", wait=False)
    await live.server.until(lambda: [one for one in live.server.calls if "callback" in one.path])
    await live.sam.presses(live.sam.dm, "No", wait=False)
    await shown(live, "New.")
    live.server.fail_next(CALLBACK, **GONE)
    assert await too_late(live) == ["hello", "New.", LINES.late["en"]]


async def test_what_everyone_may_read_is_said_late(live: Street) -> None:
    live.core.reply = says("All hear this.", public=True)
    live.server.fail_next(CALLBACK, **GONE)
    await live.sam.uses(live.news, "menu", wait=False)
    await live.server.until(lambda: live.server.messages(live.news))
    assert not live.sam.private


async def test_nobody_waits_for_anothers_trouble(live: Street) -> None:
    live.core.reply = says("Heard.")
    live.server.fail_next(f"POST /channels/{live.sam.dm.id}/messages", None, count=8)
    await live.sam.dms_bot("hello")
    await live.hears(Said)
    await live.ana.uses(live.news, "menu", wait=False)
    await live.server.until(lambda: live.ana.private)
    assert len(live.server.messages(live.sam.dm)) == 1
    await shown(live, "Heard.")


async def test_an_old_screen_never_comes_over_a_new_one(
    live: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "FIRST_PAUSE", 0.3)
    live.core.reply = says("First.", (YES, Button("No", "no-7")))
    await live.sam.dms_bot("hello")
    await shown(live, "First.")
    live.core.reply = lambda one: says(
        "Old." if isinstance(one, Press) and one.data == YES.data else "New.", replace=True
    )
    live.server.fail_next(CALLBACK, None)
    await live.sam.presses(live.sam.dm, "Yes", wait=False)
    await live.server.until(lambda: [one for one in live.server.calls if "callback" in one.path])
    await live.sam.presses(live.sam.dm, "No", wait=False)
    await shown(live, "New.")
    await shown(live, "Old.")
    assert [one.content for one in live.server.messages(live.sam.dm)] == ["hello", "New.", "Old."]


async def test_memory_has_an_end(
    live: Street, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(trying, "MOST", 5)
    live.core.reply = says("Heard.")
    live.core.gate.clear()
    live.server.fail_next("POST /channels/.*/messages", None, count=10_000)
    for at in range(20):
        await live.sam.dms_bot(f"{at}")
    await live.hears(Said, 20)
    live.core.gate.set()
    await live.server.until(lambda: caplog.text.count("did not arrive") >= 15)
    assert "Heard." not in caplog.text


@pytest.mark.parametrize("still_down", [False, True])
async def test_at_the_end_each_answer_is_tried_once_more(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    still_down: bool,
) -> None:
    monkeypatch.setattr(trying, "FIRST_PAUSE", 60.0)
    monkeypatch.setattr("adapters.discord.platform.LAST_ANSWERS", 0.3)
    async with elm_street(monkeypatch, live=False) as street:
        street.core.reply = says("It is kept.")
        task = asyncio.create_task(street.adapter.run(street.core.receive, MENU, LINES))
        await street.server.until_listening()
        street.server.fail_next("POST /channels/.*/messages", None)
        await street.sam.dms_bot("hello")
        sends = "POST /channels/"
        await street.server.until(lambda: [c for c in street.server.calls if sends in c.line])
        if still_down:
            street.server.fail_next("POST /channels/.*/messages", silent=True)
        task.cancel()
        await asyncio.wait([task])
        said = [one.content for one in street.server.messages(street.sam.dm)]
    assert said == ["hello"] + ["It is kept."] * (not still_down)
    assert ("given up" in caplog.text) is still_down
