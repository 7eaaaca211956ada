"""Who of those who lead an alert did what: whoever comes second reads it."""

from __future__ import annotations

from bot.turn import Turn, View
from storage import seen

DECIDED, ENDED = "alert_decided_by", "alert_ended_by"
"""Who let an alert go out, or not; and who ended it."""


def did(turn: Turn, deed: str, number: int) -> None:
    """Note that whoever acts did this."""
    undone(turn, deed, number)
    seen.note(turn.db, turn.group.id, deed, number, turn.me.id, can=True, late=False)


def undone(turn: Turn, deed: str, number: int) -> None:
    """Note that what was done does not stand any more."""
    for one in seen.seen(turn.db, turn.group.id, deed, number):
        seen.cannot(turn.db, turn.group.id, deed, number, one.person_id)


def name(view: View, deed: str, number: int) -> str:
    """Return the name of whoever did it, "" where nobody did or they were erased."""
    found = seen.seen(view.db, view.group.id, deed, number)
    return next((one.name for one in found if one.help), "")
