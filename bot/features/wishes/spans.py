"""Reads hours from and to as people type them: "22 to 7", "10pm-7am", "de 22 h à 7 h"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MORNING = ("am", "a.m.", "a.m", "in the morning", "du matin", "du mat")
_NIGHT = ("at night", "de la nuit", "in the evening", "du soir")
_LATER = ("pm", "p.m.", "p.m", "in the afternoon", "de l'après-midi", "de l'apres-midi")
_HALF = "|".join(re.escape(one) for one in (*_MORNING, *_NIGHT, *_LATER))
_HOUR = rf"(\d{{1,2}})(?:\s*(?:heures?|h|:)\s*([0-5]\d)?)?\s*({_HALF})?"
_SPAN = re.compile(
    rf"(?:(?:from|de|between|entre)\s+)?{_HOUR}\s*"
    rf"(?:to|till|til|until|and|[-–—]|à|a|et|jusqu'à|jusqu'a)\s*{_HOUR}\.?"
)
_AFTER = re.compile(rf"(?:(?:only\s+)?after|from|since|après|apres|dès|à partir de)\s+{_HOUR}\.?")

_NAMED = {
    "midnight": "0h", "minuit": "0h", "noon": "12pm", "midi": "12pm", "one": "1", "two": "2",
    "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "une": "1", "deux": "2", "trois": "3",
    "quatre": "4", "cinq": "5", "sept": "7", "huit": "8", "neuf": "9", "dix": "10", "onze": "11",
    "douze": "12",
}  # fmt: skip
_NAMES = re.compile(rf"\b(?:{'|'.join(_NAMED)})\b")
_AT_NIGHT = re.compile(
    r"(?:(?:(?:at|during|in|all|every|only|for)\s+)*(?:the\s+)?(?:nights?|night ?time|overnight)"
    r"|(?:(?:pendant|durant|seulement|toute|chaque)\s+)*(?:la\s+)?nuit)"
    r"(?:\s+(?:only|please|seulement|svp))?[.!]?"
)

_NO = (
    r"(?:no|without|stop(?: the| all)?|(?:do(?: not|n'?t)|never) send(?: me)?(?: any)?"
    r"|pas de|plus de|aucun|sans|n'envoyez pas de|ne m'envoyez pas de)"
)
_OF_MESSAGES = re.compile(
    rf"(?:please,?\s+)?(?:{_NO}\s+(?:more\s+)?(?:messages?|notifications?)"
    r"|(?:do(?: not|n'?t)|never) write(?: to)? me|ne m'[eé]crivez (?:pas|plus|jamais)"
    r"|(?:my\s+)?quiet hours|(?:mes\s+)?heures calmes)\s*[:,]?\s+"
)
"""What says plainly that the hours behind it are to be quiet."""
_PLEASE = re.compile(
    r"[,\s]+(?:please|pls|svp|stp|s'il (?:vous|te) pla[iî]t|thanks|thank you|merci)[.!]?$"
)

TWELVE = 12
DAY = 24
LONGEST = 16
"""Nobody means more hours of quiet who leaves open which half of the day it is."""

SMALL_HOURS = 6
MORNINGS = (7, 8)
"""When quiet ends that only its beginning was said of."""


@dataclass(frozen=True, slots=True)
class QuietSpan:
    """Whole hours; `longer`: minutes were typed, and the quiet reaches over them."""

    begins: int
    ends: int
    longer: bool = False

    @property
    def hours(self) -> int:
        """How many they are."""
        return (self.ends - self.begins) % DAY


NIGHTS = (QuietSpan(22, 7), QuietSpan(23, 7), QuietSpan(21, 8))
"""What "at night" may mean."""


def read(words: str) -> QuietSpan | None:
    """Return from which hour to which; None where no two hours stand there, or it is not sure."""
    found = _SPAN.fullmatch(_typed(words))
    if found is None:
        return None
    begins, _, first, ends, _, last = found.groups()
    sure = bool(first and last) or max(int(begins), int(ends)) > TWELVE or not int(begins)
    spans = _spans(found)
    # "9pm to 7" is the night, "noon to 2" two hours or fourteen.
    one = len(spans) == 1 and (sure or first)
    return spans[0] if one else None


def perhaps(words: str) -> tuple[QuietSpan, ...]:
    """Return the hours that words may mean which do not say it for sure, the likeliest first."""
    typed = _typed(words)
    if read(words):
        return ()
    if found := _SPAN.fullmatch(typed):
        return _spans(found)
    if found := _AFTER.fullmatch(typed):
        hour, _, half = found.groups()
        begins = _hour(int(hour), half or ("" if int(hour) > TWELVE else "pm"))
        return tuple(QuietSpan(begins, ends) for ends in MORNINGS if begins not in (None, ends))
    return NIGHTS if _AT_NIGHT.fullmatch(typed) else ()


def of_messages(words: str) -> bool:
    """Whether words say by themselves that no messages are to come at some hours."""
    plain = _plain(words)
    return _OF_MESSAGES.match(plain) is not None and bool(read(words) or perhaps(words))


def is_about(words: str) -> bool:
    """Whether words are about some hours, though they may not say which."""
    typed = _typed(words)
    return any(one.isdecimal() for one in typed) or _AT_NIGHT.fullmatch(typed) is not None


def _spans(found: re.Match[str]) -> tuple[QuietSpan, ...]:
    """Return every span that two hours can be; where a half is open, none that is too long."""
    begins, after, first, ends, before, last = found.groups()
    late = int(before or 0) > 0
    spans = {
        QuietSpan(one, (other + late) % DAY, late or int(after or 0) > 0)
        for one in _hours(int(begins), first, max(int(begins), int(ends)) > TWELVE)
        for other in _hours(int(ends), last, max(int(begins), int(ends)) > TWELVE)
    }
    fitting = [one for one in spans if one.hours and (len(spans) == 1 or one.hours <= LONGEST)]
    return tuple(sorted(fitting, key=lambda one: (one.hours, one.begins < one.ends, one.begins)))


def _hours(number: int, half: str | None, whole: bool) -> set[int]:
    """Return which hours a number can be; `whole`: on a clock of 24 hours, as the other one is."""
    halves = (half,) if half or whole or not number else ("am", "pm")
    return {hour for one in halves if (hour := _hour(number, one)) is not None}


def _plain(words: str) -> str:
    return _PLEASE.sub("", " ".join(words.lower().replace("’", "'").split()))


def _typed(words: str) -> str:
    typed = _OF_MESSAGES.sub("", _plain(words), count=1)
    return _NAMES.sub(lambda name: _NAMED[name[0]], typed)


def _hour(number: int, half: str | None) -> int | None:
    """Return an hour on a clock of 24 hours; None where there is no such hour."""
    if not half:
        return number % DAY if number <= DAY else None
    if not 1 <= number <= TWELVE:
        return None
    if half in _NIGHT:  # "2 at night" and "12 at night" are past midnight
        return number % TWELVE + (TWELVE if SMALL_HOURS <= number < TWELVE else 0)
    return number % TWELVE + (0 if half in _MORNING else TWELVE)
