"""Letting what somebody told go out at once instead of at the slot: what it costs is said first."""

from __future__ import annotations

from bot import forms
from bot.features.tips import posting, shown
from bot.features.tips.folder import folder_of
from bot.features.tips.seal import Seal
from bot.features.tips.sender import stubs
from bot.features.tips.sender.asking import STORY
from bot.features.tips.sender.ends import farewell, wipe_row
from bot.features.tips.sender.mine import closed, mine, stub_of
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, joined
from storage import tips


class Hurrying:
    """Now instead of at the slot."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def ask(self, turn: Turn) -> Answer:
        """Say what it costs to let it go out now, and ask once."""
        case = mine(turn)
        if case is None:
            return closed(turn)
        if case.shown not in tips.UNPOSTED:
            return _out(turn)
        text = turn.t(
            "If it goes now, the reader sees the hour and may guess who wrote. If not, it waits "
            "for {slot}, with others.",
            slot=turn.moment(slots(turn).named(case.slot).at),
        )
        return turn.say(
            text,
            turn.button(N_("Yes, now"), "tip_hurry_yes"),
            turn.button(N_("No, with the others"), "tip_again"),
        )

    def send(self, turn: Turn) -> Answer:
        """Let it go out now."""
        case = mine(turn)
        if case is None:
            return closed(turn)
        if case.shown not in tips.UNPOSTED:
            return _out(turn)
        folder = folder_of(self._seal.case(case.id, case.key), case)
        name = shown.called(turn, case, folder)
        if not posting.now(turn, case, folder):
            text = turn.t(
                "I cannot reach {name} now. I try again {slot}.",
                name=name,
                slot=turn.moment(slots(turn).named(case.slot).at),
            )
            return turn.say(text, turn.button(N_("Look again"), "tip_again"), *wipe_row(turn))
        text = turn.t(
            "{name} has it now, unless they block you. What readers do, I show you only at set "
            "hours, next {slot}.",
            name=name,
            slot=turn.moment(slots(turn).next(turn.now).at),
        )
        back = stubs.button(turn, stub_of(turn))
        gone = turn.say(joined([text, farewell(turn)], " "), back, *wipe_row(turn), wipe=True)
        forms.answers_again(turn, STORY, gone)
        return gone


def _out(turn: Turn) -> Answer:
    text = turn.t("It was sent already.")
    return turn.say(text, turn.button(N_("Look again"), "tip_again"), *wipe_row(turn))
