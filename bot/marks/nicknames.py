"""Somebody named as friends and neighbours name them: "we call him Tiny", "lil tony", "ti-guy"."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.marks.listed import ALSO_THINGS, ALSO_WORDS, GIVEN, NO_NAME, SURNAMES
from bot.meant import bare

_CAPITAL = r"[\p{Lu}&&\p{Latin}]\p{L}*(?:['’-](?!s\b)\p{L}+)*"
_NONE = "|".join(
    sorted(
        (
            *NO_NAME,
            "that",
            "when",
            "not",
            "what",
            "how",
            "also",
            "just",
            "still",
            "fine",
            "good",
            "funny",
            "cute",
        )
    )
)
_LISTED = "|".join(sorted(map(regex.escape, SURNAMES)))

_TI = "guy|jean|paul|pierre|louis|loup|rouge|cul|bob|joe|mike|marc|gus|lou|gilles|rené"

_CALLED = regex.compile(
    rf"""\b(?i:(?:we|they|people|everyone|everybody|i|kids)\scalls?(?:\s(?:him|her|them))?
    | calls?\s(?:him|her)(?:self)? | goes\sby | known\sas | nick-?named | dubbed
    | nick-?name(?:\sis|['’]s)?
    | street\sname\sis
    | alias | a\.?k\.?a\.? | surnommée? | on\sl['’]appelle | surnom\s(?:est|c['’]est)
    )\s(?P<name>(?!(?i:{_NONE})\b){_CAPITAL}(?:\s{_CAPITAL})?)
    | \b(?i:alias|a\.?k\.?a\.?|nick-?name\sis|nick-?named|surnommée?|surnom\s(?:est|c['’]est))\s
    (?P<name>(?!(?:{_NONE})\b)\p{{Ll}}{{3,}})
    | \b(?P<name>(?i:ti)-(?:(?i:{_TI})|\p{{Lu}}\p{{Ll}}+)(?:\s(?:{_CAPITAL}|(?i:{_LISTED})\b))?)
    | (?<=(?:^|[.!?,]\s|\b(?:is|was|it['’]s|by|to|saw|ask|with|and|but|my|our|le|du|chez|que)\s))
    (?P<name>Dr\s{_CAPITAL})""",
    regex.VERBOSE | regex.V1 | regex.MULTILINE,
)

_LITTLE = regex.compile(
    r"\b(?:lil|li'l|big|old\sman|crazy|fat|uncle|auntie|le\sgros|le\spetit|la\sgrosse|tonton|mononcle)"
    r"\s(?P<name>\p{Ll}{3,})\b",
    regex.V1,
)
_OF_ONE = regex.compile(
    r"""\b(?P<name>\p{L}{3,})s\s(?:mom|mum|dad|mother|father|kids?|son|daughter|brother|sister|friends?
    |buddy|boyfriend|girlfriend|wife|husband|dog|house|place|car|truck|garage|yard|basement)\b""",
    regex.VERBOSE,
)
"""Typed without its apostrophe: "Jaydens mom"."""


def named(words: str) -> Iterator[tuple[int, int]]:
    """Find nicknames, as (start, end)."""
    for match in _CALLED.finditer(words):
        if not (NO_NAME - {"dr"}) & {one.casefold() for one in match["name"].split()}:
            yield match.span("name")
    for match in _LITTLE.finditer(words):
        if bare(match["name"]) in GIVEN - ALSO_WORDS - {"ben"}:
            yield match.span("name")
    for match in _OF_ONE.finditer(words):
        if bare(match["name"]) in GIVEN - ALSO_WORDS - ALSO_THINGS:
            yield match.span("name")
