"""Votes: what was asked, and the options.

Who said what stands in storage/responses.py: a place for each option in order; the first stands for
"none of these".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select

from storage import numbers, responses
from storage.bonds import STAYS, whose
from storage.database import known
from storage.row import Row, final
from storage.upsert import table

KIND = "poll"
"""What is voted on is this (storage/responses.py)."""

YES = "y"
MAYBE = "m"
"""How an option is marked."""

NONE_OF_THESE = 0
"""The number of the option that stands for "none of these"; it can only be marked YES."""


class PollRow(Row, table=True):
    __tablename__ = "polls"
    __table_args__ = (Index("polls_open", "group_id", "closed"),)

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    number: int = Field(primary_key=True)
    title: str
    dated: bool
    zone: str
    asked_by: int = whose(STAYS)
    until: datetime
    closed: datetime | None = Field(default=None, sa_column_kwargs=final(...))
    taken_back: bool = Field(default=False, sa_column_kwargs=final(True))
    chosen: int | None = None


class OptionRow(Row, table=True):
    __tablename__ = "poll_options"

    group_id: str = Field(primary_key=True)
    poll: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    words: str = ""
    day: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: somebody's words, or a day with or without a time of day."""

    words: str = field(default="", repr=False)
    day: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A vote as it was asked. `options` are numbered from 1, in this order.

    `dated`: the options are dates, each takes YES or MAYBE, in `zone`; else one option is chosen.
    `until` and `closed` are moments (UTC). `chosen` is the option that organizers took.
    """

    number: int
    title: str = field(repr=False)
    dated: bool
    zone: str
    asked_by: int
    until: datetime
    closed: datetime | None
    taken_back: bool
    chosen: int | None
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many people marked an option."""

    yes: int
    maybe: int


_POLL = table(PollRow)


# --- Asking -------------------------------------------------------------------------------


def ask(
    db: Session,
    group_id: str,
    *,
    title: str,
    zone: str,
    asked_by: int,
    until: datetime,
    options: tuple[Option, ...],
) -> int:
    """Keep a new vote and return its number. It is on dates when its options have days."""
    number = numbers.following(db, group_id, PollRow)
    db.add(
        PollRow(
            group_id=group_id,
            number=number,
            title=title,
            dated=options[0].day is not None,
            zone=zone,
            asked_by=asked_by,
            until=until,
        )
    )
    for at, one in enumerate((Option(), *options)):
        db.add(
            OptionRow(
                group_id=group_id, poll=number, number=at, words=one.words, day=one.day, at=one.at
            )
        )
    db.flush()
    known(db).forget(("poll", group_id, number))
    return number


def poll(db: Session, group_id: str, number: int) -> Poll | None:
    """Return a vote of a group."""

    def load() -> Poll | None:
        row = db.get(PollRow, (group_id, number), populate_existing=True)
        if row is None:
            return None
        options = db.exec(
            select(OptionRow)
            .where(OptionRow.group_id == group_id, OptionRow.poll == number)
            .order_by(col(OptionRow.number))
        ).all()
        found = tuple(Option(one.words, one.day, one.at) for one in options[1:])
        return Poll(
            row.number,
            row.title,
            row.dated,
            row.zone,
            row.asked_by,
            row.until,
            row.closed,
            row.taken_back,
            row.chosen,
            found,
        )

    return known(db).once(("poll", group_id, number), load)


def open_polls(db: Session, group_id: str) -> tuple[Poll, ...]:
    """Return the votes of a group that are open, the one that closes first at the front."""
    numbers = db.exec(
        select(PollRow.number)
        .where(PollRow.group_id == group_id, col(PollRow.closed).is_(None))
        .order_by(col(PollRow.until), col(PollRow.number))
    ).all()
    found = (poll(db, group_id, number) for number in numbers)
    return tuple(one for one in found if one is not None)


def decided(db: Session, group_id: str, since: datetime, until: datetime) -> tuple[Poll, ...]:
    """Return the votes that closed between two moments and were not taken back."""
    numbers = db.exec(
        select(PollRow.number)
        .where(
            PollRow.group_id == group_id,
            col(PollRow.closed) > since,
            col(PollRow.closed) <= until,
            col(PollRow.taken_back).is_(False),
        )
        .order_by(col(PollRow.number))
    ).all()
    found = (poll(db, group_id, number) for number in numbers)
    return tuple(one for one in found if one is not None)


# --- Voting -------------------------------------------------------------------------------


def counts(db: Session, group_id: str, number: int) -> tuple[Count, ...]:
    """Return the tally: first "none of these", then each option."""
    voted_on = poll(db, group_id, number)
    assert voted_on is not None
    found = responses.tallies(db, group_id, KIND, number)
    places = range(len(voted_on.options) + 1)
    return tuple(Count(found.get((at, YES), 0), found.get((at, MAYBE), 0)) for at in places)


# --- The end ------------------------------------------------------------------------------


def close(db: Session, group_id: str, number: int, now: datetime) -> bool:
    """Close a vote. False when it was closed before: nothing changes then."""
    return _change(db, group_id, number, only_open=True, closed=now)


def take_back(db: Session, group_id: str, number: int, now: datetime) -> bool:
    """Close a vote because it should not have been asked. False when it was closed before."""
    return _change(db, group_id, number, only_open=True, closed=now, taken_back=True)


def choose(db: Session, group_id: str, number: int, option: int) -> None:
    """Note which option the organizers took."""
    _change(db, group_id, number, only_open=False, chosen=option)


def _change(db: Session, group_id: str, number: int, *, only_open: bool, **values: object) -> bool:
    which = [_POLL.c.group_id == group_id, _POLL.c.number == number]
    if only_open:
        which.append(_POLL.c.closed.is_(None))
    done = db.connection().execute(_POLL.update().where(*which).values(**values))
    known(db).forget(("poll", group_id, number))
    return done.rowcount == 1
