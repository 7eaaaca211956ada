"""When somebody is erased: who could use a hand is forgotten, and so is how anybody was."""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Trace
from bot.features.checkins import rounds, rules, writing
from bot.turn import Turn
from bot.view import View
from storage import checkins, hand_words, hands, responses


def traces(view: View, person_id: int) -> Sequence[Trace]:
    """Return what is kept of this person's answers."""
    found = []
    if any(one.state == hands.OPEN for one in _asked(view, person_id)):
        found.append(Trace(view.t("the help you asked for"), ends=True))
    said = responses.of_person(view.db, view.group.id, person_id)
    if any(kind == checkins.KIND for kind, _number in said):
        found.append(Trace(view.t("the counts of “How are you?”"), ends=False))
    return found


def forgets(turn: Turn, person_id: int) -> None:
    """Forget somebody's answers; what they looked after waits for another organizer."""
    concerned = hands.of_person(turn.db, turn.group.id, person_id)
    asked = {one.round for one in concerned}
    still_open = [one.number for one in checkins.open_rounds(turn.db, turn.group.id)]
    kind = checkins.KIND
    asked.update(responses.forget(turn.db, turn.group.id, kind, person_id, still_open))
    for number in hand_words.forget(turn.db, turn.group.id, person_id):
        writing.touched(turn, number)
    for hand in concerned:
        if hand.person_id == person_id:
            turn.unplan("checkin_unseen", hand.number)
        elif hand.state == hands.OPEN:
            turn.plan("checkin_unseen", hand.number, due=turn.now + rules.UNSEEN)
        rounds.touch_hand(turn, hand)
    for number in asked:
        turn.touch("checkin_counts", number)


def _asked(view: View, person_id: int) -> list[hands.Hand]:
    theirs = hands.of_person(view.db, view.group.id, person_id)
    return [one for one in theirs if one.person_id == person_id]
