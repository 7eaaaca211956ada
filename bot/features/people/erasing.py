"""What being erased means for whoever has a role."""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Trace
from bot.turn import View
from bot.words import Text
from storage import people
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
