"""Questions to the contacts: who is asked, by when, and what was answered.

Who asked is kept, to write to them and to let them take it back; no card shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Field, Session, col, delete, func, select, update
from sqlmodel.sql.expression import SelectOfScalar

from storage import numbers
from storage.bonds import STAYS, leads, whose
from storage.names import Called
from storage.row import Row, final

NEW = "new"
ANSWERED = "answered"
NOT_YET = "not_yet"
HELPED = "helped"
TAKEN_BACK = "taken_back"
"""A question: NEW, ANSWERED, NOT_YET when the asker says that the answer did not help, HELPED when
it did; the words of one TAKEN_BACK are erased."""

WAITING = (NEW, NOT_YET)


class QuestionRow(Row, table=True):
    __tablename__ = "questions"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    person_id: int = whose(STAYS, "signed", "missing", index=True)
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


class AnswerRow(Row, table=True):
    __tablename__ = "question_answers"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    serial: int = Field(primary_key=True)
    words: str
    person_id: int = whose(STAYS, "name")
    name: str = Field(sa_type=Called)
    role: str
    at: datetime
    sent: bool = False
    instead: int = 0
    corrected: int = 0


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


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a question, `sent` at `at` or to be sent then. Name and role are of then.

    One that waits goes in the place of the answer `instead` (0: of none); that one is `corrected`
    then: it has the words that waited under that serial.
    """

    serial: int
    words: str = field(repr=False)
    person_id: int
    name: str
    role: str
    at: datetime
    sent: bool
    instead: int = 0
    corrected: int = 0


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
        .order_by(col(QuestionRow.number))
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


def helped(db: Session, group_id: str, number: int) -> None:
    """Let a question wait no more: its answer was enough."""
    row = _row(db, group_id, number)
    assert row is not None
    row.state = HELPED
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
    db.exec(
        delete(AnswerRow).where(
            col(AnswerRow.group_id) == group_id, col(AnswerRow.number) == number
        )
    )


# --- Answers -------------------------------------------------------------------------------


def prepare(
    db: Session,
    group_id: str,
    number: int,
    *,
    words: str,
    person_id: int,
    name: str,
    role: str,
    at: datetime,
    instead: int = 0,
) -> None:
    """Keep an answer that goes out at `at`, in place of one that has not gone out yet.

    `instead`: it corrects that answer, which went out.
    """
    drop_prepared(db, group_id, number)
    db.add(
        AnswerRow(
            group_id=group_id,
            number=number,
            serial=numbers.following(db, group_id, AnswerRow),
            words=words,
            person_id=person_id,
            name=name,
            role=role,
            at=at,
            instead=instead,
        )
    )
    db.flush()


def prepared(db: Session, group_id: str, number: int) -> Reply | None:
    """Return the answer that has not gone out yet."""
    row = db.exec(_answers(group_id, number).where(col(AnswerRow.sent).is_(False))).first()
    return _reply(row) if row else None


def drop_prepared(db: Session, group_id: str, number: int) -> None:
    """Forget the answer that has not gone out yet."""
    db.exec(
        delete(AnswerRow).where(
            col(AnswerRow.group_id) == group_id,
            col(AnswerRow.number) == number,
            col(AnswerRow.sent).is_(False),
        )
    )


def send(db: Session, group_id: str, number: int, at: datetime) -> Reply | None:
    """Note that the prepared answer goes out now; None when there is none.

    One that corrects another is that one from then on: of two versions only one is kept.
    """
    row = db.exec(_answers(group_id, number).where(col(AnswerRow.sent).is_(False))).first()
    if row is None:
        return None
    if row.instead:
        said = db.get(AnswerRow, (group_id, number, row.instead), populate_existing=True)
        assert said is not None
        said.words, said.name, said.role = row.words, row.name, row.role
        said.corrected = row.serial
        db.delete(row)
        row = said
    row.sent, row.at = True, at
    db.add(row)
    question_row = _row(db, group_id, number)
    assert question_row is not None
    if question_row.state in WAITING or not row.corrected:
        question_row.state = ANSWERED
    _save(db, question_row)
    return _reply(row)


