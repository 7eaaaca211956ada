"""What somebody wrote about a problem for many to read waits two minutes, for them alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Field, Session, col, delete, select

from storage.bonds import GOES, whose
from storage.names import Called
from storage.row import Row, passing


class ConcernPreparedRow(Row, table=True):
    __tablename__ = "concern_prepared"
    __table_args__ = ({"info": passing()},)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    person_id: int = whose(GOES, primary_key=True)
    state: str
    words: str
    name: str = Field(sa_type=Called)
    role: str
    instead: int = 0
    at: datetime


@dataclass(frozen=True, slots=True)
class Prepared:
    """What goes out at `at`: a new state and its words, in the place of the change `instead`."""

    number: int
    person_id: int
    state: str
    words: str = field(repr=False)
    name: str
    role: str
    instead: int
    at: datetime


def prepare(db: Session, group_id: str, one: Prepared) -> None:
    """Keep it, in the place of what the same person prepared for the same problem."""
    drop(db, group_id, one.number, one.person_id)
    db.add(
        ConcernPreparedRow(
            group_id=group_id,
            number=one.number,
            person_id=one.person_id,
            state=one.state,
            words=one.words,
            name=one.name,
            role=one.role,
            instead=one.instead,
            at=one.at,
        )
    )
    db.flush()


def prepared(db: Session, group_id: str, number: int, person_id: int) -> Prepared | None:
    """Return what somebody prepared for a problem."""
    row = db.get(ConcernPreparedRow, (group_id, number, person_id), populate_existing=True)
    if row is None:
        return None
    return Prepared(
        row.number,
        row.person_id,
        row.state,
        row.words,
        row.name,
        row.role,
        row.instead,
        row.at,
    )


def by(db: Session, group_id: str, number: int) -> tuple[int, ...]:
    """Return who prepared something for a problem that has not gone out, as people."""
    row = ConcernPreparedRow
    rows = db.exec(
        select(row.person_id)
        .where(row.group_id == group_id, row.number == number)
        .order_by(col(row.person_id))
    )
    return tuple(rows.all())


def drop(db: Session, group_id: str, number: int, person_id: int) -> None:
    """Forget what somebody prepared for a problem."""
    row = ConcernPreparedRow
    db.exec(
        delete(row).where(
            col(row.group_id) == group_id,
            col(row.number) == number,
            col(row.person_id) == person_id,
        )
    )


def drop_all(db: Session, group_id: str, number: int) -> None:
    """Forget everything that was prepared for a problem: it was taken back."""
    row = ConcernPreparedRow
    db.exec(delete(row).where(col(row.group_id) == group_id, col(row.number) == number))
