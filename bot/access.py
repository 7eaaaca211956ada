"""Who may do what, as rules that read like sentences: `needs=organizer | contact`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.texts import N_
from storage import members
from storage.members import Seat


@dataclass(frozen=True, slots=True)
class Roles:
    """What a person is in one watch group. A role counts only together with `member`.

    `stranded`: the group has no chat left, and they organized it as long as it had one.
    """

    member: bool = False
    organizer: bool = False
    police: bool = False
    community: bool = False
    stranded: bool = False


def roles_of(seat: Seat, *, member: bool) -> Roles:
    """Return what a seat makes of a person who is, or is not, in a chat of the group."""
    if not member:
        return Roles()
    return Roles(
        member=True,
        organizer=members.ORGANIZER in seat.roles,
        police=members.POLICE in seat.roles,
        community=members.COMMUNITY in seat.roles,
    )


def held(roles: Roles) -> frozenset[str]:
    """Return the names of the roles that count now: none without membership."""
    if not roles.member:
        return frozenset()
    known = (
        (members.ORGANIZER, roles.organizer),
        (members.POLICE, roles.police),
        (members.COMMUNITY, roles.community),
    )
    return frozenset(role for role, has in known if has)


@dataclass(frozen=True, slots=True)
class Rule:
    """A right: who has it, and what everyone else is told ({names} are the organizers)."""

    allows: Callable[[Roles], bool]
    otherwise: str

    def __or__(self, other: Rule) -> Rule:
        """Allow whom either rule allows; the left one explains."""
        return Rule(lambda roles: self.allows(roles) or other.allows(roles), self.otherwise)


anyone = Rule(lambda _: True, "")
member = Rule(
    lambda roles: roles.member,
    N_("This is for people in the chats of this group. Ask {names} to add you."),
)
organizer = Rule(
    lambda roles: roles.member and roles.organizer,
    N_("Only organizers can do this; ask {names}."),
)
police = Rule(
    lambda roles: roles.member and roles.police,
    N_("Only contacts can do this; ask {names}."),
)
community = Rule(
    lambda roles: roles.member and roles.community,
    N_("Only contacts can do this; ask {names}."),
)
contact = police | community
moderator = Rule(
    lambda roles: roles.member and roles.organizer and not (roles.police or roles.community),
    N_("Only organizers who are no contacts can do this; ask {names}."),
)
"""Who takes posts down: nobody who could silence what is said about themselves as a contact."""
connects = organizer | Rule(lambda roles: roles.stranded, organizer.otherwise)
"""Who connects a chat: also an organizer whose group has none left, and nothing else then."""
