"""A clock that leaps is not believed at once, whenever and however often it leaps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.hours import LEAP, SURE, Hours

START = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
BEAT = timedelta(seconds=15)


class World:
    """What time it really is, and how wrong the machine's clock is about it."""

    def __init__(self, wrong: timedelta = timedelta(0), *, down: timedelta | None = None) -> None:
        """`down`: how long ago the data was written last."""
        self.true = START
        self.wrong = wrong
        last = None if down is None else START - down
        self.hours = Hours(lambda: self.true + self.wrong, self.seconds, last)

    def seconds(self) -> float:
        return self.true.timestamp()

    def passes(self, span: timedelta) -> None:
        """Let time pass while the bot looks at the clock every now and then."""
        end = self.true + span
        while self.true < end:
            self.true = min(end, self.true + BEAT)
            self.hours.now()

    @property
    def error(self) -> timedelta:
        return self.hours.now() - self.true


def test_a_clock_that_is_wrong_for_four_minutes_is_never_believed() -> None:
    world = World()
    world.wrong = timedelta(days=10)
    for _ in range(16):
        assert world.error == timedelta(0)
        world.passes(BEAT)
    world.wrong = timedelta(0)
    world.passes(timedelta(hours=1))
    assert world.error == timedelta(0)
    assert world.hours.changes() == (timedelta(0), False)


def test_a_clock_that_was_set_right_is_believed_and_says_by_how_much() -> None:
    world = World()
    world.wrong = timedelta(days=10)
    world.passes(SURE + BEAT)
    assert world.error == timedelta(days=10)
    assert world.hours.changes() == (timedelta(days=10), False)
    world.wrong = timedelta(0)
    assert world.error == timedelta(days=10)
    world.passes(SURE + BEAT)
    assert world.error == timedelta(0)
    assert world.hours.changes() == (timedelta(days=-10), True)
    assert world.hours.changes() == (timedelta(0), False)


def test_days_in_which_nobody_looked_are_no_leap() -> None:
    world = World()
    world.true += timedelta(days=3)
    assert world.error == timedelta(0)


def test_a_clock_that_is_put_forward_a_little_is_believed_at_once() -> None:
    world = World()
    world.wrong = timedelta(minutes=50)
    assert world.error == timedelta(minutes=50)
    world.wrong = timedelta(0)
    assert world.error == timedelta(0)
    assert world.hours.changes() == (timedelta(0), True)


@given(
    st.lists(
        st.tuples(
            st.integers(-400, 400),  # days by which the clock is wrong
            st.integers(0, 300),  # seconds for which it says so
            st.integers(0, 10_000),  # seconds for which it is right again
        ),
        max_size=12,
    )
)
def test_whatever_is_wrong_for_less_than_five_minutes_changes_nothing(
    leaps: list[tuple[int, int, int]],
) -> None:
    world = World()
    for days, wrong, right in leaps:
        world.wrong = timedelta(days=days)
        world.passes(min(timedelta(seconds=wrong), SURE - BEAT))
        assert abs(world.error) <= LEAP
        world.wrong = timedelta(0)
        world.passes(timedelta(seconds=right))
        assert world.error == timedelta(0)
    assert world.hours.changes() == (timedelta(0), False)


@given(st.lists(st.tuples(st.integers(-400, 400), st.integers(0, 600)), max_size=8))
def test_whatever_a_clock_keeps_saying_is_believed_in_the_end(
    leaps: list[tuple[int, int]],
) -> None:
    world = World()
    for days, seconds in leaps:
        world.wrong = timedelta(days=days)
        world.passes(timedelta(seconds=seconds))
    world.passes(SURE + BEAT)
    assert world.error == world.wrong


# --- At a start ---


def test_after_a_short_while_the_first_reading_is_sure() -> None:
    world = World(down=timedelta(minutes=59))
    assert world.hours.unsure() is None
    assert world.hours.surely() == world.true


def test_after_a_long_while_the_first_reading_is_sure_when_it_was_said_for_long_enough() -> None:
    world = World(down=timedelta(days=3))
    while world.true < START + SURE:
        assert world.error == timedelta(0)
        assert world.hours.unsure() == START
        assert world.hours.surely() == world.true - timedelta(days=3)
        world.passes(BEAT)
    assert world.hours.unsure() is None
    assert world.hours.surely() == world.true
    assert world.hours.changes() == (timedelta(0), False)


def test_a_clock_that_was_ahead_at_the_start_is_right_as_soon_as_it_is_set_right() -> None:
    world = World(timedelta(days=10), down=timedelta(minutes=2))
    world.passes(SURE - BEAT)
    assert world.hours.unsure() == START + timedelta(days=10)
    world.wrong = timedelta(0)
    assert world.error == timedelta(0)
    assert world.hours.unsure() is None
    assert world.hours.changes() == (timedelta(days=-10), True)


def test_a_clock_that_was_set_while_nobody_was_sure_is_doubted_anew() -> None:
    world = World(timedelta(days=10), down=timedelta(minutes=2))
    world.passes(SURE - BEAT)
    world.wrong = timedelta(days=20)
    world.passes(SURE - BEAT)
    assert world.hours.unsure()
    world.passes(2 * BEAT)
    assert world.hours.unsure() is None
    assert world.hours.surely() == world.true + timedelta(days=20)


@given(
    st.integers(0, 10 * 24 * 60),  # minutes since the data was written last
    st.lists(
        st.tuples(st.integers(-30, 400), st.integers(0, 280)),  # days ahead, and seconds of it
        max_size=6,
        unique_by=lambda one: one[0],
    ),
)
def test_no_clock_that_is_wrong_for_less_than_five_minutes_is_sure_at_a_start(
    down: int, wrong: list[tuple[int, int]]
) -> None:
    days = wrong[0][0] if wrong else 0
    world = World(timedelta(days=days), down=timedelta(minutes=down))
    for ahead, seconds in wrong:
        world.wrong = timedelta(days=ahead)
        world.passes(timedelta(seconds=seconds))
        assert world.hours.surely() <= world.true + LEAP
    world.wrong = timedelta(0)
    world.passes(2 * SURE + BEAT)
    assert world.error == timedelta(0)
    assert world.hours.unsure() is None
