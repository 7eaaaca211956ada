"""Whoever is a police contact and organizes too ends no other organizer's role.

Else the police could be left alone with a group of neighbours. As for posts, that counts for a
while after they gave the part back (bot/public.py).
"""

from __future__ import annotations

from collections.abc import Iterable

from bot import public, rights
from bot.turn import Turn
from bot.words import Text
from storage import people
from storage.people import ORGANIZER


def bars(turn: Turn, whose: Iterable[int]) -> Text:
    """Say who can end the role of these organizers (by id), where whoever acts may not.

    Nothing where they may.
    """
    others = set(whose) - {turn.me.id}
    if not others or not public.police_lately(turn, turn.me.id):
        return Text()
    able = [
        one.name
        for one in people.holders(turn.db, turn.group.id, ORGANIZER)
        if one.person_id not in others and not public.police_lately(turn, one.person_id)
    ]
    if able:
        return turn.t(
            "You are a police contact here, or were in the last {n} days: then you end no other "
            "organizer’s role. {names} can.",
            n=public.CONTACT_FOR.days,
            names=turn.texts.listed(able),
        )
    return turn.t(
        "You are a police contact here, or were in the last {n} days: then you end no other "
        "organizer’s role. They can give it back themselves, or you invite another organizer who "
        "is no police contact.",
        n=public.CONTACT_FOR.days,
    )


def bars_chat(turn: Turn, chat_id: int) -> Text:
    """Say the same where disconnecting a chat would end the roles of other organizers."""
    organizers = people.holders(turn.db, turn.group.id, ORGANIZER)
    lost = [one for one in organizers if not rights.counts(turn, one.person_id, without=chat_id)]
    return bars(turn, (one.person_id for one in lost))
