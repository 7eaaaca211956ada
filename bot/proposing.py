"""Asks whether words are the answer to something that waits, and gathers those told in parts.

What is typed at the same question before anybody said what it is goes together, as people write
one thing in several messages; an older question shows all of it before it takes any.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import lacking, screen, unasked
from bot.asked import Item
from bot.turn import Turn
from bot.words import Answer, joined

_PROPOSED = "proposed"


def propose(turn: Turn, words: str, items: tuple[Item, ...], asks: Callable[..., Answer]) -> Answer:
    """Ask of words, and of those typed just before at the same question, whose answer they are.

    `asks` takes the mark under which they wait, and all of them.
    """
    gathered = lacking.together(_since(turn, items), words)
    mark = unasked.wait(turn, gathered)
    answer = asks(mark, gathered)
    turn.remember(_PROPOSED, (mark, items, answer))
    return answer


def proposed(turn: Turn, mark: str, number: int) -> Item | None:
    """Return what the words of a mark may be the answer to; None when nothing was asked."""
    known, items, _ = _last(turn)
    return items[number] if known == mark and number < len(items) else None


def grown(turn: Turn, mark: str) -> Answer | None:
    """Ask again where more was typed than stood over a button; None where nothing waits."""
    known, _, answer = _last(turn)
    waits, _ = unasked.waiting(turn)
    if answer is None or answer.post is None or unasked.was_taken(turn, mark) or waits != known:
        return None
    more = turn.t("You wrote more since then: this is all of it.")
    return replace(answer, post=replace(answer.post, text=joined([more, answer.post.text])))


def _since(turn: Turn, items: tuple[Item, ...]) -> str:
    """Return what waits of the same question; what was typed in private stays apart."""
    (known, before, _), (mark, words) = _last(turn), unasked.waiting(turn)
    same = bool(mark) and (mark, items) == (known, before)
    return words if same and unasked.hushed(turn, mark) == screen.hushed(turn) else ""


def _last(turn: Turn) -> tuple[str, tuple[Item, ...], Answer | None]:
    return turn.recall(_PROPOSED) or ("", (), None)
