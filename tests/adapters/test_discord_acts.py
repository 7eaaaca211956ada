"""What delivery asks of Discord, and what it is told when Discord will not."""

from collections.abc import AsyncIterator

import pytest

from adapters.discord import doing
from bot.words import (
    Act,
    Button,
    Chat,
    ChatKind,
    Delete,
    Edit,
    Find,
    Inspection,
    Landed,
    Pin,
    Publish,
    Reason,
    Refused,
    Send,
    Standing,
    Unpin,
)
from tests.adapters.discord_street import Street, elm_street, post
from tests.platforms.discord_limits import Limits, Rate
from tests.platforms.discord_world import BOT_MAY, NEWS, May

SEEN = (Button("I have seen it", "seen-7"),)


@pytest.fixture
async def street(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


async def sent(street: Street, words: str = "Garbage day", nonce: str = "n1") -> str:
    outcome = await street.adapter.do(street.chat(), Send(post(words, SEEN), nonce))
    assert isinstance(outcome, Landed)
    return outcome.message


async def refused(street: Street, act: Act, chat: Chat | None = None) -> Reason:
    outcome = await street.adapter.do(chat or street.chat(), act)
    assert isinstance(outcome, Refused)
    return outcome.reason


async def test_a_message_from_first_to_last(street: Street) -> None:
    key = await sent(street)
    (message,) = street.server.messages(street.news)
    assert (str(message.id), message.labels, message.silent) == (key, ["I have seen it"], False)
    assert await street.adapter.do(street.chat(), Edit(key, post("Moved"))) == Landed(key)
    assert (message.content, message.labels) == ("Moved", [])
    assert await street.adapter.do(street.chat(), Edit(key, post("Moved"))) == Landed(key)
    assert await street.adapter.do(street.chat(), Pin(key)) == Landed(key)
    assert message.pinned
    assert await street.adapter.do(street.chat(), Unpin(key)) == Landed(key)
    assert not message.pinned
    assert await street.adapter.do(street.chat(), Delete(key)) == Landed(key)
    assert not street.server.messages(street.news)
    assert await refused(street, Edit(key, post("x"))) is Reason.MESSAGE_GONE
    assert await refused(street, Delete(key)) is Reason.MESSAGE_GONE


async def test_silent_and_private(street: Street) -> None:
    await street.adapter.do(street.dm(), Send(post("A reminder", silent=True), "n"))
    await street.adapter.do(street.dm(), Send(post("Another"), "m"))
    assert [m.silent for m in street.server.messages(street.sam.dm)] == [True, False]
    opened = [c for c in street.server.calls if c.line == "POST /users/@me/channels"]
    assert len(opened) == 1


async def test_the_same_attempt_twice_is_one_message(street: Street) -> None:
    street.server.fail_next("POST .*/messages", None, after_accept=True)
    assert await refused(street, Send(post("once"), "n9")) is Reason.UNKNOWN
    landed = await street.adapter.do(street.chat(), Send(post("once"), "n9"))
    assert [Landed(str(m.id)) for m in street.server.messages(street.news)] == [landed]


# --- after a crash ---------------------------------------------------------------------------


async def test_a_message_is_found_by_its_nonce(street: Street) -> None:
    await sent(street, nonce="earlier")
    key = await sent(street, nonce="this one")
    await sent(street, nonce="later")
    await street.sam.says(street.news, "and people talk")
    assert await street.adapter.do(street.chat(), Find("this one")) == Landed(key)
    assert await refused(street, Find("another")) is Reason.MESSAGE_GONE


async def test_a_message_without_buttons_cannot_be_told_from_others(street: Street) -> None:
    outcome = await street.adapter.do(street.chat(), Send(post("Plain"), "n1"))
    assert await refused(street, Find("n1")) is Reason.UNKNOWN
    assert isinstance(outcome, Landed)
    await street.adapter.do(street.chat(), Edit(outcome.message, post("Known by being edited")))
    assert await refused(street, Find("n1")) is Reason.MESSAGE_GONE


async def test_a_history_that_may_not_be_read_proves_nothing(street: Street) -> None:
    await sent(street, nonce="this one")
    street.news.deny(street.server.bot, May.READ_HISTORY)
    assert await refused(street, Find("this one")) is Reason.UNKNOWN
    street.news.deny(street.server.bot, May.VIEW)
    assert await refused(street, Find("this one")) is Reason.FORBIDDEN


# --- refusals -------------------------------------------------------------------------------


async def test_rights(street: Street) -> None:
    key = await sent(street)
    street.guild.bot_may(BOT_MAY & ~May.PIN_MESSAGES)
    assert await refused(street, Pin(key)) is Reason.RIGHTS
    street.news.deny(street.server.bot, May.SEND)
    assert await refused(street, Send(post("x"), "n2")) is Reason.RIGHTS
    street.news.deny(street.server.bot, May.VIEW)
    assert await refused(street, Send(post("x"), "n3")) is Reason.FORBIDDEN


async def test_chats_that_are_gone(street: Street) -> None:
    street.guild.deletes(street.news)
    assert await refused(street, Send(post("x"), "n")) is Reason.DELETED
    nobody = Chat("discord", "12345", ChatKind.DIRECT)
    assert await refused(street, Send(post("x"), "n"), nobody) is Reason.GONE


async def test_people_who_cannot_be_written_to(street: Street) -> None:
    street.sam.takes_dms = False
    assert await refused(street, Send(post("x"), "n"), street.dm()) is Reason.FORBIDDEN
    await street.sam.leaves(street.guild)
    assert await refused(street, Send(post("x"), "m"), street.dm()) is Reason.FORBIDDEN


async def test_a_full_pin_board(street: Street) -> None:
    street.server.limits = Limits.unhurried(pins=1)
    await street.adapter.do(street.chat(), Pin(await sent(street)))
    assert await refused(street, Pin(await sent(street, nonce="n2"))) is Reason.RIGHTS


async def test_later(street: Street) -> None:
    wait = {"retry_after": 40.0, "message": "", "global": False}
    street.server.fail_next("POST .*/messages", 429, body=wait)
    outcome = await street.adapter.do(street.chat(), Send(post("x"), "n"))
    assert outcome == Refused(Reason.LATER, 40.0)


async def test_old_messages_edited_too_often(street: Street) -> None:
    street.server.limits = Limits.unhurried(old_edits=Rate(1, 60.0))
    key = await sent(street)
    street.server.advance(3601)
    await street.adapter.do(street.chat(), Edit(key, post("first")))
    outcome = await street.adapter.do(street.chat(), Edit(key, post("second")))
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.LATER
    assert 30 < outcome.wait <= 60


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (503, Reason.UNKNOWN),
        (413, Reason.TOO_LARGE),
        (403, Reason.FORBIDDEN),
        (409, Reason.REFUSED),
        (None, Reason.UNKNOWN),
    ],
)
async def test_other_failures(street: Street, status: int | None, reason: Reason) -> None:
    street.server.fail_next("POST .*/messages", status)
    assert await refused(street, Send(post("x"), "n")) is reason


