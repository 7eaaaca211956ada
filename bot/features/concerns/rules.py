"""What decides about a problem: who may read it, when to speak again, what is the same place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.concerns import EVERYONE, NEW, ONE, ORGANIZERS, PASSED_ON, POLICE, Concern
from storage.members import COMMUNITY, ORGANIZER, Holder
from storage.members import POLICE as POLICE_CONTACT

A_DAY = 3
"""Problems that one person may tell in a day."""

PATIENCE = timedelta(days=4)
SPEAKS_AT = 18
"""If nobody reacts, the author is told after this many days, at this hour of the group's clocks."""

GOES_ON = (NEW, PASSED_ON)
"""States in which it goes on by itself: nobody has reacted, or somebody else has it."""

PASSED_ON_FOR = timedelta(days=14)
"""So long after it was passed on whoever did so is asked what became of it."""

WHAT_LIMIT = 500
WHERE_LIMIT = 100
WORDS_LIMIT = 500

READING: dict[str, tuple[str, ...]] = {
    EVERYONE: (POLICE_CONTACT, COMMUNITY, ORGANIZER),
    POLICE: (POLICE_CONTACT, ORGANIZER),
    ORGANIZERS: (ORGANIZER,),
    ONE: (COMMUNITY,),
}
"""The roles that look after a problem of each scope; who has two of them acts as the first."""

_SMALL = frozenset(
    {
        "a",
        "and",
        "at",
        "au",
        "aux",
        "block",
        "by",
        "coin",
        "corner",
        "de",
        "des",
        "du",
        "et",
        "in",
        "la",
        "le",
        "les",
        "near",
        "next",
        "of",
        "off",
        "on",
        "our",
        "près",
        "rue",
        "st",
        "street",
        "the",
        "to",
    }
)
"""Words that say nothing about a place, in English and French."""


@dataclass(frozen=True, slots=True)
class Viewers:
    """Who may see a problem. `names` are the police contacts, or the one community contact."""

    scope: str
    reader_id: int = 0
    names: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """Return what a form keeps of it."""
        return f"{self.scope}_{self.reader_id}" if self.reader_id else self.scope


def audiences(holders: Collection[Holder], police: Collection[int]) -> list[Viewers]:
    """Return the audiences that exist in a group with these organizers and contacts.

    `police`, here and below: who of them counts as police (bot/officers.py).
    """
    found = [Viewers(EVERYONE)]
    names = tuple(one.name for one in holders if one.role == POLICE_CONTACT)
    if names:
        found.append(Viewers(POLICE, names=names))
    if any(one.role == ORGANIZER and one.person_id not in police for one in holders):
        found.append(Viewers(ORGANIZERS))
    found.extend(
        Viewers(ONE, one.person_id, (one.name,))
        for one in holders
        if one.role == COMMUNITY and one.person_id not in police
    )
    return found


def acts_as(
    scope: str, reader_id: int, person_id: int, roles: Collection[str], police: Collection[int]
) -> str | None:
    """Return the role in which a person may read and answer, None when they may not."""
    if scope in (ORGANIZERS, ONE) and person_id in police:
        return None
    if scope == ONE and person_id != reader_id:
        return None
    return next((role for role in READING[scope] if role in roles), None)


def readers(
    scope: str, reader_id: int, holders: Iterable[Holder], police: Collection[int]
) -> list[int]:
    """Return the people who look after a problem, each once."""
    roles: dict[int, set[str]] = {}
    for one in holders:
        roles.setdefault(one.person_id, set()).add(one.role)
    return [one for one, has in roles.items() if acts_as(scope, reader_id, one, has, police)]


def private_only(scope: str, holders: Iterable[Holder]) -> bool:
    """Whether a problem must stay out of the liaison chat: somebody there may not read it."""
    if scope == POLICE:
        return any(one.role == COMMUNITY for one in holders)
    return scope != EVERYONE


def by_when(local: datetime) -> datetime:
    """Return when the author is told that nobody has reacted; local time in and out."""
    return (local + PATIENCE).replace(hour=SPEAKS_AT, minute=0, second=0, microsecond=0)


def looks_again(local: datetime) -> datetime:
    """Return when it is asked what became of what is passed on now; local time in and out."""
    return (local + PASSED_ON_FOR).replace(hour=SPEAKS_AT, minute=0, second=0, microsecond=0)


def place_words(place: str) -> frozenset[str]:
    """Return the words that make a place, without case, order and small words."""
    return frozenset(re.findall(r"\w+", place.casefold())) - _SMALL


def same_place(place: str, problems: Iterable[Concern]) -> Concern | None:
    """Return the newest problem that everyone sees at this place."""
    words = place_words(place)
    if not words:
        return None
    alike = [one for one in problems if one.scope == EVERYONE and place_words(one.place) == words]
    return max(alike, key=lambda one: one.number, default=None)
