"""Who is muted, timed out or restricted, as the platforms' own libraries tell it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from adapters.telegram.platform import Telegram
from bot.words import Standing
from tests.adapters.discord_street import Street, elm_street
from tests.adapters.telegram_street import ours
from tests.platforms.discord_world import May
from tests.platforms.telegram import TelegramServer


@pytest.fixture
async def street(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


async def silenced(street: Street) -> bool:
    inspection = await street.adapter.inspect(street.chat(), str(street.sam.id))
    assert inspection.standing is Standing.MEMBER
    return inspection.silenced


async def test_discord_tells_who_is_timed_out_and_for_how_long(street: Street) -> None:
    assert not await silenced(street)
    await street.ana.times_out(street.sam, street.guild)
    assert await silenced(street)
    with pytest.raises(PermissionError):
        await street.sam.says(street.news, "Hello")
    await street.ana.times_out(street.sam, street.guild, seconds=-1)
    assert not await silenced(street)


async def test_discord_tells_who_is_muted_in_one_channel(street: Street) -> None:
    street.news.deny(street.sam, May.SEND)
    assert await silenced(street)
    other = street.guild.channel("other")
    inspection = await street.adapter.inspect(street.chat(other), str(street.sam.id))
    assert not inspection.silenced


async def test_discord_tells_who_is_muted_by_a_role(street: Street) -> None:
    muted = street.guild.role("Muted", May(0), street.sam)
    street.news.deny(muted, May.SEND)
    assert await silenced(street)


async def test_where_nobody_writes_nobody_is_muted_on_discord(street: Street) -> None:
    street.news.deny(street.guild.everyone, May.SEND)
    assert not await silenced(street)
    await street.ana.times_out(street.sam, street.guild)
    assert await silenced(street)


async def test_telegram_tells_who_is_restricted(server: TelegramServer, porch: Telegram) -> None:
    ana, maria = server.person("Ana"), server.person("Maria")
    elm = server.group("Elm Street", [maria], creator=ana, kind="supergroup")
    ana.adds_bot(elm)
    assert not (await porch.inspect(ours(elm), str(maria.id))).silenced
    ana.mutes(maria, elm)
    inspection = await porch.inspect(ours(elm), str(maria.id))
    assert (inspection.silenced, inspection.standing) == (True, Standing.MEMBER)
    assert not (await porch.inspect(ours(elm), str(ana.id))).silenced


async def test_where_nobody_writes_nobody_is_restricted_on_telegram(
    server: TelegramServer, porch: Telegram
) -> None:
    ana, maria = server.person("Ana"), server.person("Maria")
    elm = server.group("Elm Street", [maria], creator=ana, kind="supergroup")
    ana.adds_bot(elm)
    elm.members_may_write = False
    assert not (await porch.inspect(ours(elm), str(maria.id))).silenced
