"""Who reads what is told privately: the contacts, each by name, or the organizers without any."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.features.tips.rules import may_answer
from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Text
from storage import cards, groups, people
from storage.tips import Case, Note

ORGANIZERS = 0
"""Stands for all organizers together where a contact's person id would stand."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody to tell: a contact by person id, or ORGANIZERS. `name` is one name or several.

    `chats` are the names of chats where others read along.
    """

    id: int
    role: str
    name: str
    chats: tuple[str, ...] = ()


def readers(view: View) -> tuple[Reader, ...]:
    """Return whom one can tell here: contacts who can be reached, else the organizers.

    Nobody where the organizers turned it off.
    """
    if not view.group.private_words:
        return ()
    found: dict[int, Reader] = {}
    for one in people.holders(view.db, view.group.id, *people.CONTACTS):
        chats = _desks(view) if one.role == people.POLICE else ()
        known = found.get(one.person_id)
        if known and known.role == people.POLICE:
            continue  # whoever is also with the police is never shown as "not police"
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


def label(view: View, one: Reader) -> str:
    """Return a reader as a button says it: "Maya, community contact, not police"."""
    if one.id == ORGANIZERS:
        who = view.texts.label(N_("Organizers: {names}"), names=one.name)
    else:
        who = f"{one.name}, {view.role_name(one.role)}"
    if not one.chats:
        return who
    chats = ", ".join(one.chats)
    return view.texts.label(N_("{who}; also all in {chats}"), who=who, chats=chats)


def called(view: View, case: Case) -> str:
    """Return the name of a case's reader, or what they are where they have left."""
    if case.reader_id == ORGANIZERS:
        return view.texts.label(N_("the organizers"))
    return _name(view, case.reader_id) or view.role_name(case.reader_role)


def wrote(view: View, case: Case, note: Note) -> Text:
    """Return who wrote a note, for either side: "Maya, community contact, not police"."""
    if not note.reader_id:
        return view.t("Whoever told it")
    name, role = _name(view, note.reader_id), view.role_name(case.reader_role)
    return view.t("{name}, {role}", name=name, role=role) if name else view.t("{role}", role=role)


def deliver(turn: Turn, case: Case, kind: str, key: str, due: datetime) -> bool:
    """Show a card to a case's reader; False when they cannot be reached. Tried before: again."""
    holders = people.holders(turn.db, turn.group.id, case.reader_role)
    ids = [one.person_id for one in holders if case.reader_id in (ORGANIZERS, one.person_id)]
    private = case.reader_role == people.COMMUNITY
    if not ids or not turn.for_readers(kind, key, ids, private_only=private, due=due):
        return False
    cards.retry(turn.db, turn.group.id, kind, key, turn.now)
    return True


def answerer(turn: Turn, case: Case) -> int | None:
    """Return the person id of whoever acts, if they may answer a case."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return None
    seat = people.seat(turn.db, turn.group.id, person.id)
    shared = bool(groups.desk_chats(turn.db, turn.group.id))
    roles = seat.roles if seat.seen else ()
    return person.id if may_answer(case, person.id, roles, shared=shared) else None


def _desks(view: View) -> tuple[str, ...]:
    return tuple(chat.title for chat in groups.desk_chats(view.db, view.group.id))


def _name(view: View, person_id: int) -> str:
    everyone = people.holders(view.db, view.group.id, people.ORGANIZER, *people.CONTACTS)
    return next((one.name for one in everyone if one.person_id == person_id), "")
