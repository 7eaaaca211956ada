"""Those who look after a problem: they answer it, pass it on, or say how it ended and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import forms, grace, muted, public
from bot.access import contact, organizer
from bot.feature import Forged, Sheet, Waiting
from bot.features.concerns import card, holding, rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Said, Text, joined
from storage import concerns
from storage.concerns import Concern

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
    concern = _speaks(turn, number)
    return forms.ask(turn, SHEET, number, state) if isinstance(concern, Concern) else concern


def _form(turn: Turn, number: int, state: str) -> Form:
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
    return Form(turn.link("concern_words", number, state), title, (words,))


def _filled(turn: Turn, values: Mapping[str, str], number: int, state: str) -> Answer:
    concern = _speaks(turn, number)
    forms.done(turn, SHEET)
    if not isinstance(concern, Concern):
        return concern
    instead = int(values.get(holding.INSTEAD) or 0)
    return holding.prepare(turn, concern, state, instead, words=values["words"])


SHEET = Sheet("concern_words", _form, _filled, needs=organizer | contact, apart=("words",))


def reply(turn: Turn, key: str, said: Said) -> Answer:
    """Take a reply to the card as an answer."""
    concern = _speaks(turn, int(key.partition("_")[0]))
    if not isinstance(concern, Concern):
        return concern
    words = grace.read(turn, said.text, limit=rules.WORDS_LIMIT, extras=bool(said.extras))
    if isinstance(words, Answer):
        return words
    return holding.prepare(turn, concern, *holding.meant(turn, concern.number), words=words)


# --- While it waits, and once it went out ---------------------------------------------------


def _held(
    run: Callable[[Turn, int], Answer], *, speaks: bool = False
) -> Callable[[Turn, int], Answer]:
    """Let whoever may act on a problem do this; `speaks`: of those, who may say something now."""

    def act(turn: Turn, number: int) -> Answer:
        concern = (_speaks if speaks else _shared)(turn, number)
        return run(turn, number) if isinstance(concern, Concern) else concern

    return act


def _said(
    run: Callable[[Turn, int, int], Answer], *, speaks: bool = False
) -> Callable[[Turn, int, int], Answer]:
    def act(turn: Turn, number: int, serial: int) -> Answer:
        concern = (_speaks if speaks else _shared)(turn, number)
        return run(turn, number, serial) if isinstance(concern, Concern) else concern

    return act


now = _held(holding.now)
note = _held(holding.note)
change = _held(lambda turn, number: holding.change(turn, number, SHEET), speaks=True)
unsay = _said(holding.unsay)
correct = _said(
    lambda turn, number, serial: holding.correct(turn, number, serial, SHEET), speaks=True
)


def _speaks(turn: Turn, number: int) -> Concern | Answer:
    """Return the problem for somebody who may say something about it where it stands.

    The platforms may be asked, so it comes before anything is written.
    """
    concern = _shared(turn, number)
    if not isinstance(concern, Concern):
        return concern
    return muted.unspoken(turn, "concern", number, card.ref(number)) or concern


def _shared(turn: Turn, number: int) -> Concern | Answer:
    """Return the problem for somebody who may act on it; else the one sentence for them."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is not None:
        roles = rules.held(turn.roles)
        if rules.acts_as(concern.scope, concern.reader_id, turn.me.id, roles) is None:
            concern = None
    if concern is None:
        return turn.line(turn.t("That problem was not shared with you."))
    if act := public.down(turn, "concern", number):
        return turn.say(public.told(turn, card.ref(number), act))
    if concern.state == concerns.TAKEN_BACK:
        text = turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number))
        return turn.line(text)
    return concern


def waiting(turn: Turn) -> Sequence[Waiting]:
    """Return each new problem that this person looks after."""
    roles = rules.held(turn.roles)
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
        and rules.acts_as(one.scope, one.reader_id, turn.me.id, roles) is not None
    ]


def _named(turn: Turn, concern: Concern) -> Text:
    if concern.signed:
        return turn.t("a problem from {name}", name=concern.signed)
    return turn.t("a problem")
