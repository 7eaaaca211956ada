"""Dates that somebody types: read on the clocks of the group, and asked back with buttons."""

from __future__ import annotations

from collections.abc import Sequence

from bot.towns import province_of
from bot.turn import Turn
from bot.when.reading import Reading, Unclear, When, read
from bot.words import Choice, Text

MOST_MEANT = 3
"""Most buttons that say what somebody may have meant; others of a screen need room too."""

_TO_24 = "fr"
"""A group of this language counts its hours to 24."""


def read_here(turn: Turn, text: str) -> Reading:
    """Read dates on the group's own clocks, as whoever writes and their group count."""
    group = turn.group
    return read(
        text,
        turn.now,
        group.zone,
        language=turn.texts.language,
        province=province_of(group.town, group.zone),
        to_24=group.language == _TO_24,
    )


def one_here(turn: Turn, text: str) -> When | Text:
    """Return the one date that somebody wrote, or what is asked about it."""
    reading = read_here(turn, text)
    if reading.unclear:
        return why(turn, reading.unclear[0])
    if len(reading.found) != 1:
        return turn.t("Please write one day and one time.")
    return reading.found[0]


def why(turn: Turn, unclear: Unclear) -> Text:
    """Return why words are no date, or what is asked about them."""
    return turn.t(unclear.why.value, words=unclear.words)


def stamped(when: When) -> str:
    """Return a date as a button carries it; it is read like one that was typed."""
    return f"{when.day:%Y%m%d}" + (f"T{when.at:%H%M}" if when.at else "")


def label(turn: Turn, when: When) -> str:
    """Return a date as a button shows it: "Wed 9 Dec 2026 19:00"."""
    day = turn.texts.day(when.day)
    return f"{day} {turn.texts.hour(when.at)}" if when.at else day


def meant(turn: Turn, typed: str) -> Sequence[Choice]:
    """Return what the one unclear date that somebody wrote may mean."""
    reading = read_here(turn, typed)
    if reading.found or len(reading.unclear) != 1:
        return ()
    return [Choice(stamped(one), label(turn, one)) for one in reading.unclear[0].candidates]
