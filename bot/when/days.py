"""Reads one day as people write it ("Tue 8 Dec", "mardi prochain", "tomorrow"), or says why not.

dateparser reads it, but drops what does not fit ("Mon 8 Dec" on a Tuesday is 8 December to it).
So it is given only words we know ourselves, and its day is believed only when it fits them all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from typing import Any

from babel import Locale

from bot.texts import N_

LANGUAGES = ("en", "fr")
"""Languages in which days are read, whatever language the person has chosen."""


class Why(Enum):
    """Why something was not taken as a date: what the person is told. {words} are theirs."""

    UNREADABLE = N_(
        "I did not understand **{words}**. Please write day, month and time, like Tue 8 Dec 19:00."
    )
    NO_DAY = N_("I did not understand **{words}**. Which day?")
    NO_TIME = N_("**{words}**: at what time?")
    TWO_DAYS = N_("**{words}** can mean two days. Please write the date, with the month as a word.")
    TWO_TIMES = N_("**{words}**: morning or evening? Please write the time like 07:00 or 19:00.")
    WEEKDAY = N_("**{words}**: weekday and date do not fit together. Which one is right?")
    NO_SUCH_DAY = N_("**{words}**: there is no such day. Which day?")
    PAST = N_("**{words}** is past. If you mean another year, write the year.")
    FAR = N_("**{words}** is more than two years away. Which day?")
    LEFT_OUT = N_("**{words}**: the clocks jump over that time then. Which other time?")
    TWICE = N_("**{words}**: the clocks go back then, and that time comes twice. Which other time?")
    LONG = N_("That is too much at once. Please write at most 20 dates and nothing else.")


@dataclass(frozen=True, slots=True)
class Parts:
    """What the words of a day say; None where they say nothing. `weekday`: Monday is 1.

    `near` is a word like "tomorrow"; `coming` stands for "next". The language is not part of it.
    """

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    near: str = ""
    coming: bool = False
    language: str = field(default="en", compare=False)

    @property
    def whole(self) -> bool:
        """Whether a day is named, though perhaps not its year."""
        if self.near:
            return self.day is self.month is self.year is None and not self.coming
        if self.day and self.month:
            return not self.coming
        return self.weekday is not None and self.day is self.month is self.year is None

    @property
    def only_weekday(self) -> bool:
        """Whether nothing but a weekday is named."""
        return self.weekday is not None and self == Parts(weekday=self.weekday)

    @property
    def only_year(self) -> bool:
        """Whether nothing but a year is named."""
        return self.year is not None and self == Parts(year=self.year)


_FILLERS = {
    "en": frozenset({"on", "the", "of", "this", ""}),
    "fr": frozenset({"le", "ce", "de", ""}),
}
_COMING = {"en": frozenset({"next"}), "fr": frozenset({"prochain"})}
_NEAR = {
    "en": frozenset({"today", "tomorrow"}),
    "fr": frozenset({"aujourd'hui", "demain", "apres-demain"}),
}
_ORDINAL = {"en": "st|nd|rd|th", "fr": "er|e"}
_YEAR = re.compile(r"20\d\d")
_ISO = re.compile(r"(20\d\d)-(\d\d)-(\d\d)")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(20\d\d))?")

_PARTS = ("weekday", "day", "month", "year", "near", "coming")
_NOTHING = (None, "", False)
_SHORTEST_NAME = 3
_MONTHS = 12
_NEXT_YEAR = timedelta(days=270)
"""A date without a year is read as next year's only when it is nearer than this: "20 Nov" on 22
November is a mistake more often than a plan."""
_FAR = timedelta(days=731)
_WEEK = timedelta(days=7)


def read_day(words: str, today: date) -> date | Why:
    """Return the day that the words mean in every language in which they mean one, or why not."""
    if any(_two_ways(word) for word in words.split()):
        return Why.TWO_DAYS
    said = [parts for language in LANGUAGES if (parts := parts_of(words, language))]
    partly = [parts for parts in said if not parts.whole and parts.year is None]
    meant = list(dict.fromkeys(parts for parts in said if parts.whole))
    if not meant:
        return Why.NO_DAY if partly or not words else Why.UNREADABLE
    if partly or len(meant) > 1:
        return Why.TWO_DAYS
    return _believed(meant[0], today)


def parts_of(words: str, language: str) -> Parts | None:
    """Return what the words say in a language; None when one is unknown or said twice."""
    parts: Parts | None = Parts()
    for word in words.split():
        plain = _plain(word)
        told = _small_word(plain, language) or _number(plain, language) or _named(plain, language)
        parts = _together(parts, told) if parts and told else None
    return parts and replace(parts, language=language)


def _together(parts: Parts, told: Parts) -> Parts | None:
    """Return both as one; None when both tell the same part."""
    both: dict[str, Any] = {}
    for part in _PARTS:
        known, new = getattr(parts, part), getattr(told, part)
        if known not in _NOTHING and new not in _NOTHING:
            return None
        both[part] = new if known in _NOTHING else known
    return Parts(**both)


def _small_word(word: str, language: str) -> Parts | None:
    if word in _FILLERS[language]:
        return Parts()
    if word in _COMING[language]:
        return Parts(coming=True)
    return Parts(near=word) if word in _NEAR[language] else None


def _number(word: str, language: str) -> Parts | None:
    """Return what a number tells: a day, a year, or a whole date in figures."""
    if _YEAR.fullmatch(word):
        return Parts(year=int(word))
    if iso := _ISO.fullmatch(word):
        return Parts(year=int(iso[1]), month=int(iso[2]), day=int(iso[3]))
    if slashes := _SLASHES.fullmatch(word):
        first, second = int(slashes[1]), int(slashes[2])
        day, month = (second, first) if second > _MONTHS else (first, second)
        return Parts(day=day, month=month, year=int(slashes[3]) if slashes[3] else None)
    number = re.fullmatch(rf"(\d{{1,2}})(?:{_ORDINAL[language]})?", word)
    return Parts(day=int(number[1])) if number else None


def _two_ways(word: str) -> bool:
    """Tell whether 3/12 could be two days: which comes first, day or month, nobody knows."""
    slashes = _SLASHES.fullmatch(word)
    if slashes is None:
        return False
    first, second = int(slashes[1]), int(slashes[2])
    return first != second and max(first, second) <= _MONTHS


# --- Names of days and months -------------------------------------------------------------


def _plain(word: str) -> str:
    """Return a word in small letters, without accents and without a full stop at its end."""
    loose = unicodedata.normalize("NFKD", word.replace("’", "'").rstrip("."))
    return "".join(one for one in loose if not unicodedata.combining(one)).casefold()


@cache
def _names(language: str) -> tuple[Mapping[str, Parts], Mapping[str, Parts]]:
    """Return the short and the full names of a language, with what each tells."""
    locale = Locale.parse(language)
    found = []
    for width in ("abbreviated", "wide"):
        days, months = locale.days["format"][width], locale.months["format"][width]
        named = {_plain(name): Parts(weekday=at + 1) for at, name in days.items()}
        named.update({_plain(name): Parts(month=at) for at, name in months.items()})
        found.append(named)
    return found[0], found[1]


def _named(word: str, language: str) -> Parts | None:
    """Return what a name tells: a short name, a full one, or the beginning of just one."""
    short, full = _names(language)
    if word in short:
        return short[word]
    begun = [tells for name, tells in full.items() if name.startswith(word)]
    return begun[0] if len(begun) == 1 and len(word) >= _SHORTEST_NAME else None


# --- Believing dateparser -----------------------------------------------------------------


def _believed(parts: Parts, today: date) -> date | Why:
    """Return dateparser's day when it fits every part, else what does not fit."""
    found = _dateparser(_phrase(parts), parts.language, today)
    if found is None or not _fits(parts.day, found.day) or not _fits(parts.month, found.month):
        return Why.NO_SUCH_DAY
    if not parts.day and not parts.near:
        return _coming_weekday(parts, found, today)
    if not _fits(parts.year, found.year) or (not parts.year and found.year > today.year + 1):
        return Why.NO_SUCH_DAY
    if found < today or (not parts.year and found - today > _NEXT_YEAR):
        return Why.PAST
    if found - today > _FAR:
        return Why.FAR
    return found if _fits(parts.weekday, found.isoweekday()) else Why.WEEKDAY


