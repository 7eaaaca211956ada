"""An organizer and whoever asked for a hand write to each other here: neither sees an account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import takewhile

from bot import danger, forms, namesakes, once
from bot.access import member
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.checkins import rules
from bot.features.checkins.rounds import organizers
from bot.room import too_long
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Field, FieldKind, Form, Post, Said, Text, joined, quoted
from storage import hand_words, hands, people
from storage.hand_words import HandWords
from storage.hands import Hand

WORDS, ANSWER = "checkin_words", "checkin_answer"
"""The cards that bring a message to whoever asked for help, and to the organizer who wrote to them;
the key is the message's number."""


def named(view: View, hand: Hand) -> str:
    """Return the name of whoever asked for a hand, for the middle of a sentence."""
    return namesakes.among(view, hand.name, hand.person_id)


def first(view: View, hand: Hand) -> str:
    """Return that name for the beginning of a sentence."""
    return namesakes.speaks(view, hand.name, hand.person_id)


def button(view: View, hand: Hand) -> Button:
    """Return the way in for an organizer."""
    label = view.texts.label(N_("Write to {name}"), name=named(view, hand))
    return view.named(label, "checkin_word", hand.number)


def ask(turn: Turn, number: int) -> Answer:
    """Ask what is to be written to the other one; to whom is fixed from here on."""
    hand = _open(turn, number)
    last = _last(turn, hand)
    if hand.person_id == _me(turn) and not last:
        raise Forged(str(number))
    return _ask(turn, hand, last)


def answer(turn: Turn, number: int) -> Answer:
    """Ask what is to be answered to this very message, whoever wrote since."""
    said = _message(turn, number)
    return _ask(turn, _open(turn, said.hand), said.by_id)


def reply(turn: Turn, said: Said, number: int, _step: int = 0) -> Answer:
    """Pass on a reply to the card of a hand, as the button under it does."""
    hand = _open(turn, number)
    return _replied(turn, said, hand, _last(turn, hand))


def reply_to(turn: Turn, said: Said, number: int) -> Answer:
    """Pass on a reply to a message to whoever wrote that, whoever wrote since."""
    about = _message(turn, number)
    return _replied(turn, said, _open(turn, about.hand), about.by_id)


def _replied(turn: Turn, said: Said, hand: Hand, by_id: int) -> Answer:
    words = said.text.strip()
    if not words:
        return turn.line(turn.t("I can pass on only words. Reply again in words."))
    if long := too_long(turn, words, rules.LONGEST_NEED):
        return turn.say(long)
    if why := _refuses(turn, hand, by_id):
        not_sent = joined([turn.t("Not sent."), why], " ")
        return turn.say(joined([not_sent, quoted(words)]), _menu(turn))
    passed = turn.say(*_passed(turn, hand, _to(turn, hand, by_id), words))
    return danger.first(turn, passed, words)


def _ask(turn: Turn, hand: Hand, by_id: int) -> Answer:
    if why := _refuses(turn, hand, by_id):
        return turn.line(why)
    return forms.ask(turn, WORD, hand.number, _mark(_to(turn, hand, by_id)))


def _refuses(turn: Turn, hand: Hand, by_id: int) -> Text | None:
    """Say why nothing can be passed on now; None where it can."""
    if hand.state != hands.OPEN:
        return turn.t("{name} needs no help any more.", name=first(turn, hand))
    if not _to(turn, hand, by_id):
        return turn.t("{name} cannot read it any more.", name=_names(turn, (by_id,)))
    later = _later(turn, hand)
    return _enough(turn, later) if later else None


def _message(turn: Turn, number: int) -> HandWords:
    said = hand_words.message(turn.db, turn.group.id, number)
    if said is None:
        raise Forged(str(number))
    return said


def _open(turn: Turn, number: int) -> Hand:
    """Return a hand that whoever acts may write about: an organizer, or who asked for it."""
    hand = hands.hand(turn.db, turn.group.id, number)
    if hand is None or not (turn.roles.organizer or hand.person_id == _me(turn)):
        raise Forged(str(number))
    return hand


