"""What being erased means for whoever has a role."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import before, public
from bot.feature import Trace
from bot.view import View
from bot.words import Text
from storage import members
from storage.members import ORGANIZER


def traces(view: View, person_id: int) -> Sequence[Trace]:
    """Return which roles this person has; the only organizer reads what that means.

    Whoever is or was a contact reads for how long that counts on.
    """
    roles = members.seat(view.db, view.group.id, person_id).roles
    past = before.parts(view, person_id)
    return [
        *(Trace(_ends(view, role), ends=True) for role in sorted(roles)),
        *(Trace(_stays(view, role, past[role]), ends=False) for role in sorted(past)),
    ]


def _stays(view: View, role: str, day: date) -> Text:
    until = view.texts.day(day + public.CONTACT_FOR)
    return view.t(
        "that you were {role}, as a code, until {day}", role=view.role_name(role), day=until
    )


def _ends(view: View, role: str) -> Text:
    holders = members.holders(view.db, view.group.id, ORGANIZER)
    if role == ORGANIZER and len(holders) == 1:
        return view.t(
            "being the only organizer of {group} (nobody can organize it then)",
            group=view.group.name,
        )
    return view.t("being {role} of {group}", role=view.role_name(role), group=view.group.name)
