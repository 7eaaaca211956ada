"""A street of people who tell things privately and do nothing else, and the search for them.

    async with hidden_street(folder) as hidden:
        hidden.settle(tellers=12)
        await hidden.start()
        await hidden.tellers[0].tells()
        await hidden.slot()
        hidden.nobody_can_be_found()

The clock of the program is the test's, and any part of it fails when the test wants it to.
"""

from __future__ import annotations

import itertools
import math
import random
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from sqlmodel import and_, col, or_, select

from bot.hours import SURE
from storage import groups, members, people
from storage.agenda import AgendaRow
from storage.cards import READY, SENDING, CardRow, CopyRow
from storage.database import Database
from tests import leakscan
from tests.e2e.neighbours import DiscordRoom, Neighbour, OnDiscord, OnTelegram
from tests.e2e.street import Street, _platform, running_street
from tests.e2e.tellers import READERS, Teller, nonsense
from tests.e2e.traces import Thing, Traces
from tests.leakscan import Hit, known
from tests.platforms.discord_limits import Limits
from tests.platforms.discord_server import DiscordServer
from tests.platforms.discord_world import BOT_MAY
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_rules import Rates

SLOT = 120.0
"""Seconds that everything of one slot may take to arrive."""

SILENT = "{} reads it too, because no answer came."
"""What stands in what somebody reads only because another did not react."""

UP = "I am a bot"
"""Stands on the card that everyone sees."""


