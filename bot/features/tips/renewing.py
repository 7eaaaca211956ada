"""When the keys change: what they sealed is sealed anew, and no word is touched."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.features.tips.seal import BrokenSealError, Seal
from storage import tip_keys
from storage.database import Ticket
from storage.tip_keys import Sealed


@dataclass(frozen=True, slots=True)
class Renewed:
    """How many cases are under the newest keys now; how many no key opened, before as after."""

    cases: int
    closed: int


def renew(db: Ticket, seal: Seal) -> Renewed:
    """Seal the keys and ways back of all cases with the newest keys."""
    before = tip_keys.every(db)
    after = [found for one in before if (found := _renewed(one, seal)) is not None]
    tip_keys.change(db, after)
    return Renewed(len(after), len(before) - len(after))


def closed(db: Ticket, seal: Seal) -> int:
    """Count the cases that none of these keys opens."""
    return sum(_renewed(one, seal) is None for one in tip_keys.every(db))


def _renewed(one: Sealed, seal: Seal) -> Sealed | None:
    """Return a case's key and way back sealed anew; None when no key opens the case."""
    try:
        key = seal.renewed_key(one.case_id, one.key)
    except BrokenSealError:
        return None
    return replace(one, key=key, route=seal.renewed_route(one.case_id, one.route))
