"""Six words that open an answer: how they are drawn, and how they are read back with slips.

English ones come from the EFF's long list (eff.org/dice, CC BY 3.0 US), French ones from Arthur
Pons' (github.com/ArthurPons/diceware-fr-alt). Each has 7,776 words, less a few: six are 77 bits.
Either is read back for everyone, and nothing says from which list six words came.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import resources
from itertools import chain, islice, product
from string import ascii_lowercase

from bot import danger

WORDS = 6
TRIES = 64
"""How many readings of what was typed are looked for, always: a slip may fit several words."""

SURE = 4
"""Words of one list among six that make them no ordinary sentence (under 1 in 100 sentences of six
words hold as many, in either language, measured)."""

FILES = {"en": "eff_large_wordlist.txt", "fr": "diceware-fr-alt.txt"}

TOO_SHORT = 3
"""French words of so few letters are left out: they are no words to remember ("cm", "hiv")."""

EVERYDAY = {
    "aucun", "aucune", "autre", "avant", "avoir", "bien", "ceci", "cela", "cette", "chose", "fait",
    "pendant", "personne", "plus", "pour", "quelque", "quoi", "rien", "tout", "toute",
}  # fmt: skip
"""French words that every sentence is made of. They are left out, so that none looks like six."""

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
_HYPHENED = re.compile(r"[a-z]+(?:-[a-z]+)*")
_BARE = re.compile(r"[a-z]+")


def draw(language: str) -> str:
    """Return six new words of a language with spaces between; none that sound like danger.

    Whoever opens an answer is not to read whom to call because "choking" was drawn for them. One
    draw in a hundred does, measured: less than a fiftieth of a bit is lost.
    """
    words = listed(language if language in FILES else "en")
    drawn = " ".join(secrets.choice(words) for _ in range(WORDS))
    return draw(language) if danger.is_urgent(drawn) else drawn


def readings(typed: str) -> tuple[str, ...]:
    """Return the phrases that somebody may have meant, at most TRIES, the likeliest first.

    Case, commas, accents and one slip per word are forgiven: a letter left out, put in, wrong,
    or swapped with the next. () when these are not six words of one list.
    """
    tokens = _tokens(typed)
    if len(tokens) != WORDS:
        return ()
    found = dict[str, None]()
    for known in sorted(_lists(), key=lambda known: -_held(tokens, known)):
        found.update(dict.fromkeys(islice(_within(tokens, known), TRIES - len(found))))
    return tuple(found)


def _within(tokens: Sequence[str], known: frozenset[str]) -> Iterator[str]:
    """Return what may have been meant by words of one list."""
    meant = [_meant(token, known) for token in tokens]
    as_typed = product(*meant)
    # A slip can also end on another word of the list; then it was one of these.
    others = (
        product(*meant[:at], (other,), *meant[at + 1 :])
        for at, token in enumerate(tokens)
        if token in known
        for other in _near(token, known)
    )
    for words in chain(as_typed, chain.from_iterable(others)):
        yield " ".join(words)


def looks_like(typed: str) -> bool:
    """Tell whether words typed on their own are meant to open an answer."""
    tokens = _tokens(typed)
    return len(tokens) == WORDS and any(_sure(tokens, known) for known in _lists())


def _sure(tokens: Sequence[str], known: frozenset[str]) -> bool:
    held = _held(tokens, known)
    return held > SURE or (held == SURE and all(_meant(token, known) for token in tokens))


def surely(typed: str) -> bool:
    """Tell whether a text can hardly be anything but six words, whether they open something or not.

    Five of them stand in one list, and the sixth does but for a slip: no ordinary sentence does.
    """
    tokens = _tokens(typed)
    return len(tokens) == WORDS and any(
        _held(tokens, known) >= WORDS - 1 and all(_meant(token, known) for token in tokens)
        for known in _lists()
    )


def holds(typed: str) -> bool:
    """Tell whether six words of one list stand in a row in a text, one of them with a slip or not.

    In 50,000 ordinary English words there is no such row, in 13,000 French ones neither (measured).
    """
    return _somewhere(typed, slips=1)


def shows(typed: str) -> bool:
    """Tell whether six words stand where many read them: alone, or in a text without any slip.

    "Husband, John Smith at Oak Street" is one slip from six words, and an answer to a neighbour.
    """
    return surely(typed) or _somewhere(typed, slips=0)


def _somewhere(typed: str, slips: int) -> bool:
    letters = _letters(typed)
    hyphened = [token.replace("-", "") for token in _HYPHENED.findall(letters)]
    bare = _BARE.findall(letters)
    return any(_in_a_row(tokens, known, slips) for tokens in (hyphened, bare) for known in _lists())


def _in_a_row(tokens: Sequence[str], known: frozenset[str], slips: int) -> bool:
    for at in range(len(tokens) - WORDS + 1):
        unknown = [token for token in tokens[at : at + WORDS] if token not in known]
        if len(unknown) <= slips and all(_near(token, known) for token in unknown):
            return True
    return False


@lru_cache
def listed(language: str) -> tuple[str, ...]:
    """Read a language's list when it is first needed, without hyphens: one pair is alike then."""
    file = resources.files("dicewarepy") / "wordlists" / FILES[language]
    words = file.read_text("utf-8").replace("-", "").split()[1::2]  # each follows its dice
    if language == "fr":
        words = [word for word in words if len(word) > TOO_SHORT and word not in EVERYDAY]
    return tuple(dict.fromkeys(words))


@lru_cache
def _lists() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(listed(language)) for language in FILES)


def _held(tokens: Sequence[str], known: frozenset[str]) -> int:
    return sum(token in known for token in tokens)


def _letters(typed: str) -> str:
    bare = unicodedata.normalize("NFKD", typed.casefold().translate(_LIGATURES))
    return "".join(one for one in bare if not unicodedata.combining(one))


def _tokens(typed: str) -> list[str]:
    letters = _letters(typed)
    tokens = _HYPHENED.findall(letters)
    if len(tokens) != WORDS:
        tokens = _BARE.findall(letters)
    return [token.replace("-", "") for token in tokens]


def _meant(token: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the word itself when it is one, else all that are one slip away."""
    return (token,) if token in known else _near(token, known)


def _near(token: str, known: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(_slips(token) & known))


def _slips(token: str) -> set[str]:
    """Return everything one slip away from what was typed."""
    cuts = [(token[:at], token[at:]) for at in range(len(token) + 1)]
    out = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if right[1:]}
    wrong = {left + one + right[1:] for left, right in cuts if right for one in ascii_lowercase}
    put_in = {left + one + right for left, right in cuts for one in ascii_lowercase}
    return (out | swapped | wrong | put_in) - {token}
