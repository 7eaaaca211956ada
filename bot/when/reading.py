"""Reads dates as people write them, several at once, and never guesses.

"Tue 8 Dec 7pm, jeudi 10 décembre 19h" is read; "7pm", "3/12" or "8 Dec at 7" is given back with
the reason. The time of day is read here, because dateparser takes "mardi 19h" for midnight.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.when import comes_twice, instant, left_out, wall
from bot.when.days import LANGUAGES, Parts, Why, parts_of, read_day

LIMIT = 800
"""Longest text that is read, in characters; ten dates in full words take about 350."""

AT_MOST = 20
"""Most dates that are read at once."""


@dataclass(frozen=True, slots=True)
class When:
    """A day and, where one was written, the time: a moment (UTC). A day alone stays a day."""

    day: date
    at: time | None = None
    moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that were not taken as a date, and why."""

    words: str
    why: Why


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood, in the order it was written, and what was not."""

    found: tuple[When, ...]
    unclear: tuple[Unclear, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """One date as it was written: all its words, its time of day, and the words for its day."""

    words: str
    hour: str
    day: str

    def says(self) -> Parts:
        """Return what the words for the day say in the first language that knows them."""
        known = (parts_of(self.day, language) for language in LANGUAGES)
        return next((parts for parts in known if parts), Parts())


_BREAK = re.compile(r"\s*,\s*|\s+(?:and|or|et|ou)\s+", re.IGNORECASE)
_BULLET = re.compile(r"^[-*•–]\s+")
_HOUR = re.compile(
    r"(?<![\w:/.-])(?P<at>(?:at|à|a|@)\s*)?"
    r"(?P<hour>noon|midi"
    r"|\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)"
    r"|\d{1,2}\s?h\s?\d{2}|\d{1,2}\s?(?:heures|h)"
    r"|\d{1,2}:\d{2}"
    r"|(?(at)\d{1,2}|(?!)))(?![\w:/.-])",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d+")
_NOON = 12
_SHOWN = 60


def read(text: str, now: datetime, zone: str) -> Reading:
    """Read dates apart by commas, lines, "and" or "or", on the clocks of a zone.

    Each needs a day; what is past is refused. Within one line either all have a time or none.
    The same date twice counts once.
    """
    if len(text) > LIMIT:
        return _too_long(text)
    found: dict[When, None] = {}
    unclear: list[Unclear] = []
    for line in text.replace(";", "\n").splitlines():
        pieces = _pieces(line)
        reads = [_read(piece, now, zone) for piece in pieces]
        timed = Why.UNREADABLE in reads or any(piece.hour for piece in pieces)
        for piece, one in zip(pieces, reads, strict=True):
            if isinstance(one, Why):
                unclear.append(Unclear(piece.words[:_SHOWN], one))
            elif one.at is None and timed:
                unclear.append(Unclear(piece.words[:_SHOWN], Why.NO_TIME))
            else:
                found[one] = None
    if len(found) + len(unclear) > AT_MOST:
        return _too_long(text)
    return Reading(tuple(found), tuple(unclear))


def _too_long(text: str) -> Reading:
    return Reading((), (Unclear(text[:_SHOWN], Why.LONG),))


def _read(piece: _Piece, now: datetime, zone: str) -> When | Why:
    today = wall(now, zone).date()
    day = read_day(piece.day, today)
    if isinstance(day, Why):
        return day
    if not piece.hour:
        return When(day)
    at = _time(piece.hour)
    if isinstance(at, Why):
        return at
    local = datetime.combine(day, at)
    if left_out(local, zone):
        return Why.LEFT_OUT
    if comes_twice(local, zone):
        return Why.TWICE
    moment = instant(local, zone)
    return When(day, at, moment) if moment > now else Why.PAST


def _time(hour: str) -> time | Why:
    """Return the time of day. One digit without am or pm may be morning or evening: not taken."""
    plain = hour.casefold().replace(".", ":" if "m" not in hour.casefold() else ".")
    if plain in ("noon", "midi"):
        return time(_NOON)
    numbers = _NUMBERS.findall(plain)
    first, minute = int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0
    bare = plain.isdecimal()
    if plain.rstrip(".").endswith("m"):
        if not 1 <= first <= _NOON or (first == _NOON and "a" in plain):
            return Why.TWO_TIMES
        first = first % _NOON + (_NOON if "p" in plain else 0)
    elif len(numbers[0]) == 1 or (bare and first <= _NOON):
        return Why.TWO_TIMES
    try:
        return time(first, minute)
    except ValueError:
        return Why.UNREADABLE


# --- Which words belong together ----------------------------------------------------------


def _pieces(line: str) -> list[_Piece]:
    """Cut a line into dates. "Tuesday, December 8, 2026, 7pm" is one, in spite of its commas."""
    joined: list[_Piece] = []
    for words in _BREAK.split(_BULLET.sub("", line.strip())):
        piece = _piece(words.strip())
        if joined and _continues(joined[-1], piece):
            joined[-1] = _both(joined[-1], piece)
        elif piece.words:
            joined.append(piece)
    return _with_times(joined)


def _piece(words: str) -> _Piece:
    hours = list(_HOUR.finditer(words))
    if len(hours) != 1:
        return _Piece(words, "", words)
    hour = hours[0]
    rest = f"{words[: hour.start()]} {words[hour.end() :]}"
    return _Piece(words, hour["hour"], " ".join(rest.split()))


def _continues(before: _Piece, piece: _Piece) -> bool:
    """Tell whether a weekday goes on with its date, or a date with its year."""
    if before.hour or not before.day or not piece.day:
        return False
    said, says = before.says(), piece.says()
    if said.only_weekday:
        return says.weekday is None and bool(says.day and says.month)
    return says.only_year and said.year is None and bool(said.day and said.month)


def _with_times(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Join "Tue 8 Dec, 7pm, Thu 10 Dec, 8pm", where each day is followed by its own time."""
    pairs = list(zip(pieces[::2], pieces[1::2], strict=False))
    in_turn = len(pieces) % 2 == 0 and all(
        day.day and not day.hour and hour.hour and not hour.day for day, hour in pairs
    )
    return [_both(day, hour) for day, hour in pairs] if in_turn else list(pieces)


def _both(first: _Piece, second: _Piece) -> _Piece:
    words = f"{first.words}, {second.words}"
    return _Piece(words, second.hour, f"{first.day} {second.day}".strip())
