"""What stands on somebody's screen, so that who types what a button says has pressed it.

In memory only, for as long as nothing else came there.
"""

from __future__ import annotations

from bot.meant import bare_words, meant
from bot.turn import Turn
from bot.words import Button, Post, Way

SCREEN = "screen"


def show(turn: Turn, post: Post) -> None:
    """Remember the buttons of what somebody was just shown in their private chat."""
    buttons = [one for row in post.rows for one in row if one.way in (Way.PRESS, Way.DOOR)]
    if buttons:
        turn.remember(SCREEN, tuple(buttons))
    else:
        turn.forget(SCREEN)


def button(turn: Turn, words: str) -> Button | None:
    """Return the button on the screen that says these words."""
    shown: tuple[Button, ...] = turn.recall(SCREEN) or ()
    return meant(words, {bare_words(one.label): one for one in shown})
