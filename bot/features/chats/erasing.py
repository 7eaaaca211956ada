"""When somebody is erased: a chat that they wanted to connect, or were to decide on, is not."""

from __future__ import annotations

from bot.turn import Turn
from storage import connections, renames


def forgets(turn: Turn, person_id: int) -> None:
    """Let what waits for somebody lapse; the cards of others lose their name."""
    for number in connections.forget(turn.db, turn.group.id, person_id):
        turn.unplan("connect_over", number)
        for kind in ("connect_asked", "connect_told", "connect_lapsed", "connect_free"):
            turn.touch(kind, number)
    for one in renames.all_of(turn.db, turn.group.id):
        if one.person_id == person_id:
            turn.touch("group_renamed", one.number)
