"""Which life of the database this is: with every copy and every restore a new one begins.

What is erased is noted with the life in which it was: a copy holds the number of its own, so that
all that was erased later is known.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, Session

from storage.database import known
from storage.row import Row, passing
from storage.upsert import upsert

ONE = 1


class LifeRow(Row, table=True):
    __tablename__ = "lives"
    __table_args__ = ({"info": passing()},)

    id: int = Field(default=ONE, primary_key=True)
    number: int = 0
    day: date | None = None
    restored: datetime | None = None


def number(db: Session) -> int:
    """Return the number of this life, 0 for a database that never had a copy."""
    row = db.get(LifeRow, ONE, populate_existing=True)
    return row.number if row else 0


def began(db: Session) -> date | None:
    """Return the day on which this life began, None where nobody noted it."""
    row = db.get(LifeRow, ONE, populate_existing=True)
    return row.day if row else None


def begin(db: Session, today: date, *, after: int = 0) -> int:
    """Begin a new life, later than the one with the number `after`; return its number."""
    new = max(number(db), after) + 1
    upsert(db, LifeRow, {"id": ONE, "number": new, "day": today})
    return new


def restore(db: Session, now: datetime) -> None:
    """Note that a copy was put in the place of the database just now."""
    upsert(db, LifeRow, {"id": ONE, "number": number(db), "restored": now})
    known(db).forget(("restored",))


def restored(db: Session) -> datetime | None:
    """Return when a copy was last put in the place of the database, None when it never was."""

    def load() -> datetime | None:
        row = db.get(LifeRow, ONE, populate_existing=True)
        return row.restored if row else None

    return known(db).once(("restored",), load)
