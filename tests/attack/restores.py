"""A backup is put back while the power fails: before, in the middle, again and again.

What is there afterwards is the old database or the new one, whole; and who was erased since the
backup stays erased.
"""

from __future__ import annotations

from pathlib import Path

from bot import backup, keys, restore
from bot.config import Settings
from bot.hours import utc_now
from storage import people
from storage.database import Database
from storage.restore import unfinished
from tests.attack.rounds import Rounds
from tests.mishaps import killed
from tests.test_restore import db_file, meet, names, start

BEFORE, SINCE = 30, 20
"""People in the backup, and so many more by the time it is put back."""
KILLS = 3
"""In one round."""


async def attack(rounds: Rounds) -> None:
    """Put one backup after another back."""
    while rounds.another():
        _night(_street(rounds.room()), rounds)


def _street(folder: Path) -> Settings:
    """Make a database in a file, with its keys, as the first start does."""
    made = Settings(data_dir=folder / "data", keys_file=folder / "porchlight.key")
    made.data_folder.mkdir()
    keys.new(made.keys_file, made.data_folder)
    return made


def _night(settings: Settings, rounds: Rounds) -> None:
    database = start(settings)
    meet(database, 0, BEFORE)
    copy = settings.keys_file.with_name("copy.db")
    backup.write(settings, copy)
    meet(database, BEFORE, SINCE)
    gone = {f"Person {one}" for one in rounds.chance.sample(range(BEFORE), 3)}
    _erased(database, gone)
    database.close()
    for _ in range(KILLS):
        act = f"restore.put_back(settings, Path({str(copy)!r}), now())"
        rounds.count("kills", killed(act, settings, rounds.chance.random() / 2))
        if not unfinished(db_file(settings)):
            there = [name for name in names(db_file(settings)) if name]
            assert len(there) in (BEFORE - len(gone), BEFORE + SINCE - len(gone)), len(there)
            assert not gone & set(there), "somebody who was erased is back"
    restore.put_back(settings, copy, utc_now())
    there = {name for name in names(db_file(settings)) if name}
    assert there == {f"Person {one}" for one in range(BEFORE)} - gone, there
    start(settings).close()
    rounds.count("backups put back")


def _erased(database: Database, gone: set[str]) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        for name in gone:
            one = people.person(db, "telegram", name.removeprefix("Person "))
            assert one is not None
            people.erase(db, one.id)
