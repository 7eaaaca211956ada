"""A running street: both loopback platforms here, and Porchlight in a process of its own.

    async with running_street(folder) as street:
        street.settle()  # Elm Street and its people, as if it had been set up long ago
        await street.start()
        await street.ana.presses("Write to everyone")
        await street.kill9()
        await street.start()

All that people see is kept by the platforms, so the process can be killed at any moment.
"""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import psutil
from sqlmodel import col, select, update

from bot import keys
from bot.features.tips.slots import Slots
from storage import agenda, cards, groups, members, people
from storage.agenda import AgendaRow
from storage.database import Database, Ticket
from storage.groups import GroupRow
from storage.migrate import upgrade
from storage.tip_desk import HOURS
from storage.tips import TipCaseRow, TipNoteRow
from tests.e2e.neighbours import DiscordRoom, Neighbour, OnDiscord, OnTelegram, Room, TelegramRoom
from tests.platforms.discord_limits import Limits
from tests.platforms.discord_server import DiscordServer
from tests.platforms.discord_world import BOT_MAY, Membership, Role
from tests.platforms.patience import PATIENCE
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_rules import Rates

ROOT = Path(__file__).parents[2]

START = 60.0
"""Seconds that a start may take on a busy machine."""

TOWNS = {
    "Vancouver": "America/Vancouver",
    "Toronto": "America/Toronto",
    "Dakar": "Africa/Dakar",
    "Cairo": "Africa/Cairo",
    "Dhaka": "Asia/Dhaka",
    "Tokyo": "Asia/Tokyo",
    "Auckland": "Pacific/Auckland",
}
DISCORD_TOKEN = "MTE5loopback.discord.token_of_a_test"


def town_by_day() -> tuple[str, str]:
    """Return a town, and its zone, where it is day now: at night the bot asks more questions."""
    now = datetime.now(UTC)
    hours = {town: now.astimezone(ZoneInfo(zone)).hour for town, zone in TOWNS.items()}
    return next((town, TOWNS[town]) for town, hour in hours.items() if 8 <= hour < 20)


