"""What was erased is remembered apart from the database, so that no backup brings it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from bot.config import Settings
from bot.keys import Keys, refuse_inside
from bot.opening import StartError
from storage import lives
from storage.database import Database, Ticket
from storage.erased import Erased, Fact, ListError
from storage.migrate import upgrade, version

END = ".erased"


def place(settings: Settings) -> Path:
    """Return where the list of what was erased is: beside the key file, unless told otherwise."""
    beside = settings.keys_file.with_name(settings.keys_file.name + END)
    return settings.erased_file or beside


def erased(settings: Settings, held: Keys) -> Erased:
    """Open the list of what was erased. Raises KeysError when it lies among the data."""
    file = place(settings)
    refuse_inside(file, settings.data_folder, "The list of what was erased,")
    # This key alone stays for good: the list outlives every change of keys.
    return Erased(file, held.words.secrets[held.words.newest], settings.backup_days)


def up_to_date(
    database: Database, settings: Settings, held: Keys, today: Callable[[], date]
) -> None:
    """Bring the database up to date, and note from now on what is erased, with the day it is then.

    Raises StartError for a copy that was put here by hand, and where the list cannot be kept.
    """
    try:
        known = erased(settings, held)
        before = version(database)
        upgrade(database)
        with database.writer() as writer, database.transaction(writer) as ticket:
            if before is not None and lives.number(ticket) < known.newest():
                raise StartError(_BY_HAND if database.sqlite else _BY_HAND_PG)
            lives.begin(ticket, today(), after=known.newest())
        known.begin(today())
    except ListError as error:
        raise StartError(str(error)) from None
    except OSError as error:
        raise StartError(
            f"The list of what was erased, {place(settings)}, cannot be written "
            f"({error.strerror}): erased_file names another place for it."
        ) from None

    def note(db: Ticket, gone: list[Fact], back: list[Fact]) -> None:
        known.note(gone, back, lives.of_erasing(db, today()), today())

    database.notes = note


_BY_HAND = (
    "This database is an older copy that was put here by hand: what was erased since would come "
    "back. Move it somewhere else, and give it to “porchlight restore FILE”."
)
_BY_HAND_PG = (
    "This database is an older copy: what was erased since would come back. Run “porchlight "
    "restore --after-pg” first."
)
