"""Messages to everyone: who wrote what, when it goes out, what was corrected or taken back."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage import numbers
from storage.bonds import LETS_GO, STAYS, whose
from storage.names import Called
from storage.row import Row, afterwards, final

WAITING = "waiting"
OUT = "out"
OVER = "over"
BACK = "back"
DROPPED = "dropped"
"""An announcement: WAITING for its time, OUT, OVER because it held only until then, taken BACK, or
DROPPED because its time came when its author had no role any more."""

ONCE = "once"


class AnnouncementRow(Row, table=True):
    __tablename__ = "announcements"
    __table_args__ = (
        Index("announcements_written", "group_id", "written"),
        Index("announcements_author", "author", "group_id"),
    )

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    author: int = whose(STAYS, "name")
    name: str = Field(sa_type=Called)
    role: str
    words: str
    also: str = ""
    language: str = ""
    quiet: bool = False
    state: str = Field(sa_column_kwargs=final(OVER, BACK, DROPPED))
    written: datetime
    due: datetime
    went: datetime | None = None
    corrected: datetime | None = None
    taken_by: int | None = whose(LETS_GO, default=None)
    file: bool = False
    pieces: int = 0
    step: int = 0
    audience: str = ""
    every: str = ONCE
    first: str = ""
    until: datetime | None = None
    asks: bool = False
    by: datetime | None = None
    need: int = 0
    minutes: int = 0
    then: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What was chosen beside the words: who gets it, when, until when, and what is asked back.

    `audience` holds numbers of parts and names of roles with spaces between, "" for everyone.
    `every` says how often it goes out, from `first` on (ISO, what the clocks show). It holds
    `until` a moment. `asks`: who has seen it, in time `by` a moment. Where fewer than `need` have
    within so many `minutes`, the first of `then` (as in `audience`) gets it too, later the next.
    """

    audience: str = ""
    every: str = ONCE
    first: str = ""
    until: datetime | None = None
    asks: bool = False
    by: datetime | None = None
    need: int = 0
    minutes: int = 0
    then: str = ""


EVERYONE = Terms()
"""To everyone, once, and nothing is asked."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a message says: in the group's own language, and the same `also` in another one.

    `language` is the code of that one; both are "" where there is none.
    """

    words: str = field(repr=False)
    also: str = field(default="", repr=False)
    language: str = ""


NOTHING = Wording("")
"""What is left of words that are erased."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A message to everyone. `author` is a person; `name` and `role` are as they were then.

    `name` is "" once its author was erased.

    `written` is when it was sent off, `due` when it was to go out, `went` when it did, None
    before. `corrected` is None until its words change; `taken_by` is the person who took it back.
    `pieces` is the most messages that it ever was in one chat, 0 before it went. `step` counts
    those of `terms.then` who got it because too few had seen it.
    """

    number: int
    author: int
    name: str
    role: str
    wording: Wording
    quiet: bool
    state: str
    written: datetime
    due: datetime
    went: datetime | None
    corrected: datetime | None
    taken_by: int | None
    file: bool
    pieces: int
    step: int
    terms: Terms


def write(
    db: Session,
    group_id: str,
    *,
    author: int,
    name: str,
    role: str,
    wording: Wording,
    now: datetime,
    due: datetime | None = None,
    quiet: bool = False,
    file: bool = False,
    terms: Terms = EVERYONE,
) -> Announcement:
    """Keep a new message: OUT now, or WAITING until `due`."""
    number = numbers.following(db, group_id, AnnouncementRow)
    row = AnnouncementRow(
        group_id=group_id,
        number=number,
        author=author,
        name=name,
        role=role,
        **asdict(wording),
        quiet=quiet,
        state=WAITING if due else OUT,
        written=now,
        due=due or now,
        went=None if due else now,
        file=file,
        **asdict(terms),
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
            col(AnnouncementRow.state).in_((WAITING, OUT, OVER)),
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
        .order_by(afterwards(col(AnnouncementRow.number)).desc())
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_announcement(row) for row in rows)


