"""What no Discord would send is set aside alone: the line stays, and everyone else is heard."""

import asyncio
from collections.abc import AsyncIterator
from copy import deepcopy
from typing import Any

import pytest
import yarl
from discord.gateway import DiscordWebSocket

from bot.words import Press, Said, Send
from tests.adapters.discord_street import LINES, MENU, Street, elm_street, post, says
from tests.adapters.test_discord_taps import YES

SECRET = "zebraquartz"


@pytest.fixture
async def street(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=False) as street:
        yield street


NO_EVENTS = [
    "", SECRET, "null", "5", "[]", f'["{SECRET}"]', f'"{SECRET}"', "{", "{}", "NaN",
    "[" * 3000 + "]" * 3000,
    '{"op": 0, "t": "MESSAGE_CREATE", "s": 3, "d": ' + "[" * 900 + "]" * 900 + "}",
    f'{{"op": 0, "t": ["{SECRET}"], "s": 3, "d": {{}}}}',
    f'{{"op": 0, "t": "MESSAGE_CREATE", "s": "{SECRET}", "d": null}}',
    '{"op": 0, "t": "MESSAGE_CREATE", "s": 1e300, "d": 7}',
    '{"op": 0, "t": "INTERACTION_CREATE", "s": -1, "d": [null]}',
    '{"op": 0, "t": "RESUMED", "s": null, "d": null}',
    '{"op": [0], "t": null, "s": null, "d": null}',
    '{"op": 0, "t": "MESSAGE_CREATE", "s": 3, "d": {"id": ' + "9" * 5000 + "}}",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_EVENTS, ids=range(len(NO_EVENTS)))
async def test_what_is_no_event_is_passed_over(
    street: Street, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with street.running():
        await street.server.gateway.send_text(text)
        await street.sam.dms_bot("are you there?")
        await street.hears(Said)
        assert len(street.server.gateway.sessions) == 1
        await street.server.gateway.drop()
        await street.server.until_listening()
        await street.sam.dms_bot("and now?")
        await street.hears(Said, 2)
    assert SECRET not in caplog.text


WRONG: list[Any] = [None, True, -1, 1.5, "x", "9" * 40, [], [None], {}, {"id": None}, "\ud800\0"]
"""What stands in the place of something else."""


async def test_nonsense_anywhere_in_an_event_costs_nobody_else(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    street.core.reply = says("Heard.")
    async with street.running():
        await street.adapter.do(street.chat(), Send(post("Clean-up", (YES,)), "nonce-1"))
        await street.sam.presses(street.news, "Yes")
        await street.sam.dms_bot(SECRET)
        await street.hears(Said)
        await street.hears(Press)
        (session,) = street.server.gateway.sessions.values()
        kinds = ("MESSAGE_CREATE", "INTERACTION_CREATE")
        real = {one["t"]: one["d"] for one in session.events if one["t"] in kinds}
        assert len(real) == 2
        for kind, event in real.items():
            for at, key in enumerate(event):
                wrong = deepcopy(event)
                wrong[key] = WRONG[at % len(WRONG)]
                street.server.push_raw(kind, wrong)
                without = deepcopy(event)
                del without[key]
                street.server.push_raw(kind, without)
        await street.sam.dms_bot("are you still there?")
        await street.server.until(
            lambda: [one for one in street.core.heard if getattr(one, "text", "")[-6:] == "there?"]
        )
        assert len(street.server.gateway.sessions) == 1
    assert "set aside" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize("hello", ["null", SECRET, '{"op": 10, "d": null}', '{"op": 10}'])
async def test_after_a_broken_greeting_it_comes_again(
    street: Street, hello: str, caplog: pytest.LogCaptureFixture
) -> None:
    street.server.gateway.odd_greetings = [hello, hello]
    await heard_in_the_end(street, caplog)


@pytest.mark.parametrize("odd", [{"user": None}, {"session_id": 7, "guilds": [None]}])
async def test_after_a_broken_welcome_it_comes_again(
    street: Street, odd: Any, caplog: pytest.LogCaptureFixture
) -> None:
    street.server.gateway.odd_ready = [odd, odd]
    await heard_in_the_end(street, caplog)


async def heard_in_the_end(street: Street, caplog: pytest.LogCaptureFixture) -> None:
    task = asyncio.create_task(street.adapter.run(street.core.receive, MENU, LINES))
    gateway = street.server.gateway
    await street.server.until(lambda: gateway.listening and caplog.text.count("trying again") == 2)
    await street.sam.dms_bot("are you there?")
    await street.hears(Said)
    assert not task.done()
    task.cancel()
    await asyncio.wait([task])


async def test_the_first_connection_may_fail(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL("ws://127.0.0.1:9/"))
    task = asyncio.create_task(street.adapter.run(street.core.receive, MENU, LINES))
    await street.server.until(lambda: street.server.calls[2:])
    await asyncio.sleep(0.05)  # the attempt itself leaves no trace that could be waited for
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(street.server.gateway_url))
    await street.server.until_listening()
    assert not task.done()
    task.cancel()
    await asyncio.wait([task])
