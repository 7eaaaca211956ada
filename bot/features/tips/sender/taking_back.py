"""What else somebody may do with what they told: take it back, or let it go out at once."""

from __future__ import annotations

from bot import forms
from bot.features.tips import posting, readers
from bot.features.tips.copies import blank
from bot.features.tips.sender.asking import STORY
from bot.features.tips.sender.ends import OPEN, farewell, wipe_row
from bot.features.tips.sender.mine import closed, mine
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, joined
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


# --- Now instead of at the slot ---


def hurry(turn: Turn) -> Answer:
    """Say what it costs to let it go out now, and ask once."""
    case = mine(turn)
    if case is None:
        return closed(turn)
    if case.shown not in tips.UNPOSTED:
        return _out(turn)
    text = turn.t(
        "If it goes now, the reader sees the hour and may guess who wrote. At {slot} it goes "
        "with others.",
        slot=turn.moment(slots(turn).named(case.slot).at),
    )
    return turn.say(
        text,
        turn.button(N_("Yes, now"), "tip_hurry_yes"),
        turn.button(N_("No, with the others"), "tip_again"),
    )


def hurry_yes(turn: Turn) -> Answer:
    """Let it go out now."""
    case = mine(turn)
    if case is None:
        return closed(turn)
    if case.shown not in tips.UNPOSTED:
        return _out(turn)
    name = readers.called(turn, case)
    if not posting.now(turn, case):
        text = turn.t(
            "I cannot reach {name} now. I try again {slot}.",
            name=name,
            slot=turn.moment(slots(turn).named(case.slot).at),
        )
        return turn.say(text, turn.button(N_("Look again"), "tip_again"), *wipe_row(turn))
    text = turn.t(
        "{name} has it now. What I show you of it changes only at set hours, next {slot}.",
        name=name,
        slot=turn.moment(slots(turn).next(turn.now).at),
    )
    back = turn.button(N_("Take it back"), "tip_take_back")
    gone = turn.say(joined([text, farewell(turn)], " "), back, *wipe_row(turn), wipe=True)
    forms.answers_again(turn, STORY, gone)
    return gone


def _out(turn: Turn) -> Answer:
    text = turn.t("It was sent already.")
    return turn.say(text, turn.button(N_("Look again"), "tip_again"), *wipe_row(turn))
