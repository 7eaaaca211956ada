"""Words as people see them: signs that show nothing are left out, and what only looks alike is one.

Every sign of the result knows where it stood, so that what is found there is marked in the words
as they were written.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from storage.lookalikes import lookalikes

_UNSEEN = regex.compile(r"[\p{Cf}\p{Default_Ignorable_Code_Point}\u20E3]")
"""Also the frame of a key around a digit."""
_MIXED = regex.compile(r"(?=\w*\p{Latin})(?=\w*[\p{Cyrillic}\p{Greek}])\w+")
"""A word in letters of two alphabets, which nobody writes who means to be found."""

_DRAWN = regex.compile(
    r"LATIN LETTER SMALL CAPITAL (?P<small>[A-Z])"
    r"|(?:NEGATIVE )?(?:CIRCLED|SQUARED) LATIN (?:CAPITAL|SMALL) LETTER (?P<framed>[A-Z])"
)
"""Letters that Unicode names by how they are drawn: as small capitals, in a circle or a square."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of words, `text`, and where each sign of it stood in them."""

    text: str
    places: Sequence[int]

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Return where a piece of the text stands in the words."""
        return self.places[start], self.places[end - 1] + 1


def seen(words: str) -> Seen:
    """Return words as they are seen, with plain digits and spaces and whole letters."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(words):
        if _UNSEEN.match(sign):
            continue
        if signs and unicodedata.combining(sign):
            whole = unicodedata.normalize("NFC", signs[-1] + sign)
            if len(whole) == 1:
                signs[-1] = whole
                continue
        signs.append(_plain(sign))
        places.append(place)
    return Seen(_MIXED.sub(lambda match: "".join(map(_latin, match[0])), "".join(signs)), places)


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    if drawn := _DRAWN.fullmatch(unicodedata.name(sign, "")):
        return str(drawn["small"] or drawn["framed"]).lower()
    digit = unicodedata.digit(sign, None)
    if digit is not None:
        return str(digit)
    kind = unicodedata.category(sign)
    plain = unicodedata.normalize("NFKC", sign) if kind[0] == "L" or kind == "Zs" else sign
    return plain if len(plain) == 1 else sign


def _latin(sign: str) -> str:
    """Return the plain letter that a letter of another alphabet looks like, else itself."""
    if sign.isascii():
        return sign
    alike = (one for one in lookalikes(sign) if one.isascii() and one.isalpha())
    return next((one for one in alike if one.isupper() == sign.isupper()), sign)
