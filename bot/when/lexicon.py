"""All words of dates in every language, with what each can mean.

Languages are read together: "mardi 8 dec or Sat 12 Dec" is one line of a bilingual street. Only a
word that means two days ("mar" is a Tuesday and March) is read once in each language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

from bot.meant import slipped
from bot.when import words_en, words_fr
from bot.when.said import DayPart, Hour, Sense

Means = Mapping[Sense, Any]

LANGUAGES: Mapping[str, ModuleType] = {"en": words_en, "fr": words_fr}
TWO_WAYS = "mar"
"""The one word of a day that says something else in the other language."""

_SHORTEST_TO_FORGIVE = 5

_SIGNS: dict[Sense, dict[object, str]] = {
    Sense.AT: {0: "@"},
    Sense.OR: {0: "&, +"},
    Sense.BREAK: {0: "/"},
    Sense.ABOUT: {0: "~"},
    Sense.HALF: {"am": "am, a m", "pm": "pm, p m"},
    Sense.PART: {DayPart(1, 11): "am", DayPart(12, 23): "pm"},
    Sense.ZONE: {
        "E.T": "eastern, eastern time, heure de l est",
        "C.T": "central time, heure du centre",
        "M.T": "mountain time, heure des rocheuses",
        "P.T": "pt, pacific time, heure du pacifique",
        "A.T": "atlantic time, heure de l atlantique",
        "EST": "est, eastern standard time, hne",
        "CST": "cst, hnc",
        "MST": "mst, hnr",
        "PST": "pst, hnp",
        "AST": "ast, hna",
        "NST": "nst, hnt",
        "another": "edt, cdt, mdt, pdt, adt, ndt, hae, hac, har, hap, haa, utc, gmt, z, bst, cet, "
        "cest, eet, wet, ist, hst, akst, akdt, jst, aest, msk",
    },
    Sense.HOUR: {
        Hour(12, sure=True): "noon, midday, mid day, midi, 12 noon",
        Hour(0, sure=True): "midnight, mid night, minuit",
    },
}


def names(language: str) -> dict[str, tuple[Sense, int]]:
    """Return the days and months of a language by their names and by what begins just one."""
    words = LANGUAGES[language]
    whole = {name: (Sense.WEEKDAY, at) for at, name in enumerate(words.WEEKDAYS.split(), 1)}
    whole |= {name: (Sense.MONTH, at) for at, name in enumerate(words.MONTHS.split(), 1)}
    begun = [(name[:to], says) for name, says in whole.items() for to in range(3, len(name))]
    times = Counter(start for start, _ in begun)
    found = {start: says for start, says in begun if times[start] == 1}
    if language == "fr":
        found[TWO_WAYS] = (Sense.WEEKDAY, 2)
    return found | whole


def _spelled(table: Mapping[Sense, Mapping[Any, str]]) -> Iterator[tuple[str, Sense, Any]]:
    for kind, says in table.items():
        for value, spellings in says.items():
            for spelling in spellings.split(", "):
                yield spelling, kind, value


@cache
def lexicon(language: str = "") -> Mapping[str, Means]:
    """Return what each word can mean; what is said twice means what `language` says."""
    found: dict[str, dict[Sense, Any]] = {}

    def learn(spelling: str, kind: Sense, value: object) -> None:
        found.setdefault(spelling, {}).setdefault(kind, value)

    for spelling, kind, value in _spelled(_SIGNS):
        learn(spelling, kind, value)
    for code in sorted(LANGUAGES, key=lambda one: one != language):
        words = LANGUAGES[code]
        for name, (kind, at) in names(code).items():
            if name != TWO_WAYS or code == language:
                learn(name, kind, at)
        for spelling, kind, value in _spelled(words.WORDS):
            learn(spelling, kind, value)
        for feast, spellings in words.FEASTS.items():
            for spelling in spellings.split(", "):
                learn(spelling, Sense.FEAST, feast)
    return found


@cache
def forgiven(word: str) -> Means | None:
    """Return what a month or weekday means that was typed with one slip."""
    if len(word) < _SHORTEST_TO_FORGIVE - 1:
        return None
    close = {
        says
        for code in LANGUAGES
        for name, says in names(code).items()
        if len(name) >= _SHORTEST_TO_FORGIVE and slipped(word, name)
    }
    if len(close) != 1:
        return None
    ((kind, at),) = close
    return {kind: at}
