"""What somebody began that goes on: their plea rings, their alert waits for a yes, or is up."""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Underway
from bot.features.alerts import card, pleas, rules
from bot.texts import N_
from bot.turn import Turn
from bot.view import rows
from storage import alerts, people
from storage.alerts import OUT, Alert


def underway(turn: Turn) -> Sequence[Underway]:
    """Return it with the ways to end it, the newest first."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None or turn.home is None:
        return ()
    theirs = [
        one for one in alerts.of_author(turn.db, turn.group.id, person.id) if one.asker != person.id
    ]
    asked = [_plea(turn, one) for one in pleas.open_of(turn, person.id)]
    return (*asked, *(_alert(turn, one) for one in theirs))


def _plea(turn: Turn, alert: Alert) -> Underway:
    what = turn.t("**{ref}**, you asked to warn everyone.", ref=rules.ref(alert.number))
    ways = (one for row in rows(pleas.ways(turn, alert)) for one in row)
    return Underway(what, tuple(ways))


def _alert(turn: Turn, alert: Alert) -> Underway:
    ref = rules.ref(alert.number)
    if alert.state == OUT:
        clear = turn.button(N_("All clear: {ref}"), "alert_clear", alert.number, ref=ref)
        return Underway(turn.t("**{ref}** is up in the chats.", ref=ref), (clear,))
    return Underway(turn.t("**{ref}** is not sent yet.", ref=ref), (card.back_button(turn, alert),))
