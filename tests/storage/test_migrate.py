"""Migrations make the database that the code describes, however often and by however many."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, MetaData, Table, inspect, text
from sqlmodel import SQLModel

from storage import agenda, alerts, checkins, groups, marks, numbers, polls, replies, responses
from storage.database import Database
from storage.migrate import NewerDatabaseError, alembic_config, newest, upgrade, version
from storage.migrations.__main__ import write
from storage.polls import Count

pytestmark = pytest.mark.ci

DAY = date(2026, 11, 22)
ROOT = Path(__file__).parent.parent.parent


def tables(database: Database) -> dict[str, object]:
    """Return everything there is to know about every table but Alembic's own."""
    looked = inspect(database.engine)
    found: dict[str, object] = {}
    for name in sorted(looked.get_table_names()):
        if name == "alembic_version":
            continue
        found[name] = {
            "columns": [
                (one["name"], str(one["type"]), one["nullable"], one["default"])
                for one in looked.get_columns(name)
            ],
            "key": looked.get_pk_constraint(name)["constrained_columns"],
            "foreign": sorted(
                (one["constrained_columns"], one["referred_table"], one["referred_columns"])
                for one in looked.get_foreign_keys(name)
            ),
            "unique": sorted(one["column_names"] for one in looked.get_unique_constraints(name)),
            "checks": sorted(one["sqltext"] for one in looked.get_check_constraints(name)),
            "indexes": sorted(
                (one["name"], one["column_names"], one["unique"], _where(one))
                for one in looked.get_indexes(name)
            ),
            "made": _made(database, name),
        }
    return found


def _where(index: dict[str, object]) -> str:
    options = index.get("dialect_options") or {}
    return str({key: str(value) for key, value in options.items() if "where" in key})


def _made(database: Database, name: str) -> str:
    """On SQLite, the words after the columns: WITHOUT ROWID is visible nowhere else."""
    if not database.sqlite:
        return ""
    with database.reading() as db:
        sql = db.connection().execute(
            text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": name}
        )
        return re.sub(r"\s+", " ", sql.scalar_one().rpartition(")")[2]).strip()


def test_migrations_make_what_the_code_describes(empty):
    migrated, created = empty(), empty()
    upgrade(migrated)
    SQLModel.metadata.create_all(created.engine)
    expected = tables(created)
    assert len(expected) == len(SQLModel.metadata.tables)
    assert tables(migrated) == expected


def test_a_second_time_changes_nothing(empty):
    database = empty()
    assert version(database) is None
    upgrade(database)
    assert version(database) == newest()
    before = tables(database)
    upgrade(database)
    assert tables(database) == before


def test_several_processes_at_once_are_safe(empty):
    database = empty()
    url = database.engine.url.render_as_string(False)
    program = (
        "from storage.database import Database; from storage.migrate import upgrade\n"
        f"database = Database({url!r}); upgrade(database); database.close()"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    for one in started:
        _, errors = one.communicate(timeout=60)
        assert one.returncode == 0, errors.decode()
    assert version(database) == newest()


def test_a_failed_migration_leaves_nothing_behind(empty, monkeypatch):
    database = empty()
    upgraded = command.upgrade

    def half_way(*given: object) -> None:
        upgraded(*given)
        raise RuntimeError

    monkeypatch.setattr(command, "upgrade", half_way)
    with pytest.raises(RuntimeError):
        upgrade(database)
    assert version(database) is None
    assert tables(database) == {}
    monkeypatch.undo()
    upgrade(database)
    assert version(database) == newest()


def test_a_database_of_a_newer_porchlight_is_left_alone(empty):
    database = empty()
    upgrade(database)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError):
        upgrade(database)


def test_rows_survive_a_second_start(empty):
    database = empty()
    upgrade(database)
    with database.writer() as writer, database.transaction(writer) as db:
        marks.keep(db, "telegram", marks.DONE, {0: 1 << 7}, DAY)
    upgrade(database)
    with database.reading() as db:
        assert marks.load(db, "telegram", marks.DONE, DAY).holds(7, DAY)


