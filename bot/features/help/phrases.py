"""Finds phrases in what somebody typed in fear: without accents, and with slips of the finger.

A phrase is one line of `english`, `french` or the two lists of kinds: words in their order,
`|` between words that stand for each other, a name in capitals for all words of a group, `..` for
up to four words between. One small word ("the", "ma") may always stand between two. `^` and `$` are
the beginning and the end of a sentence. Capitals, accents and apostrophes do not matter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.danger.lemmas import KEYS
from bot.meant import bare, slipped, swapped

FORGIVING = 5
"""Letters of the shortest word in which a slip is forgiven: "gun" and "gum" are two words."""

SWAPPING = 4
"""Letters of the shortest word in which two may have changed places: "fier" is "fire"."""

STRETCH = 4
"""How many words `..` may stand for."""

GAP, BEGINNING, END = "..", "^", "$"

SMALL = """
a an the my our his her your their this that some old little young poor elderly big
le la les l un une des du de d mon ma mes son sa ses notre nos leur ce cette petit petite vieux
vieille gros grosse jeune
"""
"""Words that may stand between any two."""

NEGATIONS = "no not never without dont doesnt isnt arent didnt pas aucun aucune jamais sans"
"""Words for which `..` never stands: "he has no gun"."""

Step = frozenset[str]
"""The words of which one is to stand there; none of them for `..`."""

Sentence = Sequence[frozenset[str]]
"""For each word that was typed, which of ours it may be."""

_ANYTHING: Step = frozenset()
_SMALL = frozenset(SMALL.split())
_NEVER_BETWEEN = frozenset({*NEGATIONS.split(), BEGINNING, END})


class Phrases:
    """Phrases, found by the words that they begin with."""

    def __init__(self, *languages: tuple[str, Mapping[str, str]]) -> None:
        self.words = set(_SMALL | _NEVER_BETWEEN)
        self._starts: dict[str, list[tuple[Step, ...]]] = defaultdict(list)
        for lines, groups in languages:
            for line in lines.splitlines():
                if line and not line.startswith("#"):
                    self._add(tuple(_step(one, groups) for one in line.split()))

    def _add(self, steps: tuple[Step, ...]) -> None:
        self.words.update(*steps)
        for word in steps[0]:
            self._starts[word].append(steps)

    def places(self, sentence: Sentence) -> Iterator[slice]:
        """Find where in a sentence one of the phrases stands."""
        for at, may_be in enumerate(sentence):
            for steps in (steps for word in may_be for steps in self._starts.get(word, ())):
                if end := next(_ends(sentence, at, steps), None):
                    yield slice(at, end)


def _step(written: str, groups: Mapping[str, str]) -> Step:
    """Return the words that a piece of a phrase stands for."""
    words = (groups.get(one, one).split() for one in written.split("|") if one != GAP)
    return frozenset(word for group in words for word in group)


def _ends(sentence: Sentence, at: int, steps: Sequence[Step]) -> Iterator[int]:
    """Find where a phrase may end that goes on at a word."""
    if not steps:
        yield at
    elif steps[0] == _ANYTHING:
        for later in _within_reach(sentence, at):
            yield from _ends(sentence, later, steps[1:])
    elif at < len(sentence):
        if sentence[at] & steps[0]:
            yield from _ends(sentence, at + 1, steps[1:])
        if sentence[at] & _SMALL:
            yield from _ends(sentence, at + 1, steps)


def _within_reach(sentence: Sentence, at: int) -> Iterator[int]:
    """Return the words to which `..` leads from a word on."""
    for later in range(at, min(at + STRETCH + 1, len(sentence))):
        yield later
        if sentence[later] & _NEVER_BETWEEN:
            return


class Spelling:
    """Our words, and what a slip of the finger makes of the longer ones."""

    def __init__(self, words: Iterable[str], ordinary: Iterable[str] = ()) -> None:
        self._words, self._ordinary = frozenset(words), frozenset(ordinary)
        self._near: dict[str, tuple[str, ...]] = {}
        for word in self._words:
            for cut in _cuts(word) if len(word) >= SWAPPING else ():
                self._near[cut] = (*self._near.get(cut, ()), word)

    def meant(self, typed: str) -> frozenset[str]:
        """Return which of our words was meant: none, one, or several that look alike."""
        if typed in self._words:
            return frozenset({typed, *self._inflected(typed)})
        if typed in self._ordinary:
            return frozenset()
        near = {word for cut in _cuts(typed) for word in self._near.get(cut, ())}
        return frozenset(one for one in near if _slip(typed, one))

    def _inflected(self, word: str) -> Iterator[str]:
        """Return which of our words it is besides, in the plural or as said of a woman."""
        others = (word[:-1] if word[-1] in "se" else "", f"{word}s", f"{word}e")
        for one in others:
            if one in self._words and min(len(one), len(word)) >= FORGIVING:
                yield one


def _slip(typed: str, word: str) -> bool:
    """Tell whether a word was typed with one slip; of a short one, only two letters swapped."""
    if len(word) < FORGIVING:
        return swapped(typed, word)
    return slipped(typed, word) or _beside(typed, word)


def _beside(typed: str, word: str) -> bool:
    """Tell whether one letter is wrong, and is the key beside the right one."""
    wrong = [pair for pair in zip(typed, word, strict=False) if pair[0] != pair[1]]
    if len(typed) != len(word) or len(wrong) != 1:
        return False
    return any(
        "".join(pair) in row or "".join(reversed(pair)) in row for row in KEYS for pair in wrong
    )


def _cuts(word: str) -> set[str]:
    """Return a word, and all that is left of it when one letter is cut out."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


_TOGETHER = {
    "jai": "j ai",
    "javais": "j avais",
    "jentends": "j entends",
    "jetouffe": "j etouffe",
    "jarrive": "j arrive",
    "chu": "je suis",
    "jsuis": "je suis",
    "jveux": "je veux",
    "jpeux": "je peux",
    "sest": "s est",
    "quelquun": "quelqu un",
    "quelqun": "quelqu un",
    "qqun": "quelqu un",
    "qqn": "quelqu un",
    "ya": "y a",
    "yapu": "y a plus",
    "lecole": "l ecole",
    "leau": "l eau",
    "lescalier": "l escalier",
    "lappart": "l appart",
}
"""French words that are typed without what stands between them."""


def sentences(text: str) -> Iterator[list[str]]:
    """Cut a text into sentences of bare words: "J'ai" is "j" and "ai", "can't" is "cant"."""
    letters = re.sub(r"(?<=[a-z])'(?=(?:t|s|m|d|re|ve|ll)\b)", "", bare(text))
    letters = re.sub(r"[a-z]+", lambda word: _TOGETHER.get(word[0], word[0]), letters)
    for sentence in re.split(r"[.!?;\n]+", letters):
        if words := re.findall(r"[a-z]+|\d+", sentence):
            yield [BEGINNING, *words, END]


class Listening:
    """Phrases that are looked for in the same text, and those that only sound like them."""

    def __init__(
        self, harmless: Phrases, wanted: Iterable[Phrases], ordinary: Iterable[str] = ()
    ) -> None:
        self._harmless = harmless
        words = harmless.words.union(*(one.words for one in wanted))
        self._spelling = Spelling(words, ordinary)

    def says(self, text: str, wanted: Phrases) -> bool:
        """Tell whether one of the phrases stands in a text, but for what only sounds like it."""
        for words in sentences(text):
            sentence = [self._spelling.meant(word) for word in words]
            for place in list(self._harmless.places(sentence)):
                sentence[place] = [frozenset()] * len(sentence[place])
            if next(wanted.places(sentence), None):
                return True
        return False
