"""When somebody is erased: every way back to them is destroyed, and what memory holds of them.

What they told stays: nothing leads from it to them, so that only its six words erase it.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from datetime import timedelta
from functools import partial

from bot.feature import Trace
from bot.features.tips.desk import today
from bot.features.tips.pseudonyms import EPOCH, Code, Pseudonyms
from bot.features.tips.readers import ORGANIZERS
from bot.features.tips.seal import Seal
from bot.features.tips.sender.bounds import TELLER
from bot.turn import Turn, View
from storage import people, tip_desk, tips

Account = tuple[str, str]
"""A platform, and an id there."""


class Erasing:
    """Forgets a person, as far as anything is kept of them at all."""

    def __init__(self, seal: Seal, pseudonyms: Pseudonyms) -> None:
        self._seal = seal
        self._pseudonyms = pseudonyms

    def traces(self, view: View, _person_id: int) -> Sequence[Trace]:
        """Say what stays of everybody alike: whether this person told anything, nobody knows."""
        if not view.group.private_words:
            return ()
        told = view.t(
            "your private messages (only their six words erase them), and a block by a reader"
        )
        return (Trace(told, ends=False),)

    def forgets(self, turn: Turn, person_id: int) -> None:
        """Destroy the ways back to somebody, and the codes by which they could be paused."""
        accounts = people.accounts(turn.db, person_id)
        self._destroy_ways(turn, accounts)
        tip_desk.forget(turn.db, turn.group.id, person_id)
        codes = self._codes(turn, accounts)
        turn.after_commit(lambda: turn.memory.drop_if(partial(_pauses, codes)))

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

    def _codes(self, turn: Turn, accounts: Sequence[Account]) -> set[Code]:
        days = (today(turn) + timedelta(days=EPOCH * month) for month in (-1, 0, 1))
        return {
            code
            for day in days
            for account in accounts
            for code in self._pseudonyms.codes(turn.group.id, ORGANIZERS, *account, day)
        }


def _pauses(codes: set[Code], key: Hashable, kept: Mapping[int, Sequence[Code]]) -> bool:
    """Tell whether something in memory could pause whoever has these codes."""
    if not isinstance(key, tuple) or key[0] != TELLER:
        return False
    return not codes.isdisjoint(kept[ORGANIZERS])
