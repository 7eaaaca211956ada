"""`porchlight run`: puts the house together, keeps it running, and closes it in good order."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import secrets
import signal
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from bot import guarded, keys, logs
from bot.app import App
from bot.clock import Clock
from bot.config import Settings, token_of
from bot.delivery import Delivery
from bot.house import features
from bot.lines import ABOUT, lines
from bot.opening import StartError, finish_restore, open_database, sentence
from bot.registry import Registry
from bot.remembering import up_to_date
from bot.routes import utc_now
from bot.words import Platform
from storage import agenda
from storage.database import Database
from storage.faults import FAULTS
from storage.hold import Hold

if TYPE_CHECKING:
    from adapters.discord import Discord
    from adapters.telegram import Telegram

log = logging.getLogger(__name__)

NOBODY_TO_TALK_TO = """\
There is no token, so there is nobody to talk to.
  Telegram: write to @BotFather, send /newbot, and keep the token it gives you.
  Discord: discord.com/developers/applications, New Application, Bot, Reset Token.
Put them into the environment as PORCHLIGHT_TELEGRAM_TOKEN and PORCHLIGHT_DISCORD_TOKEN, or into
files that telegram.token_file and discord.token_file name. One of them is enough.
To try Porchlight without any token: porchlight demo"""

LONGEST_PAUSE = 60.0
STANDBY = 1.0
"""Seconds between two looks whether the other Porchlight is gone."""
WATCH = 3.0
"""Seconds between two looks whether we are still the one that holds the bot."""
LOST_THE_HOLD = 75
"""What we exit with when the hold is lost (sysexits.h, "try again later")."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the platforms know us by; None where there is no token."""

    telegram: str | None
    discord: str | None

    @classmethod
    def of(cls, settings: Settings) -> Tokens:
        """Read both. Raises ConfigError when a token file cannot be used."""
        return cls(token_of(settings.telegram, "telegram"), token_of(settings.discord, "discord"))

    def __repr__(self) -> str:
        """Show none of them."""
        return "Tokens(...)"


def platforms(settings: Settings, tokens: Tokens) -> list[Telegram | Discord]:
    """Build the platforms that have a token; the others are not even imported."""
    made: list[Telegram | Discord] = []
    if tokens.telegram:
        from adapters.telegram import Hook, Telegram  # noqa: PLC0415 - only when it is used

        told = settings.telegram
        hook = None
        if told.webhook_url:
            host, _, port = told.webhook_listen.rpartition(":")
            hook = Hook(told.webhook_url, secrets.token_urlsafe(32), host, int(port))
        made.append(Telegram(tokens.telegram, hook=hook, api=told.api_url))
    if tokens.discord:
        from adapters.discord import Discord  # noqa: PLC0415 - only when it is used

        heard = settings.discord
        made.append(Discord(tokens.discord, api_url=heard.api_url, gateway_url=heard.gateway_url))
    return made


async def run(settings: Settings) -> int:
    """Run until SIGTERM or SIGINT. Returns what to exit with.

    Raises ConfigError, KeysError or StartError with a sentence when it cannot start.
    """
    guarded.forbid_core_dumps()
    if not guarded.keep_out_of_swap():
        log.info("memory cannot be locked; swap, where there is any, should be encrypted")
    tokens = Tokens.of(settings)
    if not (tokens.telegram or tokens.discord):
        raise StartError(NOBODY_TO_TALK_TO)
    keys.load(settings.keys_file, settings.data_folder)  # refuses before anything is touched
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for ending in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(ending, stop.set)
    logs.watch(loop)
    database = open_database(settings, unfinished=True)
    hold = Hold(database)
    try:
        if not await _held(hold, stop):
            return 0
        # Only now, for good: while this one stood by, somebody may have changed the keys.
        held_keys = keys.load(settings.keys_file, settings.data_folder)
        finish_restore(settings)
        up_to_date(database, settings, held_keys, utc_now().date())
        if not tokens.telegram:
            log.info("Telegram has no token and is left out")
        if not tokens.discord:
            log.info("Discord has no token and is left out")
        made = platforms(settings, tokens)
        # Everything is imported now, and stays: the collector need not walk over it again.
        gc.freeze()
        gc.enable()
        return await _serve(database, Registry(features(held_keys)), made, hold, stop)
    except FAULTS as error:
        raise StartError(sentence(error)) from None
    finally:
        hold.release()
        database.close()


async def _held(hold: Hold, stop: asyncio.Event) -> bool:
    """Become the one Porchlight of this database; False when we were stopped while standing by."""
    if hold.take():
        return True
    if not hold.stands_by:
        raise StartError(
            "Another Porchlight is running on this database. Stop it first, or give this one a "
            "data_dir of its own."
        )
    log.info("another Porchlight holds the bot; this one stands by")
    while not stop.is_set():
        await _wait(stop, STANDBY)
        if not stop.is_set() and await asyncio.to_thread(hold.take):
            log.info("the other Porchlight is gone; this one takes over")
            return True
    return False


async def _serve(
    database: Database,
    registry: Registry,
    made: Sequence[Platform],
    hold: Hold,
    stop: asyncio.Event,
) -> int:
    """Start everything, wait for the end, and stop in the order in which nothing gets lost."""
    app = App(database, registry, utc_now)
    for platform in made:
        app.add(platform)
    delivery = Delivery(app, time.monotonic)
    clock = Clock(app.handle, lambda: _next_due(database, app), utc_now)
    app.planned = clock.wake
    menu, said = registry.menu(ABOUT), lines()
    listening = [
        asyncio.create_task(_kept_up(platform.name, partial(platform.run, app.handle, menu, said)))
        for platform in made
    ]
    sending = asyncio.create_task(_kept_up("delivery", delivery.run))
    watching = asyncio.create_task(_watch(hold))
    await app.begin()
    clock.start()
    log.info("Porchlight is up", extra={"count": len(made)})
    ends = asyncio.create_task(stop.wait())
    unwanted = asyncio.gather(*listening)
    await asyncio.wait((ends, unwanted), return_when=asyncio.FIRST_COMPLETED)
    if not stop.is_set():
        log.error("no platform accepts this bot; Porchlight stops")
    # No new work by the clock, none by people, what is on its way lands, what waits is written.
    await clock.stop()
    await _cancelled(sending, ends)
    await delivery.stop()
    await _cancelled(*listening, unwanted)
    await app.stop()
    await _cancelled(watching)
    log.info("Porchlight has stopped")
    return 0 if stop.is_set() else 1


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


async def _watch(hold: Hold) -> None:
    """Leave at once when another process may hold the bot now: it would answer beside us."""
    while True:
        await asyncio.sleep(WATCH)
        if not await asyncio.to_thread(hold.keeps):
            log.critical("the connection that holds the bot is lost; Porchlight ends at once")
            os._exit(LOST_THE_HOLD)


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
        dues = (agenda.next_due(db), app.next_alarm())
    return min((due for due in dues if due is not None), default=None)
