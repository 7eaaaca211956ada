"""What follows an alert: who saw it, who can help, news, and the all clear with its outcome."""

from __future__ import annotations

from collections.abc import Mapping

from bot import aloud, forms, muted, public, reaching, rights
from bot.access import organizer
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.alerts import arriving, card, doers, rules, still, thinking
from bot.features.alerts.rules import ENDS
from bot.features.alerts.sending import leads, sent
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Text, joined, quoted
from storage import alerts, moderation, people, responses
from storage.alerts import HELPS, KIND, OUT, Alert
from storage.responses import SEEN


def saw(turn: Turn, number: int) -> Answer:
    """Count whoever has seen it."""
    alert = sent(turn, number)
    _note(turn, alert, can=False)
    return turn.line(turn.t("Noted. Only the number of people is shown."))


def help_(turn: Turn, number: int) -> Answer:
    """Ask once more: whoever says that they can help is named to organizers."""
    alert = sent(turn, number)
    barred = _barred(turn, alert)
    if barred is not None:
        return barred
    rights.roll_call(turn)
    text = turn.t("Organizers then see your name. Stay safe.")
    if leads(turn, alert) == [alert.author]:
        text = turn.t("{name} and the organizers then see your name. Stay safe.", name=alert.name)
    return turn.say(
        text,
        turn.button(N_("Yes, I can help"), "alert_help_yes", number),
        turn.button(N_("No"), "alert_help_no", number),
    )


def can_help(turn: Turn, number: int) -> Answer:
    """Note who can help."""
    alert = sent(turn, number)
    barred = _barred(turn, alert)
    if barred is not None:
        return barred
    _note(turn, alert, can=True)
    able = leads(turn, alert)
    for one in able:
        turn.write_to(one, "alert_state", number, urgent=True)
    text = reaching.nobody(turn)
    if len(able) > 1:
        text = turn.t(
            "{names} see your name now.",
            names=turn.texts.listed([people.name(turn.db, one) for one in able]),
        )
    elif able:
        text = turn.t("{name} sees your name now.", name=people.name(turn.db, able[0]))
    return turn.say(text, turn.button(N_("I cannot after all"), "alert_help_no", number))


def cannot_help(turn: Turn, number: int) -> Answer:
    """Take it back."""
    alert = sent(turn, number)
    before = _said(turn, alert)
    if before:
        responses.say(turn.db, turn.group.id, KIND, number, turn.me.id, before, SEEN)
    turn.touch("alert_state", alert.number)
    return turn.say(turn.t("Your name is not shown."), turn.button(N_("Menu"), "menu"))


def _note(turn: Turn, alert: Alert, *, can: bool) -> None:
    before, after = _said(turn, alert), HELPS if can else SEEN
    if before in (HELPS, after):
        return
    late = alert.state != OUT
    responses.say(turn.db, turn.group.id, KIND, alert.number, turn.me.id, before, after, late=late)
    turn.touch("alert_state", alert.number)


def _said(turn: Turn, alert: Alert) -> str:
    return responses.marks(turn.db, turn.group.id, KIND, alert.number, turn.me.id)


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
        turn.t(
            "{ref} is over: {words}", ref=rules.ref(alert.number), words=card.outcome(turn, alert)
        )
    )


def landed(turn: Turn, number: int) -> None:
    """Show whoever sent it how far it is."""
    turn.touch("alert_state", number)
    turn.touch("alert_failed", number)


# --- News and the end ----------------------------------------------------------------------


def news(turn: Turn, number: int) -> Answer:
    """Ask what is new."""
    alert = sent(turn, number)
    return _unspoken(turn, alert) or forms.ask(turn, NEWS, number)


def _unspoken(turn: Turn, alert: Alert) -> Answer | None:
    """Say that it is over, or that they may not write where it stands; None where they can speak.

    Whoever else organizes adds news then, and says how it ended.
    """
    if alert.state != OUT:
        return turn.say(still.is_over(turn, alert))
    return muted.unspoken(turn, "alert", alert.number, rules.ref(alert.number))


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
    """Show the news once more, once nothing is left to think about; nothing is added yet."""
    return _not_yet(turn, values, number) or _look(
        turn, NEWS, turn.t("Add this to every copy?"), values, "alert_news_send", number
    )


