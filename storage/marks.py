"""Which updates of a platform were taken in lately, so that none is done twice or passed over.

They come out of order and again, so what is remembered is a set: a bit for each number, in blocks,
each with the day of its last one. Nothing here says whose an update was.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, col, delete, or_, select

from storage.row import Row, passing
from storage.upsert import upsert

DONE = "done"
"""What was done is on the disk."""
ASIDE = "aside"
"""The person was told that it was not done."""
KINDS = (DONE, ASIDE)

BLOCK = 1024
"""So many numbers have their bits in one row, of 128 bytes."""

KEPT = timedelta(days=2)
"""Telegram repeats an update for 24 hours, and starts its numbers anew, anywhere, after a week
without any (core.telegram.org/bots/api, "Getting updates")."""


class MarkRow(Row, table=True):
    __tablename__ = "marks"
    __table_args__ = ({"info": passing()},)

    platform: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    block: int = Field(primary_key=True, sa_type=BigInteger)
    day: date
    bits: bytes


class Numbers:
    """A set of whole numbers that forgets by day. It grows by a kilobyte with 8,000 of them."""

    def __init__(self) -> None:
        self._blocks: dict[int, tuple[int, date]] = {}
        self._swept = date.min

    def __len__(self) -> int:
        """Return how many blocks there are."""
        return len(self._blocks)

    def put(self, block: int, bits: int, day: date) -> None:
        """Let a block be exactly this, seen last on that day."""
        self._blocks[block] = (bits, day)

    def holds(self, number: int, today: date) -> bool:
        """Tell whether a number is in the set, and not too old to mean anything."""
        block, place = divmod(number, BLOCK)
        return bool(self._bits(block, today) >> place & 1)

    def with_also(self, numbers: Iterable[int], today: date) -> dict[int, int]:
        """Return the blocks that these would change, with their bits then."""
        changed: dict[int, int] = {}
        for number in numbers:
            block, place = divmod(number, BLOCK)
            if block not in changed:
                changed[block] = self._bits(block, today)
            changed[block] |= 1 << place
        return changed

    def add(self, numbers: Iterable[int], today: date) -> None:
        """Put numbers in; once a day, let go of what is too old."""
        for block, bits in self.with_also(numbers, today).items():
            self.put(block, bits, today)
        if today != self._swept:
            self._swept = today
            self._blocks = {key: one for key, one in self._blocks.items() if _fresh(one[1], today)}

    def _bits(self, block: int, today: date) -> int:
        bits, day = self._blocks.get(block, (0, today))
        return bits if _fresh(day, today) else 0


def _fresh(day: date, today: date) -> bool:
    return today - day <= KEPT


def load(db: Session, platform: str, kind: str, today: date) -> Numbers:
    """Return the numbers of a platform. (By platform, not group.)

    What a clock that was wrong has dated ahead counts as of today.
    """
    found = Numbers()
    query = select(MarkRow).where(MarkRow.platform == platform, MarkRow.kind == kind)
    for row in db.exec(query.execution_options(populate_existing=True)):
        found.put(row.block, int.from_bytes(row.bits, "little"), min(row.day, today))
    return found


def keep(db: Session, platform: str, kind: str, blocks: Mapping[int, int], today: date) -> None:
    """Write blocks as they are now. (By platform, not group.)"""
    upsert(
        db,
        MarkRow,
        *(
            {
                "platform": platform,
                "kind": kind,
                "block": block,
                "day": today,
                "bits": bits.to_bytes(BLOCK // 8, "little"),
            }
            for block, bits in blocks.items()
        ),
    )


def drop_old(db: Session, today: date) -> None:
    """Erase what is too old, or dated ahead. (Over all platforms.)"""
    day = col(MarkRow.day)
    db.exec(delete(MarkRow).where(or_(day < today - KEPT, day > today + KEPT)))
