"""How the Discord adapter lives: it starts, loses the line, comes back, and stops."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator

import pytest

from adapters.discord import answering
from adapters.discord.platform import SETTLING, Discord
from bot.words import (
    Answer,
    Button,
    Incoming,
    Joined,
    Landed,
    Left,
    NotKeptError,
    Press,
    Reason,
    Refused,
    Said,
    Send,
)
from tests.adapters.discord_street import LINES, MENU, Street, elm_street, post, says
from tests.platforms.discord_world import BOT_MAY, May

pytestmark = pytest.mark.ci


@pytest.fixture
async def street(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=False) as street:
        yield street


async def test_discord_is_down_at_the_start(street: Street) -> None:
    await street.server.down()
    task = asyncio.create_task(street.adapter.run(street.core.receive, MENU, LINES))
    await asyncio.sleep(0.05)  # time to fail once or twice; nothing can be waited for meanwhile
    assert not task.done()
    await street.server.up()
    await street.server.until_listening()
    await street.sam.dms_bot("are you there?")
    await street.hears(Said)
    task.cancel()
    await asyncio.wait([task])


async def test_the_login_has_left_the_second_in_which_the_first_message_counts(
    street: Street,
) -> None:
    adapter = street.adapt(settling=SETTLING)
    async with street.running(adapter):
        assert isinstance(await adapter.do(street.chat(), Send(post("x"), "n")), Landed)
    *_, last, sent = street.server.calls
    assert "messages" in sent.path
    assert sent.at - last.at >= 1.0


async def test_an_event_that_nobody_can_read_is_passed_over(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    async with street.running():
        for event in ("MESSAGE_CREATE", "INTERACTION_CREATE", "GUILD_CREATE", "NOT_KNOWN_YET"):
            street.server.push_raw(event, {"content": "secret words"})
        await street.sam.dms_bot("are you there?")
        await street.hears(Said)
        assert len(street.server.gateway.sessions) == 1
    assert "secret words" not in caplog.text
    ours = [one for one in caplog.records if one.name.startswith("adapters")]
    assert len(ours) == 3


async def test_what_is_said_while_the_line_is_cut_is_heard(street: Street) -> None:
    async with street.running():
        await street.server.gateway.drop()
        await street.sam.dms_bot("are you there?")
        assert (await street.hears(Said)).text == "are you there?"


async def test_a_wrong_token_is_one_line_in_the_log(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    street.server.token = "another"
    with caplog.at_level(logging.WARNING, "adapters.discord"):
        await street.adapter.run(street.core.receive, MENU, LINES)
    (line,) = [record.getMessage() for record in caplog.records if "adapters" in record.name]
    assert "token" in line
    assert "bot.token" not in line
    assert len(street.server.calls) == 1
    outcome = await street.adapter.do(street.chat(), Send(post("x"), "n"))
    assert outcome == Refused(Reason.UNREACHED)


async def test_a_token_that_is_taken_back(street: Street) -> None:
    task = asyncio.create_task(street.adapter.run(street.core.receive, MENU, LINES))
    await street.server.until_listening()
    street.server.token = "new"
    await street.server.gateway.invalidate(resumable=True)
    await asyncio.wait_for(task, 10)


async def test_answers_under_way_are_given_before_it_stops(street: Street) -> None:
    street.core.reply = says("Still answered.")
    task = asyncio.create_task(street.adapter.run(street.core.receive, MENU, LINES))
    await street.server.until_listening()
    street.core.gate.clear()
    await street.sam.uses(street.news, "menu", wait=False)
    await street.server.until(lambda: street.core.heard)
    task.cancel()
    street.core.gate.set()
    await asyncio.wait([task])
    assert [m.content for m in street.sam.private] == ["Still answered."]
    assert task.cancelled()


async def test_a_button_outlives_the_process_that_sent_it(street: Street) -> None:
    async with street.running():
        yes = Button("Yes", "come-7-yes")
        await street.adapter.do(street.chat(), Send(post("Coming?", (yes,)), "n"))
    street.core.reply = says("You are coming.")
    async with street.running(street.adapt()):
        await street.sam.presses(street.news, "Yes")
        assert (await street.hears(Press)).data == "come-7-yes"
    assert [m.content for m in street.sam.private] == ["You are coming."]


PROGRAM = """
import asyncio, sys
from adapters.discord.platform import SETTLING, Discord
from tests.adapters.discord_street import LINES, MENU, says

async def receive(incoming):
    return says("Heard by another process.")

