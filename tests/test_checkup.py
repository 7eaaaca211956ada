"""`porchlight check` against both platforms: tokens, chats, and what the bot may do there."""

import os

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route
from sqlalchemy import text

from bot import config, keys
from bot.checkup import check
from storage import groups
from storage.database import Database, Ticket
from storage.migrate import upgrade
from tests.platforms.discord_limits import Limits
from tests.platforms.discord_server import DiscordServer
from tests.platforms.discord_world import May
from tests.platforms.telegram import TOKEN, TelegramServer


class Town:
    """A town with one chat on each platform, set up as whoever runs the bot would."""

    def __init__(self, folder, telegram, discord, monkeypatch) -> None:
        self.telegram, self.discord = telegram, discord
        self.environment = monkeypatch.setenv
        self.environment("PORCHLIGHT_TELEGRAM_TOKEN", TOKEN)
        self.environment("PORCHLIGHT_TELEGRAM_API_URL", telegram.url)
        self.environment("PORCHLIGHT_DISCORD_TOKEN", discord.token)
        self.environment("PORCHLIGHT_DISCORD_API_URL", discord.api_url)
        self.environment("PORCHLIGHT_DISCORD_GATEWAY_URL", discord.gateway_url)
        monkeypatch.chdir(folder)
        keys.new(folder / "porchlight.key", folder / "data")
        (folder / "data").mkdir()
        self.database = Database(f"sqlite:///{folder / 'data' / 'porchlight.db'}")
        upgrade(self.database)
        self.ana = telegram.person("Ana")
        self.elm = telegram.group("Elm Street", creator=self.ana)
        self.sam = discord.person("Sam")
        self.guild = discord.guild("Elm Teens", owner=self.sam)
        self.news = self.guild.channel("news")

    async def moves_in(self) -> None:
        self.ana.adds_bot(self.elm)
        await self.sam.adds_bot(self.guild)
        with self.database.writer() as writer, self.database.transaction(writer) as ticket:
            self._connect(ticket)

    def _connect(self, db: Ticket) -> None:
        home = groups.found(db, "Elm Street", "America/Vancouver", "en")
        groups.connect(db, home.id, "telegram", str(self.elm.id), kind="group", title="Elm Street")
        groups.connect(
            db,
            home.id,
            "discord",
            str(self.news.id),
            kind="group",
            title="news",
            place=str(self.guild.id),
        )

    async def check(self) -> dict[str, tuple[bool, str]]:
        """Return what the check finds, by what it is about."""
        return {one.about: (one.fine, one.words) async for one in check(None)}


@pytest.fixture
async def town(tmp_path, monkeypatch):
    for name in list(os.environ):
        if name.upper().startswith(config.PREFIX):
            monkeypatch.delenv(name)
    # The SDK keeps these two for the whole process; whoever comes next finds them as they were.
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    async with TelegramServer() as telegram, DiscordServer(Limits.unhurried()) as discord:
        made = Town(tmp_path, telegram, discord, monkeypatch)
        await made.moves_in()
        yield made
        made.database.close()


async def test_everything_is_in_order(town):
    found = await town.check()
    assert all(fine for fine, _ in found.values()), found
    assert list(found)[:4] == ["Settings", "Keys", "Time zones", "Database"]
    assert "its tables are up to date" in found["Database"][1]
    assert town.telegram.bot.name in found["Telegram"][1]
    assert "The bot may write there" in found["Elm Street (Telegram)"][1]
    assert "cannot pin" in found["Elm Street (Telegram)"][1]
    assert found["news (Discord)"] == (True, "The bot may write there.")


async def test_a_token_that_the_platform_does_not_know(town):
    town.environment("PORCHLIGHT_TELEGRAM_TOKEN", "7000000002:BBotherToken")
    town.environment("PORCHLIGHT_DISCORD_TOKEN", "other")
    found = await town.check()
    for name in ("Telegram", "Discord"):
        assert found[name][0] is False
        assert "does not know this token" in found[name][1]
    assert "Elm Street (Telegram)" not in found


async def test_a_platform_that_is_down_does_not_hide_the_other(town):
    await town.telegram.down()
    found = await town.check()
    assert found["Telegram"] == (False, "It cannot be reached from here.")
    assert found["news (Discord)"][0] is True
    await town.telegram.up()


async def test_a_chat_that_the_bot_has_left(town):
    town.ana.removes_bot(town.elm)
    found = await town.check()
    assert found["Elm Street (Telegram)"][0] is False
    assert "add it again" in found["Elm Street (Telegram)"][1]


async def test_a_chat_in_which_it_may_not_write(town):
    town.news.deny(town.discord.bot, May.SEND)
    found = await town.check()
    fine, words = found["news (Discord)"]
    assert not fine
    assert words.startswith("The bot cannot write there")


async def test_a_chat_in_which_it_hears_everything(town):
    town.ana.promotes_bot(town.elm, "can_pin_messages")
    fine, words = (await town.check())["Elm Street (Telegram)"]
    assert fine
    assert "receives every message, which it does not need" in words
    assert "pin" not in words


async def test_a_database_of_a_newer_porchlight(town):
    with town.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    fine, words = (await town.check())["Database"]
    assert not fine
    assert "newer Porchlight" in words


async def test_nobody_to_talk_to(town, monkeypatch):
    monkeypatch.delenv("PORCHLIGHT_TELEGRAM_TOKEN")
    monkeypatch.delenv("PORCHLIGHT_DISCORD_TOKEN")
    found = await town.check()
    assert found["Telegram"] == (True, "It has no token and is left out.")
    assert found["Tokens"][0] is False