def _not_yet(turn: Turn, values: Mapping[str, str], number: int) -> Answer | None:
    """Return what keeps news from going out: the alert is over, or something is to think about."""
    alert = sent(turn, number)
    if unspoken := _unspoken(turn, alert):
        forms.done(turn, NEWS)
        return unspoken
    known = _known(turn, alert)
    onward = turn.button(aloud.AS_IT_IS, "alert_news_as_is", number)
    return thinking.pause(turn, NEWS, values, onward, kind=alert.kind, known=known)


def _known(turn: Turn, alert: Alert) -> str:
    """Return what everyone has read of it already."""
    news = alerts.news(turn.db, turn.group.id, alert.number)
    return "\n".join([alert.words, *(one.words for one in news)])


def _look(
    turn: Turn, sheet: Sheet, asks: Text, values: Mapping[str, str], press: str, number: int
) -> Answer:
    """Show words before every chat shows them: whoever is in a hurry types into the wrong place."""
    return turn.say(
        joined([asks, quoted(values["words"]), aloud.warned(turn, values["words"])]),
        turn.button(N_("Send now"), press, number),
        (forms.change_button(turn, sheet), forms.stop_button(turn, sheet)),
    )


def send_news(turn: Turn, number: int) -> Answer:
    """Add the news to every copy."""
    values = forms.whole(turn, NEWS, number)
    if values is None:
        return forms.nothing(turn, NEWS)
    before = _not_yet(turn, values, number)
    if before is not None:
        return before
    forms.done(turn, NEWS)
    place = alerts.add_news(turn.db, turn.group.id, number, values["words"], turn.now)
    doers.did(turn, doers.added(place), number)
    arriving.change(turn, number)
    return turn.say(
        turn.t("I add it to every copy now, without a sound."),
        turn.button(N_("Take it out again"), "alert_news_out", number, place),
        card.steps(turn, sent(turn, number)),
    )


def take_out(turn: Turn, number: int, place: int) -> Answer:
    """Take news out of every copy again."""
    alert = sent(turn, number)
    bars = public.bars(turn, doers.who_did(turn, doers.added(place), number))
    if bars.spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    there = alerts.drop_news(turn.db, turn.group.id, number, place)
    if there is None:
        raise Forged(str(place))
    told = turn.t("Somebody took it out of every copy already.")
    if there:
        arriving.change(turn, number)
        told = turn.t("I take it out of every copy now.")
    return turn.say(told, *([card.steps(turn, alert)] if alert.state == OUT else ()))


def as_it_is(turn: Turn, number: int) -> Answer:
    """Add the news after a pause without another word."""
    values = thinking.thought(turn, NEWS, number)
    if values is None:
        return forms.nothing(turn, NEWS)
    return send_news(turn, number)


def clear(turn: Turn, number: int) -> Answer:
    """Ask how it ended."""
    return _ended_how(turn, sent(turn, number)) or forms.ask(turn, CLEAR, number)


def _ended_how(turn: Turn, alert: Alert) -> Answer | None:
    """Say that it is over; let whoever may not write where it stands end it in words of ours.

    An all clear is no post of theirs, and nobody waits for it because of them. A contact ends only
    their own. None of all others.
    """
    bars = public.bars(turn, alert.author)
    if alert.state == OUT and bars.spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    unspoken = _unspoken(turn, alert)
    if unspoken is None or alert.state != OUT:
        return unspoken
    silent = ", ".join(chat.title for chat in turn.silent_in())
    text = turn.t(
        "You may not write in {chats} now, so no words of yours go there. How did {ref} end?",
        chats=silent,
        ref=rules.ref(alert.number),
    )
    ways = (turn.button(words, "alert_over_as", alert.number, how) for how, words in ENDS.items())
    return turn.say(text, *ways, turn.button(N_("Menu"), "menu"))