def _fits(said: int | None, found: int) -> bool:
    return said is None or said == found


def _coming_weekday(parts: Parts, found: date, today: date) -> date | Why:
    """Return the day of "Friday" or "next Friday" where all people mean the same one.

    On a Friday, "Friday" is today to some. On a Monday, "next Friday" is in this week to some.
    """
    if not _fits(parts.weekday, found.isoweekday()) or not timedelta() < found - today <= _WEEK:
        return Why.UNREADABLE
    same_week = found.isocalendar()[:2] == today.isocalendar()[:2]
    unsure = same_week if parts.coming else parts.weekday == today.isoweekday()
    return Why.TWO_DAYS if unsure else found


def _phrase(parts: Parts) -> str:
    """Return the parts in full words, for dateparser."""
    locale = Locale.parse(parts.language)
    words = [parts.near]
    if parts.weekday:
        words.append(locale.days["format"]["wide"][parts.weekday - 1])
    if parts.day and parts.month and parts.month <= _MONTHS:
        words += [str(parts.day), locale.months["format"]["wide"][parts.month]]
    if parts.year:
        words.append(str(parts.year))
    return " ".join(word for word in words if word)


def _dateparser(phrase: str, language: str, today: date) -> date | None:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - 0.2 s that most starts never need

    settings = {
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": datetime.combine(today, time()),
        "PARSERS": ["relative-time", "absolute-time"],
    }
    found = DateDataParser(languages=[language], settings=settings).get_date_data(phrase).date_obj
    return found.date() if found else None
