"""Reads one line: all dates that stand in it, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.when.feasts import named
from bot.when.grammar import items
from bot.when.hours import times
from bot.when.lexer import folded, tokens
from bot.when.lexicon import LANGUAGES, TWO_WAYS
from bot.when.moments import Around, Read, at_hours, resolved
from bot.when.pieces import Piece, pieces
from bot.when.said import Hour, Sense, Token
from bot.when.why import Why

_MOST_WORDS = 180
"""More words and numbers than twenty dates have."""


def read_line(line: str, around: Around) -> list[Read]:
    """Return what each date of a line came to.

    Where one is unclear, none is kept that has nothing but a weekday to hold on to: what it says
    may hang on the other. Either all have a time, or none.
    """
    text = folded(line)
    if TWO_WAYS in text:
        reads = _both_languages(line, text, around)
    else:
        reads = _in_language(line, text, around.habits.language, around)
    reads = _all_timed(reads, around)
    if any(one.barred for one in reads):
        return [_asked_too(one) for one in reads]
    if any(one.why for one in reads):
        reads = [_held_back(one) for one in reads]
    return reads


def _all_timed(reads: list[Read], around: Around) -> list[Read]:
    """Ask at what time, where others of the line have one: perhaps at the same."""
    said = [when for one in reads for when in (*one.found, *one.candidates) if when.at]
    if not any(one.timed or one.why is Why.UNREADABLE for one in reads):
        return reads
    hours = dict.fromkeys((when.at, when.until) for when in said)
    return [
        one
        if not one.found or one.found[0].at
        else replace(
            one, found=(), why=Why.NO_TIME, candidates=at_hours(one.found[0], hours, around)
        )
        for one in reads
    ]


def _held_back(one: Read) -> Read:
    return _asked_too(one) if one.floats else one


def _asked_too(one: Read) -> Read:
    if not one.found:
        return one
    return replace(one, found=(), candidates=one.found, why=Why.UNSURE)


def _both_languages(line: str, text: str, around: Around) -> list[Read]:
    """Read a line with a word that is a Tuesday in one language and March in the other."""
    own = around.habits.language
    ways = [
        _in_language(line, text, one, around) for one in sorted(LANGUAGES, key=lambda x: x != own)
    ]
    readable = [way for way in ways if not any(one.why is Why.UNREADABLE for one in way)]
    if own and readable and readable[0] is ways[0] and not any(one.why for one in ways[0]):
        return ways[0]
    if len(readable) < 2 or readable[0] == readable[1]:  # noqa: PLR2004 - two languages
        return (readable or ways)[0]
    first, second = readable
    if len(first) != len(second):
        return [replace(one, found=(), why=one.why or Why.TWO_DAYS) for one in first]
    return [_either(one, other) for one, other in zip(first, second, strict=True)]


def _either(one: Read, other: Read) -> Read:
    if one == other:
        return one
    candidates = dict.fromkeys((*one.found, *one.candidates, *other.found, *other.candidates))
    days = tuple(dict.fromkeys((*one.days, *other.days)))
    return replace(one, found=(), why=Why.TWO_DAYS, candidates=tuple(candidates), days=days)


def pieces_of(line: str, around: Around) -> list[tuple[Piece, str, str]]:
    """Return the dates of a line as they were written, each with its words and what is beside."""
    said = _said(folded(line), around.habits.language, around)
    return [(one, _words(line, said, one), _rest(line, said, one)) for one in pieces(items(said))]


def _said(text: str, language: str, around: Around) -> list[Token]:
    said = tokens(text, language, {})
    if any(token.can(Sense.WORD) for token in said):
        feasts = named(around.country, around.habits.province, around.today.year)
        said = tokens(text, language, feasts)
    return said


def _in_language(line: str, text: str, language: str, around: Around) -> list[Read]:
    said = _said(text, language, around)
    if len(said) > _MOST_WORDS:
        return [Read(line, why=Why.LONG)]
    return [read for piece in pieces(items(said)) for read in _piece(line, said, piece, around)]


def _piece(line: str, said: list[Token], piece: Piece, around: Around) -> list[Read]:
    """Return what a piece comes to. Behind words that nobody knows a date is asked about."""
    words, rest, barred = _words(line, said, piece), _rest(line, said, piece), _barred(said, piece)
    reads = resolved(piece, words, rest, around, barred=barred)
    if piece.bad or piece.span:
        at = _hours(said[piece.first : piece.last + 1], around)
        reads = [replace(one, hours=one.hours or at) for one in reads]
    behind = _behind_words(said[piece.first : piece.last + 1])
    if not piece.bad or barred or not behind:
        return reads
    dated = [
        read
        for one in pieces(items(behind))
        for read in resolved(one, words, _rest(line, behind, one), around, barred=False)
    ]
    if len(dated) != 1 or not dated[0].found:
        return reads
    return [replace(dated[0], found=(), why=Why.UNSURE, candidates=dated[0].found)]


def _hours(said: list[Token], around: Around) -> tuple[time, ...]:
    """Return what the one hour can be that stands among words which say no date together."""
    there = [one.meaning for one in items(said) if isinstance(one.meaning, Hour)]
    if len(there) != 1:
        return ()
    return tuple(at for at, _ in times(there[0], None, to_24=around.habits.to_24))


def _behind_words(said: list[Token]) -> list[Token]:
    """Return what stands behind unknown words: "Clean-up: Sat 12 Dec 10am"."""
    if not said or not said[0].can(Sense.WORD):
        return []
    plain = {Sense.WORD, Sense.LEAD, Sense.PLACE, Sense.THE, Sense.AT, Sense.ONE, Sense.ON}
    at = next((i for i, token in enumerate(said) if not plain & token.means.keys()), len(said))
    return said[at:]


def _barred(said: list[Token], piece: Piece) -> bool:
    """Tell whether a piece says something that may hold for all of its line: "every", "except"."""
    there = said[piece.first : piece.last + 1]
    return piece.bad and any(token.can(Sense.BAR) for token in there)


def _words(line: str, said: list[Token], piece: Piece) -> str:
    return " ".join(line[said[piece.first].start : said[piece.last].end].split())


_OPENING = " (-–—:,"


def _rest(line: str, said: list[Token], piece: Piece) -> str:
    if piece.rest is None:
        return ""
    words = line[said[piece.rest.first].start : said[piece.rest.last].end]
    return words.strip(_OPENING)
