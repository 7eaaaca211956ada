"""Where somebody is, told without a street: coordinates, the code of a place, a room of a house."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.marks.counted import is_meeting

_CODE = r"[23456789CFGHJMPQRVWX]"
_DEGREES = r"""\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['’′](?:\s?\d{1,2}(?:\.\d+)?\s?["”″])?"""
_POINTS = tuple(
    re.compile(one)
    for one in (
        r"(?<![\w.])-?\d{1,2}\.\d{4,}\s?°?\s?[NS]?\s*[,;/\s]\s*-?\d{1,3}\.\d{4,}(?:\s?°?\s?[EWO]\b)?",
        rf"(?<!\w){_DEGREES}\s?[NS][\s,]*{_DEGREES}\s?[EWO]\b",
        rf"(?<![\w+]){_CODE}{{4,8}}\+{_CODE}{{2,3}}(?![\w+])",
        r"(?<![\w:/])///\s?[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+",
    )
)
"""As maps write them. Three decimals say no more than a block."""

_HOUSE = (
    r"(?:school|elementary|secondary|high|college|hospital|hotel|motel|hostel|shelter|[ée]cole"
    r"|h[ôo]pital|h[ôo]tel|coll[èe]ge|polyvalente|foyer|r[ée]sidence)"
)
_ROOM = re.compile(
    rf"""\b(?:room|rm\.?|classroom|portable|ward|bed|local|salle|chambre|classe)\s*\#?\s?
    (?P<room>\d{{1,4}}[a-z]?,?\s+(?:at|in|of|de|du|à|au|a)\s+(?:the\s+|la\s+|l['’])?
        (?:[\w'’-]+\s+){{0,2}}?{_HOUSE}\b(?:\s+(?-i:[A-ZÀ-Ý])[\w'’-]+)?)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Where somebody sleeps or sits all day; not where all meet."""


def places(words: str) -> Iterator[tuple[int, int]]:
    """Find such places, as (start, end)."""
    for pattern in _POINTS:
        for match in pattern.finditer(words):
            yield match.span()
    for match in _ROOM.finditer(words):
        if not is_meeting(words, *match.span()):
            yield match.span("room")
