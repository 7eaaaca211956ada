"""What people say who mean one of several choices and name none of it: "yesterday", "no cops"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot import naming
from bot.meant import bare_words

_NOT_POLICE = re.compile(
    r"(?:surtout |but |please )*"
    r"(?:no|not|without|pas|sans|(?:any|some)(?:one|body) (?:but|except|other than)|"
    r"anything but|nimporte qui sauf|tout sauf|quelquun dautre que)"
    r"(?: (?:de|la|le|les|the|a|any))*"
    r" (?:police(?: ?(?:officer|man|men)s?)?|cops?|polici(?:er|ere)s?|officers?|flics?)"
)
_SIGNED = {
    True: re.compile(r"\b(?:with my name|avec mon nom)\b"),
    False: re.compile(r"\b(?:without my name|sans mon nom)\b"),
}
"""How a choice says that a name stands there, or none."""

_WHEN = {
    ("now", "maintenant"): (
        "right now, just now, at the moment, this minute, en ce moment, tout de suite, a linstant"
    ),
    ("today", "aujourdhui"): (
        "this morning, this afternoon, earlier today, ce matin, cet apres midi, cet aprem, "
        "plus tot aujourdhui"
    ),
    ("this week", "cette semaine"): (
        "yesterday, last night, yesterday evening, yesterday night, yesterday morning, "
        "yesterday afternoon, the day before yesterday, hier, hier soir, hier matin, "
        "hier apres midi, la nuit derniere, avant hier"
    ),
    ("before that", "avant cela"): (
        "last year, months ago, a long time ago, long ago, lan dernier, il y a longtemps, "
        "il y a des mois"
    ),
}
"""Choices of when something was, and what is surely in each of them; "last week" may be in two."""


def fitting(typed: str, labels: Iterable[str]) -> list[str]:
    """Return the choices that a wish for a name, or for none, fits, or a time in the past.

    What begins with a plain no ("no name") may refuse it altogether: that fits none.
    """
    wish, words = naming.wished(typed), bare_words(typed)
    if words.partition(" ")[0] in ("no", "non"):
        return []
    if wish is not None:
        return [one for one in labels if _SIGNED[wish].search(one)]
    said = [names for names, spoken in _WHEN.items() if words in spoken.split(", ")]
    return [one for one in labels if any(one in names for names in said)]


def not_police(words: str) -> bool:
    """Whether words only ask for somebody who is not police."""
    return _NOT_POLICE.fullmatch(words) is not None