@pytest.mark.parametrize("last", [7, 900_000_123])
def test_what_was_done_before_the_marks_became_sets_stays_done(empty, last):
    database = empty()
    with database.writer() as writer, writer.begin():
        command.upgrade(alembic_config(writer), "0001")
        row = {"serial": last, "day": DAY.isoformat()}
        writer.execute(text("INSERT INTO marks VALUES ('telegram', :serial, :day)"), row)
    upgrade(database)
    with database.reading() as db:
        done = marks.load(db, "telegram", marks.DONE, DAY)
    assert all(done.holds(number, DAY) for number in range(max(0, last - 4000), last + 1))
    assert not any(done.holds(number, DAY) for number in range(last + 1, last + 5000))


def test_groups_that_looked_the_same_before_go_on_and_no_third_one_joins_them(empty):
    database = empty()
    with database.writer() as connection, connection.begin():
        command.upgrade(alembic_config(connection), "0003")
        for gid, name in (("aaa", "Elm Street"), ("bbb", "ELM STREET"), ("ccc", "Oak")):
            columns = (
                "id, name, town, zone, language, languages, emergency, nonurgent, private_words, "
                "quiet_from, quiet_to, closed"
            )
            row = f"'{gid}', '{name}', '', 'UTC', 'en', 'en', '911', '', true, 22, 7, false"
            connection.execute(text(f"INSERT INTO groups ({columns}) VALUES ({row})"))
    upgrade(database)
    with database.writer() as writer, database.transaction(writer) as db:
        assert {one.name for one in groups.every(db)} == {"Elm Street", "ELM STREET", "Oak"}
        for name in ("elm street", "OAK"):
            with pytest.raises(groups.NameTakenError):
                groups.found(db, name, "UTC", "en")


SAID = datetime(2026, 11, 22, 10, tzinfo=UTC)
WAITS = SAID + timedelta(minutes=2)
ZERO = {"VARCHAR": "", "INTEGER": 0, "BOOLEAN": False}


def insert(connection: Connection, table_name: str, /, **values: object) -> None:
    """Write a row of an older table; what it must have besides is nothing."""
    table = Table(table_name, MetaData(), autoload_with=connection)
    must = [one for one in table.columns if not one.nullable and one.name not in values]
    zeros = {one.name: ZERO[str(one.type)] for one in must}
    connection.execute(table.insert().values({**zeros, **values}))


def test_what_was_said_and_what_waits_moves_into_one_drawer(empty):
    database = empty()
    lee = {"group_id": "elm", "number": 1, "person_id": 7, "name": "Lee", "role": "police"}
    with database.writer() as connection, connection.begin():
        command.upgrade(alembic_config(connection), "0029")
        insert(connection, "groups", id="elm", name="Elm")
        insert(connection, "people", id=7, name="Lee")
        for serial, words, sent, at, instead in (
            (3, "Friday", True, SAID, 0),
            (4, "", True, SAID, 0),
            (5, "Monday", False, WAITS, 3),
        ):
            insert(
                connection, "question_answers", serial=serial, words=words, at=at, sent=sent,
                instead=instead, corrected=0, **lee,
            )  # fmt: skip
        insert(
            connection, "concern_changes", serial=6, state="fixed", words="a lamp", at=SAID, **lee
        )
        insert(connection, "concern_prepared", state="answered", words="Soon", at=WAITS, **lee)
        # What is called after a person before is called after its serial then: 9 and 10.
        for person in (9, 10):
            insert(connection, "people", id=person, name="Kim")
            kim = {**lee, "person_id": person, "name": "Kim"}
            insert(
                connection, "concern_prepared", state="answered", words="Me too", at=WAITS, **kim
            )
        insert(connection, "numbers", counted="concern_changes", group_id="elm", last=8)
        keys = ("1_7", "1_9", "1_10")
        for kind, key in (("question_send", "1"), *(("concern_send", key) for key in keys)):
            insert(connection, "agenda", kind=kind, group_id="elm", key=key, due=WAITS)
    upgrade(database)
    with database.writer() as writer, database.transaction(writer) as db:
        (friday,) = replies.standing(db, "elm", "question", 1)
        (monday,) = replies.prepared(db, "elm", "question", 1)
        (lamp,) = replies.standing(db, "elm", "concern", 1)
        soon, *others = replies.prepared(db, "elm", "concern", 1)
        said = [one.words for one in (friday, monday, lamp, soon)]
        assert said == ["Friday", "Monday", "a lamp", "Soon"]
        assert (monday.instead, lamp.state, soon.state) == (friday.serial, "fixed", "answered")
        assert replies.unsaid(db, "elm", "question", 1, 4)
        assert agenda.planned(db, "question_send", "elm", f"1_{monday.serial}") == WAITS
        assert agenda.planned(db, "concern_send", "elm", f"1_{soon.serial}") == WAITS
        assert [one.serial for one in (soon, *others)] == [9, 10, 11]
        for one in others:
            assert agenda.planned(db, "concern_send", "elm", f"1_{one.serial}") == WAITS
        assert numbers.following(db, "elm", replies.ReplyRow) == 12


