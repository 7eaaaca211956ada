"""Words that nobody asked for: they wait in memory until somebody says what they are.

The buttons under "What is this?" carry a mark, so that one under older words never takes the new.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from secrets import token_hex

from bot import screen
from bot.meant import bare_words
from bot.turn import Turn
from bot.words import Button, Text

_TYPED = "typed"
_TAKEN = "typed taken"
_HUSHED = "typed in private"
_WAYS = "typed at"
_STOPPED = "typed and stopped"

SCREENS = 4
"""So many of the last screens with ways still take the words that they show."""


@dataclass(frozen=True, slots=True)
class Unasked:
    """Words, the mark that buttons carry for them, and the ways that they can go; "" once taken."""

    mark: str
    words: str
    ways: tuple[Button, ...]


def wait(turn: Turn, words: str) -> str:
    """Keep words for 30 minutes, in the place of earlier ones, and return their mark."""
    mark = token_hex(4)
    turn.remember(_TYPED, (mark, words))
    turn.remember(_HUSHED, (mark, screen.hushed(turn)))
    turn.forget(_TAKEN)
    return mark


def offer(turn: Turn, words: str, ways: Sequence[Button]) -> Unasked:
    """Offer these ways for words that wait from now on."""
    new = Unasked(wait(turn, words), words, tuple(ways))
    turn.remember(_WAYS, (*_offers(turn)[1 - SCREENS :], new))
    return new


def offered(turn: Turn, mark: str = "") -> Unasked | None:
    """Return what was offered for the words of a mark, or what was offered last."""
    found = [one for one in _offers(turn) if mark in ("", one.mark)]
    return found[-1] if found else None


def _offers(turn: Turn) -> tuple[Unasked, ...]:
    return turn.recall(_WAYS) or ()


def waiting(turn: Turn) -> tuple[str, str]:
    """Return the mark and the words of what waits; "" where nothing does."""
    mark, words = turn.recall(_TYPED) or ("", "")
    return str(mark), str(words)


def hushed(turn: Turn, mark: str) -> bool:
    """Whether the words of a mark were typed where something private stood."""
    return bool(turn.recall(_HUSHED) == (mark, True))


def typed_before(turn: Turn, words: str) -> bool:
    """Whether the very same words wait already."""
    _, waiting = turn.recall(_TYPED) or ("", None)
    return waiting is not None and bare_words(str(waiting)) == bare_words(words)


def taken(turn: Turn, mark: str) -> str | None:
    """Return the words of a mark and forget them; None when they are gone, or were others."""
    words = stands(turn, mark)
    if not words and not _waits(turn, mark):
        return None
    if _waits(turn, mark):
        turn.forget(_TYPED)
    offers = _offers(turn)
    blank = [replace(one, words="") if one.mark == mark else one for one in offers]
    turn.remember(_WAYS, tuple(blank))
    turn.remember(_TAKEN, mark)
    return words


def was_taken(turn: Turn, mark: str) -> bool:
    """Whether somebody has said what the words of a mark are."""
    offer = offered(turn, mark)
    return turn.recall(_TAKEN) == mark or (offer is not None and not offer.words)


def gone(turn: Turn, mark: str) -> Text:
    """Say of words that wait no more under their mark what became of them."""
    if was_taken(turn, mark):
        return _was_taken(turn)
    if mark in (turn.recall(_STOPPED) or ()):
        return turn.t("You stopped that before, and I kept nothing of it.")
    return turn.t("That took a while. I threw it away and kept nothing.")


def _was_taken(turn: Turn) -> Text:
    return turn.t("I took those words already, when you tapped before.")


def stands(turn: Turn, mark: str) -> str:
    """Return the words of a mark, which go on waiting; "" when they are gone, or were others."""
    if _waits(turn, mark):
        return waiting(turn)[1]
    offer = offered(turn, mark)
    return offer.words if offer is not None else ""


def _waits(turn: Turn, mark: str) -> bool:
    known, _ = waiting(turn)
    return bool(mark) and known == mark


def set_aside(turn: Turn) -> None:
    """Something else was said: what waits is nothing any more, but for a button that shows it."""
    turn.forget(_TYPED)


def drop(turn: Turn) -> Text | None:
    """Forget whatever waits; where it was taken before, return the sentence that says so."""
    waits, taken = turn.recall(_TYPED), turn.recall(_TAKEN)
    turn.forget(_TYPED)
    stopped = frozenset(one.mark for one in _offers(turn) if one.words)
    turn.forget(_WAYS)
    turn.remember(_STOPPED, stopped)
    return _was_taken(turn) if taken and not waits and not stopped else None
