"""An alert that waits for somebody's yes: it goes out, goes out in other words, or never does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot import aloud, appearance, forms, public
from bot.access import contact, organizer
from bot.appearance import Pause
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.alerts import card, doers, noes, pleas, ringing, rules, thinking
from bot.features.alerts.sending import found, go_out, mute, not_there, says_nothing
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Text, joined, quoted
from storage import alerts, moderation
from storage.alerts import AGREE, ASKED, GONE, MISTAKE, OUT, PAUSE, SAFE, STALE, Alert


def release(turn: Turn, number: int) -> Answer:
    """Let it go out; a neighbour's words may first want a thought of whoever sends them on."""
    alert = found(turn, number)
    over = _decided(turn, alert, *rules.WAITING)
    if over is not None:
        return over
    _offered(turn, alert)
    if alert.state == AGREE and alert.author == turn.me.id:
        return turn.say(turn.t("Somebody else has to agree."))
    if alert.state != AGREE and (silent := mute(turn)):
        return silent
    wanted = thinking.wanted(alert.words, alert.kind) if alert.state == ASKED else None
    if wanted:
        return _asked(turn, alert, wanted)
    return _named(turn, alert) or _let_out(turn, alert)


def _named(turn: Turn, alert: Alert) -> Answer | None:
    """Show whoever sends a neighbour's words on what in them names somebody; None for nothing."""
    told = aloud.naming(turn, alert.words) if alert.state == ASKED else Text()
    if not told.spans:
        return None
    named = bool(aloud.pieces(turn, alert.words))
    return turn.say(
        told,
        *([turn.button(aloud.BLUR, "alert_blurred", alert.number)] if named else []),
        turn.button(aloud.LEAVE if named else aloud.AS_IT_IS, "alert_left", alert.number),
        turn.button(N_("Change the words"), "alert_reword", alert.number),
        turn.button(N_("No, do not alert"), "alert_not", alert.number),
    )


def _asked(turn: Turn, alert: Alert, wanted: Pause) -> Answer:
    """Ask an organizer for better words than a neighbour found in their fright."""
    text = turn.t(
        "Everyone would read this about somebody's race or looks, and it may harm somebody who did "
        "nothing."
    )
    as_it_is = turn.button(aloud.AS_IT_IS, "alert_as_asked", alert.number)
    said = [appearance.why(turn, wanted)] if wanted.insult else [text, aloud.missing(turn, wanted)]
    return turn.say(
        joined(said),
        turn.button(N_("Change the words"), "alert_reword", alert.number),
        *([] if wanted.insult else [as_it_is]),
        turn.button(N_("No, do not alert"), "alert_not", alert.number),
    )


def as_asked(turn: Turn, number: int) -> Answer:
    """Go on with a neighbour's words after a thought, to what in them names somebody."""
    alert = found(turn, number)
    return _not_so(turn, alert) or _named(turn, alert) or _let_out(turn, alert)


def left(turn: Turn, number: int) -> Answer:
    """Let a neighbour's words go out as they are."""
    alert = found(turn, number)
    return _not_so(turn, alert) or _let_out(turn, alert)


def blurred(turn: Turn, number: int) -> Answer:
    """Let them go out with blocks in the place of what names somebody."""
    alert = found(turn, number)
    words = aloud.without_names(turn, alert.words)
    return _not_so(turn, alert) or _let_out(turn, alert, words=words)


def _not_so(turn: Turn, alert: Alert) -> Answer | None:
    """Return what keeps a neighbour's words from going out; None for whoever may send them on."""
    if over := _asks(turn, alert):
        return over
    wanted = thinking.wanted(alert.words, alert.kind)
    return _asked(turn, alert, wanted) if wanted and wanted.insult else None


def reword(turn: Turn, number: int) -> Answer:
    """Ask for other words."""
    return _asks(turn, found(turn, number)) or forms.ask(turn, REWORD, number)


def _asks(turn: Turn, alert: Alert) -> Answer | None:
    """Say that a neighbour's plea was decided already; None for whoever was asked about it."""
    if not alert.asker and alert.state in rules.WAITING:
        raise Forged(str(alert.number))  # it was no plea
    over = _decided(turn, alert, ASKED)
    if over is None:
        _offered(turn, alert)
    return over or mute(turn)


def form(turn: Turn, number: int) -> Form:
    """Ask for the words in one box, in which the neighbour's stand."""
    box = Field(
        "words",
        turn.texts.label(N_("What, where, what to do?")),
        turn.t("What should everyone read? You see it once more before it rings."),
        FieldKind.TEXT,
        limit=rules.LONGEST,
        value=found(turn, number).words,
    )
    return Form(turn.link(SHEET, number), turn.texts.label(N_("Urgent alert")), (box,))


