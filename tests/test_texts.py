"""Sentences: a person's words stay words, and days read as people say them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import LANGUAGES, speaking, spoken
from bot.words import Span, Style, Text, on_one_line, plain


@given(st.text())
def test_no_words_of_a_person_become_markup(words: str) -> None:
    text = speaking("en").t("**Ana** says: {words}", words=words)
    expected = [Span("Ana", Style.BOLD), Span(" says: "), Span(on_one_line(words))]
    assert list(text.spans) == expected


@given(st.text())
def test_no_words_of_a_person_become_a_slot(words: str) -> None:
    text = speaking("en").t("Both {first} and {second}", first=words, second="x")
    assert str(text) == f"Both {on_one_line(words)} and x"


def test_a_text_keeps_its_own_styles_inside_a_sentence() -> None:
    inner = Text((Span("bold", Style.BOLD),))
    assert speaking("en").t("a {inner} b", inner=inner).spans[1] == Span("bold", Style.BOLD)


def test_a_missing_value_is_noticed_at_once() -> None:
    with pytest.raises(KeyError):
        speaking("en").t("{name} is away")


@pytest.mark.parametrize(
    ("code", "language"),
    [("fr-CA", "fr"), ("fr", "fr"), ("en_US", "en"), ("pa", "en"), ("", "en"), ("zz-top", "en")],
)
def test_a_phones_language_is_ours_or_english(code: str, language: str) -> None:
    assert spoken(code) == language


def test_days_and_hours_read_as_people_say_them() -> None:
    moment = datetime(2026, 12, 9, 3, 0, tzinfo=UTC)
    assert speaking("en").moment(moment, "America/Vancouver") == "Tue 8 Dec 2026 20:00"
    assert speaking("en").day(date(2026, 2, 28)) == "Sat 28 Feb 2026"
    french = speaking("fr").moment(moment, "America/Vancouver")
    assert french.replace("\u00a0", " ").replace("\u202f", " ") == "mar 8 déc 2026 20 h 00"


def test_every_language_counts_in_its_own_way() -> None:
    assert str(speaking("en").tn("{n} person", "{n} people", 1)) == "1 person"
    assert str(speaking("en").tn("{n} person", "{n} people", 0)) == "0 people"


def test_plain_words_have_no_span_when_there_are_none() -> None:
    assert plain("") == Text()
    assert LANGUAGES[0] == "en"
