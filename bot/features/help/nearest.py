"""Which places are nearest to what somebody typed about themselves or somebody close to them.

Only what says whose trouble it is: what neighbours see and tell is no call for these places.
"""

from __future__ import annotations

from bot.danger import AT_HOME
from bot.danger import english as danger_english
from bot.danger import french as danger_french
from bot.danger.apart import apart
from bot.danger.own import is_own
from bot.danger.reading import Listening, Phrases
from bot.features.help import english, french
from bot.features.help.places import WITHOUT, YOUNG

_LANGUAGES = (
    {**danger_english.GROUPS, **english.GROUPS},
    {**danger_french.GROUPS, **french.GROUPS},
)


def _phrases(*written: str) -> Phrases:
    return Phrases(*zip(written, _LANGUAGES, strict=True))


_TROUBLES = {
    WITHOUT: _phrases(english.WITHOUT, french.WITHOUT),
    "needs": _phrases(english.NEEDS, french.NEEDS),
    YOUNG: _phrases(english.YOUNG, french.YOUNG),
    "talk": _phrases(english.TALK, french.TALK),
}
"""Which words lead to which places, the most urgent first."""

_READING = Listening(
    _phrases(english.HARMLESS, french.HARMLESS),
    _TROUBLES.values(),
    f"{english.ORDINARY} {french.ORDINARY}".split(),
)


def nearest(words: str) -> str | None:
    """Return the topic whose places come closest; None when the words are about something else."""
    if is_own(words):
        return AT_HOME
    full = apart(words)
    return next((topic for topic, form in _TROUBLES.items() if _READING.says(full, form)), None)
