"""Dates in people's words: what is written is read as everyone means it, or given back."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as hour

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.texts import speaking
from bot.when import instant
from bot.when.reading import LIMIT, Reading, When, read
from bot.when.why import Why

NOW = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
"""Sunday 22 November 2026, 19:42 in Vancouver."""

ZONE = "America/Vancouver"
TUE, THU, SAT = date(2026, 12, 8), date(2026, 12, 10), date(2026, 12, 12)

DAYS = {
    TUE: (
        "Tue 8 Dec", "tuesday 8 december", "Tue 8th Dec", "Tue, 8 Dec", "8 Dec", "8 december 2026",
        "Dec 8", "December 8th", "December 8, 2026", "Tuesday, December 8, 2026", "the 8th of Dec",
        "on Tuesday the 8th of December", "TUE 8 DEC", "Tues 8 Dec.", "2026-12-08",
        "tue 2026-12-08",
        "8 déc", "8 dec.", "mardi 8 décembre", "le mardi 8 décembre 2026", "mar. 8 déc.",
        "mar 8 dec", "Mardi 8 DÉCEMBRE", "mardi, 8 décembre", "le 8 décembre",
    ),
    date(2026, 12, 1): ("1 Dec", "1st December", "1er décembre", "le mardi 1er déc",
                        "Tue Dec 1"),
    date(2026, 12, 13): ("13/12", "12/13", "13/12/2026", "12/13/2026", "Sun 13/12", "dim 13 dec"),
    date(2026, 12, 12): ("12/12", "12/12/2026", "sam 12 déc", "Sat Dec 12"),
    date(2026, 11, 23): ("tomorrow", "demain", "Monday", "lundi", "tmrw"),
    date(2026, 11, 24): ("Tuesday", "this tuesday", "après-demain", "apres-demain", "ce mardi",
                         "the day after tomorrow", "mardi le 24", "Tuesday the 24th"),
    date(2026, 11, 28): ("saturday", "samedi", "this Saturday", "sat", "the 28th", "le 28"),
    date(2026, 11, 29): ("next sunday", "dimanche prochain", "29 nov", "Sun 29 Nov",
                         "dimanche en huit"),
    date(2026, 12, 7): ("first monday of december", "le premier lundi de décembre",
                        "1st Mon in Dec", "the first Monday of next month"),
    date(2026, 12, 20): ("20th of next month", "le 20 du mois prochain"),
    date(2027, 3, 8): ("8 mar", "8 mars", "March 8"),
    date(2027, 1, 15): ("15 Jan", "Fri 15 January", "15 janv", "15 janvier 2027"),
    date(2027, 8, 1): ("1 Aug", "1er août", "1 aout 2027", "sunday 1 august"),
    date(2028, 2, 29): ("29 Feb 2028", "29 février 2028", "mardi 29 févr. 2028"),
}  # fmt: skip

HOURS = {
    hour(19): ("7pm", "7 pm", "7 PM", "7 p.m.", "19:00", "19h", "19 h", "19h00", "19 h 00",
               "19 heures", "at 7pm", "@ 7pm", "à 19h", "a 19 h", "at 19:00", "7:00pm", "at 19"),
    hour(19, 30): ("7:30pm", "7.30 pm", "7:30 p.m.", "19:30", "19h30", "19 h 30", "à 19h30"),
    hour(7): ("07:00", "7am", "7 a.m.", "07h", "07 h 00"),
    hour(10): ("10am", "10:00", "10h", "10 h 00"),
    hour(12): ("noon", "midi", "12pm", "12:00", "à midi", "at noon", "12h"),
}  # fmt: skip

NOT_DATES = {
    Why.NO_DAY: ("7pm", "19h", "at 19:00", "noon", "december", "décembre", "midi", "2026", "7-8pm",
                 "half past seven", "next week", "la semaine prochaine", "19 h"),
    Why.UNREADABLE: (
        "Dienstag 19 Uhr", "Tue 8 Dec 19 Uhr", "mañana a las 7 de la tarde", "nächsten Dienstag",
        "asdf", "weekend", "Tue Wed 8 Dec", "8 Dec Jan",
        "every tuesday", "le dernier mardi", "last tuesday", "8 Dec 25:00", "8 Dec 19:75", "?",
        "Tue 8 Dec 7pm 8pm", "19h 20h mardi", "8 Dec 1999", "x" * 60, "tomorrow tomorrow",
        "2026-13", "32 Dec 2026x", "08.12.", "next december 8", "8 Dec 13pm", "8 Dec 0am",
        "tous les mardis 19h", "Tue 8 Dec 7pm ET", "mid-december", "fin novembre",
    ),
    Why.TWO_DAYS: ("3/12", "3/12/2026 19:00", "12/3", "03/12 7pm", "sunday", "Sunday 7pm",
                   "dimanche", "ce dimanche 19h", "mar 8", "mar 8 19h", "8.12.2026", "8/12/26",
                   "next tue", "mardi prochain", "next monday", "prochain samedi",
                   "next Wednesday 7pm", "Friday next week", "the 22nd"),
    Why.TWO_TIMES: ("8 Dec 7:00", "8 Dec at 7", "mardi 7h", "8 déc 7 h 30", "8 Dec à 7",
                    "this friday at 6", "8 Dec at 10", "8 Dec 7pm or 8pm", "tues 8th 7",
                    "Fri 7-9", "8 Dec half past seven"),
    Why.NO_TIME: ("tonight", "ce soir", "mardi soir", "Tue 8 Dec evening", "mercredi am",
                  "tomorrow morning at 8pm"),
    Why.NIGHT: ("8 Dec 12am", "minuit mardi", "midnight tuesday", "8 déc 0h30", "8 Dec 00:15"),
    Why.UNSURE: ("8", "Tue 8", "mardi 8", "12 at 7pm", "8 at 7pm", "in two weeks", "dans 3 jours",
                 "Tue 8 Dec around 7pm", "vers 19h mardi", "Christmas", "noël", "8 Dec at 12",
                 "8 déc midi et demi", "Clean-up: 8 Dec 7pm"),
    Why.SEVERAL: ("Dec 8-10", "du 8 au 10 décembre", "8 Dec to 10 Dec", "Fri to Sun"),
    Why.ZONE: ("Tue 8 Dec 7pm EST", "Tue 8 Dec 19:00 UTC", "2026-12-08T19:00:00Z", "8 Dec 7pm PDT"),
    Why.WEEKDAY: ("Mon 8 Dec", "lundi 8 décembre", "Monday, December 8, 2026", "Sun 2026-12-08",
                  "Monday the 8th at 7pm", "8 Dec, Fri"),
    Why.NO_SUCH_DAY: ("30 Feb", "30 février", "31 Nov", "29 Feb", "29 Feb 2027", "31 avril 2027",
                      "2027-02-30", "32 Dec", "99/12", "2026-13-01", "5th Tuesday of January"),
    Why.PAST: ("20 Nov", "Fri 20 Nov", "1 Oct", "22/11/2026 19:00", "8 Dec 2025", "today 7pm",
               "aujourd'hui 19:00", "2026-11-21", "21 novembre 2026"),
    Why.FAR: ("8 Dec 2030", "2029-01-01"),
}  # fmt: skip


def one(text: str) -> When | Why:
    reading = read(text, NOW, ZONE)
    assert len(reading.found) + len(reading.unclear) == 1, (text, reading)
    return reading.found[0] if reading.found else reading.unclear[0].why


@pytest.mark.parametrize(
    ("words", "day"), [(words, day) for day, phrases in DAYS.items() for words in phrases]
)
def test_a_day_alone_stays_a_day(words: str, day: date) -> None:
    assert one(words) == When(day)


@pytest.mark.parametrize(
    ("words", "at"), [(words, at) for at, phrases in HOURS.items() for words in phrases]
)
def test_a_day_with_a_time_is_a_moment_on_the_clocks_of_the_group(words: str, at: hour) -> None:
    for text in (f"Tue 8 Dec {words}", f"mardi 8 décembre {words}", f"{words} 8 Dec"):
        assert one(text) == When(TUE, at, instant(datetime.combine(TUE, at), ZONE)), text


@pytest.mark.parametrize(
    ("words", "why"), [(words, why) for why, phrases in NOT_DATES.items() for words in phrases]
)
def test_what_is_not_surely_one_date_is_given_back_with_the_reason(words: str, why: Why) -> None:
    assert one(words) is why


def test_the_tables_hold_more_than_two_hundred_phrases() -> None:
    tables = (DAYS, HOURS, NOT_DATES)
    assert sum(len(phrases) for table in tables for phrases in table.values()) >= 200


@pytest.mark.parametrize(
    "text",
    [
        "Tue 8 Dec 7pm, Thu 10 Dec 7pm, Sat 12 Dec 10am",
        "Tue 8 Dec 7pm\nThu 10 Dec 7pm\n\nSat 12 Dec 10am\n",
        "Tue 8 Dec 7pm or Thu 10 Dec 7pm or Sat 12 Dec 10am",
        "mardi 8 déc 19h, jeudi 10 déc 19h et samedi 12 déc 10h",
        "- Tue 8 Dec 7pm\n• Thu 10 Dec 7pm\n* Sat 12 Dec 10am",
        "Tue 8 Dec, 7pm, Thu 10 Dec, 7pm, Sat 12 Dec, 10am",
        "Tuesday, December 8, 2026, 7pm; Thu Dec 10 7pm; Sat Dec 12 10am",
        "Tue 8 Dec 7pm, Thu 10 Dec 7pm, Sat 12 Dec 10am, Tue 8 Dec 19:00",
    ],
)
def test_several_at_once(text: str) -> None:
    found = read(text, NOW, ZONE)
    assert not found.unclear
    assert [(when.day, when.at) for when in found.found] == [
        (TUE, hour(19)),
        (THU, hour(19)),
        (SAT, hour(10)),
    ]


def test_what_was_understood_stays() -> None:
    reading = read("Tue 8 Dec 7pm, 7pm, 30 Feb 7pm, Sat 12 Dec 10am", NOW, ZONE)
    assert [when.day for when in reading.found] == [TUE, SAT]
    assert [(one.words, one.why) for one in reading.unclear] == [
        ("7pm", Why.NO_DAY),
        ("30 Feb 7pm", Why.NO_SUCH_DAY),
    ]


@pytest.mark.parametrize("text", ["Tue 8 Dec and Thu 10 Dec 7pm", "Tue 8 Dec, Thu 10 Dec, 7pm"])
def test_a_time_that_may_belong_to_several_days_is_asked_about(text: str) -> None:
    assert Why.NO_TIME in {one.why for one in read(text, NOW, ZONE).unclear}


def test_days_without_times_are_fine_together() -> None:
    found = read("Tue 8 Dec, Thu 10 Dec", NOW, ZONE)
    assert found == Reading((When(TUE), When(THU)), ())


def test_friday_said_on_a_friday_is_asked_about() -> None:
    friday = datetime(2026, 11, 27, 18, 0, tzinfo=UTC)
    assert read("friday 7pm", friday, ZONE).unclear[0].why is Why.TWO_DAYS
    assert read("next friday 7pm", friday, ZONE).found[0].day == date(2026, 12, 4)


def test_next_tuesday_said_on_a_monday_is_asked_about() -> None:
    monday = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    assert read("next tuesday", monday, ZONE).unclear[0].why is Why.TWO_DAYS
    assert read("tuesday", monday, ZONE).found[0].day == date(2026, 11, 24)


def test_clock_changes_are_never_guessed_about() -> None:
    for text, why in (("28 Mar 2027 02:30", Why.LEFT_OUT), ("31 Oct 2027 02:30", Why.TWICE)):
        assert read(text, NOW, "Europe/Berlin").unclear[0].why is why
        assert read(text, NOW, "America/Vancouver").found


def test_too_much_is_refused_quickly() -> None:
    start = time.thread_time()
    assert read("Tue 8 Dec 7pm, " * 700, NOW, ZONE).unclear[0].why is Why.LONG
    assert time.thread_time() - start < 0.1
    many = "\n".join(str(TUE + timedelta(days=one)) for one in range(21))
    assert len(many) < LIMIT
    assert read(many, NOW, ZONE).unclear[0].why is Why.LONG


def test_nothing_is_nothing() -> None:
    assert read(" \n, ,", NOW, ZONE) == Reading((), ())


@settings(max_examples=60, deadline=None)
@given(
    st.dates(date(2026, 11, 24), date(2028, 11, 1)),
    st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(["en", "fr"]),
)
@example(date(2027, 3, 9), hour(19), "fr")
def test_what_we_write_we_read(day: date, at: hour | None, language: str) -> None:
    """What is read back to people is understood again, in every language."""
    texts = speaking(language)
    written = texts.day(day) + (f" {texts.hour(at)}" if at else "")
    reading = read(written, NOW, "Asia/Tokyo")
    assert [(when.day, when.at) for when in reading.found] == [(day, at)], written


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80) | st.text("0123456789:/-.,hapm dec\n", max_size=40))
def test_no_words_break_it_and_nothing_is_past(text: str) -> None:
    for when in read(text, NOW, ZONE).found:
        assert when.day >= date(2026, 11, 22)
        assert when.moment is None or when.moment > NOW


def test_words_behind_a_date_are_kept_as_a_place() -> None:
    for text, place in (
        ("Tue 8 Dec 7pm at the library", "at the library"),
        ("mardi 8 déc 19h chez Marie", "chez Marie"),
        ("Tue 8 Dec 7pm - Community hall", "Community hall"),
        ("Tue 8 Dec 7pm (Room B)", "Room B"),
        ("Tue 8 Dec 7pm at 12 Elm Street", "at 12 Elm Street"),
    ):
        reading = read(text, NOW, ZONE)
        assert [(one.day, one.at) for one in reading.found] == [(TUE, hour(19))], text
        assert reading.rest == place
    for text in ("Tue 8 Dec at 7 sharp", "Tue 8 Dec 7pm in Toronto time", "Tue 8 Dec 7pm maybe"):
        assert not read(text, NOW, ZONE).found, text


def test_the_end_of_a_range_is_kept() -> None:
    for text in ("Tue 8 Dec 7-9pm", "mardi 8 déc de 19h à 21h", "Tue 8 Dec from 7 to 9 pm"):
        (when,) = read(text, NOW, ZONE).found
        assert (when.at, when.until) == (hour(19), hour(21)), text


def test_an_hour_of_one_figure_is_the_morning_to_those_who_count_to_24() -> None:
    for text in ("mardi 8 déc 9 h", "mardi 8 déc à 9h", "8 décembre 9:00"):
        assert read(text, NOW, ZONE).unclear[0].why is Why.TWO_TIMES
        assert read(text, NOW, ZONE, language="fr").found[0].at == hour(9)
        assert read(text, NOW, ZONE, to_24=True).found[0].at == hour(9)
    assert read("mardi 8 déc 9h du soir", NOW, ZONE, language="fr").found[0].at == hour(21)


def test_a_week_begins_as_the_country_has_it() -> None:
    assert read("Friday next week", NOW, ZONE).unclear[0].why is Why.TWO_DAYS
    assert read("Friday next week", NOW, ZONE, week_start=1).found[0].day == date(2026, 11, 27)
    assert read("Friday next week", NOW, ZONE, week_start=7).found[0].day == date(2026, 12, 4)


def test_a_holiday_is_the_one_of_the_province() -> None:
    family_day = "Family Day 1pm"
    assert read(family_day, NOW, ZONE, province="BC").found[0].day == date(2027, 2, 15)
    assert not read(family_day, NOW, "America/Toronto", province="QC").found
    assert not read(family_day, NOW, "America/Toronto").found
    (day,) = read("la Saint-Jean 14h", NOW, "America/Toronto", province="QC").found
    assert day.day == date(2027, 6, 24)
    assert read("Thanksgiving 3pm", NOW, "America/New_York").found[0].day == date(2026, 11, 26)
    assert read("Thanksgiving 3pm", NOW, ZONE).found[0].day == date(2027, 10, 11)


def test_where_one_of_a_line_is_unclear_no_weekday_alone_stays() -> None:
    reading = read("Tue or Thu next week at 7pm", NOW, ZONE)
    assert not reading.found
    reading = read("Sat 12 Dec 10am, Thursday 7pm, 3/12 7pm", NOW, ZONE)
    assert [one.day for one in reading.found] == [SAT]
    assert [one.words for one in reading.unclear] == ["Thursday 7pm", "3/12 7pm"]
    assert [one.day for one in reading.unclear[0].candidates] == [date(2026, 11, 26)]


def test_what_is_asked_comes_with_what_it_can_mean() -> None:
    for text, days, hours in (
        ("3/12 7pm", [date(2026, 12, 3), date(2027, 3, 12)], [hour(19)]),
        ("Tue 8 Dec at 7", [TUE], [hour(7), hour(19)]),
        ("Mon 8 Dec 7pm", [TUE, date(2026, 12, 7)], [hour(19)]),
        ("20 Nov 7pm", [date(2027, 11, 20)], [hour(19)]),
        ("8 Dec midnight", [TUE, date(2026, 12, 9)], [hour(0)]),
    ):
        (one,) = read(text, NOW, ZONE).unclear
        assert [when.day for when in one.candidates] == days * (len(hours) if len(days) == 1 else 1)
        assert list(dict.fromkeys(when.at for when in one.candidates)) == hours