class HiddenStreet(Street):
    """A running street whose files are searched."""

    def __init__(self, folder: Path, telegram: TelegramServer, discord: DiscordServer) -> None:
        self.chance = random.Random(folder.name)
        # Numbers that nobody would write down by chance, and that differ in more than their ends.
        world, number = telegram.world, self.chance.randrange
        world.user_ids = (number(2**44, 2**51) for _ in itertools.count())
        world.message_ids = itertools.count(number(2**30, 2**30 + 2**29), 7_919)
        world.query_ids = itertools.count(number(2**46, 2**47), 7_919)
        for name in ("logs", "temp", "copies", "sent", "fails"):
            (folder / name).mkdir()
        super().__init__(folder, telegram, discord)
        self.program = ("tests.e2e.bent", str(folder))
        self.surroundings = {"TMPDIR": str(folder / "temp")}
        self.database_folder = folder / "data"
        self.own_words = b""
        self.maya = OnTelegram(telegram, "Maya")
        self.kim = OnDiscord(discord, "Kim")
        self.guild.adds(self.kim.account)
        self.readers: tuple[Neighbour, ...] = (self.lee, self.maya, self.kim)
        self.tellers: list[Teller] = []
        self.traces = Traces(self, self.tellers, self.readers)
        self.moved(timedelta(0))

    # --- Who lives here ---

    def settle(self, tellers: int = 2) -> None:
        """Let the street be there, with so many people who tell things, half on each platform."""
        self.maya.account.joins(self.elm.chat)
        super().settle()
        with self.database() as db:
            for one, chat in ((self.maya, self.elm.chat), (self.kim, self.teens.channel)):
                here = groups.chat(db, _platform(one), str(chat.id))
                assert here is not None
                self._knows(db, one, here)
                person = people.person(db, _platform(one), str(one.account.id))
                members.give_role(db, self.group_id, person.id, members.COMMUNITY)
        for reader in itertools.islice(itertools.cycle(READERS), tellers):
            self.tellers.append(Teller(self._newcomer(), reader, self.chance))

    def _newcomer(self) -> Neighbour:
        name = nonsense(self.chance, 2).title()
        if len(self.tellers) % 2:
            on_discord = OnDiscord(self.discord, name)
            self.guild.adds(on_discord.account)
            return on_discord
        on_telegram = OnTelegram(self.telegram, name)
        on_telegram.account.username = f"{nonsense(self.chance, 2).replace(' ', '_')}_q"
        on_telegram.account.joins(self.elm.chat)
        return on_telegram

    def has_a_desk(self) -> DiscordRoom:
        """Let the contacts have a chat of their own, where they read and answer together."""
        desk = DiscordRoom(self.discord, self.guild.channel("desk", only=[self.kim.account]))
        role = self.guild.bot_role
        assert role is not None
        desk.channel.allow(role, BOT_MAY)
        desk.title = "Elm Teens #desk"
        with self.database() as db:
            groups.connect(
                db, self.group_id, "discord", str(desk.channel.id), kind="group",
                title=desk.title, place=str(self.guild.id), purpose=groups.DESK,
            )  # fmt: skip
        return desk

    async def opens(self, tellers: int) -> None:
        """Settle, start, and wait until everything is there."""
        self.settle(tellers)
        await self.start()
        await self.everywhere(UP)

    def told_to(self, reader: Neighbour) -> list[str]:
        """Return the first line of everything that a reader was told and can see now."""
        return [text.splitlines()[0] for text in self.read_by(reader)]

    def every_told(self) -> set[str]:
        """Return the first lines of all that can be seen: each came to its reader once.

        To somebody else it came only because that one stayed silent, and it says so.
        """
        told = Counter(
            (reader.name, text.splitlines()[0], SILENT.format(reader.name) in text)
            for reader in self.readers
            for text in self.read_by(reader)
        )
        again = {one: times for one, times in told.items() if times > 1}
        assert not again, f"{len(again)} of {len(told)} came to one reader twice: {again}"
        strange = [
            (name, line)
            for name, line, after_silence in told
            if not line.endswith(f" for {name}.") and not after_silence
        ]
        assert not strange, f"{len(strange)} of {len(told)} came to another reader: {strange}"
        return {line for _, line, _ in told}

    def read_by(self, reader: Neighbour) -> list[str]:
        """Return everything that a reader was told and can see now."""
        return [text for text in reader.private() if "private message" in text]

    @property
    def _log(self) -> Path:
        return self.folder / "logs" / "porchlight.log"

    async def close(self) -> None:
        """End what still runs, in good order."""
        if self._process is not None:
            assert await self.stop() == 0, self.log

    def lives_on_a_server(self, url: str, folder: Path) -> None:
        """Keep everything with a database server that nobody has used yet.

        What it holds of its own is no trace: of six words two can stand side by side there too.
        """
        self.database_url, self.database_folder = url, folder
        self.own_words = b"\0".join(
            file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
        )

    # --- Time ---

    def now(self) -> datetime:
        """Return what the program takes for the present moment."""
        return datetime.now(UTC) + self._ahead

    def moved(self, ahead: timedelta) -> None:
        """Let the program's clock go ahead of the real one by so much."""
        self._ahead = ahead
        fresh = self.folder / "ahead.new"
        fresh.write_text(str(ahead.total_seconds()))
        fresh.replace(self.folder / "ahead")

    async def later(self, time: timedelta) -> None:
        """Let so much time pass, and everything happen that comes due."""
        self.moved(self._ahead + time)
        await self.quiet()

    def reaches_slot(self) -> None:
        """Move the clock to the next slot.

        When one has come that the program did not see before it was killed, it waits for it until
        it is sure of its clock.
        """
        opened = Database(self.database_url)
        with opened.reading() as db:
            slot = db.exec(
                select(AgendaRow.due)
                .where(AgendaRow.kind == "tips_slot")
                .order_by(col(AgendaRow.due))
            ).first()
        opened.close()
        assert slot is not None, "no slot is planned"
        self.moved(max(slot - datetime.now(UTC) + timedelta(seconds=1), self._ahead + SURE))

    async def slot(self) -> None:
        """Let the next slot come, and everything arrive that leaves then."""
        self.reaches_slot()
        await self.quiet()

    async def quiet(self, within: float = SLOT) -> None:
        """Wait until nothing is due and everything stands where it should."""
        await self.telegram.world.until(lambda: not self._due(), within, self._due)

    def _due(self) -> str:
        """Return what is due or not where it should be, with its moment; nothing when all is."""
        assert self._lives()
        opened = Database(self.database_url)
        with opened.reading() as db:
            due = db.exec(
                select(AgendaRow.kind, AgendaRow.due)
                .where(AgendaRow.due <= self.now())
                .order_by(col(AgendaRow.due))
            ).first()
            behind = col(CopyRow.shown) < CardRow.rev
            ready = and_(CopyRow.state == READY, behind, col(CopyRow.due) <= self.now())
            waits = db.exec(
                select(CardRow.kind, CopyRow.state, CopyRow.due)
                .join(CardRow, col(CardRow.id) == CopyRow.card_id)
                .where(col(CardRow.open).is_(True), or_(CopyRow.state == SENDING, ready))
            ).first()
        opened.close()
        return f"{due or ''} {waits or ''} at {self.now()}" if due or waits else ""

    # --- Mistakes ---

    @contextmanager
    def failing(self, point: str) -> Iterator[Path]:
        """Let a part of the program fail meanwhile; the file grows with every failure."""
        wanted = self.folder / "fails" / point
        wanted.touch()
        try:
            yield wanted
        finally:
            wanted.unlink()

    # --- What is left behind ---

    def copied(self) -> None:
        """Take a copy of the data as it lies there, as a backup does (a server makes its own)."""
        if not self.database_url.startswith("sqlite"):
            return
        kept = self.folder / "copies" / str(len(list((self.folder / "copies").iterdir())))
        shutil.copytree(self.database_folder, kept)

    @property
    def left_behind(self) -> list[Path]:
        """The folders that the program may write to, and what was copied from them."""
        return [self.database_folder, *(self.folder / one for one in ("logs", "temp", "copies"))]

    def nothing_gives_them_away(self) -> None:
        """Assert that nobody who told something can be found, in a file or by anybody else."""
        self.nobody_can_be_found()
        self.traces.write_down(self.folder / "sent")
        self._scanned([self.folder / "sent"], list(self.traces.whose()))
        others = (self.ana, self.lee, self.maya)
        self.traces.nothing_points_back([self.elm.chat.id, *(one.account.id for one in others)])

    def nobody_can_be_found(self) -> None:
        """Assert that no file tells who told something, or what was told."""
        assert self.log
        assert any(self.database_folder.iterdir())
        traces = self.traces
        things = [*traces.whose(), *traces.what(), *traces.secrets()]
        self._scanned(self.left_behind, things)

    def _scanned(self, folders: Sequence[Path], things: Sequence[Thing]) -> None:
        """Assert that none of these things can be found in these folders."""
        numbered = dict(enumerate(dict.fromkeys(things)))
        found = _hits(folders, numbered)
        hits = [hit for hit in found if not self._stood_there(hit, numbered[hit.line])]
        told = [f"{hit} ({numbered[hit.line]})" for hit in hits if not _may_be_chance(hit)]
        assert not told, "\n".join(told[:20])
        doubtful = {hit.line: f"{hit} ({numbered[hit.line]})" for hit in hits}
        if doubtful:
            most = _found_by_chance(folders, numbered)
            assert len(doubtful) <= most, "\n".join(islice(doubtful.values(), 20))

    def _stood_there(self, hit: Hit, thing: Thing) -> bool:
        """Say whether what was found is the database server's own: there before anybody came."""
        if not self.own_words or hit.byte < 0 or hit.form != "text":
            return False
        known_words = thing[1].encode()
        with Path(hit.file).open("rb") as file:
            file.seek(hit.byte)
            found = file.read(len(known_words))
        while found not in known_words:
            found = found[:-1]
        return found in self.own_words


