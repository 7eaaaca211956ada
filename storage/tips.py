"""Things told privately. No column leads to whoever told them, no time is finer than a day.

Words are sealed before they come here. Ids are random, and tip_order.py lays the rows anew in the
order of their ids. A slot is a word such as "20261123_08": the hour at which something leaves
together with everything else; it is "" once nothing waits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Index, Select, UniqueConstraint, and_, bindparam
from sqlalchemy import select as columns
from sqlmodel import Field, Session, func

from storage import tip_pictures
from storage.database import scrub
from storage.row import Row, final, passing
from storage.upsert import table

WAITING = "waiting"
UNREACHED = "unreached"
NEW = "new"
OPENED = "opened"
PROGRESS = "progress"
PASSED = "passed"
ENDED = "ended"
GONE = "gone"
"""A case: WAITING for its slot, UNREACHED when its reader could not be written to, NEW until the
reader does something, then OPENED, in PROGRESS (an answer is one), PASSED on; ENDED with a reason;
GONE when it was taken back and its words are erased, but the reader's copy still waits to be
blanked."""

UNPOSTED = (WAITING, UNREACHED)
UNANSWERED = (NEW, OPENED)

SENDER = "sender"
READER = "reader"
END = "end"
DESK = "desk"
"""Whose words a note holds: whoever told it, the reader, the reader's reason for the end, or a note
of the desk that whoever told it never sees."""


class TipCaseRow(Row, table=True):
    __tablename__ = "tip_cases"
    __table_args__ = (Index("tip_cases_group", "group_id"), {"sqlite_with_rowid": False})

    id: str = Field(primary_key=True)
    group_id: str = Field(foreign_key="groups.id")
    code: str | None = Field(default=None, unique=True)
    key: bytes
    route: bytes
    reader_role: str
    reader_id: int
    holder_id: int
    status: str = Field(sa_column_kwargs=final(GONE))
    shown: str
    slot: str = Field(sa_column_kwargs={"info": passing()})
    day: date
    wrote: date
    changed: date
    keep_days: int
    what: bytes
    place: bytes
    moment: bytes
    looks: bytes
    desk: bytes
    stub: str | None = None


class TipNoteRow(Row, table=True):
    __tablename__ = "tip_notes"
    __table_args__ = (UniqueConstraint("case_id", "place"), {"sqlite_with_rowid": False})

    id: str = Field(primary_key=True)
    case_id: str = Field(foreign_key="tip_cases.id")
    place: int
    side: str
    reader_id: int
    slot: str = Field(sa_column_kwargs={"info": passing()})
    day: date
    words: bytes


@dataclass(frozen=True, slots=True)
class Case:
    """A case, sealed. `code` is None when no answer was asked for.

    `route` is the sealed way back to whoever told it, or as many random bytes where there is none.
    `reader_id` is the contact it was told to, 0 for all organizers; `holder_id` is who of several
    readers took it, 0 for nobody. `status` is what it is, `shown` what the six words show of that
    until the next slot. `day` is the day it left, `wrote` the last day on which words of whoever
    told it left, `changed` the last on which anything did. `keep_days` is how long after its end
    it is kept at most: that was said when it was told. `desk` is what readers keep about it. `stub`
    is a keyed hash of what the screen carries from which it can be taken back, or chance that looks
    like one; None once that is over.
    """

    id: str
    group_id: str
    code: str | None = field(repr=False)
    key: bytes = field(repr=False)
    route: bytes = field(repr=False)
    reader_role: str
    reader_id: int
    holder_id: int
    status: str
    shown: str
    slot: str
    day: date
    wrote: date
    changed: date
    keep_days: int
    what: bytes = field(repr=False)
    place: bytes = field(repr=False)
    moment: bytes = field(repr=False)
    looks: bytes = field(repr=False)
    desk: bytes = field(repr=False)
    stub: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Note:
    """Words in a case after the first, sealed; `place` counts from 1 in each case.

    `reader_id` is the reader who wrote it, 0 when whoever told it did.
    """

    id: str
    case_id: str
    place: int
    side: str
    reader_id: int
    slot: str
    day: date
    words: bytes = field(repr=False)


_CASE = table(TipCaseRow)
_NOTE = table(TipNoteRow)
_BY_CODE = columns(_CASE).where(_CASE.c.code.in_(bindparam("codes", expanding=True)))


def new_id() -> str:
    """Return a random id: 32 letters and digits, 122 bits of chance, no time inside."""
    return uuid4().hex


def add(db: Session, case: Case) -> None:
    """Keep a new case of the group that it names."""
    row = {name: getattr(case, name) for name in _CASE.c.keys()}  # noqa: SIM118 - not a dict
    db.connection().execute(_CASE.insert(), row)


def case(db: Session, group_id: str, case_id: str) -> Case | None:
    """Return a case that is not erased."""
    row = db.connection().execute(
        columns(_CASE).where(
            _CASE.c.id == case_id, _CASE.c.group_id == group_id, _CASE.c.status != GONE
        )
    )
    return _case(row.first())


def by_code(db: Session, codes: Sequence[str]) -> Case | None:
    """Return the case of six words by their code, in one look. (Not by group: it finds it.)"""
    return _case(db.connection().execute(_BY_CODE, {"codes": list(codes)}).first())


def by_stub(db: Session, group_id: str, stub: str) -> Case | None:
    """Return the case of a group whose stub on somebody's screen gives this hash."""
    row = db.connection().execute(
        columns(_CASE).where(
            _CASE.c.group_id == group_id, _CASE.c.stub == stub, _CASE.c.status != GONE
        )
    )
    return _case(row.first())


