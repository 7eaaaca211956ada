"""Whether words tell of harm by one's own: a partner, a parent, a child, an ex, someone at home.

By what is said of whom: who does it, to whom, and what. It is looked for in all tenses, in the
passive, and of others ("my friend's husband"). "He" is one's own, unless words name a stranger whom
it may stand for. What only sounds like it (a game, a saying) is passed over.
"""

from __future__ import annotations

from bot.danger.apart import apart
from bot.danger.own import english, english_deeds, french, french_deeds
from bot.danger.reading import Listening, Phrases


def _phrases(of_english: str, of_french: str) -> Phrases:
    return Phrases((of_english, english.GROUPS), (of_french, french.GROUPS))


_NAMED = _phrases(english_deeds.NAMED, french_deeds.NAMED)
_LOOSE = _phrases(english_deeds.LOOSE, french_deeds.LOOSE)
_STRANGERS = _phrases(english.STRANGERS, french.STRANGERS)

_READING = Listening(
    _phrases(english.HARMLESS, french.HARMLESS),
    (_NAMED, _LOOSE, _STRANGERS),
    f"{english.ORDINARY} {french.ORDINARY}".split(),
)


def is_own(words: str) -> bool:
    """Tell whether words say that somebody's own does harm to them or theirs, or means to."""
    full = apart(words)
    if _READING.says(full, _NAMED):
        return True
    return _READING.says(full, _LOOSE) and not _READING.says(full, _STRANGERS)
