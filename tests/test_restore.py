"""A backup that is put back: what was erased stays erased, nothing rings, nothing is half done."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from sqlmodel import SQLModel

from bot import backup, keys, restore, rotation
from bot.config import Settings
from bot.feature import Sample
from bot.opening import StartError, finish_restore
from bot.remembering import erased, place, up_to_date
from bot.words import NotKeptError, Standing
from storage import groups, people
from storage.database import Database
from storage.erasing import watched
from storage.leader import LeaderLock
from storage.migrate import alembic_config
from storage.restore import unfinished
from tests.features.test_announcements_more import more, writes
from tests.features.test_concerns import tells as reports
from tests.features.test_returning import chats, sets_up, thrown_out
from tests.kinds import only
from tests.mishaps import break_in_the_middle, killed
from tests.restoring import Kept
from tests.stage import CANS, Person, Town
from tests.telling import tells, to_slot
from tests.test_samples import SAMPLES, live

pytestmark = pytest.mark.ci

ONE_IN = 9
"""So many of the conversations are held in the usual run, all of them in full."""

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A database in a file with its keys, as `keys new` and the first start make them."""
    made = Settings(data_dir=tmp_path / "data", keys_file=tmp_path / "porchlight.key")
    made.data_folder.mkdir()
    keys.new(made.keys_file, made.data_folder)
    start(made).close()
    return made


def start(settings: Settings) -> Database:
    """Open the database as `porchlight run` does."""
    database = Database(settings.database_url)
    held = keys.load(settings.keys_file, settings.data_folder)
    up_to_date(database, settings, held, lambda: date(2026, 11, 1))
    return database


def meet(database: Database, first: int, count: int) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        for one in range(first, first + count):
            people.meet(db, "telegram", str(one), f"Person {one}", "en")


def names(file: Path) -> list[str]:
    """Return who is in a database; it has to be whole."""
    with sqlite3.connect(file) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found = [name for (name,) in opened.execute("SELECT name FROM people ORDER BY id")]
    opened.close()
    return found


def db_file(settings: Settings) -> Path:
    return settings.data_folder / "porchlight.db"


def copied(settings: Settings, count: int, more: int) -> Path:
    """Return a backup with some people in it; since then there are more, and a log of changes."""
    copy = settings.keys_file.with_name("copy.db")
    database = start(settings)
    meet(database, 0, count)
    backup.write(settings, copy)
    meet(database, count, more)
    # A power cut: the log of changes stays.
    for end in ("", "-wal"):
        shutil.copy(str(db_file(settings)) + end, settings.keys_file.with_name("cut" + end))
    database.close()
    for end in ("", "-wal"):
        shutil.copy(settings.keys_file.with_name("cut" + end), str(db_file(settings)) + end)
    return copy


def test_the_database_and_its_log_are_replaced_together_and_kept_beside(settings: Settings) -> None:
    copy = copied(settings, 30, 70)
    told = restore.put_back(settings, copy, NOW)
    assert len(names(db_file(settings))) == 30
    (kept,) = settings.data_folder.glob("porchlight.db.before-*[0-9]")
    assert str(kept) in told
    assert len(names(kept)) == 100
    assert all(one.stat().st_mode & 0o077 == 0 for one in settings.data_folder.iterdir())
    start(settings).close()


IN_FULL = [pytest.param(wait, marks=pytest.mark.full) for wait in (0.0, 0.1, 0.3, 0.4, 0.6)]


@pytest.mark.parametrize("wait", [0.05, 0.2, *IN_FULL])
def test_killed_at_any_moment_it_leaves_the_old_or_the_new_one_whole(
    settings: Settings, wait: float
) -> None:
    copy = copied(settings, 30, 70)
    killed(f"restore.put_back(settings, Path({str(copy)!r}), now())", settings, wait)
    if unfinished(db_file(settings)):
        with pytest.raises(StartError, match="cut short"):
            backup.write(settings, settings.keys_file.with_name("other.db"))
    else:
        assert len(names(db_file(settings))) in {30, 100}
    restore.put_back(settings, copy, NOW)
    assert len(names(db_file(settings))) == 30


