"""When somebody is erased: every way back to them is destroyed.

What they told stays: nothing leads from it to them, so that only its six words erase it. The code
by which a reader can block whoever told it stays its two days in memory too: without it that
reader would see that whoever told this has erased themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Trace
from bot.features.tips.seal import Seal
from bot.turn import Turn
from bot.view import View
from storage import people, tip_desk, tips

Account = tuple[str, str]
"""A platform, and an id there."""


class Erasing:
    """Forgets a person, as far as anything is kept of them at all."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def traces(self, view: View, _person_id: int) -> Sequence[Trace]:
        """Say what stays of everybody alike: whether this person told anything, nobody knows."""
        if not view.group.private_words:
            return ()
        told = view.t(
            "your private messages (only their six words erase them), and a block by a reader"
        )
        return (Trace(told, ends=False),)

    def forgets(self, turn: Turn, person_id: int) -> None:
        """Destroy the ways back to somebody."""
        self._destroy_ways(turn, people.accounts(turn.db, person_id))
        tip_desk.forget(turn.db, turn.group.id, person_id)

    def _destroy_ways(self, turn: Turn, accounts: Sequence[Account]) -> None:
        """Seal every way back anew, and let theirs lead nowhere.

        All of them change, so that nobody who compares two copies of the data sees whose did. A
        later note finds nobody, as if they had blocked the bot.
        """
        for case in tips.all_cases(turn.db, turn.group.id):
            way = self._seal.way(case.id, case.route)
            if way is not None and (way.platform, way.chat) in accounts:
                route = self._seal.route(case.id, "", "", "")
            else:
                route = self._seal.renewed_route(case.id, case.route)
            tips.change(turn.db, case.group_id, case.id, route=route)
