"""The drawer of votes: counters are always what a recount of the ballots gives."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlmodel import Session

from bot.features.polls.rules import leaders, marked, may_mark
from storage import groups, people, polls, responses
from storage.database import Database
from storage.polls import MAYBE, YES, Count, Option, Poll
from storage.responses import NO
from tests.kinds import only

UNTIL = datetime(2026, 12, 7, 4, 0, tzinfo=UTC)
DATES = tuple(Option(day=date(2026, 12, day), at=time(19)) for day in (8, 10, 12))
WORDS = (Option("Library"), Option("School"), Option("Park"))
PEOPLE = 5
numbers = count(1)


@contextmanager
def writing(database: Database) -> Iterator[Session]:
    writer = database.writer()
    with database.transaction(writer) as db:
        yield db
    writer.close()


@pytest.fixture
def street(database: Database) -> str:
    """A group with five people; returns its id."""
    with writing(database) as db:
        home = groups.found(db, "Elm Street", "America/Vancouver", "en")
        for number in range(PEOPLE):
            people.meet(db, "telegram", str(number), f"Person {number}", "en")
    return home.id


def ask(db: Session, group_id: str, options: tuple[Option, ...]) -> Poll:
    number = polls.ask(
        db,
        group_id,
        title="Clean-up",
        zone="America/Vancouver",
        asked_by=1,
        until=UNTIL,
        options=options,
    )
    found = polls.poll(db, group_id, number)
    assert found is not None
    return found


def press(db: Session, group_id: str, poll: Poll, person: int, option: int, mark: str) -> None:
    before = responses.marks(db, group_id, polls.KIND, poll.number, person)
    after = marked(before, poll, option, mark)
    if after != before:
        responses.say(db, group_id, polls.KIND, poll.number, person, before, after)


def recount(db: Session, group_id: str, poll: Poll) -> list[Count]:
    rows = [one.marks for one in responses.everyone(db, group_id, polls.KIND, poll.number)]
    return [
        Count(sum(row[at] == YES for row in rows), sum(row[at] == MAYBE for row in rows))
        for at in range(len(poll.options) + 1)
    ]


presses = st.lists(
    st.tuples(st.integers(1, PEOPLE), st.integers(0, 3), st.sampled_from([YES, MAYBE])),
    max_size=40,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(presses, st.sampled_from([DATES, WORDS]))
def test_counters_are_what_a_recount_gives(
    database: Database,
    street: str,
    given_presses: list[tuple[int, int, str]],
    options: tuple[Option, ...],
) -> None:
    with writing(database) as db:
        poll = ask(db, street, options)
        for person, option, mark in given_presses:
            if may_mark(poll, option, mark):
                press(db, street, poll, person, option, mark)
        counts = polls.counts(db, street, poll.number)
        assert list(counts) == recount(db, street, poll)
        for ballot in responses.everyone(db, street, polls.KIND, poll.number):
            assert ballot.marks.count(NO) < len(ballot.marks)
            if not poll.dated or ballot.marks[0] == YES:
                assert ballot.marks.count(NO) == len(ballot.marks) - 1
        assert all(counts[ahead].yes or counts[ahead].maybe for ahead in leaders(counts))


def test_a_day_and_its_hour_come_back_as_they_were(database: Database, street: str) -> None:
    with writing(database) as db:
        number = ask(db, street, (*DATES, Option(day=date(2026, 12, 13)))).number
    with database.reading() as db:
        poll = polls.poll(db, street, number)
    assert poll is not None
    assert poll.options == (*DATES, Option(day=date(2026, 12, 13)))
    assert poll.until == UNTIL
    assert poll.closed is None


def test_two_groups_never_see_each_others_votes(database: Database, street: str) -> None:
    with writing(database) as db:
        other = groups.found(db, "Oak Lane", "America/Vancouver", "en").id
        here, there = ask(db, street, DATES), ask(db, other, WORDS)
        assert here.number == there.number == 1
        press(db, street, here, 1, 1, YES)
        assert polls.counts(db, other, there.number)[1] == Count(0, 0)
        assert responses.marks(db, other, polls.KIND, there.number, 1) == ""
        assert polls.open_polls(db, other) == (there,)


def test_it_closes_once(database: Database, street: str) -> None:
    with writing(database) as db:
        poll = ask(db, street, DATES)
        assert polls.close(db, street, poll.number, UNTIL)
        assert not polls.close(db, street, poll.number, UNTIL)
        assert not polls.take_back(db, street, poll.number, UNTIL)
        assert polls.open_polls(db, street) == ()


def test_a_vote_takes_three_statements(database: Database, street: str) -> None:
    with writing(database) as db:
        poll = ask(db, street, DATES)
        press(db, street, poll, 1, 1, YES)
        statements: list[str] = []
        event.listen(
            database.engine, "before_cursor_execute", lambda *given: statements.append(given[2])
        )
        for option, mark in ((1, MAYBE), (2, YES), (0, YES), (3, YES)):
            statements.clear()
            poll = polls.poll(db, street, poll.number) or poll
            press(db, street, poll, 1, option, mark)
            assert len(statements) == 3, statements


@only("sqlite")
def test_the_thousandth_vote_costs_what_the_first_did(database: Database, street: str) -> None:
    """Counted in steps of the database's own machine, which no busy computer can blur."""
    with writing(database) as db:
        poll = ask(db, street, DATES)
        costs = [_steps(db, street, poll, person) for person in (1, 2)]
        for _ in range(1000):
            at = next(numbers)
            stranger = people.meet(db, "discord", str(at), f"Voter {at}", "en").id
            press(db, street, poll, stranger, 1, YES)
        assert _steps(db, street, poll, 3) == costs[1]


def _steps(db: Session, group_id: str, poll: Poll, person: int) -> int:
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1

    connection = db.connection().connection.dbapi_connection
    assert connection is not None
    connection.set_progress_handler(step, 1)
    press(db, group_id, poll, person, 1, YES)
    connection.set_progress_handler(None, 1)
    return steps
