"""Until when somebody was a contact: who gave that back is one for a while, where posts go down.

Of an account that was erased, a code stays for as long that leads to nobody (bot/before.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlmodel import Field, Session, col, delete, select

from storage.bonds import GOES, whose
from storage.row import Row, passing
from storage.upsert import upsert


class PastContactRow(Row, table=True):
    __tablename__ = "past_contacts"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    person_id: int = whose(GOES, primary_key=True, index=True)
    role: str = Field(primary_key=True)
    until: date


class PastCodeRow(Row, table=True):
    __tablename__ = "past_codes"
    __table_args__ = ({"info": passing()},)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    code: str = Field(primary_key=True)
    until: date


def note(db: Session, group_id: str, person_id: int, role: str, day: date) -> None:
    """Note that somebody was a contact of this role until a day."""
    key = {"group_id": group_id, "person_id": person_id, "role": role}
    upsert(db, PastContactRow, {**key, "until": day})


def until(db: Session, group_id: str, person_id: int) -> dict[str, date]:
    """Return the roles of a contact that somebody had and gave back, with the day of that."""
    rows = db.exec(
        select(PastContactRow)
        .where(PastContactRow.group_id == group_id, PastContactRow.person_id == person_id)
        .execution_options(populate_existing=True)
    ).all()
    return {row.role: row.until for row in rows}


def keep_codes(db: Session, group_id: str, codes: Iterable[str], day: date) -> None:
    """Keep that accounts, by their codes, were a contact's until a day."""
    rows = ({"group_id": group_id, "code": code, "until": day} for code in sorted(codes))
    upsert(db, PastCodeRow, *rows)


def of_codes(db: Session, group_id: str, codes: Iterable[str]) -> date | None:
    """Return the latest day that one of these codes has, None where none is kept."""
    theirs = PastCodeRow.group_id == group_id, col(PastCodeRow.code).in_(list(codes))
    found = db.exec(select(PastCodeRow).where(*theirs)).all()
    return max((row.until for row in found), default=None)


def drop_codes(db: Session, group_id: str, until: date) -> None:
    """Erase the codes of that day and those before."""
    over = col(PastCodeRow.group_id) == group_id, col(PastCodeRow.until) <= until
    db.exec(delete(PastCodeRow).where(*over))
