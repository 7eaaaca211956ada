"""Votes: what was asked, the options with their counters, and one ballot for each person.

A ballot is a row of marks, one for each option in order; the first stands for "none of these".
Voting is the hot path: few statements, built once, and counters that move with the ballot, so
that the hundred-thousandth vote costs what the first did.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from sqlalchemy import Index, bindparam
from sqlalchemy import select as columns
from sqlmodel import Field, Session, col, select

from storage import numbers
from storage.bonds import GOES, STAYS, whose
from storage.database import known
from storage.people import PersonRow
from storage.row import Row, final
from storage.upsert import table, upsert

YES = "y"
MAYBE = "m"
NO = "-"
"""The marks of a ballot."""

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
    yes: int = 0
    maybe: int = 0


class BallotRow(Row, table=True):
    __tablename__ = "ballots"
    __table_args__ = (Index("ballots_person", "person_id"),)

    group_id: str = Field(primary_key=True)
    poll: int = Field(primary_key=True)
    person_id: int = whose(GOES, primary_key=True)
    marks: str


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


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one person marked, with the name that organizers see."""

    name: str = field(repr=False)
    marks: str


_POLL = table(PollRow)
_OPTION = table(OptionRow)
_BALLOT = table(BallotRow)

_MARKS = columns(_BALLOT.c.marks).where(
    _BALLOT.c.group_id == bindparam("g"),
    _BALLOT.c.poll == bindparam("p"),
    _BALLOT.c.person_id == bindparam("who"),
)
_MOVE = (
    _OPTION.update()
    .where(
        _OPTION.c.group_id == bindparam("g"),
        _OPTION.c.poll == bindparam("p"),
        _OPTION.c.number == bindparam("o"),
    )
    .values(yes=_OPTION.c.yes + bindparam("y"), maybe=_OPTION.c.maybe + bindparam("m"))
)
_COUNTS = (
    columns(_OPTION.c.yes, _OPTION.c.maybe)
    .where(_OPTION.c.group_id == bindparam("g"), _OPTION.c.poll == bindparam("p"))
    .order_by(_OPTION.c.number)
)


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


def marks(db: Session, group_id: str, number: int, person_id: int) -> str | None:
    """Return a person's ballot, None when there is none yet."""
    given = {"g": group_id, "p": number, "who": person_id}
    found: str | None = db.connection().execute(_MARKS, given).scalar()
    return found


def vote(
    db: Session, group_id: str, number: int, person_id: int, before: str | None, after: str
) -> None:
    """Put the ballot `after` in the place of `before` (what `marks` returned), and count it."""
    upsert(
        db,
        BallotRow,
        {"group_id": group_id, "poll": number, "person_id": person_id, "marks": after},
    )
    moves = [
        {
            "g": group_id,
            "p": number,
            "o": at,
            "y": (new == YES) - (old == YES),
            "m": (new == MAYBE) - (old == MAYBE),
        }
        for at, (old, new) in enumerate(zip(before or NO * len(after), after, strict=True))
        if old != new
    ]
    db.connection().execute(_MOVE, moves)


def counts(db: Session, group_id: str, number: int) -> tuple[Count, ...]:
    """Return the tally: first "none of these", then each option."""
    rows = db.connection().execute(_COUNTS, {"g": group_id, "p": number})
    return tuple(Count(yes, maybe) for yes, maybe in rows)


def ballots(db: Session, group_id: str, number: int) -> tuple[Ballot, ...]:
    """Return who marked what, by name."""
    rows = db.exec(
        select(PersonRow.name, BallotRow.marks)
        .join(PersonRow, col(PersonRow.id) == BallotRow.person_id)
        .where(BallotRow.group_id == group_id, BallotRow.poll == number)
        .order_by(PersonRow.name, col(PersonRow.id))
    ).all()
    return tuple(Ballot(name, marked) for name, marked in rows)


def voted(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Return the numbers of the votes that a person took part in."""
    mine = _BALLOT.c.group_id == group_id, _BALLOT.c.person_id == person_id
    return tuple(db.connection().execute(columns(_BALLOT.c.poll).where(*mine)).scalars())


def forget(db: Session, group_id: str, person_id: int) -> tuple[int, ...]:
    """Take somebody's votes out of what is open; return the numbers of the votes that changed.

    What is closed stays counted. In open votes it does not: they may come back and vote anew.
    """
    open_ones = {one.number for one in open_polls(db, group_id)}
    changed = [number for number in voted(db, group_id, person_id) if number in open_ones]
    for number in changed:
        before = marks(db, group_id, number, person_id)
        assert before is not None
        vote(db, group_id, number, person_id, before, NO * len(before))
    return tuple(changed)


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