def _me(turn: Turn) -> int | None:
    """Return who acts, if known: the question is drawn too where nobody is asked who they are."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    return person.id if person else None


def _last(turn: Turn, hand: Hand) -> int:
    """Return who else wrote last about it, by id; 0 for nobody."""
    theirs = [one.by_id for one in _written(turn, hand) if one.by_id != _me(turn)]
    return theirs[-1] if theirs else 0


def _written(turn: Turn, hand: Hand) -> Sequence[HandWords]:
    return hand_words.about(turn.db, turn.group.id, hand.number)


# --- Who reads it --------------------------------------------------------------------------


def _to(turn: Turn, hand: Hand, by_id: int) -> tuple[int, ...]:
    """Return who reads what is written now: who asked for the hand, or the organizer who wrote.

    Where they organize no more, those read it who do.
    """
    if hand.person_id != _me(turn):
        return (hand.person_id,)
    now = _organizers(turn)
    return (by_id,) if by_id in now else now


def _organizers(turn: Turn) -> tuple[int, ...]:
    return tuple(sorted(one for one in organizers(turn) if one != _me(turn)))


def _later(turn: Turn, hand: Hand) -> datetime | None:
    """Return from when on whoever acts may write again, who wrote often and was not answered.

    None where they may now. An answer of the other one lets them write on at once.
    """
    me = _me(turn)
    asked = hand.person_id == me
    unanswered = takewhile(
        lambda one: (one.by_id == hand.person_id) is asked, reversed(_written(turn, hand))
    )
    row = [one for one in unanswered if one.by_id == me]
    if len(row) < rules.IN_A_ROW:
        return None
    return once.quiet_until(turn, (WORDS, ANSWER), row[rules.IN_A_ROW - 1].number)


def _enough(turn: Turn, later: datetime) -> Text:
    return turn.t(
        "You wrote {n} times without an answer. You can write again {moment}.",
        n=rules.IN_A_ROW,
        moment=turn.moment(later),
    )


def _mark(to: Sequence[int]) -> str:
    """Return what stands in a form for those who read it, and for nobody else."""
    return forms.mark(".".join(str(one) for one in to))


def _fixed(turn: Turn, hand: Hand, mark: str) -> tuple[int, ...]:
    """Return the readers that a form was asked for; none where these do not read it any more."""
    authors = {one.by_id for one in _written(turn, hand)}
    could = {_to(turn, hand, one) for one in (0, *authors)}
    return next((one for one in could if one and _mark(one) == mark), ())


def _names(turn: Turn, to: Sequence[int]) -> str:
    return turn.texts.listed([namesakes.among(turn, people.name(turn.db, one), one) for one in to])


def _form(turn: Turn, number: int, mark: str) -> Form:
    hand = _open(turn, number)
    to = _fixed(turn, hand, mark)
    name = _names(turn, to) if to else turn.texts.label(N_("an organizer"))
    ask = turn.t("What shall I pass on to {name}? Nobody else reads it.", name=name)
    gone = _gone(turn, hand, to)
    if gone:
        ask = joined([turn.t("{name} organizes no more.", name=gone), ask], " ")
    label = turn.texts.label(N_("What shall I pass on?"))
    words = Field("words", label, ask, FieldKind.TEXT, limit=rules.LONGEST_NEED)
    title = turn.texts.label(N_("Write to {name}"), name=name)
    return Form(turn.link(WORD_NAME, number, mark), title, (words,))


def _gone(turn: Turn, hand: Hand, to: Sequence[int]) -> str:
    """Return the organizer who wrote last, where others read the answer in their place."""
    theirs = [one for one in _written(turn, hand) if one.by_id != _me(turn)]
    instead = hand.person_id == _me(turn) and theirs and theirs[-1].by_id not in to
    return theirs[-1].name if instead and theirs[-1].by_id not in _organizers(turn) else ""


def _filled(turn: Turn, values: Mapping[str, str], number: int, mark: str) -> Answer:
    """Pass it on at once, to those whom the question named; where they changed, to nobody."""
    hand = _open(turn, number)
    forms.done(turn, WORD)
    if hand.state != hands.OPEN:
        return turn.line(turn.t("{name} needs no help any more.", name=first(turn, hand)))
    to, words = _fixed(turn, hand, mark), values["words"]
    if not to:
        changed = turn.t("I sent nothing: who reads it has changed. You can write it again:")
        said = _anew(turn, hand, changed, words)
    elif later := _later(turn, hand):
        said = _anew(turn, hand, joined([turn.t("Not sent."), _enough(turn, later)], " "), words)
    else:
        said = turn.say(*_passed(turn, hand, to, words))
    return danger.first(turn, said, words)


def _anew(turn: Turn, hand: Hand, why: Text, words: str) -> Answer:
    """Say why nothing was sent, with the words, so that they can be sent again."""
    again = turn.button(N_("Answer"), "checkin_word", hand.number)
    return turn.say(joined([why, quoted(words)]), (again, _menu(turn)))


def _passed(turn: Turn, hand: Hand, to: Sequence[int], words: str) -> tuple[Text, Button]:
    written = hand_words.write(turn.db, turn.group.id, hand.number, turn.me.id, words)
    kind = WORDS if to == (hand.person_id,) else ANSWER
    reached = [one for one in to if turn.write_to(one, kind, written)]
    name = _names(turn, reached or to)
    if not reached:
        told = turn.t(
            "I cannot write to {name} in private now. It waits: they get it as soon as they write "
            "to me.",
            name=name,
        )
    elif len(reached) > 1:
        told = turn.t("It goes to {names} now, with your name, and to nobody else.", names=name)
    else:
        (one,) = reached
        name = namesakes.speaks(turn, people.name(turn.db, one), one)
        told = turn.t("{name} gets it now, with your name. An answer comes to you here.", name=name)
    return told, _menu(turn)


def _menu(turn: Turn) -> Button:
    return turn.button(N_("Menu"), "menu")


def draw(view: View, number: int) -> Post | None:
    """Draw a message for the other one, with the way to answer it."""
    said = hand_words.message(view.db, view.group.id, number)
    hand = hands.hand(view.db, view.group.id, said.hand) if said else None
    if said is None or hand is None:
        return None
    head = (
        view.t("**{name}** answers about the help:", name=first(view, hand))
        if said.by_id == hand.person_id
        else view.t("**{name}**, organizer, writes to you about the help:", name=said.name)
    )
    way = view.button(N_("Answer"), "checkin_reply", said.number)
    rows = ((way,),) if hand.state == hands.OPEN else ()
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
WORD = Sheet(WORD_NAME, _form, _filled, needs=member, apart=("words",))
