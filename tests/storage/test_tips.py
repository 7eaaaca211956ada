"""The tables of things told privately: what each column could tell a thief, and nothing else."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, DateTime, inspect, text
from sqlmodel import Session

from storage import groups, tips
from storage.database import Database
from storage.tips import Case

DAY = date(2026, 11, 23)

REVEALS = {
    "tip_cases": {
        "id": "nothing: random",
        "group_id": "the group",
        "code": "nothing without the key: a keyed code of six random words",
        "key": "nothing without the key: it is wrapped",
        "reader_role": "who reads it",
        "reader_id": "who reads it",
        "status": "how far it got",
        "shown": "how far it had got at the last slot",
        "slot": "that something waits, and for which of the day's slots",
        "day": "the day it left",
        "what": "one of three sizes: sealed",
        "place": "one of three sizes: sealed",
        "moment": "one of three sizes: sealed",
        "looks": "one of three sizes: sealed, also when there is nothing",
    },
    "tip_notes": {
        "id": "nothing: random",
        "case_id": "the case",
        "place": "the order inside the case",
        "side": "whether the reader wrote it",
        "reader_id": "which reader wrote it; 0 for whoever told it",
        "slot": "that it waits, and for which slot",
        "day": "the day it leaves",
        "words": "one of three sizes: sealed",
    },
}


def _case(group_id: str, **changed: object) -> Case:
    values = dict.fromkeys(("key", "what", "place", "moment", "looks"), b"sealed")
    values |= {
        "id": tips.new_id(),
        "group_id": group_id,
        "code": tips.new_id(),
        "reader_role": "police",
        "reader_id": 3,
        "status": tips.NEW,
        "shown": tips.WAITING,
        "slot": "20261123_08",
        "day": DAY,
    }
    return Case(**{**values, **changed})


def _group(db: Session, name: str = "Elm Street") -> str:
    return groups.found(db, name, "America/Vancouver", "en").id


def _note(db: Session, case: Case, slot: str = "") -> tips.Note:
    return tips.add_note(
        db,
        case.group_id,
        case.id,
        tips.new_id(),
        side=tips.READER,
        reader_id=3,
        slot=slot,
        day=DAY,
        words=b"sealed",
    )


def test_every_column_is_declared_with_what_it_reveals(database: Database) -> None:
    for name, columns in REVEALS.items():
        found = inspect(database.engine).get_columns(name)
        assert {column["name"] for column in found} == columns.keys()
        assert not any(isinstance(column["type"], DateTime) for column in found)
        assert all(isinstance(one["type"], Date) for one in found if one["name"] == "day")
    with database.reading() as db:
        if database.sqlite:
            for name in REVEALS:
                made = db.connection().execute(
                    text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": name}
                )
                assert "WITHOUT ROWID" in made.scalar_one()


def test_ids_come_from_chance_alone() -> None:
    assert {tips.new_id()[12] for _ in range(50)} == {"4"}  # UUID version 4 holds no time
    assert len({tips.new_id() for _ in range(50)}) == 50


def test_what_is_kept_is_found_by_id_and_by_code_only_in_its_group(database: Database) -> None:
    with database.reading() as db:
        elm, oak = _group(db), _group(db, "Oak Lane")
        case = _case(elm)
        tips.add(db, case)
        assert tips.case(db, elm, case.id) == case
        assert tips.case(db, oak, case.id) is None
        assert tips.by_code(db, ["other", case.code]) == case
        assert tips.by_code(db, ["other"]) is None
        written = _note(db, case)
        assert tips.note(db, elm, written.id) == written
        assert tips.note(db, oak, written.id) is None
        assert tips.notes(db, oak, case.id) == ()
        tips.drop_note(db, oak, written)
        tips.change_note(db, oak, written, slot="x", words=b"x")
        tips.change(db, oak, case.id, status=tips.ENDED)
        tips.wait(db, oak, case.id, "x")
        tips.void(db, oak, case.id, "x")
        tips.erase(db, oak, case.id)
        assert tips.case(db, elm, case.id) == case
        assert tips.notes(db, elm, case.id) == (written,)


def test_many_cases_without_an_answer_stand_side_by_side(database: Database) -> None:
    with database.reading() as db:
        elm = _group(db)
        for _ in range(3):
            tips.add(db, _case(elm, code=None))
        assert len(tips.leaving(db, elm, "20261123_08")) == 3


def test_what_leaves_at_a_slot(database: Database) -> None:
    with database.reading() as db:
        elm = _group(db)
        now, later, quiet = _case(elm), _case(elm, slot="20261123_12"), _case(elm, slot="")
        for case in (now, later, quiet):
            tips.add(db, case)
        assert {one.id for one in tips.leaving(db, elm, "20261123_08")} == {now.id}
        assert {one.id for one in tips.leaving(db, elm, "20261124_08")} == {now.id, later.id}
        tips.wait(db, elm, quiet.id, "20261123_08")
        tips.wait(db, elm, later.id, "20261123_16")
        assert {one.id for one in tips.leaving(db, elm, "20261123_08")} == {now.id, quiet.id}
        assert {one.slot for one in tips.leaving(db, elm, "20261124_08")} >= {"20261123_12"}


def test_notes_count_up_in_their_case_and_can_change(database: Database) -> None:
    with database.reading() as db:
        elm = _group(db)
        one, two = _case(elm), _case(elm)
        tips.add(db, one)
        tips.add(db, two)
        notes = [_note(db, one, "20261123_08"), _note(db, one), _note(db, two)]
        assert [note.place for note in notes] == [1, 2, 1]
        tips.change_note(db, elm, notes[0], slot="", words=b"other")
        tips.change_note(db, elm, notes[1], slot="20261123_12")
        changed = tips.notes(db, elm, one.id)
        assert [(note.slot, note.words) for note in changed] == [
            ("", b"other"),
            ("20261123_12", b"sealed"),
        ]
        tips.drop_note(db, elm, notes[1])
        assert _note(db, one).place == 2


def test_nothing_sealed_stays_of_a_void_case_and_nothing_at_all_of_an_erased(
    database: Database,
) -> None:
    with database.reading() as db:
        elm = _group(db)
        case = _case(elm)
        tips.add(db, case)
        note = _note(db, case)
        tips.void(db, elm, case.id, "20261123_12")
        assert tips.case(db, elm, case.id) is None
        assert tips.by_code(db, [case.code]) is None
        (left,) = tips.leaving(db, elm, "20261123_12")
        assert left.status == tips.GONE
        assert {left.key, left.what, left.place, left.moment, left.looks} == {b""}
        assert tips.notes(db, elm, case.id)[0].words == b""
        assert tips.notes(db, elm, case.id)[0].id == note.id
        tips.erase(db, elm, case.id)
        assert tips.leaving(db, elm, "20261123_12") == ()
        assert tips.notes(db, elm, case.id) == ()


def test_open_cases_lie_with_a_reader_who_has_not_answered(database: Database) -> None:
    with database.reading() as db:
        elm = _group(db)
        states = (
            (tips.NEW, tips.WAITING),
            (tips.NEW, tips.UNREACHED),
            (tips.NEW, tips.NEW),
            (tips.OPENED, tips.NEW),
            (tips.ANSWERED, tips.OPENED),
            (tips.ENDED, tips.ENDED),
        )
        for status, shown in states:
            tips.add(db, _case(elm, status=status, shown=shown))
        found = {(one.status, one.shown) for one in tips.open_cases(db, elm)}
        assert found == {(tips.NEW, tips.NEW), (tips.OPENED, tips.NEW)}
