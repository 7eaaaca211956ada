"""Who holds which role in which group: the table that tells people apart and seats them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlmodel import Field, Session, select

from storage.bonds import GOES, LETS_GO, leads, whose
from storage.row import Row


class RoleRow(Row, table=True):
    __tablename__ = "roles"
    __table_args__ = (Index("roles_person", "person_id"),)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    person_id: int = whose(GOES, primary_key=True)
    role: str = Field(primary_key=True)
    duty: str = ""
    confirmed: date | None = None
    confirmed_by: int | None = Field(default=None, sa_column_kwargs=leads(LETS_GO))


def groups_with_role(db: Session, person_id: int) -> tuple[str, ...]:
    """Return the ids of the groups in which a person has any role. (It finds them.)"""
    rows = db.exec(select(RoleRow.group_id).where(RoleRow.person_id == person_id).distinct()).all()
    return tuple(rows)