def test_each_step_of_the_exchange_can_be_the_last(settings: Settings, monkeypatch) -> None:
    copy = copied(settings, 30, 70)
    for stop in range(20):
        shutil.rmtree(settings.data_folder)
        shutil.copytree(_set_out(settings), settings.data_folder)
        ended = _stopped_after(stop, settings, copy, monkeypatch)
        if unfinished(db_file(settings)):
            if stop % 2:
                finish_restore(settings)
            else:
                assert "is finished" in restore.put_back(settings, None, NOW)
        assert len(names(db_file(settings))) in {30, 100}, stop
        if ended:
            return
    raise AssertionError("it never came to its end")


def _set_out(settings: Settings) -> Path:
    folder = settings.keys_file.with_name("as-it-was")
    if not folder.exists():
        folder.mkdir()
        for end in ("", "-wal"):
            shutil.copy(settings.keys_file.with_name("cut" + end), folder / ("porchlight.db" + end))
    return folder


class _Pulled(BaseException):
    """The plug was pulled."""


def _stopped_after(steps: int, settings: Settings, copy: Path, monkeypatch) -> bool:
    """Restore, and stop for good before the step after so many; True when it came to its end."""
    left = steps

    def counted(act):
        def step(self: Path, *given, **named):
            nonlocal left
            if ".new" not in str(self) and self.is_relative_to(settings.data_folder):
                if left == 0:
                    raise _Pulled
                left -= 1
            return act(self, *given, **named)

        return step

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", counted(Path.replace))
        patch.setattr(Path, "unlink", counted(Path.unlink))
        try:
            restore.put_back(settings, copy, NOW)
        except _Pulled:
            return False
    return True


def test_it_refuses_while_a_porchlight_runs(settings: Settings) -> None:
    copy = copied(settings, 3, 1)
    database = Database(settings.database_url)
    lock = LeaderLock(database)
    assert lock.take()
    with pytest.raises(StartError, match="Porchlight is running on this database"):
        restore.put_back(settings, copy, NOW)
    lock.release()
    database.close()


def test_what_is_no_backup_is_refused_and_nothing_changes(settings: Settings) -> None:
    copy = copied(settings, 30, 5)
    before = db_file(settings).read_bytes()
    bad = settings.keys_file.with_name("bad.db")
    for words in _bad_ones(copy, bad):
        with pytest.raises(StartError, match=words):
            restore.put_back(settings, bad, NOW)
        assert db_file(settings).read_bytes() == before
        assert not list(settings.data_folder.glob("*restor*"))
    with pytest.raises(StartError, match="is the database itself"):
        restore.put_back(settings, db_file(settings), NOW)


def _bad_ones(copy: Path, bad: Path):
    yield "There is no backup"
    bad.mkdir()
    yield "There is no backup"
    bad.rmdir()
    bad.write_bytes(os.urandom(5000))
    yield "is broken, or is none"
    shutil.copy(copy, bad)
    break_in_the_middle(bad)
    yield "is broken, or is none"
    bad.write_bytes(b"")
    yield "There is nothing in"
    for said, words in (
        ("9999", "newer Porchlight"),
        ("0000", "is no backup"),
        ("x", "is no back"),
    ):
        shutil.copy(copy, bad)
        with sqlite3.connect(bad) as opened:
            opened.execute("UPDATE alembic_version SET version_num = ?", (said,))
        opened.close()
        yield words
    bad.unlink()
    with sqlite3.connect(bad) as opened:
        opened.execute("CREATE TABLE recipes (name)")
    opened.close()
    yield "is no backup"


def test_a_broken_database_is_replaced_too(settings: Settings) -> None:
    copy = copied(settings, 30, 5)
    db_file(settings).write_bytes(os.urandom(9000))
    restore.put_back(settings, copy, NOW)
    assert len(names(db_file(settings))) == 30


