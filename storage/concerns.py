"""Problems in the neighbourhood: what and where, who may see it, and what became of it.

Who told it is kept, to write to them and to let them take it back; no card shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Field, Session, col, delete, func, select

from storage import numbers
from storage.bonds import GOES, STAYS, leads, whose
from storage.names import Called
from storage.row import Row, final

NEW = "new"
ANSWERED = "answered"
PASSED_ON = "passed_on"
FIXED = "fixed"
NOT_FIXED = "not_fixed"
TAKEN_BACK = "taken_back"
"""A problem: NEW until somebody reacts; FIXED and NOT_FIXED carry the reason in words; the words
of one TAKEN_BACK are erased."""

OPEN = (NEW, ANSWERED, PASSED_ON)

EVERYONE = "everyone"
POLICE = "police"
ORGANIZERS = "organizers"
ONE = "one"
"""Who may see it: EVERYONE here, organizers and POLICE contacts, ORGANIZERS who are not police,
or ONE community contact."""


class ConcernRow(Row, table=True):
    __tablename__ = "concerns"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    person_id: int = whose(STAYS, "signed", index=True)
    signed: str = Field(default="", sa_type=Called)
    what: str
    place: str = ""
    scope: str
    reader_id: int = Field(default=0, sa_column_kwargs=leads(STAYS))
    state: str = Field(default=NEW, sa_column_kwargs=final(TAKEN_BACK))
    at: datetime
    by: datetime
    reminders: int = 0
    steps: int = 0
    told: datetime | None = None
    thanked: bool = False


class ConcernChangeRow(Row, table=True):
    __tablename__ = "concern_changes"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    serial: int = Field(primary_key=True)
    state: str
    words: str = ""
    person_id: int = whose(STAYS, "name", index=True)
    name: str = Field(default="", sa_type=Called)
    role: str = ""
    at: datetime


class ConcernVoiceRow(Row, table=True):
    __tablename__ = "concern_voices"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    person_id: int = whose(GOES, primary_key=True)


@dataclass(frozen=True, slots=True)
class Concern:
    """A problem. `signed` is the name that its author lets everyone read, "" for none.

    `reader_id` is the one person who may see it when `scope` is ONE, else 0. `by` is when its
    author is told if nobody has reacted. `reminders` counts how often that was so, `steps` how far
    it went since the last change (bot/escalation.py), and `told` is when its author last heard it.
    `thanked`: the last change is enough for its author.
    """

    number: int
    person_id: int = field(repr=False)
    signed: str = field(repr=False)
    what: str = field(repr=False)
    place: str = field(repr=False)
    scope: str
    reader_id: int
    state: str
    at: datetime
    by: datetime
    reminders: int
    steps: int
    told: datetime | None
    thanked: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody did about a problem: `words` answer, or say to whom, or why.

    One whose state is NEW is by those who told it: it is still a problem.
    `name` and `role` are as they were then; `name` is "" once they were erased.
    """

    serial: int
    state: str
    words: str = field(repr=False)
    person_id: int
    name: str
    role: str
    at: datetime


def add(
    db: Session,
    group_id: str,
    *,
    person_id: int,
    signed: str,
    what: str,
    place: str,
    scope: str,
    reader_id: int,
    at: datetime,
    by: datetime,
) -> Concern:
    """Keep a new problem."""
    number = numbers.following(db, group_id, ConcernRow)
    row = ConcernRow(
        group_id=group_id,
        number=number,
        person_id=person_id,
        signed=signed,
        what=what,
        place=place,
        scope=scope,
        reader_id=reader_id,
        at=at,
        by=by,
    )
    db.add(row)
    db.flush()
    return _concern(row)


def concern(db: Session, group_id: str, number: int) -> Concern | None:
    """Return one problem of a group."""
    row = _row(db, group_id, number)
    return _concern(row) if row else None


def open_concerns(db: Session, group_id: str) -> tuple[Concern, ...]:
    """Return the problems that nobody has ended, the oldest first."""
    rows = db.exec(
        select(ConcernRow)
        .where(ConcernRow.group_id == group_id, col(ConcernRow.state).in_(OPEN))
        .order_by(col(ConcernRow.number))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_concern(row) for row in rows)


