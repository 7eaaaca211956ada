"""What was done about a post that everyone reads: held back, shown, taken down, put back.

An act is one thing that somebody did, and none is changed later: together they are the log that
organizers read. What holds for a post is what was done last. That it is down stands with the post
itself too: so the list of what must not come back knows it (storage/erased.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Field, Session, col, select, update

from storage import numbers
from storage.bonds import STAYS, whose
from storage.names import Called
from storage.row import Row, final

HELD = "held"
SHOWN = "shown"
DOWN = "down"
BACK = "back"
"""Where a post stands: HELD until an organizer has looked, SHOWN after that, DOWN everywhere, or
put BACK."""

ASKED = "asked"
ANSWERED = "answered"
APPEALED = "appealed"
LEFT = "left"
WITHDRAWN = "withdrawn"
"""What was said about it: a contact ASKED to take it down, its author ANSWERED or APPEALED, and
organizers LEFT it as it was, or the author has WITHDRAWN what they asked."""

TAKEN = "taken"
ENDED = "ended"
RESUMED = "resumed"
"""What an organizer wrote, not a neighbour, was TAKEN back by another, or ENDED; or it goes on."""

SWITCHED = "switched"
"""Something was SWITCHED for the whole group."""

REFUSED = "refused"
REWORDED = "reworded"
"""Of what a neighbour asked to warn everyone of: somebody REFUSED, or REWORDED it."""

STANDING = (HELD, SHOWN, DOWN, BACK)
OPENING = (ASKED, APPEALED)
ANSWERING = (DOWN, BACK, LEFT)
DECIDED = (SHOWN, *ANSWERING)


class PostRow(Row, table=True):
    __tablename__ = "posts"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    down: datetime | None = Field(default=None, sa_column_kwargs=final(...))


class ModerationRow(Row, table=True):
    __tablename__ = "moderation"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    serial: int = Field(primary_key=True)
    act: str
    person_id: int = whose(STAYS, "name", index=True)
    name: str = Field(default="", sa_type=Called)
    role: str = ""
    reason: str = ""
    words: str = ""
    at: datetime


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was done about the post `number` of a `kind`.

    `name` and `role` are of then, "" for the author of a post, who is named nowhere, and once
    somebody was erased. `reason` is one of a list, or `words` say it; of what is HELD, the chats
    (by our number) where its author may not write.
    """

    kind: str
    number: int
    serial: int
    act: str
    person_id: int = field(repr=False)
    name: str = field(repr=False)
    role: str
    reason: str
    words: str = field(repr=False)
    at: datetime


def posted(db: Session, group_id: str, kind: str, number: int) -> None:
    """Note that there is a post that everyone reads, or will once an organizer has looked."""
    if db.get(PostRow, (group_id, kind, number)) is None:
        db.add(PostRow(group_id=group_id, kind=kind, number=number))
        db.flush()


def note(
    db: Session,
    group_id: str,
    kind: str,
    number: int,
    act: str,
    *,
    person_id: int,
    name: str = "",
    role: str = "",
    reason: str = "",
    words: str = "",
    at: datetime,
) -> Act:
    """Note one thing that somebody did."""
    row = ModerationRow(
        group_id=group_id,
        kind=kind,
        number=number,
        serial=numbers.following(db, group_id, ModerationRow),
        act=act,
        person_id=person_id,
        name=name,
        role=role,
        reason=reason,
        words=words,
        at=at,
    )
    db.add(row)
    post = db.get(PostRow, (group_id, kind, number), populate_existing=True)
    if post is not None and act in (DOWN, BACK):
        post.down = at if act == DOWN else None
        db.add(post)
    db.flush()
    return _act(row)


def one(db: Session, group_id: str, kind: str, number: int, serial: int) -> Act | None:
    """Return one thing that was done."""
    row = db.get(ModerationRow, (group_id, kind, number, serial), populate_existing=True)
    return _act(row) if row else None


def acts(db: Session, group_id: str, kind: str, number: int) -> tuple[Act, ...]:
    """Return all that was done about a post, the oldest first."""
    rows = db.exec(
        select(ModerationRow)
        .where(
            ModerationRow.group_id == group_id,
            ModerationRow.kind == kind,
            ModerationRow.number == number,
        )
        .order_by(col(ModerationRow.serial))
    ).all()
    return tuple(map(_act, rows))


def standing(db: Session, group_id: str, kind: str, number: int) -> Act | None:
    """Return what holds for a post, None where nothing was ever done about it.

    Of one that was down when a copy from before that was put back, nobody knows who did it, or why.
    """
    found = [act for act in acts(db, group_id, kind, number) if act.act in STANDING]
    last = found[-1] if found else None
    post = db.get(PostRow, (group_id, kind, number), populate_existing=True)
    if post is None or post.down is None or (last is not None and last.act == DOWN):
        return last
    return Act(kind, number, last.serial if last else 0, DOWN, 0, "", "", "", "", post.down)


