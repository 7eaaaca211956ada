"""Those who look after a problem: they answer it, pass it on, or say how it ended and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bot import forms, namesakes, public
from bot.access import contact, held, organizer
from bot.binding import Forged
from bot.desk import GRACE, Desk, holding, preparing
from bot.feature import Sheet, Waiting
from bot.features.concerns import card, rules, saying, thanking, viewing
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Field, FieldKind, Form, Said, Text, joined
from storage import concerns, replies
from storage.concerns import Concern
from storage.replies import Reply

_ASKING = {
    concerns.ANSWERED: (N_("Your answer"), N_("What do you answer?")),
    concerns.PASSED_ON: (N_("Passed on to whom?"), N_("Passed on to whom? For example: the city.")),
    concerns.FIXED: (N_("How was it fixed?"), N_("How was it fixed? One sentence.")),
    concerns.NOT_FIXED: (N_("Why is it not fixed?"), N_("Why is it not fixed? One sentence.")),
}


def act(turn: Turn, number: int, state: str) -> Answer:
    """Ask for the words that every change carries."""
    if state not in _ASKING:
        raise Forged(state)
    return holding.refuses(turn, DESK, number) or forms.ask(turn, SHEET, number, state, 0)


def _form(turn: Turn, number: int, state: str, instead: int) -> Form:
    if state not in _ASKING:
        raise Forged(state)
    label, question = _ASKING[state]
    head = turn.t("**{group}, {ref}**", group=turn.group.name.upper(), ref=card.ref(number))
    words = Field(
        "words",
        turn.texts.label(label),
        joined([head, turn.t(question)], "\n"),
        FieldKind.TEXT,
        limit=rules.WORDS_LIMIT,
    )
    title = turn.texts.label("{ref}: {what}", ref=card.ref(number), what=turn.texts.label(label))
    return Form(turn.link("concern_words", number, state, instead), title, (words,))


def _filled(turn: Turn, values: Mapping[str, str], number: int, state: str, instead: int) -> Answer:
    refused = holding.refuses(turn, DESK, number)
    forms.done(turn, SHEET)
    if refused:
        return refused
    if instead and not holding.stands(turn, DESK, number, instead):
        forms.keep(turn, SHEET, number, state, 0, words=values["words"])
        return holding.too_late(turn, SHEET.name, values["words"])
    return preparing.take(turn, DESK, number, values["words"], state=state, instead=instead)


SHEET: Sheet = Sheet("concern_words", _form, _filled, needs=organizer | contact, apart=("words",))


def reply(turn: Turn, said: Said, number: int, _of: str = "") -> Answer:
    """Take a reply to any card of a problem as an answer."""
    if refused := holding.refuses(turn, DESK, number):
        return refused
    words = preparing.read(turn, DESK, said)
    if isinstance(words, Answer):
        return words
    state, instead = _meant(turn, number)
    return preparing.take(turn, DESK, number, words, state=state, instead=instead, typed=True)


def _meant(turn: Turn, number: int) -> tuple[str, int]:
    """Return what a reply does, and what it goes in the place of: what they said just now."""
    for waits in preparing.mine(turn, DESK.kind, number)[:1]:
        return waits.state, waits.instead
    last = replies.newest(turn.db, turn.group.id, DESK.kind, number)
    mine = last is not None and last.person_id == turn.me.id and last.words
    if last is not None and mine and turn.now - last.at <= GRACE:
        return last.state, last.serial
    return concerns.ANSWERED, 0


# --- Who may -------------------------------------------------------------------------------


def _acts_as(view: View, number: int, person_id: int, roles: Collection[str]) -> str | None:
    concern = concerns.concern(view.db, view.group.id, number)
    return viewing.acts_as(view, concern, person_id, roles) if concern else None


def _refuses(turn: Turn, number: int) -> Answer | None:
    """Return the one sentence for somebody who may not act on a problem; None for who may."""
    if _acts_as(turn, number, turn.me.id, held(turn.roles)) is None:
        return turn.line(turn.t("That problem was not shared with you."))
    if saying.over(turn, number):
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    return None


def waiting(turn: Turn) -> Sequence[Waiting]:
    """Return each new problem that this person looks after."""
    roles = held(turn.roles)
    return [
        Waiting(
            _named(turn, one),
            "concern_desk",
            str(one.number),
            one.at,
            one.what,
            card.due(turn, one),
            ref=card.ref(one.number),
        )
        for one in concerns.open_concerns(turn.db, turn.group.id)
        if (one.state == concerns.NEW or one.steps)
        and public.down(turn, "concern", one.number) is None
        and viewing.acts_as(turn, one, turn.me.id, roles) is not None
    ]


def _named(turn: Turn, concern: Concern) -> Text:
    if concern.signed:
        name = namesakes.among(turn, concern.signed, concern.person_id)
        return turn.t("a problem from {name}", name=name)
    return turn.t("a problem")


def _write(turn: Turn, reply: Reply, instead: int) -> Answer:
    known = {"words": reply.words} if turn.can.forms else None
    return forms.ask(turn, SHEET, reply.number, reply.state, instead, values=known)


def _anew(view: View, reply: Reply) -> Button:
    return view.button(card.ACTS[reply.state], "concern_act", reply.number, reply.state)


DESK = Desk(
    kind=concerns.KIND,
    repeats=card.REPEATS,
    ref=card.ref,
    limit=rules.WORDS_LIMIT,
    refuses=_refuses,
    acts_as=_acts_as,
    aloud=saying.is_public,
    over=saying.over,
    leaves=saying.leaves,
    went=saying.went,
    dropped=saying.dropped,
    sent=saying.sent,
    unsaid=saying.unsaid,
    ended=lambda _turn, _number, _changed: None,
    lacks=thanking.lacks,
    rings=thanking.rings,
    write=_write,
    anew=_anew,
)
