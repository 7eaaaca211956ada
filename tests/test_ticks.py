"""One tick ends: what is due is done once in it, also when it plans itself for the past."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.turn import Turn
from bot.words import Tick
from storage import agenda
from storage.database import Ticket
from tests.stage import Town

PAST = timedelta(hours=1)


async def test_nothing_due_is_done_twice_in_one_tick(town: Town) -> None:
    kinds = tuple(town.app.registry.due)
    runs = dict.fromkeys(kinds, 0)

    def planning(kind: str) -> Callable[[Turn, str], None]:
        def plans_itself(turn: Turn, key: str) -> None:
            runs[kind] += 1
            assert runs[kind] < 5, "it would never end"
            turn.plan(kind, key, due=turn.now - PAST)

        return plans_itself

    def plan(db: Ticket) -> None:
        for kind in kinds:
            agenda.plan(db, kind, town.group_id, "1", town.clock)

    town.app.registry.due = {kind: planning(kind) for kind in kinds}
    town.app.registry.replans = {}
    await town.app.write(plan)
    await town.app.handle(Tick(town.clock))
    assert runs == dict.fromkeys(kinds, 1)
    first = await town.app.write(agenda.next_due)
    assert first is not None
    assert first > town.clock
