"""Finds what in somebody's words may show who wrote them, or name somebody, so that they look.

It helps to look twice and promises nothing: what only one person can have seen, no rule finds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.marks.said import COUNTED
from bot.seen import seen
from bot.words import Span, Style, Text

MOST_TOLD = 3
LONGEST_TOLD = 30
"""Characters of one piece in a sentence; a link can be longer than the screen."""


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


def identifying(words: str) -> tuple[Mark, ...]:
    """Return what may show who wrote this or name somebody, in order, never overlapping.

    English and French alike, whatever language the bot speaks: people mix them. They are read as
    people see them, and names in other scripts where a pattern is clear. Of two pieces that
    overlap the one that begins first is marked, then the longer one, a plate before a house.
    """
    from bot.marks.finding import find  # noqa: PLC0415 - its patterns take half a second to make

    text = seen(words)
    found = [Mark(start, end, Kind(kind)) for kind, start, end in find(text.text)]
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
