"""A reader stays silent: they are asked again, then the next one reads it too, then it is said.

All of it happens at slots, so that nobody can tell when anything was looked at.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.features.tips import copies, rules, shown
from bot.features.tips.desk import Cases
from bot.features.tips.folder import Folder
from bot.features.tips.seal import BrokenSealError
from bot.features.tips.slots import SetHour, slots
from bot.turn import Turn
from storage import tips
from storage.tips import Case


class Silence:
    """What happens at a slot with cases that wait for a reaction."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    def stir(self, turn: Turn, passed: SetHour) -> list[str]:
        """Go on with every case that waits; return those whose six words show something new.

        With the day's first slot the cards follow, because their age has changed.
        """
        waiting = [case for case in tips.open_cases(turn.db, turn.group.id) if rules.waits(case)]
        if passed == slots(turn).first(passed.day):
            for case in waiting:
                turn.touch("tip", case.id)
        return [case.id for case in waiting if self._go_on(turn, case, passed)]

    def _go_on(self, turn: Turn, case: Case, passed: SetHour) -> bool:
        """Take the next step if it is time for it; True when the six words show it."""
        try:
            folder = self._desk.folder(case)
        except BrokenSealError:
            return False
        gone = not shown.all_of(turn, case, folder)
        if gone != folder.gone:
            self._desk.keep(turn, case, replace(folder, gone=gone))
            return gone
        since = date.fromisoformat(folder.asked) if folder.asked else case.wrote
        if folder.unanswered or passed.day - since < rules.PATIENCE:
            return False
        asked = replace(folder, asked=passed.day.isoformat())
        if folder.asked:
            return self._to_next(turn, case, folder, passed)
        self._desk.keep(turn, case, asked)
        shown.deliver(turn, case, asked, "tip_reminder", case.id, passed.at, by_itself=True)
        return False

    def _to_next(self, turn: Turn, case: Case, folder: Folder, passed: SetHour) -> bool:
        """Let the next one who was shown read it too; without any, the six words say so."""
        asked = replace(folder, asked=passed.day.isoformat())
        other = shown.next_one(turn, case, folder)
        if other is None or folder.next_id:
            self._desk.keep(turn, case, replace(asked, unanswered=True))
        else:
            asked = replace(asked, next_id=other.id)
            self._desk.keep(turn, case, asked)
            copies.deliver(turn, case, asked, passed.at)
        return True
