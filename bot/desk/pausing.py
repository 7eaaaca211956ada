"""While somebody is asked whether what waits is wrong, its two minutes stop: it needs a tap.

What they are asked about is known in memory; that it is paused is kept, so a restart sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from bot.asked import Item
from bot.desk import GRACE, HELD, SEND, SOON, Desk, going, soon_key
from bot.turn import Turn
from bot.view import View
from storage import groups, replies, responses
from storage.replies import Reply

PATIENCE = timedelta(minutes=30)
"""After so long whoever wrote it reads that nothing was sent: it goes with a tap, at any time."""

_ASKED = "asked of what waits"


def at(turn: Turn, *items: Item) -> None:
    """Stop the clock of what whoever acts wrote to these and is asked about now."""
    hold(turn, filter(None, (going.at(turn, one) for one in items)))


def hold(turn: Turn, asked_of: Iterable[going.Found]) -> None:
    """Stop the clock of what whoever acts is asked about now."""
    there, found = turn.home, tuple(asked_of)
    for group_id, kind, waits in found:
        turn.home = groups.group(turn.db, group_id)
        turn.unplan(f"{kind}_{SEND}", waits.number, waits.serial)
        turn.plan(f"{kind}_{HELD}", waits.number, waits.serial, due=turn.now + PATIENCE)
        _mark(turn, kind, waits, responses.SEEN)
        shows(turn, kind, waits)
    turn.home = there
    if found:
        turn.remember(_ASKED, tuple((gid, kind, one.serial) for gid, kind, one in found))


def over(turn: Turn) -> None:
    """They said what they meant: of what they were asked about, that goes on which still waits."""
    asked_of, there = turn.recall(_ASKED) or (), turn.home
    turn.forget(_ASKED)
    for group_id, kind, waits in going.waiting(turn):
        turn.home = groups.group(turn.db, group_id)
        if (group_id, kind, waits.serial) in asked_of and held(turn, kind, waits):
            end(turn, kind, waits)
            due = turn.now + GRACE
            replies.gather(turn.db, group_id, kind, waits.number, waits.serial, waits.words, due)
            turn.plan(f"{kind}_{SEND}", waits.number, waits.serial, due=due)
            shows(turn, kind, waits)
    turn.home = there


def end(turn: Turn, kind: str, waits: Reply) -> None:
    """It is paused no more: it goes out, or is dropped."""
    turn.unplan(f"{kind}_{HELD}", waits.number, waits.serial)
    _mark(turn, kind, waits, responses.NO)


def held(view: View, kind: str, waits: Reply) -> bool:
    """Whether it goes out by a tap alone."""
    return responses.marks(view.db, view.group.id, *_paused(kind, waits)) == responses.SEEN


def due(desk: Desk, turn: Turn, number: int, serial: int) -> None:
    """Say that nothing was sent, with the way to send it."""
    prepared = replies.prepared(turn.db, turn.group.id, desk.kind, number)
    waits = next((one for one in prepared if one.serial == serial), None)
    if waits is not None and held(turn, desk.kind, waits) and not desk.over(turn, number):
        turn.write_to(waits.person_id, desk.named(HELD), *soon_key(waits))


def shows(turn: Turn, kind: str, waits: Reply) -> None:
    """Let whoever wrote it see what becomes of it, wherever it stands."""
    for card in (SOON, HELD):
        turn.touch(f"{kind}_{card}", *soon_key(waits))


def _mark(turn: Turn, kind: str, waits: Reply, after: str) -> None:
    before = responses.marks(turn.db, turn.group.id, *_paused(kind, waits))
    if (before or responses.NO) != after:
        responses.say(turn.db, turn.group.id, *_paused(kind, waits), before, after)


def _paused(kind: str, waits: Reply) -> tuple[str, int, int]:
    return f"{kind}_{HELD}", waits.serial, waits.person_id