def reworded(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Show the words of whoever decides before they ring: somebody else may have written since."""
    if over := _asks(turn, found(turn, number)):
        forms.done(turn, REWORD)
        return over
    own = turn.t(
        "Everyone reads this as your own message, and it rings. The person who asked reads it too. "
        "Send it?"
    )
    return turn.say(
        joined([own, quoted(values["words"])]),
        turn.button(N_("Send"), "alert_reworded_send", number),
        (forms.change_button(turn, REWORD), forms.stop_button(turn, REWORD)),
    )


def send_reworded(turn: Turn, number: int) -> Answer:
    """Let it go out in the words of whoever decides, once they were looked at."""
    alert = found(turn, number)
    if over := _asks(turn, alert):
        forms.done(turn, REWORD)
        return over
    values = forms.whole(turn, REWORD, number)
    if values is None:
        return forms.ask(turn, REWORD, number)
    if held := forms.held(turn, REWORD):
        return held
    forms.done(turn, REWORD)
    return _let_out(turn, alert, words=values["words"])


def _let_out(turn: Turn, alert: Alert, **values: str | int | datetime) -> Answer:
    number = alert.number
    if alert.state == ASKED:
        values |= {"author": turn.me.id, "name": turn.me.name}
        if values.get("words", alert.words) != alert.words:
            values["asked"] = alert.words
            public.log(turn, alerts.KIND, number, moderation.REWORDED)
    else:
        doers.did(turn, doers.DECIDED, number)
    alerts.change(turn.db, turn.group.id, number, state=OUT, went=turn.now, **values)
    _tell(turn, number)
    alert = found(turn, number)
    go_out(turn, alert)
    said = turn.t("I am sending {ref} now.", ref=rules.ref(number))
    there = not_there(turn, turn.silent_in() if alert.author == turn.me.id else ())
    return turn.line(joined([said, there], " "))


def drop(turn: Turn, number: int) -> Answer:
    """Let it never go out; a neighbour's plea not through whoever acts."""
    alert = found(turn, number)
    over = _decided(turn, alert, *rules.WAITING)
    if over is not None:
        return over
    if alert.asker or alert.author != turn.me.id:  # their own they may take back at any time
        _offered(turn, alert)
    if alert.state == ASKED:
        return _refuse(turn, alert)
    doers.did(turn, doers.DECIDED, number)
    alerts.change(turn.db, turn.group.id, number, state=alerts.DROPPED, ended=turn.now)
    _tell(turn, number)
    return turn.line(turn.t("{ref} will not be sent.", ref=rules.ref(number)))


def _refuse(turn: Turn, alert: Alert) -> Answer:
    """Take the no of one person to a neighbour's plea: the others still decide."""
    number = alert.number
    forms.done(turn, REWORD)
    if turn.me.id not in noes.by(turn, number):
        noes.note(turn, number)
        turn.touch(pleas.ASKS, number)
        ringing.refused(turn, number)
    no = turn.t("You said no to {ref}.", ref=rules.ref(number))
    return turn.line(joined([no, pleas.still(turn, alert)], " "))


def _offered(turn: Turn, alert: Alert) -> None:
    """Refuse a button that was made up: this person was not asked, or not yet."""
    rung = pleas.rung(turn, alert.number) > 0
    if not rules.decides(alert, organizer=turn.roles.organizer, rung=rung, now=turn.now):
        raise Forged(str(alert.number))


def paused(turn: Turn, number: int) -> None:
    """Ask a lone organizer once more, after the ten minutes; say so when nobody has agreed."""
    alert = found(turn, number)
    if alert.state == PAUSE:
        turn.write_to(alert.author, "alert_state", number, urgent=True)
    if alert.state == AGREE:
        turn.write_to(alert.author, "alert_silence", number, urgent=True)


def too_late(turn: Turn, number: int) -> None:
    """Nobody decided: what was in danger hours ago rings no phone any more."""
    if found(turn, number).state in rules.WAITING:
        alerts.change(turn.db, turn.group.id, number, state=STALE)
        _tell(turn, number)


def _decided(turn: Turn, alert: Alert, *waiting: str) -> Answer | None:
    """Say who was faster, and when, None while it waits in one of these states."""
    if alert.state in waiting:
        return None
    if alert.state in (STALE, GONE):
        return turn.line(card.decided(turn, alert))
    already = turn.t("{ref} was decided already.", ref=rules.ref(alert.number))
    if alert.state in (SAFE, MISTAKE):
        return turn.line(joined([already, pleas.said(turn, alert, alert.state)], " "))
    return turn.line(joined([already, card.decided(turn, alert)], " "))


def _tell(turn: Turn, number: int) -> None:
    """Let everyone who waits for the decision see it."""
    for kind in ("alert_agree", pleas.ASKS, "alert_state", "alert_silence"):
        turn.touch(kind, number)
    ringing.decided(turn, number)


SHEET = "alert_reworded"
REWORD = Sheet(
    SHEET,
    form,
    reworded,
    says_nothing,
    needs=organizer | contact,
    aloud=lambda _values: ("words",),
    warns=True,
)