async def test_a_404_that_is_not_discords_own_loses_no_chat(street: Street) -> None:
    street.server.fail_next("POST .*/messages", 404)
    assert await refused(street, Send(post("x"), "n")) is Reason.UNKNOWN
    gone = Chat("discord", "999", ChatKind.GROUP, place=street.chat().place)
    assert await refused(street, Send(post("x"), "n"), gone) is Reason.DELETED


async def test_a_server_that_hangs_is_given_up(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = await sent(street)
    monkeypatch.setattr(doing, "TIMEOUT", 0.1)
    with street.server.hold("PATCH"):
        assert await refused(street, Edit(key, post("x"))) is Reason.UNKNOWN


async def test_a_platform_that_is_not_there(street: Street) -> None:
    await street.server.down()
    await refused(street, Send(post("x"), "n"))  # it may still hit the connection of before
    assert await refused(street, Send(post("x"), "n")) is Reason.UNREACHED
    await street.server.up()
    await sent(street)


# --- looking --------------------------------------------------------------------------------


async def test_looking_at_a_chat_and_at_people_in_it(street: Street) -> None:
    stranger = street.server.person("Stranger")
    inspection = await street.adapter.inspect(street.chat(), str(street.sam.id))
    assert inspection == Inspection(
        title="Elm Teens #news",
        missing=frozenset({"mention", "roles"}),
        members=3,
        standing=Standing.MEMBER,
        open=True,
        loud=True,
    )
    inspection = await street.adapter.inspect(street.chat(), str(street.ana.id))
    assert inspection.standing is Standing.ADMIN
    inspection = await street.adapter.inspect(street.chat(), str(stranger.id))
    assert inspection.standing is Standing.GUEST
    await street.sam.leaves(street.guild)
    inspection = await street.adapter.inspect(street.chat(), str(street.sam.id))
    assert (inspection.standing, inspection.members) == (Standing.GUEST, 2)


async def test_who_cannot_see_the_channel_is_no_member_of_it(street: Street) -> None:
    street.guild.bot_may(BOT_MAY | May.MENTION_EVERYONE | May.MANAGE_ROLES)
    desk = street.guild.channel("desk", only=[street.ana, street.server.bot])
    inspection = await street.adapter.inspect(street.chat(desk), str(street.sam.id))
    assert inspection.standing is Standing.GUEST
    assert not inspection.missing


async def test_looking_at_what_we_may(street: Street) -> None:
    street.guild.bot_may(BOT_MAY & ~May.PIN_MESSAGES)
    street.news.deny(street.server.bot, May.SEND)
    inspection = await street.adapter.inspect(street.chat())
    assert inspection.missing == {"write", "pin", "mention", "roles"}
    street.news.deny(street.server.bot, May.VIEW)
    assert not (await street.adapter.inspect(street.chat())).reachable
    await street.ana.removes_bot(street.guild)
    assert not (await street.adapter.inspect(street.chat())).reachable


async def test_looking_while_discord_is_away_tells_nothing(street: Street) -> None:
    await street.server.down()
    assert await street.adapter.inspect(street.chat(), str(street.sam.id)) == Inspection()
    await street.server.up()


# --- Handed on to the servers that follow a channel ---------------------------------------------


async def test_what_stands_in_an_announcement_channel_is_published_once(street: Street) -> None:
    town = street.chat(street.guild.channel("town-news", kind=NEWS))
    assert (await street.adapter.inspect(town)).followed
    sent = await street.adapter.do(town, Send(post("Garbage day"), "n1"))
    assert isinstance(sent, Landed)
    for _ in range(2):  # the second time it is published already
        assert await street.adapter.do(town, Publish(sent.message)) == sent
    (message,) = street.server.messages(street.server.channels[int(town.id)])
    assert message.published


async def test_nothing_is_published_where_nobody_can_follow(street: Street) -> None:
    assert not (await street.adapter.inspect(street.chat())).followed
    assert await refused(street, Publish(await sent(street))) is Reason.REFUSED
    (message,) = street.server.messages(street.news)
    assert not message.published


async def test_too_much_published_is_told_and_not_waited_for(street: Street) -> None:
    street.server.limits = Limits.unhurried(publishes=Rate(1, 3600.0))
    town = street.chat(street.guild.channel("town-news", kind=NEWS))
    for number, words in enumerate(("Garbage day", "Water off")):
        outcome = await street.adapter.do(town, Send(post(words), f"n{number}"))
        assert isinstance(outcome, Landed)
        done = await street.adapter.do(town, Publish(outcome.message))
    assert isinstance(done, Refused)
    assert done.reason is Reason.LATER
