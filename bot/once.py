"""How often one person rings others about the same thing, by what they do to and fro.

What changes shows at once where it stands; a message of its own follows at most once an hour, and
sooner where those who are rung did something themselves meanwhile.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.turn import Turn
from storage import cards

APART = timedelta(hours=1)
"""So far apart are two messages of their own about one thing."""


def quiet_until(
    turn: Turn, kinds: Collection[str], number: int | str, acted: datetime | None = None
) -> datetime | None:
    """Return until when nobody is rung again about a thing, None where they are rung now.

    `kinds` are the cards that rang, and `number` is what their keys begin with. `acted` is when
    those who got them last did something.
    """
    rang = cards.latest_due(turn.db, turn.group.id, kinds, number)
    if rang is None or (acted is not None and acted > rang):
        return None
    until = rang + APART
    return until if until > turn.now else None


def rang_before(turn: Turn, kinds: Collection[str], number: int | str) -> bool:
    """Whether others were rung about a thing so long ago that they do not look again by it."""
    rang = cards.latest_due(turn.db, turn.group.id, kinds, number)
    return rang is not None and rang + APART <= turn.now
