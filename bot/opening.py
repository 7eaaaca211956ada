"""Opens the database for every command, and says in one sentence what is wrong with it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.config import SQLITE, ConfigError, Settings
from storage import restore
from storage.database import Database
from storage.faults import FAULTS, Fault, fault_of

log = logging.getLogger(__name__)


class StartError(Exception):
    """A command cannot do its work: the sentence says why and what to do."""


RESTORE = "“porchlight restore FILE” puts a backup in its place"

SENTENCES = {
    Fault.BROKEN: f"The database is broken: {RESTORE}.",
    Fault.FOREIGN: (
        "The database belongs to another program: name another file in database.url, or another "
        "data_dir."
    ),
    Fault.NEWER: "The database was made by a newer Porchlight. Install that one, or restore a "
    "backup: “porchlight restore FILE”.",
    Fault.UNRELEASED: (
        f"The database names a version that Porchlight never had: somebody changed it. {RESTORE}."
    ),
    Fault.BUSY: "Another program keeps the database locked: close it, and try again.",
    Fault.FULL: "The disk is full, or broken: make room, and try again.",
    Fault.CLOSED: (
        "The database cannot be opened for reading and writing: give the account that Porchlight "
        "runs under the file and its folder."
    ),
    Fault.UNREACHABLE: (
        "The database cannot be reached; database.url says where it is looked for."
    ),
}


def sentence(error: BaseException) -> str:
    """Say what is wrong with a database, by what was raised."""
    return SENTENCES[fault_of(error)]


@contextmanager
def plainly() -> Iterator[None]:
    """Raise StartError with a sentence in place of whatever a database says."""
    try:
        yield
    except FAULTS as error:
        raise StartError(sentence(error)) from None


def open_database(settings: Settings, *, unfinished: bool = False, alone: bool = False) -> Database:
    """Open the database; its folder is made when it is missing. `alone`: see `Database`.

    Raises StartError where a restore was cut short, but for whoever finishes it (`unfinished`).
    """
    if settings.database_url.startswith(SQLITE):
        file = Path(settings.database_url.removeprefix(SQLITE))
        if restore.unfinished(file) and not unfinished:
            raise StartError(
                "A restore was cut short: “porchlight run” or “porchlight restore” finishes it."
            )
        folder = settings.data_folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            raise ConfigError(f"The data folder {folder} cannot be made.") from None
    return Database(settings.database_url, alone=alone)


def finish_restore(settings: Settings) -> None:
    """Finish a restore that was cut short; whoever asks holds the bot."""
    if not settings.database_url.startswith(SQLITE):
        return
    try:
        if restore.finish(Path(settings.database_url.removeprefix(SQLITE))):
            log.info("a restore that was cut short is finished")
    except OSError as error:
        raise StartError(
            f"A restore was cut short and cannot be finished ({error.strerror}): give the account "
            "that Porchlight runs under the data folder, and start it again."
        ) from None
