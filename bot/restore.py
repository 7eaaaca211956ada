"""`porchlight restore FILE`: puts a backup back, and lets nothing come back that was erased since.

With PostgreSQL, pg_restore puts it back; `porchlight restore --after-pg` does the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from bot import keys
from bot.config import SQLITE, Settings
from bot.features.tips import renewing
from bot.features.tips.seal import Seal
from bot.house import features
from bot.keys import Keys
from bot.opening import StartError, open_database, plainly, sentence
from bot.registry import Registry
from bot.remembering import erased
from storage import erasing, lives, numbers, parking, restore, tip_order
from storage.database import Database, scrub
from storage.erased import Erased, ListError
from storage.faults import FAULTS, Fault, fault_of, whole
from storage.leader import LeaderLock
from storage.migrate import upgrade, version
from storage.parking import Parked

_RUNNING = "Porchlight is running on this database. Stop it, restore the backup, start it again."
_NOT_PG = (
    "This database is on PostgreSQL: put the backup back with pg_restore, then run “porchlight "
    "restore --after-pg”."
)
_ONLY_PG = "This database is a file: “porchlight restore FILE” puts a backup in its place."
_NO_FILE = "Say which backup: porchlight restore FILE."
_FINISHED = "The restore that was cut short is finished. Now start Porchlight: porchlight run"
_EMPTY = "There is nothing in this database: put the backup back with pg_restore first."

_A_DAY = 100
"""More things of a kind than a group makes in a day: so many numbers are left out after a copy."""

_COPY = {
    Fault.BROKEN: "The backup {file} is broken, or is none: take another one.",
    Fault.FOREIGN: "{file} is no backup of a Porchlight: take another one.",
    Fault.UNRELEASED: "{file} is no backup of a Porchlight: take another one.",
    Fault.NEWER: "The backup {file} was made by a newer Porchlight. Install that one first.",
    Fault.FULL: "The disk is full: make room, and try again.",
}


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What was done with a copy: rows erased again, what was due, what is missing or stays shut."""

    again: int
    parked: Parked
    late: int
    unsure: str
    closed: int = 0


def put_back(settings: Settings, copy: Path | None, now: datetime) -> str:
    """Put a backup in the place of the database; return in plain words what was done.

    Raises ConfigError, KeysError or StartError with a sentence when it cannot be done.
    """
    if not settings.database_url.startswith(SQLITE):
        raise StartError(_NOT_PG)
    file = Path(settings.database_url.removeprefix(SQLITE))
    if copy is None and not restore.unfinished(file):
        raise StartError(_NO_FILE)
    held = keys.load(settings.keys_file, settings.data_folder)
    with _alone(settings):
        try:
            # One that was cut short before is finished first: it may be what is put back now.
            restore.finish(file)
            if copy is None:
                return _FINISHED
            if not copy.is_file():
                raise StartError(f"There is no backup {copy}.")
            if file.exists() and copy.samefile(file):
                raise StartError(f"{copy} is the database itself: name a backup.")
            with restore.made_ready(copy, file) as ready:
                done = _made_good(ready, copy, settings, held, now)
                kept = restore.exchange(file, ready, now)
        except OSError as error:
            raise StartError(
                f"The backup {copy} cannot be put back ({error.strerror}): what was there is as it "
                "was, or “porchlight restore” with the same file finishes it."
            ) from None
    return _told(done, copy, kept)


def after_pg(settings: Settings, now: datetime) -> str:
    """Clean up after pg_restore; return in plain words what was done. Raises as `put_back`."""
    if settings.database_url.startswith(SQLITE):
        raise StartError(_ONLY_PG)
    held = keys.load(settings.keys_file, settings.data_folder)
    with _alone(settings) as database:
        if version(database) is None:
            raise StartError(_EMPTY)
        upgrade(database)
        done = _cleaned(database, erased(settings, held), now)
        return _told(replace(done, closed=_closed(database, held)), None, None)


@contextmanager
def _alone(settings: Settings) -> Iterator[Database]:
    """Open the database while no Porchlight runs on it."""
    database = open_database(settings, unfinished=True)
    lock = LeaderLock(database)
    try:
        with plainly():
            if not lock.take():
                raise StartError(_RUNNING)
            yield database
    except ListError as error:
        raise StartError(str(error)) from None
    finally:
        database.close()
        lock.release()