def test_a_backup_of_the_first_version_is_brought_up_to_date(
    settings: Settings, tmp_path: Path
) -> None:
    old = Database(f"sqlite:///{tmp_path / 'old.db'}")
    with old.writer() as writer, writer.begin():
        command.upgrade(alembic_config(writer), "0001")
        # As the first version wrote it.
        writer.exec_driver_sql(
            "INSERT INTO groups VALUES ('elmstreet', 'Elm Street', 'Burnaby', 'America/Vancouver', "
            "'en', 'en fr', '911', '', 1, 22, 7, 0)"
        )
    old.close()
    told = restore.put_back(settings, tmp_path / "old.db", NOW)
    assert "is known since 2026-11-01 only" in told
    database = start(settings)
    with database.reading() as db:
        assert [one.name for one in groups.every(db)] == ["Elm Street"]
    database.close()


def test_a_copy_that_was_put_there_by_hand_is_noticed(settings: Settings) -> None:
    copy = copied(settings, 3, 1)
    database = start(settings)
    with database.writer() as writer, database.transaction(writer) as db:
        people.erase(db, 1)
    database.close()
    shutil.copy(copy, db_file(settings))
    with pytest.raises(StartError, match="older copy that was put here by hand"):
        start(settings)


# --- What must not come back --------------------------------------------------------------------


def test_whoever_was_erased_stays_erased_also_after_new_keys(settings: Settings) -> None:
    copy = copied(settings, 3, 0)
    database = start(settings)
    with database.writer() as writer, database.transaction(writer) as db:
        people.erase(db, 2)
    database.close()
    rotation.rotate(settings)
    told = restore.put_back(settings, copy, NOW)
    assert names(db_file(settings)) == ["Person 0", "", "Person 2"]
    assert "erased again" in told
    database = start(settings)
    with database.reading() as db:
        assert people.person(db, "telegram", "1") is None
    database.close()


async def test_a_backup_from_before_new_keys_says_what_nobody_can_read_any_more(
    settings: Settings,
) -> None:
    database = start(settings)
    held = keys.load(settings.keys_file, settings.data_folder)
    town = await Town.open(database, settings.keys_file.parent, keys=held)
    await tells(town.maria, "Lee, police contact", what="the van at number 12")
    copy = settings.keys_file.with_name("copy.db")
    backup.write(settings, copy)
    await town.close()
    database.close()
    assert "closed to everybody" not in restore.put_back(settings, copy, NOW)
    rotation.rotate(settings)
    told = restore.put_back(settings, copy, NOW)
    assert "Told privately, and closed to everybody: 1." in told


def test_whoever_came_back_is_there(settings: Settings) -> None:
    database = start(settings)
    meet(database, 0, 1)
    with database.writer() as writer, database.transaction(writer) as db:
        people.erase(db, 1)
    meet(database, 0, 1)
    database.close()
    copy = settings.keys_file.with_name("copy.db")
    backup.write(settings, copy)
    restore.put_back(settings, copy, NOW)
    assert names(db_file(settings)) == ["", "Person 0"]
    database = start(settings)
    with database.reading() as db:
        assert people.person(db, "telegram", "0") is not None
    database.close()


def test_the_list_tells_nothing_and_lies_apart(settings: Settings) -> None:
    copied(settings, 40, 0)
    database = start(settings)
    orders = []
    for one in range(1, 41):
        with database.writer() as writer, database.transaction(writer) as db:
            people.erase(db, one)
    database.close()
    file = place(settings)
    assert file.parent == settings.keys_file.parent
    assert file.stat().st_mode & 0o077 == 0
    entries = file.read_bytes()[-24 * 80 :]
    orders = [entries[at : at + 16] for at in range(0, len(entries), 24)]
    assert orders == sorted(orders)
    assert b"people" not in entries


def test_without_the_list_it_says_what_comes_back(settings: Settings) -> None:
    copy = copied(settings, 3, 0)
    place(settings).unlink()
    assert "There is no list of what was erased" in restore.put_back(settings, copy, NOW)