bot = Discord("bot.token", api_url=sys.argv[1], gateway_url=sys.argv[2])
asyncio.run(bot.run(receive, MENU, LINES))
"""


async def test_a_process_that_is_killed_can_be_started_again(street: Street) -> None:
    for _ in range(2):
        where = (street.server.api_url, street.server.gateway_url)
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", PROGRAM, *where)
        await street.server.until(lambda: street.server.gateway.listening)
        tap = await street.sam.uses(street.news, "menu")
        assert tap.message is street.sam.private[-1]
        process.kill()
        await process.wait()
        await street.server.until(lambda: not street.server.gateway.sockets)
    assert len(street.sam.private) == 2


async def test_a_look_around_without_running(street: Street) -> None:
    assert (await street.adapter.inspect(street.chat())).title == ""
    assert street.adapter.can.address == ""
    assert await street.adapter.introduce() == "Porchlight"
    assert "/oauth2/authorize?client_id=" in street.adapter.can.address
    assert (await street.adapter.inspect(street.chat())).title == "Elm Teens #news"
    await street.adapter.close()
    assert not street.server.gateway.sockets
    street.server.token = "another"
    with pytest.raises(PermissionError):
        await street.adapter.introduce()
    await street.server.down()
    with pytest.raises(ConnectionError):
        await street.adapter.introduce()


async def test_commands_that_discord_does_not_take_keep_nobody_out(street: Street) -> None:
    street.server.fail_next("PUT .*/commands", 400)
    async with street.running():
        await street.sam.dms_bot("are you there?")
        await street.hears(Said)


async def test_it_is_built_without_being_run() -> None:
    adapter = Discord("token")
    assert (adapter.name, adapter.can.forms, adapter.can.finds) == ("discord", True, True)


@pytest.fixture
def failing(street: Street, monkeypatch: pytest.MonkeyPatch) -> Street:
    """A street whose core can keep nothing the first three times that it hears of a thing."""
    monkeypatch.setattr(answering, "AGAIN", 0.01)
    heard = street.core.heard

    def fails(incoming: Incoming) -> Answer | None:
        if sum(type(one) is type(incoming) for one in heard) <= 3:
            raise NotKeptError
        return says("Here I am.") if isinstance(incoming, Joined | Said) else None

    street.core.reply = fails
    return street


async def test_that_the_bot_came_and_went_is_handed_in_until_it_is_kept(failing: Street) -> None:
    street = failing
    async with street.running():
        await street.sam.dms_bot("are you there?")
        await street.hears(Said)
        oak = street.server.guild("Oak Lane", owner=street.ana)
        oak.channel("general")
        await street.ana.adds_bot(oak)
        came = await street.hears(Joined, 4)
        (general,) = oak.channels.values()
        await street.server.until(lambda: street.server.messages(general))
        assert [one.content for one in street.server.messages(general)] == ["Here I am."]
        await street.ana.removes_bot(oak)
        went = await street.hears(Left, 4)
        assert came.chat.place == went.chat.place == str(oak.id)
    assert [type(one) for one in street.core.heard] == [Said] + [Joined] * 4 + [Left] * 4


async def test_words_that_are_not_kept_have_to_be_sent_again(failing: Street) -> None:
    street = failing
    async with street.running():
        for _ in range(4):
            await street.sam.dms_bot("hello")
            await street.server.until(lambda: len(street.server.messages(street.sam.dm)) % 2 == 0)
        said = [one.content for one in street.server.messages(street.sam.dm)]
    assert said == ["hello", LINES.away["en"]] * 3 + ["hello", "Here I am."]


# --- Added while nobody listened -----------------------------------------------------------------


async def test_whoever_added_the_bot_while_it_was_down_gets_its_first_word_once(
    street: Street,
) -> None:
    street.core.reply = lambda seen: says("Set me up.") if isinstance(seen, Joined) else None
    oak = street.server.guild("Oak Lane", owner=street.ana)
    general = oak.channel("general")
    await street.ana.adds_bot(oak)
    await street.ana.says(general, "good morning")
    for times in range(1, 4):
        async with street.running(street.adapt()):
            await street.server.until(lambda: len(street.server.messages(general)) == 2)
            await street.sam.dms_bot("marker")
            await street.hears(Said, times)
    words = [one.content for one in street.server.messages(general)]
    assert words == ["good morning", "Set me up."]


async def test_after_a_week_or_where_it_may_not_look_it_says_nothing(street: Street) -> None:
    street.core.reply = lambda seen: says("Set me up.") if isinstance(seen, Joined) else None
    oak = street.server.guild("Oak Lane", owner=street.ana)
    pine = street.server.guild("Pine Court", owner=street.ana)
    rooms = [oak.channel("general"), pine.channel("general")]
    await street.ana.adds_bot(oak)
    await street.ana.adds_bot(pine, BOT_MAY & ~May.READ_HISTORY)
    pine.everyone.may &= ~May.READ_HISTORY
    oak.members[street.server.bot.id].joined -= 8 * 24 * 3600
    async with street.running():
        await street.sam.dms_bot("marker")
        await street.hears(Said)
    assert [street.server.messages(one) for one in rooms] == [[], []]
