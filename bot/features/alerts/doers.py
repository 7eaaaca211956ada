"""Who of those who lead an alert did what: whoever comes second reads it."""

from __future__ import annotations

from bot.turn import Turn
from bot.view import View
from storage import members, responses
from storage.alerts import Alert
from storage.responses import NO, Response

DECIDED, ENDED = "alert_decided_by", "alert_ended_by"
"""Who let an alert go out, or not; and who ended it."""

DID = "d"
"""The mark of whoever did it."""


def added(place: int) -> str:
    """Return under which deed it is noted who added the news at a place."""
    return f"alert_news_by_{place}"


def did(turn: Turn, deed: str, number: int) -> None:
    """Note that whoever acts did this."""
    undone(turn, deed, number)
    before = responses.marks(turn.db, turn.group.id, deed, number, turn.me.id)
    responses.say(turn.db, turn.group.id, deed, number, turn.me.id, before, DID)


def undone(turn: Turn, deed: str, number: int) -> None:
    """Note that what was done does not stand any more."""
    for one in responses.everyone(turn.db, turn.group.id, deed, number):
        responses.say(turn.db, turn.group.id, deed, number, one.person_id, one.marks, NO)


def who_did(view: View, deed: str, number: int) -> int | None:
    """Return who did it, by id; None where nobody did."""
    found = _who(view, deed, number)
    return found.person_id if found else None


def name(view: View, deed: str, number: int) -> str:
    """Return the name of whoever did it, "" where nobody did or they were erased."""
    found = _who(view, deed, number)
    return found.name if found else ""


def other(view: View, deed: str, alert: Alert) -> str:
    """Return who did it and as what, where that is not whose name stands under the alert.

    Only organizers do it; of whoever was erased that alone is said.
    """
    found = _who(view, deed, alert.number)
    if found is not None and found.person_id == alert.author:
        return ""
    return view.in_role(found.name if found else "", members.ORGANIZER)


def _who(view: View, deed: str, number: int) -> Response | None:
    return next(iter(responses.everyone(view.db, view.group.id, deed, number)), None)
