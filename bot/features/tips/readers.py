"""Who reads what is told privately: the contacts, each by name, or the organizers without any."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot import asked, officers, rights
from bot.features.tips.rules import may_answer
from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Text, plain
from storage import cards, groups, people
from storage.groups import GroupChat
from storage.people import Holder
from storage.tips import Case, Note

ORGANIZERS = 0
"""Stands for all organizers together where a contact's person id would stand."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody to tell: a contact by person id, or ORGANIZERS. `name` is one name or several.

    `chats` are those where others read along.
    """

    id: int
    role: str
    name: str
    chats: tuple[GroupChat, ...] = ()


def readers(view: View) -> tuple[Reader, ...]:
    """Return whom one can tell here: contacts who can be reached, else the organizers.

    Nobody where the organizers turned it off.
    """
    if not view.group.private_words:
        return ()
    found: dict[int, Reader] = {}
    for one in officers.contacts(view):
        chats = _desks(view) if one.role == people.POLICE else ()
        if chats or people.address(view.db, one.person_id):
            found[one.person_id] = Reader(one.person_id, one.role, one.name, chats)
    if found:
        return tuple(found.values())
    organizers = people.holders(view.db, view.group.id, people.ORGANIZER)
    reached = [one.name for one in organizers if people.address(view.db, one.person_id)]
    if not reached:
        return ()
    return (Reader(ORGANIZERS, people.ORGANIZER, ", ".join(reached), _desks(view)),)


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


def called(view: View, case: Case) -> str:
    """Return the name of a case's reader, or what they are where they have left."""
    if case.reader_id == ORGANIZERS:
        return view.texts.label(N_("the organizers"))
    return _name(view, case.reader_id) or view.role_name(case.reader_role)


def called_next(view: View, case: Case, person_id: int) -> str:
    """Return the name of somebody else who reads a case, or what they were."""
    return _name(view, person_id) or view.role_name(case.reader_role)


def holder(view: View, case: Case) -> Holder | None:
    """Return who of several readers took a case, while they still read it."""
    holders = _holders(view, case)
    return next((one for one in holders if one.person_id == case.holder_id), None)


def wrote(view: View, case: Case, note: Note) -> Text:
    """Return who wrote a note, for either side: "Maya, community contact, not police"."""
    if not note.reader_id:
        return view.t("The person who wrote")
    name, role = _name(view, note.reader_id), view.role_name(case.reader_role)
    return view.t("{name}, {role}", name=name, role=role) if name else view.t("{role}", role=role)


def deliver(
    turn: Turn,
    case: Case,
    kind: str,
    key: str,
    due: datetime,
    *,
    next_id: int = 0,
    by_itself: bool = False,
) -> bool:
    """Show a card to a case's readers; False when none can be reached. Tried before: again.

    `next_id` is who reads it too, because the reader stayed silent; `by_itself`: nobody wrote it.
    """
    holders = _holders(turn, case)
    everyone = case.reader_id == ORGANIZERS
    theirs = (case.reader_id, next_id)
    ids = [one.person_id for one in holders if everyone or one.person_id in theirs]
    ids = [one for one in ids if not rights.is_out(turn, one)]
    reached = turn.for_readers(
        kind,
        key,
        ids,
        private_only=case.reader_role == people.COMMUNITY,
        due=due,
        by_itself=by_itself,
    )
    # Whoever turned words away before may take them by now: every slot tries it.
    if not reached and not any(people.address(turn.db, one) for one in ids):
        return False
    cards.retry(turn.db, turn.group.id, kind, key, turn.now)
    for one in ids:
        asked.cover(turn, one)
    return True


def answerer(turn: Turn, case: Case, next_id: int = 0) -> int | None:
    """Return the person id of whoever acts, if they may answer a case."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return None
    seat = people.seat(turn.db, turn.group.id, person.id)
    shared = bool(groups.closed_desks(turn.db, turn.group.id))
    roles = seat.roles if seat.last else ()
    mine = may_answer(case, person.id, roles, shared=shared, next_id=next_id)
    if case.reader_role == people.COMMUNITY and officers.is_police(turn, person.id):
        mine = False
    return person.id if mine else None


def all_of(view: View, case: Case, next_id: int = 0) -> set[int]:
    """Return the persons who may read a case."""
    shared = bool(_desks(view))
    return {
        one.person_id
        for one in _holders(view, case)
        if may_answer(case, one.person_id, (one.role,), shared=shared, next_id=next_id)
    }


def several(view: View, case: Case, next_id: int = 0) -> bool:
    """Tell whether more than one person reads a case, so that one of them can take it."""
    holders = _holders(view, case)
    desk = case.reader_role == people.POLICE and _desks(view)
    return len(holders) > 1 and bool(case.reader_id == ORGANIZERS or desk or next_id)


def _holders(view: View, case: Case) -> list[Holder]:
    """Return who has the role of a case's reader; nobody is "not police" who counts as police."""
    if case.reader_role == people.ORGANIZER:
        return list(people.holders(view.db, view.group.id, people.ORGANIZER))
    return [one for one in officers.contacts(view) if one.role == case.reader_role]


def _desks(view: View) -> tuple[GroupChat, ...]:
    return groups.closed_desks(view.db, view.group.id)


def _name(view: View, person_id: int) -> str:
    everyone = people.holders(view.db, view.group.id, people.ORGANIZER, *people.CONTACTS)
    return next((one.name for one in everyone if one.person_id == person_id), "")
