"""Every date of three years, written in thirty orders in both languages: read right, or asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from datetime import time as hour

import pytest

from bot.when import instant
from bot.when.reading import read

ZONE = "America/Toronto"
FIRST, DAYS = date(2026, 1, 1), 3 * 365 + 1

NAMES = {
    "en": (
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    ),
    "fr": (
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    ),
}

ORDERS = (
    "{W} {d} {M} {h}", "{W}, {d} {M} {h}", "{W}, {d} {M}, {h}", "{d} {M}, {W}, {h}",
    "{d} {M} {W} {h}", "{d} {M} ({W}) {h}", "{M} {d}, {W} {h}", "{W} {M} {d} {h}",
    "{W}, {M} {d}, {Y}, {h}", "{M} {d}, {Y} {h}", "{M} {d} {Y} {h}", "{d} {M} {Y}, {h}",
    "{h} {W} {d} {M}", "{h}, {W}, {d} {M}", "{h} {W}, {d} {M}", "{h} {d} {M}", "{h}, {d} {M}",
    "{h} {M} {d}, {Y}", "{W} {h}, {d} {M}", "{W} {h}, {M} {d}", "{W} {d} {M} - {h}",
    "{W} {d} {M} | {h}", "{iso} {h}", "{h} {iso}", "{W} {iso} {h}", "{W}. {d} {M}. {h}.",
    "« {W} {d} {M} {h} »", "({W} {d} {M}) {h}", "{w} {d} {m} {h}", "{w} {m} {d} {h}",
    "{d} {m} {w} {h}", "{w}, {d} {m} {Y}, {h}", "{d}{m} {h}",
)  # fmt: skip
HOURS = {
    "en": (
        ("7pm", hour(19)),
        ("11:30 am", hour(11, 30)),
        ("noon", hour(12)),
        ("18:15", hour(18, 15)),
    ),
    "fr": (
        ("19h", hour(19)),
        ("19 h 30", hour(19, 30)),
        ("midi", hour(12)),
        ("13h05", hour(13, 5)),
    ),
}


def written(day: date, language: str, at: int) -> Iterator[tuple[str, hour]]:
    """Return a date in every order, each with one of the hours of the language."""
    weekdays, months = NAMES[language]
    weekday, month = weekdays[day.weekday()], months[day.month - 1]
    for number, order in enumerate(ORDERS):
        words, time = HOURS[language][(at + number) % len(HOURS[language])]
        yield (
            order.format(
                W=weekday,
                w=weekday[:3],
                d=day.day,
                M=month,
                m=month[:4],
                Y=day.year,
                iso=day,
                h=words,
            ),
            time,
        )


def read_all(step: int) -> Counter[str]:
    """Read what the days are written as, each some days before it; return what came of it."""
    came: Counter[str] = Counter()
    for at in range(0, DAYS, step):
        day = FIRST + timedelta(days=at)
        said = datetime.combine(day - timedelta(days=1 + at * 7 % 260), hour(10))
        for language in NAMES:
            for text, time in written(day, language, at):
                reading = read(text, instant(said, ZONE), ZONE)
                found = [(when.day, when.at) for when in reading.found]
                if reading.unclear:
                    assert not found, (text, said, reading)
                    came["asked"] += 1
                else:
                    assert found == [(day, time)], (text, said, reading)
                    came["read"] += 1
    return came


def test_a_sample_is_read_right_or_asked() -> None:
    came = read_all(61)
    assert came["read"] > 30 * came["asked"], came


@pytest.mark.full
def test_every_date_is_read_right_or_asked() -> None:
    came = read_all(1)
    assert came["read"] > 30 * came["asked"], came
