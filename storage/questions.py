"""Questions to the contacts: who is asked, by when, and what was answered.

Who asked is kept, to write to them and to let them take it back; no card shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, Session, col, func, select

from storage import numbers, replies
from storage.bonds import STAYS, leads, whose
from storage.names import Called
from storage.row import Row, afterwards, final

NEW = "new"
ANSWERED = "answered"
NOT_YET = "not_yet"
HELPED = "helped"
TAKEN_BACK = "taken_back"
"""A question: NEW, ANSWERED, NOT_YET when the asker says that the answer did not help, HELPED when
it did; the words of one TAKEN_BACK are erased."""

WAITING = (NEW, NOT_YET)

KIND = "question"
"""What its answers are about (storage/replies.py)."""


class QuestionRow(Row, table=True):
    __tablename__ = "questions"
    __table_args__ = (
        Index("questions_state", "group_id", "state"),
        Index("questions_person", "person_id", "group_id"),
    )

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    person_id: int = whose(STAYS, "signed", "missing")
    signed: str = Field(default="", sa_type=Called)
    words: str
    to_id: int = Field(default=0, sa_column_kwargs=leads(STAYS, "to_name"))
    to_name: str = Field(default="", sa_type=Called)
    to_role: str
    public: bool
    state: str = Field(default=NEW, sa_column_kwargs=final(TAKEN_BACK))
    at: datetime
    by: datetime
    reminders: int = 0
    steps: int = 0
    told: datetime | None = None
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question. `signed` is the name that its asker lets everyone read, "" for none.

    `to_id` is the contact who is asked, 0 for the organizers; `to_name` and `to_role` are as they
    were then, `to_name` "" for the organizers and once the contact was erased. `public`: the group
    sees it. `by` is the moment up to which an answer is promised; `reminders` counts how often it
    was asked again, `steps` how far that went since it last began to wait (bot/escalation.py), and
    `told` is when the asker last heard so. `missing` is what they wrote for those
    who answer alone, when an answer was not enough.
    """

    number: int
    person_id: int = field(repr=False)
    signed: str = field(repr=False)
    words: str = field(repr=False)
    to_id: int
    to_name: str
    to_role: str
    public: bool
    state: str
    at: datetime
    by: datetime
    reminders: int
    steps: int
    told: datetime | None
    missing: str = field(repr=False)


def ask(
    db: Session,
    group_id: str,
    *,
    person_id: int,
    signed: str,
    words: str,
    to_id: int,
    to_name: str,
    to_role: str,
    public: bool,
    at: datetime,
    by: datetime,
) -> Question:
    """Keep a new question."""
    number = numbers.following(db, group_id, QuestionRow)
    row = QuestionRow(
        group_id=group_id,
        number=number,
        person_id=person_id,
        signed=signed,
        words=words,
        to_id=to_id,
        to_name=to_name,
        to_role=to_role,
        public=public,
        at=at,
        by=by,
    )
    db.add(row)
    db.flush()
    return _question(row)


def question(db: Session, group_id: str, number: int) -> Question | None:
    """Return one question of a group."""
    row = _row(db, group_id, number)
    return _question(row) if row else None


def waiting(db: Session, group_id: str) -> tuple[Question, ...]:
    """Return the questions that wait for an answer, the oldest first."""
    rows = db.exec(
        select(QuestionRow)
        .where(QuestionRow.group_id == group_id, col(QuestionRow.state).in_(WAITING))
        .order_by(afterwards(col(QuestionRow.number)))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_question(row) for row in rows)


def newest(db: Session, group_id: str, most: int) -> tuple[int, ...]:
    """Return the numbers of the newest questions that the group sees and nobody took back."""
    rows = db.exec(
        select(QuestionRow.number)
        .where(
            QuestionRow.group_id == group_id,
            col(QuestionRow.public).is_(True),
            QuestionRow.state != TAKEN_BACK,
        )
        .order_by(col(QuestionRow.number).desc())
        .limit(most)
    )
    return tuple(rows.all())


def asked_since(db: Session, group_id: str, person_id: int, since: datetime) -> int:
    """Count the questions that a person asked in this group since then."""
    return db.exec(
        select(func.count())
        .select_from(QuestionRow)
        .where(
            QuestionRow.group_id == group_id,
            QuestionRow.person_id == person_id,
            QuestionRow.at > since,
        )
    ).one()


def not_yet(db: Session, group_id: str, number: int, by: datetime) -> None:
    """Let an answered question wait again, until `by`."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state, row.by, row.steps, row.told, row.missing = NOT_YET, by, 0, None, ""
    _save(db, row)


def say_missing(db: Session, group_id: str, number: int, words: str) -> None:
    """Keep what is still missing in the answer to a question."""
    row = _row(db, group_id, number)
    assert row is not None
    row.missing = words
    _save(db, row)


def stands(db: Session, group_id: str, number: int, state: str) -> None:
    """Note how a question stands: it waits no more, or again."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state = state
    _save(db, row)


def went_on(db: Session, group_id: str, number: int, told: datetime | None) -> None:
    """Count a step, and note when the asker was told (None: not this time)."""
    row = _row(db, group_id, number)
    assert row is not None
    row.steps += 1
    row.told = told or row.told
    _save(db, row)


def untold(db: Session, group_id: str, number: int) -> None:
    """Let the asker be told of the next step, though they were told lately."""
    row = _row(db, group_id, number)
    assert row is not None
    row.told = None
    _save(db, row)


def remind(db: Session, group_id: str, number: int) -> int:
    """Count that it is asked again; return how often that is."""
    row = _row(db, group_id, number)
    assert row is not None
    row.reminders += 1
    _save(db, row)
    return row.reminders


def take_back(db: Session, group_id: str, number: int) -> None:
    """Erase a question's words, name and answers; the row stays, so that its copies can say so."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state, row.words, row.signed, row.missing = TAKEN_BACK, "", "", ""
    _save(db, row)
    replies.erase(db, group_id, KIND, number)


# --- Whoever is erased ---------------------------------------------------------------------


def asked_by(db: Session, group_id: str, person_id: int) -> tuple[Question, ...]:
    """Return the questions that a person asked and did not take back, the oldest first."""
    rows = db.exec(
        select(QuestionRow)
        .where(
            QuestionRow.group_id == group_id,
            QuestionRow.person_id == person_id,
            QuestionRow.state != TAKEN_BACK,
        )
        .order_by(afterwards(col(QuestionRow.number)))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_question(row) for row in rows)


def forget(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Take back what somebody asked and nobody has answered.

    Returns the numbers of the questions that hold their name.
    """
    for one in asked_by(db, group_id, person_id):
        if one.state in WAITING:
            take_back(db, group_id, one.number)
    asked = col(QuestionRow.person_id) == person_id
    answers = col(QuestionRow.to_id) == person_id
    here = col(QuestionRow.group_id) == group_id
    held = {
        *db.exec(select(QuestionRow.number).where(here, asked | answers)),
        *replies.said_by(db, group_id, KIND, person_id),
    }
    return tuple(sorted(held))


def _row(db: Session, group_id: str, number: int) -> QuestionRow | None:
    return db.get(QuestionRow, (group_id, number), populate_existing=True)


def _save(db: Session, row: QuestionRow) -> None:
    db.add(row)
    db.flush()


def _question(row: QuestionRow) -> Question:
    return Question(
        row.number,
        row.person_id,
        row.signed,
        row.words,
        row.to_id,
        row.to_name,
        row.to_role,
        row.public,
        row.state,
        row.at,
        row.by,
        row.reminders,
        row.steps,
        row.told,
        row.missing,
    )
