"""A neighbour in danger asks organizers to warn everyone; the emergency number comes first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot import desks, forms
from bot.access import member
from bot.feature import Sheet
from bot.features.alerts import pleas, rules
from bot.features.alerts.pleas import ASKS
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form
from storage import alerts, groups, people


def ask(turn: Turn) -> Answer:
    """Ask what organizers should know."""
    return _often(turn) or forms.ask(turn, PLEA)


def _often(turn: Turn) -> Answer | None:
    """Say that organizers have heard this person often enough for a day."""
    asked = alerts.asked_since(turn.db, turn.group.id, turn.me.id, turn.now - rules.DAY)
    if len(asked) < rules.PLEAS:
        return None
    text = turn.tn(
        "You asked organizers {n} time today; they have your words. If you are in "
        "danger, call {number}.",
        "You asked organizers {n} times today; they have your words. If you are in "
        "danger, call {number}.",
        len(asked),
        number=turn.group.emergency,
    )
    return turn.say(text, turn.button(N_("Menu"), "menu"))


def form(turn: Turn) -> Form:
    """Ask for one message."""
    box = Field(
        "words",
        turn.texts.label(N_("What is happening, and where?")),
        turn.t(
            "Call {number} first. Then, in one message: what is happening, and where? Organizers "
            "see it with your name, and the contacts may too.",
            number=turn.group.emergency,
        ),
        FieldKind.TEXT,
        limit=rules.LONGEST,
    )
    return Form(turn.link(SHEET), turn.texts.label(N_("Warn everyone")), (box,))


def sent(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Send it to the organizers at once, wherever they read; one tap of any of them warns all."""
    desks.look(turn)
    forms.done(turn, PLEA)
    often = _often(turn)
    if often is not None:
        return often
    me, number = turn.me, turn.group.emergency
    alert = alerts.add(
        turn.db,
        turn.group.id,
        author=me.id,
        name=me.name,
        kind="other",
        called=False,
        words=values["words"],
        state=alerts.ASKED,
        now=turn.now,
        asker=me.id,
    )
    reached = ring(turn, ASKS, str(alert.number), organizers(turn))
    if not reached or not pleas.declined(turn, me.id, turn.now):
        rings_on = rules.UNHEARD if reached else rules.NONE
        turn.plan("alert_unheard", alert.number, turn.now + rings_on)
    turn.plan("alert_late", alert.number, turn.now + rules.TOO_LATE)
    told = turn.t(
        "I send it to the organizers now, with your name, and tell you at once whom it reached. "
        "If you are in danger, call {number}.",
        number=number,
    )
    if not reached:
        told = turn.t(
            "I could reach no organizer, so I try the contacts now. If you are in danger, call "
            "{number}.",
            number=number,
        )
    return turn.say(told, turn.button(N_("Menu"), "menu"))


def organizers(turn: Turn) -> list[int]:
    """Return the organizers as people."""
    holders = people.holders(turn.db, turn.group.id, people.ORGANIZER)
    return [one.person_id for one in holders]


def ring(turn: Turn, kind: str, key: str, readers: Iterable[int]) -> bool:
    """Ring those people and the chats that only those who answer read; False: it reaches nobody."""
    closed = groups.closed_desks(turn.db, turn.group.id)
    if closed:
        turn.post(kind, key, closed, words_of=None, urgent=True)
    reached = [turn.write_to(one, kind, key, urgent=True) for one in readers]
    return any(reached) or bool(closed)


SHEET = "alert_plea"
PLEA = Sheet(SHEET, form, sent, needs=member)
