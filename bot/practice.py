"""`porchlight demo`: a made-up watch group on a temporary file, with a clock that you move."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

from adapters.console import Console, Guest, Room, Screen, World
from bot import when
from bot.app import App
from bot.delivery import Delivery
from bot.house import features
from bot.keys import fresh
from bot.limits import Limits
from bot.lines import ABOUT, lines
from bot.registry import Registry
from bot.story import Tell, Typing, story
from bot.words import Tick
from storage import agenda, copies, groups, members, people
from storage.database import Database, Ticket
from storage.migrate import upgrade

ZONE = "America/Vancouver"
START = when.instant(datetime(2026, 11, 22, 19, 42), ZONE)  # noqa: DTZ001 - wall time on Elm Street
"""Always the same evening, so that the story's dates hold."""

ELM, TEENS, OAK = "elm", "teens", "oak"
PEOPLE = (
    Guest("maria", "Maria", "neighbour", (ELM,)),
    Guest("ana", "Ana", "organizer", (ELM, OAK), admin=True),
    Guest("tom", "Tom", "neighbour, 16", (TEENS,)),
    Guest("lee", "Lee", "police contact", (ELM,)),
    Guest("maya", "Maya", "community contact, not police", (TEENS,)),
)
ROOMS = (Room(ELM, "Elm Street"), Room(TEENS, "Elm Teens"), Room(OAK, "Oak Lane", holds_bot=False))
ROLES = {"ana": members.ORGANIZER, "lee": members.POLICE, "maya": members.COMMUNITY}


class PracticeTime:
    """A clock that stands still until it is moved, and then stops at everything that is due."""

    def __init__(self) -> None:
        self._moment = START
        self._app: App | None = None
        self._delivery: Delivery | None = None

    def serve(self, app: App, delivery: Delivery) -> None:
        """Do the work of this house when time passes."""
        self._app, self._delivery = app, delivery

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self._moment

    def wall(self, moment: datetime) -> datetime:
        """Return what Elm Street's clocks show at a moment."""
        return when.wall(moment, ZONE)

    async def later(self, by: timedelta) -> AsyncIterator[datetime]:
        """Move on, stop at everything that is due, and yield each of those moments."""
        until = self._moment + by
        while (due := self._next_due()) is not None and due <= until:
            await self._reach(max(due, self._moment))
            yield self._moment
        await self._reach(until)

    async def settle(self) -> None:
        """Return when everything that is to be sent has been sent."""
        if self._delivery:
            await self._delivery.settle()

    async def _reach(self, moment: datetime) -> None:
        self._moment = moment
        if self._app:
            await self._app.handle(Tick(moment))
        await self.settle()

    def _next_due(self) -> datetime | None:
        if self._app is None:
            return None
        with self._app.database.reading() as db:
            dues = (agenda.next_due(db), copies.next_due(db, self._moment))
        found = (*dues, self._app.dues.next_alarm())
        return min((one for one in found if one is not None), default=None)


async def play(*, story_only: bool) -> None:
    """Play the story, then let the person at the prompt go on (`story_only`: end there)."""
    with tempfile.TemporaryDirectory(prefix="porchlight-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'practice.db'}")
        upgrade(database)
        time = PracticeTime()
        screen = Screen()
        console = Console(World.of(PEOPLE, ROOMS), time, screen)
        registry = Registry(features(fresh()))
        # One person plays five, and a story is faster than anybody: the limits would be in the way.
        app = App(database, registry, time.now, Limits(lambda: 0.0, burst=100_000))
        try:
            app.add(console)
            delivery = Delivery(app, lambda: time.now().timestamp())
            time.serve(app, delivery)
            await app.write(lambda ticket: settle_in(app, ticket))
            await app.begin()
            await delivery.settle()
            console.begin(app.handle)
            await tell(console)
            if not story_only:
                await console.run(app.handle, registry.menu(ABOUT), lines())
        finally:
            await app.stop()
            database.close()


def settle_in(app: App, ticket: Ticket) -> None:
    """Found the made-up group: its chats, its people and their roles, and its cards."""
    today = when.wall(START, ZONE).date()
    home = groups.found(ticket, "Elm Street", ZONE, "en", town="Burnaby", nonurgent="604-555-0142")
    groups.change(ticket, home.id, languages="en fr")
    for room in ROOMS:
        if room.holds_bot:
            ages = groups.YOUNG if room.id == TEENS else groups.ADULTS
            groups.connect(
                ticket, home.id, Console.name, room.id, kind="group", title=room.title, ages=ages
            )
    for guest in PEOPLE:
        one = people.meet(ticket, Console.name, guest.id, guest.name, guest.language)
        for room_id in guest.rooms:
            chat = groups.chat(ticket, Console.name, room_id)
            if chat:
                members.see(ticket, home.id, chat.id, one.id, today)
        if guest.id in ROLES:
            people.opened_private(ticket, Console.name, guest.id, home.id)
            members.give_role(ticket, home.id, one.id, ROLES[guest.id])
    turn = app.own_turn(ticket, home.id)
    assert turn is not None
    turn.post("front", "card", words_of=None)


async def tell(console: Console) -> None:
    """Play the guided story. A person may press Enter to go on at once."""
    for step in story():
        match step:
            case Tell(words=words):
                console.screen.story(words)
                console.screen.rest()
            case Typing(who=who, room=room, line=line):
                console.go(who, room)
                if line:
                    await console.act(line)
                console.screen.rest()
