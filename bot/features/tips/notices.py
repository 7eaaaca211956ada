"""The neutral note to whoever asked for one: that there is something to read, and nothing else.

The way back to them is opened in memory, tried, and forgotten; it is destroyed with the last note.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from bot.features.tips.desk import Cases
from bot.features.tips.seal import BrokenSealError, Route
from bot.texts import N_, speaking
from bot.turn import Turn
from bot.words import Button, Chat, ChatKind, Post
from storage import tips
from storage.tips import Case


class Notices:
    """Gives the notes, and keeps that one did not arrive."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    def give(self, turn: Turn, case_id: str) -> None:
        """Tell whoever told a case that its six words show something new, if that was wished."""
        case = tips.case(turn.db, turn.group.id, case_id)
        way = self._desk.way(case) if case else None
        if case is None or way is None:
            return
        self._note(turn, case, unreached=False)
        chat = Chat(way.platform, way.chat, ChatKind.DIRECT)
        turn.whisper(chat, _post(turn, way), lost=partial(self._lost, case_id=case.id))
        if case.shown == tips.ENDED:
            tips.change(turn.db, case.group_id, case.id, route=self._desk.no_way())

    def _lost(self, turn: Turn, case_id: str) -> None:
        """It did not arrive. The reader sees that, and not why."""
        case = tips.case(turn.db, turn.group.id, case_id)
        if case is not None:
            self._note(turn, case, unreached=True)

    def _note(self, turn: Turn, case: Case, *, unreached: bool) -> None:
        try:
            folder = self._desk.folder(case)
        except BrokenSealError:
            return
        if folder.unreached != unreached:
            self._desk.keep(turn, case, replace(folder, unreached=unreached))


def _post(turn: Turn, way: Route) -> Post:
    texts = speaking(way.language)
    read = Button(texts.label(N_("Read an answer")), turn.link("tip_read"))
    return Post(texts.t("Hello. There is something to read here."), ((read,),))
