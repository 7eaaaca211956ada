"""Whoever steals the files cannot tell which of the things told privately came first."""

from __future__ import annotations

import random
import secrets
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session, SQLModel

from storage import groups, tip_desk, tip_order, tip_pictures, tips
from storage.database import Database
from storage.tip_desk import Did
from storage.tips import Case
from tests.kinds import only
from tests.sqlite_pages import Pages, tau

DAY = date(2026, 11, 23)
LIMIT = 0.1
"""Rows that lie by chance stay below: with 1,000 of them 0.1 is nearly five deviations away."""

KEYS = {"tip_pauses": 64, "tip_exports": 16}
"""Letters of a key, where they are not the 32 of an id."""


def sealed(size: int) -> bytes:
    return secrets.token_bytes(size)


def comes(db: Session, group_id: str, at: int) -> None:
    """Let one row of each kind come; in what it says stands when it came."""
    case_id, serial = tips.new_id(), f"{at:07}"
    size = random.choice((540, 2076))
    case = Case(
        id=case_id, group_id=group_id, code=secrets.token_hex(32), key=sealed(76),
        route=sealed(300), reader_role="police", reader_id=at, holder_id=0, status=tips.NEW,
        shown=tips.NEW, slot="", day=DAY, wrote=DAY, changed=DAY, keep_days=90,
        what=sealed(size), place=sealed(540), moment=sealed(540), looks=sealed(540),
        desk=sealed(540),
    )  # fmt: skip
    tips.add(db, case)
    tips.add_note(
        db, group_id, case_id, tips.new_id(), side=tips.READER, reader_id=at, slot="", day=DAY,
        words=sealed(540),
    )  # fmt: skip
    picture = serial.encode() + sealed(6000)
    tip_pictures.add(db, tip_pictures.Picture(tips.new_id(), group_id, case_id, 1, picture))
    tip_desk.add_ready(db, group_id, "en", serial)
    tip_desk.note_act(db, group_id, Did(at, "read", "K7M-2QD", DAY))
    tip_desk.add_export(db, group_id, at, DAY)
    pause = table_of("tip_pauses").insert()
    db.connection().execute(pause, {"code": secrets.token_hex(32), "epoch": at})


CAME = {
    "tip_cases": "reader_id", "tip_notes": "reader_id", "tip_pictures": "pixels",
    "tip_ready": "words", "tip_acts": "person_id", "tip_exports": "asked_by",
    "tip_pauses": "epoch",
}  # fmt: skip
"""The column in which these tests write when a row came."""


def arrive(database: Database, number: int) -> dict[str, list[str]]:
    """Let so many rows of each kind come; return the keys of each table as they came."""
    writer = database.writer()
    with database.transaction(writer) as db:
        group_id = groups.found(db, "Elm Street", "America/Vancouver", "en").id
        for at in range(number):
            comes(db, group_id, at)
        came = {}
        for name, column in CAME.items():
            (key,) = table_of(name).primary_key
            rows = db.connection().execute(text(f"SELECT {key.name} FROM {name} ORDER BY {column}"))
            came[name] = list(rows.scalars())
    writer.close()
    return came


def table_of(name: str):
    return next(one for one in tip_order.TABLES if one.name == name)


def lay_anew(database: Database) -> None:
    writer = database.writer()
    with database.transaction(writer) as db:
        tip_order.rebuild(db)
    writer.close()


def told_by(file: Path, name: str, came: list[str]) -> dict[str, float]:
    """Return how much the bytes of a table, and of each of its indexes, tell of who came first.

    Also read backwards by key, because a thief knows how the rows are laid.
    """
    pages, found = Pages(file), {}
    place = {key: at for at, key in enumerate(came)}
    for tree in pages.trees(name):
        cells = pages.cells(tree, KEYS.get(name, 32))
        assert {cell.key for cell in cells} == place.keys(), tree
        for way, others in (("", cells), (" backwards", cells[::-1])):
            pairs = zip(cells, others, strict=True)
            by_arrival = [other for _, other in sorted(pairs, key=lambda it: place[it[0].key])]
            found[f"{tree}{way}"] = tau([cell.offset for cell in by_arrival])
            if all(cell.over for cell in cells):
                found[f"{tree}, over{way}"] = tau([cell.over for cell in by_arrival])
    return found


