"""How long things told privately are kept: at every set hour, what is over ends or is erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.features.tips import acts, lasting, pseudonyms
from bot.features.tips.copies import blank
from bot.features.tips.desk import Cases, today
from bot.features.tips.keeping import counting
from bot.features.tips.seal import BrokenSealError
from bot.turn import Turn
from storage import tip_desk, tips
from storage.tips import Case

ACTS_KEPT = timedelta(days=365)
"""How long the list of what readers did is kept."""


class Keeping:
    """Ends what nobody wrote in any more, and erases what has ended."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    def retire(self, turn: Turn) -> list[str]:
        """End and erase what is over, once all has left that waited for this slot.

        Returns the cases that ended: their six words show something new.
        """
        day = today(turn)
        # A month is counted before anything of it is erased.
        counting.close_month(turn, day)
        over = [
            case
            for case in tips.all_cases(turn.db, turn.group.id)
            if self._last_day(turn, case) <= day and not self._on_hold(case)
        ]
        ending = [case for case in over if case.status != tips.ENDED and self._lives(case)]
        for case in over:
            if case in ending:
                self._end(turn, case, day)
                continue
            if case.shown not in tips.UNPOSTED:  # no reader has heard of any other
                acts.note_erased(turn, case)
            blank(turn, case)
        tips.drop_stubs(turn.db, turn.group.id, day)
        tip_desk.drop_acts(turn.db, turn.group.id, day - ACTS_KEPT)
        tip_desk.drop_pauses(turn.db, pseudonyms.epoch(day))
        return [case.id for case in ending]

    def _last_day(self, turn: Turn, case: Case) -> date:
        """Return when its days are over, also counting words that wait to leave."""
        if case.slot:
            for note in tips.notes(turn.db, case.group_id, case.id):
                if note.slot and note.side == tips.SENDER:
                    case = replace(case, wrote=max(case.wrote, note.day))
                elif note.slot:
                    case = replace(case, changed=max(case.changed, note.day))
        return lasting.last_day(case)

    def _on_hold(self, case: Case) -> bool:
        """Tell whether a reader keeps it. What no key opens any more, nobody can keep."""
        return self._opens(case) and bool(self._desk.folder(case).hold)

    def _opens(self, case: Case) -> bool:
        try:
            self._desk.folder(case)
        except BrokenSealError:
            return False
        return True

    def _lives(self, case: Case) -> bool:
        """Tell whether anybody could still go on with a case."""
        return self._opens(case) and not self._desk.folder(case).blocked

    def _end(self, turn: Turn, case: Case, day: date) -> None:
        """End a case, with the reason, which leaves right now: this is a set hour."""
        note_id = tips.new_id()
        reason = self._desk.seal(case).close(note_id, "words", str(case.keep_days))
        tips.add_note(
            turn.db,
            case.group_id,
            case.id,
            note_id,
            side=tips.END,
            reader_id=acts.BOT,
            slot="",
            day=day,
            words=reason,
        )
        tips.change(
            turn.db,
            case.group_id,
            case.id,
            status=tips.ENDED,
            shown=tips.ENDED,
            changed=day,
            slot="" if case.shown in tips.UNPOSTED else case.slot,
        )
        turn.touch("tip", case.id)
