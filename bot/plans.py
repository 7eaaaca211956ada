"""Plans anew what a clock that was wrong has planned too late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.registry import Registry
from bot.turn import Turn
from storage import agenda, copies
from storage.agenda import Planned
from storage.database import Ticket

QUIET_ENDS = timedelta(days=1)
"""A message waits for the end of somebody's quiet hours, and never longer than this."""


class Plans:
    """Holds the agenda against the rules of all features. `own_turn` makes a turn for a group."""

    def __init__(self, registry: Registry, own_turn: Callable[[Ticket, str], Turn | None]) -> None:
        self._registry = registry
        self._own_turn = own_turn

    def anew(self, ticket: Ticket, now: datetime, *, thoroughly: bool) -> bool:
        """Plan anew what lies later than its rule allows; True when anything did.

        `thoroughly`: look at everything that is planned, and not only at what lies the furthest.
        """
        kinds = self._registry.replans.keys()
        moved = [self._moves(ticket, item) for item in agenda.planned_last(ticket, kinds)]
        if not (thoroughly or any(moved)):
            return False
        for item in agenda.all_planned(ticket, kinds, now):
            moved.append(self._moves(ticket, item))  # noqa: PERF401 - it does what it tells of
        return copies.hasten(ticket, now + QUIET_ENDS, now) or any(moved)

    def _moves(self, ticket: Ticket, item: Planned) -> bool:
        turn = self._own_turn(ticket, item.group_id)
        return turn is not None and self._registry.replan(turn, item.kind, item.key, item.due)
