"""Homes that are told by less than a number and its street: a suite, a corner, "the guy at 417"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.marks.pieces import CALENDAR
from bot.marks.said import HALF, NUMBERS, PART

_STREET = rf"(?-i:(?!(?:{CALENDAR}|Am|Pm|AM|PM|I)\b)[A-Z][a-zà-ÿ]{{2,}})"
_WAY = r"(?:rue|r\.|avenue|ave?\.?|boul(?:evard|\.)?|chemin|ch\.|rang|côte|place|croissant)"
_SPELT = rf"{NUMBERS}(?:(?:[\s-]+|\s+(?:and|et)\s+){NUMBERS}){{1,4}}"
_NUMBER = rf"(?:\d{{2,5}}[a-z]?{HALF}?|{_SPELT}{HALF}?)"
_SEVERAL = (
    rf"(?:\d{{3,5}}[a-z]?(?:-[a-z0-9]{{1,3}})?|\d{{1,4}}(?:-[a-z]|[a-df-g])|\d{{1,3}}-\d{{1,4}}"
    rf"|{_SPELT})"
)
_NO_HOME = r"(?!(?:911|988|[2-8]11)\b)"
_END = (
    r"(?!\w|[:%$½]|[.,]\d|\s*(?:am|pm|a\.m|p\.m|h|hrs?|hours?|o['’]clock|met(?:re|er)s?|km|m"
    r"|percent|dollars?|people|personnes)\b)"
)

_DWELLING = (
    r"(?:basement|suite|laneway|coach\s+house|upstairs|downstairs|floor|back|front|side|rear|roof|yard"
    r"|backyard|garage|door|doors|lawn|porch|balcony|apartment|unit|tenants?|owners?|residents?|alley"
    r"|lane|house|home|family|kids|guys?|people|window|driveway|corner)"
)
_WHO = (
    r"(?:guys?|man|men|woman|women|lady|people|persons?|family|neighbou?rs?|kids?|boys?|girls?|teens?|tenants?"
    r"|owners?|dealers?|thie(?:f|ves)|dude|couple|house|place|home|basement|suite|party\s+house|ppl|peeps|folks|chick|bro|madame|mec|doors?\s+(?:down|up|over)|building"
    r"|gars|homme|femme|dame|monsieur|voisine?s?|gens|famille|locataires?|propri[oé]\w*|maison|voleu\w+"
    r"|sous-sol|logement|appartement|appart|immeuble|couple|celui|celle|ceux)"
)
_LIVES = (
    r"(?:live|lives|lived|living|stays?|staying|resides?|address(?:\s+is)?|moved\s+(?:to|into))"
)
_AT = r"(?:(?:in|at|from|of|on|au|du|le|no|num[ée]ro|number|is)\s+)"

_AT_NUMBER = (
    rf"(?<!bus\s)(?<!ligne\s)(?<!appelez\s)(?<!jusqu['’])\bau\s+(?!20[1-4]\d\b)"
    rf"(?P<home>{_NO_HOME}\d{{3,4}}){_END}(?!-|\s*(?:mètres?|ans|places|pas)\b)"
)
_NUMBERED = (
    r"\b(?:house|place|home)\s+(?:with|w/?)\s+(?:the\s+)?(?:number|no\.?|\#)\s*(?P<home>\d{1,5}[a-z]?)\b",
    r"\b(?:house|place|home|maison)\s*[,(]\s*(?:(?:no\.?|number|\#)\s*)?(?P<home>\d{2,5}[a-z]?)\s*[,)]",
    rf"(?<!\w)(?:it['’]?s|it\s+is|that['’]?s|c['’]est)\s+(?:the\s+)?(?P<home>\d{{3,5}}\s+{_STREET})\b(?<!ian)(?<!ican)",
    _AT_NUMBER,
    r"^\s*(?P<home>\d{1,4}-(?-i:[A-H]))(?=\s+(?:is|was|has|again|est|fait)\b(?!\s+(?:the|an?|le|la|une?)\b))",
)
"""By its number alone: "the corner house, 417", "c'est au 417"."""

_A_NUMBER = rf"(?P<home>\d{{1,5}}[a-z]?|{_SPELT}|{NUMBERS})\b"
_DE_LA = r"(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])"
_TOLD = (
    rf"\b(?:house|home|door|street)\s+number\s*(?:is|was|[:=])\s*{_A_NUMBER}",
    rf"\bnum[ée]ro\s+(?:de\s+(?:maison|porte)|civique)\s*(?:est|c['’]est|[:=])?\s*(?:le\s+)?{_A_NUMBER}",
    rf"\bnumber\s+(?P<home>{_SPELT}\s+(?:on|of)\s+{_STREET})\b",
    rf"(?<![\w-])(?P<home>{_SPELT},?\s+(?:de\s+la\s+|du\s+)?{_WAY}\s+(?:{_DE_LA}|(?-i:(?=[A-ZÀ-Ý])))[\w'’-]+)",
    rf"(?<!jusqu['’])\b(?:au|habite|reste|demeure)\s+(?P<home>\d{{1,5}}[a-d]?,?\s+{_DE_LA}(?-i:[A-ZÀ-Ý])[\w'’-]+)",
)
"""A number that is said to be one, and in words before its street: "au 44 des Érables"."""

_UNIT = (
    rf"{PART}\.?\s*(?:number|no\.?|num[ée]ro|n[°o]|\#)?\s*"
    r"(?:\d{1,5}(?:\s?[-–]\s?)?[a-z]?|(?-i:[A-HJ-Z]))\b"
)

_BESIDE = (
    rf"\b(?:{_DWELLING}\s+(?:of|at|in)|in\s+front\s+of|near|behind|beside|next\s+to|opposite|above"
    rf"|below|under|{_LIVES}(?:\s+(?:at|in|on))?|at|from|outside|into|moved\s+in)\s+"
    rf"(?P<home>{_NUMBER}\s+{_STREET})\b"
)
"""Beside what says that it is somebody's: "the basement suite of 417 Oak"."""

