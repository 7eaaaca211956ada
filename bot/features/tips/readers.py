"""Who can be told something privately: contacts, each by name, or the organizers without any."""

from __future__ import annotations

from dataclasses import dataclass

from bot import officers
from bot.features.tips.folder import Folder
from bot.texts import N_
from bot.view import View
from bot.words import plain
from storage import groups, members, people
from storage.groups import GroupChat

ORGANIZERS = 0
"""Stands for all organizers together where a contact's person id would stand."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody to tell: a contact by person id, or ORGANIZERS. `name` is one name or several.

    `persons` are those who are named, `chats` those where others read along.
    """

    id: int
    role: str
    name: str
    persons: tuple[int, ...]
    chats: tuple[GroupChat, ...] = ()


def readers(view: View) -> tuple[Reader, ...]:
    """Return whom one can tell here: contacts who can be reached, else the organizers.

    Of those, whoever counts as police is none as long as others are there. Nobody where the
    organizers turned it off.
    """
    if not view.group.private_words:
        return ()
    found: dict[int, Reader] = {}
    for one in officers.contacts(view):
        chats = _desks(view) if one.role == members.POLICE else ()
        if chats or people.address(view.db, one.person_id):
            persons = (one.person_id,)
            found[one.person_id] = Reader(one.person_id, one.role, one.name, persons, chats)
    if found:
        return tuple(found.values())
    organizers = members.holders(view.db, view.group.id, members.ORGANIZER)
    reached = [one for one in organizers if people.address(view.db, one.person_id)]
    if not reached:
        return ()
    police = officers.among(view, (one.person_id for one in reached))
    named = [one for one in reached if one.person_id not in police] or reached
    names, persons = zip(
        *((officers.called(view, one), one.person_id) for one in named), strict=True
    )
    return (Reader(ORGANIZERS, members.ORGANIZER, ", ".join(names), persons, _desks(view)),)


def reader(view: View, reader_id: int) -> Reader | None:
    """Return one of those, None when nobody can tell them anything any more."""
    return next((one for one in readers(view) if one.id == reader_id), None)


def next_reader(view: View, role: str, reader_id: int) -> Reader | None:
    """Return who reads it too when this reader stays silent: the next one of the same role.

    So it is never the police for what was told to somebody who is not. Nobody where everyone of
    that role reads it from the beginning.
    """
    others = [one for one in readers(view) if one.role == role and one.id != reader_id]
    if reader_id == ORGANIZERS or any(one.chats for one in others):
        return None
    return min(others, key=lambda one: (one.id < reader_id, one.id), default=None)


def shown(view: View, one: Reader) -> Folder:
    """Return what is kept of who was shown to whoever tells this reader something."""
    other = next_reader(view, one.role, one.id)
    chats = tuple(chat.id for chat in one.chats)
    return Folder(told=one.persons, then=other.id if other else 0, chats=chats)


def label(view: View, one: Reader) -> str:
    """Return a reader as a button says it: "Lee, police contact; also 4 others in Elm Desk"."""
    if one.id == ORGANIZERS:
        who = view.texts.label(N_("Organizers: {names}"), names=one.name)
    else:
        who = f"{one.name}, {view.role_name(one.role)}"
    others = ", ".join(filter(None, (_others(view, one, chat) for chat in one.chats)))
    if not others:
        return who
    return view.texts.label(N_("{who}; also {others}"), who=plain(who), others=others)


def _others(view: View, one: Reader, chat: GroupChat) -> str:
    """Return how many others read along in a chat; rather too many than too few."""
    if chat.members is None:
        return view.texts.label(N_("all in {chat}"), chat=chat.title)
    # A contact is in the chat of contacts; whether organizers are, nobody told us.
    n = chat.members if one.id == ORGANIZERS else chat.members - 1
    if n < 1:
        return ""
    return str(view.tn("{n} other in {chat}", "{n} others in {chat}", n, chat=chat.title))


def _desks(view: View) -> tuple[GroupChat, ...]:
    return groups.closed_desks(view.db, view.group.id)
