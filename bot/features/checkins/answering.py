"""How people answer a check-in: fine with one tap; a hand in private, with a second step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot import danger, forms, once, reaching, rights
from bot.access import member
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.checkins import hand_card, rules, writing
from bot.features.checkins.rounds import organizers, passed, touch_hand
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Form, Text, joined, quoted
from storage import cards, checkins, hands, people, responses
from storage.cards import FAILED
from storage.checkins import FINE, HAND, KIND, Round
from storage.hands import Hand
from storage.responses import NO

RINGS = ("checkin_hand", "checkin_hand_again")
"""The cards that ask organizers to look after somebody."""


def _found(turn: Turn, number: int) -> Round:
    one = checkins.round_(turn.db, turn.group.id, number)
    if one is None or one.missed:
        raise Forged(str(number))
    return one


def _over(turn: Turn, one: Round) -> Text:
    if one.back:
        return turn.t("An organizer took this question back. Nothing changed.")
    return turn.t("This question closed on {when}. Nothing changed.", when=turn.moment(one.until))


def fine(turn: Turn, number: int) -> Answer:
    """Note that somebody is fine; whoever needed a hand before needs none now."""
    one = _found(turn, number)
    if not rules.takes_answers(one, turn.now):
        return turn.line(_over(turn, one))
    me = turn.me.id
    before = responses.marks(turn.db, turn.group.id, KIND, number, me)
    if before == FINE:
        return turn.line(turn.t("You said so already: you are fine."))
    responses.say(turn.db, turn.group.id, KIND, number, me, before, FINE)
    hand = hands.open_hand(turn.db, turn.group.id, number, me)
    if hand:
        end(turn, hand, hands.FINE_NOW)
    turn.touch("checkin_counts", number)
    return turn.line(
        turn.t(
            "You: fine. Organizers see the count. You can change it until {until}.",
            until=turn.moment(one.until),
        )
    )


def hand(turn: Turn, number: int) -> Answer:
    """Ask in private what somebody needs; nothing is sent yet."""
    one = _found(turn, number)
    asked = hands.open_hand(turn.db, turn.group.id, number, turn.me.id)
    if asked:
        return _known(turn, asked)
    if not rules.takes_answers(one, turn.now):
        ask = turn.t("If you need help now, write to {names}.", names=turn.organizers())
        return turn.say(joined([_over(turn, one), ask], " "), _menu(turn))
    return forms.ask(turn, NEED, number)


def _known(turn: Turn, asked: Hand) -> Answer:
    mistaken = _mistake_button(turn, asked.round)
    if asked.taken_by:
        text = turn.t("{organizer} knows and looks after it.", organizer=asked.taken_by)
        return turn.say(text, *hand_card.ways(turn, asked), mistaken)
    asks = hands.in_round(turn.db, turn.group.id, asked.round, turn.me.id)
    return turn.say(_read(turn, asks) or _nobody(turn), mistaken)


def _read(turn: Turn, asked: Sequence[Hand], when: str = "") -> Text | None:
    """Say which organizers can read what somebody needs, or get it; None where it reached nobody.

    `when`: they have what was asked before and are not rung now.
    """
    if names := _with(turn, asked, landed=True):
        if not when:
            return turn.t("{names} can already read what you need.", names=names)
        return turn.t(
            "{names} can read it now, without a sound: I wrote to them a short while ago. I write "
            "again {moment}.",
            names=names,
            moment=when,
        )
    names = _with(turn, asked, landed=False)
    return _goes(turn, names) if names else None


def _with(turn: Turn, asked: Sequence[Hand], *, landed: bool) -> str:
    """Return the organizers who have one of these; those too to whom it is on its way."""
    copies = (
        copy
        for one in asked
        for kind, key in cards.about(turn.db, turn.group.id, RINGS, one.number)
        for copy in cards.copies(turn.db, turn.group.id, kind, key)
    )
    there = {
        (one.platform, one.chat)
        for one in copies
        if one.state != FAILED and (one.shown or not landed)
    }
    able = (one for one in organizers(turn) if there & {*people.accounts(turn.db, one)})
    return turn.texts.listed([people.name(turn.db, one) for one in able])


def _form(turn: Turn, number: int) -> Form:
    need = Field(
        "need",
        turn.texts.label(N_("What do you need?")),
        turn.t(
            "What do you need? Only organizers see it. Danger now: call {number}.",
            number=turn.group.emergency,
        ),
        FieldKind.TEXT,
        required=False,
        limit=rules.LONGEST_NEED,
        skip=N_("Go on without words"),
    )
    return Form(turn.link(NEED_NAME, number), turn.texts.label(N_("I need some help")), (need,))


def _filled(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Show what organizers will read; nothing is sent yet."""
    who = turn.t(
        "{names} will read this, with your name, and nobody else:", names=turn.organizers()
    )
    words = quoted(values["need"]) if values["need"] else turn.t("I need some help.")
    send = turn.button(N_("Send"), "checkin_send", number)
    shown = turn.say(joined([who, words]), (send, _mistake_button(turn, number)))
    return danger.first(turn, shown, values["need"])


