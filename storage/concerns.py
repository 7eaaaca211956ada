"""Problems in the neighbourhood: what and where, who may see it, and what became of it.

Who told it is kept, to write to them and to let them take it back; no card shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Index
from sqlmodel import Field, Session, col, func, select

from storage import numbers, replies
from storage.bonds import GOES, STAYS, leads, whose
from storage.names import Called
from storage.row import Row, afterwards, final

NEW = "new"
ANSWERED = "answered"
PASSED_ON = "passed_on"
FIXED = "fixed"
NOT_FIXED = "not_fixed"
TAKEN_BACK = "taken_back"
"""A problem: NEW until somebody reacts; FIXED and NOT_FIXED carry the reason in words; the words
of one TAKEN_BACK are erased."""

OPEN = (NEW, ANSWERED, PASSED_ON)

KIND = "concern"
"""What is said about it is about this (storage/replies.py)."""

EVERYONE = "everyone"
POLICE = "police"
ORGANIZERS = "organizers"
ONE = "one"
"""Who may see it: EVERYONE here, organizers and POLICE contacts, ORGANIZERS who are not police,
or ONE community contact."""


class ConcernRow(Row, table=True):
    __tablename__ = "concerns"
    __table_args__ = (
        Index("concerns_state", "group_id", "state"),
        Index("concerns_person", "person_id", "group_id"),
    )

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    person_id: int = whose(STAYS, "signed")
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


class ConcernVoiceRow(Row, table=True):
    __tablename__ = "concern_voices"
    __table_args__ = (Index("concern_voices_person", "person_id", "group_id"),)

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
        .order_by(afterwards(col(ConcernRow.number)))
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


def changed(db: Session, group_id: str, number: int, state: str) -> None:
    """Give a problem the new state that somebody brought about; its steps begin again."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state, row.steps, row.told, row.thanked = state, 0, None, False
    db.add(row)
    db.flush()


def remind(db: Session, group_id: str, number: int) -> int:
    """Count that it is spoken of again by somebody; return how often that is."""
    row = _row(db, group_id, number)
    assert row is not None
    row.reminders += 1
    db.add(row)
    db.flush()
    return row.reminders


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
) -> int:
    """Let a problem wait again, until `by`: somebody says that it is still one.

    Return under which serial that stands.
    """
    waits = replies.prepare(
        db,
        group_id,
        KIND,
        number,
        person_id=person_id,
        words="",
        name="",
        role="",
        at=at,
        state=NEW,
    )
    replies.send(db, group_id, KIND, number, waits.serial, at)
    changed(db, group_id, number, NEW)
    row = _row(db, group_id, number)
    assert row is not None
    row.by = by
    db.add(row)
    db.flush()
    return waits.serial


def stands(db: Session, group_id: str, number: int) -> None:
    """Let a problem stand as the newest of what was done about it says."""
    row = _row(db, group_id, number)
    assert row is not None
    last = replies.newest(db, group_id, KIND, number)
    row.state = last.state if last else NEW
    db.add(row)
    db.flush()


def take_back(db: Session, group_id: str, number: int) -> None:
    """Erase a problem's words, name and answers; the row stays, so that its copies can say so."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state, row.what, row.place, row.signed = TAKEN_BACK, "", "", ""
    db.add(row)
    db.flush()
    replies.erase(db, group_id, KIND, number)


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
        .order_by(afterwards(col(ConcernRow.number)))
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
        .order_by(afterwards(col(ConcernRow.number)))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_concern(row) for row in rows)


def showing(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Return the numbers of the problems that show somebody's name or that they said the same."""
    here, told = col(ConcernRow.group_id) == group_id, col(ConcernRow.person_id) == person_id
    showed = {
        *db.exec(select(ConcernRow.number).where(here, told, col(ConcernRow.signed) != "")),
        *replies.said_by(db, group_id, KIND, person_id),
        *db.exec(select(ConcernVoiceRow.number).where(*_said_same(group_id, person_id))),
    }
    return tuple(sorted(showed))


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
