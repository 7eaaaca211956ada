"""Finds the pieces: each kind has a finder of its own, and all look at the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.marks import families, initials, joined, names, nicknames, pieces, scripts, spoken, whole
from bot.marks.accounts import accounts
from bot.marks.counted import is_counted
from bot.marks.dialled import dialled
from bot.marks.emails import emails
from bot.marks.homes import homes
from bot.marks.places import places
from bot.marks.plates import plates

FEWEST_DIGITS = 7
"""No telephone number has fewer; then the numbers of the world are not read into memory at all."""


def find(words: str) -> Iterator[tuple[str, int, int]]:
    """Yield what may be marked, as (kind, start, end); pieces may overlap."""
    for kind, finder in _FINDERS.items():
        for place in finder(words):
            yield kind, *whole.run(words, *place)
    for kind, pattern in _PATTERNS.items():
        for match in pattern.finditer(words):
            yield kind, *match.span()


def _names(words: str) -> Iterator[tuple[int, int]]:
    """Find names, with the others of their row and the rest of their handle.

    Where everything is in capitals, none says that a name begins: it is read as if none were.
    """
    if words.isupper() and len(words.lower()) == len(words):
        words = words.lower()
    yield from initials.named(words)
    yield from nicknames.named(words)
    yield from joined.named(words)
    for match in pieces.NAME.finditer(words):
        yield whole.name(words, *match.span())
    sure = [*names.named(words), *families.named(words), *scripts.named(words)]
    for place in (*sure, *whole.rows(words, sure)):
        yield whole.name(words, *place)


def _houses(words: str) -> Iterator[tuple[int, int]]:
    """Find addresses, with every number before them; letters may stand for its digits."""
    words = _with_digits(words)
    for match in pieces.ADDRESS.finditer(whole.apart(words)):
        if not is_counted(words, *match.span()):
            yield whole.house(words, *match.span())
    for pattern in (pieces.ADDRESS_BEHIND, pieces.UNIT_AND_HOUSE):
        for match in pattern.finditer(words):
            yield match.span()
    yield from homes(words)
    yield from places(words)


def _with_digits(words: str) -> str:
    """Return words in which letters that stand for digits are digits: "6o4"."""
    return pieces.LIKE_DIGITS.sub(lambda match: match[0].translate(pieces.DIGITS), words)


def _phones(words: str) -> Iterator[tuple[int, int]]:
    """Find telephone numbers: of Canada and the USA, and of everywhere as they are dialled."""
    yield from spoken.phones(words)
    words = _with_digits(words)
    if len(re.findall(r"\d", words)) < FEWEST_DIGITS:
        return
    from phonenumbers import PhoneNumberMatcher  # noqa: PLC0415 - a megabyte that few need

    for match in PhoneNumberMatcher(words, "CA"):  # Canada and the USA share one plan
        yield match.start, match.end
    for pattern in (pieces.NUMBER, pieces.LOCAL_NUMBER):
        for written in pattern.finditer(words):
            if not pieces.LISTED.search(words, 0, written.start()):
                yield written.span()
    yield from dialled(words)


_FINDERS = {
    "account": accounts,
    "email": emails,
    "address": _houses,
    "plate": plates,
    "phone": _phones,
    "name": _names,
}
_PATTERNS = {"link": pieces.LINK, "tie": pieces.TIE}