def test_who_said_what_moves_into_one_drawer_with_its_counters(empty):
    database = empty()
    with database.writer() as connection, connection.begin():
        command.upgrade(alembic_config(connection), "0030")
        insert(connection, "groups", id="elm", name="Elm")
        for person in (7, 8):
            insert(connection, "people", id=person, name=f"Person {person}")
        about = {"group_id": "elm", "number": 1}
        insert(connection, "polls", title="Clean-up", until=WAITS, asked_by=7, zone="UTC", **about)
        for at, yes, maybe in ((0, 0, 0), (1, 2, 0), (2, 0, 1)):
            insert(
                connection, "poll_options", group_id="elm", poll=1, number=at, yes=yes, maybe=maybe
            )
        for person, marks in ((7, "-ym"), (8, "---")):  # somebody who was erased said yes, too
            insert(connection, "ballots", group_id="elm", poll=1, person_id=person, marks=marks)
        insert(connection, "checkin_rounds", slot="s", until=WAITS, fine=1, hand=3, **about)
        for person, said in ((7, "fine"), (8, "hand")):
            insert(
                connection,
                "checkin_answers",
                group_id="elm",
                round=1,
                person_id=person,
                answer=said,
            )
        for kind, person, can in (
            ("alert", 7, True),
            ("alert", 8, False),
            ("alert_ended_by", 7, True),
        ):
            insert(connection, "seen", kind=kind, person_id=person, help=can, **about)
    upgrade(database)
    with database.writer() as writer, database.transaction(writer) as db:
        assert polls.counts(db, "elm", 1) == (Count(0, 0), Count(2, 0), Count(0, 1))
        (voter,) = responses.everyone(db, "elm", polls.KIND, 1)
        assert (voter.name, voter.marks) == ("Person 7", "-ym")
        asked = checkins.round_(db, "elm", 1)
        assert asked is not None
        assert (asked.fine, asked.hand) == (1, 3)
        assert responses.marks(db, "elm", checkins.KIND, 1, 8) == checkins.HAND
        saw = responses.everyone(db, "elm", alerts.KIND, 1)
        assert [one.marks for one in saw] == [alerts.HELPS, responses.SEEN]
        assert responses.tallies(db, "elm", alerts.KIND, 1)[0, alerts.HELPS] == 1
        assert [one.name for one in responses.everyone(db, "elm", "alert_ended_by", 1)] == [
            "Person 7"
        ]


def test_where_no_table_differs_no_migration_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    folder = ROOT / "storage" / "migrations" / "versions"
    before = {one.name for one in folder.glob("*.py")}
    write("nothing")
    assert {one.name for one in folder.glob("*.py")} == before
    assert "No table differs" in capsys.readouterr().out
