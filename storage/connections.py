"""Chats that somebody wants to connect to a group, until an organizer has said yes or no."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, Update
from sqlmodel import Field, Session, col, select, update

from storage import numbers
from storage.bonds import STAYS, whose
from storage.names import titled
from storage.people import PersonRow
from storage.row import Row, final

ASKED = "asked"
CONNECTED = "connected"
REFUSED = "refused"
LAPSED = "lapsed"
"""A connection: ASKED, then CONNECTED, REFUSED, or LAPSED because nobody answered."""


class ConnectionRow(Row, table=True):
    __tablename__ = "connections"
    __table_args__ = (Index("connections_native", "platform", "native"),)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    platform: str
    native: str
    kind: str
    title: str
    place: str = ""
    members: int | None = None
    asked_by: int = whose(STAYS)
    host: int = whose(STAYS)
    until: datetime
    state: str = Field(default=ASKED, sa_column_kwargs=final(REFUSED, LAPSED))
    answered_by: int | None = whose(STAYS, default=None)


@dataclass(frozen=True, slots=True)
class Connection:
    """A chat that wants to join. `asked_by` and `host` are people, `asker` the former's name.

    `until` is when the question lapses; `answered_by` names who said yes or no. While it waits for
    another yes, `agreed` is the organizer (by id) who has given the first, and `until` is when that
    one is enough; 0 where nobody has.
    """

    number: int
    platform: str
    native: str
    kind: str
    title: str
    place: str
    members: int | None
    asked_by: int
    asker: str
    host: int
    until: datetime
    state: str
    answered_by: str
    agreed: int


def ask(
    db: Session,
    group_id: str,
    *,
    platform: str,
    native: str,
    kind: str,
    title: str,
    place: str,
    members: int | None,
    asked_by: int,
    host: int,
    until: datetime,
) -> Connection:
    """Keep that somebody wants to connect a chat."""
    number = numbers.following(db, group_id, ConnectionRow)
    row = ConnectionRow(
        group_id=group_id,
        number=number,
        platform=platform,
        native=native,
        kind=kind,
        title=title,
        place=place,
        members=members,
        asked_by=asked_by,
        host=host,
        until=until,
    )
    db.add(row)
    db.flush()
    return _connection(db, row)


def connection(db: Session, group_id: str, number: int) -> Connection | None:
    """Return one of a group's connections."""
    row = db.get(ConnectionRow, (group_id, number), populate_existing=True)
    return _connection(db, row) if row else None


def agree(db: Session, group_id: str, number: int, person_id: int, until: datetime) -> None:
    """Note the first yes, by which it waits for another one until then."""
    db.exec(
        update(ConnectionRow)
        .where(col(ConnectionRow.group_id) == group_id, col(ConnectionRow.number) == number)
        .values(answered_by=person_id, until=until)
    )
    db.expire_all()


def denied(db: Session, group_id: str, person_id: int) -> bool:
    """Tell whether somebody else has said no to what this organizer wanted to connect."""
    theirs = ConnectionRow.group_id == group_id, ConnectionRow.host == person_id
    no = ConnectionRow.state == REFUSED, col(ConnectionRow.answered_by) != person_id
    return db.exec(select(ConnectionRow.number).where(*theirs, *no)).first() is not None


def settle(
    db: Session, group_id: str, number: int, state: str, answered_by: int | None = None
) -> None:
    """Note what became of it, and which person said so."""
    db.exec(
        update(ConnectionRow)
        .where(col(ConnectionRow.group_id) == group_id, col(ConnectionRow.number) == number)
        .values(state=state, answered_by=answered_by)
    )
    db.expire_all()


def drop(db: Session, platform: str, native: str) -> None:
    """Let the open questions about a chat lapse: the bot was removed there. (Over all groups.)"""
    db.exec(_open_for(platform, native).values(state=LAPSED))
    db.expire_all()


def move(db: Session, platform: str, old: str, new: str) -> None:
    """Follow a chat that got a new id. (Over all groups.)"""
    db.exec(_open_for(platform, old).values(native=new))
    db.expire_all()


def forget(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Let lapse what somebody asked for or was to decide; return the numbers of all they were in.

    Their name is read from them, so it is gone with it.
    """
    theirs = (
        col(ConnectionRow.group_id) == group_id,
        (col(ConnectionRow.asked_by) == person_id)
        | (col(ConnectionRow.host) == person_id)
        | (col(ConnectionRow.answered_by) == person_id),
    )
    waits = col(ConnectionRow.state) == ASKED
    db.exec(update(ConnectionRow).where(*theirs, waits).values(state=LAPSED))
    db.expire_all()
    return tuple(db.exec(select(ConnectionRow.number).where(*theirs)).all())


def _open_for(platform: str, native: str) -> Update:
    return update(ConnectionRow).where(
        col(ConnectionRow.platform) == platform,
        col(ConnectionRow.native) == native,
        col(ConnectionRow.state) == ASKED,
    )


def _connection(db: Session, row: ConnectionRow) -> Connection:
    asker, answered_by = (
        db.exec(select(PersonRow.name).where(PersonRow.id == one)).first() or ""
        for one in (row.asked_by, row.answered_by)
    )
    return Connection(
        row.number,
        row.platform,
        row.native,
        row.kind,
        titled(row.title),
        row.place,
        row.members,
        row.asked_by,
        asker,
        row.host,
        row.until,
        row.state,
        answered_by,
        (row.answered_by or 0) if row.state == ASKED else 0,
    )
