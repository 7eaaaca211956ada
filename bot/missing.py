"""A chat that seems gone is looked at again some minutes later, before its group lets it go.

A platform that has trouble may deny for a moment a chat that is there. What it tells by itself (the
bot was removed) needs no second look.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.turn import Turn
from bot.view import as_chat
from bot.words import Left, Reason
from storage import agenda, cards, groups, left_behind
from storage.groups import GroupChat

SECOND_LOOK = "chat_second_look"
LEFT = "chat_left"
AFTER = timedelta(minutes=10)
"""How long after the first time a chat seemed gone it is looked at again."""

GRACE = timedelta(minutes=1)
"""What waits for the look goes after it, also when it is late; what is urgent waits no longer."""


def seems_gone(turn: Turn, chat: GroupChat, *, urgent: bool = False) -> datetime:
    """Plan a second look at a chat, and return until when what is to be shown there waits."""
    due = agenda.planned(turn.db, SECOND_LOOK, turn.group.id, str(chat.id))
    if due is None:
        due = turn.now + AFTER
        turn.plan(SECOND_LOOK, chat.id, due=due)
    return turn.now + GRACE if urgent else max(due, turn.now) + GRACE


def look_again(turn: Turn, key: str) -> Left | None:
    """Look a second time. Return that a chat is gone; else what waited for it goes now."""
    chat = groups.any_chat(turn.db, turn.group.id, int(key))
    if chat is None or chat not in groups.chats(turn.db, turn.group.id):
        return None
    (look,) = turn.ask((as_chat(chat), ""), hurried=True)
    if not look.reachable:
        return Left(as_chat(chat), why=look.lost)
    cards.go_on(turn.db, turn.group.id, chat.platform, chat.native, turn.now)
    turn.stirred = True
    return None


def let_go(turn: Turn, chat: GroupChat, why: Reason | None = None) -> None:
    """Let a chat be none of the group's; who waits for what stands there hears of it at once.

    `why`: what the platform did; None where people wanted it.
    """
    groups.disconnect(turn.db, turn.group.id, chat.id, turn.local().date())
    reason = why.value if why else ""
    left_behind.leave(turn.db, turn.group.id, chat.platform, chat.native, reason)
    turn.plan(LEFT, chat.id, due=turn.now)


def take_up(turn: Turn, chat: GroupChat) -> None:
    """Post the group's card in a chat that is its own now; what it left there once follows."""
    turn.touch("front", "card")
    turn.post("front", "card", chats=[chat], words_of=None)
    left_behind.come_back(turn.db, turn.group.id, chat.platform, chat.native, turn.now)
    turn.plan(LEFT, chat.id, due=turn.now)
