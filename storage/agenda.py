"""What is due when: deadlines, slots, rounds. Rows are the truth, clocks only wake us."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Index
from sqlalchemy.orm import aliased
from sqlmodel import Field, Session, col, delete, func, select

from storage.row import Row, passing
from storage.upsert import upsert


class AgendaRow(Row, table=True):
    __tablename__ = "agenda"
    __table_args__ = (Index("agenda_due", "due"), {"info": passing()})

    kind: str = Field(primary_key=True)
    group_id: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    due: datetime


@dataclass(frozen=True, slots=True)
class Planned:
    """One thing that is due: its kind says which feature, the key which of its things."""

    kind: str
    group_id: str
    key: str
    due: datetime


def plan(db: Session, kind: str, group_id: str, key: str, due: datetime) -> None:
    """Have something done at `due`; planned before, it moves there."""
    upsert(db, AgendaRow, {"kind": kind, "group_id": group_id, "key": key, "due": due})


def drop(db: Session, kind: str, group_id: str, key: str) -> None:
    """Have it not done."""
    db.exec(
        delete(AgendaRow).where(
            col(AgendaRow.kind) == kind,
            col(AgendaRow.group_id) == group_id,
            col(AgendaRow.key) == key,
        )
    )


def drop_due(db: Session, kind: str, now: datetime) -> None:
    """Have nothing of this kind done that is due: one of them did it for all. (Over all groups.)"""
    db.exec(delete(AgendaRow).where(col(AgendaRow.kind) == kind, col(AgendaRow.due) <= now))


def planned(db: Session, kind: str, group_id: str, key: str) -> datetime | None:
    """Return when something is due, None when it is not planned."""
    row = db.get(AgendaRow, (kind, group_id, key), populate_existing=True)
    return row.due if row else None


def first_due(db: Session, now: datetime, since: datetime | None = None) -> Planned | None:
    """Return what has been due the longest. (Over all groups: one clock serves all.)

    `since`: leave out what came due before.
    """
    row = db.exec(
        select(AgendaRow)
        .where(AgendaRow.due <= now, *_since(since))
        .order_by(col(AgendaRow.due), AgendaRow.kind, AgendaRow.group_id, AgendaRow.key)
        .limit(1)
    ).first()
    return _item(row) if row else None


def planned_last(db: Session, kinds: Collection[str]) -> tuple[Planned, ...]:
    """Return, for each of these kinds, what is planned for the latest moment. (Over all groups.)"""
    place = func.row_number().over(partition_by=AgendaRow.kind, order_by=col(AgendaRow.due).desc())
    ranked = (
        select(AgendaRow, place.label("place")).where(col(AgendaRow.kind).in_(kinds)).subquery()
    )
    last = aliased(AgendaRow, ranked)
    rows = db.exec(
        select(last).where(ranked.c.place == 1).execution_options(populate_existing=True)
    ).all()
    return tuple(map(_item, rows))


def all_planned(db: Session, kinds: Collection[str], after: datetime) -> tuple[Planned, ...]:
    """Return what of these kinds is planned for later than `after`. (Over all groups.)"""
    rows = db.exec(
        select(AgendaRow)
        .where(col(AgendaRow.kind).in_(kinds), AgendaRow.due > after)
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_item(row) for row in rows)


def _item(row: AgendaRow) -> Planned:
    return Planned(row.kind, row.group_id, row.key, row.due)


def next_due(db: Session, since: datetime | None = None) -> datetime | None:
    """Return when the next thing is due, in the way of `first_due`. (Over all groups.)"""
    return db.exec(
        select(AgendaRow.due).where(*_since(since)).order_by(col(AgendaRow.due)).limit(1)
    ).first()


def _since(since: datetime | None) -> tuple[ColumnElement[bool], ...]:
    return () if since is None else (col(AgendaRow.due) >= since,)
