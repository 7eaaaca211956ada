"""How many posts a group gets in a week, and what organizers can do when it is too many."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot import switches
from bot.binding import Forged
from bot.feature import Feature
from bot.loudness import NEWS
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View, rows
from bot.words import Answer, Post, Text, joined
from storage import summary, wishes

KIND = "loud"
TOO_MANY = 10
"""Posts in a week; under ten, people leave a group's sound on."""

WEEK = timedelta(days=7)

GATHERS = {
    "concern": N_("Problems: only on Sunday"),
    "question": N_("Questions: only on Sunday"),
    "poll": N_("Votes: only on Sunday"),
}
APART = {
    "concern": N_("Problems: post right away"),
    "question": N_("Questions: post right away"),
    "poll": N_("Votes: post right away"),
}
"""What each button does, by the kind of card."""


def posts(view: View) -> int:
    """Return how many posts the busiest chat got in the last seven days."""
    return summary.volume(view.db, view.group.id, view.now - WEEK, view.now)


def is_loud(view: View) -> bool:
    """Tell whether the last week was louder than a street bears."""
    return posts(view) > TOO_MANY


class Volume:
    """What organizers see and choose. Only kinds that have a line can wait for a summary."""

    def __init__(self, others: Sequence[Feature]) -> None:
        lines = {kind for one in others for kind, card in one.cards.items() if card.line}
        self._kinds = tuple(kind for kind in GATHERS if kind in lines)

    def draw(self, view: View, _key: str) -> Post:
        """Draw the private word that a week was loud."""
        return Post(self._told(view), rows(self._choices(view)))

    def show(self, turn: Turn) -> Answer:
        """Show how loud it is and what can wait."""
        return turn.say(self._told(turn), *self._choices(turn), turn.button(N_("Menu"), "menu"))

    def gather(self, turn: Turn, kind: str, on: int) -> Answer:
        """Have one kind of card wait for the summary, or post it at once again."""
        if kind not in self._kinds or on not in (0, 1):
            raise Forged(kind)
        kinds = summary.gathered(turn.db, turn.group.id)
        if (kind in kinds) != bool(on):
            switches.note(turn, (switches.ON_SUNDAY if on else switches.AT_ONCE)[kind])
        kinds = kinds | {kind} if on else kinds - {kind}
        summary.set_gathered(turn.db, turn.group.id, kinds)
        return self.show(turn)

    @staticmethod
    def bars(turn: Turn, _kind: str, on: int) -> Text:
        """Say who can have one wait, where whoever acts may not."""
        return switches.bars(turn) if on else Text()

    @staticmethod
    def _told(view: View) -> Text:
        told = view.tn(
            "{n} post in the last seven days.",
            "{n} posts in the last seven days.",
            posts(view),
        )
        off = wishes.turned_off(view.db, view.group.id, NEWS)
        muted = view.tn("{n} person turned news off.", "{n} people turned news off.", off)
        rule = view.t("On my own I post once a day at most. The rest goes into Sunday's summary.")
        return joined([told, muted, rule], " ")

    def _choices(self, view: View) -> list[Row]:
        gathered = summary.gathered(view.db, view.group.id)
        return [
            view.button(APART[kind], "loud_gather", kind, 0)
            if kind in gathered
            else view.button(GATHERS[kind], "loud_gather", kind, 1)
            for kind in self._kinds
        ]
