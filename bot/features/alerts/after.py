"""What follows an alert: who saw it, who can help, news, and the all clear with its outcome."""

from __future__ import annotations

from collections.abc import Mapping

from bot import aloud, forms
from bot.access import organizer
from bot.feature import Sheet
from bot.features.alerts import arriving, card, rules, still, thinking
from bot.features.alerts.sending import found
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, quoted
from storage import alerts, seen
from storage.alerts import OUT, Alert


def saw(turn: Turn, number: int) -> Answer:
    """Count whoever has seen it."""
    alert = found(turn, number)
    _note(turn, alert, can=False)
    return turn.line(turn.t("Noted. Only the number of people is shown."))


def help_(turn: Turn, number: int) -> Answer:
    """Ask once more: whoever says that they can help is named to organizers."""
    alert = found(turn, number)
    barred = _barred(turn, alert)
    if barred is not None:
        return barred
    return turn.say(
        turn.t("{name} and the organizers then see your name. Stay safe.", name=alert.name),
        turn.button(N_("Yes, I can help"), "alert_help_yes", number),
        turn.button(N_("No"), "alert_help_no", number),
    )


def can_help(turn: Turn, number: int) -> Answer:
    """Note who can help."""
    alert = found(turn, number)
    barred = _barred(turn, alert)
    if barred is not None:
        return barred
    _note(turn, alert, can=True)
    return turn.say(
        turn.t("{name} sees your name now.", name=alert.name),
        turn.button(N_("I cannot after all"), "alert_help_no", number),
    )


def cannot_help(turn: Turn, number: int) -> Answer:
    """Take it back."""
    alert = found(turn, number)
    seen.cannot(turn.db, turn.group.id, "alert", number, turn.me.id)
    turn.touch("alert_state", alert.number)
    return turn.say(turn.t("Your name is not shown."), turn.button(N_("Menu"), "menu"))


def _note(turn: Turn, alert: Alert, *, can: bool) -> None:
    late = alert.state != OUT
    if seen.note(turn.db, turn.group.id, "alert", alert.number, turn.me.id, can=can, late=late):
        turn.touch("alert_state", alert.number)


def _barred(turn: Turn, alert: Alert) -> Answer | None:
    """Say why somebody cannot help: it is over, or they are only in chats of people under 18."""
    if alert.state != OUT:
        return _over(turn, alert)
    if not turn.unnamed:
        return None
    return turn.say(
        turn.t(
            "I do not ask people to help who are only in chats for under 18s. Please stay safe. "
            "If you are in danger, call {number}.",
            number=turn.group.emergency,
        )
    )


def _over(turn: Turn, alert: Alert) -> Answer:
    return turn.say(
        turn.t("{ref} is over: {words}", ref=rules.ref(alert.number), words=quoted(alert.outcome))
    )


def landed(turn: Turn, key: str) -> None:
    """Show whoever sent it how far it is."""
    turn.touch("alert_state", key)
    turn.touch("alert_failed", key)


# --- News and the end ----------------------------------------------------------------------


def news(turn: Turn, number: int) -> Answer:
    """Ask what is new."""
    alert = found(turn, number)
    return forms.ask(turn, NEWS, number) if alert.state == OUT else _over(turn, alert)


def news_form(turn: Turn, number: int) -> Form:
    """Ask for the news in one box."""
    box = Field(
        "words",
        turn.texts.label(N_("What is new?")),
        turn.t("What is new? It is added to every copy without a sound."),
        FieldKind.TEXT,
        limit=200,
    )
    return Form(turn.link("alert_add", number), turn.texts.label(N_("Add news")), (box,))


def added(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Add the news to every copy, once nothing is left to think about."""
    alert = found(turn, number)
    known = "\n".join(
        [alert.words, *(one.words for one in alerts.news(turn.db, turn.group.id, number))]
    )
    onward = turn.button(aloud.AS_IT_IS, "alert_news_as_is", number)
    paused = thinking.pause(turn, NEWS, values, onward, kind=alert.kind, known=known)
    if alert.state == OUT and paused is not None:
        return paused
    forms.done(turn, NEWS)
    if alert.state != OUT:
        return _over(turn, alert)
    alerts.add_news(turn.db, turn.group.id, number, values["words"], turn.now)
    arriving.change(turn, number)
    text = turn.t("Added to every copy, without a sound.")
    return turn.say(text, card.steps(turn, alert))


def as_it_is(turn: Turn, number: int) -> Answer:
    """Add the news after a pause without another word."""
    values = thinking.thought(turn, NEWS, number)
    if values is None:
        return turn.say(turn.t("There is nothing to add: it was added already, or stopped."))
    return added(turn, values, number)


def clear(turn: Turn, number: int) -> Answer:
    """Ask how it ended."""
    alert = found(turn, number)
    return forms.ask(turn, CLEAR, number) if alert.state == OUT else _over(turn, alert)


def clear_form(turn: Turn, number: int) -> Form:
    """Ask for the outcome; without one nothing ends."""
    box = Field(
        "words",
        turn.texts.label(N_("How did it end?")),
        turn.t("How did it end? One sentence, no names."),
        limit=200,
    )
    return Form(turn.link("alert_end", number), turn.texts.label(N_("All clear")), (box,))


def cleared(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """End it: every copy says how."""
    forms.done(turn, CLEAR)
    alert = found(turn, number)
    if alert.state != OUT:
        return _over(turn, alert)
    alerts.change(
        turn.db,
        turn.group.id,
        number,
        state=alerts.OVER,
        outcome=values["words"],
        ended=turn.now,
    )
    still.over(turn, alert)
    arriving.change(turn, number)
    turn.touch("alert_state", number)
    return turn.line(turn.t("All clear. Every chat says so now."))


NEWS = Sheet("alert_add", news_form, added, needs=organizer)
CLEAR = Sheet("alert_end", clear_form, cleared, needs=organizer)
