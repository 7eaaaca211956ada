"""What was told arrives once, whatever the platforms refuse, and is never lost."""

from __future__ import annotations

import pytest

from tests.e2e.hidden import HiddenStreet
from tests.platforms.discord_world import May

ON_TELEGRAM = (429, 403, 400)
"""What Telegram says when it surely did nothing: too fast, not allowed, not like this."""

ON_DISCORD = ((429, 20028), (403, 50013), (403, 50001), (403, 50007), (400, 30013), (500, 0))
"""The same of Discord, with its code: too fast, no right to write, no access, private messages
closed, full, and a mistake of its own."""


@pytest.mark.parametrize("faults", [24, pytest.param(1000, marks=pytest.mark.full)])
async def test_whatever_is_refused_stays_queued_and_arrives_once(
    hidden: HiddenStreet, faults: int
) -> None:
    await hidden.opens(tellers=9)
    told, arrived = 0, set[str]()
    for _ in range(faults // 8):
        for teller in hidden.tellers:
            await teller.tells()
        told += len(hidden.tellers)
        for _ in range(4):
            telegram_refuses_one(hidden)
            discord_refuses_one(hidden)
        for _ in range(4):
            await hidden.slot()
        arrived |= hidden.every_told()
        assert len(arrived) == told
    hidden.nobody_can_be_found()


def telegram_refuses_one(hidden: HiddenStreet) -> None:
    """Let one of the next posts to a reader fail."""
    status = hidden.chance.choice(ON_TELEGRAM)
    reader = hidden.chance.choice((hidden.lee, hidden.maya))
    wait = 1 if status == ON_TELEGRAM[0] else 0
    chat = reader.account.private
    hidden.telegram.fail_next("sendMessage", status, chat=chat, retry_after=wait)


def discord_refuses_one(hidden: HiddenStreet) -> None:
    """Let one of the next posts to a reader fail."""
    status, code = hidden.chance.choice(ON_DISCORD)
    hidden.discord.fail_next(
        f"POST /channels/{hidden.kim.account.dm.id}/messages",
        status,
        body={"code": code, "message": "no", "retry_after": 0.2, "global": False},
        headers={"Retry-After": "0.2"},
    )


async def test_a_chat_of_readers_that_may_not_be_written_to_gets_it_later(
    hidden: HiddenStreet,
) -> None:
    hidden.settle(1)
    desk = hidden.has_a_desk()
    await hidden.start()
    await hidden.everywhere("I am a bot")
    (teller,) = hidden.tellers
    teller.reader = f"{teller.reader}; also all in {desk.title}"
    role = hidden.guild.bot_role
    assert role is not None
    desk.channel.deny(role, May.SEND)
    await teller.tells()
    for _ in range(3):
        await hidden.slot()
        assert desk.texts() == []
    desk.channel.allow(role, May.SEND)
    for _ in range(2):
        await hidden.slot()
        (text,) = desk.texts()
    assert teller.told in text
    hidden.nothing_gives_them_away()
