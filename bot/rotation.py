"""`porchlight keys rotate`: new keys for what is told privately, and the end of the old ones.

Three steps, each whole or not at all:

1. The key file gets new keys for `content` and `route`; the old ones stay beside them.
2. One transaction seals the key and the way back of every case with the new ones; a second lays
   the tables anew, so that nothing of the old stays in the database's files.
3. The old keys leave the key file. From then on it opens no older copy of the data.

After a crash anywhere the key file opens everything that the database holds, and the next rotation
begins anew. The keys for `words` and `people` stay: nobody keeps the six words, so that their codes
cannot be made anew, and nobody knows whose a pause is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot import keys
from bot.config import Settings
from bot.features.tips.renewing import Renewed, renew
from bot.features.tips.seal import Seal
from bot.opening import StartError, open_database, plainly
from storage import tip_order
from storage.database import Database
from storage.leader import LeaderLock
from storage.migrate import upgrade, version

_DONE = """\
The keys are changed. Told privately and now under the new keys: {cases}.
{closed}The six words open everything as before.
In copies of the data that were made before now, what was told privately can never be read again,
also not by you: make a new copy. Only an old copy of the key file would still open it there:
destroy every one, and keep a new copy of {file} apart from the data."""

_EMPTY = (
    "There is nothing in this database, so no key was changed: with the keys of another one gone, "
    "what was told privately there would be lost. Give this command the settings that the bot "
    "runs with."
)

_RUNNING = "Porchlight is running on this database. Stop it, change the keys, start it again."

_CLOSED = "Left as they were, because no key in the file opened them before either: {closed}.\n"


def rotate(settings: Settings) -> str:
    """Change the keys, and return in plain words what was done.

    Raises ConfigError, KeysError or StartError with a sentence when it cannot be done.
    """
    keys.load(settings.keys_file, settings.data_folder, older=True)  # refuses before all else
    with _alone(settings) as database:
        # Only now, for good: until the lock was ours, somebody else may have changed the file.
        old = keys.load(settings.keys_file, settings.data_folder, older=True)
        both = old.with_new()
        keys.change(settings.keys_file, both)
        with database.writer() as writer:
            with database.transaction(writer) as ticket:
                renewed = renew(ticket, Seal(both))
            # Apart: PostgreSQL takes along what the same transaction has replaced.
            with database.transaction(writer) as ticket:
                tip_order.rebuild(ticket)
        keys.change(settings.keys_file, both.only_newest())
    return _told(renewed, settings.keys_file)


@contextmanager
def _alone(settings: Settings) -> Iterator[Database]:
    """Open the database, up to date, while no Porchlight runs on it."""
    database = open_database(settings)
    lock = LeaderLock(database)
    try:
        with plainly():
            if not lock.take():
                raise StartError(_RUNNING)
            if version(database) is None:
                raise StartError(_EMPTY)
            upgrade(database)
            yield database
    finally:
        database.close()
        lock.release()


def _told(renewed: Renewed, file: Path) -> str:
    closed = _CLOSED.format(closed=renewed.closed) if renewed.closed else ""
    return _DONE.format(cases=renewed.cases, closed=closed, file=file)
