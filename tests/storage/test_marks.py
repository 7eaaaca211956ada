"""Which numbers were taken in: exactly those, however they come, none longer than needed."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage import marks
from storage.database import Database
from storage.marks import ASIDE, BLOCK, DONE, KEPT, Numbers

DAY = date(2026, 11, 22)

numbers = st.one_of(st.integers(0, 3 * BLOCK), st.integers(0, 2**40))
batches = st.lists(st.tuples(st.integers(0, 1), st.sets(numbers, max_size=80)), max_size=12)


@given(batches, st.sets(numbers))
def test_it_holds_what_came_and_nothing_else(taken: list[tuple[int, set[int]]], others: set[int]):
    """A day or none passes between two batches: what is a day old has to be known still."""
    found, today, came = Numbers(), DAY, {}
    for days, batch in taken:
        today += timedelta(days=days)
        found.add(batch, today)
        came |= dict.fromkeys(batch, today)
    for number, day in came.items():
        assert found.holds(number, today) or today - day > KEPT
    assert not any(found.holds(number, today) for number in others - came.keys())


def test_numbers_that_start_anew_after_a_quiet_week_are_new() -> None:
    found = Numbers()
    found.add(range(5000), DAY)
    later = DAY + timedelta(days=7)
    assert not any(found.holds(number, later) for number in range(5000))
    found.add((100,), later)
    assert [number for number in range(5000) if found.holds(number, later)] == [100]
    assert len(found) == 1


def test_it_comes_back_from_the_disk_and_stays_small(database: Database) -> None:
    found, today = Numbers(), DAY
    with database.writer() as writer:
        for day in range(30):
            today = DAY + timedelta(days=day)
            some = range(day * 10_000, day * 10_000 + 3000, 3)
            with database.transaction(writer) as db:
                marks.keep(db, "telegram", DONE, found.with_also(some, today), today)
                marks.drop_old(db, today)
            found.add(some, today)
    with database.reading() as db:
        loaded = marks.load(db, "telegram", DONE, today)
        assert all(loaded.holds(number, today) for number in some)
        assert not any(loaded.holds(number + 1, today) for number in some)
        assert len(marks.load(db, "telegram", ASIDE, today)) == 0
    assert len(loaded) <= 12


def test_what_a_wrong_clock_dated_ahead_is_known_today_and_not_for_ever(database: Database) -> None:
    with database.writer() as writer:
        with database.transaction(writer) as db:
            marks.keep(db, "telegram", DONE, {0: 0b1000}, DAY + timedelta(days=3650))
        with database.transaction(writer) as db:
            loaded = marks.load(db, "telegram", DONE, DAY)
            assert loaded.holds(3, DAY)
            assert not loaded.holds(3, DAY + timedelta(days=7))
            marks.drop_old(db, DAY)
        with database.reading() as db:
            assert len(marks.load(db, "telegram", DONE, DAY)) == 0
