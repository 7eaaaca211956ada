"""Whether a group has stopped: nobody organizes it any more, and nothing is sent for it then."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session

from storage import agenda, groups, members

ENDS, KEY = "lead_ends", "group"
"""What comes due once a group has stopped, and lets its chats go."""

LAST_WORD = "lead_stopped"
"""The card that says so: the last that is sent for it."""

STILL_SENT = (LAST_WORD, "taken_back")
"""The cards that are sent all the same: this one, and where words are gone that somebody takes back
who wrote them there."""

STOPS, PATIENCE = "lead_stops", timedelta(days=30)
"""What is planned as soon as nobody organizes a group, and how long after that it comes due."""


def heard(db: Session, group_id: str, told: datetime | None) -> bool:
    """Whether who was `told` then heard it while nobody organized the group, as now."""
    stops_at = agenda.planned(db, STOPS, group_id, KEY)
    return told is not None and stops_at is not None and told >= stops_at - PATIENCE


def free_at(db: Session, group_id: str) -> datetime | None:
    """Return when a group that has stopped lets its chats go, None where it has not stopped."""
    return agenda.planned(db, ENDS, group_id, KEY) if stopped(db, group_id) else None


def stopped(db: Session, group_id: str) -> bool:
    """Whether a group is over: it has said so, or has neither a chat nor an organizer."""
    if members.holders(db, group_id, members.ORGANIZER):
        return False
    if agenda.planned(db, ENDS, group_id, KEY) is not None:
        return True
    return not groups.chats(db, group_id) and not members.organizers(db, group_id)
