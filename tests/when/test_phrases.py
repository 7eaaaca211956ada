"""Phrases of neighbours: none is read wrongly, and of the clear ones nine in ten are read."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.when import instant
from bot.when.reading import Reading, read
from tests.when.phrases import ENGLISH, FRENCH

ZONE = "America/Toronto"
NOW = instant(datetime(2027, 3, 3, 10), ZONE)  # noqa: DTZ001 - what clocks show
PHRASES = {
    language: [tuple(line.rsplit(" | ", 1)) for line in lines.strip().splitlines()]
    for language, lines in (("en", ENGLISH), ("fr", FRENCH))
}


def told(reading: Reading) -> str:
    """Return what was read as the phrases say it, "?" where something is asked about."""
    if reading.unclear:
        return "?"
    days = (f"{one.day}".removeprefix("2027-") for one in reading.found)
    hours = (f" {one.at:%H:%M}" if one.at else "" for one in reading.found)
    return ", ".join(map("".join, zip(days, hours, strict=True)))


@pytest.mark.parametrize("language", PHRASES)
def test_no_phrase_is_read_wrongly_and_nearly_all_clear_ones_are_read(language: str) -> None:
    phrases = PHRASES[language]
    assert len(phrases) >= 150
    clear = asked = 0
    for text, means in phrases:
        reading = read(text, NOW, ZONE, language=language)
        said = told(reading)
        assert said in {means, "?"}, (text, reading)
        if means == "?":
            assert not reading.found, (text, reading)
        else:
            clear += 1
            asked += said == "?"
    assert asked <= clear / 10


@pytest.mark.parametrize("language", PHRASES)
def test_without_a_language_no_phrase_is_read_wrongly(language: str) -> None:
    for text, means in PHRASES[language]:
        assert told(read(text, NOW, ZONE)) in {means, "?"}, text


@pytest.mark.parametrize("language", PHRASES)
def test_every_question_is_short_and_has_few_buttons(language: str) -> None:
    for text, _ in PHRASES[language]:
        for one in read(text, NOW, ZONE, language=language).unclear:
            assert len(one.why.value.format(words=one.words)) <= 160
            assert len(one.candidates) <= 4
            assert all(when.moment is None or when.moment > NOW for when in one.candidates)
