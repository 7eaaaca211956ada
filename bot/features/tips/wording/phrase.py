"""Six words that open an answer: how they are drawn, and how they are read back with slips.

The list is the EFF's long one (7,776 words, eff.org/dice, CC BY 3.0 US): six are 77 bits.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from functools import lru_cache
from importlib import resources
from itertools import islice, product
from string import ascii_lowercase

WORDS = 6
TRIES = 64
"""How many readings of what was typed are looked for, always: a slip may fit several words."""

SURE = 4
"""Words of the list among six that make them no ordinary sentence (under 1 in 100 English
sentences of six words hold as many, measured)."""

_HYPHENED = re.compile(r"[a-z]+(?:-[a-z]+)*")
_BARE = re.compile(r"[a-z]+")


def draw() -> str:
    """Return six new words with spaces between."""
    return " ".join(secrets.choice(_list()) for _ in range(WORDS))


def readings(typed: str) -> tuple[str, ...]:
    """Return the phrases that somebody may have meant, at most TRIES, the likeliest first.

    Case, commas, accents and one slip per word are forgiven: a letter left out, put in, wrong,
    or swapped with the next. () when these are not six words of the list.
    """
    tokens = _tokens(typed)
    if len(tokens) != WORDS:
        return ()
    meant = [_meant(token) for token in tokens]
    found = dict.fromkeys(islice(product(*meant), TRIES))
    # A slip can also end on another word of the list; then it was one of these.
    for at, token in enumerate(tokens):
        if token in _known():
            for other in _near(token):
                changed = (*meant[:at], (other,), *meant[at + 1 :])
                found.update(dict.fromkeys(islice(product(*changed), TRIES - len(found))))
    return tuple(" ".join(words) for words in found)


def looks_like(typed: str) -> bool:
    """Tell whether words typed on their own are meant to open an answer."""
    tokens = _tokens(typed)
    if len(tokens) != WORDS:
        return False
    known = sum(token in _known() for token in tokens)
    return known > SURE or (known == SURE and all(_meant(token) for token in tokens))


def surely(typed: str) -> bool:
    """Tell whether a text can hardly be anything but six words, whether they open something or not.

    Five of them stand in the list, and the sixth does but for a slip: no ordinary sentence does.
    """
    tokens = _tokens(typed)
    known = sum(token in _known() for token in tokens)
    return len(tokens) == WORDS and known >= WORDS - 1 and all(_meant(token) for token in tokens)


def holds(typed: str) -> bool:
    """Tell whether six words of the list stand in a row in a text, one of them with a slip or not.

    In 50,000 ordinary English words there is no such row (measured).
    """
    letters = _letters(typed)
    hyphened = [token.replace("-", "") for token in _HYPHENED.findall(letters)]
    return _in_a_row(hyphened) or _in_a_row(_BARE.findall(letters))


def _in_a_row(tokens: list[str]) -> bool:
    for at in range(len(tokens) - WORDS + 1):
        unknown = [token for token in tokens[at : at + WORDS] if token not in _known()]
        if not unknown or (len(unknown) == 1 and _near(unknown[0])):
            return True
    return False


@lru_cache
def _list() -> tuple[str, ...]:
    """Read the list when it is first needed, without its four hyphens: one pair is alike then."""
    file = resources.files("xkcdpass") / "static" / "eff-long"
    return tuple(dict.fromkeys(file.read_text("ascii").replace("-", "").split()))


@lru_cache
def _known() -> frozenset[str]:
    return frozenset(_list())


def _letters(typed: str) -> str:
    bare = unicodedata.normalize("NFKD", typed.casefold())
    return "".join(one for one in bare if not unicodedata.combining(one))


def _tokens(typed: str) -> list[str]:
    letters = _letters(typed)
    tokens = _HYPHENED.findall(letters)
    if len(tokens) != WORDS:
        tokens = _BARE.findall(letters)
    return [token.replace("-", "") for token in tokens]


def _meant(token: str) -> tuple[str, ...]:
    """Return the word itself when it is one, else all that are one slip away."""
    return (token,) if token in _known() else _near(token)


def _near(token: str) -> tuple[str, ...]:
    return tuple(sorted(_slips(token) & _known()))


def _slips(token: str) -> set[str]:
    """Return everything one slip away from what was typed."""
    cuts = [(token[:at], token[at:]) for at in range(len(token) + 1)]
    out = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if right[1:]}
    wrong = {left + one + right[1:] for left, right in cuts if right for one in ascii_lowercase}
    put_in = {left + one + right for left, right in cuts for one in ascii_lowercase}
    return (out | swapped | wrong | put_in) - {token}
