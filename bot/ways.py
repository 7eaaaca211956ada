"""Words typed at a card that takes no replies: its own buttons are the ways that they can go.

Whoever taps one has read which words wait. The form that it opens takes them; where none does, they
go on waiting, and that is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten

from bot import danger, files, forms, lacking, pressing, screen, unasked
from bot.desk.meaning import BEGINNING
from bot.fit import MOST
from bot.halting import goes_back, halts, undoes, waits
from bot.meant import bare_words
from bot.taking import WITH, Taking
from bot.texts import N_
from bot.turn import Turn
from bot.unasked import Unasked
from bot.words import Answer, Button, Press, Said, Text, cited, joined, quoted
from storage.stops import stopped

ROOM = MOST - 2
"""So many ways fit beside what was begun, and beside what the words are else."""

_LEAVES = frozenset(("leave it", "leave", "laissez", "laisse"))
_FINE = frozenset(("cest bon", "looks good"))
"""What agrees that they go, or says that nothing is missing any more."""


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
        if before := self._open(turn):
            return self._asked(turn, said, before.ways)
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
        if halts(said.text) or undoes(said.text):  # they say nothing that others could read
            return None
        taking = [one for one in found if self._takes(one)]
        ways = tuple(found if len(found) <= ROOM else taking[:ROOM])
        if not ways:
            return None
        before, words = unasked.offered(turn), said.text.strip()
        if before and before.ways == ways and unasked.waiting(turn)[0] == before.mark:
            words = lacking.together(before.words, words)
        return self._show(turn, said, unasked.offer(turn, words, ways))

    def _show(self, turn: Turn, said: Said, offer: Unasked, *first: Text) -> Answer:
        """Show words with the ways that they can go."""
        mark, taking = offer.mark, [one for one in offer.ways if self._takes(one)]
        begins = quoted(shorten(offer.words, BEGINNING, placeholder=" …"))
        answer = turn.say(
            joined([*first, _says(turn, taking), begins], "\n"),
            *forms.begun(turn, self.taking.sheets, mark),
            *(turn.named(one.label, WITH, mark, at) for at, one in enumerate(offer.ways)),
            turn.button(N_("Something else"), "what_is", mark),
        )
        return files.only_the_words(turn, said, answer)

    # --- A short word, where words wait with their ways ---

    def _open(self, turn: Turn) -> Unasked | None:
        """Return the words that wait with their ways on the screen."""
        offer = unasked.offered(turn)
        there = screen.offers(turn, f"{turn.link(WITH, offer.mark)}-") if offer else False
        return offer if offer and offer.words and there else None

    def decided(self, turn: Turn, said: Said) -> Answer | None:
        """Take a yes, a no or a stop about words that wait; a button's own name presses that."""
        offer = self._open(turn)
        if offer is None or pressing.button(turn, said.text):
            return None
        if bare_words(said.text) in _FINE:
            return self._show(turn, said, offer, turn.t("Please tap one of these."))
        if pressing.nods(said.text):
            return self._agreed(turn, said, offer)
        if waits(said.text):
            return self._show(turn, said, offer)
        leaves = goes_back(said.text) or bare_words(said.text) in _LEAVES
        if not (halts(said.text) or leaves):
            return None
        return self._dropped(turn, said, offer)

    def _dropped(self, turn: Turn, said: Said, offer: Unasked) -> Answer:
        """Throw away words that wait, and say so; what was sent before can be ended there."""
        unasked.drop(turn)
        stopped = turn.t("Stopped. Nothing was sent, and I kept nothing.")
        if stands := screen.ending_among(offer.ways):
            stopped = turn.t("I kept nothing of these words. What was sent before stands.")
            return turn.say(stopped, *stands, turn.button(N_("Menu"), "menu"))
        ends = forms.is_stop(said.text) and not forms.cancels(said.text)
        quiet = [turn.button(N_("Do not write to me"), "fewer_none")] if ends else []
        return turn.say(stopped, turn.button(N_("Menu"), "menu"), *quiet)

    def _agreed(self, turn: Turn, said: Said, offer: Unasked) -> Answer | None:
        """Press the one way that takes words; of several it is asked which."""
        takes = [at for at, one in enumerate(offer.ways) if self._takes(one)]
        if len(takes) != 1:
            return self._show(turn, said, offer, turn.t("Please tap one of these."))
        data = turn.link(WITH, offer.mark, takes[0])
        return self.taking.press(turn, Press(said.chat, said.actor, data, said.message))


def _says(turn: Turn, taking: Sequence[Button]) -> Text:
    """Say what happens to words that wait: only these buttons take them along."""
    if not taking:
        return turn.t(
            "I read no replies to that message, and its buttons take no words. Yours wait:"
        )
    labels = turn.texts.listed([cited(one.label) for one in taking])
    return turn.t("I have sent nothing. With {labels}, these words go along:", labels=labels)
