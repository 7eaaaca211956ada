"""Whoever is asked hears once more of what was not enough: now, or an hour after the last time.

What came in at a desk as “not yet” or “still a problem” rings those who answer there; `rings` says
when, and plans it where they were rung within the hour (bot/once.py).
"""

from __future__ import annotations

from datetime import datetime

from bot import once, public, rights
from bot.desk import TOLD, Desk
from bot.turn import Turn
from storage.stops import stopped


def quiet_until(
    turn: Turn, kind: str, number: int, acted: datetime | None = None
) -> datetime | None:
    """Return until when nobody is rung again about it, None where they are rung now.

    `acted` is when those who are rung last did something about it.
    """
    return once.quiet_until(turn, (_rings(kind),), number, acted)


def rang_before(turn: Turn, kind: str, number: int) -> bool:
    """Whether others were rung about it so long ago that they do not look again by it."""
    return once.rang_before(turn, (_rings(kind),), number)


def later(turn: Turn, kind: str, number: int, at: datetime) -> None:
    """Let them be rung at that moment."""
    turn.plan(f"{kind}_{TOLD}", number, due=at)


def due(desk: Desk, turn: Turn, number: int) -> None:
    """Ring whoever was rung shortly before once more, where it still waits and none heard."""
    if stopped(turn.db, turn.group.id) or public.down(turn, desk.kind, number):
        return
    if desk.lacks(turn, number) and quiet_until(turn, desk.kind, number) is None:
        rights.roll_call(turn)
        desk.rings(turn, number)


def _rings(kind: str) -> str:
    """Return the kind of the cards that ring once more."""
    return f"{kind}_again"
