"""Names without a space between: "johnsmith", and on the networks "jsmith"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.marks.listed import ALSO_WORDS, GIVEN, SURNAMES
from bot.meant import bare

_WORD = re.compile(r"(?<![\w@.'’-])[^\W\d_]{6,}(?![\w'’-])")
_FEWEST = 3
_NO_NAME = frozenset(("kenwood",))
_SURELY = 4
"""So long is what stands before or after, where less says that it is a name."""


def named(words: str) -> Iterator[tuple[int, int]]:
    """Find a given name and a surname in one word, as (start, end)."""
    for match in _WORD.finditer(words):
        word = match[0].casefold()
        inner = any(one.isupper() for one in match[0][1:]) and not match[0].isupper()
        parts = ((bare(word[:at]), bare(word[at:])) for at in range(_FEWEST, len(word) - 2))
        given = GIVEN | ALSO_WORDS if inner else GIVEN - ALSO_WORDS
        if word not in _NO_NAME and any(a in given and b in SURNAMES for a, b in parts):
            yield match.span()


def is_handle(word: str) -> bool:
    """Tell whether a word is made of a name: "jsmith", "kevinw"."""
    small = bare(word)
    if small[1:] in SURNAMES and len(small) > _SURELY:
        return True
    starts = (small[:at] for at in range(_SURELY, len(small)))
    return any(one in GIVEN - ALSO_WORDS for one in starts)
