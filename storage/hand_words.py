"""What an organizer and whoever asked for a hand write to each other about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, or_
from sqlmodel import Field, Session, col, delete, select

from storage import numbers
from storage.bonds import GOES, whose
from storage.hands import HandRow
from storage.people import PersonRow
from storage.row import Row


class HandWordsRow(Row, table=True):
    __tablename__ = "hand_words"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    hand: int = Field(index=True)
    by_id: int = whose(GOES, index=True)
    words: str


@dataclass(frozen=True, slots=True)
class HandWords:
    """One message about a hand, and who wrote it."""

    number: int
    hand: int
    by_id: int
    name: str = field(repr=False)
    words: str = field(repr=False)


def write(db: Session, group_id: str, hand: int, by_id: int, words: str) -> int:
    """Keep a message about a hand; return its number."""
    number = numbers.following(db, group_id, HandWordsRow)
    db.add(HandWordsRow(group_id=group_id, number=number, hand=hand, by_id=by_id, words=words))
    db.flush()
    return number


def message(db: Session, group_id: str, number: int) -> HandWords | None:
    """Return one message."""
    found = _find(db, group_id, col(HandWordsRow.number) == number)
    return found[0] if found else None


def about(db: Session, group_id: str, hand: int) -> tuple[HandWords, ...]:
    """Return what was written about a hand, in its order."""
    return _find(db, group_id, col(HandWordsRow.hand) == hand)


def forget_hand(db: Session, group_id: str, hand: int) -> None:
    """Erase what was written about a hand."""
    here = col(HandWordsRow.group_id) == group_id
    db.exec(delete(HandWordsRow).where(here, col(HandWordsRow.hand) == hand))
    db.expire_all()


def forget(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Erase what somebody wrote, and what was written about their hands; return its numbers."""
    theirs = select(HandRow.number).where(
        HandRow.group_id == group_id, HandRow.person_id == person_id
    )
    these = (
        col(HandWordsRow.group_id) == group_id,
        or_(col(HandWordsRow.by_id) == person_id, col(HandWordsRow.hand).in_(theirs)),
    )
    gone = tuple(db.exec(select(HandWordsRow.number).where(*these)).all())
    db.exec(delete(HandWordsRow).where(*these))
    db.expire_all()
    return gone


def _find(db: Session, group_id: str, which: ColumnElement[bool]) -> tuple[HandWords, ...]:
    rows = db.exec(
        select(HandWordsRow, PersonRow.name)
        .join(PersonRow, col(PersonRow.id) == HandWordsRow.by_id)
        .where(HandWordsRow.group_id == group_id, which)
        .order_by(col(HandWordsRow.number))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(HandWords(row.number, row.hand, row.by_id, name, row.words) for row, name in rows)
