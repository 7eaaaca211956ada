"""The words of a language in all their forms, and what a slip of the finger makes of them.

What is listed once ("frapper") is heard in every person and tense. The forms stand in `forms`, made
by `python -m tests.forms` from the dictionaries of `simplemma`, so that a bot neither loads these
nor keeps their 60 MB. Below them stand the words that are one slip away from a form and mean
something else: "beach" is no "breach".
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from string import ascii_lowercase

FORGIVING = 5
"""Letters of the shortest word in which a slip is forgiven: "gun" and "gum" are two words."""

SWAPPING = 4
"""Letters of the shortest word in which two may have changed places: "fier" is "fire"."""

LONGEST = 24
"""Letters of the longest word that may be a slip: what somebody leans on the keys for is none."""

KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""Keys that lie beside each other, where a finger lands on the wrong one."""

_BESIDE = {
    key: row[max(0, at - 1) : at] + row[at + 1 : at + 2]
    for row in KEYS
    for at, key in enumerate(row)
}

AS_WRITTEN = "="
"""Stands before a word that counts in this form alone; a slip in it is forgiven all the same."""

FORMS = Path(__file__).with_name("forms")

_NONE: frozenset[str] = frozenset()


class Lemmas:
    """Words of a language that were listed, found again in every form that was typed."""

    def __init__(self, language: str, listed: Iterable[str]) -> None:
        self.language = language
        self.listed = frozenset(listed)

    @cached_property
    def _forms(self) -> Mapping[str, frozenset[str]]:
        forms, others = _written(self.language)
        self._others = frozenset(others)
        found = defaultdict(set)
        for word in self.listed:
            for form in (word.removeprefix(AS_WRITTEN), *forms.get(word, ())):
                found[form].add(word)
        self._cuts = array("q", sorted({hash(cut) for form in found for cut in cuts(form)}))
        return {form: frozenset(words) for form, words in found.items()}

    def of(self, typed: str) -> frozenset[str]:
        """Return which listed words a typed one is a form of."""
        return self._forms.get(typed, _NONE)

    def guess(self, typed: str) -> frozenset[str]:
        """Return which listed words may be meant by a word that is none: several may look alike."""
        if not SWAPPING <= len(typed) <= LONGEST or typed in self._forms or typed in self._others:
            return _NONE
        if not any(map(self._is_cut, cuts(typed))):
            return _NONE  # nearly every unknown word, and quickly
        return _NONE.union(*(self._forms.get(one, ()) for one in near(typed)))

    def _is_cut(self, cut: str) -> bool:
        wanted = hash(cut)
        at = bisect_left(self._cuts, wanted)
        return at < len(self._cuts) and self._cuts[at] == wanted


def _written(language: str) -> tuple[dict[str, list[str]], list[str]]:
    """Return the forms of each word, and the words that are no slip."""
    forms, others = (FORMS / f"{language}.txt").read_text().split("\n\n")
    return {line.split()[0]: line.split()[1:] for line in forms.splitlines()}, others.split()


# --- Slips ----------------------------------------------------------------------------------------


def cuts(word: str) -> Iterator[str]:
    """Return a word, and all that is left of it when one letter is cut out."""
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


def near(typed: str) -> Iterator[str]:
    """Return what may have been meant: one letter too many, missing, swapped, or the key beside."""
    yield from _swapped(typed)
    yield from (one for one in _wrong(typed) if len(one) >= FORGIVING)


def _swapped(typed: str) -> Iterator[str]:
    for at in range(len(typed) - 1):
        yield typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]


def _wrong(typed: str) -> Iterator[str]:
    for at, letter in enumerate(typed):
        before, after = typed[:at], typed[at + 1 :]
        yield before + after
        yield from (before + other + after for other in _BESIDE.get(letter, ""))
    for at in range(len(typed) + 1):
        yield from (typed[:at] + letter + typed[at:] for letter in ascii_lowercase)
