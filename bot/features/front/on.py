"""[What is on]: what is open or planned, from every feature, with the way to take part in it."""

from __future__ import annotations

from collections.abc import Sequence

from bot import paging
from bot.feature import Feature
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer


class On:
    """Gathers what is on from all features."""

    def __init__(self, features: Sequence[Feature]) -> None:
        self._features = features

    def show(self, turn: Turn) -> Answer:
        """Show the first screen of what is on."""
        return self.page(turn, 1)

    def page(self, turn: Turn, number: int) -> Answer:
        """Show one screen of what is on."""
        found = [current for one in self._features if one.on for current in one.on(turn)]
        menu = turn.button(N_("Menu"), "menu")
        if not found:
            return turn.say(turn.t("Nothing is planned right now. No vote is open."), menu)
        items = [(one.line, one.button) for one in found]
        return paging.page(turn, number, items, ("whats_on_page",), between="\n\n", back=menu)
