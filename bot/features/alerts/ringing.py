"""A plea rings on while nobody decides: the organizers again, and the contacts too."""

from __future__ import annotations

from bot import desks, rights
from bot.features.alerts import pleas, rules
from bot.features.alerts.pleas import RINGS
from bot.features.alerts.sending import found
from bot.turn import Turn
from storage import alerts
from storage.alerts import ASKED
from storage.cards import Target


def heard(turn: Turn, number: int, _again: int = 0) -> None:
    """It arrived somewhere: the neighbour reads where."""
    _tell(turn, "alert_heard", number)
    turn.touch("alert_unheard", number)


def failed(turn: Turn, target: Target, number: int, _again: int = 0) -> None:
    """It did not arrive somewhere; where it reached nobody, the next ones are rung at once."""
    heard(turn, number)
    alert = alerts.alert(turn.db, turn.group.id, number)
    waits = alert is not None and alert.state == ASKED and not pleas.rung(turn, number)
    if waits and pleas.lost(turn, number, target):
        turn.plan("alert_unheard", number, due=turn.now)


def unheard(turn: Turn, number: int) -> None:
    """Nobody has decided: ring again, whoever may write to everyone too, and say so."""
    alert = found(turn, number)
    if alert.state != ASKED:
        return
    rights.roll_call(turn)
    deaf = desks.inspect(turn)
    times = pleas.rung(turn, number) + 1
    left = pleas.left(turn, alert)
    readers = [one for one in left if one not in pleas.refused_before(turn, alert)]
    pleas.ring(turn, RINGS, (number, times), readers, deaf)
    if left:
        _tell(turn, "alert_unheard", number)
    if readers and times < len(rules.AGAIN):
        turn.plan("alert_unheard", number, due=turn.now + rules.AGAIN[times])


def decided(turn: Turn, number: int) -> None:
    """Somebody decided, or nobody in time: the neighbour hears it, and it rings no more."""
    settled(turn, number)
    _tell(turn, "alert_decided", number)


def refused(turn: Turn, number: int) -> None:
    """One person said no: the neighbour hears it, and it rings on for the others."""
    _follow(turn, number)
    _tell(turn, "alert_no", number)


def settled(turn: Turn, number: int) -> None:
    """It rings no more; what stands anywhere about it follows."""
    turn.unplan("alert_unheard", number)
    _follow(turn, number)


def _follow(turn: Turn, number: int) -> None:
    for kind in ("alert_heard", "alert_unheard", "alert_no"):
        turn.touch(kind, number)
    for times in range(1, pleas.rung(turn, number) + 1):
        turn.touch(RINGS, number, times)


def _tell(turn: Turn, kind: str, number: int) -> None:
    """Write to the neighbour at any hour; what stands there follows."""
    asker = found(turn, number).asker
    if asker:
        turn.write_to(asker, kind, number, urgent=True)
        turn.touch(kind, number)
