"""Who somebody is in a group right now: a role counts only while its holder is in a chat of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from bot.access import Roles, roles_of
from bot.turn import Turn
from bot.words import Look, Standing
from storage import groups, people
from storage.groups import GroupChat

FRESH = timedelta(days=1)
"""How old the knowledge may be that somebody is in a chat, before it is looked up again."""


def roles(turn: Turn, looked: Mapping[int, Look] | None) -> Roles:
    """Return what the person is in the group of the turn, and note where they were seen.

    `looked` is what the platform said of them, by our numbers of the chats; None when it was not
    asked. A traceless turn notes nothing.
    """
    today = turn.local().date()
    here = None
    if not turn.private:
        chat = groups.chat(turn.db, turn.chat.platform, turn.chat.id)
        here = chat if chat and chat.group_id == turn.group.id else None
    if turn.traceless:
        return Roles(member=here is not None)
    if here is not None:
        people.see(turn.db, turn.group.id, here.id, turn.me.id, today)
    trusted = _note_looks(turn, looked) if looked is not None else False
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return Roles()
    seat = people.seat(turn.db, turn.group.id, person.id)
    fresh = seat.seen is not None and (trusted or today - seat.seen <= FRESH)
    return roles_of(seat, member=fresh)


def _note_looks(turn: Turn, looked: Mapping[int, Look]) -> bool:
    """Keep what the platform said. True when it would not say: then what we saw last holds."""
    today = turn.local().date()
    silent = False
    for chat_id, look in looked.items():
        if look.standing in (Standing.MEMBER, Standing.ADMIN):
            people.see(turn.db, turn.group.id, chat_id, turn.me.id, today)
        elif look.standing is Standing.GUEST:
            person = people.person(turn.db, turn.actor.platform, turn.actor.id)
            if person:
                people.lose(turn.db, turn.group.id, chat_id, person.id, today)
        else:
            silent = True
    return silent


def unsure(turn: Turn) -> tuple[GroupChat, ...]:
    """Return the chats to ask about: none when the person acts in one, or was seen lately."""
    if not turn.private or turn.roles.member:
        return ()
    chats = groups.chats(turn.db, turn.group.id)
    return tuple(chat for chat in chats if chat.platform == turn.actor.platform)


def note_private(turn: Turn) -> None:
    """Whoever uses the private chat can be written to there, for that group."""
    if turn.traceless or not turn.private or turn.home is None:
        return
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person and (not person.private or person.group_id != turn.home.id):
        people.opened_private(
            turn.db, turn.actor.platform, turn.actor.id, turn.home.id, private=True
        )
