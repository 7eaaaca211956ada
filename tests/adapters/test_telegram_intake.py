"""Nothing that people send on Telegram is lost: outages, kills, broken updates, webhooks."""

import asyncio
import logging
import os
import signal
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession
from telegram.error import NetworkError, RetryAfter

from adapters.telegram import intake
from adapters.telegram.intake import Backoff
from adapters.telegram.platform import Hook, Telegram
from bot.words import Answer, NotKeptError, Post, Said, Send, plain
from tests.adapters.telegram_street import LINES, MENU, Core, always, ours, running
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person

ROOT = Path(__file__).parents[2]


@pytest.fixture
def maria(server: TelegramServer) -> Person:
    person = server.person("Maria")
    person.starts()
    return person


def says(person: Person, *words: str) -> None:
    for word in words:
        person.says(person.private, word)


async def test_nothing_is_confirmed_before_it_is_taken(
    server: TelegramServer, core: Core, maria: Person
):
    taken = asyncio.Event()

    async def slow(incoming):
        core.heard.append(incoming)
        await taken.wait()

    core.receive = slow
    says(maria, "one", "two", "three")
    async with running(server, core):
        await server.until(lambda: core.words() == ["one", "two", "three"])
        polls = len(server.called("getUpdates"))
        assert len(server.world.pending) == 4
        taken.set()
        await server.idle()
        assert len(server.called("getUpdates")) == polls + 1


async def test_nothing_is_confirmed_before_its_answer_went(
    server: TelegramServer, core: Core, maria: Person
):
    core.says = always(Answer(Post(plain("Here."))))
    async with running(server, core):
        await server.idle()
        with server.hold("sendMessage", after_accept=True) as hold:
            says(maria, "one")
            await server.until(lambda: hold.held)
            assert len(server.world.pending) == 1
        await server.idle()


async def test_an_answer_that_takes_its_time_holds_nobody_up(
    server: TelegramServer, core: Core, maria: Person
):
    core.says = always(Answer(Post(plain("Here."))))
    async with running(server, core):
        await server.idle()
        with server.hold("sendMessage"):
            says(maria, "one")
            await server.idle()
            says(maria, "two")
            await server.until(lambda: core.words()[-2:] == ["one", "two"])


async def test_what_was_not_confirmed_comes_again(
    server: TelegramServer, core: Core, maria: Person
):
    never = asyncio.Event()

    async def stuck(incoming):
        core.heard.append(incoming)
        await never.wait()

    core.receive = stuck
    says(maria, "one")
    async with running(server, core):
        await server.until(core.words)
    again = Core()
    async with running(server, again):
        await server.idle()
    assert again.heard == core.heard
    assert again.heard[0].serial is not None


CHILD = """
import asyncio, sys
from adapters.telegram.platform import Telegram
from bot.words import Lines, Menu

async def receive(incoming):
    print(incoming.serial, getattr(incoming, "text", ""), flush=True)
    await asyncio.sleep(3600 if sys.argv[3] == "stuck" else 0)

nothing = {"en": "-"}
platform = Telegram(sys.argv[2], api=sys.argv[1])
lines = Lines(*[nothing] * 6)
asyncio.run(platform.run(receive, Menu((), nothing), lines))
"""


