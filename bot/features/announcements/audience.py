"""Who gets a message: everyone, parts of the group, or a role; counted before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.features.announcements import rules
from bot.loudness import NEWS
from bot.texts import N_, spoken
from bot.turn import Turn
from bot.view import View
from storage import groups, members, parts, people, wishes
from storage.groups import GroupChat
from storage.parts import Part

ROLES = {
    "organizers": (members.ORGANIZER,),
    "contacts": members.CONTACTS,
}
ROLE_LABELS = {
    "organizers": N_("Organizers"),
    "contacts": N_("Contacts"),
}
NAMED = 4
"""So many chats are named; more are counted."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Chats, and people (ids) in private: those who want such news, and those with a role.

    `silent`: the chats that are meant, and where its author may not write now.
    """

    chats: tuple[GroupChat, ...]
    wanting: tuple[int, ...]
    holders: tuple[int, ...]
    silent: tuple[GroupChat, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether nobody would get it."""
        return not (self.chats or self.wanting or self.holders)

    @property
    def muted(self) -> bool:
        """Tell whether its author may write in none of the chats that are meant."""
        return bool(self.silent) and not self.chats


def resolve(turn: Turn, code: str, author: int) -> Audience:
    """Return who gets what is meant for `code` (see `storage.announcements.Terms`) right now.

    The platforms are asked where its author may write.
    """
    silent = turn.silent_in(author)
    street = meant(turn, code)
    wanting = wishes.wanting(turn.db, turn.group.id, NEWS)
    words = code.split()
    if words:
        tags = [word for word in words if word not in ROLES]
        followers = set(wishes.followers(turn.db, turn.group.id, tags))
        wanting = tuple(one for one in wanting if one in followers)
    roles = [role for word in words for role in ROLES.get(word, ())]
    holders = members.holders(turn.db, turn.group.id, *roles) if roles else ()
    there = dict.fromkeys(one.person_id for one in holders)
    return Audience(
        tuple(one for one in street if one not in silent),
        _reachable(turn, (one for one in wanting if one not in {author, *there})),
        _reachable(turn, (one for one in there if one != author)),
        tuple(one for one in street if one in silent),
    )


def meant(view: View, code: str) -> tuple[GroupChat, ...]:
    """Return the chats for which something is meant, whoever wrote it."""
    street, words = groups.street_chats(view.db, view.group.id), code.split()
    if not words:
        return street
    tags = [int(word) for word in words if word not in ROLES]
    inside = parts.chats_in(view.db, view.group.id, tags)
    return tuple(chat for chat in street if chat.id in inside)


def _reachable(view: View, found: Iterable[int]) -> tuple[int, ...]:
    return tuple(one for one in found if people.address(view.db, one) is not None)


def language(view: View, person_id: int) -> str:
    """Return the language in which somebody is written to."""
    address = people.address(view.db, person_id)
    return spoken(address.language if address and address.language else view.group.language)


def named(view: View, code: str) -> str:
    """Return the parts and roles in words: "Oak Street and Organizers"."""
    there = {one.tag: one.name for one in parts.parts(view.db, view.group.id)}
    found = [
        view.texts.label(ROLE_LABELS[word]) if word in ROLES else there.get(word, "")
        for word in code.split()
    ]
    return view.texts.listed([one for one in found if one])


def choices(view: View) -> list[tuple[str, str]]:
    """Return everything that can be chosen, as (code, label)."""
    there: tuple[Part, ...] = parts.parts(view.db, view.group.id)
    roles = [(word, view.texts.label(label)) for word, label in ROLE_LABELS.items()]
    return [*((one.tag, one.name) for one in there), *roles]


def described(view: View, found: Audience) -> str:
    """Return who gets it: "Elm Street (80), Elm Teens (25) and 3 people in private"."""
    alone = len(found.wanting) + len(found.holders)
    told = _chats(view, found.chats)
    if alone:
        told.append(str(view.tn("{n} person in private", "{n} people in private", alone)))
    return view.texts.listed(told)


def _chats(view: View, chats: tuple[GroupChat, ...]) -> list[str]:
    if len(chats) > NAMED:
        counted = str(view.tn("{n} chat", "{n} chats", len(chats)))
        known = sum(chat.members or 0 for chat in chats)
        return [f"{counted} ({known})" if known else counted]
    called = rules.names(chats)
    return [
        f"{called[chat.platform, chat.native]} ({chat.members})"
        if chat.members
        else called[chat.platform, chat.native]
        for chat in chats
    ]
