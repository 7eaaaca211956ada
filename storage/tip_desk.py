"""What belongs to the desk of things told privately, and to no case.

A group's terms, answers made ready, what readers did, exports that wait for a second reader, and
pauses. Nothing here leads to whoever told something: a pause is a keyed code that only the account
itself can bring back, without case or time but for its 30-day epoch.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from sqlalchemy import delete, insert, update
from sqlalchemy import select as columns
from sqlmodel import Field, Session

from storage.row import Row
from storage.upsert import table, upsert

HOURS = (8, 12, 16, 20)
"""Hours on the group's own clocks at which everything leaves together.

Four hours apart: in a group of fifty that leaves 43 people who may have written, where a delay of
15 minutes leaves 7 (measured on a model).
"""

KEEP_DAYS = 90


class TipTermsRow(Row, table=True):
    __tablename__ = "tip_terms"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    hours: str
    keep_days: int
    routes: bool


class TipReadyRow(Row, table=True):
    __tablename__ = "tip_ready"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: str = Field(primary_key=True)
    group_id: str = Field(foreign_key="groups.id", index=True)
    language: str
    words: str


class TipActRow(Row, table=True):
    __tablename__ = "tip_acts"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: str = Field(primary_key=True)
    group_id: str = Field(foreign_key="groups.id", index=True)
    person_id: int
    act: str
    ref: str
    day: date


class TipExportRow(Row, table=True):
    __tablename__ = "tip_exports"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: str = Field(primary_key=True)
    group_id: str = Field(foreign_key="groups.id", index=True)
    asked_by: int
    agreed_by: int
    day: date


class TipPauseRow(Row, table=True):
    __tablename__ = "tip_pauses"
    __table_args__ = ({"sqlite_with_rowid": False},)

    code: str = Field(primary_key=True)
    epoch: int


@dataclass(frozen=True, slots=True)
class TipTerms:
    """A group's own terms: when things leave, how many days they are kept after their end.

    `routes`: neighbours may ask for a neutral note when there is an answer.
    """

    hours: tuple[int, ...] = HOURS
    keep_days: int = KEEP_DAYS
    routes: bool = True


@dataclass(frozen=True, slots=True)
class Ready:
    """An answer made ready, in one language."""

    id: str
    language: str
    words: str


@dataclass(frozen=True, slots=True)
class Did:
    """What a reader did (person id, 0: the bot itself) with which case, by its number, on a day."""

    person_id: int
    act: str
    ref: str
    day: date


@dataclass(frozen=True, slots=True)
class Export:
    """A copy of many cases that one reader asked for; `agreed_by` is 0 until a second agrees."""

    id: str
    asked_by: int
    agreed_by: int
    day: date


_TERMS, _READY, _ACTS, _EXPORTS, _PAUSES = (
    table(row) for row in (TipTermsRow, TipReadyRow, TipActRow, TipExportRow, TipPauseRow)
)


def terms(db: Session, group_id: str) -> TipTerms:
    """Return a group's terms; those of every group until it chose its own."""
    row = db.connection().execute(columns(_TERMS).where(_TERMS.c.group_id == group_id)).first()
    if row is None:
        return TipTerms()
    hours = tuple(int(hour) for hour in row.hours.split(","))
    return TipTerms(hours, row.keep_days, row.routes)


def set_terms(db: Session, group_id: str, chosen: TipTerms) -> None:
    """Keep a group's own terms."""
    hours = ",".join(str(hour) for hour in sorted(chosen.hours))
    values = {"hours": hours, "keep_days": chosen.keep_days, "routes": chosen.routes}
    upsert(db, TipTermsRow, {"group_id": group_id, **values})


def ready(db: Session, group_id: str) -> tuple[Ready, ...]:
    """Return a group's answers made ready."""
    found = columns(_READY.c.id, _READY.c.language, _READY.c.words)
    rows = db.connection().execute(found.where(_READY.c.group_id == group_id).order_by(_READY.c.id))
    return tuple(Ready(*row) for row in rows)


def add_ready(db: Session, group_id: str, language: str, words: str) -> None:
    """Keep an answer made ready."""
    row = {"id": uuid4().hex, "group_id": group_id, "language": language, "words": words}
    db.connection().execute(insert(_READY), row)


def drop_ready(db: Session, group_id: str, ready_id: str) -> None:
    """Erase an answer made ready."""
    db.connection().execute(
        delete(_READY).where(_READY.c.id == ready_id, _READY.c.group_id == group_id)
    )


