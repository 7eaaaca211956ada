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
    copied: bool = False
    """A copy of it is being made by other means, and nobody tells when it is whole."""


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
    upsert(db, LifeRow, {"id": ONE, "number": new, "day": today, "copied": False})
    return new


def copied(db: Session, today: date) -> None:
    """Begin a life that a copy is made of from now on."""
    upsert(db, LifeRow, {"id": ONE, "number": begin(db, today), "copied": True})


def of_erasing(db: Session, today: date) -> int:
    """Return the number of the life in which something is erased now.

    It is a new one where a copy was made: that may be whole already, and hold what is erased.
    """
    row = db.get(LifeRow, ONE, populate_existing=True)
    return begin(db, today) if row and row.copied else number(db)


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
