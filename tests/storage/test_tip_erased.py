"""What is erased stands in no file any more, also where SQLite would leave it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlmodel import Session, SQLModel

from storage import groups, tip_order, tip_pictures, tips
from storage.database import Database
from storage.tips import Case

pytestmark = pytest.mark.ci

DAY = date(2026, 11, 23)
MARKERS = 1000
TOGETHER = 50
"""So many come at once, and one more beside them that stays: they share pages."""


def marker(at: int) -> bytes:
    """Return words that nobody else writes: here they lie without a seal, to be found."""
    return f"walrusflute-{at:04}-zebraquartz".encode()


def told(db: Session, group_id: str, words: bytes) -> str:
    case_id = tips.new_id()
    long = words + bytes(2000)  # it flows over into pages of its own
    case = Case(
        id=case_id, group_id=group_id, code=tips.new_id(), key=words, route=words,
        reader_role="police", reader_id=3, holder_id=0, status=tips.NEW, shown=tips.NEW, slot="",
        day=DAY, wrote=DAY, changed=DAY, keep_days=90, what=long, place=words, moment=words,
        looks=words, desk=words,
    )  # fmt: skip
    tips.add(db, case)
    note_id = tips.new_id()
    tips.add_note(
        db, group_id, case_id, note_id, side=tips.SENDER, reader_id=0, slot="", day=DAY, words=long
    )
    tip_pictures.add(
        db, tip_pictures.Picture(tips.new_id(), group_id, case_id, 1, words + bytes(9000))
    )
    return case_id


def hits(folder: Path) -> int:
    """Return how many of the markers stand in any file, whole or but for their end."""
    held = b"".join(one.read_bytes() for one in folder.rglob("porchlight.db*"))
    return len(set(re.findall(rb"walrusflute-\d{4}", held)))


@pytest.fixture
def careless(tmp_path: Path) -> Iterator[Database]:
    """A SQLite that leaves what is deleted in its file, as most builds do."""
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")

    def leave(connection, _record) -> None:
        connection.execute("PRAGMA secure_delete = OFF")

    event.listen(database.engine, "connect", leave, insert=True)
    SQLModel.metadata.create_all(database.engine)
    yield database
    database.close()


def fill(database: Database, number: int = 200) -> tuple[str, list[str]]:
    """Let so many be told, as they come; return the group and the cases to erase."""
    writer = database.writer()
    with database.transaction(writer) as db:
        group_id = groups.found(db, "Elm Street", "America/Vancouver", "en").id
    found = []
    for at in range(0, number, TOGETHER):
        with database.transaction(writer) as db:
            found += [told(db, group_id, marker(one)) for one in range(at, at + TOGETHER)]
            told(db, group_id, b"stays")
    writer.close()
    return group_id, found


def test_a_thousand_erased_cases_are_in_no_byte_of_any_file(
    careless: Database, tmp_path: Path
) -> None:
    group_id, found = fill(careless, MARKERS)
    assert hits(tmp_path) == MARKERS
    writer = careless.writer()
    for at in range(0, MARKERS, 100):
        with careless.transaction(writer) as db:
            for case_id in found[at : at + 100]:
                tips.erase(db, group_id, case_id)
    assert hits(tmp_path) == 0
    with careless.transaction(writer) as db:
        assert len(tips.all_cases(db, group_id)) == MARKERS // TOGETHER
    writer.close()


def test_what_is_taken_back_is_gone_before_its_copies_are_blank(
    careless: Database, tmp_path: Path
) -> None:
    group_id, found = fill(careless)
    writer = careless.writer()
    with careless.transaction(writer) as db:
        for case_id in found:
            tips.void(db, group_id, case_id, "20261123_12")
    writer.close()
    assert hits(tmp_path) == 0


def test_laying_the_tables_anew_leaves_nothing_of_the_former_rows(
    careless: Database, tmp_path: Path
) -> None:
    group_id, found = fill(careless)
    writer = careless.writer()
    with careless.transaction(writer) as db:
        tip_order.rebuild(db)
    with careless.transaction(writer) as db:
        for case_id in found:
            tips.erase(db, group_id, case_id)
    writer.close()
    assert hits(tmp_path) == 0


def test_without_our_care_it_would_all_still_be_there(careless: Database, tmp_path: Path) -> None:
    group_id, found = fill(careless)
    writer = careless.writer()
    raw = writer.connection.dbapi_connection
    raw.execute("PRAGMA secure_delete = OFF")
    with careless.transaction(writer) as db:
        for case_id in found:
            tips.erase(db, group_id, case_id)
        db.info.clear()  # the log of changes is not emptied either
    writer.close()
    assert hits(tmp_path) > 20
