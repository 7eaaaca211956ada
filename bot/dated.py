"""Dates that somebody types: read on the clocks of the group, and asked back with buttons."""

from __future__ import annotations

from collections.abc import Sequence

from bot.choosing import PLACES, YES
from bot.meant import bare_words, without_please
from bot.towns import province_of
from bot.turn import Turn
from bot.when.reading import Reading, Unclear, When, read, read_answer
from bot.words import Choice, Text, joined

MOST_MEANT = 3
"""Most buttons that say what somebody may have meant; others of a screen need room too."""

_HALF_DAY = 12
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


def answer_here(turn: Turn, text: str, asked: Unclear) -> Reading:
    """Read what somebody answers to what was asked about a date, or which of its buttons."""
    if said := _pointed_at(without_please(bare_words(text)), asked.candidates):
        return Reading((said,), ())
    group = turn.group
    return read_answer(
        text,
        asked,
        turn.now,
        group.zone,
        language=turn.texts.language,
        province=province_of(group.town, group.zone),
        to_24=group.language == _TO_24,
    )


def _pointed_at(words: str, there: Sequence[When]) -> When | None:
    """Return what somebody means who says yes to the only one, or where it stands: "the first".

    Not where that could be a day or an hour of any of them.
    """
    if len(there) == 1:
        return there[0] if words in YES else None
    for at, (place, one) in enumerate(zip(PLACES, there, strict=False), 1):
        hours = {at, at + _HALF_DAY}
        dates = any(it.day.day == at or (it.at and it.at.hour in hours) for it in there)
        if words in {*place, str(at)} and not dates:
            return one
    return None


def one_here(turn: Turn, text: str) -> When | Text:
    """Return the one date that somebody wrote, or what is asked about it."""
    reading = read_here(turn, text)
    if reading.unclear:
        return why(turn, reading.unclear[0])
    if len(reading.found) != 1:
        return turn.t("Please write one day and one time.")
    return reading.found[0]


def why(turn: Turn, unclear: Unclear) -> Text:
    """Return why words are no date, or what is asked about them; an answer missed is said first."""
    return missed(turn, unclear, turn.t(unclear.why.value, words=unclear.words))


def missed(turn: Turn, unclear: Unclear, asks: Text) -> Text:
    """Return what is asked, behind the answer that was not understood."""
    if not unclear.missed:
        return asks
    return joined([turn.t("I did not understand **{words}**.", words=unclear.missed), asks], "\n")


def stamped(when: When) -> str:
    """Return a date as a button carries it; it is read like one that was typed."""
    return f"{when.day:%Y%m%d}" + (f"T{when.at:%H%M}" if when.at else "")


def label(turn: Turn, when: When) -> str:
    """Return a date as a button shows it: "Wed 9 Dec 2026 19:00"."""
    day = turn.texts.day(when.day)
    return f"{day} {turn.texts.hour(when.at)}" if when.at else day


def meant(turn: Turn, unclear: Unclear) -> Sequence[Choice]:
    """Return what an unclear date may mean."""
    return [Choice(stamped(one), label(turn, one)) for one in unclear.candidates[:MOST_MEANT]]
