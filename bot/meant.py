"""What a plain word means, with typing mistakes: "help", "hepl" and "aide" are one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TypeVar

V = TypeVar("V")

SURE = 4
"""A shorter word is too short to guess from a typing mistake."""

_NO_SLIPS = """
aid aides aider cancels end ends hell laide men menus mutes quiet quite salt star stars stat state
stoop stops tart top tops
"""
_ORDINARY = frozenset(_NO_SLIPS.split())
"""Words that are one slip away from ours and mean something else."""


def bare_words(text: str) -> str:
    """Return bare words with one space between them: no capitals, accents, marks or apostrophes."""
    return " ".join(re.findall(r"[^\W_]+", bare(text).replace("'", "")))


_PLEASE = re.compile(
    r"^(?:(?:please|pls|svp|stp|s ?il (?:vous|te) plait) )+"
    r"|(?: (?:please|pls|svp|stp|s ?il (?:vous|te) plait|thanks|thank you|merci))+$"
)


def without_please(typed: str) -> str:
    """Return `bare_words` without what is only polite around them: "erase it please"."""
    return _PLEASE.sub("", typed)


_REF = re.compile(r"\b(?:([A-Z])[- ]?([0-9]{1,6})|([A-Z0-9]{3}-[A-Z0-9]{3}))\b")


def refs(text: str) -> frozenset[str]:
    """Return the numbers of things that a text names, as we write them: "e12" is "E-12"."""
    found = _REF.findall(text.upper())
    return frozenset(whole or f"{letter}-{number}" for letter, number, whole in found)


def without_refs(text: str) -> str:
    """Return a text without the numbers of things that it names."""
    return _REF.sub(" ", text.upper())


def meant(text: str, words: Mapping[str, V], *, slips: bool = True) -> V | None:
    """Return what `words`, whose keys are `bare_words`, says that a text means, if it is just one.

    Forgives a letter too many, one missing, and two that changed places; never a wrong one:
    "shop" is not "stop". Without `slips` only two that changed places: "sotp" is no other word.
    """
    typed = bare_words(text)
    if typed in words:
        return words[typed]
    if typed in _ORDINARY:
        return None
    forgives = slipped if slips else swapped
    close = {words[word] for word in words if len(word) >= SURE and forgives(typed, word)}
    return close.pop() if len(close) == 1 else None


def bare(text: str) -> str:
    """Return a text without capitals and accents, as people type in a hurry."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("’", "'"))
    return "".join(one for one in apart if not unicodedata.combining(one))


def swapped(typed: str, word: str) -> bool:
    """Tell whether two neighbouring letters of a word changed places."""
    return len(typed) == len(word) and any(
        word[:at] + word[at + 1] + word[at] + word[at + 2 :] == typed for at in range(len(word) - 1)
    )


def slipped(typed: str, word: str) -> bool:
    """Tell whether a word was typed with one slip: a letter too many or missing, or two swapped."""
    if len(typed) == len(word):
        return swapped(typed, word)
    longer, shorter = sorted((typed, word), key=len, reverse=True)
    return len(longer) - len(shorter) == 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )
