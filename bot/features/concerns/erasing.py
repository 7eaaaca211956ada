"""When somebody is erased: the problems they told stay for the others, without a name."""

from __future__ import annotations

from collections.abc import Sequence

from bot import offers
from bot.desk import withheld
from bot.feature import Trace
from bot.features.concerns import kept
from bot.features.concerns.card import ref
from bot.turn import Turn
from bot.view import View
from storage import concerns

NAMED = 3
"""So many problems are named one by one."""


def traces(view: View, person_id: int) -> Sequence[Trace]:
    """Return what is kept of this person's problems."""
    told = concerns.told_by(view.db, view.group.id, person_id)
    if not told:
        return ()
    words = view.tn("{n} problem", "{n} problems", len(told))
    if len(told) <= NAMED:
        words = view.t("{refs}", refs=", ".join(ref(one.number) for one in told))
    return (Trace(words, ends=False),)


def forgets(turn: Turn, person_id: int) -> None:
    """Draw anew what shows somebody's name."""
    for number in concerns.showing(turn.db, turn.group.id, person_id):
        concern = concerns.concern(turn.db, turn.group.id, number)
        assert concern is not None
        kept.touch(turn, concern)
        kept.touch_news(turn, number)
    withheld.forget(turn, concerns.KIND, person_id)
    offers.forgets(turn, person_id)