def note_act(db: Session, group_id: str, did: Did) -> None:
    """Note what a reader did."""
    row = {"id": uuid4().hex, "group_id": group_id, "person_id": did.person_id}
    db.connection().execute(insert(_ACTS), {**row, "act": did.act, "ref": did.ref, "day": did.day})


def acts(db: Session, group_id: str) -> tuple[Did, ...]:
    """Return what readers did, the newest day first; within a day in no order."""
    found = columns(_ACTS.c.person_id, _ACTS.c.act, _ACTS.c.ref, _ACTS.c.day)
    rows = db.connection().execute(
        found.where(_ACTS.c.group_id == group_id).order_by(_ACTS.c.day.desc(), _ACTS.c.id)
    )
    return tuple(Did(*row) for row in rows)


def drop_acts(db: Session, group_id: str, before: date) -> None:
    """Erase what readers did before a day."""
    db.connection().execute(delete(_ACTS).where(_ACTS.c.group_id == group_id, _ACTS.c.day < before))


def add_export(db: Session, group_id: str, person_id: int, day: date) -> str:
    """Note that a reader wants a copy of many cases; return its id."""
    export_id = secrets.token_hex(8)
    row = {"id": export_id, "group_id": group_id, "asked_by": person_id}
    db.connection().execute(insert(_EXPORTS), {**row, "agreed_by": 0, "day": day})
    return export_id


def exports(db: Session, group_id: str) -> list[Export]:
    """Return every copy of many that somebody asked for."""
    found = columns(_EXPORTS.c.id, _EXPORTS.c.asked_by, _EXPORTS.c.agreed_by, _EXPORTS.c.day)
    rows = db.connection().execute(found.where(_EXPORTS.c.group_id == group_id))
    return [Export(*row) for row in rows.all()]


def export(db: Session, group_id: str, export_id: str) -> Export | None:
    """Return one of those."""
    return next((one for one in exports(db, group_id) if one.id == export_id), None)


def agree(db: Session, group_id: str, export_id: str, person_id: int) -> None:
    """Note who agreed to it."""
    db.connection().execute(
        update(_EXPORTS)
        .where(_EXPORTS.c.id == export_id, _EXPORTS.c.group_id == group_id)
        .values(agreed_by=person_id)
    )


def drop_export(db: Session, group_id: str, export_id: str) -> None:
    """Erase it."""
    db.connection().execute(
        delete(_EXPORTS).where(_EXPORTS.c.id == export_id, _EXPORTS.c.group_id == group_id)
    )


def forget(db: Session, group_id: str, person_id: int) -> None:
    """Erase the copies of many that somebody asked for or agreed to.

    What they did stays in the list of acts, under a number that leads to nobody any more.
    """
    theirs = (_EXPORTS.c.asked_by == person_id) | (_EXPORTS.c.agreed_by == person_id)
    db.connection().execute(delete(_EXPORTS).where(_EXPORTS.c.group_id == group_id, theirs))


CODE_BYTES = 32
ROWS_OF_A_PAUSE = 4
"""For each of two epochs: so many accounts one pause may hold for, and the rest is made up."""


def pause(db: Session, codes: Sequence[tuple[str, int]]) -> None:
    """Keep a pause: keyed codes with their epoch, among made-up ones. (Of no group.)

    Every pause adds as many rows, with whatever ends soon, also where its codes are there already:
    how many there are says nothing of how many accounts, or whether one was paused twice.
    """
    first = min(epoch for _, epoch in codes)
    found = columns(_PAUSES.c.code).where(_PAUSES.c.code.in_([code for code, _ in codes]))
    there = set(db.connection().execute(found).scalars())
    for epoch in (first, first + 1):
        kept = [code for code, its in codes if its == epoch and code not in there]
        made_up = [secrets.token_hex(CODE_BYTES) for _ in range(ROWS_OF_A_PAUSE - len(kept))]
        rows = [{"code": code, "epoch": epoch} for code in sorted(kept + made_up)]
        db.connection().execute(insert(_PAUSES), rows)


def paused(db: Session, codes: Sequence[str]) -> bool:
    """Tell whether one of these codes is paused. (Of no group.)"""
    found = columns(_PAUSES.c.code).where(_PAUSES.c.code.in_(codes))
    return db.connection().execute(found).first() is not None


def drop_pauses(db: Session, before: int) -> None:
    """Erase the pauses of every epoch before this one. (Of no group.)"""
    db.connection().execute(delete(_PAUSES).where(_PAUSES.c.epoch < before))
