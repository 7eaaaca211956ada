"""When somebody is erased: votes that are over stay counted, in open ones theirs is taken out."""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Trace
from bot.turn import Turn
from bot.view import View
from storage import polls, responses


def traces(view: View, person_id: int) -> Sequence[Trace]:
    """Return what is kept of how this person voted."""
    said = responses.of_person(view.db, view.group.id, person_id)
    voted = [number for kind, number in said if kind == polls.KIND]
    running = len(set(_open(view)) & set(voted))
    found = []
    if running:
        words = view.tn("your answer in {n} open vote", "your answers in {n} open votes", running)
        found.append(Trace(words, ends=True))
    if running < len(voted):
        found.append(Trace(view.t("votes counted"), ends=False))
    return found


def forgets(turn: Turn, person_id: int) -> None:
    """Forget how somebody voted."""
    for number in responses.forget(turn.db, turn.group.id, polls.KIND, person_id, _open(turn)):
        turn.touch("poll", number)


def _open(view: View) -> list[int]:
    return [one.number for one in polls.open_polls(view.db, view.group.id)]
