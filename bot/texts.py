"""Every sentence the bot says, in every language it speaks, through gettext catalogues.

English sentences stand in the code and are the keys. `**bold**` and `` `code` `` are markup in a
catalogue; a value put in for {name} is never read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.messages.mofile import read_mo

from bot.words import Span, Style, Text, first_in_line, on_one_line

LOCALES = Path(__file__).parent / "locale"
LANGUAGES = ("en", "fr")
"""Complete languages, the first is the one that stands in the code."""

LANGUAGE_NAMES = {"en": "English", "fr": "Français"}
"""What each of them calls itself."""

Value = str | int | Text

_MARKS = re.compile(r"\*\*(?P<bold>.+?)\*\*|`(?P<code>[^`]+)`", re.DOTALL)
_SLOT = re.compile(r"\{([a-z_]+)\}")


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "translate later"
    """Mark a sentence for the catalogues without translating it here."""
    return message


def spoken(language: str) -> str:
    """Return the language we have for a platform's code ("fr-CA"); English when we have none."""
    short = language.replace("_", "-").split("-")[0].lower()
    return short if short in LANGUAGES else LANGUAGES[0]


@lru_cache
def _catalogue(language: str) -> NullTranslations:
    """Read a language's catalogue once; English needs none."""
    path = LOCALES / language / "LC_MESSAGES" / "porchlight.mo"
    if language == LANGUAGES[0]:
        return NullTranslations()
    with path.open("rb") as file:
        return GNUTranslations(file)


@lru_cache
def _called(language: str) -> dict[str, str]:
    """Return which sentence of the code each short one of a language stands for."""
    if language == LANGUAGES[0]:
        return {}
    with (LOCALES / language / "LC_MESSAGES" / "porchlight.mo").open("rb") as file:
        found = [one for one in read_mo(file) if isinstance(one.id, str)]
    return {str(one.string): str(one.id) for one in found if "{" not in str(one.id)}


@lru_cache(maxsize=4096)
def _pieces(template: str) -> tuple[tuple[Style, str, bool], ...]:
    """Cut a sentence into (style, words or slot name, is a slot)."""
    pieces: list[tuple[Style, str, bool]] = []

    def cut(style: Style, words: str) -> None:
        at = 0
        for slot in _SLOT.finditer(words):
            if slot.start() > at:
                pieces.append((style, words[at : slot.start()], False))
            pieces.append((style, slot[1], True))
            at = slot.end()
        if at < len(words):
            pieces.append((style, words[at:], False))

    at = 0
    for mark in _MARKS.finditer(template):
        cut(Style.PLAIN, template[at : mark.start()])
        cut(Style.BOLD, mark["bold"]) if mark["bold"] else cut(Style.CODE, mark["code"])
        at = mark.end()
    cut(Style.PLAIN, template[at:])
    return tuple(pieces)


def _fill(template: str, values: dict[str, Value]) -> Text:
    """Put values into a sentence; a Text keeps its styles, a string stays plain, on one line.

    A string that would begin a line never says anything there by itself (`first_in_line`).
    """
    spans: list[Span] = []
    for style, words, is_slot in _pieces(template):
        if not is_slot:
            spans.append(Span(words, style))
            continue
        value = values[words]
        if isinstance(value, Text):
            spans.extend(value.spans)
        else:
            begins = not spans or spans[-1].text.endswith("\n")
            spans.append(
                Span(first_in_line(str(value)) if begins else on_one_line(str(value)), style)
            )
    return Text(tuple(spans))


class Texts:
    """One language: sentences, plurals, days and times for people."""

    def __init__(self, language: str) -> None:
        self.language = spoken(language)
        self._catalogue = _catalogue(self.language)
        self._locale = Locale.parse("en_CA" if self.language == "en" else "fr_CA")

    def t(self, message: str, **values: Value) -> Text:
        """Return a sentence with its values put in. KeyError when a {slot} has no value."""
        return _fill(self._catalogue.gettext(message), values)

    def tn(self, one: str, many: str, n: int, **values: Value) -> Text:
        """Return the sentence for this number, as the language counts; {n} is the number."""
        return _fill(self._catalogue.ngettext(one, many, n), {"n": n, **values})

    def label(self, message: str, **values: Value) -> str:
        """Return a sentence as bare words, for a button or a form's label."""
        return str(self.t(message, **values))

    def elsewhere(self, label: str) -> tuple[str, ...]:
        """Return what a label of this language is in the others; nothing where it is not ours."""
        message = _called(self.language).get(label, label)
        if not message or _SLOT.search(message):
            return ()
        found = (speaking(one).label(message) for one in LANGUAGES if one != self.language)
        return tuple(one for one in found if one != label)

    def listed(self, words: Sequence[str]) -> str:
        """Return words as a list in a sentence: "Ana, Sam and Lee"."""
        return format_list(words, locale=self._locale)

    def day(self, day: date) -> str:
        """Return a day as people say it: "Tue 8 Dec 2026"."""
        return _day(day, self._locale)

    def month(self, day: date) -> str:
        """Return the month of a day: "Nov 2026"."""
        return format_date(day, "MMM y", locale=self._locale).replace(".", "")

    def moment(self, moment: datetime, zone: str) -> str:
        """Return weekday, date and time in a zone: "Tue 8 Dec 2026 19:00"."""
        local = moment.astimezone(ZoneInfo(zone))
        return f"{self.day(local.date())} {self.hour(local.time())}"

    def hour(self, hour: time) -> str:
        """Return a time of day on the 24 hour clock: "19:00"; "19 h 00" in French."""
        return _hour(hour.replace(second=0, microsecond=0), self.language)


@lru_cache(maxsize=4096)
def _day(day: date, locale: Locale) -> str:
    # Babel's short names end with a full stop in some languages ("mar."); people read over it.
    words = format_date(day, "EEE d MMM y", locale=locale).replace(".", "")
    # French counts the first of a month, and only that: "1er déc".
    first = locale.language == "fr" and day.day == 1
    return words.replace(" 1 ", " 1er ", 1) if first else words


@lru_cache(maxsize=4096)
def _hour(hour: time, language: str) -> str:
    # No line breaks inside "19 h 00": its spaces are no-break spaces.
    return format_time(hour, "HH\u00a0'h'\u00a0mm" if language == "fr" else "HH:mm", locale="en")


@lru_cache
def speaking(language: str) -> Texts:
    """Return the texts of a language, made once."""
    return Texts(spoken(language))
