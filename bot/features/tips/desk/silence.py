"""A reader stays silent: they are asked again, then the next one reads it too, then it is said.

All of it happens at slots, so that nobody can tell when anything was looked at.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.features.tips import copies, readers, rules
from bot.features.tips.desk import Cases
from bot.features.tips.desk.folder import Folder
from bot.features.tips.seal import BrokenSealError
from bot.features.tips.slots import SetHour, slots
from bot.turn import Turn
from storage import tips
from storage.tips import Case

PATIENCE = timedelta(days=3)
"""Without a reaction for so long a reader is asked again. After as long again the next one of the
same role reads it too; without any, whoever told it is told that nobody has reacted, else after as
long once more."""

UNTIL_NEXT = 2 * PATIENCE


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
        if not folder.next_id and not readers.all_of(turn, case):
            return self._to_next(turn, case, folder, passed)
        since = date.fromisoformat(folder.asked) if folder.asked else case.wrote
        if folder.unanswered or passed.day - since < PATIENCE:
            return False
        asked = replace(folder, asked=passed.day.isoformat())
        if folder.asked:
            return self._to_next(turn, case, folder, passed)
        self._desk.keep(turn, case, asked)
        readers.deliver(turn, case, "tip_reminder", case.id, passed.at, by_itself=True)
        return False

    def _to_next(self, turn: Turn, case: Case, folder: Folder, passed: SetHour) -> bool:
        """Let the next one of the same role read it too; without any, the six words say so."""
        if folder.unanswered:
            return False
        asked = replace(folder, asked=passed.day.isoformat())
        other = readers.next_reader(turn, case.reader_role, case.reader_id)
        if other is None or folder.next_id:
            self._desk.keep(turn, case, replace(asked, unanswered=True))
        else:
            self._desk.keep(turn, case, replace(asked, next_id=other.id))
            copies.deliver(turn, case, passed.at, next_id=other.id)
        return True
