"""Messages to everyone: who wrote what, when it goes out, what was corrected or taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, func, select

WAITING = "waiting"
OUT = "out"
BACK = "back"
DROPPED = "dropped"
"""An announcement: WAITING for its time, OUT, taken BACK, or DROPPED because its time came when
its author had no role any more."""


class AnnouncementRow(SQLModel, table=True):
    __tablename__ = "announcements"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    author: int = Field(foreign_key="people.id")
    name: str
    role: str
    words: str
    quiet: bool = False
    state: str
    written: datetime
    due: datetime
    went: datetime | None = None
    corrected: datetime | None = None
    taken_by: str = ""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A message to everyone. `author` is a person; `name` and `role` are as they were then.

    `written` is when it was sent off, `due` when it was to go out, `went` when it did, None
    before. `corrected` is None until its words change; `taken_by` names who took it back.
    """

    number: int
    author: int
    name: str
    role: str
    words: str = field(repr=False)
    quiet: bool
    state: str
    written: datetime
    due: datetime
    went: datetime | None
    corrected: datetime | None
    taken_by: str


def write(
    db: Session,
    group_id: str,
    *,
    author: int,
    name: str,
    role: str,
    words: str,
    now: datetime,
    due: datetime | None = None,
    quiet: bool = False,
) -> Announcement:
    """Keep a new message: OUT now, or WAITING until `due`."""
    last = db.exec(
        select(func.max(AnnouncementRow.number)).where(AnnouncementRow.group_id == group_id)
    ).one()
    row = AnnouncementRow(
        group_id=group_id,
        number=(last or 0) + 1,
        author=author,
        name=name,
        role=role,
        words=words,
        quiet=quiet,
        state=WAITING if due else OUT,
        written=now,
        due=due or now,
        went=None if due else now,
    )
    db.add(row)
    db.flush()
    return _announcement(row)


def announcement(db: Session, group_id: str, number: int) -> Announcement | None:
    """Return one message of a group."""
    row = _row(db, group_id, number)
    return _announcement(row) if row else None


def latest(db: Session, group_id: str, limit: int) -> tuple[Announcement, ...]:
    """Return the newest messages of a group that still stand or wait, the newest first."""
    rows = db.exec(
        select(AnnouncementRow)
        .where(
            AnnouncementRow.group_id == group_id,
            col(AnnouncementRow.state).in_((WAITING, OUT)),
        )
        .order_by(col(AnnouncementRow.number).desc())
        .limit(limit)
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_announcement(row) for row in rows)


def written_since(db: Session, group_id: str, since: datetime) -> tuple[Announcement, ...]:
    """Return what was written since then and not taken back, the newest first."""
    rows = db.exec(
        select(AnnouncementRow)
        .where(
            AnnouncementRow.group_id == group_id,
            AnnouncementRow.written >= since,
            col(AnnouncementRow.state).in_((WAITING, OUT)),
        )
        .order_by(col(AnnouncementRow.number).desc())
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_announcement(row) for row in rows)


def correct(db: Session, group_id: str, number: int, words: str, now: datetime | None) -> None:
    """Change the words; `now` is None when nobody has seen the old ones yet."""
    row = _there(db, group_id, number)
    row.words = words
    row.corrected = now or row.corrected
    _save(db, row)


def go_out(db: Session, group_id: str, number: int, now: datetime) -> None:
    """Note that a waiting message goes out now."""
    row = _there(db, group_id, number)
    row.state, row.went = OUT, now
    _save(db, row)


def drop(db: Session, group_id: str, number: int) -> None:
    """Note that a waiting message never goes out."""
    row = _there(db, group_id, number)
    row.state = DROPPED
    _save(db, row)


def take_back(db: Session, group_id: str, number: int, taken_by: str) -> None:
    """Take a message back and erase its words; the row stays, so that its copies can say so."""
    row = _there(db, group_id, number)
    row.state, row.taken_by, row.words = BACK, taken_by, ""
    _save(db, row)


def _row(db: Session, group_id: str, number: int) -> AnnouncementRow | None:
    return db.get(AnnouncementRow, (group_id, number), populate_existing=True)


def _there(db: Session, group_id: str, number: int) -> AnnouncementRow:
    row = _row(db, group_id, number)
    assert row is not None, "only messages that were found are changed"
    return row


def _save(db: Session, row: AnnouncementRow) -> None:
    db.add(row)
    db.flush()


def _announcement(row: AnnouncementRow) -> Announcement:
    return Announcement(
        row.number,
        row.author,
        row.name,
        row.role,
        row.words,
        row.quiet,
        row.state,
        row.written,
        row.due,
        row.went,
        row.corrected,
        row.taken_by,
    )
