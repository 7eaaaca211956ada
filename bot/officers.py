"""Who counts as police wherever it says "no police", and what they do not do as organizers.

Whoever is a police contact counts, and for a while whoever was one (bot/public.py): else they give
the role back for a minute. They end nobody else's role, so that the police are never left alone
with a group of neighbours; nor does any other contact, as long as somebody else organizes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot import public, rights
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Text
from storage import members, past_contacts, people
from storage.members import CONTACTS, ORGANIZER, POLICE, Holder


def is_police(view: View, person_id: int) -> bool:
    """Whether somebody counts as police."""
    held = members.seat(view.db, view.group.id, person_id).roles
    return POLICE in held | public.past_parts(view, person_id)


def until(view: View, person_id: int) -> date:
    """Return on which day somebody who was a police contact counts as police no more."""
    return past_contacts.until(view.db, view.group.id, person_id)[POLICE] + public.CONTACT_FOR


def among(view: View, persons: Iterable[int]) -> frozenset[int]:
    """Return which of these people (by id) count as police."""
    return frozenset(one for one in set(persons) if is_police(view, one))


def contacts(view: View) -> tuple[Holder, ...]:
    """Return the contacts whom neighbours can choose: nobody is "not police" who counts as it."""
    holders = members.holders(view.db, view.group.id, *CONTACTS)
    police = among(view, (one.person_id for one in holders))
    return tuple(one for one in holders if one.role == POLICE or one.person_id not in police)


def called(view: View, one: Holder) -> str:
    """Return an organizer as whoever chooses a reader has to know them: also that they are police.

    "Lee (was police until Sun 22 Nov 2026)", for as long as they count as that.
    """
    if not is_police(view, one.person_id):
        return one.name
    if POLICE in members.seat(view.db, view.group.id, one.person_id).roles:
        return view.texts.label(N_("{name} (police contact)"), name=one.name)
    day = past_contacts.until(view.db, view.group.id, one.person_id)[POLICE]
    said = N_("{name} (was police until {day})")
    return view.texts.label(said, name=one.name, day=view.texts.day(day))


def organizers(view: View) -> str:
    """Return the organizers so, for a sentence: "Ana, Lee (police contact), Sam"."""
    return ", ".join(
        called(view, one) for one in members.holders(view.db, view.group.id, ORGANIZER)
    )


def bars(turn: Turn, whose: Iterable[int]) -> Text:
    """Say who can end the role of these people (by id), where whoever acts may not.

    Nothing where they may.
    """
    others, me = set(whose) - {turn.me.id}, turn.me.id
    if not others or not (is_police(turn, me) or public.barred(turn, me, None)):
        return Text()
    able = [
        one
        for one in public.moderators(turn)
        if one not in others and one != me and not is_police(turn, one)
    ]
    if able:
        return turn.t(
            "You are a contact here, or were in the last {n} days: then you end nobody else’s "
            "role. {names} can.",
            n=public.CONTACT_FOR.days,
            names=turn.texts.listed([people.name(turn.db, one) for one in able]),
        )
    return turn.t(
        "You are a contact here, or were in the last {n} days: then you end nobody else’s role. "
        "They can give it back themselves, or you invite another organizer who is no contact.",
        n=public.CONTACT_FOR.days,
    )


def bars_chat(turn: Turn, chat_id: int) -> Text:
    """Say the same where disconnecting a chat would end the roles of others."""
    everyone = members.holders(turn.db, turn.group.id, ORGANIZER, *CONTACTS)
    lost = [one for one in everyone if not rights.counts(turn, one.person_id, without=chat_id)]
    return bars(turn, (one.person_id for one in lost))
