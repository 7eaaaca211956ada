"""New keys: what was told privately stays readable, and old copies of the data open nothing."""

from __future__ import annotations

import base64
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot import keys
from bot.config import Settings
from bot.features.tips.seal import BrokenSealError, Route, Seal
from bot.house import features
from bot.keys import Keys, KeysError
from bot.opening import StartError
from bot.registry import Registry
from bot.rotation import rotate
from storage import groups, tips
from storage.database import Database
from storage.leader import LeaderLock
from storage.migrate import upgrade
from storage.tips import Case
from tests.kinds import only
from tests.stage import Town
from tests.telling import ANSWER, WHAT, answers, tells, to_slot
from tests.test_cli import Terminal, ended, until

pytestmark = pytest.mark.ci

HERE = Route("telegram", "5001", "fr")
DAY = date(2026, 11, 23)
STORIES = {"Someone tries car doors.": HERE, "A lamp post was hit.": None, "Nothing, sorry.": HERE}


class Street:
    """A key file and a database, in which something may be told privately."""

    def __init__(self, folder: Path, database: Database) -> None:
        upgrade(database)
        self.database, self.terminal = database, Terminal(folder)
        address = database.engine.url.render_as_string(False).replace("+psycopg", "")
        self.settings = Settings(
            data_dir=folder / "data", keys_file=folder / "porchlight.key", database={"url": address}
        )
        self.terminal.environment["PORCHLIGHT_DATABASE_URL"] = address
        self.file = self.settings.keys_file
        keys.new(self.file, self.settings.data_folder)

    def keeps(self, stories: dict[str, Route | None]) -> Street:
        """Let these be told, some of them with a way back."""
        with self.database.writer() as writer, self.database.transaction(writer) as db:
            self.group_id = groups.found(db, "Elm Street", "America/Vancouver", "en").id
            for story, way in stories.items():
                tips.add(db, self._told(story, way))
        return self

    def _told(self, story: str, way: Route | None) -> Case:
        seal = Seal(self.keys())
        case_id = tips.new_id()
        wrapped, case = seal.fresh(case_id)
        columns = ("what", "place", "moment", "looks", "desk")
        return Case(
            id=case_id,
            group_id=self.group_id,
            code=seal.code(story),
            key=wrapped,
            route=seal.route(case_id, *way) if way else seal.no_route(),
            reader_role="police",
            reader_id=3,
            holder_id=0,
            status=tips.NEW,
            shown=tips.NEW,
            slot="",
            day=DAY,
            wrote=DAY,
            changed=DAY,
            keep_days=90,
            **{column: case.close(case_id, column, story) for column in columns},
        )

    def keys(self) -> Keys:
        """Return the keys that are in the file."""
        return keys.load(self.file, self.settings.data_folder)

    def copied(self) -> tuple[Case, ...]:
        """Return what a copy of the data holds of each case."""
        with self.database.reading() as db:
            return tips.all_cases(db, self.group_id)

    def sealed(self) -> set[bytes]:
        """Return a part of every key and way back, short enough to stand in one page."""
        return {part[:48] for one in self.copied() for part in (one.key, one.route)}

    def lying_about(self, sealed: set[bytes]) -> set[bytes]:
        """Return what of this stands in the files of the database, as a thief would look."""
        files = self.files() if self.database.sqlite else self._served_files()
        everything = b"".join(file.read_bytes() for file in files)
        return {one for one in sealed if one in everything}

    def _served_files(self) -> list[Path]:
        """Return PostgreSQL's files of cases, with what is too long for a row."""
        with self.database.engine.connect() as connection:
            run = connection.exec_driver_sql
            run("CHECKPOINT")
            folder = Path(run("SHOW data_directory").scalar_one())
            paths = "pg_relation_filepath(oid), pg_relation_filepath(reltoastrelid)"
            table, rest = run(f"SELECT {paths} FROM pg_class WHERE relname = 'tip_cases'").one()
            return [folder / table, folder / rest]

    def files(self) -> list[Path]:
        """Return every file of the street but the key file."""
        folder = self.file.parent
        return [one for one in folder.rglob("*") if one.is_file() and one != self.file]


