"""What a neighbour who asked to warn everyone reads: whom it reached, and what became of it."""

from __future__ import annotations

from bot.features.alerts import card, noes, pleas
from bot.view import View, rows
from bot.words import Post, Text, joined, quoted
from storage import alerts
from storage.alerts import ASKED, Alert


def draw_heard(view: View, number: int) -> Post | None:
    """Draw, for the neighbour, whom it has reached, and whether anybody said no."""
    alert = card.found(view, number)
    if alert is None:
        return None
    if alert.state != ASKED:
        return _decided(view, alert)
    names = pleas.reached(view, alert.number)
    told = view.t("It has reached nobody yet.")
    if names:
        told = view.t("It has reached {names}.", names=view.texts.listed(names))
    return Post(
        joined([told, _no(view, alert) or Text(), _call(view)], " "), rows(pleas.ways(view, alert))
    )


def draw_unheard(view: View, number: int) -> Post | None:
    """Draw, for the neighbour, that nobody has reacted, and who was rung; later what came of it."""
    alert = card.found(view, number)
    if alert is None:
        return None
    if alert.state != ASKED:
        return _decided(view, alert)
    told = _no(view, alert) or view.t("Nobody has reacted yet.")
    return Post(joined([told, _rang(view, alert), _call(view)], " "), rows(pleas.ways(view, alert)))


def _no(view: View, alert: Alert) -> Text | None:
    """Say that somebody said no, and whether others can still decide; None where nobody did."""
    if not noes.by(view, alert.number):
        return None
    return joined([noes.counted(view, alert.number), pleas.still(view, alert)], " ")


def _rang(view: View, alert: Alert) -> Text:
    """Return whom it has reached by now, and that they were rung once more where they were."""
    names = pleas.reached(view, alert.number)
    if not names:
        return view.t("I rang everybody I could, and it has reached nobody.")
    listed = view.texts.listed(names)
    if any(one.shown for one in pleas.copies_of(view, pleas.ASKS, str(alert.number))):
        return view.t("I rang again; it has reached {names}.", names=listed)
    return view.t("It has reached {names}.", names=listed)


def draw_decided(view: View, number: int) -> Post | None:
    """Draw, for the neighbour, what was decided."""
    alert = card.found(view, number)
    return None if alert is None or alert.state == ASKED else _decided(view, alert)


def _decided(view: View, alert: Alert) -> Post:
    match alert.state:
        case alerts.STALE | alerts.GONE if not noes.by(view, alert.number):
            told = view.t("Nobody has decided.")
        case alerts.STALE | alerts.GONE | alerts.DROPPED:
            nobody = view.t("Nobody alerted everyone.")
            told = joined([nobody, noes.counted(view, alert.number)], " ")
        case alerts.SAFE:
            told = view.t("You said that it is over.")
        case alerts.MISTAKE:
            told = view.t("You said that it was a mistake.")
        case _:
            told = _alerted(view, alert)
    return Post(joined([told, _call(view)], " "), rows(pleas.ways(view, alert)))


def _alerted(view: View, alert: Alert) -> Text:
    """Say who alerted everyone; where it was in other words, in which."""
    name = card.name(view, alert)
    if not alert.asked:
        return view.t("{name} alerted everyone.", name=name)
    own = view.t("{name} alerted everyone, in other words:", name=name)
    return joined([own, quoted(alert.words)])


def _call(view: View) -> Text:
    return view.t("If you are in danger, call {number}.", number=view.group.emergency)
