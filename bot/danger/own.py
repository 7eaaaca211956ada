"""Whether words tell of harm by one's own: a partner, a parent, a child, an ex, someone at home.

By what is said of whom: who does it, to whom, and what. It is looked for in all tenses, in the
passive, and of others ("my friend's husband"). "He" is one's own, unless words name a stranger whom
it may stand for.
"""

from __future__ import annotations

from bot.danger import rules
from bot.danger.heard import says
from bot.danger.meanings import Rules

_NAMED, _LOOSE = Rules(rules.NAMED), Rules(rules.LOOSE)
_STRANGER = Rules("NAMEDSTRANGER")


def is_own(words: str) -> bool:
    """Tell whether words say that somebody's own does harm to them or theirs, or means to."""
    return says(words, _NAMED) or (says(words, _LOOSE) and not says(words, _STRANGER))