@pytest.fixture
def sqlite(tmp_path: Path) -> Database:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    return database


# --- SQLite --------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [7, 40, 500])
def test_rows_lie_as_if_they_had_come_in_the_order_of_their_keys(
    sqlite: Database, tmp_path: Path, number: int
) -> None:
    arrive(sqlite, number)
    lay_anew(sqlite)
    sqlite.close()
    fresh = Database(f"sqlite:///{tmp_path / 'fresh.db'}")
    SQLModel.metadata.create_all(fresh.engine)
    fresh.close()
    with sqlite3.connect(tmp_path / "fresh.db") as by_key:
        by_key.execute("ATTACH ? AS laid", (str(tmp_path / "porchlight.db"),))
        for one in tip_order.TABLES:
            keys = ", ".join(key.name for key in one.primary_key)
            by_key.execute(f"INSERT INTO {one.name} SELECT * FROM laid.{one.name} ORDER BY {keys}")
    by_key.close()
    laid, wanted = Pages(tmp_path / "porchlight.db"), Pages(tmp_path / "fresh.db")
    for name in CAME:
        for tree in laid.trees(name):
            size = KEYS.get(name, 32)
            places = [
                [(one.key, one.within) for one in file.cells(tree, size)] for file in (laid, wanted)
            ]
            assert len(places[0]) == number
            assert places[0] == places[1], tree


@pytest.mark.parametrize("number", [1000, pytest.param(3000, marks=pytest.mark.full)])
def test_no_byte_of_the_file_tells_who_came_first(
    sqlite: Database, tmp_path: Path, number: int
) -> None:
    came = arrive(sqlite, number)
    lay_anew(sqlite)
    sqlite.close()
    for name, keys in came.items():
        for part, told in told_by(tmp_path / "porchlight.db", name, keys).items():
            assert abs(told) < LIMIT, part


def test_before_that_the_file_tells_it(sqlite: Database, tmp_path: Path) -> None:
    came = arrive(sqlite, 100)
    sqlite.close()
    told = told_by(tmp_path / "porchlight.db", "tip_cases", came["tip_cases"])
    assert told["tip_cases, over"] > 0.9


def test_nothing_of_a_row_stays_where_it_lay_before(sqlite: Database, tmp_path: Path) -> None:
    came = arrive(sqlite, 60)
    lay_anew(sqlite)
    sqlite.close()
    pages = Pages(tmp_path / "porchlight.db")
    for key in came["tip_acts"]:
        assert pages.raw.count(key.encode()) == len(pages.trees("tip_acts"))


def test_laying_anew_changes_no_row(database: Database) -> None:
    arrive(database, 20)

    def rows() -> list[list[tuple[object, ...]]]:
        with database.reading() as db:
            found = (db.connection().execute(one.select()) for one in tip_order.TABLES)
            return [sorted(tuple(row) for row in table) for table in found]

    before = rows()
    lay_anew(database)
    assert rows() == before
    lay_anew(database)
    assert rows() == before
    assert all(len(one) == 20 for one in before if one)


# --- PostgreSQL ----------------------------------------------------------------------------


@pytest.mark.parametrize("number", [7, 40, 500])
@only("postgresql")
def test_postgresql_keeps_rows_and_what_flows_over_by_their_keys(
    database: Database, number: int
) -> None:
    came = arrive(database, number)
    lay_anew(database)
    with database.reading() as db:
        run = db.connection().execute
        for name in CAME:
            (key,) = table_of(name).primary_key
            rows = run(text(f"SELECT {key.name} FROM {name} ORDER BY ctid")).scalars().all()
            assert sorted(rows) == list(rows) != came[name]
        toast = run(
            text("SELECT reltoastrelid::regclass FROM pg_class WHERE relname = 'tip_pictures'")
        )
        # A picture's first bytes say when it came: in these tests they are not under a seal.
        flowed = run(
            text(
                f"SELECT chunk_id, substring(chunk_data, 1, 7) FROM {toast.scalar_one()} "
                "WHERE chunk_seq = 0 ORDER BY chunk_id"
            )
        ).all()
        keys = [came["tip_pictures"][int(bytes(serial))] for _, serial in flowed]
        assert keys == sorted(keys)
