"""Roles: how one is named in a button, what is wrong with an invitation, who may hold both."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from hashlib import blake2b
from secrets import token_bytes

from bot.texts import N_
from storage import members
from storage.codes import Code
from storage.members import Holder

ROLES = (members.POLICE, members.COMMUNITY, members.ORGANIZER)
INVITATION = timedelta(days=7)
"""How long an invitation can be accepted."""

DUTY_LIMIT = 60

_KEY = token_bytes(32)

UNKNOWN = N_("I do not know that invitation. Please ask for a new one.")
USED = N_("That invitation was used before. Please ask for a new one.")
OVER = N_("That invitation is too old. Please ask for a new one.")


def wrong(code: Code | None, now: datetime) -> str | None:
    """Return what is wrong with an invitation to a role, None when it can be accepted."""
    if code is None or code.purpose not in ROLES:
        return UNKNOWN
    if code.used:
        return USED
    return OVER if code.until <= now else None


def clashes(role: str, held: Collection[str], *, police: bool) -> bool:
    """Tell whether somebody would be with the police and "not police" at once.

    `police`: whether they count as police (bot/officers.py).
    """
    return (role == members.COMMUNITY and police) or (
        role == members.POLICE and members.COMMUNITY in held
    )


def mark(group_id: str, person_id: int, role: str) -> str:
    """Return a name for one person's role that a button can carry without the person.

    Nobody can work it out from numbers that everyone sees, and it ends with this process.
    """
    whose = f"{group_id}:{person_id}:{role}".encode()
    return blake2b(whose, key=_KEY, digest_size=6).hexdigest()


def marked(group_id: str, holders: Iterable[Holder], name: str) -> Holder | None:
    """Return who holds the role of that name, None when it was taken back."""
    return next((one for one in holders if mark(group_id, one.person_id, one.role) == name), None)
