"""When somebody is erased: the alerts they sent stay, without their name."""

from __future__ import annotations

from bot.turn import Turn
from storage import alerts, seen

KINDS = ("alert", "alert_state", "alert_still", "alert_agree", "alert_asked", "alert_silence")


def forgets(turn: Turn, person_id: int) -> None:
    """Take somebody's name from alerts, and forget what they have seen."""
    for number in alerts.forget(turn.db, turn.group.id, person_id):
        for kind in KINDS:
            turn.touch(kind, number)
    seen.forget(turn.db, turn.group.id, person_id)
