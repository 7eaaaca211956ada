"""A neighbour who asked to warn everyone says that it is over, or that it was a mistake.

Exactly those who were rung hear it, once; where an alert is up by then, those who can end it too.
"""

from __future__ import annotations

from bot.binding import Forged
from bot.features.alerts import card, hearing, pleas, ringing, rules
from bot.features.alerts.pleas import ASKS, RINGS, SAYS
from bot.features.alerts.sending import found
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Answer, Button, Post, Text, joined
from storage import alerts, cards, groups, members, people
from storage.alerts import ASKED, MISTAKE, OUT, OVER, SAFE, Alert

READ = "read"
"""At the end of the key for a contact: only organizers can end an alert."""


def way_back(turn: Turn, number: int, _again: int = 0) -> tuple[Text, Button] | None:
    """Return what says that it was a mistake, for whoever asked to warn everyone."""
    alert = found(turn, number)
    if alert.asker != turn.me.id or not pleas.ways(turn, alert):
        return None
    return card.called(turn, number), pleas.mistaken(turn, alert)


def safe(turn: Turn, number: int) -> Answer:
    """It is over: nobody has to do anything any more."""
    return _say(turn, number, SAFE)


def mistake(turn: Turn, number: int) -> Answer:
    """It was a mistake: before anybody decided, the words go too."""
    return _say(turn, number, MISTAKE)


def _say(turn: Turn, number: int, how: str) -> Answer:
    alert = found(turn, number)
    if alert.asker != turn.me.id:
        raise Forged(str(number))
    menu = turn.button(N_("Menu"), "menu")
    if not pleas.ways(turn, alert):
        return turn.say(_nothing_left(turn, alert), menu)
    told = _told(turn, number)
    withhold(turn, number)
    _tell(turn, alert, how)
    if alert.state == ASKED:
        gone = {"words": ""} if how == MISTAKE else {}
        alerts.change(turn.db, turn.group.id, number, state=how, **gone)
        turn.unplan("alert_late", number)
        turn.touch(ASKS, number)
    ringing.settled(turn, number)
    turn.touch("alert_decided", number)
    if alert.state == OUT:
        up = turn.t("The alert is up in the chats: organizers end it.")
        told = joined([told, up], " ")
    danger = turn.t("If you are in danger, call {number}.", number=turn.group.emergency)
    again = turn.button(N_("Ask organizers to warn everyone"), "alert_ask")
    return turn.say(joined([told, danger], " "), again, menu)


def _told(turn: Turn, number: int) -> Text:
    """Say whom the neighbour's word reaches now, of those whom their plea had reached."""
    names = pleas.reached(turn, number)
    lost = [one for one in pleas.closed_since(turn, number) if one in names]
    told = [one for one in names if one not in lost]
    if not names:
        return turn.t("Nobody had read it yet, and nobody does now.")
    lines = []
    if told:
        lines.append(turn.t("I tell {names}.", names=turn.texts.listed(told)))
    if lost:
        closed = turn.texts.listed(lost)
        lines.append(turn.t("I cannot write to {names} any more: please tell them.", names=closed))
    return joined(lines, " ")


def _nothing_left(turn: Turn, alert: Alert) -> Text:
    """Say why nothing is left that they could say about it."""
    if alert.state in (OUT, SAFE, MISTAKE):
        return turn.t("You said so already, and those who were rung know it.")
    post = hearing.draw_decided(turn, alert.number)
    if alert.state == OVER or post is None:
        return turn.t("{ref} is over already.", ref=rules.ref(alert.number))
    return post.text


def withhold(turn: Turn, number: int) -> None:
    """Nobody is rung any more who was not rung yet."""
    for kind, key in cards.about(turn.db, turn.group.id, (ASKS, RINGS), number):
        cards.withhold(turn.db, turn.group.id, kind, key)


def _tell(turn: Turn, alert: Alert, how: str) -> None:
    """Write to exactly those whom it has reached; an alert that is up, organizers can end."""
    able = _organizers(turn)
    rung = [one for one in pleas.every_copy(turn, alert.number) if one.shown]
    told = set(able) if alert.state == OUT else set()
    for one in rung:
        there = people.person(turn.db, one.platform, one.chat) if one.direct else None
        told |= {there.id} if there else set()
    for person_id in sorted(told):
        own = () if person_id in able else (READ,)
        turn.write_to(person_id, SAYS, alert.number, how, *own, urgent=True)
    places = {(one.platform, one.chat) for one in rung}
    closed = groups.closed_desks(turn.db, turn.group.id)
    chats = [one for one in closed if (one.platform, one.native) in places]
    if chats:
        turn.post(SAYS, alert.number, how, chats=chats, words_of=None, urgent=True)


def _organizers(turn: Turn) -> frozenset[int]:
    holders = members.holders(turn.db, turn.group.id, members.ORGANIZER)
    return frozenset(one.person_id for one in holders)


def draw(view: View, number: int, how: str, read: str = "") -> Post | None:
    """Draw what the neighbour says, for those who were rung; where it is up, with its end."""
    alert = card.found(view, number)
    if alert is None:
        return None
    text = pleas.said(view, alert, how)
    if alert.state != OUT:
        return Post(text)
    text = joined([text, view.t("The alert is still up in the chats.")], " ")
    return Post(text, () if read else rows([card.clear(view, alert)]))
