"""How a role ends, whatever the reason: organizers are told once, and what waits goes on.

Every way leads here: given back, taken, erased, or no chat left in which its holder is. What is
said of it, and who takes what waits, is one turn later (features/people/ending.py).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import unnamed
from bot.turn import Turn
from bot.view import View
from storage import cards, codes, groups, members, people

KIND = "role_ended"
"""What comes due once a role has ended; its key is the person, the role, how, and by whom."""

GONE = "role_gone"
"""The card that tells organizers; its key goes on from that one."""

LEFT, BACK, TAKEN, ERASED = "left", "back", "taken", "erased"
"""How a role ends: its holder LEFT every chat, gave it BACK, it was TAKEN, or they were ERASED."""

SOON = timedelta(seconds=1)
"""How long after it the others hear of it: the look that found it out is over by then."""

JUST_NOW = timedelta(minutes=1)


def end(turn: Turn, person_id: int, role: str, how: str) -> None:
    """End a role: its rights end with the turn. What was read for it goes from private chats."""
    day = None if how == ERASED else turn.local().date()
    members.take_role(turn.db, turn.group.id, person_id, role, day)
    if role == members.ORGANIZER:
        codes.withdraw(turn.db, turn.group.id, person_id)
    for platform, account in people.accounts(turn.db, person_id):
        cards.touch_in(turn.db, turn.group.id, platform, account)
    turn.touch("front", "card")
    _plan(turn, person_id, role, how, turn.me.id)


def lost(turn: Turn, chat_id: int, person_id: int) -> None:
    """Note that somebody is not in a chat any more."""
    was_in = not _is_out(turn, person_id)
    with unnamed.following(turn, person_id):
        members.lose(turn.db, turn.group.id, chat_id, person_id, turn.local().date())
    if was_in:
        out(turn, person_id)


def out(turn: Turn, person_id: int) -> None:
    """Have it told that a role rests, of whoever was in a chat and is in none now."""
    if groups.chats(turn.db, turn.group.id) and _is_out(turn, person_id):
        for role in members.seat(turn.db, turn.group.id, person_id).roles:
            _plan(turn, person_id, role, LEFT, 0)


def seen(turn: Turn, chat_id: int, person_id: int) -> None:
    """Note that somebody is in a chat; where organizers read that they left, it says so now."""
    returns = _is_out(turn, person_id)
    with unnamed.following(turn, person_id):
        members.see(turn.db, turn.group.id, chat_id, person_id, turn.local().date())
    if returns:
        touch(turn, person_id)
        unnamed.named_like(turn, person_id)


def rests(view: View, person_id: int, role: str) -> bool:
    """Whether somebody has a role that does not count, because they are in no chat."""
    seat = members.seat(view.db, view.group.id, person_id)
    return role in seat.roles and seat.last is None


def knows(turn: Turn, told: datetime | None) -> bool:
    """Whether somebody who waits was told just now, by the look that found it out."""
    return told is not None and turn.now - told <= JUST_NOW


def touch(turn: Turn, person_id: int) -> None:
    """Let follow what organizers read about the end of somebody's roles."""
    for kind, key in cards.about(turn.db, turn.group.id, (GONE,), person_id):
        turn.touch(kind, key)


def _is_out(turn: Turn, person_id: int) -> bool:
    seat = members.seat(turn.db, turn.group.id, person_id)
    return bool(seat.roles) and seat.last is None


def _plan(turn: Turn, person_id: int, role: str, how: str, by: int) -> None:
    turn.plan(KIND, person_id, role, how, by, due=turn.now + SOON)
    unnamed.named_like(turn, person_id)
