"""When somebody is erased: their roles and invitations end."""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Trace
from bot.turn import Turn, View
from bot.words import Text
from storage import codes, people
from storage.people import ORGANIZER


def traces(view: View, person_id: int) -> Sequence[Trace]:
    """Return which roles this person has; the only organizer reads what that means."""
    roles = people.seat(view.db, view.group.id, person_id).roles
    return [Trace(_ends(view, role), ends=True) for role in sorted(roles)]


def _ends(view: View, role: str) -> Text:
    holders = people.holders(view.db, view.group.id, ORGANIZER)
    if role == ORGANIZER and len(holders) == 1:
        return view.t(
            "being the only organizer of {group} (nobody can organize it then)",
            group=view.group.name,
        )
    return view.t("being {role} of {group}", role=view.role_name(role), group=view.group.name)


def forgets(turn: Turn, person_id: int) -> None:
    """End somebody's roles here, and the invitations that they made or used."""
    for role in people.seat(turn.db, turn.group.id, person_id).roles:
        people.take_role(turn.db, turn.group.id, person_id, role)
        turn.touch("front", "card")
    codes.forget(turn.db, turn.group.id, person_id)
