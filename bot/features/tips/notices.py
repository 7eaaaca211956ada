"""The neutral note to whoever asked for one: that there is something to read, and nothing else.

The way back to them is opened in memory, tried, and forgotten; it is destroyed with the last note.
Whether it arrived is kept nowhere: whoever closes somebody's messages would learn who told it.
"""

from __future__ import annotations

from bot.features.tips.desk import Cases
from bot.features.tips.seal import Route
from bot.texts import N_, speaking
from bot.turn import Turn
from bot.words import Button, Chat, ChatKind, Post
from storage import tips


class Notices:
    """Gives the notes."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    def give(self, turn: Turn, case_id: str) -> None:
        """Tell whoever told a case that its six words show something new, if that was wished."""
        case = tips.case(turn.db, turn.group.id, case_id)
        way = self._desk.way(case) if case else None
        if case is None or way is None:
            return
        chat = Chat(way.platform, way.chat, ChatKind.DIRECT)
        turn.whisper(chat, _post(turn, way))
        if case.shown == tips.ENDED:
            tips.change(turn.db, case.group_id, case.id, route=self._desk.no_way())


def _post(turn: Turn, way: Route) -> Post:
    texts = speaking(way.language)
    read = Button(texts.label(N_("Read an answer")), turn.link("tip_read"))
    return Post(texts.t("Hello. There is something to read here."), ((read,),))
