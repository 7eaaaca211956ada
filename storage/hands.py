"""Who asked for a hand in a check-in, what they need, and who looks after it.

It is for organizers only. When somebody says that it was a mistake, their words are erased.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Index, union
from sqlalchemy.orm import aliased
from sqlmodel import Field, Session, col, select, update

from storage import numbers
from storage.bonds import GOES, LETS_GO, whose
from storage.people import PersonRow
from storage.row import Row, afterwards, final

OPEN = "open"
MISTAKE = "mistake"
FINE_NOW = "fine_now"
HELPED = "helped"
"""A hand that was asked for: OPEN, a MISTAKE, or not needed because its person is FINE_NOW, or said
that what was done HELPED."""


class HandRow(Row, table=True):
    __tablename__ = "checkin_hands"
    __table_args__ = (
        Index("checkin_hands_state", "group_id", "state"),
        Index("checkin_hands_person", "person_id", "group_id"),
        Index("checkin_hands_taken", "taken_by", "group_id"),
    )

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    round: int
    person_id: int = whose(GOES)
    words: str = ""
    state: str = Field(default=OPEN, sa_column_kwargs=final(MISTAKE, FINE_NOW, HELPED))
    taken_by: int | None = whose(LETS_GO, default=None)
    at: datetime | None = None
    steps: int = 0
    told: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody who asked for a hand in a round. `taken_by` names who looks after it, or is "".

    `taker`: who that is, by id; None while nobody does.
    `at`: when they asked (None: before that was kept). `steps` were taken since, because nobody
    looked after it, and `told` is when they last read so.
    """

    number: int
    round: int
    person_id: int
    name: str = field(repr=False)
    words: str = field(repr=False)
    state: str
    taken_by: str = field(repr=False)
    at: datetime | None = None
    steps: int = 0
    told: datetime | None = None
    taker: int | None = None


def ask(
    db: Session, group_id: str, round_number: int, person_id: int, words: str, at: datetime
) -> int:
    """Keep that somebody could use a hand; return its number."""
    number = numbers.following(db, group_id, HandRow)
    db.add(
        HandRow(
            group_id=group_id,
            number=number,
            round=round_number,
            person_id=person_id,
            words=words,
            at=at,
        )
    )
    db.flush()
    return number


def hand(db: Session, group_id: str, number: int) -> Hand | None:
    """Return one hand that was asked for."""
    found = _find(db, group_id, col(HandRow.number) == number)
    return found[0] if found else None


def open_hand(db: Session, group_id: str, round_number: int, person_id: int) -> Hand | None:
    """Return the hand that a person asked for in a round and still could use."""
    found = _find(
        db,
        group_id,
        col(HandRow.round) == round_number,
        col(HandRow.person_id) == person_id,
        col(HandRow.state) == OPEN,
    )
    return found[0] if found else None


def in_round(db: Session, group_id: str, round_number: int, person_id: int) -> tuple[Hand, ...]:
    """Return every hand that a person asked for in a round, also those that were a mistake."""
    return _find(
        db, group_id, col(HandRow.round) == round_number, col(HandRow.person_id) == person_id
    )


def open_hands(db: Session, group_id: str, round_number: int) -> tuple[Hand, ...]:
    """Return who could use a hand in a round, in the order they asked."""
    return _find(db, group_id, col(HandRow.round) == round_number, col(HandRow.state) == OPEN)


def waiting(db: Session, group_id: str) -> tuple[Hand, ...]:
    """Return who could use a hand in any round while nobody looks after it."""
    return _find(db, group_id, col(HandRow.state) == OPEN, col(HandRow.taken_by).is_(None))


def take(db: Session, group_id: str, number: int, person_id: int | None) -> None:
    """Note which organizer looks after it (None: nobody does); whoever waits is told anew."""
    row = _row(db, group_id, number)
    row.taken_by, row.told = person_id, None
    db.add(row)
    db.flush()


def went_on(db: Session, group_id: str, number: int, told: datetime | None) -> int:
    """Count a step, and note when whoever waits was told (None: not this time).

    Return how many there were.
    """
    row = _row(db, group_id, number)
    row.steps += 1
    row.told = told or row.told
    db.add(row)
    db.flush()
    return row.steps


def end(db: Session, group_id: str, number: int, state: str) -> None:
    """Note that the hand is not needed: FINE_NOW, HELPED, or a MISTAKE that erases the words."""
    row = _row(db, group_id, number)
    row.state = state
    row.words = "" if state == MISTAKE else row.words
    db.add(row)
    db.flush()


def of_person(db: Session, group_id: str, person_id: int) -> tuple[Hand, ...]:
    """Return every hand that somebody asked for or looks after."""
    here = select(HandRow.number).where(HandRow.group_id == group_id)
    theirs = union(
        here.where(HandRow.person_id == person_id), here.where(HandRow.taken_by == person_id)
    )
    return _find(db, group_id, col(HandRow.number).in_(theirs))


def let_go(db: Session, group_id: str, person_id: int) -> tuple[Hand, ...]:
    """Let nobody look after what somebody had taken, and is open; return it."""
    theirs = (col(HandRow.taken_by) == person_id, col(HandRow.state) == OPEN)
    found = _find(db, group_id, *theirs)
    here = col(HandRow.group_id) == group_id
    db.exec(update(HandRow).where(here, *theirs).values(taken_by=None))
    db.expire_all()
    return found


def _row(db: Session, group_id: str, number: int) -> HandRow:
    row = db.get(HandRow, (group_id, number), populate_existing=True)
    assert row is not None, "only hands that were found are changed"
    return row


def _find(db: Session, group_id: str, *which: ColumnElement[bool]) -> tuple[Hand, ...]:
    asks, takes = aliased(PersonRow), aliased(PersonRow)
    rows = db.exec(
        select(HandRow, asks.name, takes.name)
        .join(asks, col(asks.id) == HandRow.person_id)
        .outerjoin(takes, col(takes.id) == HandRow.taken_by)
        .where(HandRow.group_id == group_id, *which)
        .order_by(afterwards(col(HandRow.number)))
        .execution_options(populate_existing=True)
    ).all()
    return tuple(
        Hand(
            row.number,
            row.round,
            row.person_id,
            name,
            row.words,
            row.state,
            taken or "",
            row.at,
            row.steps,
            row.told,
            row.taken_by,
        )
        for row, name, taken in rows
    )
