"""How an urgent alert sounds in each chat, as far as it is known, and never in made-up numbers."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts import N_
from bot.turn import Turn
from bot.view import View, as_chat
from bot.words import Inspection, Text, joined
from storage import groups
from storage.groups import HERE, GroupChat

NAMED = 4
"""So many chats are named; of more, the others are counted."""

RINGS = N_("{chat}: it rings, but for those who muted it.")
HERE_RINGS = N_("{chat}: it mentions @here, so it rings for those who are online.")
ROLE_RINGS = N_("{chat}: it mentions those who asked for it, so it rings for them.")
NO_ROLE = N_("{chat}: I may not mention the role there, so it makes no sound for most.")
MAY_NOT = N_("{chat}: I may not use @here there, so it makes no sound for most.")
QUIET = N_("{chat}: it makes no sound for most; they see a mark at the channel.")
UNKNOWN = N_("{chat}: how it sounds there I do not know.")


def previewed(turn: Turn) -> Text:
    """Return how an alert of whoever acts will sound, a line a chat. Asks the platforms."""
    silent = turn.silent_in()
    street = [one for one in groups.street_chats(turn.db, turn.group.id) if one not in silent]
    chats = street[:NAMED]
    looks = turn.ask(*((as_chat(one), "") for one in chats), hurried=True)
    lines = [
        turn.t(how(turn, one, look), chat=one.title) for one, look in zip(chats, looks, strict=True)
    ]
    more = len(street) - len(chats)
    if more:
        lines.append(turn.tn("And {n} more chat.", "And {n} more chats.", more))
    return joined(lines, "\n")


def how(turn: Turn, chat: GroupChat, look: Inspection) -> str:
    """Return the sentence about one chat, as it was just seen, or as it was known before."""
    can = turn.cans().get(chat.platform)
    if can is None or can.rings:
        return RINGS
    if chat.rings == HERE:
        return MAY_NOT if "mention" in look.missing else HERE_RINGS
    if chat.rings:
        return ROLE_RINGS if chat.rings in look.roles else NO_ROLE
    loud = look.loud if look.loud is not None else chat.loud
    return UNKNOWN if loud is None else RINGS if loud else QUIET


def choosable(turn: Turn) -> Sequence[GroupChat]:
    """Return the chats in which a group can choose whom an urgent alert mentions."""
    can = {name for name, one in turn.cans().items() if one.mentions}
    return [one for one in groups.street_chats(turn.db, turn.group.id) if one.platform in can]


def chosen(view: View, chat: GroupChat) -> Text:
    """Return what was chosen for a chat."""
    if chat.rings == HERE:
        return view.t("{chat}: @here.", chat=chat.title)
    if chat.rings:
        return view.t("{chat}: those who want it.", chat=chat.title)
    return view.t("{chat}: nobody.", chat=chat.title)
