"""A number is given once in a group, whatever is erased or lost."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import Session, SQLModel

from storage import bonds, checkins, groups, hands, numbers, parts, people
from storage.database import Database
from storage.migrations.__main__ import every_table
from storage.parts import PartRow
from storage.row import Row

STORAGE = Path(numbers.__file__).parent


def counted() -> list[type[SQLModel]]:
    """Return the model of every table whose things have a number in their group."""
    every_table()
    models = [one for one in Row.__subclasses__() if hasattr(one, "__table__")]
    keys = [(one, [*one.__table__.primary_key.columns.keys()]) for one in models]
    return [one for one, key in keys if key == KEY or (key[0] == KEY[0] and key[-1] == "serial")]


SOON = datetime(2026, 11, 24, tzinfo=UTC)
KEY = ["group_id", "number"]


NOW = datetime(2026, 11, 29, tzinfo=UTC)


def test_each_group_counts_for_itself(database: Database) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        elm, oak = (groups.found(db, name, "UTC", "en").id for name in ("Elm", "Oak"))
        assert [parts.add(db, elm, name).number for name in ("North", "South")] == [1, 2]
        assert parts.add(db, oak, "North").number == 1


def test_what_was_erased_leaves_its_number_behind(database: Database) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        elm = groups.found(db, "Elm", "UTC", "en").id
        ana, tom = (people.meet(db, "telegram", name, name, "en").id for name in ("Ana", "Tom"))
        asked = asked_by(db, elm, ana)
        assert hands.ask(db, elm, asked, ana, "milk", NOW) == 1
        assert hands.ask(db, elm, asked, tom, "bread", NOW) == 2
        bonds.let_go(db.connection(), tom)
        assert hands.ask(db, elm, asked, ana, "eggs", NOW) == 3


def asked_by(db: Session, group_id: str, person_id: int) -> int:
    """Return the number of a round that asks how everyone is."""
    words = {"question": "All well?", "every": "week", "first": "2026-11-23T18:00"}
    one = checkins.begin(
        db, group_id, **words, zone="UTC", asked_by=person_id, following="2026-11-30T18:00"
    )
    number = checkins.open_round(db, group_id, one, "2026-11-23T18:00", SOON)
    assert number is not None
    return number


@pytest.mark.parametrize("model", counted(), ids=lambda one: one.__tablename__)
def test_after_a_gap_no_number_is_given_that_may_have_been(
    database: Database, model: type[SQLModel]
) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        elm, oak = (groups.found(db, name, "UTC", "en").id for name in ("Elm", "Oak"))
        numbers.following(db, elm, model)
        for gap in (100, 200):
            lost = [numbers.following(db, elm, model), numbers.following(db, oak, model)]
            numbers.leave_gap(db, gap)
            new = [numbers.following(db, elm, model), numbers.following(db, oak, model)]
            assert [after - before for after, before in zip(new, lost, strict=True)] == [
                gap + 1
            ] * 2


def test_rows_of_a_backup_that_never_counted_are_counted_too(database: Database) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        elm = groups.found(db, "Elm", "UTC", "en").id
        chat = groups.connect(db, elm, "telegram", "1", kind="group", title="Elm").id
        db.add(PartRow(group_id=elm, number=5, name="North"))
        db.flush()
        assert parts.add(db, elm, "South").number == 6
        numbers.leave_gap(db, 100)
        assert parts.add(db, elm, "East").number == 107
        other = groups.connect(db, elm, "telegram", "2", kind="group", title="Oak").id
        assert other == chat + 101


def test_no_drawer_counts_by_itself() -> None:
    by_hand = re.compile(r"max\(\s*\w*\.(c\.)?(number|serial)\b|\b(number|serial)=\(?last")
    found = [file.name for file in STORAGE.glob("*.py") if by_hand.search(file.read_text())]
    assert found == []