async def child(server: TelegramServer, how: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-c", CHILD, server.url, server.token, how,
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip


async def test_killed_in_the_middle_nothing_is_lost(server: TelegramServer, maria: Person):
    says(maria, "one", "two")
    killed = await child(server, "stuck")
    assert killed.stdout is not None
    first = [await killed.stdout.readline() for _ in range(3)]
    os.kill(killed.pid, signal.SIGKILL)
    await killed.wait()
    assert len(server.world.pending) == 3
    second = await child(server, "quick")
    assert second.stdout is not None
    assert [await second.stdout.readline() for _ in range(3)] == first
    await server.idle()
    second.kill()
    await second.wait()


async def test_a_broken_update_is_set_aside(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    server.push_raw({"message": {"text": "a secret", "entities": [{"type": "bold"}]}})
    server.push_raw({"callback_query": "not even an object"})
    says(maria, "still here")
    async with running(server, core):
        await server.idle()
    assert core.words() == ["still here"]
    assert caplog.text.count("set aside") == 2
    assert "secret" not in caplog.text


async def test_an_outage_is_waited_out_with_one_line(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    async with running(server, core):
        await server.until(lambda: ("description", "fr") in server.world.descriptions)
        await server.down()
        await server.until(lambda: "cannot be reached" in caplog.text)
        says(maria, "are you there?")
        await server.up()
        await server.idle()
        assert len(caplog.records) == 2
        server.fail_next("getUpdates", 502, count=3)
        says(maria, "again")
        await server.idle()
        says(maria, "and again")
        await server.until(lambda: caplog.text.count("works again") == 2)
    assert core.words() == ["are you there?", "again", "and again"]
    assert caplog.text.count("cannot be reached") == 2


def test_patience():
    patience = Backoff()
    waits = [patience.failed(NetworkError("x")) for _ in range(6)]
    assert waits[:2] == [0.01, 0.015]
    assert waits[-1] == intake.LONGEST_WAIT
    assert patience.failed(RetryAfter(7)) == 7
    patience.worked()
    assert patience.failed(NetworkError("x")) == 0.01


async def test_telegram_may_be_down_at_the_start(server: TelegramServer, core: Core, maria: Person):
    await server.down()
    platform = Telegram(server.token, api=server.url)
    task = asyncio.create_task(platform.run(core.receive, MENU, LINES))
    says(maria, "hello")
    await asyncio.sleep(0)
    await server.up()
    await server.until(core.words)
    task.cancel()
    await asyncio.wait([task])


async def test_a_wrong_token_is_said_once_and_tried_again(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    right, server.token = server.token, "1:other"
    platform = Telegram(right, api=server.url)
    task = asyncio.create_task(platform.run(core.receive, MENU, LINES))
    await server.until(lambda: "does not know this bot's token" in caplog.text)
    says(maria, "hello")
    server.token = right
    await server.until(core.words)
    task.cancel()
    await asyncio.wait([task])
    assert caplog.text.count("does not know this bot's token") == 1


async def test_another_program_that_polls(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    async with running(server, core):
        await server.idle()
        async with ClientSession() as other:
            await other.get(f"{server.url}/bot{server.token}/getUpdates")
        await server.until(lambda: "another program" in caplog.text)
        says(maria, "hello")
        await server.until(core.words)


async def test_no_log_holds_the_token_or_words(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    core.says = always(Answer(Post(plain("the answer"))))
    async with running(server, core) as platform:
        says(maria, "my story")
        await maria.sees("the answer")
        await platform.do(ours(maria.private), Send(Post(plain("a card")), "n"))
        await server.down()
        await platform.do(ours(maria.private), Send(Post(plain("a card")), "n"))
        await server.up()
        await server.idle()
    for secret in (server.token, "my story", "the answer", "a card", "Maria"):
        assert secret not in caplog.text
    assert server.token not in repr(Hook("https://x", server.token))


async def test_what_was_promised_still_goes_out_at_the_end(
    server: TelegramServer, core: Core, maria: Person
):
    core.says = always(Answer(Post(plain("Saved."))))
    with server.hold("sendMessage") as hold:
        async with running(server, core):
            await server.until(lambda: hold.held)
            asyncio.get_running_loop().call_later(0.05, hold.release)
    assert [one.text for one in maria.private.messages] == ["/start", "Saved."]


# --- Webhook -----------------------------------------------------------------------------


async def test_webhook(server: TelegramServer, core: Core, maria: Person, hook: Hook):
    platform = Telegram(server.token, hook=hook, api=server.url)
    gate = asyncio.Event()

    async def slow(incoming):
        await gate.wait()
        core.heard.append(incoming)

    core.receive = slow
    task = asyncio.create_task(platform.run(core.receive, MENU, LINES))
    says(maria, "one", "two")
    await server.until(lambda: server.called("setWebhook"))
    assert len(server.world.pending) == 3
    gate.set()
    await server.idle()
    assert core.words() == ["one", "two"]
    async with ClientSession() as stranger:
        for secret, body, status in (
            ("wrong", "{}", 403),
            ("s3cret", "not json", 400),
            ("s3cret", '{"update_id": 1, "message": 5}', 200),
        ):
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
            async with stranger.post(hook.url, data=body, headers=headers) as answer:
                assert answer.status == status
    assert all(isinstance(one, Said) for one in core.heard[1:])
    task.cancel()
    await asyncio.wait([task])


# --- What cannot be kept yet ---------------------------------------------------------------


async def test_what_cannot_be_kept_is_not_confirmed_and_told_once(
    server: TelegramServer, core: Core, maria: Person
):
    away = True

    def says_something(incoming):
        if not isinstance(incoming, Said):
            return None
        if away and incoming.text != "fine":
            raise NotKeptError
        return Answer(Post(plain(f"Heard {incoming.text}.")))

    core.says = says_something
    async with running(server, core):
        says(maria, "one", "fine", "two")
        await server.until(lambda: core.words().count("two") > 2)
        assert core.words().count("fine") == 1
        assert [one.text for one in maria.private.history if one.sender != maria].count(
            "I keep trying."
        ) == 1
        assert len(server.world.pending) >= 2
        away = False
        await server.idle()
        await server.until(lambda: any("two" in one.text for one in maria.private.history[-1:]))
    answers = [one.text for one in maria.private.history if one.text.startswith("Heard")]
    assert sorted(answers) == ["Heard fine.", "Heard one.", "Heard two."]