class Street:
    """Both platforms, the people, and the process. `settle` comes before `start`, or setting up."""

    def __init__(self, folder: Path, telegram: TelegramServer, discord: DiscordServer) -> None:
        self.folder, self.telegram, self.discord = folder, telegram, discord
        self.town, self.zone = town_by_day()
        self.group_id = ""
        self.hook = 0
        """The port of the webhook; 0 asks for updates instead."""
        self.tokens = {"TELEGRAM": telegram.token, "DISCORD": discord.token}
        self.program = ("bot",)
        """The module that is run, and what it is told first."""
        self.surroundings: dict[str, str] = {}
        """What else stands in the environment of the process."""
        self.database_url = f"sqlite:///{folder / 'data' / 'porchlight.db'}"
        self._process: asyncio.subprocess.Process | None = None

        self.ana = OnTelegram(telegram, "Ana")
        self.maria = OnTelegram(telegram, "Maria")
        self.lee = OnTelegram(telegram, "Lee")
        self.sam = OnDiscord(discord, "Sam")
        self.tom = OnDiscord(discord, "Tom")
        group = telegram.group(
            "Elm Street", [self.maria.account, self.lee.account], creator=self.ana.account
        )
        self.guild = discord.guild("Elm Teens", owner=self.sam.account, members=[self.tom.account])
        self.elm = TelegramRoom(telegram, group)
        self.teens = DiscordRoom(discord, self.guild.channel("general"))
        keys.new(folder / "porchlight.key", folder / "data")

    @property
    def rooms(self) -> tuple[Room, ...]:
        return (self.elm, self.teens)

    async def everywhere(self, fragment: str, within: float = PATIENCE) -> None:
        """Wait until every chat shows the fragment, each in one message."""
        for room in self.rooms:
            await room.shows(fragment, within)
            assert sum(fragment in text for text in room.texts()) == 1, room.texts()

    # --- The process ---

    async def start(self, *, on: str = "telegram discord") -> None:
        """Start Porchlight and wait until it listens on these platforms."""
        assert self._process is None
        (self.folder / "config.toml").write_text(self._config(), "utf-8")
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PORCHLIGHT_")}
        environment |= {f"PORCHLIGHT_{k}_TOKEN": v for k, v in self.tokens.items() if v}
        environment |= self.surroundings
        before = len(self.telegram.calls)
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", *self.program,
                "run", "--config", str(self.folder / "config.toml"),
                cwd=ROOT, env=environment, stdout=log, stderr=log,
            )  # fmt: skip
        taking = "setWebhook" if self.hook else "getUpdates"
        if "telegram" in on:
            await self.telegram.until(
                lambda: any(call.method == taking for call in self._since(before)), START
            )
        if "discord" in on:
            gateway = self.discord.gateway
            await self.discord.until(lambda: self._lives() and gateway.listening, START)

    def _since(self, before: int) -> Iterator[object]:
        self._lives()
        yield from self.telegram.calls[before:]

    def _lives(self) -> bool:
        assert self._process is not None
        assert self._process.returncode is None, self.log
        return True

    @property
    def megabytes(self) -> float:
        """How much memory the process has in use."""
        self._lives()
        return float(psutil.Process(self._process.pid).memory_info().rss / 1e6)

    def _config(self) -> str:
        lines = ['log_level = "debug"', "[database]", f'url = "{self.database_url}"']
        lines += ["[telegram]", f'api_url = "{self.telegram.url}"']
        if self.hook:
            lines.append(f'webhook_url = "http://127.0.0.1:{self.hook}/telegram"')
            lines.append(f'webhook_listen = "127.0.0.1:{self.hook}"')
        lines += ["[discord]", f'api_url = "{self.discord.api_url}"']
        return "\n".join([*lines, f'gateway_url = "{self.discord.gateway_url}"', ""])

    async def kill9(self) -> None:
        """End the process as a power cut would."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()
        self._process = None
        await self.discord.until(lambda: not self.discord.gateway.sockets)

    async def stop(self) -> int:
        """Ask the process to end; return what it exits with."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.terminate()
        code = await asyncio.wait_for(self._process.wait(), 20)
        self._process = None
        return code

    async def close(self) -> None:
        """End what still runs, in good order, and look at what it left in the log."""
        if self._process is not None:
            assert await self.stop() == 0, self.log
        self.log_is_clean()
        calls = (*self.telegram.calls, *self.discord.calls)
        assert not [call for call in calls if call.status == 429], "we were too fast"

    # --- What it wrote ---

    @property
    def _log(self) -> Path:
        return self.folder / "porchlight.log"

    @property
    def log(self) -> str:
        """All that the processes wrote to stdout and stderr."""
        return self._log.read_text("utf-8") if self._log.exists() else ""

    def log_is_clean(self) -> None:
        """Assert that the log holds no token, no id, no name, and nobody's words."""
        log = self.log
        for secret in (*self.tokens.values(), *self._ids(), *self._words()):
            assert secret not in log, f"the log tells {secret!r}"
        for one in (*self.telegram.world.users.values(), *self.discord.people.values()):
            assert not re.search(rf"\b{re.escape(one.name)}\b", log), f"the log names {one.name}"

    def _ids(self) -> Iterator[str]:
        world = self.telegram.world
        for number in (*world.users, *world.chats, *self.discord.people, *self.discord.channels):
            yield str(abs(number))

    def _words(self) -> Iterator[str]:
        """Everything that people wrote, and every secret that the bot showed to one of them."""
        for chat in self.telegram.world.chats.values():
            yield from (one.text for one in chat.history if len(one.text) > 5)
        for channel in self.discord.channels.values():
            yield from (one.content for one in channel.messages.values() if len(one.content) > 5)
        for tap in self.discord.taps.values():
            for part in tap.data.get("components", ()):
                value = part["component"].get("value", "")
                if len(value) > 5:
                    yield value

    # --- The database ---

    @property
    def _file(self) -> Path:
        return self.folder / "data" / "porchlight.db"

    def behind(self) -> list[tuple[str, str, str]]:
        """Return the copies (kind, platform, state) that do not show what they should."""
        with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as db:
            return db.execute(
                "SELECT kind, platform, state FROM copies JOIN cards ON cards.id = card_id "
                "WHERE shown < rev OR state != 'ready'"
            ).fetchall()

    @contextmanager
    def database(self) -> Iterator[Ticket]:
        """Write to the database file, as it lies there between two processes."""
        assert self._process is None, "the database is the bot's while it runs"
        (self.folder / "data").mkdir(mode=0o700, exist_ok=True)
        opened = Database(self.database_url)
        try:
            upgrade(opened)
            with opened.writer() as writer, opened.transaction(writer) as db:
                yield db
        finally:
            opened.close()

    def comes_due(self, kind: str) -> None:
        """Let what is planned of this kind have come due while the bot was down."""
        past = datetime.now(UTC) - timedelta(minutes=1)
        with self.database() as db:
            moved = db.exec(update(AgendaRow).where(col(AgendaRow.kind) == kind).values(due=past))
            assert moved.rowcount, f"no {kind} is planned"

    def slot_passes(self) -> None:
        """Let the slot that everything told privately waits for have come meanwhile."""
        with self.database() as db:
            (group,) = db.exec(select(GroupRow)).all()
            past = Slots(group.zone, HOURS).last(datetime.now(UTC))
            for row in (TipCaseRow, TipNoteRow):
                db.exec(update(row).where(col(row.slot) != "").values(slot=past.name))
            agenda.plan(db, "tips_slot", group.id, "next", past.at)

    def settle(self) -> None:
        """Let Elm Street be there with its two chats and roles, as if it was set up long ago."""
        self._bot_is_in()
        with self.database() as db:
            group = groups.found(db, "Elm Street", self.zone, "en", town=self.town)
            self.group_id = group.id
            elm = groups.connect(
                db, group.id, "telegram", str(self.elm.chat.id), kind="group", title="Elm Street"
            )
            teens = groups.connect(
                db, group.id, "discord", str(self.teens.channel.id), kind="group",
                title="Elm Teens #general", place=str(self.guild.id),
            )  # fmt: skip
            roles = dict.fromkeys((self.ana, self.sam), members.ORGANIZER) | {
                self.lee: members.POLICE
            }
            for one in (self.ana, self.maria, self.lee, self.sam, self.tom):
                self._knows(db, one, elm if isinstance(one, OnTelegram) else teens)
                if one in roles:
                    person = people.person(db, _platform(one), str(one.account.id))
                    members.give_role(db, group.id, person.id, roles[one])
            cards.place(
                db, group.id, "front", "card",
                [cards.Target(chat.platform, chat.native, "en") for chat in (elm, teens)],
                datetime.now(UTC),
            )  # fmt: skip

    def _bot_is_in(self) -> None:
        """Have the bot in both chats without its being told."""
        world = self.telegram.world
        world.set_member(self.elm.chat, self.ana.account, self.telegram.bot, "member")
        world.pending.clear()
        bot = self.discord.bot
        role = Role(self.discord.new_id(), bot.name, BOT_MAY, bot.id)
        self.guild.bot_role = self.guild.roles[role.id] = role
        self.guild.members[bot.id] = Membership({role.id}, self.discord.now())

    def _knows(self, db: Ticket, one: Neighbour, chat: groups.GroupChat) -> None:
        native = str(one.account.id)
        person = people.meet(db, chat.platform, native, one.name, "")
        today = datetime.now(ZoneInfo(self.zone)).date()
        members.see(db, self.group_id, chat.id, person.id, today)
        people.opened_private(db, chat.platform, native, self.group_id)
        if isinstance(one, OnTelegram):
            one.account.started = one.account.met = True


def _platform(one: Neighbour) -> str:
    return "telegram" if isinstance(one, OnTelegram) else "discord"


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def _nobody_goes_on(before: set[asyncio.Task[Any]]) -> None:
    """End what people of a test that broke still do: it would go on in the next one."""
    left = asyncio.all_tasks() - before - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


S = TypeVar("S", bound=Street)


@asynccontextmanager
async def running_street(
    folder: Path,
    make: Callable[[Path, TelegramServer, DiscordServer], S] = Street,
    rates: Rates | None = None,
    limits: Limits | None = None,
) -> AsyncIterator[S]:
    """Bring up both platforms and a street; at the end the process has to end well.

    `rates` and `limits` are how fast Telegram and Discord may be written to, if not as usual.
    """
    async with (
        TelegramServer(rates) as telegram,
        DiscordServer(limits, token=DISCORD_TOKEN) as discord,
    ):
        street = make(folder, telegram, discord)
        before = asyncio.all_tasks()
        try:
            yield street
            await street.close()
        finally:
            if street._process is not None and street._process.returncode is None:
                street._process.kill()
                await street._process.wait()
            await _nobody_goes_on(before)
