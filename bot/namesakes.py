"""A neighbour who may be taken for somebody with a role, by the name: then it says what they are.

Decided where a name is drawn, so that it follows who has a role now. No name holds a comma or a
bracket: nobody gives themselves what stands behind it.
"""

from __future__ import annotations

from bot import signing
from bot.texts import N_
from bot.view import View
from storage import members
from storage.lookalikes import namesakes

_ROLES = (members.ORGANIZER, *members.CONTACTS)


def taken_for_another(view: View, name: str, person_id: int | None) -> bool:
    """Whether somebody without a role is called like one who has a role."""
    holders = members.holders(view.db, view.group.id, *_ROLES)
    if not name or any(one.person_id == person_id for one in holders):
        return False
    return any(namesakes(name, one.name) for one in holders)


def signed(view: View, name: str, person_id: int | None) -> str:
    """Return a name as it stands under what somebody wrote: "Ana, a neighbour"."""
    shown = signing.shown(name) if name else ""
    if not taken_for_another(view, name, person_id):
        return shown
    return view.texts.label(N_("{name}, a neighbour"), name=shown)


def among(view: View, name: str, person_id: int | None) -> str:
    """Return a name as it stands in a list or a sentence: "Ana (a neighbour)"."""
    if not taken_for_another(view, name, person_id):
        return name
    return view.texts.label(N_("{name} (a neighbour)"), name=name)


def outside(view: View, name: str, person_id: int) -> str:
    """Return the name of somebody who may be no neighbour: "Somebody called Ana"."""
    if not taken_for_another(view, name, person_id):
        return name
    return view.texts.label(N_("Somebody called {name}"), name=name)


def speaks(view: View, name: str, person_id: int) -> str:
    """Return a name as it begins a sentence: "A neighbour called Ana"."""
    if not taken_for_another(view, name, person_id):
        return name
    return view.texts.label(N_("A neighbour called {name}"), name=name)
