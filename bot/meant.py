"""What a plain word means, with typing mistakes: "help", "hepl" and "aide" are one."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

SURE = 4
"""A shorter word is too short to guess from a typing mistake."""


def meant(text: str, words: Mapping[str, str]) -> str | None:
    """Return what `words` says that a text means, when the text is just one of them.

    Forgives a letter too many, one missing, and two that changed places; never a wrong one:
    "shop" is not "stop".
    """
    typed = " ".join(text.lower().strip(" .!?/").split())
    if typed in words:
        return words[typed]
    close = {words[word] for word in words if len(word) >= SURE and slipped(typed, word)}
    return close.pop() if len(close) == 1 else None


def bare(text: str) -> str:
    """Return a text without capitals and accents, as people type in a hurry."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("’", "'"))
    return "".join(one for one in apart if not unicodedata.combining(one))


def slipped(typed: str, word: str) -> bool:
    """Tell whether a word was typed with one slip: a letter too many or missing, or two swapped."""
    if len(typed) == len(word):
        return any(
            word[:at] + word[at + 1] + word[at] + word[at + 2 :] == typed
            for at in range(len(word) - 1)
        )
    longer, shorter = sorted((typed, word), key=len, reverse=True)
    return len(longer) - len(shorter) == 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )
