"""What those who look after something say about it: it waits, goes out, is corrected, taken back.

Each is about one thing, named by its kind and number: a "question", a "concern".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Field, Session, col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from storage import numbers
from storage.bonds import STAYS, whose
from storage.names import Called
from storage.row import Row, final

UNSAID = "taken_back"
"""The state of what was taken back: its words are erased."""


class ReplyRow(Row, table=True):
    __tablename__ = "replies"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    serial: int = Field(primary_key=True)
    person_id: int = whose(STAYS, "name", index=True)
    state: str = Field(default="", sa_column_kwargs=final(UNSAID))
    words: str
    name: str = Field(default="", sa_type=Called)
    role: str = ""
    at: datetime
    sent: bool = False
    instead: int = 0
    corrected: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody said, `sent` at `at`, or to be sent then. Name and role are of then.

    `state` is what it makes of the thing, where that is more than answered. One that waits goes in
    the place of the reply `instead` (0: of none); that one is `corrected` then: it has the words
    that waited under that serial.
    """

    number: int
    serial: int
    person_id: int
    state: str
    words: str = field(repr=False)
    name: str
    role: str
    at: datetime
    sent: bool
    instead: int = 0
    corrected: int = 0


def prepare(
    db: Session,
    group_id: str,
    kind: str,
    number: int,
    *,
    person_id: int,
    words: str,
    name: str,
    role: str,
    at: datetime,
    state: str = "",
    instead: int = 0,
) -> Reply:
    """Keep what goes out at `at`; `instead`: in the place of that, which went out."""
    row = ReplyRow(
        group_id=group_id,
        kind=kind,
        number=number,
        serial=numbers.following(db, group_id, ReplyRow),
        person_id=person_id,
        state=state,
        words=words,
        name=name,
        role=role,
        at=at,
        instead=instead,
    )
    db.add(row)
    db.flush()
    return _reply(row)


def prepared(db: Session, group_id: str, kind: str, number: int) -> tuple[Reply, ...]:
    """Return what has not gone out yet, the oldest first."""
    rows = db.exec(_about(group_id, kind, number).where(col(ReplyRow.sent).is_(False)))
    return tuple(_reply(row) for row in rows)


def prepared_by(db: Session, person_id: int) -> tuple[tuple[str, str, Reply], ...]:
    """Return what somebody prepared and has not sent, with its group and kind. (Over all groups.)

    What goes out first comes first.
    """
    row = ReplyRow
    rows = db.exec(
        select(row)
        .where(row.person_id == person_id, col(row.sent).is_(False))
        .order_by(col(row.at), col(row.serial))
        .execution_options(populate_existing=True)
    )
    return tuple((one.group_id, one.kind, _reply(one)) for one in rows)


def sent_by(
    db: Session, group_id: str, person_id: int, since: datetime
) -> tuple[tuple[str, Reply], ...]:
    """Return what somebody said in a group after this and stands, with its kind, newest first."""
    row = ReplyRow
    rows = db.exec(
        select(row)
        .where(row.group_id == group_id, row.person_id == person_id, row.at > since, *_STANDS)
        .order_by(col(row.at).desc(), col(row.serial).desc())
        .execution_options(populate_existing=True)
    )
    return tuple((one.kind, _reply(one)) for one in rows)


def drop(db: Session, group_id: str, kind: str, number: int, serial: int) -> None:
    """Forget what has not gone out."""
    row = _row(db, group_id, kind, number, serial)
    if row is not None and not row.sent:
        db.delete(row)
        db.flush()


def send(
    db: Session, group_id: str, kind: str, number: int, serial: int, at: datetime
) -> Reply | None:
    """Note that it goes out now; None where it does not wait.

    What corrects another is that one from then on: of two versions only one is kept.
    """
    row = _row(db, group_id, kind, number, serial)
    if row is None or row.sent:
        return None
    said = _row(db, group_id, kind, number, row.instead) if row.instead else None
    if said is not None and said.state != UNSAID:
        said.words, said.state, said.name, said.role = row.words, row.state, row.name, row.role
        said.corrected = row.serial
        db.delete(row)
        row = said
    row.sent, row.at, row.instead = True, at, 0
    db.add(row)
    db.flush()
    return _reply(row)