def correct(
    db: Session, group_id: str, number: int, wording: Wording, now: datetime | None
) -> None:
    """Change the words; `now` is None when nobody has seen the old ones yet."""
    row = _there(db, group_id, number)
    _say(row, wording)
    row.corrected = now or row.corrected
    _save(db, row)


def go_out(db: Session, group_id: str, number: int, now: datetime) -> None:
    """Note that a waiting message goes out now."""
    row = _there(db, group_id, number)
    row.state, row.went = OUT, now
    _save(db, row)


def wait(db: Session, group_id: str, number: int, due: datetime) -> None:
    """Let what comes again and again wait for its next time."""
    row = _there(db, group_id, number)
    row.due = due
    _save(db, row)


def end(db: Session, group_id: str, number: int) -> None:
    """Note that a message is over."""
    row = _there(db, group_id, number)
    row.state = OVER
    _save(db, row)


def grow(db: Session, group_id: str, number: int, pieces: int) -> None:
    """Note in how many messages it stands now; what it ever was, stays."""
    row = _there(db, group_id, number)
    row.pieces = max(row.pieces, pieces)
    _save(db, row)


def go_on(db: Session, group_id: str, number: int) -> None:
    """Note that the next ones got it too, because too few had seen it."""
    row = _there(db, group_id, number)
    row.step += 1
    _save(db, row)


def drop(db: Session, group_id: str, number: int) -> None:
    """Note that a waiting message never goes out."""
    row = _there(db, group_id, number)
    row.state = DROPPED
    _save(db, row)


def take_back(db: Session, group_id: str, number: int, taken_by: int) -> None:
    """Take a message back and erase its words; the row stays, so that its copies can say so."""
    row = _there(db, group_id, number)
    row.state, row.taken_by, row.file = BACK, taken_by, False
    _say(row, NOTHING)
    _save(db, row)


def of_person(db: Session, group_id: str, person_id: int) -> tuple[Announcement, ...]:
    """Return what somebody wrote or took back, in any state."""
    rows = db.exec(_of(group_id, person_id).execution_options(populate_existing=True)).all()
    return tuple(_announcement(row) for row in rows)


def forget(db: Session, group_id: str, person_id: int) -> None:
    """Let nothing go out that waits of somebody, and keep no word of it."""
    for row in db.exec(_of(group_id, person_id)).all():
        if row.author == person_id and row.state == WAITING:
            row.state = DROPPED
            _say(row, NOTHING)
            _save(db, row)


def _of(group_id: str, person_id: int) -> SelectOfScalar[AnnouncementRow]:
    theirs = (col(AnnouncementRow.author) == person_id) | (
        col(AnnouncementRow.taken_by) == person_id
    )
    return select(AnnouncementRow).where(AnnouncementRow.group_id == group_id, theirs)


def _row(db: Session, group_id: str, number: int) -> AnnouncementRow | None:
    return db.get(AnnouncementRow, (group_id, number), populate_existing=True)


def _there(db: Session, group_id: str, number: int) -> AnnouncementRow:
    row = _row(db, group_id, number)
    assert row is not None, "only messages that were found are changed"
    return row


def _say(row: AnnouncementRow, wording: Wording) -> None:
    row.words, row.also, row.language = wording.words, wording.also, wording.language


def _save(db: Session, row: AnnouncementRow) -> None:
    db.add(row)
    db.flush()


def _announcement(row: AnnouncementRow) -> Announcement:
    return Announcement(
        row.number,
        row.author,
        row.name,
        row.role,
        Wording(row.words, row.also, row.language),
        row.quiet,
        row.state,
        row.written,
        row.due,
        row.went,
        row.corrected,
        row.taken_by,
        row.file,
        row.pieces,
        row.step,
        Terms(**{one.name: getattr(row, one.name) for one in fields(Terms)}),
    )
