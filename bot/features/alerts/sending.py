"""An organizer alerts everyone: was help called, what is it, one look, and yes once more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import aloud, asked, danger, forms, muted, pressing, reaching, rights, screen, sounds
from bot.access import organizer
from bot.binding import Forged
from bot.choosing import refuses
from bot.feature import Sheet
from bot.features.alerts import card, rules, thinking
from bot.loudness import URGENT
from bot.room import too_long
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Choice, Field, FieldKind, Form, Said, Text, joined
from storage import alerts, members, people, wishes
from storage.alerts import AGREE, OUT, Alert
from storage.groups import GroupChat

CALLED = 1
NOT_NEEDED = 0

_TYPED = "alert typed"
"""What was typed before the form opened; in memory only."""


def start(turn: Turn) -> Answer:
    """Ask first whether help was called: the bot calls nobody."""
    turn.forget(_TYPED)
    number = turn.group.emergency
    if silent := mute(turn):
        return silent
    return turn.say(
        turn.t("Danger now? Call {number} first. I call nobody.", number=number),
        turn.button(N_("I called {number}"), "alert_words", CALLED, number=number),
        turn.button(N_("Not needed"), "alert_words", NOT_NEEDED),
        turn.button(N_("Stop"), "alert_stop"),
    )


def says_nothing(turn: Turn, key: str, value: str) -> Text | None:
    """Say that words only say yes or no, which tell nobody anything; None where they say more."""
    if key != "words" or not (pressing.nods(value) or refuses(value)):
        return None
    return turn.t("That does not say what happened, or where.")


def typed(turn: Turn, text: str) -> Answer:
    """Keep what was typed at the first question until words are asked for, and ask it again."""
    before = turn.recall(_TYPED)
    whole = "\n".join(filter(None, (before, "" if pressing.nods(text) else text)))
    asks, long = start(turn), too_long(turn, whole, rules.LONGEST)
    if before or not long:
        turn.remember(_TYPED, before if long else whole)
    if long:
        return forms.not_kept(asks, long)
    return forms.kept_for_later(turn, asks, whole) if whole else asks


def wait(turn: Turn, words: str) -> None:
    """Let words wait that were typed by whoever may alert everyone, or ask others to."""
    if 0 < len(words) <= rules.LONGEST:
        turn.remember(_TYPED, words)
    else:
        turn.forget(_TYPED)


def waiting(turn: Turn) -> str:
    """Return the words that wait; "" where none do."""
    return turn.recall(_TYPED) or ""


def herself(turn: Turn) -> Answer:
    """Begin with the words that were typed where others were to be asked."""
    words = waiting(turn)
    asked.leave(turn)
    asks = start(turn)
    wait(turn, words)
    return forms.kept_for_later(turn, asks, words) if words else asks


def stop(turn: Turn) -> Answer:
    """Leave before anything was asked."""
    turn.forget(_TYPED)
    text = turn.t("Stopped. Nothing was sent, and I kept nothing.")
    return turn.say(text, turn.button(N_("Menu"), "menu"))


def cried(turn: Turn, said: Said) -> Answer | None:
    """Keep a cry for help that an organizer types at the first question: it is what others read."""
    here = danger.is_cry(said.text) and screen.offers(turn, "alert_words-")
    if not here or turn.home is None or not organizer.allows(rights.roles(turn)):
        return None
    return typed(turn, said.text.strip())


def mute(turn: Turn) -> Answer | None:
    """Return what somebody reads who may write in no chat for everyone now; None for all others.

    Whom to call comes first, and others are rung who may alert everyone.
    """
    first = turn.t("Danger now? Call {number} first. I call nobody.", number=turn.group.emergency)
    ask = turn.button(N_("Ask organizers to warn everyone"), "alert_ask")
    return muted.nowhere(turn, ask, first=first)


def words(turn: Turn, called: int) -> Answer:
    """Ask what it is; what was typed before is shown where its words are asked for."""
    before = turn.recall(_TYPED)
    turn.forget(_TYPED)
    return forms.ask(turn, WORDS, called, values={forms.WROTE: before} if before else None)


def form(turn: Turn, called: int) -> Form:
    """Ask for its kind, and for what, where and what people should do."""
    if called not in (CALLED, NOT_NEEDED):
        raise Forged(str(called))
    kinds = tuple(Choice(key, turn.texts.label(text)) for key, text in rules.KINDS.items())
    fields = (
        Field(
            "kind",
            turn.texts.label(N_("What is it?")),
            turn.t("What is it?"),
            FieldKind.CHOICE,
            kinds,
            own=forms.WROTE,
        ),
        Field(
            "words",
            turn.texts.label(N_("What, where, what to do?")),
            turn.t("What, where, what should people do? One message."),
            FieldKind.TEXT,
            limit=rules.LONGEST,
        ),
    )
    return Form(turn.link(SHEET, called), turn.texts.label(N_("Urgent alert")), fields)


def preview(turn: Turn, values: Mapping[str, str], called: int) -> Answer:
    """Show what will ring how many phones, or what it leaves out; nothing is sent."""
    return _pause(turn, values, called) or _look(turn, values, called)


def _pause(turn: Turn, values: Mapping[str, str], called: int) -> Answer | None:
    onward = turn.button(aloud.AS_IT_IS, "alert_as_is", called)
    return thinking.pause(turn, WORDS, values, onward, kind=values["kind"])


def as_it_is(turn: Turn, called: int) -> Answer:
    """Go on after a pause without another word."""
    values = thinking.thought(turn, WORDS, called)
    return _look(turn, values, called) if values else _nothing(turn)


def _look(turn: Turn, values: Mapping[str, str], called: int) -> Answer:
    sound = sounds.previewed(turn)
    alert = _drafted(turn, values, called)
    rings = joined([sound, turn.t("At night too."), not_there(turn, turn.silent_in())], "\n")
    return turn.say(
        joined([rings, card.message(turn, alert), aloud.warned(turn, alert.words)]),
        turn.button(N_("Yes, alert everyone"), "alert_send", called),
        (forms.change_button(turn, WORDS), forms.stop_button(turn, WORDS)),
    )


def _drafted(turn: Turn, values: Mapping[str, str], called: int) -> Alert:
    """Return the alert as it would be, for a look at it."""
    return Alert(
        0,
        turn.me.id,
        turn.me.name,
        0,
        values["kind"],
        called == CALLED,
        values["words"],
        OUT,
        turn.now,
        turn.now,
        "",
        None,
    )


def send(turn: Turn, called: int) -> Answer:
    """Send it, once, or ask somebody else where it is the third in a day."""
    values = forms.whole(turn, WORDS, called)
    if values is None:
        return _nothing(turn)
    if silent := mute(turn):
        return silent
    paused = _pause(turn, values, called)
    if paused is not None:
        return paused
    forms.done(turn, WORDS)
    lately = alerts.out_since(turn.db, turn.group.id, turn.now - rules.DAY)
    alert = alerts.add(
        turn.db,
        turn.group.id,
        author=turn.me.id,
        name=turn.me.name,
        kind=values["kind"],
        called=called == CALLED,
        words=values["words"],
        state=rules.state(lately, others=_reached(turn)),
        now=turn.now,
    )
    if alert.state == OUT:
        go_out(turn, alert)
    else:
        hold_back(turn, alert)
    there = not_there(turn, turn.silent_in())
    return turn.line(joined([_sent(turn, alert), there], " "))


def not_there(turn: Turn, silent: Sequence[GroupChat]) -> Text:
    """Say where an alert does not go, and that others can alert people there."""
    if not silent:
        return Text()
    others = turn.t("Another organizer can alert people there.")
    return joined([muted.told(turn, silent), others], " ")


def _nothing(turn: Turn) -> Answer:
    return forms.nothing(turn, WORDS, turn.button(N_("Urgent alert"), "alert_start"))


def _sent(turn: Turn, alert: Alert) -> Text:
    ref = rules.ref(alert.number)
    match alert.state:
        case alerts.OUT:
            return turn.t("I am sending {ref} now. Below you see how far it is.", ref=ref)
        case alerts.AGREE:
            return turn.t("{ref} waits for a second person. I asked them just now.", ref=ref)
        case _:
            return turn.t(
                "{ref} is the third in a day. In 10 minutes I ask you once more.", ref=ref
            )


def _reached(turn: Turn) -> bool:
    """Whether anybody else can be asked now."""
    return any(reaching.arrives(turn, one) for one in _others(turn, turn.me.id))


def _others(turn: Turn, person_id: int) -> list[int]:
    """Return who else can agree: organizers and contacts who can be written to."""
    roles = (members.ORGANIZER, *members.CONTACTS)
    holders = {one.person_id for one in members.holders(turn.db, turn.group.id, *roles)}
    return [
        one for one in sorted(holders - {person_id}) if people.address(turn.db, one) is not None
    ]


def hold_back(turn: Turn, alert: Alert) -> None:
    """Ask the others whether it may go out, or ask its author again after a pause."""
    if alert.state == AGREE:
        for one in _others(turn, alert.author):
            turn.write_to(one, "alert_agree", alert.number, urgent=True)
        turn.write_to(alert.author, "alert_state", alert.number, urgent=True)
    turn.plan("alert_paused", alert.number, due=turn.now + rules.ALONE)
    turn.plan("alert_late", alert.number, due=turn.now + rules.TOO_LATE)


def go_out(turn: Turn, alert: Alert) -> None:
    """Post it everywhere, also in private where people asked for it, and keep its author told."""
    number = alert.number
    turn.post("alert", number, words_of=alert.author, urgent=True)
    for one in wishes.wanting(turn.db, turn.group.id, URGENT):
        if one != alert.author:
            turn.write_to(one, "alert", number, urgent=True)
    for one in leads(turn, alert):
        turn.write_to(one, "alert_state", number, urgent=True)
    turn.touch("alert_state", number)
    turn.plan("alert_still", number, due=turn.now + rules.STILL_UP)


def leads(turn: Turn, alert: Alert) -> list[int]:
    """Return who leads it: whoever sent it; all organizers where a contact did."""
    holders = members.holders(turn.db, turn.group.id, members.ORGANIZER)
    organizers = [one.person_id for one in holders]
    return [alert.author] if alert.author in organizers else organizers


def found(turn: Turn, number: int) -> Alert:
    """Return an alert of this group; a button for another was made up."""
    alert = alerts.alert(turn.db, turn.group.id, number)
    if alert is None:
        raise Forged(str(number))
    return alert


def sent(turn: Turn, number: int) -> Alert:
    """Return an alert that went out once; before that none of its buttons was ever shown."""
    alert = found(turn, number)
    if alert.went is None:
        raise Forged(str(number))
    return alert


SHEET = "alert_form"
WORDS = Sheet(SHEET, form, preview, says_nothing, needs=organizer, apart=("words",), warns=True)
