"""What decides about problems and questions, tried with every order and every hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.features.concerns import rules
from bot.features.questions import rules as question_rules
from storage import concerns, questions
from storage.members import COMMUNITY, ORGANIZER, POLICE, Holder

ZONES = st.sampled_from(["America/Vancouver", "Europe/Paris", "America/St_Johns", "Asia/Kolkata"])
MOMENTS = st.datetimes(
    datetime(2024, 1, 1),  # noqa: DTZ001 - hypothesis wants bare bounds
    datetime(2034, 1, 1),  # noqa: DTZ001 - hypothesis wants bare bounds
    timezones=st.just(UTC),
)
HOLDERS = st.lists(
    st.builds(
        Holder,
        st.integers(1, 5),
        st.just("Somebody"),
        st.sampled_from([ORGANIZER, POLICE, COMMUNITY]),
        st.just(""),
    ),
    max_size=10,
)


@given(HOLDERS, st.frozensets(st.integers(1, 5)))
def test_no_police_means_no_police(holders: list[Holder], lately: frozenset[int]) -> None:
    police = lately.union(one.person_id for one in holders if one.role == POLICE)
    for audience in rules.audiences(holders, police):
        readers = rules.readers(audience.scope, audience.reader_id, holders, police)
        assert readers or not holders
        if audience.scope in (concerns.ORGANIZERS, concerns.ONE):
            assert not police.intersection(readers)
        if audience.scope == concerns.ONE:
            assert readers == [audience.reader_id]
        if audience.scope != concerns.EVERYONE and any(one.role == COMMUNITY for one in holders):
            assert rules.private_only(audience.scope, holders)


@given(HOLDERS)
def test_the_police_contact_stands_first(holders: list[Holder]) -> None:
    asked = question_rules.contacts(holders)
    roles = [one.role for one in asked]
    assert roles == sorted(roles, key=[POLICE, COMMUNITY].index)


@given(st.frozensets(st.sampled_from([ORGANIZER, POLICE, COMMUNITY])), st.integers(1, 3))
def test_only_who_was_asked_answers_in_private(roles: frozenset[str], person_id: int) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    question = questions.Question(
        1, 9, "", "Why?", 1, "Maya", COMMUNITY, False, questions.NEW, now, now, 0, 0, None, ""
    )
    police = {person_id} if POLICE in roles else set()
    asked = person_id == 1 and COMMUNITY in roles and not police
    answers_as = question_rules.answers_as(question, person_id, roles, police)
    assert answers_as == (COMMUNITY if asked else None)


@given(MOMENTS, ZONES)
def test_the_named_day_is_four_days_on_by_the_clock_on_the_wall(now: datetime, zone: str) -> None:
    local = now.astimezone(ZoneInfo(zone))
    by = rules.by_when(local)
    assert by.date() == local.date() + timedelta(days=4)
    assert (by.hour, by.minute) == (18, 0)
    speaks = question_rules.promised(local)
    assert question_rules.last_day(speaks).date() == local.date() + timedelta(days=4)
    assert (speaks.hour, speaks.minute) == (9, 0)
    assert speaks > by


def test_the_same_place_is_known_in_other_words() -> None:
    words = rules.place_words("Elm and 3rd")
    for said in ("corner of 3rd & Elm", "ELM ST, 3RD", "near elm/3rd", "coin de Elm et 3rd"):
        assert rules.place_words(said) == words
    assert rules.place_words("Elm and 4th") != words
    assert rules.same_place("at the corner", []) is None
