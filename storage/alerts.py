"""Urgent alerts: what is going on, who said so, what came after, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Index, func
from sqlmodel import Field, Session, col, select

from storage import groups, numbers
from storage.bonds import LETS_GO, STAYS, leads, whose
from storage.names import Called
from storage.row import Row, afterwards, final
from storage.upsert import upsert

KIND = "alert"
"""What is seen is this (storage/responses.py)."""

HELPS = "h"
"""How somebody marks it who has seen it, and can help."""

ASKED = "asked"
AGREE = "agree"
PAUSE = "pause"
OUT = "out"
OVER = "over"
DROPPED = "dropped"
STALE = "stale"
SAFE = "safe"
MISTAKE = "mistake"
GONE = "gone"
"""An alert: ASKED for by a neighbour, waiting for a second person to AGREE or for the end of a
PAUSE, OUT, OVER with its outcome, DROPPED before anybody saw it, or STALE: nobody said a word.
Before anybody decided, the neighbour may say that they are SAFE, or that it was a MISTAKE; or they
are erased, and it is GONE."""


class AlertRow(Row, table=True):
    __tablename__ = "alerts"
    __table_args__ = (
        Index("alerts_state", "group_id", "state"),
        Index("alerts_author", "author", "group_id"),
        Index("alerts_asker", "asker", "group_id"),
    )

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    author: int = whose(STAYS, "name")
    name: str = Field(sa_type=Called)
    asker: int = Field(default=0, sa_column_kwargs=leads(LETS_GO))
    kind: str
    called: bool
    words: str
    state: str = Field(sa_column_kwargs=final(OVER, DROPPED, STALE, SAFE, MISTAKE, GONE))
    written: datetime
    went: datetime | None = None
    outcome: str = ""
    ended: datetime | None = None
    asked: str = ""


class AlertNewsRow(Row, table=True):
    __tablename__ = "alert_news"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    place: int = Field(primary_key=True)
    words: str
    at: datetime


class AlertChatRow(Row, table=True):
    __tablename__ = "alert_chats"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    chat_id: int = Field(primary_key=True, foreign_key="chats.id")


@dataclass(frozen=True, slots=True)
class News:
    """What was added to an alert, where among all of that, and when."""

    place: int
    words: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """An urgent alert. `author` sent it (a person id), `asker` is the neighbour who asked, or 0.

    `called`: the emergency number was called. `went` is when it went out, `ended` when it was
    over; None before. `asked`: what the neighbour wrote, where other words went out.
    """

    number: int
    author: int
    name: str
    asker: int
    kind: str
    called: bool
    words: str = field(repr=False)
    state: str
    written: datetime
    went: datetime | None
    outcome: str = field(repr=False)
    ended: datetime | None
    asked: str = field(default="", repr=False)


def add(
    db: Session,
    group_id: str,
    *,
    author: int,
    name: str,
    kind: str,
    called: bool,
    words: str,
    state: str,
    now: datetime,
    asker: int = 0,
) -> Alert:
    """Keep a new alert in this state."""
    number = numbers.following(db, group_id, AlertRow)
    row = AlertRow(
        group_id=group_id,
        number=number,
        author=author,
        name=name,
        asker=asker,
        kind=kind,
        called=called,
        words=words,
        state=state,
        written=now,
        went=now if state == OUT else None,
    )
    db.add(row)
    db.flush()
    if state == OUT:
        _aim(db, group_id, row.number)
    return _alert(row)


def _aim(db: Session, group_id: str, number: int) -> None:
    """Note which chats an alert goes to: all that are for everyone now."""
    chats = groups.street_chats(db, group_id)
    rows = ({"group_id": group_id, "number": number, "chat_id": one.id} for one in chats)
    upsert(db, AlertChatRow, *rows)


def aimed(db: Session, group_id: str, number: int) -> tuple[int, ...]:
    """Return to which chats (our own numbers) an alert went, also those that let the bot go."""
    found = select(AlertChatRow.chat_id).where(
        AlertChatRow.group_id == group_id, AlertChatRow.number == number
    )
    return tuple(db.exec(found.order_by(col(AlertChatRow.chat_id))).all())


def alert(db: Session, group_id: str, number: int) -> Alert | None:
    """Return one alert of a group."""
    row = db.get(AlertRow, (group_id, number), populate_existing=True)
    return _alert(row) if row else None


def running(db: Session, group_id: str) -> tuple[Alert, ...]:
    """Return the alerts of a group that are out and not over, the newest first."""
    return _where(db, AlertRow.group_id == group_id, AlertRow.state == OUT)


def unfinished(db: Session, group_id: str) -> tuple[Alert, ...]:
    """Return the alerts of a group that somebody has to decide about or end, the newest first."""
    return _where(db, AlertRow.group_id == group_id, col(AlertRow.state).in_((ASKED, AGREE, OUT)))


def of_author(db: Session, group_id: str, author: int) -> tuple[Alert, ...]:
    """Return the alerts of somebody that wait for a yes or are out, the newest first."""
    mine = col(AlertRow.author) == author
    waits = col(AlertRow.state).in_((AGREE, PAUSE, OUT))
    return _where(db, AlertRow.group_id == group_id, mine, waits)


def out_since(db: Session, group_id: str, since: datetime) -> tuple[Alert, ...]:
    """Return the alerts of a group that went out since then."""
    return _where(db, AlertRow.group_id == group_id, col(AlertRow.went) >= since)


def asked_since(db: Session, group_id: str, asker: int, since: datetime) -> tuple[Alert, ...]:
    """Return the alerts that a neighbour has asked for since then, the newest first."""
    return _where(
        db,
        AlertRow.group_id == group_id,
        AlertRow.asker == asker,
        col(AlertRow.written) >= since,
    )


def change(
    db: Session, group_id: str, number: int, **values: str | int | bool | datetime | None
) -> None:
    """Change columns of an alert."""
    row = db.get(AlertRow, (group_id, number), populate_existing=True)
    assert row is not None, "only alerts that were found are changed"
    for name, value in values.items():
        setattr(row, name, value)
    db.add(row)
    db.flush()
    if values.get("state") == OUT:
        _aim(db, group_id, number)


def add_news(db: Session, group_id: str, number: int, words: str, now: datetime) -> int:
    """Add to what an alert says; return its place."""
    here = (AlertNewsRow.group_id == group_id, AlertNewsRow.number == number)
    place = db.exec(select(func.count()).select_from(AlertNewsRow).where(*here)).one() + 1
    db.add(AlertNewsRow(group_id=group_id, number=number, place=place, words=words, at=now))
    db.flush()
    return place


def drop_news(db: Session, group_id: str, number: int, place: int) -> bool | None:
    """Take out what was added at a place: its words go, and the place stays taken.

    False when that was done before; None when nothing was ever added there.
    """
    row = db.get(AlertNewsRow, (group_id, number, place), populate_existing=True)
    if row is None or not row.words:
        return None if row is None else False
    row.words = ""
    db.add(row)
    db.flush()
    return True


def news(db: Session, group_id: str, number: int) -> tuple[News, ...]:
    """Return what was added to an alert, in order."""
    rows = db.exec(
        select(AlertNewsRow)
        .where(
            AlertNewsRow.group_id == group_id,
            AlertNewsRow.number == number,
            AlertNewsRow.words != "",
        )
        .order_by(col(AlertNewsRow.place))
    ).all()
    return tuple(News(row.place, row.words, row.at) for row in rows)


def of_person(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Return the numbers of the alerts that somebody sent or asked for."""
    here = select(AlertRow.number).where(AlertRow.group_id == group_id)
    sent = db.exec(here.where(AlertRow.author == person_id)).all()
    asked = db.exec(here.where(AlertRow.asker == person_id)).all()
    return tuple(sorted({*sent, *asked}))


def _where(db: Session, *conditions: Any) -> tuple[Alert, ...]:
    rows = db.exec(
        select(AlertRow)
        .where(*conditions)
        .order_by(afterwards(col(AlertRow.number)).desc())
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_alert(row) for row in rows)


def _alert(row: AlertRow) -> Alert:
    return Alert(
        row.number,
        row.author,
        row.name,
        row.asker,
        row.kind,
        row.called,
        row.words,
        row.state,
        row.written,
        row.went,
        row.outcome,
        row.ended,
        row.asked,
    )
