"""What two names have in common when they only look the same: their skeleton.

Case, accents, spaces, punctuation and invisible signs say nothing, and a letter of any alphabet
counts as the plain one that it looks like (Unicode's own list of confusable characters).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import regex

_DRAWN_LETTER = re.compile(
    r"(?:LATIN (?:CAPITAL |SMALL )?LETTER (?:SMALL CAPITAL )?|REGIONAL INDICATOR SYMBOL LETTER )"
    r"([A-Z])(?: |$)"
)
_UNSEEN = regex.compile(r"[\p{M}\p{C}\p{Default_Ignorable_Code_Point}]+")
_TOLD_APART_BY_NOBODY = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "m": "rn"})
"""Plain signs that look alike themselves: I, l, 1 and |; O and 0; m and rn."""


@lru_cache(maxsize=8192)
def lookalikes(sign: str) -> tuple[str, ...]:
    """Return what one character can be taken for, most of it single characters."""
    # Imported here: a megabyte of tables, which only names of people and groups need.
    from confusable_homoglyphs.confusables import confusables_data  # noqa: PLC0415 - see above

    return tuple(_UNSEEN.sub("", one["c"]) for one in confusables_data.get(sign, ()))


@lru_cache(maxsize=8192)
def _plain(sign: str) -> str:
    """Return the plain letters that a character looks like, itself when it looks like none."""
    if sign.isascii():
        return sign
    # Small letters of many alphabets are drawn as small capitals: т, κ, ꮲ.
    for other in (*lookalikes(sign), *lookalikes(sign.upper())):
        if other.isascii() and other.isalnum():
            return other
    drawn = _DRAWN_LETTER.search(unicodedata.name(sign, ""))
    return drawn[1].lower() if drawn else sign


def alike(words: str) -> str:
    """Return words as they look: small plain letters, with the spaces and punctuation they have."""
    bare = _UNSEEN.sub("", unicodedata.normalize("NFKD", words))
    plain = "".join(_plain(sign) for sign in bare)
    return plain.casefold().translate(_TOLD_APART_BY_NOBODY)


def skeleton(words: str) -> str:
    """Return what is left of a name when it is only looked at; "" when nothing of it is a letter.

    Two names with one skeleton cannot be told apart at a glance.
    """
    return "".join(sign for sign in alike(words) if sign.isalnum())


_TITLES = frozenset(
    skeleton(one) for one in ("mr", "mrs", "ms", "miss", "mx", "dr", "m", "mme", "mlle")
)


@lru_cache(maxsize=8192)
def _parts(name: str) -> tuple[str, ...]:
    """Return the words of a name as they look, without titles and the number of a namesake."""
    words = ["".join(filter(str.isalnum, part)) for part in alike(name).split()]
    return tuple(one for one in words if one and one not in _TITLES and not one.isdigit())


def namesakes(one: str, other: str) -> bool:
    """Whether two names may be one person's: what both of them say of it looks the same.

    "Ana", "Ana S." and "Mrs. Smith" may each be Ana Smith; "Ana T." may not.
    """
    if (skeleton(one) or one) == (skeleton(other) or other):
        return True
    short, long = sorted((_parts(one), _parts(other)), key=len)
    if not short:
        return False
    first, *rest = short
    if not rest:
        return first in long
    return first == long[0] and any(
        part.startswith(rest[-1]) or rest[-1].startswith(part) for part in long[1:]
    )
