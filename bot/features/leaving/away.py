"""Somebody who only left the chats of a group, and erased nothing: they are told what that ends."""

from __future__ import annotations

from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Left, Post
from storage import members, people


def left(turn: Turn, event: Left) -> None:
    """Tell somebody who left the last chat of a group, where they can be written to."""
    if event.actor is None or turn.home is None:
        return
    person = people.person(turn.db, event.actor.platform, event.actor.id)
    if person is not None and members.seat(turn.db, turn.group.id, person.id).seen is None:
        turn.write_to(person.id, "left_told", f"{turn.local():%Y%m%d}")


def draw_told(view: View, _key: str) -> Post:
    """Draw what ends with it, what does not, and the way to end that too."""
    text = view.t(
        "You are in no chat of {group} any more, so I send you no more of its news. What you "
        "asked is still answered here.",
        group=view.group.name,
    )
    return Post(text, ((view.button(N_("Stop and erase"), "erase_ask"),),))
