"""Words typed at a card that takes no replies: its own buttons are the ways that they can go.

Whoever taps one has read which words wait. The form that it opens takes them; where none does, they
go on waiting, and that is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten

from bot import danger, files, forms, screen, unasked
from bot.fit import MOST
from bot.items import BEGINNING
from bot.taking import WITH, Taking
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Said, Text, cited, joined, quoted
from storage.stops import stopped

ROOM = MOST - 2
"""So many ways fit beside what was begun, and beside what the words are else."""


@dataclass(slots=True)
class Ways:
    """The ways of words that are about a card."""

    taking: Taking

    def at_card(self, turn: Turn, said: Said) -> Answer | None:
        """Offer the ways of the card that words reply to."""
        if turn.replied is None:
            return None
        return self._asked(turn, said, screen.own(screen.shown(turn.replied)))

    def at_screen(self, turn: Turn, said: Said) -> Answer | None:
        """Offer those of what stands on the screen, where words can go with one of them."""
        if turn.replied is not None or screen.secret(turn):
            return None
        if screen.offers(turn, f"{WITH}-"):
            return self._asked(turn, said, unasked.offered(turn)[1])
        doors = self.taking.registry.doors
        there = screen.own(screen.standing(turn))
        ways = [one for one in there if one.data.partition("-")[0] not in doors]
        return self._asked(turn, said, ways) if any(map(self._takes, ways)) else None

    def _takes(self, way: Button) -> bool:
        """Whether words can go with what a button does."""
        entry = self.taking.registry.presses.get(way.data.partition("-")[0])
        return entry is not None and entry.worded

    def _asked(self, turn: Turn, said: Said, found: Sequence[Button]) -> Answer | None:
        """Quote the words, and offer these ways for them. Danger has a screen of its own."""
        over = turn.home is None or stopped(turn.db, turn.group.id)
        if over or danger.is_urgent(said.text) or not said.text.strip():
            return None
        taking = [one for one in found if self._takes(one)]
        ways = tuple(found if len(found) <= ROOM else taking[:ROOM])
        if not ways:
            return None
        words = _together(turn, said.text.strip(), ways)
        mark = unasked.wait(turn, words)
        unasked.offer(turn, mark, ways)
        begins = quoted(shorten(words, BEGINNING, placeholder=" …"))
        answer = turn.say(
            joined([_says(turn, taking), begins], "\n"),
            *forms.begun(turn, self.taking.sheets, mark),
            *(turn.named(one.label, WITH, mark, at) for at, one in enumerate(ways)),
            turn.button(N_("Something else"), "what_is", mark),
        )
        return files.only_the_words(turn, said, answer)


def _together(turn: Turn, words: str, ways: Sequence[Button]) -> str:
    """Return words behind those that wait for the same ways already."""
    mark, before = unasked.offered(turn)
    waits = unasked.stands(turn, mark) if before == ways else ""
    if unasked.typed_before(turn, words):
        return words
    return "\n".join(filter(None, (waits, words)))


def _says(turn: Turn, taking: Sequence[Button]) -> Text:
    """Say what happens to words that wait: only these buttons take them along."""
    if not taking:
        return turn.t(
            "I read no replies to that message, and its buttons take no words. Yours wait:"
        )
    labels = turn.texts.listed([cited(one.label) for one in taking])
    return turn.t("I have sent nothing. With {labels}, these words go along:", labels=labels)
