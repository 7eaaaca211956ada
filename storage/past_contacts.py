"""Until when somebody was a contact: who gave that back is one for a while, where posts go down."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field, Session, select

from storage.bonds import GOES, whose
from storage.row import Row
from storage.upsert import upsert


class PastContactRow(Row, table=True):
    __tablename__ = "past_contacts"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    person_id: int = whose(GOES, primary_key=True, index=True)
    role: str = Field(primary_key=True)
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