def send(turn: Turn, number: int) -> Answer:
    """Let organizers know, once."""
    one = _found(turn, number)
    me = turn.me.id
    asked = hands.open_hand(turn.db, turn.group.id, number, me)
    if asked:
        return _known(turn, asked)
    values = forms.whole(turn, NEED, number)
    if values is None:
        again = turn.button(N_("I need some help"), "checkin_hand", number)
        return forms.nothing(turn, NEED, again)
    if not rules.takes_answers(one, turn.now):
        return hand(turn, number)
    forms.done(turn, NEED)
    rights.roll_call(turn)
    before = responses.marks(turn.db, turn.group.id, KIND, number, me)
    responses.say(turn.db, turn.group.id, KIND, number, me, before, HAND)
    rang = hands.in_round(turn.db, turn.group.id, number, me)
    asks = hands.ask(turn.db, turn.group.id, number, me, values.get("need", ""), turn.now)
    turn.touch("checkin_counts", number)
    later = _quiet_until(turn, rang)
    if later and (read := _read(turn, rang, turn.moment(later))):
        return _shown_only(turn, asks, later, read)
    reached = [one for one in organizers(turn) if turn.write_to(one, "checkin_hand", asks)]
    turn.plan("checkin_unseen", asks, due=turn.now + rules.UNSEEN)
    text, louder = _sent(turn, [people.name(turn.db, one) for one in reached])
    return turn.say(text, _mistake_button(turn, number), *louder, _menu(turn))


def _quiet_until(turn: Turn, rang: Sequence[Hand]) -> datetime | None:
    """Return until when organizers are not rung again about somebody in a round, None: now."""
    untils = (once.quiet_until(turn, RINGS, one.number) for one in rang)
    return max((until for until in untils if until), default=None)


def _shown_only(turn: Turn, number: int, later: datetime, read: Text) -> Answer:
    """Let organizers read it where they have the one before, and ring them all at its hour."""
    turn.plan("checkin_unseen", number, due=later)
    asked = hands.hand(turn.db, turn.group.id, number)
    assert asked is not None
    touch_hand(turn, asked)
    text = joined([read, danger.now(turn)], " ")
    return turn.say(text, _mistake_button(turn, asked.round), _menu(turn))


def _sent(turn: Turn, names: Sequence[str]) -> tuple[Text, tuple[Button, ...]]:
    """Say to whom it goes: to those organizers whom private words reach."""
    if not names:
        return _nobody(turn), ()
    next_, louder = reaching.promised(
        turn,
        turn.t(
            "I write to you when somebody looks after it, or by {when} if nobody reacts.",
            when=turn.moment(turn.now + rules.UNSEEN),
        ),
    )
    return joined([_goes(turn, turn.texts.listed(names)), next_, danger.now(turn)], " "), louder


