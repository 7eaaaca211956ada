"""Chats that buttons name before any group has them: each by a number of ours."""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select, update

from storage import numbers
from storage.row import Row, passing


class SiteRow(Row, table=True):
    __tablename__ = "sites"
    __table_args__ = (
        Index("sites_native", "platform", "native", unique=True),
        {"info": passing()},
    )

    id: int = Field(primary_key=True)
    platform: str
    native: str


def number(db: Session, platform: str, native: str) -> int:
    """Return the number of a chat, from now on. (Belongs to no group yet.)"""
    known = number_of(db, platform, native)
    if known is None:
        known = numbers.following(db, numbers.ALL, SiteRow)
        db.add(SiteRow(id=known, platform=platform, native=native))
        db.flush()
    return known


def native(db: Session, platform: str, number: int) -> str | None:
    """Return the chat of this platform that has a number, None where none has. (Of any group.)"""
    return db.exec(
        select(SiteRow.native).where(SiteRow.platform == platform, SiteRow.id == number)
    ).first()


def moved(db: Session, platform: str, old: str, new: str) -> None:
    """Let a chat that has a new id keep its number. (Of any group.)"""
    if number_of(db, platform, new) is None:
        there = col(SiteRow.id) == number_of(db, platform, old)
        db.exec(update(SiteRow).where(there).values(native=new))


def number_of(db: Session, platform: str, native: str) -> int | None:
    """Return the number that a chat has, None where no button names it. (Of any group.)"""
    here = select(SiteRow.id).where(SiteRow.platform == platform, SiteRow.native == native)
    return db.exec(here).first()
