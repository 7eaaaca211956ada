"""Whether words tell of harm by one's own: a partner, a parent, a child, an ex, someone at home.

By what is said of whom: who does it, to whom, and what. It is looked for in all tenses, in the
passive, and of others ("my friend's husband"). "He" is one's own, unless words name a stranger whom
it may stand for. Who writes may be who does it: "I hit my wife".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.danger import own_rules
from bot.danger.heard import thoughts
from bot.danger.meanings import Rules, Thought

_NAMED, _FEARS, _LOOSE = Rules(own_rules.NAMED), Rules(own_rules.FEARS), Rules(own_rules.LOOSE)
_BY_WRITER = Rules(own_rules.BY_WRITER)
_STRANGER = Rules("NAMEDSTRANGER")


def is_own(words: str) -> bool:
    """Tell whether words say that somebody's own does harm to them or theirs, or means to."""
    told = tuple(thoughts(words))
    return _by_own(told) or _say(told, _FEARS) or _say(told, _BY_WRITER)


def is_by_writer(words: str) -> bool:
    """Tell whether who writes says that they harm their own, and of nobody who harms them."""
    told = tuple(thoughts(words))
    return _say(told, _BY_WRITER) and not _by_own(told)


def _by_own(told: Sequence[Thought]) -> bool:
    return _say(told, _NAMED) or (_say(told, _LOOSE) and not _say(told, _STRANGER))


def _say(told: Sequence[Thought], wanted: Rules) -> bool:
    return any(map(wanted.hold, told))
