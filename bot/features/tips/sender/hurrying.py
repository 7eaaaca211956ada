"""Letting what somebody told go out at once instead of at the slot: what it costs is said first."""

from __future__ import annotations

from bot import forms
from bot.features.tips import posting, shown
from bot.features.tips.folder import folder_of
from bot.features.tips.seal import Seal
from bot.features.tips.sender import stubs
from bot.features.tips.sender.asking import STORY
from bot.features.tips.sender.ends import bye, farewell, keep_open, wipe_row
from bot.features.tips.sender.mine import closed, mine, of_stub, stub_of
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, joined
from storage import tips
from storage.tips import Case


class Hurrying:
    """Now instead of at the slot."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def ask(self, turn: Turn) -> Answer:
        """Say what it costs to let it go out now, and ask once."""
        case = mine(turn)
        return _asks(turn, case, stub_of(turn)) if case else closed(turn)

    def ask_of(self, turn: Turn, stub: str) -> Answer:
        """Ask the same of what a stub belongs to."""
        case = of_stub(turn, self._seal, stub)
        return _asks(turn, case, stub) if isinstance(case, Case) else case

    def send(self, turn: Turn) -> Answer:
        """Let it go out now."""
        case = mine(turn)
        return self._send(turn, case, stub_of(turn)) if case else closed(turn)

    def send_of(self, turn: Turn, stub: str) -> Answer:
        """Let go out what a stub belongs to."""
        case = of_stub(turn, self._seal, stub)
        return self._send(turn, case, stub) if isinstance(case, Case) else case

    def _send(self, turn: Turn, case: Case, stub: str) -> Answer:
        if case.shown not in tips.UNPOSTED:
            return _out(turn, stub)
        folder = folder_of(self._seal.case(case.id, case.key), case)
        name = shown.called(turn, case, folder)
        if not posting.now(turn, case, folder):
            text = turn.t(
                "I cannot reach {name} now. I try again {slot}.",
                name=name,
                slot=turn.moment(slots(turn).named(case.slot).at),
            )
            return turn.say(text, _look(turn, stub), *wipe_row(turn, stub))
        text = turn.t(
            "{name} has it now, unless they block you. What readers do, I show you only at set "
            "hours, next {slot}.",
            name=name,
            slot=turn.moment(slots(turn).next(turn.now).at),
        )
        back, text = stubs.button(turn, stub), joined([text, farewell(turn, stub)], " ")
        gone = turn.say(text, back, *wipe_row(turn, stub), wipe=True)
        forms.answers_again(turn, STORY, gone)
        return gone

    def leave(self, turn: Turn, stub: str) -> Answer:
        """Say that what a stub belongs to goes out all the same, before its chat is erased."""
        case = None if stubs.over(turn, stub) else stubs.case(turn, self._seal, stub)
        if case is None:
            return bye(turn)
        keep_open(turn, case.group_id, case.id, stub)
        text = turn.t(
            "This erases only what stands here. What you sent was sent, and you cannot take it "
            "back after that."
        )
        if case.shown in tips.UNPOSTED:
            text = turn.t(
                "This erases only what stands here. What you sent is still delivered {slot}, and "
                "you cannot take it back after that.",
                slot=turn.moment(slots(turn).named(case.slot).at),
            )
        return turn.say(text, stubs.button(turn, stub), *wipe_row(turn))


def _asks(turn: Turn, case: Case, stub: str) -> Answer:
    if case.shown not in tips.UNPOSTED:
        return _out(turn, stub)
    text = turn.t(
        "If it goes now, the reader sees the hour and may guess who wrote. If not, it waits "
        "for {slot}, with others.",
        slot=turn.moment(slots(turn).named(case.slot).at),
    )
    return turn.say(
        text,
        stubs.press(turn, N_("Yes, now"), stub, "tip_now_yes", "tip_hurry_yes"),
        stubs.press(turn, N_("No, with the others"), stub, "tip_still", "tip_again"),
    )


def _out(turn: Turn, stub: str) -> Answer:
    return turn.say(turn.t("It was sent already."), _look(turn, stub), *wipe_row(turn, stub))


def _look(turn: Turn, stub: str) -> Button:
    return stubs.press(turn, N_("Look again"), stub, "tip_still", "tip_again")
