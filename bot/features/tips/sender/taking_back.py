"""Taking back what somebody told: it is erased for good."""

from __future__ import annotations

from bot import forms
from bot.features.tips.copies import blank
from bot.features.tips.seal import Seal
from bot.features.tips.sender import stubs
from bot.features.tips.sender.asking import STORY
from bot.features.tips.sender.ends import OPEN
from bot.features.tips.sender.mine import closed, mine, of_stub
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button
from storage import tips
from storage.tips import Case


class Withdrawing:
    """With the case that stands on the screen, or with a stub of it after a restart."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def take_back(self, turn: Turn) -> Answer:
        """Say what erasing does, and ask once."""
        case = mine(turn)
        return _asks(turn, case, "") if case else closed(turn)

    def erase(self, turn: Turn, now: int) -> Answer:
        """Erase it; the reader's copy follows at the slot, or at once."""
        case = mine(turn)
        return _erased(turn, case, now) if case else closed(turn)

    def unsend(self, turn: Turn, stub: str) -> Answer:
        """Ask the same of what a stub belongs to."""
        case = of_stub(turn, self._seal, stub)
        return _asks(turn, case, stub) if isinstance(case, Case) else case

    def unsent(self, turn: Turn, stub: str, now: int) -> Answer:
        """Erase what a stub belongs to."""
        case = of_stub(turn, self._seal, stub)
        return _erased(turn, case, now) if isinstance(case, Case) else case


def _asks(turn: Turn, case: Case, stub: str) -> Answer:
    keep = stubs.press(turn, N_("Keep it"), stub, "tip_still", "tip_again")
    if case.shown in tips.UNPOSTED:
        text = turn.t("It is not sent yet: nobody has read it. Erase it for good?")
        return turn.say(text, _yes(turn, N_("Erase it"), stub, 0), keep)
    slot = turn.moment(slots(turn).next(turn.now).at)
    text = turn.t(
        "I erase it now, for good. The reader's copy goes blank {slot}, so that nobody sees "
        "when you did it. What was read or copied before, I cannot take back.",
        slot=slot,
    )
    at_once = N_("Erase the copy now too (easier to guess who wrote)")
    return turn.say(text, _yes(turn, N_("Erase it"), stub, 0), _yes(turn, at_once, stub, 1), keep)


def _yes(turn: Turn, label: str, stub: str, now: int) -> Button:
    return stubs.press(turn, label, stub, "tip_unsent", "tip_erase", now)


def _erased(turn: Turn, case: Case, now: int) -> Answer:
    if now or case.shown in tips.UNPOSTED:
        blank(turn, case)
    else:
        tips.void(turn.db, case.group_id, case.id, slots(turn).next(turn.now).name)
    turn.forget(OPEN)
    forms.answers_again(turn, STORY, None)
    done = turn.t("Done. What can I do for you?")
    return turn.say(done, turn.button(N_("Menu"), "menu"), wipe=True)
