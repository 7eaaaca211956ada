"""What a group was called before, and which organizer called it otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import Field, Session, col, select

from storage import numbers
from storage.bonds import STAYS, whose
from storage.row import Row


class RenameRow(Row, table=True):
    __tablename__ = "renames"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    was: str
    name: str
    person_id: int = whose(STAYS, index=True)
    day: date


@dataclass(frozen=True, slots=True)
class Rename:
    """One change of a group's name, by a person on a day."""

    number: int
    was: str
    name: str
    person_id: int
    day: date


def note(db: Session, group_id: str, was: str, name: str, person_id: int, day: date) -> int:
    """Keep that somebody called the group otherwise; return the number of it."""
    number = numbers.following(db, group_id, RenameRow)
    db.add(
        RenameRow(
            group_id=group_id, number=number, was=was, name=name, person_id=person_id, day=day
        )
    )
    db.flush()
    return number


def all_of(db: Session, group_id: str) -> tuple[Rename, ...]:
    """Return every change of the group's name, the newest first."""
    rows = db.exec(
        select(RenameRow)
        .where(RenameRow.group_id == group_id)
        .order_by(col(RenameRow.number).desc())
    ).all()
    return tuple(Rename(one.number, one.was, one.name, one.person_id, one.day) for one in rows)