def held(db: Session, group_id: str, kind: str, number: int) -> Act | None:
    """Return by what a post waits for a look; None once an organizer looked, or while it is down.

    Put back, it waits on where it waited.
    """
    now = standing(db, group_id, kind, number)
    every = acts(db, group_id, kind, number) if now and now.act != DOWN else ()
    last = [one for one in every if one.act in (HELD, SHOWN)][-1:]
    return next((one for one in last if one.act == HELD), None)


def asked(db: Session, group_id: str, kind: str, number: int) -> tuple[int, ...]:
    """Return who asked to take a post down, as people."""
    every = acts(db, group_id, kind, number)
    return tuple(dict.fromkeys(one.person_id for one in every if one.act == ASKED))


def open_about(db: Session, group_id: str, kind: str, number: int) -> Act | None:
    """Return what organizers were asked about a post and have not decided, None without it."""
    waits = None
    for act in acts(db, group_id, kind, number):
        if act.act in OPENING:
            waits = act
        elif act.act in (*ANSWERING, WITHDRAWN):
            waits = None
    return waits


def withdraw(db: Session, group_id: str, asked: Act, at: datetime) -> None:
    """Note that its author has withdrawn what they asked; their words are erased."""
    row = db.get(
        ModerationRow, (group_id, asked.kind, asked.number, asked.serial), populate_existing=True
    )
    assert row is not None
    row.words = ""
    db.add(row)
    note(db, group_id, asked.kind, asked.number, WITHDRAWN, person_id=asked.person_id, at=at)


def decision(db: Session, group_id: str, asked: Act) -> Act | None:
    """Return what came of what organizers were asked, None while nothing has."""
    every = [it for it in acts(db, group_id, asked.kind, asked.number) if it.serial > asked.serial]
    return next((one for one in every if one.act in (*ANSWERING, WITHDRAWN)), None)


def answer_to(db: Session, group_id: str, kind: str, number: int) -> Act | None:
    """Return what the author of a post that is down answered last, None once it was decided."""
    waits = None
    for act in acts(db, group_id, kind, number):
        if act.act == ANSWERED:
            waits = act
        elif act.act in (DOWN, BACK, LEFT):
            waits = None
    return waits


def log(db: Session, group_id: str) -> tuple[Act, ...]:
    """Return what was done about any post, the newest first."""
    rows = db.exec(
        select(ModerationRow)
        .where(ModerationRow.group_id == group_id, ModerationRow.act != HELD)
        .order_by(col(ModerationRow.at).desc(), col(ModerationRow.serial).desc())
    ).all()
    return tuple(map(_act, rows))


def touched(db: Session, group_id: str) -> tuple[tuple[str, int], ...]:
    """Return the posts about which anything was done, as (kind, number)."""
    rows = db.exec(
        select(ModerationRow.kind, ModerationRow.number)
        .where(ModerationRow.group_id == group_id)
        .distinct()
        .order_by(col(ModerationRow.kind), col(ModerationRow.number))
    ).all()
    return tuple((kind, number) for kind, number in rows)


def every(db: Session, group_id: str) -> tuple[tuple[str, int], ...]:
    """Return all posts, as (kind, number)."""
    here = select(PostRow.kind, PostRow.number).where(PostRow.group_id == group_id)
    rows = db.exec(here.order_by(col(PostRow.kind), col(PostRow.number))).all()
    return tuple((kind, number) for kind, number in rows)


def of_person(db: Session, group_id: str, person_id: int) -> tuple[Act, ...]:
    """Return what somebody did about posts, the oldest first."""
    rows = db.exec(
        select(ModerationRow)
        .where(ModerationRow.group_id == group_id, ModerationRow.person_id == person_id)
        .order_by(col(ModerationRow.serial))
    ).all()
    return tuple(map(_act, rows))


def forget(db: Session, group_id: str, person_id: int) -> None:
    """Forget what somebody wrote about posts of theirs."""
    theirs = (col(ModerationRow.group_id) == group_id, col(ModerationRow.person_id) == person_id)
    written = col(ModerationRow.act).in_((ANSWERED, APPEALED))
    db.exec(update(ModerationRow).where(*theirs, written).values(words=""))
    db.expire_all()


def _act(row: ModerationRow) -> Act:
    return Act(
        row.kind,
        row.number,
        row.serial,
        row.act,
        row.person_id,
        row.name,
        row.role,
        row.reason,
        row.words,
        row.at,
    )