def newest(db: Session, group_id: str, scope: str, most: int) -> tuple[int, ...]:
    """Return the numbers of the newest problems of a scope that were not taken back."""
    rows = db.exec(
        select(ConcernRow.number)
        .where(
            ConcernRow.group_id == group_id,
            ConcernRow.scope == scope,
            ConcernRow.state != TAKEN_BACK,
        )
        .order_by(col(ConcernRow.number).desc())
        .limit(most)
    )
    return tuple(rows.all())


def told_since(db: Session, group_id: str, person_id: int, since: datetime) -> int:
    """Count the problems that a person told in this group since then."""
    return db.exec(
        select(func.count())
        .select_from(ConcernRow)
        .where(
            ConcernRow.group_id == group_id,
            ConcernRow.person_id == person_id,
            ConcernRow.at > since,
        )
    ).one()


def change(
    db: Session,
    group_id: str,
    number: int,
    state: str,
    words: str,
    person_id: int,
    name: str,
    role: str,
    at: datetime,
) -> int:
    """Give a problem its new state and keep who did it; return the number of the change."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state, row.steps, row.told, row.thanked = state, 0, None, False
    serial = numbers.following(db, group_id, ConcernChangeRow)
    db.add(row)
    db.add(
        ConcernChangeRow(
            group_id=group_id,
            number=number,
            serial=serial,
            state=state,
            words=words,
            person_id=person_id,
            name=name,
            role=role,
            at=at,
        )
    )
    db.flush()
    return serial


def went_on(db: Session, group_id: str, number: int, told: datetime | None) -> int:
    """Count a step, and note when its author was told (None: not this time).

    Return how often it was spoken of.
    """
    row = _row(db, group_id, number)
    assert row is not None
    row.steps += 1
    row.reminders += 1
    row.told = told or row.told
    db.add(row)
    db.flush()
    return row.reminders


def thank(db: Session, group_id: str, number: int) -> None:
    """Note that what was done last is enough for whoever told a problem."""
    row = _row(db, group_id, number)
    assert row is not None
    row.thanked = True
    db.add(row)
    db.flush()


def untold(db: Session, group_id: str, number: int) -> None:
    """Let its author be told of the next step, though they were told lately."""
    row = _row(db, group_id, number)
    assert row is not None
    row.told = None
    db.add(row)
    db.flush()


def begin_anew(
    db: Session, group_id: str, number: int, person_id: int, at: datetime, by: datetime
) -> None:
    """Let a problem wait again, until `by`: whoever told it says that it is still one."""
    change(db, group_id, number, NEW, "", person_id, "", "", at)
    row = _row(db, group_id, number)
    assert row is not None
    row.by = by
    db.add(row)
    db.flush()


def changes(db: Session, group_id: str, number: int) -> tuple[Change, ...]:
    """Return what was done about a problem and stands, the oldest first."""
    rows = db.exec(
        select(ConcernChangeRow)
        .where(
            ConcernChangeRow.group_id == group_id,
            ConcernChangeRow.number == number,
            ConcernChangeRow.state != TAKEN_BACK,
        )
        .order_by(col(ConcernChangeRow.serial))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_change(row) for row in rows)


def changed(
    db: Session, group_id: str, since: datetime, until: datetime
) -> tuple[tuple[Concern, Change], ...]:
    """Return what everyone reads and was changed after `since`, with the newest change by then."""
    rows = db.exec(
        select(ConcernChangeRow)
        .where(
            ConcernChangeRow.group_id == group_id,
            ConcernChangeRow.at > since,
            ConcernChangeRow.at <= until,
        )
        .order_by(col(ConcernChangeRow.number), col(ConcernChangeRow.serial))
    ).all()
    newest = {row.number: row for row in rows}
    found = ((concern(db, group_id, number), row) for number, row in newest.items())
    return tuple(
        (one, _change(row))
        for one, row in found
        if one is not None and one.scope == EVERYONE and one.state != TAKEN_BACK
    )


def unsay(db: Session, group_id: str, number: int, serial: int) -> None:
    """Take one thing back that was said about a problem; it stands as it did before."""
    reword(db, group_id, number, serial, TAKEN_BACK, "")


def reword(db: Session, group_id: str, number: int, serial: int, state: str, words: str) -> None:
    """Put other words in the place of what was said; the newest that stands is the state."""
    said = db.get(ConcernChangeRow, (group_id, number, serial), populate_existing=True)
    row = _row(db, group_id, number)
    assert row is not None
    assert said is not None
    said.state, said.words = state, words
    db.add(said)
    db.flush()
    left = changes(db, group_id, number)
    row.state = left[-1].state if left else NEW
    db.add(row)
    db.flush()


def take_back(db: Session, group_id: str, number: int) -> None:
    """Erase a problem's words, name and answers; the row stays, so that its copies can say so."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state, row.what, row.place, row.signed = TAKEN_BACK, "", "", ""
    db.add(row)
    db.exec(
        delete(ConcernChangeRow).where(
            col(ConcernChangeRow.group_id) == group_id, col(ConcernChangeRow.number) == number
        )
    )
    db.flush()


