"""Words that nobody asked for: they wait in memory until somebody says what they are.

The buttons under "What is this?" carry a mark, so that one under older words never takes the new.
"""

from __future__ import annotations

from secrets import token_hex

from bot.turn import Turn

_TYPED = "typed"


def wait(turn: Turn, words: str) -> str:
    """Keep words for 30 minutes, in the place of earlier ones, and return their mark."""
    mark = token_hex(4)
    turn.remember(_TYPED, (mark, words))
    return mark


def taken(turn: Turn, mark: str) -> str | None:
    """Return the words of a mark and forget them; None when they are gone, or were others."""
    known, words = turn.recall(_TYPED) or ("", "")
    if known != mark:
        return None
    turn.forget(_TYPED)
    return str(words)


def stands(turn: Turn, mark: str) -> str:
    """Return the words of a mark, which go on waiting; "" when they are gone, or were others."""
    known, words = turn.recall(_TYPED) or ("", "")
    return str(words) if known == mark else ""


def drop(turn: Turn) -> None:
    """Forget whatever waits."""
    turn.forget(_TYPED)
