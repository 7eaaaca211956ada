"""Telephone numbers as people say them: in words, or with words between their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DIGITS = {
    word: str(digit)
    for digit, words in enumerate(
        (
            "zero zéro oh o",
            "one un",
            "two deux",
            "three trois",
            "four quatre",
            "five cinq",
            "six",
            "seven sept",
            "eight huit",
            "nine neuf",
        )
    )
    for word in words.split()
}
_TELLS = frozenset(("then", "dash", "hyphen", "dot", "tiret", "puis", "point"))
_BETWEEN = _TELLS | {"and", "et"}
_PART = re.compile(r"[^\W_]+")
_NEAR = re.compile(r"[\s,.()/-]{1,3}")
_GROUPS = ((3, 3, 4), (1, 3, 3, 4), (3, 7), (6, 4))
_SPELT = (*_GROUPS, (3, 4), (7,), (10,), (11,))
"""How the digits of a number stand together; the short ones only where some are words."""


def phones(words: str) -> Iterator[tuple[int, int]]:
    """Find telephone numbers with words in them, as (start, end)."""
    run: list[re.Match[str]] = []
    for part in _PART.finditer(words):
        if run and not _NEAR.fullmatch(words, run[-1].end(), part.start()):
            yield from _number(run)
            run = []
        said = part[0].casefold()
        if said.isdecimal() or said in _DIGITS or (run and said in _BETWEEN):
            run.append(part)
        else:
            yield from _number(run)
            run = []
    yield from _number(run)


def _number(run: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Return the place of a run where it is a whole number, and some of it is a word."""
    said = [part[0].casefold() for part in run]
    while said and said[-1] in _BETWEEN:
        said.pop()
    groups: list[int] = []
    before = ""
    for one in said:
        if one in _DIGITS and before in _DIGITS:
            groups[-1] += 1
        elif one not in _BETWEEN:
            groups.append(1 if one in _DIGITS else len(one))
        before = one
    spelt = sum(one in _DIGITS for one in said)
    if tuple(groups) in (_GROUPS if _TELLS & {*said} else ()) + (_SPELT if spelt > 1 else ()):
        yield run[0].start(), run[len(said) - 1].end()
