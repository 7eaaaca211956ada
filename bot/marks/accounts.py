"""Accounts of people elsewhere: a name with "@", the page of one, what one is called there."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NETWORKS = (
    r"(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|tiktok\.com|twitter\.com|x\.com"
    r"|threads\.net|snapchat\.com/add|linkedin\.com/in|t\.me|telegram\.me|wa\.me|vk\.com"
    r"|discord(?:app)?\.com/users|reddit\.com/u(?:ser)?|nextdoor\.[a-z]{2,3}/profile)"
)
_NO_PERSON = (
    r"(?!(?:groups?|events?|marketplace|watch|p|reels?|explore|joinchat|hashtag|i|s|share|search)\b)"
    r"(?!\w*bot\b)"
)
"""What else stands there: a group, a post, a search, a bot."""

_PATTERNS = (
    re.compile(r"(?<![\w@.])@(?!everyone\b|here\b)[^\W\d_]\w{1,31} | <@!?\d+>", re.VERBOSE),
    re.compile(
        rf"""
        (?:https?://|\bwww\.)(?:[\w-]+\.)*{_NETWORKS}/{_NO_PERSON}\S+
        | \b(?<![@.])(?:[\w-]+\.)*{_NETWORKS}/{_NO_PERSON}[\w#?=&%./@-]+
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
)

_CALLED = re.compile(
    r"""\b(?:instagram|insta|ig|snapchat|snap|tiktok|telegram|discord|facebook|fb|twitter)\b
    (?:\s*[:=]|\s+(?:is|as|est|name|user(?:name)?|handle|account|compte)\b){0,3}\s*
    (?P<account>[a-z][a-z.]*[\d_][\w.]*\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""What somebody is called there: a word with a number or a line in it."""


def accounts(words: str) -> Iterator[tuple[int, int]]:
    """Find accounts, as (start, end)."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(words):
            yield match.span()
    for match in _CALLED.finditer(words):
        yield match.span("account")
