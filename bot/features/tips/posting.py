"""The slot: at set hours everything leaves together, in an order that says nothing.

When the bot was down at a slot, what waited for it leaves as soon as it is back, all together.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from random import SystemRandom

from bot import desks, rights
from bot.features.tips import copies, shown
from bot.features.tips.desk import Cases, today
from bot.features.tips.desk.silence import Silence
from bot.features.tips.folder import Folder
from bot.features.tips.keeping import Keeping
from bot.features.tips.notices import Notices
from bot.features.tips.seal import BrokenSealError
from bot.features.tips.slots import SetHour, slots
from bot.turn import Turn
from storage import agenda, cards, tip_order, tips
from storage.cards import Target
from storage.tips import Case, Note

ALWAYS = "99991231_23"
"""Later than every slot."""

NEXT = "next"
"""The one key under which a group's next slot is planned: always, so that no row tells when
something began to wait."""


SORTED = "tips_sorted"
"""When all slots of an hour have passed, the rows are laid anew."""


def lay_anew(turn: Turn, _key: str) -> None:
    """Lay the rows of all groups anew, once."""
    tip_order.rebuild(turn.db)
    agenda.drop_due(turn.db, SORTED, turn.now)


class Posting:
    """What happens at a slot."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk
        self._silence = Silence(desk)
        self._keeping = Keeping(desk)
        self._notices = Notices(desk)

    def slot(self, turn: Turn, _key: str) -> None:
        """Let everything leave that waited for this slot, and plan the next one."""
        desks.inspect(turn)
        rights.roll_call(turn)
        hasten(turn)
        passed = slots(turn).last(turn.now)
        cases = list(tips.leaving(turn.db, turn.group.id, passed.name))
        SystemRandom().shuffle(cases)
        news = []
        for case in cases:
            if case.status == tips.GONE:
                copies.blank(turn, case)
            elif self._leave(turn, case, passed):
                news.append(case.id)
        news += self._silence.stir(turn, passed)
        news += self._keeping.retire(turn)
        for case_id in dict.fromkeys(news):
            self._notices.give(turn, case_id)
        # Sorts behind every slot that is due now: one rebuild serves all groups.
        turn.plan(SORTED, NEXT, due=turn.now)
        plan_next(turn)

    def _leave(self, turn: Turn, case: Case, passed: SetHour) -> bool:
        """Post a case, or what was added to it; True when the six words show something new."""
        folder = self._folder(case)
        if folder.blocked:
            return _withhold(turn, case)
        if case.shown in tips.UNPOSTED and not copies.deliver(turn, case, folder, passed.at):
            _try_later(turn, case)
            return False
        if case.shown not in tips.UNPOSTED:
            copies.again(turn, case)
        left, later = _sort_out(turn, case, passed, folder)
        sides = {note.side for note in left}
        status, wrote = case.status, case.wrote
        if tips.SENDER in sides:
            status, wrote = tips.NEW, passed.day
            self._begin_again(turn, case, folder)
        tips.change(
            turn.db,
            case.group_id,
            case.id,
            status=status,
            shown=status,
            slot=min((note.slot for note in later), default=""),
            wrote=wrote,
            # Trying a chat again is no news: nothing is kept longer for it.
            changed=passed.day if left or status != case.shown else case.changed,
        )
        turn.touch("tip", case.id)
        return bool(sides - {tips.SENDER}) or status not in (case.shown, tips.NEW)

    def _folder(self, case: Case) -> Folder:
        """Return what is kept about a case; nothing where its key is gone, and its words too."""
        try:
            return self._desk.folder(case)
        except BrokenSealError:
            return Folder()

    def _begin_again(self, turn: Turn, case: Case, folder: Folder) -> None:
        """There are new words: from now on their reader has as long for them as for the first."""
        if folder.asked:
            self._desk.keep(turn, case, replace(folder, asked="", unanswered=False))


def _sort_out(
    turn: Turn, case: Case, passed: SetHour, folder: Folder
) -> tuple[list[Note], list[Note]]:
    """Let the notes leave that waited for this slot. Return those, and those that wait on."""
    left, later = [], []
    for note in tips.notes(turn.db, case.group_id, case.id):
        told = note.side == tips.SENDER
        if not note.slot:
            continue
        if note.slot > passed.name:
            later.append(note)
        elif told and folder.muted:
            tips.drop_note(turn.db, case.group_id, note)
        elif told and not shown.deliver(turn, case, folder, "tip_note", note.id, passed.at):
            later.append(_moved(turn, note))
        else:
            tips.change_note(turn.db, case.group_id, note, slot="")
            left.append(note)
    return left, later


