"""What everyone in a chat sees because one person could not be told alone: seldom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import danger
from bot.limits import Limits
from bot.words import Answer, ChatKind, Command, Event, Filled, Said

CHAT_RESTS = 60.0
"""Seconds in which a chat sees such a line once, whoever it is for."""
PAUSE = 600.0
"""Seconds in which one person is shown it once."""
BREATH = 60.0
"""Seconds in which somebody who is too fast hears it once."""
CALL_RESTS = 5.0
"""Seconds in which danger is answered once with whom to call, whatever else was said before."""


class Doorstep:
    """Counts in memory only. `seconds` is a clock."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._chats = Limits(seconds, burst=1, per_second=1 / CHAT_RESTS)
        self._people = Limits(seconds, burst=1, per_second=1 / PAUSE)
        self._warned = Limits(seconds, burst=1, per_second=1 / PAUSE)
        self._hurried = Limits(seconds, burst=1, per_second=1 / BREATH)
        self._cries = Limits(seconds, burst=1, per_second=1 / CALL_RESTS)
        self._calls = Limits(seconds, burst=1, per_second=1 / CALL_RESTS)

    def spare(self, event: Event, answer: Answer) -> Answer:
        """Return an answer that says something aloud only where that was not said lately.

        A warning to one person (it hides what they wrote) waits for nobody else's line, and whom to
        call in danger waits for no line at all.
        """
        if answer.aloud is None or not isinstance(event, Command | Said):
            return answer
        who = (event.chat.platform, event.actor.id)
        here = (event.chat.platform, event.chat.id)
        if danger.is_urgent(event.text):
            may = self._calls.admit(*here)
        elif answer.hide:
            may = self._warned.admit(*who)
        else:
            may = self._people.admit(*who) and self._chats.admit(*here)
        return answer if may else replace(answer, aloud=None)

    def too_fast(self, event: Event) -> bool:
        """Tell whether somebody is told now that they are too fast: a tap always ends somehow."""
        if not isinstance(event, Command | Said) or event.chat.kind is ChatKind.DIRECT:
            return True
        return self._hurried.admit(event.actor.platform, event.actor.id)

    def cries(self, event: Event) -> bool:
        """Tell whether somebody says danger, and is heard now however fast they are."""
        match event:
            case Command() | Said():
                words = event.text
            case Filled():
                words = "\n".join(event.values.values())
            case _:
                return False
        return danger.is_urgent(words) and self._cries.admit(event.actor.platform, event.actor.id)
