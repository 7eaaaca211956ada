"""What a text says, in whichever of our languages its sentences are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.danger import english, french
from bot.danger.apart import in_full
from bot.danger.meanings import Language, Rules, Thought
from bot.tongue import tongue

LANGUAGES = (Language("en", english.WORDS), Language("fr", french.WORDS))


def says(text: str, rules: Rules) -> bool:
    """Tell whether one of the rules holds for a sentence of a text."""
    return any(map(rules.hold, thoughts(text)))


def thoughts(text: str) -> Iterator[Thought]:
    """Yield what the sentences of a text say."""
    for sentence in re.split(r"[.!?;\n]+", text):
        if sentence.strip():
            spoken = tongue(sentence)
            full = re.sub(r"\b(?:il )?y a(?:vait)?\b", "ya", in_full(sentence))
            for language in LANGUAGES:
                if spoken in ("", language.name):
                    yield from language.thoughts(full)