def drop_stubs(db: Session, group_id: str, before: date) -> None:
    """Forget what can be used no more: of what left before this day."""
    db.connection().execute(
        _CASE.update()
        .where(_CASE.c.group_id == group_id, _CASE.c.day < before, _CASE.c.stub.is_not(None))
        .values(stub=None)
    )


def leaving(db: Session, group_id: str, slot: str) -> tuple[Case, ...]:
    """Return the cases in which something waits for this slot or an earlier one."""
    rows = db.connection().execute(
        columns(_CASE).where(_CASE.c.group_id == group_id, _CASE.c.slot != "", _CASE.c.slot <= slot)
    )
    return tuple(Case(*row) for row in rows)


def open_cases(db: Session, group_id: str) -> tuple[Case, ...]:
    """Return the cases that lie with a reader who has not answered."""
    rows = db.connection().execute(
        columns(_CASE).where(
            _CASE.c.group_id == group_id,
            _CASE.c.status.in_(UNANSWERED),
            _CASE.c.shown.not_in(UNPOSTED),
        )
    )
    return tuple(Case(*row) for row in rows)


def all_cases(db: Session, group_id: str) -> tuple[Case, ...]:
    """Return every case of a group that is not taken back."""
    rows = db.connection().execute(
        columns(_CASE).where(_CASE.c.group_id == group_id, _CASE.c.status != GONE)
    )
    return tuple(Case(*row) for row in rows)


def change(db: Session, group_id: str, case_id: str, **values: str | int | date | bytes) -> None:
    """Change columns of a case."""
    db.connection().execute(_CASE.update().where(_this(group_id, case_id)).values(**values))


def wait(db: Session, group_id: str, case_id: str, slot: str) -> None:
    """Let a case take part in a slot, unless it waits for an earlier one already."""
    db.connection().execute(
        _CASE.update().where(_this(group_id, case_id), _CASE.c.slot == "").values(slot=slot)
    )


