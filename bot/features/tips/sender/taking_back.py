"""Taking back what somebody told: it is erased for good."""

from __future__ import annotations

from bot import forms
from bot.features.tips.copies import blank
from bot.features.tips.sender.asking import STORY
from bot.features.tips.sender.ends import OPEN
from bot.features.tips.sender.mine import closed, mine
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer
from storage import tips


def take_back(turn: Turn) -> Answer:
    """Say what erasing does, and ask once."""
    case = mine(turn)
    if case is None:
        return closed(turn)
    keep = turn.button(N_("Keep it"), "tip_again")
    if case.shown in tips.UNPOSTED:
        text = turn.t("It is not sent yet: nobody has read it. Erase it for good?")
        return turn.say(text, turn.button(N_("Erase it"), "tip_erase", 0), keep)
    slot = turn.moment(slots(turn).next(turn.now).at)
    text = turn.t(
        "I erase it now, for good. The reader's copy goes blank {slot}, so that nobody sees "
        "when you did it. What was read or copied before, I cannot take back.",
        slot=slot,
    )
    return turn.say(
        text,
        turn.button(N_("Erase it"), "tip_erase", 0),
        turn.button(N_("Erase the copy now too (easier to guess who wrote)"), "tip_erase", 1),
        keep,
    )


def erase(turn: Turn, now: int) -> Answer:
    """Erase it; the reader's copy follows at the slot, or at once."""
    case = mine(turn)
    if case is None:
        return closed(turn)
    if now or case.shown in tips.UNPOSTED:
        blank(turn, case)
    else:
        tips.void(turn.db, case.group_id, case.id, slots(turn).next(turn.now).name)
    turn.forget(OPEN)
    forms.answers_again(turn, STORY, None)
    done = turn.t("Done. What can I do for you?")
    return turn.say(done, turn.button(N_("Menu"), "menu"), wipe=True)
