"""What everyone in a chat sees because one person could not be told alone: seldom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.limits import Limits
from bot.words import Answer, ChatKind, Command, Event, Said

CHAT_RESTS = 60.0
"""Seconds in which a chat sees such a line once, whoever it is for."""
PAUSE = 600.0
"""Seconds in which one person is shown it once."""
BREATH = 60.0
"""Seconds in which somebody who is too fast hears it once."""


class Doorstep:
    """Counts in memory only. `seconds` is a clock."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._chats = Limits(seconds, burst=1, per_second=1 / CHAT_RESTS)
        self._people = Limits(seconds, burst=1, per_second=1 / PAUSE)
        self._warned = Limits(seconds, burst=1, per_second=1 / PAUSE)
        self._hurried = Limits(seconds, burst=1, per_second=1 / BREATH)

    def spare(self, event: Event, answer: Answer) -> Answer:
        """Return an answer that says something aloud only where that was not said lately.

        A warning to one person (it hides what they wrote) waits for nobody else's line.
        """
        if answer.aloud is None or not isinstance(event, Command | Said):
            return answer
        who = (event.chat.platform, event.actor.id)
        if answer.hide:
            may = self._warned.admit(*who)
        else:
            here = (event.chat.platform, event.chat.id)
            may = self._people.admit(*who) and self._chats.admit(*here)
        return answer if may else replace(answer, aloud=None)

    def too_fast(self, event: Event) -> bool:
        """Tell whether somebody is told now that they are too fast: a tap always ends somehow."""
        if not isinstance(event, Command | Said) or event.chat.kind is ChatKind.DIRECT:
            return True
        return self._hurried.admit(event.actor.platform, event.actor.id)
