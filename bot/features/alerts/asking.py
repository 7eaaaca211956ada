"""A neighbour in danger asks organizers to warn everyone; the emergency number comes first."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.access import member
from bot.feature import Sheet
from bot.features.alerts import rules
from bot.features.alerts.sending import found
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form
from storage import alerts, people


def ask(turn: Turn) -> Answer:
    """Ask what organizers should know."""
    return _often(turn) or forms.ask(turn, PLEA)


def _often(turn: Turn) -> Answer | None:
    """Say that organizers have heard this person often enough for a day."""
    asked = alerts.asked_since(turn.db, turn.group.id, turn.me.id, turn.now - rules.DAY)
    if len(asked) < rules.PLEAS:
        return None
    text = turn.tn(
        "You asked organizers {n} time today; they have your words. In danger call {number}.",
        "You asked organizers {n} times today; they have your words. In danger call {number}.",
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
            "Call {number} first. Then, in one message: what is happening, and where? "
            "Organizers see it with your name.",
            number=turn.group.emergency,
        ),
        FieldKind.TEXT,
        limit=rules.LONGEST,
    )
    return Form(turn.link(SHEET), turn.texts.label(N_("Warn everyone")), (box,))


def sent(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Show it to every organizer at once; one tap of any of them warns everyone."""
    forms.done(turn, PLEA)
    often = _often(turn)
    if often is not None:
        return often
    organizers = people.holders(turn.db, turn.group.id, people.ORGANIZER)
    reached = [one.person_id for one in organizers if people.address(turn.db, one.person_id)]
    number = turn.group.emergency
    if not reached:
        return turn.say(
            turn.t("I could reach no organizer. In danger call {number}.", number=number),
            turn.button(N_("Menu"), "menu"),
        )
    me = turn.me
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
    for one in reached:
        turn.write_to(one, "alert_asked", alert.number, urgent=True)
    turn.plan("alert_unheard", alert.number, turn.now + rules.UNHEARD)
    turn.plan("alert_late", alert.number, turn.now + rules.TOO_LATE)
    return turn.say(
        turn.t(
            "Organizers see it now, with your name. In 5 minutes I tell you whether anyone "
            "reacted. In danger call {number}.",
            number=number,
        ),
        turn.button(N_("Menu"), "menu"),
    )


def unheard(turn: Turn, key: str) -> None:
    """Nobody has reacted: the neighbour hears that, in time to do something else."""
    alert = found(turn, int(key))
    if alert.state == alerts.ASKED:
        turn.write_to(alert.asker, "alert_unheard", key, urgent=True)


SHEET = "alert_plea"
PLEA = Sheet(SHEET, form, sent, needs=member)
