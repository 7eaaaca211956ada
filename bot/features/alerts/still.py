"""An alert that nobody ended: every organizer is asked whether it is over, until somebody says."""

from __future__ import annotations

from datetime import datetime
from textwrap import shorten

from bot.binding import Forged
from bot.features.alerts import card, rules
from bot.features.alerts.sending import found, sent
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Answer, Post, Text, joined, quoted
from storage import agenda, alerts, cards, members
from storage.alerts import OUT, Alert

KIND = "alert_still"
GOES_ON = "on"
"""At the end of the key of the next question: somebody said that it goes on."""

BEGINNING = 80

ASKED = (
    N_("{ref} has no all clear yet. Is it over?"),
    N_("{ref} has been up for {hours} hours. Is it still going on?"),
    N_("Everyone still sees {ref}, since {went}. How is it now?"),
    N_("I sent {ref} {hours} hours ago. Is the danger over?"),
)
"""The same question in other words each time: what reads the same is not read again."""


def ask(turn: Turn, number: int, nth: int = 1, _goes_on: str = "") -> None:
    """Ask every organizer: whoever sent it may sleep, or lead nothing any more."""
    alert = found(turn, number)
    if alert.state != OUT:
        return
    for one in members.holders(turn.db, turn.group.id, members.ORGANIZER):
        turn.write_to(one.person_id, KIND, number, nth)
    if nth > 1:
        turn.touch(KIND, number, nth - 1)
    turn.plan(KIND, number, nth + 1, due=_next(turn, alert))


def goes_on(turn: Turn, number: int, nth: int) -> Answer:
    """Somebody says that it is not over: ask again later, and let the others know."""
    alert = sent(turn, number)
    if not cards.copies(turn.db, turn.group.id, KIND, f"{number}_{nth}"):
        raise Forged(f"{number} {nth}")
    if alert.state != OUT:
        return turn.line(is_over(turn, alert))
    if _said(turn, number, nth) or not _waits(turn, number, nth):
        until = _waits(turn, number, _times(turn, number)) or turn.moment(_next(turn, alert))
        goes = turn.t("{ref} goes on. I ask again {until}.", ref=rules.ref(number), until=until)
        return turn.line(goes)
    again = _next(turn, alert)
    turn.unplan(KIND, number, nth + 1)
    turn.plan(KIND, number, nth + 1, GOES_ON, due=again)
    turn.touch(KIND, number, nth)
    return turn.line(turn.t("I ask again {moment}.", moment=turn.moment(again)))


def _said(view: View, number: int, nth: int) -> bool:
    """Whether somebody said to this question already that it goes on."""
    key = f"{number}_{nth + 1}_{GOES_ON}"
    return agenda.planned(view.db, KIND, view.group.id, key) is not None


def is_over(turn: Turn, alert: Alert) -> Text:
    """Say that it is over; of others that are up, that its old button changed nothing there."""
    others = [rules.ref(one.number) for one in alerts.running(turn.db, turn.group.id)]
    ended = card.over(turn, alert)
    if not others:
        return ended
    up = turn.texts.listed(others)
    return joined([ended, turn.t("Still up: {refs}. I changed nothing there.", refs=up)], "\n")


def over(turn: Turn, alert: Alert) -> None:
    """Ask no more, and let the question say how it ended."""
    nth = _times(turn, alert.number)
    turn.touch(KIND, alert.number, nth)
    turn.unplan(KIND, alert.number, nth + 1, GOES_ON)
    turn.unplan(KIND, alert.number, nth + 1)
    turn.unplan(KIND, alert.number)


def on(turn: Turn, alert: Alert) -> None:
    """It is not over after all: ask again later, in a question of its own."""
    nth = _times(turn, alert.number)
    turn.touch(KIND, alert.number, nth)
    turn.plan(KIND, alert.number, nth + 1, due=_next(turn, alert))


def _times(turn: Turn, number: int) -> int:
    """Return how often it was asked."""
    nth = 0
    while cards.copies(turn.db, turn.group.id, KIND, f"{number}_{nth + 1}"):
        nth += 1
    return nth


def beginning(alert: Alert) -> Text:
    """Return how an alert begins, so that whoever is asked about it knows which it is."""
    return quoted(shorten(alert.words, BEGINNING, placeholder=" …"))


def draw(view: View, number: int, nth: int) -> Post | None:
    """Draw the question; one that was asked again since is taken away."""
    alert = card.found(view, number)
    if alert is None:
        return None
    ref = rules.ref(number)
    if alert.state != OUT:
        return (
            None
            if view.first
            else Post(joined([view.t("**{group}**", group=view.group.name), card.end(view, alert)]))
        )
    until = _waits(view, number, nth)
    if until is None:
        return None
    went = alert.went or view.now
    hours = (view.now - went).total_seconds() // 3600
    words = view.t(ASKED[(nth - 1) % len(ASKED)], ref=ref, hours=int(hours), went=view.moment(went))
    ends = [*card.clear(view, alert)]
    row = [*ends, view.button(N_("Still going on"), "alert_on", number, nth)]
    if _said(view, number, nth):
        row, words = ends, view.t("{ref} goes on. I ask again {until}.", ref=ref, until=until)
    text = joined([words, beginning(alert)], "\n")
    return Post(text, rows([row]), silent=view.now - went >= rules.DAY)


def _next(turn: Turn, alert: Alert) -> datetime:
    return rules.asks_again(alert.went or turn.now, turn.local())


def _waits(view: View, number: int, nth: int) -> str | None:
    """Return when it is asked about next, while this is the newest question."""
    for key in (f"{number}_{nth + 1}", f"{number}_{nth + 1}_{GOES_ON}"):
        due = agenda.planned(view.db, KIND, view.group.id, key)
        if due is not None:
            return view.moment(due)
    return None
