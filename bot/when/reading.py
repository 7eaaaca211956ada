"""Reads dates as people write them, several at once, and never guesses.

"Tue 8 Dec 7pm, jeudi le 10 à 19h" is read; "7pm", "3/12" or "8 Dec at 7" is given back with the
reason, and with all that it can mean. Words become meanings (`lexer`), meanings dates (`grammar`,
`pieces`), and a date is read where it can be one moment only (`days`, `hours`, `moments`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.when.days import Habits
from bot.when.feasts import country_of
from bot.when.moments import SHOWN, Around, Unclear, When
from bot.when.why import Why

__all__ = ["AT_MOST", "LIMIT", "Reading", "Unclear", "When", "Why", "read", "read_answer"]

LIMIT = 800
"""Longest text that is read, in characters; ten dates in full words take about 350."""

AT_MOST = 20
"""Most dates that are read at once."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood, in the order it was written, and what was not.

    `rest`: words behind the dates that are no date, as "the library" in "8 Dec 7pm at the library".
    """

    found: tuple[When, ...]
    unclear: tuple[Unclear, ...]
    rest: str = ""


def read(
    text: str,
    now: datetime,
    zone: str,
    *,
    language: str = "",
    province: str = "",
    week_start: int | None = None,
    to_24: bool = False,
) -> Reading:
    """Read dates apart by commas, lines, "and" or "or", on the clocks of a zone.

    Each needs a day; what is past is refused. Within one line either all have a time or none, and
    where one is unclear none is kept that has only a weekday. The same date twice counts once.
    `to_24`: people here write "9 h" for the morning, as all do who write French.
    """
    if len(text) > LIMIT:
        return _too_long(text)
    from bot.when.lines import read_line  # noqa: PLC0415 - the grammar, which most starts never need

    around = _around(now, zone, language, province, week_start, to_24=to_24)
    lines = [line for line in text.replace(";", "\n").splitlines() if line.strip()]
    if len(lines) > AT_MOST:
        return _too_long(text)
    reads = [read_line(line, around) for line in lines]
    found = tuple(dict.fromkeys(when for line in reads for one in line for when in one.found))
    unclear = tuple(one.asked for line in reads for one in line if one.why)
    if len(found) + len(unclear) > AT_MOST:
        return _too_long(text)
    if not found and not unclear and text.strip(" \n,;"):
        unclear = (Unclear(text.strip()[:SHOWN], Why.UNREADABLE),)
    rests = dict.fromkeys(one.rest for line in reads for one in line if one.rest)
    return Reading(found, unclear, next(iter(rests)) if len(rests) == 1 else "")


def read_answer(
    text: str,
    asked: Unclear,
    now: datetime,
    zone: str,
    *,
    language: str = "",
    province: str = "",
    to_24: bool = False,
) -> Reading:
    """Read what somebody answers to what was asked about a date: both together are the date.

    What is no answer at all leaves it asked, with what was `missed`.
    """
    from bot.when.answers import answered  # noqa: PLC0415 - the grammar, as above

    missed = Reading((), (replace(asked, missed=" ".join(text.split())[:SHOWN]),))
    if len(text) > LIMIT:
        return missed
    said = answered(text, asked, _around(now, zone, language, province, None, to_24=to_24))
    return missed if said.missed else Reading(said.found, said.unclear, said.rest)


def _around(
    now: datetime, zone: str, language: str, province: str, week_start: int | None, *, to_24: bool
) -> Around:
    to_24 = to_24 or language == "fr"
    return Around(now, zone, Habits(language, country_of(zone), province, week_start, to_24=to_24))


def _too_long(text: str) -> Reading:
    return Reading((), (Unclear(text[:SHOWN], Why.LONG),))
