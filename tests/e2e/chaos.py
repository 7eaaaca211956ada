"""A street of many chats where everything breaks.

    async with chaos_street(folder, seed=7) as chaos:
        chaos.settle(40)
        await chaos.opens()
        await chaos.writes("Clean-up at noon.")
        chaos.trouble()
        chaos.taps("Send")
        while await chaos.breaks():
            await chaos.start(on="")
        await chaos.settled()
        chaos.sent.are_there_once()

What chance decides follows from the seed.
"""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from storage import groups
from tests.e2e.arrivals import BARRED, GONE, OPEN, Arrivals, Place
from tests.e2e.mortal import POINTS, Cut
from tests.e2e.neighbours import DiscordRoom, TelegramRoom
from tests.e2e.street import Street, running_street
from tests.platforms.discord_limits import Limits
from tests.platforms.discord_server import DiscordServer
from tests.platforms.discord_world import May
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_world import Member

Trouble = Mapping[str, Any]

NO_ANSWER: Trouble = {"silent": True, "after_accept": True}
TROUBLES: tuple[Trouble, ...] = (
    {"status": 429},
    {"status": 500},
    {"status": 503},
    {"status": None},
    {"status": 500, "after_accept": True},
    {"status": 503, "after_accept": True},
    {"status": None, "after_accept": True},
    NO_ANSWER,
)
"""What befalls calls: too fast, mistakes of theirs, and cut connections, before a message was
accepted and after; and no answer at all after it was."""

LONG = 240.0
"""Seconds that anything may take here: what is not right after them is broken."""


