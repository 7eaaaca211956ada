"""When somebody is erased: the alerts they sent stay, without their name; their open pleas end."""

from __future__ import annotations

from bot.features.alerts import pleas, unsaying
from bot.features.alerts.pleas import ASKS, RINGS, SAYS
from bot.turn import Turn
from storage import alerts, cards, responses
from storage.alerts import ASKED, GONE

KINDS = (
    "alert",
    "alert_state",
    "alert_still",
    "alert_agree",
    "alert_silence",
    "alert_heard",
    "alert_unheard",
    "alert_no",
    "alert_decided",
    ASKS,
)


NAMING = ("alert_heard", "alert_unheard", "alert_no", ASKS, RINGS)
"""The cards that name whom a plea has reached, or who said no to it."""


def forgets(turn: Turn, person_id: int) -> None:
    """Draw anew what shows somebody's name, also as one of those who were asked by a plea."""
    for kind in NAMING:
        cards.touch_from(turn.db, turn.group.id, kind, "")
    turn.stirred = True
    for kind, number in responses.of_person(turn.db, turn.group.id, person_id):
        if kind.startswith("alert_"):  # who added news, or ended it, is named on every copy
            turn.touch("alert", number)
    for number in alerts.of_person(turn.db, turn.group.id, person_id):
        _end(turn, number, person_id)
        for kind in KINDS:
            turn.touch(kind, number)
        for times in range(1, pleas.rung(turn, number) + 1):
            turn.touch(RINGS, number, times)
        for kind, key in cards.about(turn.db, turn.group.id, (SAYS,), number):
            turn.touch(kind, key)


def _end(turn: Turn, number: int, person_id: int) -> None:
    """Nobody has decided about what they asked for: nobody sends their words on any more."""
    alert = alerts.alert(turn.db, turn.group.id, number)
    if alert is None or alert.asker != person_id:
        return
    if alert.state != ASKED:
        alerts.change(turn.db, turn.group.id, number, asked="")
        return
    unsaying.withhold(turn, number)
    alerts.change(turn.db, turn.group.id, number, state=GONE, words="", ended=turn.now)
    for due in ("alert_late", "alert_unheard"):
        turn.unplan(due, number)