def fields(held: Keys, copy: tuple[Case, ...]) -> list[str]:
    """Return every field of a copy of the data that keys open."""
    seal, found = Seal(held), []
    for one in copy:
        try:
            case = seal.case(one.id, one.key)
        except BrokenSealError:
            continue
        columns = ("what", "place", "moment", "looks", "desk")
        found += [case.open(one.id, column, getattr(one, column)) for column in columns]
    return found


def stories(held: Keys, copy: tuple[Case, ...]) -> set[str]:
    return set(fields(held, copy))


def ways(held: Keys, copy: tuple[Case, ...]) -> list[Route]:
    """Return every way back to somebody in a copy of the data that keys open."""
    found = (Seal(held).way(one.id, one.route) for one in copy)
    return [way for way in found if way]


@pytest.fixture
def street(tmp_path: Path, empty: Callable[[], Database]) -> Street:
    return Street(tmp_path, empty()).keeps(STORIES)


# --- What stays, and what is over ---


def test_everything_stays_readable(street: Street) -> None:
    said = rotate(street.settings)
    now = street.copied()
    assert stories(street.keys(), now) == set(STORIES)
    assert len(ways(street.keys(), now)) == 2
    assert {one.code for one in now} == {Seal(street.keys()).code(story) for story in STORIES}
    assert "now under the new keys: 3." in said
    assert "six words open everything as before" in said


def test_a_copy_from_before_opens_nothing_afterwards(street: Street) -> None:
    before = street.copied()
    assert len(fields(street.keys(), before)) == 15
    rotate(street.settings)
    assert fields(street.keys(), before) == []
    assert ways(street.keys(), before) == []


def test_only_an_old_copy_of_the_key_file_would_open_it_and_that_is_said(street: Street) -> None:
    before, held = street.copied(), street.keys()
    said = rotate(street.settings)
    assert stories(held, before) == set(STORIES)
    assert "Only an old copy of the key file would still open it" in said
    assert str(street.file) in said


def test_nothing_old_stays_in_the_files_of_the_database(street: Street) -> None:
    old = street.sealed()
    assert street.lying_about(old) == old
    rotate(street.settings)
    new = street.sealed()
    assert street.lying_about(old | new) == new


def test_no_key_is_in_any_other_file_or_in_what_is_said(street: Street) -> None:
    rings = [street.keys()]
    done = street.terminal.run("keys", "rotate")
    rings.append(street.keys())
    assert done.returncode == 0
    street.database.close()
    everything = [done.stdout.encode(), done.stderr.encode()]
    everything += [one.read_bytes() for one in street.files()]
    for held in rings:
        for ring in (held.words, held.content, held.route, held.people):
            for key in ring.secrets.values():
                encoded = base64.b64encode(key), base64.urlsafe_b64encode(key), key.hex().encode()
                for form in (key, key[::-1], *encoded):
                    assert not any(form in one for one in everything)


def test_who_has_a_way_back_shows_neither_before_nor_after(street: Street) -> None:
    before = street.copied()
    rotate(street.settings)
    for copy in (before, street.copied()):
        assert len({one.route[:16] for one in copy}) == 1
        assert len({len(one.route) for one in copy}) == 1


def test_what_was_taken_back_stays_erased(street: Street) -> None:
    gone = street.copied()[0].id
    with street.database.writer() as writer, street.database.transaction(writer) as db:
        tips.void(db, street.group_id, gone, "20261123_08")
    assert "new keys: 2." in rotate(street.settings)
    with street.database.reading() as db:
        (case,) = tips.leaving(db, street.group_id, "20261123_08")
    assert (case.id, case.key, case.route) == (gone, b"", b"")


def test_a_case_whose_key_was_lost_is_left_as_it_was_and_told(street: Street) -> None:
    lost = street.copied()[0]
    strange = replace(lost, key=Seal(keys.fresh()).fresh(lost.id)[0])
    with street.database.writer() as writer, street.database.transaction(writer) as db:
        tips.change(db, street.group_id, lost.id, key=strange.key)
    said = rotate(street.settings)
    assert "new keys: 2." in said
    assert "no key in the file opened them before either: 1." in said
    assert len(fields(street.keys(), street.copied())) == 10