class ChaosStreet(Street):
    """A running street with many chats; the process dies when the test wants it to."""

    def __init__(
        self, folder: Path, telegram: TelegramServer, discord: DiscordServer, seed: int
    ) -> None:
        super().__init__(folder, telegram, discord)
        self.program = ("tests.e2e.mortal", str(folder))
        self.chance = Random(seed)
        self.cut = Cut(folder)
        self.places: list[Place] = []
        self._said = ""
        self._too_fast = 0
        """How often Discord is to say so without its being so."""

    # --- What stands on the street ---

    def settle(self, chats: int = 2, blocked: int = 0) -> None:
        """Let so many chats be there, half on each platform, as if set up long ago.

        On each platform so many of them cannot be written to, and so many have put the bot out;
        nobody told it.
        """
        super().settle()
        self.places = [
            Place("Elm Street", "telegram", str(self.elm.chat.id), self.elm),
            Place("Elm Teens #general", "discord", str(self.teens.channel.id), self.teens),
        ]
        states = [BARRED] * blocked + [GONE] * blocked + [OPEN] * (chats // 2 - 1 - 2 * blocked)
        for make in (self._on_telegram, self._on_discord):
            self.chance.shuffle(states)
            self.places += [make(at, state) for at, state in enumerate(states, 1)]
        with self.database() as db:
            for one in self.places[2:]:
                groups.connect(
                    db, self.group_id, one.platform, one.native, kind="group", title=one.title,
                    place=str(self.guild.id) if one.platform == "discord" else "",
                )  # fmt: skip

    def _on_telegram(self, number: int, state: str) -> Place:
        title, bot = f"{number} Elm Street", self.telegram.bot
        chat = self.telegram.group(title, creator=self.ana.account)
        chat.members[bot.id] = Member(bot, "kicked" if state == GONE else "member")
        chat.members_may_write = state != BARRED
        return Place(title, "telegram", str(chat.id), TelegramRoom(self.telegram, chat), state)

    def _on_discord(self, number: int, state: str) -> Place:
        channel = self.guild.channel(f"house-{number}")
        if state == BARRED:
            assert self.guild.bot_role is not None
            channel.deny(self.guild.bot_role, May.SEND)
        if state == GONE:
            self.guild.deletes(channel)
        room = DiscordRoom(self.discord, channel)
        return Place(f"Elm Teens #{channel.name}", "discord", str(channel.id), room, state)

    async def opens(self) -> None:
        """Start, and wait until everything is there."""
        await self.start()
        await self.everywhere("I am a bot")
        await self.settled()

    async def settled(self) -> None:
        """Wait until everything that was to be shown is shown, or was given up."""
        await self.telegram.until(lambda: self._lives() and self._all_done(), LONG)

    def _all_done(self) -> bool:
        return not self.telegram.world.pending and not self._rows(
            "SELECT 1 FROM copies JOIN cards ON cards.id = card_id WHERE open "
            "AND (state = 'sending' OR (state = 'ready' AND shown < rev)) LIMIT 1"
        )

    def under_way(self) -> set[Place]:
        """Return where a message to everyone is being sent, as far as the bot knew."""
        chats = self._rows(
            "SELECT platform, chat FROM copies JOIN cards ON cards.id = card_id "
            "WHERE state = 'sending' AND native = '' AND kind IN ('announcement', 'alert')"
        )
        return {one for one in self.places if (one.platform, one.native) in chats}

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True)) as db:
            return db.execute(query).fetchall()

    # --- What breaks ---

    def trouble(self) -> None:
        """Let calls to about every second chat go wrong once or twice."""
        for one in self.places:
            for _ in range(self.chance.choice((0, 0, 1, 2))):
                self.befalls(one, self.chance.choice(TROUBLES))

    def befalls(self, place: Place, trouble: Trouble) -> None:
        """Let the next message to a chat go wrong."""
        too_fast = trouble.get("status") == 429
        if place.platform == "telegram":
            chat = self.telegram.world.chats[int(place.native)]
            self.telegram.fail_next("sendMessage", chat=chat, retry_after=int(too_fast), **trouble)
            return
        self._too_fast += too_fast
        wait = {"message": "You are being rate limited.", "retry_after": 0.5, "global": False}
        self.discord.fail_next(
            f"POST /channels/{place.native}/messages$", body=wait if too_fast else None, **trouble
        )

    def calm(self) -> None:
        """Let nothing go wrong any more."""
        self.telegram._faults.clear()
        self.discord.rest.faults.clear()

    async def breaks(self) -> bool:
        """Let the power go once, at a point or a moment; False: everything was done before."""
        if self.chance.randrange(2):
            self.cut.wants(self.chance.choice(POINTS), passes=self.chance.randint(1, 6))
            await self.telegram.until(lambda: not self.cut.waits or self._all_done(), LONG)
            if self.cut.waits:
                self.cut.forget()
                return False
            await self.dies()
            return True
        calls = self._called() + self.chance.randint(1, len(self.places) // 6)
        await self.telegram.until(lambda: self._called() >= calls or self._all_done(), LONG)
        if self._called() < calls:
            return False
        await self.kill9()
        return True

    def _called(self) -> int:
        return len(self.telegram.calls) + len(self.discord.calls)

    async def kill9(self) -> None:
        """End the process as a power cut would."""
        assert self._process is not None
        self._process.kill()
        await self.dies()

    async def dies(self) -> None:
        """Wait until the process has ended as by a power cut."""
        assert self._process is not None
        assert await self._process.wait() == -signal.SIGKILL, self.log
        self._process = None
        await self.discord.until(lambda: not self.discord.gateway.sockets)
        self.sent.cut(self.under_way())

    # --- What Ana does, and reads ---

    async def writes(self, words: str) -> None:
        """Ana writes to everyone, and has yet to say that it goes out."""
        await self.ana.says("menu")
        await self.ana.presses("Write to everyone")
        await self.ana.fills(words)
        self._goes_out(words, self.places)

    async def alerts(self, words: str) -> None:
        """Ana writes an urgent alert, and has yet to say that it goes out."""
        await self.ana.says("menu")
        await self.ana.presses("Urgent alert")
        await self.ana.presses("Not needed")
        await self.ana.fills("Storm, power, water", words)
        self._goes_out(words, self.places)

    def _goes_out(self, words: str, to: Iterable[Place]) -> None:
        self._said = words
        self.sent = Arrivals(self.telegram, self.discord, self.places, words, to)

    def taps(self, label: str) -> None:
        """Ana presses a button, and does not wait for what comes of it."""
        message, _ = self.ana._button(label)
        self.ana.account.taps(message, label)

    async def tries_again(self) -> None:
        """Ana has looked how it went, and lets it go again where it did not arrive for sure."""
        barred = [one for one in self.places if one.state == BARRED]
        self._goes_out(self._said, [*self.sent.in_doubt(), *barred])
        await self.ana.presses("Try again")

    async def tells_the_truth(self) -> None:
        """Assert that Ana reads what is true, whether she asks or not.

        Where nothing ever went wrong she hears nothing unasked.
        """
        true = self.sent.told()
        if true[1:] or self._word():
            await self.telegram.until(lambda: self._word()[1:] == true[1:], LONG)
        told = await self._how_it_went()
        assert told == true, told

    def _word(self) -> Sequence[str]:
        """Return what the bot told by itself about what went wrong, line by line."""
        mine = (one for one in reversed(self.ana.private()) if one.startswith("Your message of"))
        return next(mine, "").splitlines()

    async def _how_it_went(self) -> list[str]:
        await self.ana.says("menu")
        await self.ana.presses("Organize")
        await self.ana.presses("Ask and tell")
        await self.ana.presses("Messages to everyone")
        (label,) = (one for one in self.ana._labels() if self._said in one)
        return (await self.ana.presses(label)).splitlines()

    async def close(self) -> None:
        """End what still runs, in good order; nothing was too fast but what was made up to be."""
        if self._process is not None:
            assert await self.stop() == 0, self.log
        self.log_is_clean()
        made_up = sum(one.status == 429 and not one.count for one in self.telegram._faults)
        made_up += self._too_fast - sum(one.status == 429 for one in self.discord.rest.faults)
        calls = (*self.telegram.calls, *self.discord.calls)
        assert sum(call.status == 429 for call in calls) == made_up, "we were too fast"


@asynccontextmanager
async def chaos_street(folder: Path, seed: int) -> AsyncIterator[ChaosStreet]:
    """Bring up both platforms, strict as they are, and a street where `seed` says what breaks."""
    made, limits = partial(ChaosStreet, seed=seed), Limits(nonce=2 * 3600)
    async with running_street(folder, made, limits=limits) as street:
        yield street
