"""What readers did with what was told privately: who, what, which number, which day; no words.

Each act is noted once, and never anything about whoever told it. Organizers see the list.
"""

from __future__ import annotations

from bot.features.tips import rules
from bot.texts import N_
from bot.turn import Turn
from storage import people, tip_desk
from storage.tip_desk import Did
from storage.tips import Case

BOT = 0
"""Stands where a person id would: the bot did it by itself."""

READ = "read"
ANSWERED = "answered"
CHANGED = "changed"
TOOK_BACK = "took_back"
BEGAN = "began"
PASSED = "passed"
ENDED = "ended"
TOOK = "took"
LABELLED = "labelled"
NOTED = "noted"
MASKED = "masked"
JOINED = "joined"
SILENCED = "silenced"
UNSILENCED = "unsilenced"
PAUSED = "paused"
HELD = "held"
LIFTED = "lifted"
COPIED = "copied"
ASKED_COPIES = "asked_copies"
AGREED_COPIES = "agreed_copies"
COPIED_MANY = "copied_many"
SET_TERMS = "set_terms"
ERASED = "erased"

TOLD = {
    READ: N_("{who} has read {number}"),
    ANSWERED: N_("{who} answered {number}"),
    CHANGED: N_("{who} changed an answer to {number}"),
    TOOK_BACK: N_("{who} took an answer to {number} back"),
    BEGAN: N_("{who} marked {number} as in progress"),
    PASSED: N_("{who} passed {number} on"),
    ENDED: N_("{who} ended {number}"),
    TOOK: N_("{who} changed who has {number}"),
    LABELLED: N_("{who} labelled {number}"),
    NOTED: N_("{who} changed the notes for readers of {number}"),
    MASKED: N_("{who} masked words in {number}"),
    JOINED: N_("{who} changed what {number} goes with"),
    SILENCED: N_("{who} stopped replies to {number}"),
    UNSILENCED: N_("{who} takes replies to {number} again"),
    PAUSED: N_("{who} blocked a sender"),
    HELD: N_("{who} keeps {number} longer"),
    LIFTED: N_("{who} set {number} back to its usual time"),
    COPIED: N_("{who} copied {number}"),
    ASKED_COPIES: N_("{who} asked for a copy of several"),
    AGREED_COPIES: N_("{who} agreed to a copy of several"),
    COPIED_MANY: N_("{who} copied {number}, with others"),
    SET_TERMS: N_("{who} changed the rules for private messages"),
    ERASED: N_("I erased {number}: its time was over"),
}
"""Every act, as organizers read it."""


def note(turn: Turn, case: Case | None, act: str) -> None:
    """Note that whoever acts did this with a case; None where the act is about no single one.

    A pause is noted without its case: next to the codes of pauses it would say too much.
    """
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    _keep(turn, person.id if person else BOT, case, act)


def note_erased(turn: Turn, case: Case) -> None:
    """Note that the bot erased a case, because its days were over."""
    _keep(turn, BOT, case, ERASED)


def _keep(turn: Turn, person_id: int, case: Case | None, act: str) -> None:
    ref = rules.number(case.id) if case and act != PAUSED else ""
    tip_desk.note_act(turn.db, turn.group.id, Did(person_id, act, ref, turn.local().date()))