def _goes(turn: Turn, names: str) -> Text:
    return turn.t("It goes to {names} now, with your name, and to nobody else.", names=names)


def _nobody(turn: Turn) -> Text:
    """Say that no organizer has it, and where they find it."""
    if not reaching.led(turn):
        return reaching.nobody(turn)
    return turn.t(
        "I could not write to any organizer. They find it under “My day”. If it cannot "
        "wait, write to {names} yourself. If you are in danger, call {number}.",
        names=turn.organizers(),
        number=turn.group.emergency,
    )


def way_back(turn: Turn, number: int, _again: int = 0) -> tuple[Text, Button] | None:
    """Return what takes it back, for whoever asked for help."""
    asked = hands.hand(turn.db, turn.group.id, number)
    if asked is None or asked.person_id != turn.me.id or asked.state != hands.OPEN:
        return None
    return turn.t("I need some help."), _mistake_button(turn, asked.round)


def mistake(turn: Turn, number: int) -> Answer:
    """Take it back; the words are erased, also of whoever has said since that they are fine."""
    _found(turn, number)
    forms.done(turn, NEED)
    me = turn.me.id
    mine = hands.of_person(turn.db, turn.group.id, me)
    asked = next((one for one in mine[::-1] if (one.round, one.person_id) == (number, me)), None)
    if asked is None:
        return turn.say(turn.t("Nothing was sent, and I kept nothing."), _menu(turn))
    if asked.state in (hands.OPEN, hands.HELPED):
        responses.say(turn.db, turn.group.id, KIND, number, me, HAND, NO)
        turn.touch("checkin_counts", number)
    if asked.state != hands.MISTAKE:
        end(turn, asked, hands.MISTAKE)
    text = turn.t("Taken back. Your words are erased; organizers see that it was a mistake.")
    return turn.say(text, _menu(turn))


def end(turn: Turn, asked: Hand, state: str) -> None:
    """The hand is not needed any more."""
    hands.end(turn.db, turn.group.id, asked.number, state)
    writing.ended(turn, asked.number, erased=state == hands.MISTAKE)
    for due in ("checkin_unseen", "checkin_taken_told"):
        turn.unplan(due, asked.number)
    touch_hand(turn, asked)


def take(turn: Turn, number: int) -> Answer:
    """Let an organizer look after somebody; whoever asked is told."""
    asked = hands.hand(turn.db, turn.group.id, number)
    if asked is None:
        raise Forged(str(number))
    name = writing.named(turn, asked)
    if asked.state != hands.OPEN:
        name = writing.first(turn, asked)
        return turn.line(turn.t("{name} needs no help any more.", name=name))
    if asked.taken_by:
        return turn.line(turn.t("{organizer} looks after it.", organizer=asked.taken_by))
    if turn.me.id in passed(turn, number):
        return turn.line(hand_card.asked_another(turn, asked))
    hands.take(turn.db, turn.group.id, number, turn.me.id)
    turn.plan("checkin_unseen", number, due=turn.now + rules.UNSEEN)
    touch_hand(turn, asked)
    turn.touch("checkin_counts", asked.round)
    told = turn.write_to(asked.person_id, "checkin_taken", number, asked.steps)
    if told:
        return turn.line(turn.t("You look after it; I tell {name}.", name=name))
    return turn.line(turn.t("You look after it. I cannot write to {name}: please do.", name=name))


def _mistake_button(turn: Turn, number: int) -> Button:
    return turn.button(N_("It was a mistake"), "checkin_mistake", number)


def _menu(turn: Turn) -> Button:
    return turn.button(N_("Menu"), "menu")


NEED_NAME = "checkin_need"
NEED = Sheet(NEED_NAME, _form, _filled, needs=member, apart=("need",))
