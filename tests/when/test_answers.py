"""An answer about a date is read with what was said before, and loses nothing of it."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.when import instant
from bot.when.reading import Reading, Why, read, read_answer

ZONE = "America/Vancouver"
NOW = instant(datetime(2026, 11, 22, 12), ZONE)  # noqa: DTZ001 - what clocks show


def answered(asked: str, answer: str, language: str = "") -> Reading:
    unclear = read(asked, NOW, ZONE, language=language).unclear
    return read_answer(answer, unclear[0], NOW, ZONE, language=language)


def day_and_time(reading: Reading) -> list[str]:
    return [f"{one.day:%m-%d} {one.at:%H:%M}" if one.at else f"{one.day}" for one in reading.found]


@pytest.mark.parametrize(
    ("asked", "answer", "means"),
    [
        ("10/12 19:00", "the 10th of december", "12-10 19:00"),
        ("10/12 19:00", "december", "12-10 19:00"),
        ("10/12 19:00", "10 december 8pm", "12-10 20:00"),
        ("tuesday dec 9 7pm", "wednesday", "12-09 19:00"),
        ("tues dec 8 at 7", "7pm", "12-08 19:00"),
        ("tues dec 8 at 7", "evening", "12-08 19:00"),
        ("tues dec 8 at 7", "pm", "12-08 19:00"),
        ("tues dec 8 at 7", "7 in the evening", "12-08 19:00"),
        ("tues dec 8 at 7", "19h", "12-08 19:00"),
        ("tues dec 8 at 7", "le soir", "12-08 19:00"),
        ("mardi le 8 à 7h", "du matin", "12-08 07:00"),
        ("tue 8 dec in the evening", "7", "12-08 19:00"),
        ("7pm", "friday", "11-27 19:00"),
        ("30 feb 7pm", "28 feb", "02-28 19:00"),
        ("bloop zork 19:00", "10 dec", "12-10 19:00"),
        ("dec 8-10 7pm", "dec 8", "12-08 19:00"),
        ("midnight 8 dec", "the 9th", "12-09 00:00"),
    ],
)
def test_an_answer_says_only_what_was_missing(asked: str, answer: str, means: str) -> None:
    reading = answered(asked, answer)
    assert day_and_time(reading) == [means]
    assert not reading.unclear


def test_several_days_share_the_hour_that_was_said() -> None:
    reading = answered("7pm", "the 10th and 11th of december")
    assert day_and_time(reading) == ["12-10 19:00", "12-11 19:00"]


def test_an_answer_that_leaves_it_open_is_asked_about_with_all_that_was_said() -> None:
    asked = answered("7pm", "next friday").unclear[0]
    assert asked.why is Why.TWO_DAYS
    assert {one.at and one.at.hour for one in asked.candidates} == {19}


@pytest.mark.parametrize("answer", ["blah", "yes", "why do you ask", "every monday"])
def test_what_is_no_answer_leaves_everything_as_it_was(answer: str) -> None:
    before = read("10/12 19:00", NOW, ZONE).unclear[0]
    asked = answered("10/12 19:00", answer).unclear[0]
    assert asked.missed == answer
    assert asked.candidates == before.candidates


def test_an_answer_that_is_past_keeps_what_was_meant() -> None:
    asked = answered("tues dec 8 at 7", "22 november 7am").unclear[0]
    assert asked.why is Why.PAST
    assert len(asked.candidates) == 2


def test_midnight_is_of_two_nights_still() -> None:
    assert answered("8/12 midnight", "december 8").unclear[0].why is Why.NIGHT


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("in 2 hours", "11-22 14:00"),
        ("dans 2 heures", "11-22 14:00"),
        ("dans deux heures", "11-22 14:00"),
        ("in an hour", "11-22 13:00"),
        ("in 90 minutes", "11-22 13:30"),
        ("sam pis mar 1 déc à 10h", None),
    ],
)
def test_hours_from_now_are_a_moment(text: str, at: str | None) -> None:
    reading = read(text, NOW, ZONE, language="fr")
    if at:
        assert day_and_time(reading) == [at]
    assert all(one.why is not Why.UNREADABLE for one in reading.unclear)


@pytest.mark.parametrize(
    "text", ["in 2 hours at 7pm", "dec 8 in 2 hours", "d'ici 2 heures", "tomorrow in 2 hours"]
)
def test_hours_from_now_stand_alone(text: str) -> None:
    assert read(text, NOW, ZONE).found == ()
