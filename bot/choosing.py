"""Which one of several choices somebody names who types instead of tapping."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot.meant import bare_words, meant
from bot.tongue import ENGLISH, FRENCH

V = TypeVar("V")

ANSWERS = ("yes", "no", "oui", "non")

PLACES = (
    ("first", "the first", "first one", "the first one", "premier", "le premier", "la premiere"),
    ("second", "the second", "second one", "the second one", "deuxieme", "le deuxieme",
     "la deuxieme"),
)  # fmt: skip
"""What people call a choice by where it stands."""

SMALL = FRENCH | ENGLISH
"""Words that say nothing by themselves of which choice is meant."""

_NUMBER = re.compile(r"(?:(?:number|no|nr|option|numero|choice|choix) )?([1-9])")


def chosen(typed: str, labels: Mapping[str, V], shown: Sequence[V] = ()) -> V | None:
    """Return the one choice that words name: its label, a part of it, a yes or no, or its place.

    `labels` are the choices in their order, each under its `bare_words`. `shown` are those that
    stand on the screen, where not all of them do: a place is one among these.
    """
    return meant(typed, labels) or _part(labels, shown or [*labels.values()], bare_words(typed))


def near(typed: str, labels: Mapping[str, V]) -> bool:
    """Whether words are a part of what some of the choices say, so that they are about them."""
    words = bare_words(typed)
    return bool(words) and any(f" {words} " in f" {label} " for label in labels)


def _part(labels: Mapping[str, V], shown: Sequence[V], typed: str) -> V | None:
    for at, place in enumerate(PLACES[: len(shown)]):
        if typed in place:
            return shown[at]
    telling = [one for one in typed.split() if one not in SMALL]
    found = [value for label, value in labels.items() if telling and f" {typed} " in f" {label} "]
    if typed in ANSWERS:
        found = [value for label, value in labels.items() if label.startswith(f"{typed} ")]
    return found[0] if len(found) == 1 else _numbered(labels, shown, typed)


def _numbered(labels: Mapping[str, V], shown: Sequence[V], typed: str) -> V | None:
    """Return the choice of a number, where no choice has a number of its own: "10" may be 10:00."""
    number = _NUMBER.fullmatch(typed)
    if number is None or any(re.search(r"\d", label) for label in labels):
        return None
    at = int(number[1])
    return shown[at - 1] if at <= len(shown) else None
