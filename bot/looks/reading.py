"""Words of looks as people read them, however they were typed: "b l a c k" and "bl@ck" are one."""

from __future__ import annotations

import re

from bot.meant import bare
from bot.seen import seen

_APART = re.compile(r"(?<![^\W_])[a-z](?:[ .*_-][a-z]){3,}(?![^\W_])")
"""Four letters or more that stand alone; "a" or "y" between words is one."""
_SIGN = re.compile(r"(?<=[a-z])[@$](?![^\W_]{2,}\.)|(?<=[a-z])[01345!|](?=[a-z])")
_LETTERS = str.maketrans("@$01345!|", "asoieasii")
"""Signs that stand for a letter inside a word."""


def read(words: str) -> str:
    """Return bare words as they are read: whole, and with letters in the place of signs."""
    text = bare(seen(words).text)
    together = _APART.sub(lambda match: re.sub(r"[^a-z]", "", match[0]), text)
    return _SIGN.sub(lambda match: match[0].translate(_LETTERS), together)
