"""Writes the forms of the words of danger: `python -m tests.forms` after a list of words changed.

For each language: a line for each listed word with its forms, then the ordinary words that are one
slip of the finger away from one of them. Both as people type them, without accents.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from textwrap import fill

from simplemma.strategies import DefaultDictionaryFactory

from bot import tongue
from bot.danger.apart import HOW_MUCH
from bot.danger.heard import LANGUAGES
from bot.danger.lemmas import AS_WRITTEN, FORMS, SWAPPING, Lemmas, cuts, near
from bot.meant import bare

_FRENCH_VERB = "e es ons ez ent ee ees ais ait aient ant era erai erait eront iez"
ENDINGS = {
    "en": {"": ("s",)},
    "fr": {"er": _FRENCH_VERB.split(), "": ("e", "s", "es")},
}
"""Forms that a dictionary with one lemma for a form keeps for another: "frappe" is a noun too."""

RARE = re.compile(r"(?:ass|iss|uss)(?:e|es|ent|iez|ions)$|[aiu](?:mes|tes|rent)$|inrent$|[^rv]a$")
"""How forms end that nobody types in a chat: "nous frappassions"."""


def _regular(language: str, word: str) -> Iterator[str]:
    if len(word) < SWAPPING or word.endswith(("ee", "s")):
        return
    end, others = next((end, one) for end, one in ENDINGS[language].items() if word.endswith(end))
    yield from (word.removesuffix(end) + other for other in others)


@cache
def dictionary(language: str) -> dict[str, str]:
    """Return every form of a language with its lemma, as people type them."""
    forms = DefaultDictionaryFactory(cache_max_size=0).get_dictionary(language)
    return {bare(form): bare(lemma) for form, lemma in forms.items()}


@cache
def words() -> frozenset[str]:
    """Return the words of both languages; a dictionary of forms leaves out what has but one."""
    forms = (word for one in ENDINGS for pair in dictionary(one).items() for word in pair)
    return frozenset({*forms, *tongue.ENGLISH, *tongue.FRENCH, *HOW_MUCH})


def written(lemmas: Lemmas) -> str:
    """Return what a file of forms should hold."""
    exact = {word.removeprefix(AS_WRITTEN) for word in lemmas.listed if word.startswith(AS_WRITTEN)}
    forms: dict[str, set[str]] = {
        word: set(_regular(lemmas.language, word))
        for word in lemmas.listed
        if not word.startswith(AS_WRITTEN)
    }
    for form, lemma in dictionary(lemmas.language).items():
        if lemma in forms and not (lemmas.language == "fr" and RARE.search(form)):
            forms[lemma].add(form)
    lines = (" ".join([word, *sorted(forms[word] - {word})]) for word in sorted(forms))
    others = sorted(_beside(words(), exact.union(forms, *forms.values())))
    return "\n".join([*lines, "", fill(" ".join(others), 100), ""])


def _beside(words: Iterable[str], forms: set[str] | frozenset[str]) -> Iterator[str]:
    """Return the words of a language that a slip could make one of our forms."""
    close = {cut for form in forms for cut in cuts(form)}
    for word in words:
        if len(word) >= SWAPPING and word.isascii() and word.isalpha() and word not in forms:
            fits = any(cut in close for cut in cuts(word))
            if fits and any(one in forms for one in near(word)):
                yield word


def main() -> None:
    """Write the files."""
    for language in LANGUAGES:
        (FORMS / f"{language.name}.txt").write_text(written(language.lemmas))


if __name__ == "__main__":
    main()