def over_as(turn: Turn, number: int, how: str) -> Answer:
    """End it in words of ours."""
    alert = sent(turn, number)
    if how not in ENDS:
        raise Forged(how)
    bars = public.bars(turn, alert.author)
    if bars.spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    return _end(turn, alert, how) if alert.state == OUT else turn.say(still.is_over(turn, alert))


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
    """Show once more how it ended; nothing ends yet."""
    if ended := _ended_how(turn, sent(turn, number)):
        forms.done(turn, CLEAR)
        return ended
    if before := _think(turn, values, number):
        return before
    asks = turn.t("Every chat then says that {ref} is over. Send it?", ref=rules.ref(number))
    return _look(turn, CLEAR, asks, values, "alert_over", number)


def over(turn: Turn, number: int) -> Answer:
    """End it: every copy says how."""
    alert = sent(turn, number)
    if ended := _ended_how(turn, alert):
        return ended
    values = forms.whole(turn, CLEAR, number)
    if values is None:
        return forms.ask(turn, CLEAR, number)
    if before := _think(turn, values, number):
        return before
    forms.done(turn, CLEAR)
    return _end(turn, alert, values["words"])


def _think(turn: Turn, values: Mapping[str, str], number: int) -> Answer | None:
    """Return what is to be thought about before an all clear goes out, as before the alert."""
    alert = sent(turn, number)
    onward = turn.button(aloud.AS_IT_IS, "alert_over_as_is", number)
    known = _known(turn, alert)
    return thinking.pause(turn, CLEAR, values, onward, kind=alert.kind, known=known)


def over_as_it_is(turn: Turn, number: int) -> Answer:
    """End it after a pause without another word."""
    thinking.thought(turn, CLEAR, number)
    return over(turn, number)


def _end(turn: Turn, alert: Alert, outcome: str) -> Answer:
    number = alert.number
    alerts.change(
        turn.db, turn.group.id, number, state=alerts.OVER, outcome=outcome, ended=turn.now
    )
    doers.did(turn, doers.ENDED, number)
    if alert.author != turn.me.id:
        public.log(turn, KIND, number, moderation.ENDED)
    still.over(turn, alert)
    arriving.change(turn, number)
    turn.touch("alert_state", number)
    not_over = turn.button(N_("It is not over"), "alert_not_over", number)
    text = turn.t("All clear. I write so in every chat now.")
    if reaching.arrives(turn, turn.me.id, urgent=True):
        text = turn.t("All clear. I write so in every chat now, and tell you where that fails.")
    return turn.say(text, not_over)


def not_over(turn: Turn, number: int) -> Answer:
    """Take back an all clear that was wrong."""
    alert = sent(turn, number)
    if alert.state != alerts.OVER or alert.ended is None:
        return turn.say(turn.t("{ref} is not over.", ref=rules.ref(number)))
    bars = public.bars(turn, doers.who_did(turn, doers.ENDED, number))
    if bars.spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    if turn.now - alert.ended > rules.MISTAKEN:
        new = turn.button(N_("Urgent alert"), "alert_start")
        late = turn.t("The all clear is too long ago. If there is danger, send a new alert.")
        return turn.say(late, new)
    alerts.change(turn.db, turn.group.id, number, state=OUT, outcome="", ended=None)
    if {alert.author, doers.who_did(turn, doers.ENDED, number)} != {turn.me.id}:
        public.log(turn, KIND, number, moderation.RESUMED)
    doers.undone(turn, doers.ENDED, number)
    still.on(turn, alert)
    arriving.change(turn, number)
    turn.touch("alert_state", number)
    text = turn.t(
        "I write in every copy now that {ref} goes on. No phone rings.", ref=rules.ref(number)
    )
    return turn.say(text, card.steps(turn, alert))


NEWS = Sheet("alert_add", news_form, added, needs=organizer, apart=("words",), warns=True)
CLEAR = Sheet("alert_end", clear_form, cleared, needs=organizer, apart=("words",), warns=True)
