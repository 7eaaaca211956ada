"""Reads what words mean: who, what happens to a body, deeds, fire, ways, asking, despair.

A language lists its words under the name of their meaning (`english`, `french`), and `rules` says
which meanings together are danger: the same for every language. Words may stand between and in any
order; what is denied ("he has no gun") has its name with "no." before it.

In a list: entries end with a comma; the words of an entry stand in their order, `|` between words
for each other, `..` for up to four between, `@NAME` for all words of another meaning. A word counts
in all its forms (`lemmas`), and one with "=" before it only as it is written.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from bot.danger.lemmas import Lemmas

STRETCH = 4
"""How many words `..` may stand for."""

DENIED = 4
"""How many words a "not" reaches."""

WINDOW = 24
"""Words in which meanings count as said together, where somebody types on without a full stop."""

NOTHING, NOT, NOT_AFTER, AND, SMALL = "NOTHING", "NOT", "NOT_AFTER", "AND", "SMALL"
_DENYING = frozenset({NOT, NOT_AFTER, AND})

_PEOPLE = """
I ME HE HIM PERSON OTHERS OWN KIN SPOUSE EX PARENT CARER SIBLING CHILD YOUNG OLD ELDER LITTLE
STRANGER STREET WOMAN WRITER THEM
"""
UNDENIED = frozenset(f"{_PEOPLE} JOKE GAME TOLD AGO TALK ANIMAL LOSTTHING".split())
"""What no denial reaches: "he won't let me go" denies nobody. Nearly every sentence has some."""

Step = frozenset[str]
Entry = tuple[Step, ...]
_ANYTHING: Step = frozenset()


class Thought:
    """The meanings in a sentence, at which words they stand, and which are said for sure.

    A slip of the finger may say danger, and never takes back what other words say.
    """

    def __init__(self, places: Mapping[str, Sequence[int]], sure: frozenset[str]) -> None:
        self.places = places
        self.said = frozenset(places)
        self.sure = sure


class Language:
    """All that one language lists, and how it is found in a sentence."""

    def __init__(self, name: str, written: str) -> None:
        self.name = name
        meanings = _listed(written)
        self._small = frozenset(meanings.pop("SMALL").replace(",", " ").split())
        self._alone: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, list[tuple[Entry, str]]] = defaultdict(list)
        steps: set[str] = set()
        for meaning in meanings:
            for entry in _entries(meanings, meaning):
                steps.update(*entry)
                for word in entry[0]:
                    if len(entry) == 1:
                        self._alone[word].add(meaning)
                    else:
                        self._begun[word].append((entry[1:], meaning))
        self._signs = {word for word in steps if not word.islower()}
        self._nots = frozenset(word for word, one in self._alone.items() if NOT in one)
        self.lemmas = Lemmas(name, steps - self._signs)

    def thoughts(self, sentence: str) -> Iterator[Thought]:
        """Yield what a sentence says, a window of a long one after the other."""
        typed = ["START", *re.findall(r"[a-z]+|\d+|,", sentence), "END"]
        guessed = {word: self.lemmas.guess(word) for word in set(typed) if word.islower()}
        slips = [at for at, word in enumerate(typed) if guessed.get(word)]
        for guess in self._readings(guessed):
            words = [self._meant(word) | guess.get(word, frozenset()) for word in typed]
            for begin in range(0, max(1, len(words) - WINDOW // 2), WINDOW // 2):
                here = words[begin : begin + WINDOW]
                if any(here):
                    yield self._thought(here, frozenset(at - begin for at in slips))

    def _readings(self, guessed: Mapping[str, Step]) -> Iterator[Mapping[str, Step]]:
        """Yield what slips may mean; "stpped" may deny ("stopped") or not ("stepped")."""
        yield guessed
        nots = self._nots
        doubtful = {word: one for word, one in guessed.items() if one & nots and one - nots}
        if doubtful:
            yield {**guessed, **{word: one - nots for word, one in doubtful.items()}}

    def _meant(self, typed: str) -> frozenset[str]:
        signs = {one for one in _sign(typed) if one in self._signs}
        if typed in self._small:
            signs.add(SMALL)
        return self.lemmas.of(typed) | signs if typed.islower() else frozenset(signs)

    def _thought(self, words: Sequence[frozenset[str]], slips: frozenset[int]) -> Thought:
        begun = [(at, *one) for at in range(len(words)) for one in self._begins(words, at)]
        gone = {
            one
            for at, end, meaning in begun
            if meaning == NOTHING and slips.isdisjoint(range(at, end))
            for one in range(at, end)
        }
        found = [one for one in begun if gone.isdisjoint(range(one[0], one[1]))]
        for at, may_be in enumerate(words):
            if at not in gone:
                meanings = frozenset().union(*(self._alone.get(one, ()) for one in may_be))
                found += [(at, at + 1, meaning) for meaning in meanings]
        sure = [
            one for one in found if one[2] in _DENYING or slips.isdisjoint(range(one[0], one[1]))
        ]
        return Thought(_denied(found, len(words)), frozenset(_denied(sure, len(words))))

    def _begins(self, words: Sequence[frozenset[str]], at: int) -> Iterator[tuple[int, str]]:
        """Find what of more than one word begins at a word, and where it ends."""
        for word in words[at]:
            for rest, meaning in self._begun.get(word, ()):
                if end := _end(words, at + 1, rest):
                    yield end, meaning


def _sign(typed: str) -> Iterator[str]:
    """Return what stands for a word that is none: START, END, COMMA, NUMBER, YEAR."""
    if typed.isupper():
        yield typed
    elif typed == ",":
        yield "COMMA"
    elif typed.isdigit():
        yield typed
        yield "YEAR" if re.fullmatch("(?:19|20)..", typed) else "NUMBER"


def _denied(found: Sequence[tuple[int, int, str]], length: int) -> dict[str, list[int]]:
    """Return where each meaning begins and ends, with "no." before the name of what is denied.

    Two denials say that it is so: "it won't stop bleeding".
    """
    stops = sorted((*(at for at, _, meaning in found if meaning == AND), length))
    before = {at: next(one for one in stops if one > at) for at, _, one in found if one == NOT}
    after = {at for at, _, meaning in found if meaning == NOT_AFTER}
    named: dict[str, list[int]] = defaultdict(list)
    for at, end, meaning in found:
        denials = [one for one, stop in before.items() if one < at <= one + DENIED and at < stop]
        if end <= at + 1 in after:  # "il respire pas"
            denials.append(at + 1)
        denied = len(denials) % 2 and meaning not in UNDENIED
        named[f"no.{meaning}" if denied else meaning] += {at, end - 1}
    return named


def _end(words: Sequence[frozenset[str]], at: int, entry: Entry) -> int | None:
    """Return where an entry ends that begins at a word; None where it does not stand there."""
    if not entry:
        return at
    if entry[0] == _ANYTHING:
        places = range(at, min(at + STRETCH + 1, len(words)))
        return next((end for one in places if (end := _end(words, one, entry[1:]))), None)
    if at < len(words) and words[at] & entry[0]:
        return _end(words, at + 1, entry[1:])
    if at < len(words) and SMALL in words[at]:
        return _end(words, at + 1, entry)
    return None


# --- What is listed -------------------------------------------------------------------------------


def _listed(written: str) -> dict[str, str]:
    parts = re.split(r"^([A-Z_0-9]+):", written, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _entries(meanings: Mapping[str, str], meaning: str) -> Iterator[Entry]:
    for entry in re.sub(r"(?<=\|) | (?=\|)", "", " ".join(meanings[meaning].split())).split(","):
        if entry.strip().startswith("@") and " " not in entry.strip():
            yield from _entries(meanings, entry.strip()[1:])
        elif entry.strip():
            yield tuple(_step(meanings, one) for one in entry.split())


def _step(meanings: Mapping[str, str], written: str) -> Step:
    words: set[str] = set()
    for one in written.split("|"):
        if one.startswith("@"):
            words |= {
                word
                for entry in _entries(meanings, one[1:])
                if len(entry) == 1
                for word in entry[0]
            }
        elif one != "..":
            words.add(one)
    return frozenset(words)


# --- Rules ----------------------------------------------------------------------------------------

TOGETHER = 12
"""Words between the first and the last of the meanings of a line."""

REACH = {">": 6, "~": 6, "+": 3}
"""How far apart two meanings may stand of which one has to come after the other."""


class Rules:
    """Lines of meanings; a line holds where all of them are said together.

    `|` stands between meanings for each other, `>` before one that comes soon after, `+` before one
    that comes at once, `~` before one that comes soon after with nobody else between, `-` before
    one that must not be there. A line that begins with ":" says what must not be there from it on.
    """

    def __init__(self, written: str) -> None:
        self._lines = []
        everywhere: list[str] = []
        for line in written.splitlines():
            words = line.partition("#")[0].split()
            if words and words[0] == ":":
                everywhere = words[1:]
            elif words:
                self._lines.append(_Line([*words, *everywhere]))

    def hold(self, thought: Thought) -> bool:
        """Tell whether one of the lines holds."""
        return any(line.holds(thought) for line in self._lines)

    def which(self, thought: Thought) -> list[str]:
        """Return the lines that hold."""
        return [line.written for line in self._lines if line.holds(thought)]


class _Line:
    def __init__(self, words: Sequence[str]) -> None:
        self.written = " ".join(words)
        self._without = frozenset(one[1:] for one in words if one.startswith("-"))
        self._chains: list[list[tuple[str, Step]]] = []
        reach = ""
        for one in words:
            if one in REACH:
                reach = one
            elif not one.startswith("-"):
                step = frozenset(one.split("|"))
                if reach:
                    self._chains[-1].append((reach, step))
                else:
                    self._chains.append([("", step)])
                reach = ""
        steps = [step for chain in self._chains for _, step in chain]
        self._said = sorted(steps, key=lambda step: not step.isdisjoint(UNDENIED))

    def holds(self, thought: Thought) -> bool:
        for step in self._said:  # most sentences end here: no call, no generator
            if step.isdisjoint(thought.said):
                return False
        if not thought.sure.isdisjoint(self._without) or not self._near(thought.places):
            return False
        return all(_follows(thought.places, chain) for chain in self._chains if len(chain) > 1)

    def _near(self, found: Mapping[str, Sequence[int]]) -> bool:
        """Tell whether all meanings stand in one stretch: a chat without full stops goes on."""
        each = [{at for one in step for at in found.get(one, ())} for step in self._said]
        return any(
            all(any(begin <= at < begin + TOGETHER for at in places) for places in each)
            for begin in set().union(*each)
        )


def _follows(found: Mapping[str, Sequence[int]], chain: Sequence[tuple[str, Step]]) -> bool:
    """Tell whether meanings stand in their order, each soon after the one before."""
    places: list[int] = []
    for reach, step in chain:
        here = [at for meaning in step for at in found.get(meaning, ())]
        if reach:
            others = found.get("OTHERS", ()) if reach == "~" else ()
            here = [at for at in here if any(_reaches(one, at, reach, others) for one in places)]
        places = here
    return bool(places)


def _reaches(one: int, at: int, reach: str, others: Sequence[int]) -> bool:
    return 0 < at - one <= REACH[reach] and not any(one < other < at for other in others)
