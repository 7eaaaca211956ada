"""Who can read a chat, and how it sounds there: asked of both platforms through the real SDKs."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.telegram.platform import Telegram
from bot.words import Landed, Make, Post, Reason, Refused, Send, Standing, Wear, plain
from tests.adapters.discord_street import Street, elm_street
from tests.adapters.telegram_street import ours
from tests.platforms.discord_world import BOT_MAY, May
from tests.platforms.telegram import TelegramServer


@pytest.fixture
async def live(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


async def test_a_channel_of_the_whole_server_is_open(live: Street) -> None:
    seen = await live.adapter.inspect(live.chat())
    assert (seen.open, seen.members) == (True, len(live.guild.members))


async def test_a_channel_closed_to_everyone_is_not(live: Street) -> None:
    assert live.guild.bot_role is not None
    desk = live.guild.channel("desk", only=[live.guild.bot_role, live.sam])
    seen = await live.adapter.inspect(live.chat(desk), str(live.sam.id))
    # Ana, to whom the server belongs, and Sam.
    assert (seen.open, seen.members, seen.standing) == (False, 2, Standing.MEMBER)
    desk.deny(live.sam, May.VIEW)
    assert (
        await live.adapter.inspect(live.chat(desk), str(live.sam.id))
    ).standing is Standing.GUEST


async def test_who_reads_by_a_role_is_counted_where_the_bot_may_know_it(live: Street) -> None:
    assert live.guild.bot_role is not None
    helpers = live.guild.role("Helpers", May(0), live.sam)
    live.guild.role("Administrators", May.ADMINISTRATOR, live.sam)
    desk = live.guild.channel("desk", only=[live.guild.bot_role, helpers])
    assert (await live.adapter.inspect(live.chat(desk))).members is None
    live.guild.bot_may(BOT_MAY | May.MANAGE_ROLES)
    # Rather too many: Sam stands there by two roles.
    assert (await live.adapter.inspect(live.chat(desk))).members == 3


async def test_what_everyone_was_let_into_again_is_open_again(live: Street) -> None:
    assert live.guild.bot_role is not None
    desk = live.guild.channel("desk", only=[live.guild.bot_role])
    desk.allow(live.guild.everyone, May.VIEW)
    assert (await live.adapter.inspect(live.chat(desk))).open is True


async def test_how_a_server_sounds(live: Street) -> None:
    assert (await live.adapter.inspect(live.chat())).loud is True
    live.guild.loud = False
    assert (await live.adapter.inspect(live.chat())).loud is False


async def test_a_public_telegram_group_is_open(server: TelegramServer, porch: Telegram) -> None:
    ana = server.person("Ana")
    elm = server.group("Elm Street", [], creator=ana, kind="supergroup")
    ana.adds_bot(elm)
    assert (await porch.inspect(ours(elm))).open is False
    elm.username = "elmstreet"
    assert (await porch.inspect(ours(elm))).open is True


# --- A role for those who want it --------------------------------------------------------------

RIGHTS = BOT_MAY | May.MANAGE_ROLES | May.MENTION_EVERYONE


async def test_it_makes_a_role_gives_it_and_mentions_nobody_else(live: Street) -> None:
    live.guild.bot_may(RIGHTS)
    made = await live.adapter.do(live.chat(), Make("Urgent alerts"))
    assert isinstance(made, Landed)
    role = live.guild.roles[int(made.message)]
    assert (role.name, int(role.may), role.mentionable) == ("Urgent alerts", 0, False)
    assert await live.adapter.do(live.chat(), Make("Urgent alerts")) == made, "it is there"
    assert made.message in (await live.adapter.inspect(live.chat())).roles
    wear = Wear(made.message, str(live.sam.id))
    assert await live.adapter.do(live.chat(), wear) == Landed(made.message)
    assert role.id in live.guild.members[live.sam.id].roles
    alert = Post(plain(f"<@&{live.guild.id}> @here A boy is missing."), rings=made.message)
    await live.adapter.do(live.chat(), Send(alert, "n"))
    (sent,) = live.server.messages(live.news)
    assert sent.rings_roles == {role.id}
    assert not sent.rings_everyone
    assert await live.adapter.do(live.chat(), replace(wear, on=False)) == Landed(made.message)
    assert role.id not in live.guild.members[live.sam.id].roles


async def test_what_it_may_not_do_with_roles_it_says(live: Street) -> None:
    assert "roles" in (await live.adapter.inspect(live.chat())).missing
    assert await live.adapter.do(live.chat(), Make("Urgent alerts")) == Refused(Reason.RIGHTS)
    live.guild.bot_may(RIGHTS)
    assert "roles" not in (await live.adapter.inspect(live.chat())).missing
    role = live.guild.role("Urgent alerts")
    wear = Wear(str(role.id), str(live.sam.id))
    role.above_bot = True
    assert await live.adapter.do(live.chat(), wear) == Refused(Reason.RIGHTS)
    await live.sam.leaves(live.guild)
    role.above_bot = False
    assert await live.adapter.do(live.chat(), wear) == Refused(Reason.GONE)
    del live.guild.roles[role.id]
    assert await live.adapter.do(live.chat(), wear) == Refused(Reason.MESSAGE_GONE)
