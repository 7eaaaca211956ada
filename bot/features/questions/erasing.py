"""When somebody is erased: open questions are taken back, answered ones stay without a name."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk import withheld
from bot.feature import Trace
from bot.features.questions import asking
from bot.turn import Turn
from bot.view import View
from storage import cards, questions
from storage.questions import WAITING


def traces(view: View, person_id: int) -> Sequence[Trace]:
    """Return what is kept of this person's questions."""
    asked = questions.asked_by(view.db, view.group.id, person_id)
    waits = sum(one.state in WAITING for one in asked)
    kept = len(asked) - waits
    found = []
    if waits:
        words = view.tn("{n} open question", "{n} open questions", waits)
        found.append(Trace(words, ends=True))
    if kept:
        words = view.tn("{n} answered question", "{n} answered questions", kept)
        found.append(Trace(words, ends=False))
    return found


def forgets(turn: Turn, person_id: int) -> None:
    """Take somebody's open questions back, and draw anew what shows their name.

    Also where they were asked after somebody else: their name stands in the note to who waits.
    """
    cards.touch_from(turn.db, turn.group.id, "question_silence", "")
    turn.stirred = True
    for one in questions.asked_by(turn.db, turn.group.id, person_id):
        if one.state in WAITING:
            turn.unplan("question_by", one.number)
            withheld.end(turn, questions.KIND, one.number)
    withheld.forget(turn, questions.KIND, person_id)
    for number in questions.forget(turn.db, turn.group.id, person_id):
        asking.follow(turn, number)
