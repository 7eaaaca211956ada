"""Rules on local wall time: the same hour on every side of a clock change."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.when import comes_twice, instant, left_out, wall, zones_are_current
from bot.when.rules import Every, Recurrence, next_occurrence, occurrences


def local(*parts: int) -> datetime:
    """What clocks show, without a zone."""
    return datetime(*parts)  # noqa: DTZ001 - a wall time has no zone


BERLIN, VANCOUVER = "Europe/Berlin", "America/Vancouver"
ZONES = st.sampled_from(
    [BERLIN, VANCOUVER, "America/Toronto", "America/St_Johns", "Australia/Lord_Howe", "UTC"]
)
LOCALS = st.datetimes(local(2026, 1, 1), local(2031, 12, 31)).map(
    lambda one: one.replace(second=0, microsecond=0)
)
MOMENTS = st.datetimes(local(2025, 6, 1), local(2032, 1, 1), timezones=st.just(UTC))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def first(rule: Recurrence, count: int, after: datetime) -> list[datetime]:
    return [one.moment for one in islice(occurrences(rule, after), count)]


def test_the_zones_know_of_the_last_clock_change_in_british_columbia() -> None:
    assert zones_are_current()
    assert instant(local(2026, 12, 1, 19, 0), VANCOUVER) == utc(2026, 12, 2, 2, 0)


def test_every_tuesday_19_stays_19_when_the_clocks_go_forward() -> None:
    rule = Recurrence(Every.WEEKLY, local(2027, 3, 23, 19, 0), BERLIN)
    assert first(rule, 2, utc(2027, 3, 1)) == [utc(2027, 3, 23, 18), utc(2027, 3, 30, 17)]


def test_a_time_that_the_clocks_jump_over_moves_forward_by_the_gap() -> None:
    assert left_out(local(2027, 3, 28, 2, 30), BERLIN)
    moved = instant(local(2027, 3, 28, 2, 30), BERLIN)
    assert wall(moved, BERLIN) == local(2027, 3, 28, 3, 30)


def test_of_a_time_that_comes_twice_the_first_is_taken() -> None:
    assert comes_twice(local(2027, 10, 31, 2, 30), BERLIN)
    assert instant(local(2027, 10, 31, 2, 30), BERLIN) == utc(2027, 10, 31, 0, 30)
    rule = Recurrence(Every.WEEKLY, local(2027, 10, 24, 2, 30), BERLIN)
    assert first(rule, 3, utc(2027, 10, 20)) == [
        utc(2027, 10, 24, 0, 30),
        utc(2027, 10, 31, 0, 30),
        utc(2027, 11, 7, 1, 30),
    ]


def test_monthly_on_the_31st_is_the_last_day() -> None:
    rule = Recurrence(Every.MONTHLY, local(2026, 12, 31, 18, 0), BERLIN)
    days = [one.local for one in islice(occurrences(rule, utc(2026, 12, 1)), 5)]
    assert [(day.month, day.day) for day in days] == [(12, 31), (1, 31), (2, 28), (3, 31), (4, 30)]


def test_once_is_once() -> None:
    rule = Recurrence(Every.ONCE, local(2026, 12, 8, 19, 0), VANCOUVER)
    assert first(rule, 5, utc(2026, 12, 1)) == [utc(2026, 12, 9, 2)]
    assert next_occurrence(rule, utc(2026, 12, 9, 2)) is None


@given(LOCALS, ZONES, MOMENTS)
def test_weekly_keeps_weekday_and_hour_for_ever(
    start: datetime, zone: str, after: datetime
) -> None:
    found = list(islice(occurrences(Recurrence(Every.WEEKLY, start, zone), after), 60))
    assert all(one.moment > after for one in found)
    for one, following in pairwise(found):
        assert following.local - one.local == timedelta(days=7)
        assert following.moment > one.moment
    for one in found:
        assert (one.local.weekday(), one.local.time()) == (
            start.weekday(),
            start.time(),
        )
        shown = one.moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        assert shown == one.local or (left_out(one.local, zone) and shown > one.local)


@given(LOCALS, ZONES, MOMENTS)
def test_monthly_is_each_month_once_on_its_day_or_the_last(
    start: datetime, zone: str, after: datetime
) -> None:
    found = [
        one.local for one in islice(occurrences(Recurrence(Every.MONTHLY, start, zone), after), 30)
    ]
    months = [one.year * 12 + one.month for one in found]
    assert months == list(range(months[0], months[0] + 30))
    for one in found:
        assert one.day == min(start.day, monthrange(one.year, one.month)[1])


@given(LOCALS, ZONES, st.sampled_from(Every), MOMENTS)
def test_asking_slot_by_slot_misses_none(
    start: datetime, zone: str, every: Every, after: datetime
) -> None:
    rule = Recurrence(every, start, zone)
    at_once = list(islice(occurrences(rule, after), 5))
    one_by_one = []
    while len(one_by_one) < 5 and (one := next_occurrence(rule, after)):
        one_by_one.append(one)
        after = one.moment
    assert one_by_one == at_once


@pytest.mark.parametrize("zone", [BERLIN, VANCOUVER, "America/Toronto"])
def test_most_times_are_neither_left_out_nor_twice(zone: str) -> None:
    noon = local(2027, 6, 1, 12, 0)
    assert not left_out(noon, zone)
    assert not comes_twice(noon, zone)
    assert wall(instant(noon, zone), zone) == noon