def unsay(db: Session, group_id: str, number: int, person_id: int) -> None:
    """Take back what somebody answered; without another answer the question waits again.

    Nothing of theirs comes forth from under it: earlier answers, and what was to correct it.
    """
    row = _row(db, group_id, number)
    assert row is not None
    theirs = (
        col(AnswerRow.group_id) == group_id,
        col(AnswerRow.number) == number,
        col(AnswerRow.person_id) == person_id,
    )
    db.exec(delete(AnswerRow).where(*theirs, col(AnswerRow.sent).is_(False)))
    db.exec(update(AnswerRow).where(*theirs).values(words=""))
    db.expire_all()
    if row.state == ANSWERED and latest(db, group_id, number) is None:
        row.state = NEW
        _save(db, row)


def latest(db: Session, group_id: str, number: int) -> Reply | None:
    """Return the newest answer that went out."""
    row = db.exec(
        _answers(group_id, number)
        .where(col(AnswerRow.sent).is_(True), AnswerRow.words != "")
        .order_by(col(AnswerRow.serial).desc())
    ).first()
    return _reply(row) if row else None


def answered(db: Session, group_id: str, since: datetime, until: datetime) -> tuple[Question, ...]:
    """Return the questions that everyone reads and that were answered between two moments."""
    their = db.exec(
        select(AnswerRow.number)
        .where(
            AnswerRow.group_id == group_id,
            col(AnswerRow.sent).is_(True),
            AnswerRow.at > since,
            AnswerRow.at <= until,
        )
        .distinct()
        .order_by(col(AnswerRow.number))
    ).all()
    found = (question(db, group_id, number) for number in their)
    return tuple(one for one in found if one and one.public and one.state != TAKEN_BACK)


def reply(db: Session, group_id: str, number: int, serial: int) -> Reply | None:
    """Return one answer that went out and stands."""
    row = db.get(AnswerRow, (group_id, number, serial), populate_existing=True)
    return _reply(row) if row and row.sent and row.words else None


def unsaid(db: Session, group_id: str, number: int, serial: int) -> bool:
    """Tell whether an answer went out and was taken back."""
    row = db.get(AnswerRow, (group_id, number, serial), populate_existing=True)
    return row is not None and row.sent and not row.words


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
        .order_by(col(QuestionRow.number))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_question(row) for row in rows)


def forget(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Take back what somebody asked and nobody has answered, and answers that were not sent.

    Returns the numbers of the questions that hold their name.
    """
    for one in asked_by(db, group_id, person_id):
        if one.state in WAITING:
            take_back(db, group_id, one.number)
    asked = col(QuestionRow.person_id) == person_id
    answers = col(QuestionRow.to_id) == person_id
    here = col(QuestionRow.group_id) == group_id
    theirs = (col(AnswerRow.group_id) == group_id, col(AnswerRow.person_id) == person_id)
    held = {
        *db.exec(select(QuestionRow.number).where(here, asked | answers)),
        *db.exec(select(AnswerRow.number).where(*theirs)),
    }
    db.exec(delete(AnswerRow).where(*theirs, col(AnswerRow.sent).is_(False)))
    db.expire_all()
    return tuple(sorted(held))


def _row(db: Session, group_id: str, number: int) -> QuestionRow | None:
    return db.get(QuestionRow, (group_id, number), populate_existing=True)


def _save(db: Session, row: QuestionRow) -> None:
    db.add(row)
    db.flush()


def _answers(group_id: str, number: int) -> SelectOfScalar[AnswerRow]:
    return (
        select(AnswerRow)
        .where(AnswerRow.group_id == group_id, AnswerRow.number == number)
        .execution_options(populate_existing=True)
    )


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


def _reply(row: AnswerRow) -> Reply:
    return Reply(
        row.serial,
        row.words,
        row.person_id,
        row.name,
        row.role,
        row.at,
        row.sent,
        row.instead,
        row.corrected,
    )
