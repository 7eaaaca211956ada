"""Words that nobody asked for: they wait in memory until somebody says what they are.

The buttons under "What is this?" carry a mark, so that one under older words never takes the new.
"""

from __future__ import annotations

from collections.abc import Sequence
from secrets import token_hex

from bot import screen
from bot.meant import bare_words
from bot.turn import Turn
from bot.words import Button, Text

_TYPED = "typed"
_TAKEN = "typed taken"
_HUSHED = "typed in private"
_WAYS = "typed at"


def wait(turn: Turn, words: str) -> str:
    """Keep words for 30 minutes, in the place of earlier ones, and return their mark."""
    mark = token_hex(4)
    turn.remember(_TYPED, (mark, words))
    turn.remember(_HUSHED, (mark, screen.hushed(turn)))
    turn.forget(_TAKEN)
    return mark


def offer(turn: Turn, mark: str, ways: Sequence[Button]) -> None:
    """Offer these ways for the words of a mark."""
    turn.remember(_WAYS, (mark, tuple(ways)))


def offered(turn: Turn) -> tuple[str, tuple[Button, ...]]:
    """Return for the words of which mark ways were offered last, and which."""
    mark, ways = turn.recall(_WAYS) or ("", ())
    return str(mark), ways


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
    known, words = turn.recall(_TYPED) or ("", "")
    if known != mark:
        return None
    turn.forget(_TYPED)
    turn.remember(_TAKEN, mark)
    return str(words)


def was_taken(turn: Turn, mark: str) -> bool:
    """Whether somebody has said what the words of a mark are."""
    return bool(turn.recall(_TAKEN) == mark)


def gone(turn: Turn, mark: str) -> Text:
    """Say of words that wait no more under their mark what became of them."""
    if was_taken(turn, mark):
        return _was_taken(turn)
    return turn.t("That took a while. I threw it away and kept nothing.")


def _was_taken(turn: Turn) -> Text:
    return turn.t("I took those words already, when you tapped before.")


def stands(turn: Turn, mark: str) -> str:
    """Return the words of a mark, which go on waiting; "" when they are gone, or were others."""
    known, words = turn.recall(_TYPED) or ("", "")
    return str(words) if known == mark else ""


def drop(turn: Turn) -> Text | None:
    """Forget whatever waits; where it was taken before, return the sentence that says so."""
    waits, taken = turn.recall(_TYPED), turn.recall(_TAKEN)
    turn.forget(_TYPED)
    return _was_taken(turn) if taken and not waits else None
