"""Check-ins: a question to the whole group by rule, its rounds, and who answered what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, Session, col, select

from storage import numbers, responses
from storage.bonds import STAYS, whose
from storage.row import Row, afterwards, final
from storage.upsert import table

ON = "on"
PAUSED = "paused"
ENDED = "ended"
"""A check-in: ON until somebody pauses or ends it, or until it has nothing more to ask."""

KIND = "checkin"
"""What is answered is a round of this (storage/responses.py)."""

FINE = "f"
HAND = "h"
"""How a person marks the one place of a round."""


class CheckinRow(Row, table=True):
    __tablename__ = "checkins"
    __table_args__ = (Index("checkins_state", "group_id", "state"),)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    question: str = ""
    every: str
    first: str
    zone: str
    asked_by: int = whose(STAYS)
    state: str = Field(default=ON, sa_column_kwargs=final(ENDED))
    next: str = ""


class RoundRow(Row, table=True):
    __tablename__ = "checkin_rounds"
    __table_args__ = (
        UniqueConstraint("group_id", "checkin", "slot"),
        Index("checkin_rounds_over", "group_id", "over"),
    )

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    checkin: int
    slot: str
    until: datetime
    missed: bool = False
    over: bool = False
    back: bool = False


@dataclass(frozen=True, slots=True)
class Checkin:
    """A question by rule. `question` is "" for the usual one.

    `every` is how often, `first` and `next` are wall times in `zone`, naive, as ISO 8601 text to
    the minute; `next` is "" when nothing comes any more.
    """

    number: int
    question: str = field(repr=False)
    every: str
    first: str
    zone: str
    asked_by: int
    state: str
    next: str


@dataclass(frozen=True, slots=True)
class Round:
    """One time that the question was asked, or `missed`. `slot` is its wall time, `until` UTC.

    `back`: an organizer took it back.
    """

    number: int
    checkin: int
    slot: str
    until: datetime
    missed: bool
    over: bool
    fine: int
    hand: int
    back: bool = False


_ROUND = table(RoundRow)


# --- Check-ins ----------------------------------------------------------------------------


def begin(
    db: Session,
    group_id: str,
    *,
    question: str,
    every: str,
    first: str,
    zone: str,
    asked_by: int,
    following: str,
) -> int:
    """Keep a new check-in that is ON and comes next at `following`; return its number."""
    number = numbers.following(db, group_id, CheckinRow)
    db.add(
        CheckinRow(
            group_id=group_id,
            number=number,
            question=question,
            every=every,
            first=first,
            zone=zone,
            asked_by=asked_by,
            next=following,
        )
    )
    db.flush()
    return number


def checkin(db: Session, group_id: str, number: int) -> Checkin | None:
    """Return a check-in of a group."""
    row = _checkin_row(db, group_id, number)
    return _checkin(row) if row else None


def living(db: Session, group_id: str) -> tuple[Checkin, ...]:
    """Return the check-ins of a group that are ON or PAUSED, the oldest first."""
    rows = db.exec(
        select(CheckinRow)
        .where(CheckinRow.group_id == group_id, col(CheckinRow.state).in_((ON, PAUSED)))
        .order_by(afterwards(col(CheckinRow.number)))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_checkin(row) for row in rows)


def set_state(db: Session, group_id: str, number: int, state: str, following: str) -> None:
    """Turn a check-in ON, PAUSED or ENDED, with the wall time of what comes next."""
    row = _checkin_row(db, group_id, number)
    assert row is not None, "only check-ins that were found are changed"
    row.state, row.next = state, following
    db.add(row)
    db.flush()


def set_rule(db: Session, group_id: str, number: int, every: str, first: str) -> None:
    """Ask in another rhythm from now on."""
    row = _checkin_row(db, group_id, number)
    assert row is not None, "only check-ins that were found are changed"
    row.every, row.first = every, first
    db.add(row)
    db.flush()


# --- Rounds -------------------------------------------------------------------------------


def open_round(
    db: Session, group_id: str, checkin: int, slot: str, until: datetime, *, missed: bool = False
) -> int | None:
    """Keep a round for a slot and return its number; None when that slot had its round already."""
    there = db.exec(
        select(RoundRow.number).where(
            RoundRow.group_id == group_id, RoundRow.checkin == checkin, RoundRow.slot == slot
        )
    ).first()
    if there is not None:
        return None
    number = numbers.following(db, group_id, RoundRow)
    db.add(
        RoundRow(
            group_id=group_id,
            number=number,
            checkin=checkin,
            slot=slot,
            until=until,
            missed=missed,
            over=missed,
        )
    )
    db.flush()
    return number


def round_(db: Session, group_id: str, number: int) -> Round | None:
    """Return one round of a group."""
    row = db.get(RoundRow, (group_id, number), populate_existing=True)
    return _round(db, row) if row else None


def latest_rounds(db: Session, group_id: str, checkin: int, most: int) -> tuple[Round, ...]:
    """Return the latest rounds of a check-in that were asked, the newest first."""
    rows = db.exec(
        select(RoundRow)
        .where(
            RoundRow.group_id == group_id,
            RoundRow.checkin == checkin,
            col(RoundRow.missed).is_(False),
            col(RoundRow.back).is_(False),
        )
        .order_by(col(RoundRow.number).desc())
        .limit(most)
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_round(db, row) for row in rows)


def open_rounds(db: Session, group_id: str) -> tuple[Round, ...]:
    """Return the rounds of a group that still take answers, the newest first."""
    rows = db.exec(
        select(RoundRow)
        .where(RoundRow.group_id == group_id, col(RoundRow.over).is_(False))
        .order_by(afterwards(col(RoundRow.number)).desc())
        .execution_options(populate_existing=True)
    ).all()
    return tuple(_round(db, row) for row in rows)


def end_round(db: Session, group_id: str, number: int) -> bool:
    """End a round. False when it was over before."""
    done = db.connection().execute(
        _ROUND.update()
        .where(
            _ROUND.c.group_id == group_id,
            _ROUND.c.number == number,
            _ROUND.c.over.is_(False),
        )
        .values(over=True)
    )
    return done.rowcount == 1


def take_back(db: Session, group_id: str, number: int) -> bool:
    """Note that a round was taken back; it ends with that. False when it was over before."""
    if not end_round(db, group_id, number):
        return False
    db.connection().execute(
        _ROUND.update()
        .where(_ROUND.c.group_id == group_id, _ROUND.c.number == number)
        .values(back=True)
    )
    return True


def _checkin_row(db: Session, group_id: str, number: int) -> CheckinRow | None:
    return db.get(CheckinRow, (group_id, number), populate_existing=True)


def _checkin(row: CheckinRow) -> Checkin:
    return Checkin(
        row.number,
        row.question,
        row.every,
        row.first,
        row.zone,
        row.asked_by,
        row.state,
        row.next,
    )


def _round(db: Session, row: RoundRow) -> Round:
    said = responses.tallies(db, row.group_id, KIND, row.number)
    return Round(
        row.number,
        row.checkin,
        row.slot,
        row.until,
        row.missed,
        row.over,
        said.get((0, FINE), 0),
        said.get((0, HAND), 0),
        row.back,
    )
