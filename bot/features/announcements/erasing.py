"""When somebody is erased: their messages stay without a name, what waits never goes out."""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Trace
from bot.features.announcements import after
from bot.turn import Turn
from bot.view import View
from storage import announcement_extras as extras
from storage import announcements
from storage.announcements import OUT, OVER, WAITING


def traces(view: View, person_id: int) -> Sequence[Trace]:
    """Return what is kept of this person's messages to everyone."""
    theirs = announcements.of_person(view.db, view.group.id, person_id)
    states = [one.state for one in theirs if one.author == person_id]
    found = []
    if waits := states.count(WAITING):
        words = view.tn("{n} message that waits", "{n} messages that wait", waits)
        found.append(Trace(words, ends=True))
    if out := states.count(OUT) + states.count(OVER):
        words = view.tn("{n} message to everyone", "{n} messages to everyone", out)
        found.append(Trace(words, ends=False))
    return found


def forgets(turn: Turn, person_id: int) -> None:
    """Draw anew what shows somebody's name; what waits never goes out."""
    theirs = announcements.of_person(turn.db, turn.group.id, person_id)
    announcements.forget(turn.db, turn.group.id, person_id)
    for one in theirs:
        if one.author == person_id and one.state == WAITING:
            extras.forget(turn.db, turn.group.id, one.number)
        turn.unplan("announcement_out", one.number)
        after.touch(turn, one)
