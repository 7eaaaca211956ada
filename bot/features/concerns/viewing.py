"""Who may see a problem among those who have a part now, and in which role they speak of it."""

from __future__ import annotations

from collections.abc import Collection

from bot import officers
from bot.features.concerns import rules
from bot.features.concerns.rules import Viewers
from bot.view import View
from storage import members
from storage.concerns import Concern
from storage.members import Holder


def everyone_with_a_role(view: View) -> tuple[Holder, ...]:
    """Return the group's organizers and contacts."""
    return members.holders(view.db, view.group.id, members.ORGANIZER, *members.CONTACTS)


def audiences(view: View) -> list[Viewers]:
    """Return who can be chosen to see a problem."""
    holders = everyone_with_a_role(view)
    return rules.audiences(holders, _police(view, holders))


def readers(view: View, concern: Concern) -> list[int]:
    """Return the people who look after a problem, each once."""
    holders = everyone_with_a_role(view)
    return rules.readers(concern.scope, concern.reader_id, holders, _police(view, holders))


def names(view: View, who: Viewers) -> tuple[list[str], list[str]]:
    """Return the organizers who would read a problem, by name, and who else would."""
    holders = everyone_with_a_role(view)
    readers_ = rules.readers(who.scope, who.reader_id, holders, _police(view, holders))
    read = {one.person_id: one.name for one in holders if one.person_id in readers_}
    led = {one.person_id for one in holders if one.role == members.ORGANIZER}
    return (
        [name for one, name in read.items() if one in led],
        [name for one, name in read.items() if one not in led],
    )


def acts_as(view: View, concern: Concern, person_id: int, roles: Collection[str]) -> str | None:
    """Return the role in which somebody may read and answer a problem, None: they may not."""
    police = officers.among(view, [person_id])
    return rules.acts_as(concern.scope, concern.reader_id, person_id, roles, police)


def _police(view: View, holders: Collection[Holder]) -> frozenset[int]:
    return officers.among(view, (one.person_id for one in holders))