def test_the_list_forgets_what_no_backup_can_hold_any_more(settings: Settings) -> None:
    held = keys.load(settings.keys_file, settings.data_folder)
    known = erased(settings, held)
    known.note([("people", "1", "", "")], [], 1, date(2026, 1, 1))
    known.note([("people", "2", "", "")], [], 1, date(2026, 3, 1))
    again = erased(settings, held).since(0)
    assert not again.holds(("people", "1", "", ""))
    assert again.holds(("people", "2", "", ""))


# --- In a town ----------------------------------------------------------------------------------


@pytest.fixture
def kept(town: Town, tmp_path: Path) -> Kept:
    return Kept(town, tmp_path)


async def test_what_was_taken_back_with_the_six_words_never_reaches_the_reader(kept: Kept) -> None:
    town = kept.town
    six = await tells(town.maria, "Lee, police contact", what="my brother deals, zebraquartz")
    kept.copy()
    await town.maria.says(six)
    await town.maria.presses("Take it back")
    await town.maria.presses("Erase it")
    await to_slot(town)
    await kept.put_back()
    await to_slot(town)
    await town.later(hours=5)
    assert not any("zebraquartz" in message.text for message in town.lee.messages)
    assert "zebraquartz" not in str(kept.rows())


async def test_what_was_told_and_not_taken_back_still_reaches_the_reader(kept: Kept) -> None:
    town = kept.town
    await tells(town.maria, "Lee, police contact", what="the van at number 12")
    kept.copy()
    await kept.put_back()
    await to_slot(town)
    assert any("the van at number 12" in message.text for message in town.lee.messages)


async def test_whoever_stopped_and_erased_is_not_known_again(kept: Kept) -> None:
    town = kept.town
    kept.copy()
    await leaves(town.tom)
    erased_then = kept.rows()
    await kept.put_back()
    with town.database.reading() as db:
        assert people.person(db, "discord", town.tom.id) is None
    now = kept.rows()
    for name in ("people", "accounts", "memberships", "roles"):
        assert now[name].keys() <= erased_then[name].keys(), name
    assert names_in(kept, town.tom.name) == []


async def leaves(one: Person) -> None:
    """Erase somebody, as they do it themselves."""
    await one.says("stop")
    await one.says("menu")
    for label in ("My settings", "Stop and erase", "Erase"):
        await one.presses(label)


async def test_whoever_erased_themselves_and_came_back_is_nobody_they_were(kept: Kept) -> None:
    town = kept.town
    await reports(town.maria)
    await town.maria.presses("Send")
    kept.copy()
    await leaves(town.maria)
    erased_now = {key for key, row in kept.rows()["people"].items() if not row.name}
    await reports(town.maria, what="The bench is broken")  # known anew, by the same account
    await town.maria.presses("No, mine is different")
    await town.maria.presses("Send")
    await kept.put_back()
    assert [one for one in kept.rows()["accounts"].values() if (one.person_id,) in erased_now] == []
    await town.ana.presses("Answer")
    await town.ana.says("It is fixed.")
    town.maria.never_saw("It is fixed.")


async def test_while_there_is_no_room_for_the_list_what_erases_waits(kept: Kept) -> None:
    town = kept.town
    there = town.database.notes

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    await town.tom.says("menu")
    for label in ("My settings", "Stop and erase"):
        await town.tom.presses(label)
    town.database.notes = full
    with pytest.raises(NotKeptError):
        await town.tom.presses("Erase")
    town.database.notes = there
    await town.tom.presses("Erase")  # it is handed in again
    town.tom.sees("Erased. You can block me now.")
    assert names_in(kept, town.tom.name) == []


async def test_a_chat_that_was_given_away_is_not_its_first_group_s_again(kept: Kept) -> None:
    town = kept.town
    tara = town.person("Tara", "telegram", Standing.ADMIN)
    town.elm.people.append(tara)
    kept.copy()
    await thrown_out(town, town.elm)
    await sets_up(tara, town.elm)
    await town.sam.presses("They can have it")
    await town.later(minutes=2)
    await sets_up(tara, town.elm)
    town.elm.shows("Pine Court")
    await kept.put_back()
    assert chats(town) == ["Elm Teens"]


