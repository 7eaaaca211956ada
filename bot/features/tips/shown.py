"""Who reads a case: those who were shown before it was sent, while they have that part.

Somebody who comes later reads nothing of it, and nobody sooner than was said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot import asked, officers, rights
from bot.features.tips.folder import Folder
from bot.features.tips.readers import ORGANIZERS, Reader, next_reader, readers
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Text
from storage import cards, groups, members, people
from storage.groups import GroupChat
from storage.members import Holder
from storage.tips import Case, Note


def all_of(view: View, case: Case, folder: Folder) -> set[int]:
    """Return the persons who read a case now."""
    then, along = _then(view, case, folder), chats(view, case, folder)
    theirs = {*then.told, folder.next_id}
    return {
        one.person_id
        for one in _holders(view, case)
        if one.person_id in theirs or _reads_along(view, along, one.person_id)
    }


def chats(view: View, case: Case, folder: Folder) -> tuple[GroupChat, ...]:
    """Return the chats in which others read along: shown then, and not open to everybody now."""
    known = _then(view, case, folder).chats
    return tuple(one for one in groups.closed_desks(view.db, view.group.id) if one.id in known)


def next_one(view: View, case: Case, folder: Folder) -> Reader | None:
    """Return who was shown as the next one to read it, if they can read it still."""
    then = _then(view, case, folder).then
    return next(
        (one for one in readers(view) if one.id == then and one.role == case.reader_role), None
    )


def answerer(turn: Turn, case: Case, folder: Folder) -> int | None:
    """Return the person id of whoever acts, if they may answer a case."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    return person.id if person and person.id in all_of(turn, case, folder) else None


def several(view: View, case: Case, folder: Folder) -> bool:
    """Tell whether more than one person reads a case, so that one of them can take it."""
    return len(all_of(view, case, folder)) > 1


def deliver(
    turn: Turn,
    case: Case,
    folder: Folder,
    kind: str,
    key: str,
    due: datetime,
    *,
    by_itself: bool = False,
) -> bool:
    """Show a card to a case's readers; False when none can be reached. Tried before: again.

    `by_itself`: nobody wrote it.
    """
    ids = _alone(turn, case, folder)
    reached = turn.for_readers(
        kind, key, readers=ids, desks=chats(turn, case, folder), due=due, by_itself=by_itself
    )
    # Whoever turned words away before may take them by now: every slot tries it.
    if not reached and not reachable(turn, case, folder):
        return False
    cards.retry(turn.db, turn.group.id, kind, key, turn.now)
    for one in ids:
        asked.cover(turn, one)
    return True


def reachable(turn: Turn, case: Case, folder: Folder) -> bool:
    """Tell whether any of a case's readers can be reached at all."""
    if chats(turn, case, folder):
        return True
    return any(people.address(turn.db, one) for one in _alone(turn, case, folder))


def _alone(turn: Turn, case: Case, folder: Folder) -> list[int]:
    """Return the persons to whom a case is shown in private, as far as they are still here."""
    theirs = {*_then(turn, case, folder).told, folder.next_id}
    ids = [one.person_id for one in _holders(turn, case) if one.person_id in theirs]
    return [one for one in ids if not rights.is_out(turn, one)]


# --- Their names ---


def called(view: View, case: Case, folder: Folder) -> str:
    """Return the names of a case's readers; where they have left, the chats that read along.

    Without those, what they were.
    """
    there = {one.person_id: one.name for one in _holders(view, case)}
    told = [there[one] for one in _then(view, case, folder).told if one in there]
    names = told or [one.title for one in chats(view, case, folder)]
    if names:
        return view.texts.listed(names)
    if case.reader_id == ORGANIZERS:
        return view.texts.label(N_("the organizers"))
    return view.role_name(case.reader_role)


def called_next(view: View, case: Case, folder: Folder) -> str:
    """Return the name of who reads a case too by now, or what they were."""
    return _name(view, folder.next_id) or view.role_name(case.reader_role)


def holder(view: View, case: Case) -> Holder | None:
    """Return who of several readers took a case, while they still read it."""
    return next((one for one in _holders(view, case) if one.person_id == case.holder_id), None)


def wrote(view: View, case: Case, note: Note) -> Text:
    """Return who wrote a note, for either side: "Maya, community contact, not police"."""
    if not note.reader_id:
        return view.t("The person who wrote")
    name, role = _name(view, note.reader_id), view.role_name(case.reader_role)
    return view.t("{name}, {role}", name=name, role=role) if name else view.t("{role}", role=role)


def _name(view: View, person_id: int) -> str:
    everyone = members.holders(view.db, view.group.id, members.ORGANIZER, *members.CONTACTS)
    return next((one.name for one in everyone if one.person_id == person_id), "")


# --- What was shown ---


def _holders(view: View, case: Case) -> tuple[Holder, ...]:
    """Return who has the role of a case's reader; nobody is "not police" who counts as police."""
    if case.reader_role == members.ORGANIZER:
        return members.holders(view.db, view.group.id, members.ORGANIZER)
    return tuple(one for one in officers.contacts(view) if one.role == case.reader_role)


def _reads_along(view: View, along: tuple[GroupChat, ...], person_id: int) -> bool:
    """Tell whether somebody was seen in one of these chats, and has not left it."""
    seen = members.sightings(view.db, view.group.id, person_id) if along else {}
    return any(one.id in seen for one in along)


def _then(view: View, case: Case, folder: Folder) -> Folder:
    """Return who was shown when it was told; as of now where it was told before that was kept."""
    if folder.told:
        return folder
    told: tuple[int, ...] = (case.reader_id,)
    if case.reader_id == ORGANIZERS:
        told = tuple(one.person_id for one in _holders(view, case))
    other = next_reader(view, case.reader_role, case.reader_id)
    shared = case.reader_role != members.COMMUNITY
    desks = groups.closed_desks(view.db, view.group.id) if shared else ()
    return replace(
        folder, told=told, then=other.id if other else 0, chats=tuple(one.id for one in desks)
    )
