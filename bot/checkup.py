"""`porchlight check`: looks at everything that a running Porchlight needs, and says it plainly."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from bot import keys, when
from bot.config import ConfigError, Settings, load
from bot.keys import KeysError
from bot.opening import SENTENCES, StartError, open_database, sentence
from bot.platforms import LISTED
from bot.remembering import erased
from bot.running import NOBODY_TO_TALK_TO, Tokens, platforms
from bot.words import Chat, ChatKind, Inspection, Platform
from storage import groups
from storage.database import Database
from storage.erased import ListError
from storage.faults import FAULTS, Fault, whole
from storage.migrate import newest, version

MISSING = {
    "see": "the bot cannot see the chat: give it the right to read messages",
    "write": "the bot cannot write there: give it the right to send messages",
    "pin": "it cannot pin its card; pin it yourself, or give it the right to pin",
}
"""What a missing right means, most important first. Without the last one everything works."""

PATIENCE = 20.0
"""Seconds that a platform has to answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check: what was looked at, whether it is well, and what to do."""

    about: str
    fine: bool
    words: str


async def check(file: Path | None) -> AsyncIterator[Finding]:
    """Look at one thing after another, and yield what was found."""
    try:
        settings = load(file)
        tokens = Tokens.of(settings)
    except ConfigError as error:
        yield Finding("Settings", False, str(error))
        return
    yield Finding("Settings", True, "They can be read.")
    yield _keys(settings)
    yield _zones()
    try:
        database = open_database(settings)
    except (ConfigError, StartError) as error:
        yield Finding("Database", False, str(error))
        return
    try:
        tables = _tables(database)
        yield tables
        async for finding in _platforms(settings, tokens, database if tables.fine else None):
            yield finding
    except FAULTS as error:
        yield Finding("Database", False, sentence(error))
    finally:
        database.close()


def _keys(settings: Settings) -> Finding:
    try:
        held = keys.load(settings.keys_file, settings.data_folder)
        erased(settings, held).began()
    except (KeysError, ListError) as error:
        return Finding("Keys", False, str(error))
    return Finding("Keys", True, "Private words can be sealed and opened.")


def _zones() -> Finding:
    if when.zones_are_current():
        return Finding("Time zones", True, "The tables of clock changes are up to date.")
    return Finding(
        "Time zones", False, "The tables of clock changes are old: upgrade the package tzdata."
    )


def _tables(database: Database) -> Finding:
    try:
        there = version(database)
        sound = there is None or whole(database)
    except FAULTS as error:
        return Finding("Database", False, sentence(error))
    if there is None:
        return Finding("Database", True, "It is empty; the first start makes its tables.")
    if not sound:
        return Finding("Database", False, SENTENCES[Fault.BROKEN])
    if there == newest():
        return Finding("Database", True, "It is there and whole, and its tables are up to date.")
    return Finding("Database", True, "It is there and whole; the next start brings it up to date.")


async def _platforms(
    settings: Settings, tokens: Tokens, database: Database | None
) -> AsyncIterator[Finding]:
    made = platforms(settings, tokens)
    for one in LISTED:
        if one.name not in tokens:
            yield Finding(one.title, True, "It has no token and is left out.")
    if not made:
        yield Finding("Tokens", False, NOBODY_TO_TALK_TO)
    for platform in made:
        try:
            finding = await _token(platform)
            yield finding
            if finding.fine and database and version(database) is not None:
                async for found in _chats(platform, database):
                    yield found
        finally:
            await platform.close()


async def _token(platform: Platform) -> Finding:
    label = platform.about.title
    try:
        async with asyncio.timeout(PATIENCE):
            name = await platform.introduce()
    except PermissionError:
        return Finding(
            label, False, "It does not know this token: copy it again, or make a new one."
        )
    except OSError:
        return Finding(label, False, "It cannot be reached from here.")
    return Finding(label, True, f"It knows the token; the bot is called {name} there.")


async def _chats(platform: Platform, database: Database) -> AsyncIterator[Finding]:
    with database.reading() as db:
        every = groups.every_chat(db, platform.name)
    for chat in every:
        where = Chat(chat.platform, chat.native, ChatKind(chat.kind), chat.title, chat.place)
        yield _rights(f"{chat.title} ({platform.about.title})", await platform.inspect(where))


def _rights(about: str, inspection: Inspection) -> Finding:
    """Say what the bot may do in a chat; only what keeps it from working is wrong."""
    if not inspection.reachable:
        return Finding(about, False, "The bot is not in this chat any more: add it again.")
    needed = [MISSING[right] for right in ("see", "write") if right in inspection.missing]
    if needed:
        return Finding(about, False, f"{needed[0].capitalize()}.")
    words = "The bot may write there" + (
        f"; {MISSING['pin']}" if "pin" in inspection.missing else ""
    )
    if inspection.reads_all:
        words += "; as an administrator it receives every message, which it does not need"
    return Finding(about, True, f"{words}.")
