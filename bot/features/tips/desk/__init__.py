"""The desk: what every act of a reader begins and ends with.

A reader sees what lies with them in their private chat, the police also in a chat of contacts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot import asked
from bot.access import contact, organizer
from bot.features.tips import card, rules, shown
from bot.features.tips.card import Opened
from bot.features.tips.folder import Folder, folder_of
from bot.features.tips.seal import BrokenSealError, CaseSeal, Route, Seal
from bot.features.tips.slots import slots
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Text
from storage import tips
from storage.tips import Case, Note

READERS = contact | organizer
"""Who may read and answer at all; whose case it is, each case says."""


class Cases:
    """Opens cases for those who may, and keeps what they change."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    # --- Opening ---

    def case(self, turn: Turn, key: str) -> Opened | Answer:
        """Return a case, if whoever acts reads it; else what to tell them.

        What they were asked before is open no more: words that come now may be about the case.
        """
        asked.leave(turn)
        case = tips.case(turn.db, turn.group.id, key)
        gone = turn.t("This was taken back, or its time was over. Its words are erased.")
        if case is None or case.shown == tips.WAITING:
            return turn.say(gone)
        try:
            folder = self.folder(case)
            if folder.blocked:
                return turn.say(gone)
            if shown.answerer(turn, case, folder) is not None:
                return self.opened(turn, case)
        except BrokenSealError:
            return turn.say(turn.t("Its words can be opened no more: their key is gone."))
        name = shown.called(turn, case, folder)
        return turn.say(turn.t("Only its reader can do this: {name}.", name=name))

    def mine(self, turn: Turn) -> list[Opened]:
        """Return every case that lies with whoever acts, the longest waiting first."""
        found = []
        for case in tips.all_cases(turn.db, turn.group.id):
            one = None if case.shown in tips.UNPOSTED else self.case(turn, case.id)
            if isinstance(one, Opened):
                found.append(one)
        return sorted(found, key=lambda one: (one.case.wrote, one.number))

    def seal(self, case: Case) -> CaseSeal:
        """Return the seal of a case. BrokenSealError when its key is gone."""
        return self._seal.case(case.id, case.key)

    def opened(self, view: View, case: Case) -> Opened:
        """Open a case with all its words. BrokenSealError when its key is gone."""
        return card.opened(case, tips.notes(view.db, view.group.id, case.id), self.seal(case))

    def folder(self, case: Case) -> Folder:
        """Open only what is kept about a case. BrokenSealError when its key is gone."""
        return folder_of(self.seal(case), case)

    def way(self, case: Case) -> Route | None:
        """Return the way back to whoever told a case, None when there is none."""
        return self._seal.way(case.id, case.route)

    def no_way(self) -> bytes:
        """Return what stands where there is no way back."""
        return self._seal.no_route()

    def number(self, turn: Turn, key: str) -> str:
        """Return the number of a case for the title of a form: only its reader learns it."""
        one = self.case(turn, key)
        return "…" if isinstance(one, Answer) else one.number

    # --- Keeping ---

    def keep(self, turn: Turn, case: Case, folder: Folder) -> None:
        """Keep this about a case; its readers see it at once, whoever told it never."""
        desk = self.seal(case).close(case.id, "desk", folder.to_json())
        tips.change(turn.db, case.group_id, case.id, desk=desk)
        turn.touch("tip", case.id)
        turn.touch("tip_reminder", case.id)

    def add(self, turn: Turn, case: Case, side: str, words: str) -> Note:
        """Keep words of a reader: for the next slot, or for readers alone."""
        slot = slots(turn).next(turn.now)
        mine = side == tips.DESK
        note_id = tips.new_id()
        note = tips.add_note(
            turn.db,
            case.group_id,
            case.id,
            note_id,
            side=side,
            reader_id=shown.answerer(turn, case, self.folder(case)) or 0,
            slot="" if mine else slot.name,
            day=today(turn) if mine else slot.day,
            words=self.seal(case).close(note_id, "words", words),
        )
        turn.touch("tip", case.id)
        return note

    def change(self, turn: Turn, note: Note, case: Case, words: str) -> None:
        """Let a note that has not left say something else."""
        sealed = self.seal(case).close(note.id, "words", words)
        tips.change_note(turn.db, case.group_id, note, slot=note.slot, words=sealed)
        turn.touch("tip", case.id)

    def turn_into(self, turn: Turn, case: Case, status: str) -> None:
        """Change what a case is; the six words show it from the next slot on."""
        tips.change(turn.db, case.group_id, case.id, status=status)
        tips.wait(turn.db, case.group_id, case.id, slots(turn).next(turn.now).name)
        turn.touch("tip", case.id)
        turn.touch("tip_reminder", case.id)


def today(view: View) -> date:
    """Return the day where the group lives."""
    return view.local().date()


def seen_from(turn: Turn, case: Case) -> Text:
    """Say when whoever told it sees what was done, if they can look at all."""
    if case.code is None:
        return turn.t("The sender asked for no answer, so only readers see that.")
    slot = turn.moment(slots(turn).next(turn.now).at)
    return turn.t("The person who wrote sees that from {slot}.", slot=slot)


def upper(view: View, case: Case) -> Text:
    """Return how everything about a case begins: "ELM STREET, K7M-2QD"."""
    return view.t(
        "**{group}, {number}**", group=view.group.name.upper(), number=rules.number(case.id)
    )


def guarded(answer: Answer) -> Answer:
    """Ask the platform to forbid that what is said here is forwarded."""
    post = answer.post and replace(answer.post, protect=True)
    return replace(answer, post=post)
