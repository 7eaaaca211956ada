"""An account that was a contact's before it was erased counts as one still, and tells nobody whose.

Else whoever was with the police erases themself, is invited again a minute later, and decides as an
organizer like others. What is kept is a keyed code of the group, the part and the account, with the
day on which the part ended: nobody can go back from it to an account. Only whoever holds the key
file can find out who it was, by trying one account after another.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot import public
from bot.keys import KEY_BYTES, Ring
from bot.turn import Turn
from bot.view import View
from storage import members, past_contacts, people

KIND = "before_over"
"""What comes due when such a code means nothing any more; its key is that day."""

_DOMAIN = b"porchlight past contacts 1"

Account = tuple[str, str]
"""A platform, and an id there."""


def parts(view: View, person_id: int) -> dict[str, date]:
    """Return as which contact somebody counts, and until when they were that: today, if still."""
    held = members.seat(view.db, view.group.id, person_id).roles & set(members.CONTACTS)
    lately, today = public.past_parts(view, person_id), view.local().date()
    past = past_contacts.until(view.db, view.group.id, person_id)
    return {
        **{role: day for role, day in past.items() if role in lately},
        **dict.fromkeys(held, today),
    }


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of an account that was erased: that it was a contact's, for a while."""

    keys: Ring = field(repr=False)

    def keep(self, turn: Turn, person_id: int) -> None:
        """Keep as which contact somebody counts who is about to be erased, for each account."""
        accounts = people.accounts(turn.db, person_id)
        for role, day in parts(turn, person_id).items():
            codes = self._codes(turn.group.id, role, accounts)
            past_contacts.keep_codes(turn.db, turn.group.id, codes, day)
            ends = datetime.combine(day + public.CONTACT_FOR, time(), turn.local().tzinfo)
            turn.plan(KIND, f"{ends:%Y%m%d}", due=ends)

    def known(self, turn: Turn) -> None:
        """Count whoever acts as the contact that they were before, if this account was one's.

        Called before anything is given to them.
        """
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        accounts = {(turn.actor.platform, turn.actor.id)}
        accounts.update(people.accounts(turn.db, person.id) if person else ())
        for role in members.CONTACTS:
            codes = self._codes(turn.group.id, role, accounts)
            day = past_contacts.of_codes(turn.db, turn.group.id, codes)
            if day is not None and turn.local().date() - day < public.CONTACT_FOR:
                past_contacts.note(turn.db, turn.group.id, turn.me.id, role, day)

    def over(self, turn: Turn, _day: str) -> None:
        """Erase the codes that mean nothing any more."""
        over = turn.local().date() - public.CONTACT_FOR
        past_contacts.drop_codes(turn.db, turn.group.id, over)

    def _codes(self, group_id: str, role: str, accounts: Iterable[Account]) -> list[str]:
        key = HKDF(SHA256(), KEY_BYTES, None, _DOMAIN).derive(self.keys.secrets[self.keys.newest])
        whose = (json.dumps([group_id, role, *one]).encode() for one in accounts)
        return [hashlib.blake2b(one, key=key, digest_size=32).hexdigest() for one in whose]
