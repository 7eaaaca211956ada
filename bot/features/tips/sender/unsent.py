"""What is said by itself when somebody does not go on: nothing was sent, and then it is gone.

On a locked screen none of it says what this is about.
"""

from __future__ import annotations

from datetime import timedelta
from math import ceil

from bot import forms
from bot.features.tips.sender.telling import LAPSED, Telling
from bot.features.tips.sender.waiting import PENDING, Pending
from bot.texts import N_
from bot.turn import Turn
from bot.words import Post

STOPPED = N_("**NOT SENT.** I have to stop for a while: I threw it away and kept nothing.")
"""What stays of a draft that the end of the process takes away."""


class Unsent:
    """The alarms of a draft."""

    def __init__(self, told: Telling) -> None:
        self._story = told.story

    def remind(self, turn: Turn) -> Post | None:
        """The six words were shown a while ago: say that nothing was sent yet."""
        left = forms.left(turn, self._story)
        pending: Pending | None = turn.recall(PENDING)
        if pending is None or not left:
            return None
        text = turn.t(
            "Hello. This is **NOT SENT**. I keep it until {moment}, then I throw it away.",
            moment=turn.moment(turn.now + left),
        )
        send = turn.button(N_("I saved the words: send it"), "tip_send", pending.to)
        throw = turn.button(N_("Throw away"), "form_stop", self._story.name)
        return Post(text, ((send,), (throw,)))

    def lapse(self, turn: Turn) -> Post | None:
        """Say that it is over, and leave nothing on the screen; later, if it was touched since."""
        left = forms.left(turn, self._story)
        if left:
            turn.alarm(LAPSED, ceil(left / timedelta(minutes=1)))
            return None
        text = turn.t("**NOT SENT.** That took a while: I threw it away and kept nothing.")
        post = Post(text, ((turn.button(N_("Start again"), "tip_start"),),))
        if not turn.private:
            return post
        turn.whisper(turn.direct, post, wipe=True)
        return None