def _made_good(ready: Path, copy: Path, settings: Settings, held: Keys, now: datetime) -> Cleaned:
    """Look whether the copy is whole and ours, bring it up to date, and clean it up."""
    database = Database(f"{SQLITE}{ready}")
    try:
        if version(database) is None:
            raise StartError(f"There is nothing in {copy}: take another backup.")
        if not whole(database):
            raise StartError(_COPY[Fault.BROKEN].format(file=copy))
        upgrade(database)
        done = _cleaned(database, erased(settings, held), now)
        return replace(done, closed=_closed(database, held))
    except FAULTS as error:
        words = _COPY.get(fault_of(error))
        raise StartError(words.format(file=copy) if words else sentence(error)) from None
    finally:
        database.close()


def _cleaned(database: Database, known: Erased, now: datetime) -> Cleaned:
    """Erase again what was erased since, and let what was due wait for an organizer."""
    # Brings in every drawer too, so that every table is known.
    answers = Registry(features(keys.fresh())).answers
    today = now.date()
    with database.writer() as writer:
        with database.transaction(writer) as db:
            numbers.leave_gap(db, _A_DAY * _days_lost(known, lives.began(db), today))
            unsure = _unsure(known, lives.began(db))
            later = known.since(lives.number(db))
            again = erasing.apply(db, later, now) if later else 0
            done = Cleaned(again, parking.park(db, now, answers), parking.late(db, now), unsure)
            lives.begin(db, today, after=known.newest())
            lives.restore(db, now)
            scrub(db)
        # Apart: PostgreSQL takes along what the same transaction has replaced.
        with database.transaction(writer) as db:
            tip_order.rebuild(db)
    return done


def _closed(database: Database, held: Keys) -> int:
    """Return how much that was told privately no key in the file opens: keys were changed since."""
    with database.writer() as writer, database.transaction(writer) as db:
        return renewing.closed(db, Seal(held))


def _days_lost(known: Erased, copied: date | None, today: date) -> int:
    """Return on how many days something may have been lost since the copy was made."""
    since = copied or today - timedelta(days=known.days)
    return max((today - since).days, 0) + 1


def _unsure(known: Erased, copied: date | None) -> str:
    """Say what may come back because nobody noted that it was erased."""
    began = known.began()
    if began is None:
        return (
            f"There is no list of what was erased ({known.file}): what was taken back or erased "
            "since this backup is back. If you have a copy of that list, put it there, and restore "
            "once more."
        )
    if copied is None or copied < began:
        return (
            f"What was erased is known since {began:%Y-%m-%d} only: what was taken back or erased "
            "after this backup and before that day is back."
        )
    return ""


def _told(done: Cleaned, copy: Path | None, kept: Path | None) -> str:
    lines = [f"The backup {copy} is in its place." if copy else "The database is cleaned up."]
    if kept:
        lines.append(
            f"What was there before is kept as {kept}: delete it when all is well, for it holds "
            "what people erase from now on."
        )
    lines.append(done.unsure or f"Erased since the backup, and erased again: {done.again} entries.")
    if done.closed:
        lines.append(
            f"Told privately, and closed to everybody: {done.closed}. The keys were changed after "
            "this backup; only a copy of the key file from before that would open it."
        )
    if done.parked.chats or done.late:
        lines.append(
            f"Messages to chats that were due: {done.parked.chats}, and plans: {done.late}. They "
            "may have gone out before, so none of them goes to a chat by itself: organizers find "
            "them under My day."
        )
    if done.parked.again or done.late:
        lines.append(
            "Answers to one person that were due in the last seven days go out once more, without "
            f"a sound and not at night: {done.parked.again}, and those that were planned."
        )
    if done.parked.never:
        lines.append(
            f"Other messages to one person do not go out: {done.parked.never}. What waits for "
            "organizers and contacts stands under My day."
        )
    lines.append(
        "What happened after the backup is lost, and its buttons in the chats do nothing: numbers "
        "go on after a gap. Forms that people had begun are begun anew. What was told privately "
        "and waited leaves at the next set hour; it may come twice."
    )
    lines.append("Now start Porchlight: porchlight run")
    return "\n".join(lines)
