"""How far each platform's updates have been worked through, so that a crash repeats nothing."""

from __future__ import annotations

from datetime import date, timedelta

from sqlmodel import Field, Session

from storage.row import Row
from storage.upsert import upsert

FRESH = timedelta(days=6)
"""Telegram starts update ids anew after a week without any (core.telegram.org, getUpdates)."""


class MarkRow(Row, table=True):
    __tablename__ = "marks"

    platform: str = Field(primary_key=True)
    serial: int
    day: date


def mark(db: Session, platform: str, serial: int, day: date) -> None:
    """Note the last update that is done. (By platform, not group.)"""
    upsert(db, MarkRow, {"platform": platform, "serial": serial, "day": day})


def marked(db: Session, platform: str, day: date) -> int | None:
    """Return the last update that is done, None when the note is too old to mean anything."""
    row = db.get(MarkRow, platform, populate_existing=True)
    return row.serial if row and day - row.day <= FRESH else None
