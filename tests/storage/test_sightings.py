"""On which day somebody was seen is on the disk only after the next set hour, for all at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import SQLModel, select

from storage import groups, members, people, tip_order
from storage.database import Database, Ticket
from storage.members import MembershipRow
from storage.sightings import Sightings

pytestmark = pytest.mark.ci

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)


class Street:
    """A group with one chat and two people in it, and a writer for each commit."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with self.turn() as db:
            self.group = groups.found(db, "Elm Street", "America/Vancouver", "en").id
            self.elm = groups.connect(db, self.group, "telegram", "1", kind="group", title="Elm").id
            self.maria, self.tom = (
                people.meet(db, "telegram", one, one, "en").id for one in ("Maria", "Tom")
            )

    @contextmanager
    def turn(self) -> Iterator[Ticket]:
        with self.database.writer() as writer, self.database.transaction(writer) as db:
            yield db

    def sees(self, person: int, day: date) -> None:
        with self.turn() as db:
            members.see(db, self.group, self.elm, person, day)

    def sees_in_vain(self, person: int, day: date) -> None:
        """A turn that sees somebody, and breaks."""
        with suppress(ZeroDivisionError), self.turn() as db:
            members.see(db, self.group, self.elm, person, day)
            assert self.last(db, person) == day
            raise ZeroDivisionError

    def knows(self, person: int) -> date | None:
        """When somebody was last seen, as far as this process knows."""
        with self.database.reading() as db:
            assert members.seat(db, self.group, person).seen == self.last(db, person)
            return self.last(db, person)

    def last(self, db: Ticket, person: int) -> date | None:
        return members.last_seen(db, self.group, self.elm, person)

    def written(self) -> dict[int, date]:
        """The days as they stand on the disk."""
        with self.database.reading() as db:
            return {row.person_id: row.seen for row in db.exec(select(MembershipRow))}

    def settles(self) -> None:
        with self.turn() as db:
            tip_order.rebuild(db)


@pytest.fixture
def street(database: Database) -> Street:
    return Street(database)


def test_a_later_day_counts_at_once_and_is_written_with_all_others(street: Street) -> None:
    street.sees(street.maria, MONDAY)
    street.sees(street.tom, MONDAY)
    street.sees(street.maria, TUESDAY)
    assert street.knows(street.maria) == TUESDAY
    assert street.written() == {street.maria: MONDAY, street.tom: MONDAY}
    street.sees(street.tom, TUESDAY)
    street.settles()
    assert street.written() == {street.maria: TUESDAY, street.tom: TUESDAY}
    assert not street.database.sightings.every()
    assert street.knows(street.maria) == TUESDAY


def test_a_crash_only_takes_what_was_seen_since(street: Street) -> None:
    street.sees(street.maria, MONDAY)
    street.sees(street.maria, TUESDAY)
    street.database.sightings.forget()
    assert street.knows(street.maria) == MONDAY


def test_what_is_not_committed_was_not_seen(street: Street) -> None:
    street.sees(street.maria, MONDAY)
    street.sees_in_vain(street.maria, TUESDAY)
    assert street.knows(street.maria) == MONDAY


def test_who_left_is_gone_at_once_and_comes_back_with_the_day_they_come(street: Street) -> None:
    street.sees(street.maria, MONDAY)
    street.sees(street.maria, TUESDAY)
    with street.turn() as db:
        members.lose(db, street.group, street.elm, street.maria, TUESDAY)
        assert street.last(db, street.maria) is None
    assert street.knows(street.maria) is None
    street.settles()
    assert street.knows(street.maria) is None
    street.sees(street.maria, TUESDAY)
    assert street.knows(street.maria) == TUESDAY


def test_who_was_erased_is_not_seen_any_more(street: Street) -> None:
    street.sees(street.maria, MONDAY)
    street.sees(street.maria, TUESDAY)
    with street.turn() as db:
        people.erase(db, street.maria)
    street.settles()
    assert street.knows(street.maria) is None
    assert not street.written()


def test_memory_holds_the_newest_of_too_many() -> None:
    kept = Sightings()
    kept.LIMIT = 3
    for person in range(5):
        kept.keep({(1, person): MONDAY})
    assert set(kept.every()) == {(1, 2), (1, 3), (1, 4)}


DOES = st.lists(
    st.tuples(
        st.sampled_from(["seen", "broke", "left", "settled", "crashed"]),
        st.integers(0, 1),
        st.integers(0, 1),
    ),
    max_size=12,
)


@given(does=DOES)
def test_whatever_happens_nobody_is_seen_who_was_not(does: list[tuple[str, int, int]]) -> None:
    """What is known is never later than the truth, and the truth itself without a crash."""
    database = Database("sqlite://")
    SQLModel.metadata.create_all(database.engine)
    street, day = Street(database), MONDAY
    truth: dict[int, date | None] = {}
    sure = True
    for act, who, passed in does:
        day += timedelta(days=passed)
        person = (street.maria, street.tom)[who]
        if act == "seen":
            street.sees(person, day)
            truth[person] = day
        elif act == "left":
            with street.turn() as db:
                members.lose(db, street.group, street.elm, person, day)
            truth[person] = None
        elif act == "broke":
            street.sees_in_vain(person, day)
        elif act == "settled":
            street.settles()
        else:
            database.sightings.forget()
            sure = False
        for one in (street.maria, street.tom):
            known, true = street.knows(one), truth.get(one)
            assert known == true or (not sure and known and true and known < true)
    database.close()
