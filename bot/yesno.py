"""Reads a yes or a no in a sentence: "no, it is not dangerous" is no more than "no".

Every word of it has to be a small one or one of the question's own: what says more than the answer
("no, but he has a gun") is none. Each part between two commas has to say the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.meant import bare_words

YES, NO = "yes", "no"

_NEGATIONS = """
not no isnt arent wasnt dont doesnt nobody noone none nothing never pas personne aucun aucune rien
jamais
"""
_VERBS = """
is are am be im hes shes its theyre theres isnt arent want do does dont doesnt
est suis sont etes sommes cest nest veux veut
"""
_SMALL_WORDS = """
a it this that there here i you we he she they me us anyone anybody someone somebody everyone
everybody any the an in at of on my all right now really very so one thing to for from and
ce ca cela il elle on je tu vous nous ils elles n ne ny en de d du des le la les un une l qu
quelquun tout tous vraiment tres maintenant ici y
"""
_THANKS = """
thanks thank you please sorry sir merci svp desole desolee ben pantoute
"""
_DANGERS = """
danger dangerous dangerously unsafe urgent urgence emergency hurt injured harmed risk grave
dangereux dangereuse blesse blessee blesses
"""
_NO_DANGERS = """
fine ok okay good alright bien va correct
"""
_OPEN_WORDS = """
who whom whose what which where when how why
qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles ou quand comment combien
pourquoi
"""
_OPEN = frozenset(_OPEN_WORDS.split())
"""How a question begins that no yes answers."""

_INSIDE = _OPEN - {"que", "ou"}
"""What says so in the middle of one: "à qui", "in which"."""

_YES, _NO = (
    frozenset(("yes", "yeah", "yep", "yup", "oui", "ouais")),
    frozenset(("no", "nope", "nah", "non")),
)
_NOT, _POLITE = frozenset(_NEGATIONS.split()), frozenset(_THANKS.split())
_IS = frozenset(_VERBS.split())
"""Verbs: a part with two of them says two things."""

_SMALL = _IS | frozenset(_SMALL_WORDS.split())
_FAMILY = frozenset(_DANGERS.split())
"""What a question about danger is also answered with."""

_SAFE = frozenset(("safe", "securite"))
_CALM = _SAFE | frozenset(_NO_DANGERS.split())
"""What says that there is no danger: the first by itself, the others behind a no."""


def read(typed: str, question: str, labels: Collection[str]) -> str:
    """Return YES or NO where words say just that about a question, "" for all else.

    `labels` are what the buttons for a yes and a no say, in any language.
    """
    if "?" in typed:
        return ""
    asked = " ".join(_questions(question))
    about = _words(asked, *labels) - _SMALL - _YES - _NO - _POLITE
    about |= _FAMILY if about & _FAMILY else frozenset()
    said = {_part(words, about) for words in _parts(typed)}
    return said.pop() if len(said) == 1 else ""


def about_danger(text: str) -> bool:
    """Whether a text asks about danger: what only agrees kindly may say that all is well."""
    return not _FAMILY.isdisjoint(bare_words(text).split())


def asks_else(text: str) -> bool:
    """Whether a text asks, and nothing that a yes or a no answers."""
    questions = _questions(text)
    return bool(questions) and all(_first(one) in _OPEN for one in questions)


def asks_last(text: str) -> bool:
    """Whether a text ends by asking what a yes or a no answers."""
    last = (_questions(text) or [""])[-1]
    words = bare_words(last).split()
    ends = bool(words) and text.rstrip().endswith(last)
    return ends and words[0] not in _OPEN and not _INSIDE & set(words)


def _questions(text: str) -> list[str]:
    return re.findall(r"[^.!?]*\?", text)


def _first(question: str) -> str:
    return bare_words(question).partition(" ")[0]


def _parts(typed: str) -> list[list[str]]:
    """Return the words of each part; a yes or no by itself begins a sentence behind it."""
    told = re.sub(r"\bno one\b", "noone", typed, flags=re.IGNORECASE)
    cut = (bare_words(one).split() for one in re.split(r"[,.;:!\n]+", told))
    parts = [kept for words in cut if (kept := [one for one in words if one not in _POLITE])]
    if len(parts) > 1 and ({*parts[0]} <= _YES or ({*parts[0]} <= _NO and _IS & set(parts[1]))):
        parts[:2] = [parts[0] + parts[1]]
    return parts


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for one in texts for word in bare_words(one).split())


def _part(words: list[str], about: Collection[str]) -> str:
    """Return what one part says; "" where it says more than that, or nothing."""
    said = YES if words[0] in _YES else NO if words[0] in _NO else ""
    rest = words[bool(said) :]
    calm = (_CALM if said == NO else _SAFE) if _FAMILY & set(about) else frozenset()
    known = frozenset(about) | calm
    verbs, denied = (sum(one in these for one in rest) for these in (_IS, _NOT | calm))
    named = known & set(rest) or (said and verbs)
    twice = max(verbs, denied, len(_FAMILY & set(rest))) > 1
    if twice or (rest and not named) or set(rest) - known - _SMALL - _NOT:
        return ""
    if said == NO:
        return NO if denied or not verbs else ""
    if said == YES:
        return "" if denied else YES
    return NO if denied else YES if verbs and _FAMILY & set(rest) else ""
