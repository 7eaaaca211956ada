"""The tables of things told privately: what each column could tell a thief, and nothing else."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

from sqlalchemy import Date, DateTime, Interval, Time, inspect, text
from sqlmodel import Session

from storage import groups, tip_desk, tip_pictures, tips
from storage.database import Database
from storage.tip_desk import Did
from storage.tip_pictures import Picture
from storage.tips import Case
from tests.kinds import only

DAY = date(2026, 11, 23)

REVEALS = {
    "tip_cases": {
        "id": "nothing: random",
        "group_id": "the group",
        "code": "nothing without the key: a keyed code of six random words; whether there are any",
        "key": "nothing without the key: it is wrapped",
        "route": "nothing without the key: a sealed way back, or as many random bytes",
        "reader_role": "who reads it",
        "reader_id": "who reads it",
        "holder_id": "which of several readers took it",
        "status": "how far it got",
        "shown": "how far it had got at the last slot",
        "slot": "that something waits, and for which of the day's slots",
        "day": "the day it left",
        "wrote": "the last day on which words of whoever told it left",
        "changed": "the last day on which anything of it left",
        "keep_days": "the group's days at the time it was told",
        "what": "one of three sizes: sealed",
        "place": "one of three sizes: sealed",
        "moment": "one of three sizes: sealed",
        "looks": "one of three sizes: sealed, also when there is nothing",
        "desk": "one of three sizes: sealed, also when there is nothing",
        "stub": "nothing: random, or a keyed hash of chance on a screen; until the day after",
    },
    "tip_notes": {
        "id": "nothing: random",
        "case_id": "the case",
        "place": "the order inside the case",
        "side": "whether a reader wrote it",
        "reader_id": "which reader wrote it; 0 for whoever told it",
        "slot": "that it waits, and for which slot",
        "day": "the day it leaves",
        "words": "one of three sizes: sealed",
    },
    "tip_pictures": {
        "id": "nothing: random",
        "group_id": "the group",
        "case_id": "the case",
        "place": "the order inside the case",
        "pixels": "one of three sizes: sealed",
    },
    "tip_terms": {
        "group_id": "the group",
        "hours": "the group's set hours, which everybody knows",
        "keep_days": "the group's days, which everybody knows",
        "routes": "whether neutral notes are offered, which everybody knows",
    },
    "tip_ready": {
        "id": "nothing: random",
        "group_id": "the group",
        "language": "the language of an answer made ready",
        "words": "an answer made ready: to nobody in particular",
    },
    "tip_acts": {
        "id": "nothing: random",
        "group_id": "the group",
        "person_id": "which reader did it; 0 for the bot",
        "act": "what a reader did",
        "ref": "with which number; none for a pause",
        "day": "on which day",
    },
    "tip_exports": {
        "id": "nothing: random",
        "group_id": "the group",
        "asked_by": "which reader asked for a copy of many",
        "agreed_by": "which other reader agreed",
        "day": "on which day",
    },
    "tip_pauses": {
        "code": "nothing without the key: a keyed code of a group and an account",
        "epoch": "in which 30 days it counts",
    },
    "tip_counts": {
        "group_id": "the group",
        "month": "a month that is over",
        "told_to": "which kind of reader",
        "about": "a number rounded to 5, never a small one",
    },
}
"""Every column of every table of things told privately, and what it tells a thief at most."""

RANDOM_KEYS = ("tip_cases", "tip_notes", "tip_pictures", "tip_ready", "tip_acts", "tip_exports")
DAYS = {"day", "wrote", "changed"}


def _case(group_id: str, **changed: object) -> Case:
    values = dict.fromkeys(("key", "route", "what", "place", "moment", "looks", "desk"), b"sealed")
    values |= {
        "id": tips.new_id(),
        "group_id": group_id,
        "code": tips.new_id(),
        "reader_role": "police",
        "reader_id": 3,
        "holder_id": 0,
        "status": tips.NEW,
        "shown": tips.WAITING,
        "slot": "20261123_08",
        "day": DAY,
        "wrote": DAY,
        "changed": DAY,
        "keep_days": 90,
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
    there = inspect(database.engine)
    tables = {name for name in there.get_table_names() if name.startswith("tip")}
    assert tables == REVEALS.keys()
    for name in tables:
        columns = there.get_columns(name)
        assert {column["name"] for column in columns} == REVEALS[name].keys(), name
        times = [one for one in columns if isinstance(one["type"], DateTime | Time | Interval)]
        assert times == [], name
        days = {one["name"] for one in columns if isinstance(one["type"], Date)}
        assert days == REVEALS[name].keys() & DAYS, name


def test_no_column_leads_to_a_person(database: Database) -> None:
    there = inspect(database.engine)
    for name in REVEALS:
        to = {key["referred_table"] for key in there.get_foreign_keys(name)}
        assert to <= {"groups", "tip_cases"}, name


@only("sqlite")
def test_rows_have_no_number_by_which_they_came(database: Database) -> None:
    with database.reading() as db:
        for name in REVEALS.keys() - {"tip_terms"}:
            made = text("SELECT sql FROM sqlite_master WHERE name = :name")
            sql = db.connection().execute(made, {"name": name}).scalar_one()
            assert "WITHOUT ROWID" in sql, name


def test_keys_come_from_chance_alone(database: Database) -> None:
    with database.reading() as db:
        elm = _group(db)
        case = _case(elm)
        tips.add(db, case)
        _note(db, case)
        tip_pictures.add(db, Picture(tips.new_id(), elm, case.id, 1, b"sealed"))
        tip_desk.add_ready(db, elm, "en", "Thank you.")
        tip_desk.note_act(db, elm, Did(3, "read", "K7M-2QD", DAY))
        tip_desk.add_export(db, elm, 3, DAY)
        for name in RANDOM_KEYS:
            key = db.connection().execute(text(f"SELECT id FROM {name}")).scalar_one()
            assert UUID(key).version == 4 if len(key) == 32 else re.fullmatch("[0-9a-f]{16}", key)


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
            (tips.PROGRESS, tips.OPENED),
            (tips.ENDED, tips.ENDED),
        )
        for status, shown in states:
            tips.add(db, _case(elm, status=status, shown=shown))
        found = {(one.status, one.shown) for one in tips.open_cases(db, elm)}
        assert found == {(tips.NEW, tips.NEW), (tips.OPENED, tips.NEW)}