def _hits(folders: Sequence[Path], numbered: Mapping[int, Thing]) -> list[Hit]:
    return leakscan.scan(folders, [known(at, *thing) for at, thing in numbered.items()])


def _may_be_chance(hit: Hit) -> bool:
    """Say whether so few bytes may stand there by chance: much of what is kept is sealed."""
    return hit.form.startswith("4 bytes")


def _found_by_chance(folders: Sequence[Path], numbered: Mapping[int, Thing]) -> int:
    """Return how many numbers of four bytes may be found in these folders though none was written.

    As many others, which nobody was ever given, are found as often, but for three deviations.
    """
    ids = {at: int(value) for at, (kind, value) in numbered.items() if kind == "id"}
    never = {at: ("id", str(number + 1)) for at, number in ids.items() if number < 2**32}
    found = len({hit.line for hit in _hits(folders, never)})
    return found + math.floor(3 * math.sqrt(found + 1))


@asynccontextmanager
async def hidden_street(folder: Path) -> AsyncIterator[HiddenStreet]:
    """Bring up a street whose files are searched, on platforms that are in no hurry."""
    fast = Rates(per_second=10_000, burst=10_000, group_minute=10_000)
    async with running_street(folder, HiddenStreet, fast, Limits.unhurried()) as street:
        yield street