def void(db: Session, group_id: str, case_id: str, slot: str) -> None:
    """Erase a case but for its ids, so that its copies can be blanked at the slot."""
    db.connection().execute(
        _NOTE.update().where(_notes_of(group_id, case_id)).values(words=b"", slot="")
    )
    tip_pictures.void(db, group_id, case_id)
    nothing = dict.fromkeys(("key", "route", "what", "place", "moment", "looks", "desk"), b"")
    db.connection().execute(
        _CASE.update()
        .where(_this(group_id, case_id))
        .values(**nothing, code=None, stub=None, status=GONE, slot=slot)
    )
    scrub(db)


def erase(db: Session, group_id: str, case_id: str) -> None:
    """Erase a case and its key with it."""
    tip_pictures.erase(db, group_id, case_id)
    db.connection().execute(_NOTE.delete().where(_notes_of(group_id, case_id)))
    db.connection().execute(_CASE.delete().where(_this(group_id, case_id)))
    scrub(db)


def notes(db: Session, group_id: str, case_id: str) -> tuple[Note, ...]:
    """Return the notes of a case in their order."""
    found = columns(_NOTE).where(_notes_of(group_id, case_id)).order_by(_NOTE.c.place)
    return tuple(Note(*row) for row in db.connection().execute(found))


def note(db: Session, group_id: str, note_id: str) -> Note | None:
    """Return one note by its id."""
    found = columns(_NOTE).where(_NOTE.c.id == note_id, _NOTE.c.case_id.in_(_cases_of(group_id)))
    row = db.connection().execute(found).first()
    return Note(*row) if row else None


def add_note(
    db: Session,
    group_id: str,
    case_id: str,
    note_id: str,
    *,
    side: str,
    reader_id: int,
    slot: str,
    day: date,
    words: bytes,
) -> Note:
    """Keep a new note behind those that are there."""
    last = columns(func.max(_NOTE.c.place)).where(_notes_of(group_id, case_id))
    place = int(db.connection().execute(last).scalar() or 0) + 1
    written = Note(note_id, case_id, place, side, reader_id, slot, day, words)
    row = {name: getattr(written, name) for name in _NOTE.c.keys()}  # noqa: SIM118 - not a dict
    db.connection().execute(_NOTE.insert(), row)
    return written


def change_note(
    db: Session, group_id: str, note: Note, *, slot: str, words: bytes | None = None
) -> None:
    """Let a note leave at another slot ("": it has left), with other words where given."""
    db.connection().execute(
        _NOTE.update()
        .where(_NOTE.c.id == note.id, _notes_of(group_id, note.case_id))
        .values(slot=slot, words=note.words if words is None else words)
    )


def drop_note(db: Session, group_id: str, note: Note) -> None:
    """Erase a note."""
    db.connection().execute(
        _NOTE.delete().where(_NOTE.c.id == note.id, _notes_of(group_id, note.case_id))
    )
    scrub(db)


def reseal(
    db: Session,
    group_id: str,
    case_id: str,
    fields: Mapping[str, bytes],
    notes: Mapping[str, bytes],
) -> None:
    """Put other sealed words in the place of a case's (by column) and its notes' (by id), for good.

    Nothing of the former ones stays behind.
    """
    db.connection().execute(_CASE.update().where(_this(group_id, case_id)).values(**fields))
    for note_id, words in notes.items():
        this = and_(_NOTE.c.id == note_id, _notes_of(group_id, case_id))
        db.connection().execute(_NOTE.update().where(this).values(words=words))
    scrub(db)


def _case(row: Any) -> Case | None:
    return Case(*row) if row else None


def _this(group_id: str, case_id: str) -> ColumnElement[bool]:
    return and_(_CASE.c.id == case_id, _CASE.c.group_id == group_id)


def _cases_of(group_id: str) -> Select[Any]:
    return columns(_CASE.c.id).where(_CASE.c.group_id == group_id)


def _notes_of(group_id: str, case_id: str) -> ColumnElement[bool]:
    """Return what is true of the notes of a case that is this group's."""
    return and_(_NOTE.c.case_id == case_id, _NOTE.c.case_id.in_(_cases_of(group_id)))
