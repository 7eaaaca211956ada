"""What readers see: the cards that lie with them, and what of it waits in [My day]."""

from __future__ import annotations

from bot.feature import Waiting
from bot.features.tips import rules, shown
from bot.features.tips.card import Opened
from bot.features.tips.desk import Cases, desk_card
from bot.features.tips.seal import BrokenSealError
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Post
from storage import tip_pictures, tips
from storage.tips import Case


class Showing:
    """Draws the cards of readers."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    def draw(self, view: View, key: str) -> Post:
        """Draw a case; blank once it is erased."""
        case = tips.case(view.db, view.group.id, key)
        if case is None:
            return desk_card.blank(view)
        one = self._opened(view, case)
        if one is None:
            return desk_card.closed(view, case)
        return desk_card.for_reader(view, one) if _may_see(view, one) else desk_card.hidden()

    def draw_note(self, view: View, key: str) -> Post:
        """Draw what somebody wrote back."""
        note = tips.note(view.db, view.group.id, key)
        case = tips.case(view.db, view.group.id, note.case_id) if note else None
        if note is None or case is None:
            return desk_card.blank(view)
        one = self._opened(view, case)
        if one is None:
            return desk_card.closed(view, case)
        if not _may_see(view, one):
            return desk_card.hidden()
        words = next(words for known, words in one.notes if known.id == note.id)
        return desk_card.more_for_reader(view, one, note, words)

    def draw_picture(self, view: View, key: str) -> Post:
        """Draw a picture that came with a case."""
        found = tip_pictures.picture(view.db, view.group.id, key)
        case = tips.case(view.db, view.group.id, found.case_id) if found else None
        if found is None or case is None:
            return desk_card.blank(view)
        one = self._opened(view, case)
        if one is None:
            return desk_card.closed(view, case)
        if not _may_see(view, one):
            return desk_card.hidden()
        jpeg = self._desk.seal(case).open_bytes(found.id, "pixels", found.pixels)
        return desk_card.picture(view, case, jpeg)

    def draw_reminder(self, view: View, key: str) -> Post | None:
        """Draw that a case still waits; nothing once somebody reacted."""
        case = tips.case(view.db, view.group.id, key)
        one = self._opened(view, case) if case and rules.waits(case) else None
        if one is None or not one.folder.asked or not _may_see(view, one):
            return None
        return desk_card.reminder(view, one)

    def show(self, turn: Turn, key: str) -> Answer:
        """Show a case where its reader is now."""
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else Answer(desk_card.for_reader(turn, one))

    def waiting(self, turn: Turn) -> list[Waiting]:
        """Return what waits for whoever acts, the oldest first, but for what a colleague took."""
        waiting = (one for one in self._desk.mine(turn) if rules.waits(one.case))
        return [_waiting(turn, one) for one in waiting if not _with_colleague(turn, one)]

    def _opened(self, view: View, case: Case) -> Opened | None:
        try:
            return self._desk.opened(view, case)
        except BrokenSealError:
            return None


def _may_see(view: View, one: Opened) -> bool:
    """Tell whether whoever a card is drawn for reads the case still."""
    return not view.alone or view.reader in shown.all_of(view, one.case, one.folder)


def _with_colleague(turn: Turn, one: Opened) -> bool:
    holder = shown.holder(turn, one.case)
    return holder is not None and holder.person_id != turn.me.id


def _waiting(turn: Turn, one: Opened) -> Waiting:
    # Its words are for its card alone, and its hours would say when it was written.
    age = desk_card.age(turn, one.case) or turn.texts.label("new")
    told = turn.t("private message {ref}, {age}", ref=one.number, age=age)
    return Waiting(told, "tip", one.case.id, ref=one.number)
