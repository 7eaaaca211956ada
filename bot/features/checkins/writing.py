"""An organizer and whoever asked for a hand write to each other here: neither sees an account."""

from __future__ import annotations

from collections.abc import Mapping

from bot import danger, forms
from bot.access import member
from bot.feature import Forged, Sheet
from bot.features.checkins import rules
from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Answer, Button, Field, FieldKind, Form, Post, joined, quoted
from storage import hand_words, hands, people
from storage.hands import Hand

WORDS, ANSWER = "checkin_words", "checkin_answer"
"""The cards that bring a message to whoever asked for help, and to the organizer who wrote to them;
the key is the message's number."""


def button(view: View, hand: Hand) -> Button:
    """Return the way in for an organizer."""
    label = view.texts.label(N_("Write to {name}"), name=hand.name)
    return view.named(label, "checkin_word", hand.number)


def ask(turn: Turn, number: int) -> Answer:
    """Ask what is to be written to the other one."""
    hand = _open(turn, number)
    if hand.state != hands.OPEN:
        return turn.line(turn.t("{name} needs no help any more.", name=hand.name))
    return forms.ask(turn, WORD, number)


def _open(turn: Turn, number: int) -> Hand:
    """Return a hand that whoever acts may write about: an organizer, or who asked for it."""
    hand = hands.hand(turn.db, turn.group.id, number)
    if hand is None or not (turn.roles.organizer or hand.person_id == turn.me.id):
        raise Forged(str(number))
    return hand


def _form(turn: Turn, number: int) -> Form:
    other = _called(turn, _open(turn, number))
    words = Field(
        "words",
        turn.texts.label(N_("What shall I pass on?")),
        turn.t("What shall I pass on to {name}? Nobody else reads it.", name=other),
        FieldKind.TEXT,
        limit=rules.LONGEST_NEED,
    )
    title = turn.texts.label(N_("Write to {name}"), name=other)
    return Form(turn.link(WORD_NAME, number), title, (words,))


def _filled(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Pass it on at once."""
    hand = _open(turn, number)
    forms.done(turn, WORD)
    if hand.state != hands.OPEN:
        return turn.line(turn.t("{name} needs no help any more.", name=hand.name))
    other, name = _other(turn, hand), _called(turn, hand)
    written = hand_words.write(turn.db, turn.group.id, number, turn.me.id, values["words"])
    arrives = turn.write_to(other, WORDS if other == hand.person_id else ANSWER, written)
    told = (
        turn.t("{name} gets it now, with your name. An answer comes to you here.", name=name)
        if arrives
        else turn.t(
            "I cannot write to {name} in private now. It waits: they get it as soon as they write "
            "to me.",
            name=name,
        )
    )
    return danger.first(turn, turn.say(told, turn.button(N_("Menu"), "menu")), values["words"])


def _other(turn: Turn, hand: Hand) -> int:
    """Return whom it goes to: who asked for the hand, or the organizer who wrote last."""
    if hand.person_id != turn.me.id:
        return hand.person_id
    theirs = [
        one.by_id
        for one in hand_words.about(turn.db, turn.group.id, hand.number)
        if one.by_id != turn.me.id
    ]
    if not theirs:
        raise Forged(str(hand.number))
    return theirs[-1]


def _called(turn: Turn, hand: Hand) -> str:
    return people.name(turn.db, _other(turn, hand))


def draw(view: View, key: str) -> Post | None:
    """Draw a message for the other one, with the way to answer it."""
    said = hand_words.message(view.db, view.group.id, int(key))
    hand = hands.hand(view.db, view.group.id, said.hand) if said else None
    if said is None or hand is None:
        return None
    head = (
        view.t("**{name}** answers about the help:", name=said.name)
        if said.by_id == hand.person_id
        else view.t("**{name}**, organizer, writes to you about the help:", name=said.name)
    )
    answer = view.button(N_("Answer"), "checkin_word", said.hand)
    rows = ((answer,),) if hand.state == hands.OPEN else ()
    return Post(joined([head, quoted(said.words)]), rows, protect=True)


def ended(turn: Turn, number: int, *, erased: bool) -> None:
    """Nothing is to be answered any more; where it was a mistake, what was written goes too."""
    written = hand_words.about(turn.db, turn.group.id, number)
    if erased:
        hand_words.forget_hand(turn.db, turn.group.id, number)
    for one in written:
        touched(turn, one.number)


def touched(turn: Turn, number: int) -> None:
    """Have a message drawn anew, whoever reads it."""
    turn.touch(WORDS, number)
    turn.touch(ANSWER, number)


WORD_NAME = "checkin_say"
WORD = Sheet(WORD_NAME, _form, _filled, needs=member)
