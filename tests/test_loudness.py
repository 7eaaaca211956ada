"""One rule says how loud the bot may be with somebody, for every feature."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.loudness import (
    ANSWERS,
    BY_ITSELF,
    DANGER,
    NEWS,
    REMINDERS,
    TOPICS,
    URGENT,
    At,
    Never,
    Now,
    Quiet,
    Wishes,
    verdict,
)

NIGHT = Quiet(time(22), time(7))
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATE = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
EARLY = datetime(2026, 11, 24, 2, 47, tzinfo=UTC)
SEVEN = datetime(2026, 11, 24, 7, tzinfo=UTC)
ALL = Wishes(frozenset(TOPICS))
HOURS = st.builds(Quiet, *[st.integers(0, 23).map(time)] * 2)
MOMENTS = st.datetimes(timezones=st.just(UTC))
WISHES = st.builds(
    Wishes,
    st.frozensets(st.sampled_from(TOPICS)),
    st.none() | HOURS,
    st.booleans(),
)


@pytest.mark.parametrize(
    ("topic", "wishes", "local", "expected"),
    [
        (NEWS, ALL, NOON, Now()),
        (NEWS, ALL, LATE, At(SEVEN)),
        (NEWS, ALL, EARLY, At(SEVEN)),
        (REMINDERS, ALL, EARLY, At(SEVEN)),
        (ANSWERS, ALL, EARLY, Now(silent=True)),
        (URGENT, ALL, EARLY, Now()),
        (URGENT, Wishes(), NOON, Never()),
        (NEWS, Wishes(), NOON, Never()),
        (ANSWERS, Wishes(), NOON, Now()),
        (ANSWERS, Wishes(frozenset(TOPICS), nothing=True), NOON, Never()),
        (URGENT, Wishes(frozenset(TOPICS), nothing=True), EARLY, Now()),
        (URGENT, Wishes(frozenset(), nothing=True), EARLY, Never()),
        (DANGER, Wishes(frozenset(), nothing=True), EARLY, Now()),
        # Hours of one's own win over the group's, in both directions.
        (
            NEWS,
            Wishes(frozenset(TOPICS), Quiet(time(11), time(13))),
            NOON,
            At(NOON.replace(hour=13)),
        ),
        (NEWS, Wishes(frozenset(TOPICS), Quiet(time(0), time(0))), EARLY, Now()),
    ],
)
def test_the_one_rule(topic, wishes, local, expected):
    assert verdict(topic, wishes, NIGHT, local) == expected


@given(st.sampled_from(TOPICS), WISHES, HOURS, MOMENTS)
def test_muted_means_muted(topic, wishes, night, local):
    off = topic not in wishes.topics or (wishes.nothing and topic != URGENT)
    assert isinstance(verdict(topic, wishes, night, local), Never) == off


@given(WISHES, HOURS, MOMENTS)
def test_an_urgent_alert_never_waits_and_is_never_silent(wishes, night, local):
    assert verdict(URGENT, wishes, night, local) in (Now(), Never())


@given(st.sampled_from((NEWS, REMINDERS)), HOURS, MOMENTS)
def test_what_waits_comes_at_the_first_moment_that_is_not_quiet(topic, night, local):
    decided = verdict(topic, Wishes(frozenset(TOPICS)), night, local)
    if isinstance(decided, At):
        assert night.holds(local)
        assert local < decided.moment <= local + timedelta(days=1)
        assert not night.holds(decided.moment)
        assert night.holds(decided.moment - timedelta(microseconds=1))
    else:
        assert decided == Now()
        assert not night.holds(local)


def test_without_a_choice_only_what_somebody_asked_for_comes():
    assert Wishes().topics == BY_ITSELF == {REMINDERS, ANSWERS}
