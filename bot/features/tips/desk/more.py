"""[More] on a case: everything that a reader can do with it, a screen at a time."""

from __future__ import annotations

from bot import paging
from bot.binding import Forged
from bot.features.tips import acts, shown
from bot.features.tips.card import Opened
from bot.features.tips.desk import Cases, desk_card, seen_from, upper
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, joined
from storage import tips

STATUSES = {
    tips.PROGRESS: (N_("In progress"), acts.BEGAN),
    tips.PASSED: (N_("Passed on"), acts.PASSED),
}
"""What a reader can set a case to without words, and what the list of acts calls it."""


class More:
    """The screens, and what needs only one tap."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    def show(self, turn: Turn, key: str, number: int) -> Answer:
        """Show a screen of what can be done."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        return paging.page(
            turn,
            number,
            paging.alone([*_first(turn, one), *_rest(turn, one)]),
            ("tip_desk", key),
            head=joined([upper(turn, one.case), desk_card.state(turn, one)], "\n"),
            back=turn.button(N_("Menu"), "menu"),
        )

    def set_status(self, turn: Turn, key: str, status: str) -> Answer:
        """Set a case to in progress, or passed on."""
        if status not in STATUSES:
            raise Forged(status)
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        label, act = STATUSES[status]
        self._desk.turn_into(turn, one.case, status)
        acts.note(turn, one.case, act)
        done = turn.t("{number}: {state}.", number=one.number, state=turn.texts.label(label))
        change = turn.t("Until then you can choose something else.")
        return turn.say(
            joined([done, seen_from(turn, one.case), change], " "),
            desk_card.back_button(turn, one.case),
        )

    def take(self, turn: Turn, key: str, mine: int) -> Answer:
        """Take a case for oneself, or give it back to all its readers."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        holder = turn.me.id if mine else 0
        tips.change(turn.db, one.case.group_id, one.case.id, holder_id=holder)
        turn.touch("tip", key)
        acts.note(turn, one.case, acts.TOOK)
        text = (
            turn.t("You have {number} now. The other readers see that.", number=one.number)
            if mine
            else turn.t("Nobody has {number} now. The other readers see that.", number=one.number)
        )
        return turn.say(text, desk_card.back_button(turn, one.case))


def _first(turn: Turn, one: Opened) -> list[Button]:
    """Return what is needed most."""
    case, found = one.case, []
    holder = shown.holder(turn, case)
    if holder and holder.person_id == turn.me.id:
        found.append(turn.button(N_("I give it back"), "tip_take", case.id, 0))
    elif shown.several(turn, case, one.folder):
        found.append(turn.button(N_("I take it"), "tip_take", case.id, 1))
    for status, (label, _act) in STATUSES.items():
        if status != case.status:
            found.append(turn.button(label, "tip_status", case.id, status))
    if case.status != tips.ENDED:
        found.append(turn.button(N_("End it, with a reason"), "tip_end", case.id))
    if case.code is not None:
        found.append(turn.button(N_("Ready answers"), "tip_ready", case.id, 1))
    return found


def _rest(turn: Turn, one: Opened) -> list[Button]:
    key = one.case.id
    hold = turn.button(N_("Keep it longer"), "tip_hold", key)
    if one.folder.hold:
        hold = turn.button(N_("The usual time again"), "tip_lift", key)
    join = turn.button(N_("Join with another number"), "tip_join", key)
    if one.folder.joined:
        join = turn.button(N_("Take them apart"), "tip_unjoin", key)
    return [
        turn.button(N_("A note for us"), "tip_jot", key),
        turn.button(N_("Copy for my records"), "tip_copy", key),
        turn.button(N_("Labels"), "tip_labels", key),
        turn.button(N_("Read everything"), "tip_whole", key, 0),
        hold,
        turn.button(N_("Mask words"), "tip_mask", key),
        join,
        turn.button(N_("Block this sender"), "tip_pause", key),
    ]
