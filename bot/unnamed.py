"""Whose name no chat shows: those who are only among people under 18. What stands follows at once.

It changes with what is said of a chat, with the chats of the group, and with who is in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.turn import Turn
from bot.view import View
from storage import groups, members, people
from storage.groups import YOUNG
from storage.lookalikes import namesakes

FOLLOW = "post_unnamed"
"""What comes due once names go from posts, come back or are said otherwise; its key says whose (see
`whose`)."""

LIKE = "like"
"""What that key begins with where it is about all who are called like somebody."""


def follows(turn: Turn, chat_id: int) -> None:
    """Let the posts follow of all who were in a chat: it is one of others now, or none any more."""
    turn.plan(FOLLOW, chat_id, due=turn.now)


def named_like(turn: Turn, person_id: int) -> None:
    """Let the posts follow of all who are called like somebody whose role begins or ends."""
    turn.plan(FOLLOW, LIKE, person_id, due=turn.now)


def whose(view: View, chat: str, person: int = 0) -> Callable[[int], bool]:
    """Return what tells whose posts follow.

    Those of all who were in a chat, of one person alone, or of all who are called like one.
    """
    if chat == LIKE:
        name = people.name(view.db, person)
        return lambda author: bool(name) and namesakes(people.name(view.db, author), name)
    if person:
        return person.__eq__
    return members.ever_in(view.db, view.group.id, int(chat or 0)).__contains__


def unnamed(view: View, person_id: int) -> bool:
    """Whether no chat shows somebody's name: they are only in chats of people under 18."""
    young = any(one.ages == YOUNG for one in groups.chats(view.db, view.group.id))
    return young and members.only_young(view.db, view.group.id, person_id)


@contextmanager
def following(turn: Turn, person_id: int) -> Iterator[None]:
    """Let the posts of somebody follow where this shows their name, or no more."""
    before = unnamed(turn, person_id)
    yield
    if unnamed(turn, person_id) is not before:
        turn.plan(FOLLOW, 0, person_id, due=turn.now)
