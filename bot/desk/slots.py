"""What a desk brings to its feature: presses, cards and what is due, under the desk's names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

from bot.access import Rule, anyone
from bot.desk import (
    GRACE,
    HELD,
    SEND,
    SOON,
    TOLD,
    UNSEEN,
    UNSENT,
    WITHHELD,
    Desk,
    again,
    holding,
    pausing,
    soon,
    unseen,
    withheld,
)
from bot.feature import Card, Entry
from bot.turn import Turn
from bot.words import Answer


def presses(desk: Desk, needs: Rule) -> Mapping[str, Entry]:
    """Return what can be done with a reply that waits, and with one that went out.

    What somebody said themselves they can undo without any right.
    """
    acts = {
        "now": (holding.now, needs),
        "change": (holding.change, needs),
        "note": (holding.note, anyone),
        "correct": (holding.correct, needs),
        "unsay": (holding.unsay, anyone),
    }
    return {desk.named(it): Entry(_at(desk, run), needs=may) for it, (run, may) in acts.items()}


def _at(
    desk: Desk, run: Callable[[Turn, Desk, int, int], Answer]
) -> Callable[[Turn, int, int], Answer]:
    def act(turn: Turn, number: int, serial: int) -> Answer:
        return run(turn, desk, number, serial)

    return act


def cards(desk: Desk, needs: Rule, reply: Callable[..., Answer]) -> Mapping[str, Card]:
    """Return the cards for whoever wrote something, and for organizers where it was not sent.

    `reply` takes words that reply to what waits as it takes those that reply to the thing itself.
    """
    return {
        desk.named(SOON): Card(
            partial(soon.draw, desk),
            reply=reply,
            failed=partial(unseen.failed, desk),
            needs=needs,
            own=True,
        ),
        desk.named(HELD): Card(partial(soon.draw, desk), reply=reply, needs=needs, own=True),
        desk.named(WITHHELD): Card(partial(withheld.draw, desk), needs=needs),
        desk.named(UNSENT): Card(partial(withheld.draw_unsent, desk)),
        desk.named(UNSEEN): Card(partial(unseen.draw, desk)),
    }


def due(desk: Desk) -> Mapping[str, Callable[..., None]]:
    """Return what is done when two minutes are over, and when others may be rung once more."""
    return {
        desk.named(SEND): partial(holding.send_due, desk),
        desk.named(HELD): partial(pausing.due, desk),
        desk.named(TOLD): partial(again.due, desk),
    }


def replans(desk: Desk) -> Mapping[str, timedelta]:
    """Return how long a reply waits again that was due while nothing ran."""
    return {desk.named(SEND): GRACE}
