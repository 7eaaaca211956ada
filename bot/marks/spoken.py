"""Telephone numbers as people say them: in words, or with words between their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from bot.marks.said import DIGITS, PAIRS

_LOCAL = {"dash", "hyphen", "dot", "underscore", "tiret"}
_TELLS = _LOCAL | {"then", "minus", "period", "slash", "puis", "moins", "point"}
_BETWEEN = _TELLS | {"and", "et"}
_TOKEN = re.compile(r"[^\W_]+")
_WORDS = "|".join(sorted((*DIGITS, *PAIRS), key=len, reverse=True))
_PART = re.compile(rf"\d+|{_WORDS}", re.IGNORECASE)
_GLUED = re.compile(rf"(?=\D*\d)(?=\d*[^\W\d_])(?:\d+|{_WORDS})+", re.IGNORECASE)
"""Digits and words for digits without a space between: "604five50199"."""
_NEAR = re.compile(r"[\s,.()/_–-]{0,3}")
_GROUPS = ((3, 3, 4), (1, 3, 3, 4), (3, 7), (6, 4))
_FEWEST, _MOST = 7, 11
_TIMES = {"double": 2, "triple": 3}
_HUNDRED = {"hundred", "cent", "cents"}
_LENGTHS = {"0": (), "1": (11,)}
"""How many digits a number has that begins with these; with others seven or ten."""


def phones(words: str) -> Iterator[tuple[int, int]]:
    """Find telephone numbers with words in them, or with every digit apart, as (start, end)."""
    run: list[re.Match[str]] = []
    for part in _parts(words):
        if run and not _NEAR.fullmatch(words, run[-1].end(), part.start()):
            yield from _number(run)
            run = []
        said = part[0].casefold()
        if said.isdecimal() or _length(said) or (run and said in _BETWEEN | _HUNDRED):
            run.append(part)
        else:
            yield from _number(run)
            run = []
    yield from _number(run)


def _parts(words: str) -> Iterator[re.Match[str]]:
    for token in _TOKEN.finditer(words):
        if _GLUED.fullmatch(token[0]):
            yield from _PART.finditer(words, *token.span())
        else:
            yield token


def _length(said: str) -> int:
    """Return how many digits a word is."""
    return 1 if said in DIGITS else 2 if said in PAIRS else _TIMES.get(said, 0)


def _number(run: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Return the place of a run where it is a whole number, and some of it is a word."""
    said = [part[0].casefold() for part in run]
    while said and said[-1] in _BETWEEN:
        said.pop()
    spelt = [one for one in said if _length(one) or (len(one) == 1 and one.isdecimal())]
    groups = tuple(len(one) for one in said if one.isdecimal())
    told = (_TELLS & {*said} and groups in _GROUPS) or (_LOCAL & {*said} and groups == (3, 4))
    glued = any(one.end() == other.start() for one, other in pairwise(run))
    if glued and _FEWEST <= _digits(said) <= _MOST:
        told = True
    if told or (len(spelt) > 1 and _counts(said) & {*_lengths(said[0])}):
        yield run[0].start(), run[len(said) - 1].end()


def _lengths(first: str) -> tuple[int, ...]:
    return _LENGTHS.get(DIGITS.get(first, first[:1]), (7, 10))


def _counts(said: list[str]) -> set[int]:
    """Return how many digits words may be: "eight hundred five" is 805, or 800 and a 5."""
    return {_digits(said, zeros) for zeros in (1, 2)}


def _digits(said: list[str], zeros: int = 1) -> int:
    """Return how many digits words are; "ninety nine" is two, and so is "double five".

    `zeros`: how many a hundred is before a single digit.
    """
    count, before = 0, ""
    told = [one for one in said if one not in _BETWEEN or not _HUNDRED & {*said}]
    for one, after in zip_longest(told, told[1:], fillvalue=""):
        joined = one in DIGITS and (before in PAIRS or before in _TIMES)
        if one in _HUNDRED:
            count += zeros if after in DIGITS else 0 if after in PAIRS else 2
        elif one not in _BETWEEN and not joined:
            count += len(one) if one.isdecimal() else _length(one)
        before = one
    return count
