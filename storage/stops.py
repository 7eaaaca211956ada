"""Whether a group has stopped: nobody organizes it any more, and nothing is sent for it then."""

from __future__ import annotations

from sqlmodel import Session

from storage import agenda, groups, people

ENDS, KEY = "lead_ends", "group"
"""What comes due once a group has stopped, and lets its chats go."""

LAST_WORD = "lead_stopped"
"""The card that says so: the last that is sent for it."""


def stopped(db: Session, group_id: str) -> bool:
    """Whether a group is over: it has said so, or has neither a chat nor an organizer."""
    if people.holders(db, group_id, people.ORGANIZER):
        return False
    if agenda.planned(db, ENDS, group_id, KEY) is not None:
        return True
    return not groups.chats(db, group_id) and not people.organizers(db, group_id)
