"""Words of looks as people read them, however they were typed: "b l a c k" and "bl@ck" are one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from bot.marks import Kind, Mark, identifying
from bot.meant import bare
from bot.seen import seen

_APART = re.compile(r"(?<![^\W_])[a-z](?:[ .*_/•·~-][a-z0134]){3,}(?![^\W_])")
"""Four letters or more that stand alone; "a" or "y" between words is one."""
_ARTICLE = re.compile(
    r"a(?= )(?! ?(?:r.?a.?b|s.?i.?a|f.?r|f.?g.?h|l.?g|l.?b|u.?t.?o.?c|n.?t.?i.?l|b.?o.?r|m.?e.?r))"
)
"""An "a" before such letters is a word of its own, unless a people's name begins with it."""
_SIGN = re.compile(
    r"(?<=[a-z])[@$](?![^\W_]{2,}\.)|(?<=[a-z])[01345!|](?=[a-z])|(?<=[a-z]{3})[0135](?![^\W_])"
)
_ONE = re.compile(r"(?<=[a-z])[1|!](?=[a-z])")
_LETTERS = str.maketrans("@$01345!|", "asoieasii")
"""Signs that stand for a letter inside a word; a digit also at its end."""


def plain(words: str) -> str:
    """Return bare words as they are seen, with their signs and the spaces between letters."""
    return bare(seen(words).text)


def read(words: str) -> str:
    """Return bare words as they are read: whole, and with letters in the place of signs."""
    together = _APART.sub(_joined, plain(words))
    return _SIGN.sub(lambda match: match[0].translate(_LETTERS), together)


def readings(words: str) -> Iterable[str]:
    """Return the ways words may be read: a "1" in a word is an "i", or an "l"."""
    text = read(words)
    yield text
    other = read(_ONE.sub("l", plain(words)))
    if other != text:
        yield other


def _joined(match: re.Match[str]) -> str:
    """Return spaced letters as one word, and an article before them as another."""
    article = "a " if _ARTICLE.match(match[0]) else ""
    return article + re.sub(r"[^a-z0-9]", "", match[0][len(article) :])


NAMED = "zzname"


class Told:
    """What somebody told: their words, how they are read, and what in them names somebody."""

    def __init__(self, words: str) -> None:
        self.words = words

    @cached_property
    def text(self) -> str:
        """Return the words as they are read."""
        return read(self.words)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Return what in the words names somebody."""
        return identifying(self.words)

    @cached_property
    def named(self) -> str:
        """Return the words as they are read, with NAMED in the place of every name."""
        made, at = [], 0
        for mark in self.marks:
            if mark.kind is Kind.NAME:
                made += [self.words[at : mark.start], NAMED]
                at = mark.end
        return read("".join([*made, self.words[at:]]))