def names_in(kept: Kept, name: str) -> list[str]:
    """Return the tables in which somebody is called by their name."""
    return [table for table, rows in kept.rows().items() if repr(name) in str(rows)]


async def test_what_was_over_and_then_taken_back_is_no_message_that_is_only_over(
    kept: Kept,
) -> None:
    town = kept.town
    await writes(town.ana)
    await more(town.ana, "Add an end date")
    await town.ana.fills(until="Sat 28 Nov 17:00")
    await town.ana.presses("Send")
    kept.copy()
    await town.later(days=6)
    await town.ana.presses("Take it back")
    await kept.put_back()
    await town.ana.forges(f"announce_again-{town.group_id}-1")
    assert town.ana.last == "This message was taken back."


# --- Every place that erases ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "sample"),
    [
        pytest.param(*one.values, id=one.id, marks=pytest.mark.full if at % ONE_IN else ())
        for at, one in enumerate(SAMPLES)
    ],
)
async def test_whatever_a_conversation_erases_is_in_the_list(
    platform: str, sample: Sample, tmp_path: Path
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path, swapped=platform != next(iter(CANS)))
    kept = Kept(town, tmp_path)
    states = []
    for line in filter(None, map(str.strip, sample.lines.splitlines())):
        await live(town, line)
        states.append(kept.rows())
    for one in (town.maria, town.ana):
        await leaves(one)
    states.append(kept.rows())
    assert [one for earlier in states for one in unnoted(kept, earlier, states[-1])] == []
    await town.close()
    database.close()


def unnoted(kept: Kept, earlier, now) -> list[str]:
    """Return what there was and is not any more, and is not in the list. Looks at values alone."""
    later = kept.known.since(0)
    found = []
    for target in SQLModel.metadata.sorted_tables:
        if not watched(target):
            continue
        for key, row in earlier[target.name].items():
            head = (target.name, *map(str, key))
            is_now = now[target.name].get(key)
            if is_now is None:
                found += [] if later.holds((*head, "", "")) else [f"{head} is gone"]
                continue
            for column in target.columns:
                was, left = getattr(row, column.name), getattr(is_now, column.name)
                words = isinstance(was, str | bytes) and was and not left
                if words and not column.info and not later.holds((*head, column.name, "")):
                    found.append(f"{head} {column.name} is empty")
    return found


# --- On a server ----------------------------------------------------------------------------------


@only("postgresql", "empty")
def test_after_pg_restore_the_same_is_cleaned_up(empty, tmp_path: Path) -> None:
    database: Database = empty()
    url = database.engine.url.set(drivername="postgresql").render_as_string(False)
    settings = Settings(keys_file=tmp_path / "porchlight.key", database={"url": url})
    keys.new(settings.keys_file, settings.data_folder)
    opened = start(settings)
    meet(opened, 0, 3)
    backup.write(settings, None)
    with opened.engine.connect() as connection:
        dumped = connection.execute(SQLModel.metadata.tables["people"].select()).all()
    with opened.writer() as writer, opened.transaction(writer) as db:
        people.erase(db, 2)
    opened.notes = None
    with opened.writer() as writer, opened.transaction(writer) as db:
        for row in dumped:  # what pg_restore brings back
            target = SQLModel.metadata.tables["people"]
            back = target.update().where(target.c.id == row.id).values(name=row.name, quiet=False)
            db.connection().execute(back)
    lock = LeaderLock(opened)
    assert lock.take()
    with pytest.raises(StartError, match="Porchlight is running"):
        restore.after_pg(settings, NOW)
    lock.release()
    assert "erased again" in restore.after_pg(settings, NOW)
    with opened.reading() as db:
        assert [people.name(db, one) for one in (1, 2, 3)] == ["Person 0", "", "Person 2"]
    with pytest.raises(StartError, match="put the backup back with pg_restore"):
        restore.put_back(settings, tmp_path / "copy.db", NOW)
    opened.close()
