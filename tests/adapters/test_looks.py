"""Who can read a chat, and how it sounds there: asked of both platforms through the real SDKs."""

from collections.abc import AsyncIterator

import pytest

from adapters.telegram import Telegram
from bot.words import Standing
from tests.adapters.discord_street import Street, elm_street
from tests.adapters.telegram_street import ours
from tests.platforms.discord_world import BOT_MAY, May
from tests.platforms.telegram import TelegramServer


@pytest.fixture
async def live(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


async def test_a_channel_of_the_whole_server_is_open(live: Street) -> None:
    seen = await live.adapter.look(live.chat())
    assert (seen.open, seen.members) == (True, len(live.guild.members))


async def test_a_channel_closed_to_everyone_is_not(live: Street) -> None:
    assert live.guild.bot_role is not None
    desk = live.guild.channel("desk", only=[live.guild.bot_role, live.sam])
    seen = await live.adapter.look(live.chat(desk), str(live.sam.id))
    # Ana, to whom the server belongs, and Sam.
    assert (seen.open, seen.members, seen.standing) == (False, 2, Standing.MEMBER)
    desk.deny(live.sam, May.VIEW)
    assert (await live.adapter.look(live.chat(desk), str(live.sam.id))).standing is Standing.GUEST


async def test_who_reads_by_a_role_is_counted_where_the_bot_may_know_it(live: Street) -> None:
    assert live.guild.bot_role is not None
    helpers = live.guild.role("Helpers", May(0), live.sam)
    live.guild.role("Administrators", May.ADMINISTRATOR, live.sam)
    desk = live.guild.channel("desk", only=[live.guild.bot_role, helpers])
    assert (await live.adapter.look(live.chat(desk))).members is None
    live.guild.bot_may(BOT_MAY | May.MANAGE_ROLES)
    # Rather too many: Sam stands there by two roles.
    assert (await live.adapter.look(live.chat(desk))).members == 3


async def test_what_everyone_was_let_into_again_is_open_again(live: Street) -> None:
    assert live.guild.bot_role is not None
    desk = live.guild.channel("desk", only=[live.guild.bot_role])
    desk.allow(live.guild.everyone, May.VIEW)
    assert (await live.adapter.look(live.chat(desk))).open is True


async def test_how_a_server_sounds(live: Street) -> None:
    assert (await live.adapter.look(live.chat())).loud is True
    live.guild.loud = False
    assert (await live.adapter.look(live.chat())).loud is False


async def test_a_public_telegram_group_is_open(server: TelegramServer, porch: Telegram) -> None:
    ana = server.person("Ana")
    elm = server.group("Elm Street", [], creator=ana, kind="supergroup")
    ana.adds_bot(elm)
    assert (await porch.look(ours(elm))).open is False
    elm.username = "elmstreet"
    assert (await porch.look(ours(elm))).open is True
