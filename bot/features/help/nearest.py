"""Which places are nearest to what somebody typed about themselves or somebody close to them.

Only what says whose trouble it is: what neighbours see and tell is no call for these places.
"""

from __future__ import annotations

from bot.danger import AT_HOME, HURTING, is_self_harm
from bot.danger.apart import apart
from bot.danger.own import is_by_writer, is_own
from bot.features.help import english, french, kinds_english, kinds_french
from bot.features.help.phrases import Listening, Phrases
from bot.features.help.places import IMAGES, PREGNANT, TALK, WITHOUT, YOUNG

_LANGUAGES = (
    {**english.GROUPS, **kinds_english.GROUPS},
    {**french.GROUPS, **kinds_french.GROUPS},
)


def _phrases(*written: str) -> Phrases:
    return Phrases(*zip(written, _LANGUAGES, strict=True))


_TROUBLES = {
    WITHOUT: _phrases(english.WITHOUT, french.WITHOUT),
    IMAGES: _phrases(kinds_english.IMAGES, kinds_french.IMAGES),
    PREGNANT: _phrases(kinds_english.PREGNANT, kinds_french.PREGNANT),
    "needs": _phrases(english.NEEDS, french.NEEDS),
    YOUNG: _phrases(english.YOUNG, french.YOUNG),
    TALK: _phrases(english.TALK, french.TALK),
}
"""Which words lead to which places, the most urgent first."""

_KIDS = _phrases(kinds_english.KIDS, kinds_french.KIDS)

_READING = Listening(
    _phrases(english.HARMLESS, french.HARMLESS),
    (*_TROUBLES.values(), _KIDS),
    f"{english.ORDINARY} {french.ORDINARY}".split(),
)


def nearest(words: str) -> str | None:
    """Return the topic whose places come closest; None when the words are about something else."""
    if is_own(words):
        return HURTING if is_by_writer(words) else AT_HOME
    full = apart(words)
    if is_self_harm(words):
        return YOUNG if _READING.says(full, _KIDS) else TALK
    return next((topic for topic, form in _TROUBLES.items() if _READING.says(full, form)), None)
