"""The slot: at set hours everything leaves together, in an order that says nothing.

When the bot was down at a slot, what waited for it leaves as soon as it is back, all together.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from random import SystemRandom

from bot.features.tips import readers, rules
from bot.features.tips.reading import blank
from bot.turn import Turn
from storage import cards, tips
from storage.cards import Target
from storage.tips import Case, Note


def slot(turn: Turn, name: str) -> None:
    """Let everything leave that waited for this slot."""
    due = rules.slot_time(name, turn.group.zone)
    cases = list(tips.leaving(turn.db, turn.group.id, name))
    SystemRandom().shuffle(cases)
    for case in cases:
        if case.status == tips.GONE:
            blank(turn, case)
        else:
            _leave(turn, case, name, due)


def _leave(turn: Turn, case: Case, name: str, due: datetime) -> None:
    """Post a case, or what was added to it, and let the six words show what is true now."""
    notes = [one for one in tips.notes(turn.db, case.group_id, case.id) if one.slot]
    first = case.shown in tips.UNPOSTED
    if first and not readers.deliver(turn, case, "tip", case.id, due):
        _try_later(turn, case)
        return
    status, later = case.status, [one for one in notes if one.slot > name]
    for note in notes:
        if note in later:
            continue
        if note.side == tips.SENDER:
            if not readers.deliver(turn, case, "tip_note", note.id, due):
                later.append(_moved(turn, note))
                continue
            status = tips.NEW
        tips.change_note(turn.db, case.group_id, note, slot="")
    waits = min((one.slot for one in later), default="")
    tips.change(turn.db, case.group_id, case.id, status=status, shown=status, slot=waits)
    turn.touch("tip", case.id)


def _try_later(turn: Turn, case: Case) -> None:
    """The reader could not be reached: whoever told it sees that, and the next slot tries again."""
    slot_name = _plan_next(turn)
    tips.change(turn.db, case.group_id, case.id, shown=tips.UNREACHED, slot=slot_name)


def _moved(turn: Turn, note: Note) -> Note:
    moved = replace(note, slot=_plan_next(turn))
    tips.change_note(turn.db, turn.group.id, note, slot=moved.slot)
    return moved


def _plan_next(turn: Turn) -> str:
    slot_after = rules.next_slot(turn.now, turn.group.zone)
    name = rules.slot_name(slot_after, turn.group.zone)
    turn.plan("tips_slot", name, slot_after)
    return name


def failed(turn: Turn, key: str, _target: Target) -> None:
    """A case could not be posted. An edit of one that was posted is no loss to anybody."""
    case = tips.case(turn.db, turn.group.id, key)
    if case and not _shown(turn, "tip", key):
        _try_later(turn, case)


def note_failed(turn: Turn, key: str, _target: Target) -> None:
    """What somebody wrote back could not be posted: the next slot tries again."""
    note = tips.note(turn.db, turn.group.id, key)
    case = tips.case(turn.db, turn.group.id, note.case_id) if note else None
    if note and case and not _shown(turn, "tip_note", key):
        again = _moved(turn, note)
        tips.wait(turn.db, case.group_id, case.id, again.slot)


def _shown(turn: Turn, kind: str, key: str) -> bool:
    """Tell whether any copy has ever been shown."""
    return any(copy.shown for copy in cards.copies(turn.db, turn.group.id, kind, key))
