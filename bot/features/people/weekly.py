"""Once a week the platforms are asked about everybody with a part, and about each chat's name.

Whoever was put out, or left unseen, so stands on the group's card for a week at most.
"""

from __future__ import annotations

from datetime import timedelta

from bot import desks, rights
from bot.turn import Turn
from bot.view import as_chat
from storage import agenda, groups

KIND = "roles_week"
NEXT = "next"
WEEK = timedelta(days=7)


def begins(turn: Turn) -> None:
    """See to it that the next look is planned."""
    if agenda.planned(turn.db, KIND, turn.group.id, NEXT) is None:
        turn.plan(KIND, NEXT, due=turn.now + WEEK)


def look(turn: Turn, _key: str) -> None:
    """Look at every chat, and at everybody who holds a role."""
    chats = groups.chats(turn.db, turn.group.id)
    looks = turn.ask(*((as_chat(one), "") for one in chats), hurried=True)
    rights.roll_call(turn)
    for chat, seen in zip(chats, looks, strict=True):
        desks.note(turn, chat, seen)
    turn.plan(KIND, NEXT, due=turn.now + WEEK)
