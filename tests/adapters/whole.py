"""The whole of it in one process: the real core behind real SDKs, against the loopback servers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.app import App
from bot.delivery import Delivery
from bot.hours import utc_now
from bot.house import features
from bot.keys import fresh
from bot.limits import Limits
from bot.lines import ABOUT, lines
from bot.registry import Registry
from bot.words import Platform
from storage import cards, groups, members, people
from storage.database import Database, Ticket
from storage.groups import Group
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person
from tests.platforms.telegram_world import Chat


@asynccontextmanager
async def porchlight(database: Database, *platforms: Platform) -> AsyncIterator[App]:
    """Run everything but the clock."""
    app = App(database, Registry(features(fresh())), utc_now, Limits(time.monotonic, burst=20))
    for platform in platforms:
        app.add(platform)
    delivery = Delivery(app, time.monotonic)
    await app.begin()
    menu, said = app.registry.menu(ABOUT), lines()
    running = [asyncio.create_task(one.run(app.handle, menu, said)) for one in platforms]
    running.append(asyncio.create_task(delivery.run()))
    try:
        yield app
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await delivery.stop()
        await app.stop()


async def founded(
    app: App,
    platform: str,
    native: str,
    *organizers: tuple[str, str],
    title: str = "Elm Street",
    place: str = "",
    neighbours: Sequence[tuple[str, str]] = (),
) -> Group:
    """Let Elm Street live in a chat; these accounts (id, name) organize it or were seen there."""

    def job(db: Ticket) -> Group:
        group = groups.found(db, "Elm Street", "America/Vancouver", "en", town="Burnaby")
        chat = groups.connect(
            db, group.id, platform, native, kind="group", title=title, place=place
        )
        for account, name in organizers:
            person = people.meet(db, platform, account, name, "en")
            members.see(db, group.id, chat.id, person.id, utc_now().date())
            members.give_role(db, group.id, person.id, members.ORGANIZER)
            people.opened_private(db, platform, account, group.id)
        for account, name in neighbours:
            person = people.meet(db, platform, account, name, "")
            members.see(db, group.id, chat.id, person.id, utc_now().date())
            people.opened_private(db, platform, account, group.id, private=False)
        target = cards.Target(platform, native, "en")
        cards.place(db, group.id, "front", "card", [target], utc_now())
        return group

    group = await app.write(job)
    app.stirred()
    return group


def elm_street(server: TelegramServer) -> tuple[Person, Person, Chat]:
    """Return Ana, Kim, and their Telegram group, where the bot is a plain member."""
    ana, kim = server.person("Ana"), server.person("Kim")
    elm = server.group("Elm Street", [kim], creator=ana, kind="supergroup")
    server.world.set_member(elm, ana, server.bot, "member")
    server.world.pending.clear()
    ana.started = ana.met = True
    return ana, kim, elm
