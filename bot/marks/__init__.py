"""Finds what in somebody's words may show who wrote them, or name somebody, so that they look.

It helps to look twice and promises nothing: what only one person can have seen, no rule finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from bot.marks import families, initials, joined, names, nicknames, pieces, scripts, spoken, whole
from bot.marks.accounts import accounts
from bot.marks.counted import is_counted
from bot.marks.dialled import dialled
from bot.marks.emails import emails
from bot.marks.homes import homes
from bot.marks.places import places
from bot.marks.plates import plates
from bot.marks.said import COUNTED
from bot.seen import seen
from bot.words import Span, Style, Text

MOST_TOLD = 3
LONGEST_TOLD = 30
"""Characters of one piece in a sentence; a link can be longer than the screen."""

FEWEST_DIGITS = 7
"""No telephone number has fewer; then the numbers of the world are not read into memory at all."""


class Kind(Enum):
    """What a marked piece is. TIE: a house, a person or a job that is the writer's own."""

    PHONE = "phone"
    EMAIL = "email"
    LINK = "link"
    ACCOUNT = "account"
    ADDRESS = "address"
    PLATE = "plate"
    TIE = "tie"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a text, `words[start:end]`, and what it is."""

    start: int
    end: int
    kind: Kind


_PATTERNS = {
    Kind.LINK: pieces.LINK,
    Kind.TIE: pieces.TIE,
}


def identifying(words: str) -> tuple[Mark, ...]:
    """Return what may show who wrote this or name somebody, in order, never overlapping.

    English and French alike, whatever language the bot speaks: people mix them. They are read as
    people see them, and names in other scripts where a pattern is clear. Of two pieces that
    overlap the one that begins first is marked, then the longer one, a plate before a house.
    """
    text = seen(words)
    found: list[Mark] = []
    for kind, find in _FINDERS.items():
        found += (Mark(*whole.run(text.text, *place), kind) for place in find(text.text))
    found += [
        Mark(match.start(), match.end(), kind)
        for kind, pattern in _PATTERNS.items()
        for match in pattern.finditer(text.text)
    ]
    apart: list[Mark] = []
    for mark in sorted(found, key=_first):
        if apart and mark.start < apart[-1].end:
            apart[-1] = _both(apart[-1], mark)
        elif mark.end > mark.start:
            apart.append(mark)
    return tuple(Mark(*text.written(one.start, one.end), one.kind) for one in apart)


def _first(mark: Mark) -> tuple[int, int, bool]:
    return mark.start, -mark.end, mark.kind is Kind.ADDRESS


def _both(one: Mark, other: Mark) -> Mark:
    """Return what two marks cover that overlap; of an address more than its number goes then."""
    if other.end <= one.end:
        return one
    return Mark(one.start, other.end, other.kind if one.kind is Kind.ADDRESS else one.kind)


def marked(words: str, marks: Sequence[Mark]) -> Text:
    """Return the very same words as a quotation in which the marked pieces stand out."""
    spans: list[Span] = []
    at = 0
    for mark in marks:
        spans.append(Span(words[at : mark.start], Style.QUOTE))
        spans.append(Span(words[mark.start : mark.end], Style.MARKED))
        at = mark.end
    spans.append(Span(words[at:], Style.QUOTE))
    return Text(tuple(span for span in spans if span.text))


BLOCK = "███"
"""What stands in the place of what is not to be read, however long it was."""


def blurred(words: str, marks: Sequence[Mark]) -> str:
    """Return words with blocks in the place of these pieces; of an address its number goes."""
    made, at = [], 0
    for mark in marks:
        piece = words[mark.start : mark.end]
        counted = COUNTED.sub(BLOCK, piece) if mark.kind is Kind.ADDRESS else piece
        block = BLOCK if counted == piece else counted
        made += [words[at : mark.start], block]
        at = mark.end
    return "".join([*made, words[at:]])


def told(words: str, marks: Sequence[Mark]) -> Text:
    """Return up to three marked pieces for one sentence: "**my house**, **604 555 0199**".

    Text() without marks. To be put into a slot: turn.t("{pieces} may show ...", pieces=told(...)).
    """
    every = (" ".join(words[mark.start : mark.end].split()) for mark in marks)
    once = {piece.casefold(): piece for piece in every}
    spans: list[Span] = []
    for piece in list(once.values())[:MOST_TOLD]:
        if spans:
            spans.append(Span(", "))
        short = piece if len(piece) <= LONGEST_TOLD else piece[: LONGEST_TOLD - 1] + "…"
        spans.append(Span(short, Style.BOLD))
    return Text(tuple(spans))


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
            yield written.span()
    yield from dialled(words)


_FINDERS = {
    Kind.ACCOUNT: accounts,
    Kind.EMAIL: emails,
    Kind.ADDRESS: _houses,
    Kind.PLATE: plates,
    Kind.PHONE: _phones,
    Kind.NAME: _names,
}
