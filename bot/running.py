"""`porchlight run`: puts the house together, keeps it running, and closes it in good order."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from bot import guarded, keys, logs
from bot.app import App
from bot.clock import Clock
from bot.config import Settings, token_of, variable
from bot.delivery import Delivery
from bot.hours import Hours, seconds_passed, utc_now
from bot.house import features
from bot.lines import ABOUT, lines
from bot.opening import StartError, finish_restore, open_database, sentence
from bot.outage import Outage
from bot.platforms import LISTED
from bot.registry import Registry
from bot.remembering import up_to_date
from bot.words import Platform
from storage import agenda
from storage.database import Database
from storage.faults import FAULTS
from storage.leader import LeaderLock
from storage.outages import OutageError, outages
from storage.written import Doubt, last_written

log = logging.getLogger(__name__)

NOBODY_TO_TALK_TO = """\
There is no token, so there is nobody to talk to.
{ways}
Put them into the environment as {variables}, or into
files that {files} name. One of them is enough.
To try Porchlight without any token: porchlight demo""".format(
    ways="\n".join(f"  {one.title}: {one.token}" for one in LISTED),
    variables=" and ".join(variable(f"{one.name}.token") for one in LISTED),
    files=" and ".join(f"{one.name}.token_file" for one in LISTED),
)

LONGEST_PAUSE = 60.0
STANDBY = 1.0
"""Seconds between two looks whether the other Porchlight is gone."""
WATCH = 1.0
"""Seconds between two looks whether we are still the one that holds the bot."""
GRACE = 3.0
"""Seconds that whoever takes over waits when the database was away: so long may another one need
to hear that it is back, which held the bot before and tells people meanwhile."""
LEASE = 20.0
"""Seconds without the database after which we let go: from then on the bot is silent. Where only we
cannot reach it, it holds the bot for us for longer than that (storage/database.py, NOTICED)."""
ANSWERS = 10.0
"""Seconds in which a database server has to answer, once it serves: then it counts as gone."""


class Tokens(dict[str, str]):
    """What the platforms know us by, by their names; without those that have no token."""

    @classmethod
    def of(cls, settings: Settings) -> Tokens:
        """Read them all. Raises ConfigError when a token file cannot be used."""
        found = {name: token_of(one, name) for name, one in settings.platforms.items()}
        return cls({name: token for name, token in found.items() if token})

    def __repr__(self) -> str:
        """Show none of them."""
        return "Tokens(...)"


def platforms(settings: Settings, tokens: Tokens) -> list[Platform]:
    """Build the platforms that have a token; the others are not even imported."""
    there = [one for one in LISTED if one.name in tokens]
    return [
        one.build(tokens[one.name], **settings.platforms[one.name].beside_the_token)
        for one in there
    ]


async def run(settings: Settings) -> int:
    """Run until SIGTERM or SIGINT. Returns what to exit with.

    Raises ConfigError, KeysError or StartError with a sentence when it cannot start.
    """
    guarded.forbid_core_dumps()
    if not guarded.keep_out_of_swap():
        log.info("memory cannot be locked; swap, where there is any, should be encrypted")
    tokens = Tokens.of(settings)
    if not tokens:
        raise StartError(NOBODY_TO_TALK_TO)
    keys.load(settings.keys_file, settings.data_folder)  # refuses before anything is touched
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for ending in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(ending, stop.set)
    logs.watch(loop)
    try:
        code = None
        while code is None and not stop.is_set():
            code = await _tenure(settings, tokens, stop)
    except FAULTS as error:
        raise StartError(sentence(error)) from None
    return code or 0


async def _tenure(settings: Settings, tokens: Tokens, stop: asyncio.Event) -> int | None:
    """Become the one Porchlight of this database and serve, until we are stopped or it is lost.

    Everything is made anew: what another one did meanwhile is only in the database. Returns what to
    exit with, None when it was lost.
    """
    database = open_database(settings, unfinished=True, alone=True)
    lock = LeaderLock(database)
    try:
        if not await _held(lock, stop):
            return 0
        # Only now, for good: while this one stood by, somebody may have changed the keys.
        held_keys = keys.load(settings.keys_file, settings.data_folder)
        finish_restore(settings)
        with outages():
            doubt = Doubt(settings.data_folder)
            last = doubt.since() or last_written(database)
            hours = Hours(utc_now, seconds_passed, last, doubt.keep)
            # The day of this computer, as its backups have it.
            up_to_date(database, settings, held_keys, lambda: hours.surely().astimezone().date())
        # Only now: what a new version does to the tables may take its time.
        database.answers_within = ANSWERS
        for one in LISTED:
            if one.name not in tokens:
                log.info(f"{one.title} has no token and is left out")  # noqa: G004 - our own word
        made = platforms(settings, tokens)
        # Everything is imported now, and stays: the collector need not walk over it again.
        gc.freeze()
        gc.enable()
        return await _serve(database, Registry(features(held_keys)), hours, made, lock, stop)
    except OutageError:
        if database.sqlite:
            raise
        await _wait(stop, STANDBY)
        return None
    finally:
        lock.release()
        database.close()


async def _held(lock: LeaderLock, stop: asyncio.Event) -> bool:
    """Become the one Porchlight of this database; False when we were stopped while standing by."""
    outage = Outage(time.monotonic)
    waited, said = False, False
    while not stop.is_set():
        try:
            taken = await asyncio.to_thread(lock.take)
            outage.over()
            if taken:
                break
        except OutageError as error:
            if not lock.stands_by:
                raise
            outage.failed(error)
            waited = True
        else:
            if not lock.stands_by:
                raise StartError(
                    "Another Porchlight is running on this database. Stop it first, or give this "
                    "one a data_dir of its own."
                )
            if not said:
                log.info("another Porchlight holds the bot; this one stands by")
            said = True
        await _wait(stop, STANDBY)
    if waited or await asyncio.to_thread(lock.over_a_new_server):
        await _wait(stop, GRACE)
    if said:
        log.info("the other Porchlight is gone; this one takes over")
    return not stop.is_set()


async def _serve(
    database: Database,
    registry: Registry,
    hours: Hours,
    made: Sequence[Platform],
    lock: LeaderLock,
    stop: asyncio.Event,
) -> int | None:
    """Start everything, wait for the end, and stop in the order in which nothing gets lost.

    Returns what to exit with, None when another one may hold the bot now.
    """
    app = App(database, registry, hours.now)
    app.dues.set_right, app.surely, app.dues.unsure = hours.changes, hours.surely, hours.unsure
    app.knows(*LISTED)
    for platform in made:
        app.add(platform)
    delivery = Delivery(app, time.monotonic)
    clock = Clock(app.handle, lambda: _next_due(database, app), hours.now)
    app.planned = clock.wake
    lost = asyncio.create_task(_lost(lock))
    await _begun(app, stop, lost)
    menu, said = registry.menu(ABOUT), lines()
    listening = [
        asyncio.create_task(_kept_up(platform.name, partial(platform.run, app.handle, menu, said)))
        for platform in made
    ]
    sending = asyncio.create_task(_kept_up("delivery", delivery.run))
    clock.start()
    log.info("Porchlight is up", extra={"count": len(made)})
    ends = asyncio.create_task(stop.wait())
    unwanted = asyncio.gather(*listening)
    await asyncio.wait((ends, unwanted, lost), return_when=asyncio.FIRST_COMPLETED)
    if lost.done():
        # At once, before anybody hears another word of us: the next one may be answering already.
        log.critical("the connection that holds the bot is lost; this one stands by")
        app.queue.let_go()
    elif not stop.is_set():
        log.error("no platform accepts this bot; Porchlight stops")
    await delivery.part()
    if lost.done():
        await _cancelled(*listening, unwanted)
    # No new work by the clock, none by people, what is on its way lands, what waits is written.
    await clock.stop()
    await _cancelled(sending, ends)
    await delivery.stop()
    await _cancelled(*listening, unwanted)
    await app.stop()
    if lost.done():
        return None
    await _cancelled(lost)
    log.info("Porchlight has stopped")
    return 0 if stop.is_set() else 1


async def _begun(app: App, stop: asyncio.Event, lost: asyncio.Future[None]) -> None:
    """Plan what comes again and again, once the database takes it: another one may still write."""
    while not (stop.is_set() or lost.done()):
        try:
            await app.begin()
        except OutageError:
            await _wait(stop, STANDBY)
        else:
            return


async def _kept_up(name: str, start: Callable[[], Awaitable[None]]) -> None:
    """Run a part again whenever it breaks; end only when it ends by itself."""
    pause = 1.0
    while True:
        try:
            await start()
        except Exception:
            log.exception("a part broke and starts again", extra={"part": name})
        else:
            return
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


async def _lost(lock: LeaderLock) -> None:
    """Return as soon as another process may hold the bot.

    While the database is away nobody can: we go on listening, and tell people that nothing can be
    written down. But not for ever: perhaps only we cannot reach it.
    """
    kept = time.monotonic()
    while True:
        await asyncio.sleep(WATCH)
        try:
            if not await asyncio.to_thread(lock.keeps) and not await asyncio.to_thread(lock.take):
                return
            kept = time.monotonic()
        except OutageError:
            if time.monotonic() - kept > LEASE:
                return


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return


async def _cancelled(*tasks: asyncio.Future[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _next_due(database: Database, app: App) -> datetime | None:
    with database.reading() as db:
        dues = (agenda.next_due(db, app.dues.unsure()), app.dues.next_alarm())
    return min((due for due in dues if due is not None), default=None)
