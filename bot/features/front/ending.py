"""What a bare "stop", "delete it" or "take it back" may mean: what of theirs goes on, or is up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot import forms, screen, taken
from bot.feature import Feature, Underway
from bot.halting import undoes
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Text, joined
from storage import people, replies

LATELY = timedelta(days=1)
"""How long ago somebody sent what a "delete it" is taken to be about."""

MOST = 3
"""So many things are offered that a "stop" may mean."""


class TakingBack:
    """Finds what somebody may want to end; nothing ends before they tap it."""

    def __init__(self, features: Sequence[Feature]) -> None:
        self._features = features
        every = [(kind, card) for one in features for kind, card in one.cards.items()]
        self._ways_back = {kind: card.undo for kind, card in every if card.undo}

    def which(self, turn: Turn, words: str, quiet: Button) -> Answer | None:
        """Ask what a bare "stop" means where something of theirs can be ended, too."""
        ends: Sequence[Button] = screen.ends(turn)
        sent = self._sent(turn)
        if {one.data for one in ends} <= {one.data for one in sent}:
            ends = sent  # these say of what
        going = self._underway(turn)
        ways = _each(ends, going)
        if not forms.is_stop(words) or not ways:
            return None
        turn.over_screen = True
        asks = turn.t("What shall stop? Nothing is changed yet.")
        text = _saying(asks, going)
        return turn.say(text, *ways[:MOST], quiet, turn.button(N_("Menu"), "menu"))

    def taken_back(self, turn: Turn, words: str) -> Answer | None:
        """Say what is up, and how to take it back, and press nothing; None where nothing is."""
        there, going = screen.ending(turn), self._underway(turn)
        ways, undoing = _each(there, going), screen.undoing(turn)
        if undoing and {one.data for one in ways} <= {one.data for one in undoing}:
            return turn.say(turn.t("Please tap one of these."), *undoing)
        asks = turn.t("Nothing is changed yet. Please tap what you mean.")
        if not there and (last := self._sent_last(turn, words)):
            what, undo = last
            going = [one for one in going if undo.data not in {way.data for way in one.ways}]
            ways = _each((undo,), going)
            asks = turn.t(
                "You sent this last: {what}. What shall I do? Nothing is changed yet.", what=what
            )
        menu = turn.button(N_("Menu"), "menu")
        if not ways and forms.cancels(words):
            less = turn.button(N_("Fewer messages"), "fewer")
            return turn.say(turn.t("There is nothing to cancel here."), (less, menu))
        if not ways:
            return _nothing(turn, menu) if undoes(words) else None
        turn.over_screen = True
        return turn.say(_saying(asks, going), *ways[: MOST + 1], menu)

    def before(self, turn: Turn, words: str) -> Answer | None:
        """Say how to take back what was sent before words that only wait; None where nothing was.

        Whoever types "undo" then may mean either: it is not true that nothing was sent.
        """
        there = self._underway(turn) or self._sent_last(turn, words)
        return self.taken_back(turn, words) if there else None

    def _sent_last(self, turn: Turn, words: str) -> tuple[Text, Button] | None:
        """Return what they sent last and can take back, where no screen of theirs shows it."""
        within = LATELY if undoes(words) else screen.KEPT
        if turn.home is None or screen.hushed(turn) or not (undoes(words) or forms.cancels(words)):
            return None
        return taken.last(turn, self._ways_back, turn.now - within)

    def _underway(self, turn: Turn) -> list[Underway]:
        return [it for one in self._features if one.underway for it in one.underway(turn)]

    def _sent(self, turn: Turn) -> list[Button]:
        """Return what takes back what they said at a desk just now, by its thing."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        if person is None or turn.home is None:
            return []
        refs = {kind: post.ref for one in self._features for kind, post in one.public.items()}
        found = replies.sent_by(turn.db, turn.group.id, person.id, turn.now - screen.KEPT)
        label = N_("Take it back: {ref}")
        return [
            turn.button(label, f"{kind}_unsay", one.number, one.serial, ref=refs[kind](one.number))
            for kind, one in found
        ]


def _nothing(turn: Turn, menu: Button) -> Answer:
    """Say that nothing is found: of a private message nothing knows but the button under it."""
    turn.over_screen = True
    return turn.say(
        turn.t(
            "I find nothing of yours here to take back. Was it a private message? Then tap “Take "
            "it back” under it, if that still stands there."
        ),
        menu,
    )


def _each(there: Sequence[Button], going: Sequence[Underway]) -> list[Button]:
    """Return each way once, those on the screen first."""
    found: dict[str, Button] = {}
    for way in (*there, *(way for one in going for way in one.ways)):
        found.setdefault(way.data, way)
    return list(found.values())


def _saying(asks: Text, going: Sequence[Underway]) -> Text:
    return joined([asks, *(one.what for one in going[:MOST])], "\n")