def now(turn: Turn, case: Case, folder: Folder) -> bool:
    """Post one case at once, as whoever told it wishes; False when no reader can be reached.

    What was added to it meanwhile still waits for its slot.
    """
    if folder.blocked and shown.reachable(turn, case, folder):
        _withhold(turn, case)
        return True
    if not copies.deliver(turn, case, folder, turn.now):
        return False
    notes = tips.notes(turn.db, case.group_id, case.id)
    day = today(turn)
    tips.change(
        turn.db,
        case.group_id,
        case.id,
        shown=case.status,
        slot=min((note.slot for note in notes if note.slot), default=""),
        day=day,
        wrote=day,
        changed=day,
    )
    return True


def begins(turn: Turn) -> None:
    """See to it that the next slot is planned."""
    if agenda.planned(turn.db, "tips_slot", turn.group.id, NEXT) is None:
        plan_next(turn)
    hasten(turn)


def replan(turn: Turn, due: datetime, _key: str) -> bool:
    """Plan the next slot anew when it lies behind the one that comes next."""
    if due <= slots(turn).next(turn.now).at:
        return False
    plan_next(turn)
    hasten(turn)
    return True


def hasten(turn: Turn) -> None:
    """Let what waits for a slot behind the next one wait for the next one: the clock was wrong."""
    next_one = slots(turn).next(turn.now).name
    for case in tips.leaving(turn.db, turn.group.id, ALWAYS):
        for note in tips.notes(turn.db, case.group_id, case.id):
            if note.slot > next_one:
                tips.change_note(turn.db, case.group_id, note, slot=next_one)
        if case.slot > next_one:
            tips.change(turn.db, case.group_id, case.id, slot=next_one)


def plan_next(turn: Turn) -> None:
    """Plan the next slot: the one row there is of any."""
    turn.plan("tips_slot", NEXT, due=slots(turn).next(turn.now).at)


def _try_later(turn: Turn, case: Case) -> None:
    """The reader could not be reached: whoever told it sees that, and the next slot tries again."""
    again = slots(turn).next(turn.now).name
    tips.change(turn.db, case.group_id, case.id, shown=tips.UNREACHED, slot=again)


def _withhold(turn: Turn, case: Case) -> bool:
    """Show nobody what its reader has blocked; True when the six words say so for the first time.

    In the tables it looks like what waits for a reader who cannot be reached.
    """
    for note in tips.notes(turn.db, case.group_id, case.id):
        tips.drop_note(turn.db, case.group_id, note)
    _try_later(turn, case)
    return case.shown == tips.WAITING


def _moved(turn: Turn, note: Note) -> Note:
    moved = replace(note, slot=slots(turn).next(turn.now).name)
    tips.change_note(turn.db, turn.group.id, note, slot=moved.slot)
    return moved


# --- What could not be posted ---


def failed(turn: Turn, target: Target, key: str) -> None:
    """A case could not be posted. An edit of one that was posted is no loss to anybody."""
    case = tips.case(turn.db, turn.group.id, key)
    if case is None:
        return
    if not _shown(turn, "tip", key):
        _try_later(turn, case)
    elif _misses(turn, "tip", key, target):
        tips.wait(turn.db, case.group_id, case.id, slots(turn).next(turn.now).name)


def note_failed(turn: Turn, target: Target, key: str) -> None:
    """What somebody wrote back could not be posted: the next slot tries again."""
    note = tips.note(turn.db, turn.group.id, key)
    case = tips.case(turn.db, turn.group.id, note.case_id) if note else None
    if note is None or case is None:
        return
    if not _shown(turn, "tip_note", key):
        again = _moved(turn, note)
        tips.wait(turn.db, case.group_id, case.id, again.slot)
    elif _misses(turn, "tip_note", key, target):
        tips.wait(turn.db, case.group_id, case.id, slots(turn).next(turn.now).name)


def _shown(turn: Turn, kind: str, key: str) -> bool:
    """Tell whether any copy has ever been shown."""
    return any(copy.shown for copy in cards.copies(turn.db, turn.group.id, kind, key))


def _misses(turn: Turn, kind: str, key: str, target: Target) -> bool:
    """Tell whether it never stood in a chat of readers, though somebody got it in private."""
    return not target.direct and any(
        (copy.platform, copy.chat) == (target.platform, target.chat) and not copy.shown
        for copy in cards.copies(turn.db, turn.group.id, kind, key)
    )