# --- Who says the same ---------------------------------------------------------------------


def join(db: Session, group_id: str, number: int, person_id: int) -> None:
    """Note that a person says the same; once per person."""
    key = (group_id, number, person_id)
    if db.get(ConcernVoiceRow, key) is None:
        db.add(ConcernVoiceRow(group_id=group_id, number=number, person_id=person_id))
        db.flush()


def voices(db: Session, group_id: str, number: int) -> tuple[int, ...]:
    """Return who says the same, as person ids."""
    return tuple(
        db.exec(
            select(ConcernVoiceRow.person_id)
            .where(ConcernVoiceRow.group_id == group_id, ConcernVoiceRow.number == number)
            .order_by(col(ConcernVoiceRow.person_id))
        ).all()
    )


def shared_by(db: Session, group_id: str, person_id: int) -> tuple[Concern, ...]:
    """Return the problems of others of which a person says the same, the oldest first."""
    rows = db.exec(
        select(ConcernRow)
        .join(
            ConcernVoiceRow,
            (col(ConcernVoiceRow.group_id) == ConcernRow.group_id)
            & (col(ConcernVoiceRow.number) == ConcernRow.number),
        )
        .where(
            ConcernRow.group_id == group_id,
            ConcernVoiceRow.person_id == person_id,
            ConcernRow.state != TAKEN_BACK,
        )
        .order_by(col(ConcernRow.number))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_concern(row) for row in rows)


# --- Whoever is erased ---------------------------------------------------------------------


def told_by(db: Session, group_id: str, person_id: int) -> tuple[Concern, ...]:
    """Return the problems that a person told and did not take back, the oldest first."""
    rows = db.exec(
        select(ConcernRow)
        .where(
            ConcernRow.group_id == group_id,
            ConcernRow.person_id == person_id,
            ConcernRow.state != TAKEN_BACK,
        )
        .order_by(col(ConcernRow.number))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_concern(row) for row in rows)


def showing(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Return the numbers of the problems that show somebody's name or that they said the same."""
    here, told = col(ConcernRow.group_id) == group_id, col(ConcernRow.person_id) == person_id
    showed = {
        *db.exec(select(ConcernRow.number).where(here, told, col(ConcernRow.signed) != "")),
        *db.exec(select(ConcernChangeRow.number).where(*_did(group_id, person_id))),
        *db.exec(select(ConcernVoiceRow.number).where(*_said_same(group_id, person_id))),
    }
    return tuple(sorted(showed))


def _did(group_id: str, person_id: int) -> tuple[ColumnElement[bool], ...]:
    change = ConcernChangeRow
    return col(change.group_id) == group_id, col(change.person_id) == person_id


def _said_same(group_id: str, person_id: int) -> tuple[ColumnElement[bool], ...]:
    voice = ConcernVoiceRow
    return col(voice.group_id) == group_id, col(voice.person_id) == person_id


def _row(db: Session, group_id: str, number: int) -> ConcernRow | None:
    return db.get(ConcernRow, (group_id, number), populate_existing=True)


def _concern(row: ConcernRow) -> Concern:
    return Concern(
        row.number,
        row.person_id,
        row.signed,
        row.what,
        row.place,
        row.scope,
        row.reader_id,
        row.state,
        row.at,
        row.by,
        row.reminders,
        row.steps,
        row.told,
        row.thanked,
    )


def _change(row: ConcernChangeRow) -> Change:
    return Change(row.serial, row.state, row.words, row.person_id, row.name, row.role, row.at)