_HALVED = (
    rf"(?<![\w:.,$-])(?P<home>\d{{1,5}}[a-z]?{HALF},?\s+(?:de\s+la\s+|du\s+)?"
    rf"(?:{_STREET}|{_WAY}\s+[\w'’-]+)(?:\s+(?:street|st|avenue|ave|road|rd|lane))?)\b"
)

_OF_SOMEBODY = (
    rf"\b{_WHO}(?:\s+(?!at\b|in\b|is\b)[^\W\d_]+)?\s+(?:(?:who|that|qui)\s+)?"
    r"(?:(?:lives?|living|habite|reste|vit|is|est)\s+)?"
    r"(?:at|in|from|of|on|au|du|le)\s+(?:(?:the\s+)?(?:no\.?|number|num[ée]ro|\#)\s*)?"
    rf"(?P<home>{_NO_HOME}{_SEVERAL}){_END}"
)
"""Without a street, of whoever lives there: "the guy at 12-B", "le gars du 417"."""

_LIVED_IN = (
    rf"\b(?:{_LIVES}|habite(?:nt)?|reste(?:nt)?)\s+{_AT}?(?P<home>{_NO_HOME}{_SEVERAL}){_END}"
)

_IN_PARTS = (
    rf"\b(?P<home>{_UNIT}\s*(?:,|[-–]|at|of|in|au)?\s*\d{{2,5}}[a-z]?\s+{_STREET})\b",
    rf"\b(?P<home>{_UNIT})(?!['’]|\s+of\s+the\s+(?:course|class|book|program\w*|test|exam)\b)",
    r"(?<!\w)(?P<home>\#\s?\d{1,4}(?:-?[a-z])?,?\s*(?:[-–]\s*)?\d{2,5}[a-z]?\s+(?-i:[A-Z])\w+)\b",
)
"""A part of a house, also before the house: "unit 3, 417 Oak"."""

_PATTERNS = tuple(
    re.compile(one, re.IGNORECASE | re.MULTILINE)
    for one in (*_NUMBERED, *_TOLD, _BESIDE, _HALVED, _OF_SOMEBODY, _LIVED_IN, *_IN_PARTS)
)

_PART = re.compile(
    rf"(?:,?\s*(?:[-–]\s*)?(?:\#\s?\d{{1,4}}[a-z]?|(?:{PART}|app|ph)\b\.?\s*\#?\s*"
    r"(?:\d{1,5}(?:\s?-\s?)?[a-z]?|(?-i:[A-Z]))))\b",
    re.IGNORECASE,
)
"""A part of a house after it: "417 Oak, #3"."""


def homes(words: str) -> Iterator[tuple[int, int]]:
    """Find where somebody lives, as (start, end)."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(words):
            start, end = match.span("home")
            part = _PART.match(words, end)
            yield start, part.end() if part else end
