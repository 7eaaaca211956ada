"""Who said what to what: one row of marks for each person, and counters that move with it.

A vote, a round of "how are you?", an alert: each is named by its kind and number. What somebody
says is a row of marks, a character for each place that can be marked; the last they said counts.
Saying something is the hot path: few statements, built once, so that the hundred-thousandth costs
what the first did.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Index, bindparam
from sqlalchemy import select as columns
from sqlmodel import Field, Session

from storage.bonds import GOES, whose
from storage.people import PersonRow
from storage.row import Row
from storage.upsert import add, table, upsert

NO = "-"
"""The mark of a place that somebody leaves empty: it is not counted."""

SEEN = "s"
"""The mark of what has one place, and asks only whether somebody has seen it."""


class ResponseRow(Row, table=True):
    __tablename__ = "responses"
    __table_args__ = (Index("responses_person", "person_id"),)

    group_id: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    person_id: int = whose(GOES, primary_key=True)
    marks: str
    late: bool = False


class TallyRow(Row, table=True):
    __tablename__ = "tallies"

    group_id: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    place: int = Field(primary_key=True)
    mark: str = Field(primary_key=True)
    n: int = 0


@dataclass(frozen=True, slots=True)
class Response:
    """What one person said. `late`: after its time was over."""

    person_id: int
    name: str = field(repr=False)
    marks: str
    late: bool


_RESPONSE, _TALLY, _PERSON = table(ResponseRow), table(TallyRow), table(PersonRow)

_OF = (
    _RESPONSE.c.group_id == bindparam("g"),
    _RESPONSE.c.kind == bindparam("k"),
    _RESPONSE.c.number == bindparam("n"),
)
_MARKS = columns(_RESPONSE.c.marks).where(*_OF, _RESPONSE.c.person_id == bindparam("who"))
_NOTHING = _RESPONSE.delete().where(*_OF, _RESPONSE.c.person_id == bindparam("who"))
_EVERYONE = (
    columns(_PERSON.c.id, _PERSON.c.name, _RESPONSE.c.marks, _RESPONSE.c.late)
    .join(_PERSON, _PERSON.c.id == _RESPONSE.c.person_id)
    .where(*_OF)
    .order_by(_PERSON.c.name, _PERSON.c.id)
)
_TALLIES = columns(_TALLY.c.place, _TALLY.c.mark, _TALLY.c.n).where(
    _TALLY.c.group_id == bindparam("g"),
    _TALLY.c.kind == bindparam("k"),
    _TALLY.c.number == bindparam("n"),
)


def marks(db: Session, group_id: str, kind: str, number: int, person_id: int) -> str:
    """Return what a person said to it, "" for nothing yet."""
    given = {"g": group_id, "k": kind, "n": number, "who": person_id}
    found: str | None = db.connection().execute(_MARKS, given).scalar()
    return found or ""


def say(
    db: Session,
    group_id: str,
    kind: str,
    number: int,
    person_id: int,
    before: str,
    after: str,
    *,
    late: bool = False,
) -> None:
    """Put the marks `after` in the place of `before` (what `marks` returned), and count them."""
    about = {"group_id": group_id, "kind": kind, "number": number}
    if after.strip(NO):
        upsert(db, ResponseRow, {**about, "person_id": person_id, "marks": after, "late": late})
    else:
        given = {"g": group_id, "k": kind, "n": number, "who": person_id}
        db.connection().execute(_NOTHING, given)
    moves = [
        {**about, "place": at, "mark": mark, "n": step}
        for at, (old, new) in enumerate(zip(before or NO * len(after), after, strict=True))
        if old != new
        for mark, step in ((old, -1), (new, 1))
        if mark != NO
    ]
    add(db, TallyRow, "n", *moves)


def tallies(db: Session, group_id: str, kind: str, number: int) -> Mapping[tuple[int, str], int]:
    """Return how often each place has each mark; those of people who were erased stay counted."""
    rows = db.connection().execute(_TALLIES, {"g": group_id, "k": kind, "n": number})
    return {(place, mark): n for place, mark, n in rows}


def everyone(db: Session, group_id: str, kind: str, number: int) -> tuple[Response, ...]:
    """Return who said what, in the order of their names."""
    rows = db.connection().execute(_EVERYONE, {"g": group_id, "k": kind, "n": number})
    return tuple(Response(*row) for row in rows)


def of_person(db: Session, group_id: str, person_id: int) -> tuple[tuple[str, int], ...]:
    """Return to what somebody said something, as (kind, number)."""
    row = _RESPONSE.c
    rows = db.connection().execute(
        columns(row.kind, row.number)
        .where(row.group_id == group_id, row.person_id == person_id)
        .order_by(row.kind, row.number)
    )
    return tuple((kind, number) for kind, number in rows)


def forget(
    db: Session, group_id: str, kind: str, person_id: int, still_open: Collection[int]
) -> tuple[int, ...]:
    """Take what somebody said out of what is open; return the numbers of what changed.

    What is closed stays counted. In what is open it does not: they may come back and say it anew.
    """
    said = [number for of, number in of_person(db, group_id, person_id) if of == kind]
    changed = tuple(number for number in said if number in still_open)
    for number in changed:
        before = marks(db, group_id, kind, number, person_id)
        say(db, group_id, kind, number, person_id, before, NO * len(before))
    return changed