def gather(
    db: Session, group_id: str, kind: str, number: int, serial: int, words: str, at: datetime
) -> Reply:
    """Let what waits have these words, with those that were told since, and go out at `at`."""
    row = _row(db, group_id, kind, number, serial)
    assert row is not None
    assert not row.sent
    row.words, row.at = words, at
    db.add(row)
    db.flush()
    return _reply(row)


def reword(db: Session, group_id: str, kind: str, number: int, serial: int, words: str) -> None:
    """Put these words where somebody said something without any, or with others."""
    row = _row(db, group_id, kind, number, serial)
    assert row is not None
    row.words = words
    db.add(row)
    db.flush()


def unsay(db: Session, group_id: str, kind: str, number: int, serial: int) -> None:
    """Take back what went out; its words are erased."""
    row = _row(db, group_id, kind, number, serial)
    assert row is not None
    row.state, row.words = UNSAID, ""
    db.add(row)
    db.flush()


def reply(db: Session, group_id: str, kind: str, number: int, serial: int) -> Reply | None:
    """Return one that went out and stands."""
    row = _row(db, group_id, kind, number, serial)
    return _reply(row) if row and row.sent and row.state != UNSAID else None


def unsaid(db: Session, group_id: str, kind: str, number: int, serial: int) -> bool:
    """Tell whether it went out and was taken back."""
    row = _row(db, group_id, kind, number, serial)
    return row is not None and row.state == UNSAID


def standing(db: Session, group_id: str, kind: str, number: int) -> tuple[Reply, ...]:
    """Return what went out and stands, the oldest first."""
    rows = db.exec(_about(group_id, kind, number).where(*_STANDS))
    return tuple(_reply(row) for row in rows)


def newest(db: Session, group_id: str, kind: str, number: int) -> Reply | None:
    """Return the newest that went out and stands."""
    return next(reversed(standing(db, group_id, kind, number)), None)


def between(
    db: Session, group_id: str, kind: str, since: datetime, until: datetime
) -> tuple[Reply, ...]:
    """Return the newest of each thing of a kind that went out after `since`, and until then."""
    row = ReplyRow
    rows = db.exec(
        select(row)
        .where(
            row.group_id == group_id, row.kind == kind, row.at > since, row.at <= until, *_STANDS
        )
        .order_by(col(row.number), col(row.serial))
        .execution_options(populate_existing=True)
    )
    newest = {one.number: _reply(one) for one in rows}
    return tuple(newest.values())


def erase(db: Session, group_id: str, kind: str, number: int) -> None:
    """Erase all that was said about a thing: it was taken back."""
    row = ReplyRow
    db.exec(
        delete(row).where(
            col(row.group_id) == group_id, col(row.kind) == kind, col(row.number) == number
        )
    )
    db.expire_all()


# --- Whoever is erased ---------------------------------------------------------------------


def said_by(db: Session, group_id: str, kind: str, person_id: int) -> tuple[int, ...]:
    """Return the numbers of the things about which somebody said something."""
    row = ReplyRow
    rows = db.exec(
        select(row.number)
        .where(row.group_id == group_id, row.kind == kind, row.person_id == person_id)
        .distinct()
        .order_by(col(row.number))
    )
    return tuple(rows.all())


_STANDS = (col(ReplyRow.sent).is_(True), ReplyRow.state != UNSAID)


def _row(db: Session, group_id: str, kind: str, number: int, serial: int) -> ReplyRow | None:
    return db.get(ReplyRow, (group_id, kind, number, serial), populate_existing=True)


def _about(group_id: str, kind: str, number: int) -> SelectOfScalar[ReplyRow]:
    row = ReplyRow
    return (
        select(row)
        .where(row.group_id == group_id, row.kind == kind, row.number == number)
        .order_by(col(row.serial))
        .execution_options(populate_existing=True)
    )


def _reply(row: ReplyRow) -> Reply:
    return Reply(
        row.number,
        row.serial,
        row.person_id,
        row.state,
        row.words,
        row.name,
        row.role,
        row.at,
        row.sent,
        row.instead,
        row.corrected,
    )