def test_an_older_file_gets_the_keys_that_it_lacks(street: Street) -> None:
    text = street.file.read_text().partition("[route]")[0]
    street.file.write_text(text)
    with pytest.raises(KeysError, match="keys rotate"):
        street.keys()
    rotate(street.settings)
    assert stories(street.keys(), street.copied()) == set(STORIES)
    assert ways(street.keys(), street.copied()) == []


# --- When something is in the way ---


def test_a_change_that_is_cut_at_any_step_loses_nothing_and_the_next_goes_on(
    street: Street,
) -> None:
    street.database.close()
    # On PostgreSQL, where laying tables anew takes its time, at every fifth.
    every = 1 if street.database.sqlite else 5
    done = subprocess.run(
        [sys.executable, "-m", "tests.cuts", street.group_id, str(every)],
        cwd=street.file.parent,
        env=street.terminal.environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 40  # as many steps as lines of what writes
    assert stories(street.keys(), street.copied()) == set(STORIES)


def test_while_the_bot_runs_the_keys_stay_as_they_are(street: Street) -> None:
    street.terminal.has_telegram()
    process = street.terminal.start("run")
    until(process, "Porchlight is up")
    before = street.file.read_bytes()
    done = street.terminal.run("keys", "rotate")
    assert done.returncode == 1
    assert done.stderr == (
        "porchlight: Porchlight is running on this database. Stop it, change the keys, start it "
        "again.\n"
    )
    assert street.file.read_bytes() == before
    process.terminate()
    assert ended(process)[0] == 0
    assert street.terminal.run("keys", "rotate").returncode == 0


def test_a_database_in_which_nothing_ever_was_leaves_the_keys_of_the_real_one(
    street: Street,
) -> None:
    """Somebody changes keys without the variable that tells the bot where its database is."""
    del street.terminal.environment["PORCHLIGHT_DATABASE_URL"]
    before = street.file.read_bytes()
    done = street.terminal.run("keys", "rotate")
    assert done.returncode == 1
    assert done.stderr.startswith("porchlight: There is nothing in this database, so no key")
    assert street.file.read_bytes() == before


def test_a_database_that_cannot_be_reached_is_told(street: Street) -> None:
    street.terminal.environment["PORCHLIGHT_DATABASE_URL"] = "postgresql://127.0.0.1:9/nowhere"
    before = street.file.read_bytes()
    done = street.terminal.run("keys", "rotate")
    assert done.returncode == 1
    assert done.stderr.startswith("porchlight: The database cannot be reached")
    assert street.file.read_bytes() == before


def test_the_hold_is_free_afterwards_also_when_it_went_wrong(street: Street) -> None:
    street.file.chmod(0o644)
    with pytest.raises(KeysError):
        rotate(street.settings)
    street.file.chmod(0o600)
    rotate(street.settings)
    lock = LeaderLock(street.database)
    assert lock.take()
    with pytest.raises(StartError, match="is running"):
        rotate(street.settings)
    lock.release()


@only("postgresql", "empty")
def test_who_stood_by_reads_the_keys_again_before_taking_over(street: Street) -> None:
    street.terminal.has_telegram()
    lock = LeaderLock(street.database)
    assert lock.take()
    process = street.terminal.start("run")
    until(process, "stands by")
    street.file.chmod(0o644)  # something that whoever reads it again cannot overlook
    lock.release()
    code, said = ended(process)
    assert code == 1
    assert "chmod 600" in said


# --- As people meet it ---


async def test_the_six_words_open_the_answer_after_a_change_of_keys(
    tmp_path: Path, empty: Callable[[], Database]
) -> None:
    street = Street(tmp_path, empty())
    town = await Town.open(street.database, tmp_path)
    town.app.registry = Registry(features(street.keys()))
    town.restart()
    words = await tells(town.maria)
    await to_slot(town)
    await answers(town)
    await town.close()

    rotate(street.settings)

    town.app.registry = Registry(features(street.keys()))
    town.restart()
    await to_slot(town)
    await town.maria.says(words)
    assert ANSWER in town.maria.last
    await answers(town, "We found the car.")
    await to_slot(town)
    assert "We found the car." in town.maya.sees(WHAT)
    await town.maria.says(words)
    assert "We found the car." in town.maria.last
    await town.close()
