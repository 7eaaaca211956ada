"""How much was told privately in months that are over, as it may be published.

Never an exact number, never a small one: they are counted once, when a month is over, and what was
counted is not kept.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select as columns
from sqlmodel import Field, Session

from storage.row import Row
from storage.upsert import table, upsert

HIDDEN = -1
"""Stands for a number too small to be shown, or from which one could be worked out."""


class TipCountRow(Row, table=True):
    __tablename__ = "tip_counts"
    __table_args__ = ({"sqlite_with_rowid": False},)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    month: str = Field(primary_key=True)
    told_to: str = Field(primary_key=True)
    about: int


_COUNTS = table(TipCountRow)


def publish(db: Session, group_id: str, month: str, cells: Mapping[str, int]) -> None:
    """Keep the numbers of a month ("2026-11"), by whom it was told to; HIDDEN where not shown."""
    rows = (
        {"group_id": group_id, "month": month, "told_to": to, "about": n} for to, n in cells.items()
    )
    upsert(db, TipCountRow, *rows)


def published(db: Session, group_id: str) -> Mapping[str, Mapping[str, int]]:
    """Return the numbers of every month that is over, the newest month first."""
    found: dict[str, dict[str, int]] = {}
    rows = columns(_COUNTS.c.month, _COUNTS.c.told_to, _COUNTS.c.about)
    rows = rows.where(_COUNTS.c.group_id == group_id)
    for month, told_to, about in db.connection().execute(rows.order_by(_COUNTS.c.month.desc())):
        found.setdefault(month, {})[told_to] = about
    return found
