"""A test alert, to oneself: what one looks like, and whether this phone makes a sound."""

from __future__ import annotations

from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Post

TRY = N_("Send me a test alert")


def try_it(turn: Turn) -> Answer:
    """Send this person alone something like an urgent alert; it is kept nowhere."""
    test = turn.t(
        "**TEST, {group}**. An urgent alert comes like this, at night too. Only you got this one.",
        group=turn.group.name,
    )
    turn.whisper(turn.direct, Post(test))
    return turn.say(
        turn.t(
            "A test alert comes in your private chat now. No sound? A muted phone stays silent, "
            "and I cannot change that. Nothing at all? Then I cannot write to you in private."
        ),
        turn.button(N_("Menu"), "menu"),
    )
