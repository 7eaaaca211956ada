"""A neighbour asks: whom, what, and what the group may see of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, timedelta
from functools import partial

from bot import (
    aloud,
    danger,
    forms,
    muted,
    offers,
    officers,
    public,
    reaching,
    rights,
    signing,
    taken,
)
from bot.access import member
from bot.danger.own import is_own
from bot.desk import withheld
from bot.feature import Sheet
from bot.features.questions import card, rules
from bot.features.questions.rules import Whom
from bot.public import Destinations
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Choice, Field, FieldKind, Form, Text, joined
from storage import cards, members, questions
from storage.members import ORGANIZER
from storage.questions import Question

_OFFER = "offer"
"""The key in a draft of the question to its author that it answers."""

_LEFT = "left"
"""The key in a draft that says that whoever was chosen had gone."""

_GUESSED = "guessed"
"""The key in a draft that says that they know what tells whose question without a name it is."""


def start(turn: Turn) -> Answer:
    """Open the form."""
    return _full(turn) or forms.ask(turn, SHEET)


def to(turn: Turn, role: str) -> Answer:
    """Open the form for the one contact of a role; where there are several it asks for whom."""
    found = [one.value for one in askable(turn) if one.role == role]
    known = {"whom": found[0]} if len(found) == 1 else None
    return _full(turn) or forms.ask(turn, SHEET, values=known)


def sentence(turn: Turn, words: str) -> Answer:
    """Go on with a sentence that was typed in the private chat."""
    fits = len(words) <= rules.WORDS_LIMIT
    return _full(turn) or forms.ask(turn, SHEET, values={"words": words} if fits else None)


def offered(turn: Turn, words: str, offer: str) -> Answer:
    """Go on with words of theirs about which somebody had them asked, by that `offer`."""
    return _full(turn) or forms.ask(turn, SHEET, values={"words": words, _OFFER: offer})


def askable(turn: Turn) -> list[Whom]:
    """Return the contacts who can be asked, police first."""
    return rules.contacts(officers.contacts(turn))


def _choices(turn: Turn) -> list[Whom]:
    """Return whom the form offers: the contacts; the organizers where whoever was chosen has gone.

    Else words that were for one person would go to all of them by themselves.
    """
    left = (forms.values(turn, SHEET) or {}).get(_LEFT)
    return askable(turn) or ([rules.ORGANIZERS] if left else [])


def _form(turn: Turn) -> Form:
    contacts = _choices(turn)
    fields = [
        Field(
            "words",
            turn.texts.label("What would you like to know?"),
            _what(turn, contacts),
            FieldKind.TEXT,
            limit=rules.WORDS_LIMIT,
        ),
        _shown(turn, contacts),
    ]
    if contacts:
        fields.insert(0, _whom(turn, contacts))
    return Form(turn.link("question"), turn.texts.label("Ask a question"), tuple(fields))


def _whom(turn: Turn, contacts: list[Whom]) -> Field:
    return Field(
        "whom",
        turn.texts.label("Whom do you ask?"),
        turn.t("Whom do you ask? Not for emergencies: call {n}.", n=turn.group.emergency),
        FieldKind.CHOICE,
        tuple(Choice(one.value, card.ask_label(turn, one)) for one in contacts),
    )


def _what(turn: Turn, contacts: list[Whom]) -> Text:
    what = turn.t("What would you like to know?")
    if contacts:
        return what
    if not reaching.led(turn):
        return joined([reaching.nobody(turn), what], "\n")
    nobody = turn.t(
        "There is no contact here yet, so the organizers get it: {names}. Not for emergencies: "
        "call {n}.",
        names=officers.organizers(turn),
        n=turn.group.emergency,
    )
    return joined([nobody, what], "\n")


def _shown(turn: Turn, contacts: list[Whom]) -> Field:
    """Return the last question; asked after the others, it names who will read it."""
    given = "" if turn.can.forms else (forms.values(turn, SHEET) or {}).get("whom")
    chosen = next((one for one in contacts if one.value == given), None)
    only = turn.texts.label("No, only the person I ask and me")
    if chosen:
        only = turn.texts.label("No, only {name} and me", name=chosen.name)
    unnamed = turn.unnamed or not signing.signature(turn.actor.name)
    named = () if unnamed else (Choice(rules.NAMED, turn.texts.label("Yes, with my name")),)
    choices = (
        Choice(rules.PUBLIC, turn.texts.label("Yes, without my name")),
        *named,
        Choice(rules.PRIVATE, only),
    )
    ask = turn.t("Show it in the group?")
    if not turn.unnamed:
        ask = joined([ask, signing.why(turn)], "\n")
    return Field("shown", turn.texts.label("Show it in the group?"), ask, FieldKind.CHOICE, choices)


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Keep the question, show it where it may be seen, and name the day."""
    if full := _full(turn):
        return full
    before = askable(turn)
    rights.roll_call(turn)
    contacts = _choices(turn)
    to = _chosen(contacts, values)
    if to is None and (contacts or before):
        return _left(turn, _chosen(before, values))
    signed = _signature(turn, values)
    reach = public.reach(turn, aloud.spoken(SHEET, values), signed=bool(signed))
    if values["shown"] != rules.PRIVATE and reach.nowhere:
        alone = turn.t("You can ask without showing it.")
        return turn.say(
            joined([muted.told(turn, reach.silent), alone], " "),
            turn.button(N_("Show it in the group?"), "form_change", SHEET.name, "shown"),
            forms.stop_button(turn, SHEET),
        )
    if asks := _guessable(turn, values, signed, reach):
        return asks
    question, reached = _keep(turn, values, to or rules.ORGANIZERS, signed, reach)
    if offer := values.get(_OFFER):
        offers.close(turn, offers.QUESTION, offer)
    forms.done(turn, SHEET)
    next_, louder = reaching.promised(turn, turn.t("I write to you privately."))
    parts = [
        card.heard(turn, question) if reached else card.not_heard(turn, question),
        next_,
        _seen(turn, question, reach),
        public.waits(turn, reach) if question.public else Text(),
    ]
    if not contacts:
        parts.insert(1, turn.t("There is no contact here yet."))
    said = turn.say(joined(parts, " "), card.undo_button(turn, question), *louder, _menu(turn))
    return danger.first(turn, said, values["words"])


def _signature(turn: Turn, values: Mapping[str, str]) -> str:
    named = values["shown"] == rules.NAMED and not is_own(values["words"])
    return signing.signature(turn.me.name) if named else ""


def _guessable(
    turn: Turn, values: Mapping[str, str], signed: str, reach: Destinations
) -> Answer | None:
    """Ask first where a question without a name shows not everywhere: that can tell whose it is."""
    hidden = values["shown"] == rules.PRIVATE or bool(signed)
    guess = muted.guessed(turn, reach.silent)
    if hidden or values.get(_GUESSED) or not guess.spans:
        return None
    return turn.say(
        guess,
        turn.button(N_("Send"), "question_guessed"),
        turn.button(N_("Show it in the group?"), "form_change", SHEET.name, "shown"),
        forms.stop_button(turn, SHEET),
    )


def guessed(turn: Turn) -> Answer:
    """Send it nonetheless."""
    values = forms.values(turn, SHEET) or {}
    if not (values.get("words") and values.get("shown")):
        return forms.lapsed(turn, SHEET)
    return _filled(turn, forms.keep(turn, SHEET, **{_GUESSED: "yes"}))


def _left(turn: Turn, one: Whom | None) -> Answer:
    """Say that whoever was chosen is not there any more, and let them choose again."""
    forms.keep(turn, SHEET, **{_LEFT: "yes"})
    text = turn.t("The people you can ask have changed. Please choose again.")
    if one is not None:
        text = turn.t(
            "{name} is in no chat of {group} now, so I sent it to nobody. Please choose again.",
            name=one.name,
            group=turn.group.name,
        )
    return turn.say(text, turn.button(N_("Change"), "form_change", SHEET.name, "whom"))


def _chosen(offered: Sequence[Whom], values: Mapping[str, str]) -> Whom | None:
    return next((one for one in offered if one.value == values.get("whom")), None)


def _aloud(values: Mapping[str, str]) -> tuple[str, ...]:
    """Return what everyone would read: nothing of a question that only its contact sees."""
    return () if values.get("shown") == rules.PRIVATE else ("words",)


SHEET = Sheet("question", _form, _filled, needs=member, aloud=_aloud)


def _keep(
    turn: Turn, values: Mapping[str, str], to: Whom, signed: str, reach: Destinations
) -> tuple[Question, bool]:
    by = rules.promised(turn.local()).astimezone(UTC)
    question = questions.ask(
        turn.db,
        turn.group.id,
        person_id=turn.me.id,
        signed=signed,
        words=values["words"],
        to_id=to.person_id,
        to_name=to.name,
        to_role=to.role,
        public=values["shown"] != rules.PRIVATE,
        at=turn.now,
        by=by,
    )
    if question.public:
        public.publish(turn, "question", question.number, reach)
    turn.plan("question_by", question.number, due=by)
    reached = to_readers(turn, "question_desk", question.number, question=question)
    if not reached:
        to_organizers(turn, question)
    return question, reached


def to_readers(
    turn: Turn, kind: str, *key: int, question: Question, by_itself: bool = False
) -> bool:
    """Show a card to who is asked; False when nobody could be written to."""
    readers = [question.to_id]
    if question.to_role == ORGANIZER:
        holders = members.holders(turn.db, turn.group.id, ORGANIZER)
        readers = [one.person_id for one in holders]
    return turn.for_readers(
        kind, *key, readers=readers, desks=None if question.public else (), by_itself=by_itself
    )


def to_organizers(turn: Turn, question: Question) -> None:
    """Ask the organizers to look after a question that its reader does not answer or get."""
    for one in members.holders(turn.db, turn.group.id, ORGANIZER):
        if one.person_id != question.to_id:
            turn.write_to(one.person_id, "question_stuck", question.number)
    turn.touch("question_stuck", question.number)


def _seen(turn: Turn, question: Question, reach: Destinations) -> Text:
    if not question.public:
        return turn.t("Nobody else sees it.")
    if reach.first and not reach.now:
        with_name = turn.t("Your name stands under it.")
        return with_name if question.signed else turn.t("Your name is not shown.")
    if question.signed:
        return turn.t("The group sees it, with your name.")
    return turn.t("The group sees it, without your name.")


# --- After it was asked --------------------------------------------------------------------


def undo(turn: Turn, number: int) -> Answer:
    """Take a question back: its words are erased, its cards say so."""
    question = _mine(turn, number)
    if question is None:
        return turn.line(turn.t("Only the person who asked can do this."))
    if question.state == questions.TAKEN_BACK:
        return turn.say(taken.already(turn, "question", number, *card.REPEATS), _menu(turn))
    turn.unplan("question_by", number)
    withheld.end(turn, questions.KIND, number)
    public.repeated(turn, question.at)
    touch(turn, question)
    questions.take_back(turn.db, turn.group.id, number)
    public.gone(turn, "question", number)
    text = turn.t(
        "**{ref}** is taken back: I erased its words, and say so now where it was shown.",
        ref=card.ref(number),
    )
    text = joined([text, taken.tell(turn, "question", number, *card.REPEATS)], " ")
    return forms.undone(turn, SHEET.name, turn.say(text, _menu(turn)), partial(undo, number=number))


def way_back(turn: Turn, number: int) -> tuple[Text, Button] | None:
    """Return what takes a question back, for whoever asked it."""
    question = _mine(turn, number)
    if question is None or question.state == questions.TAKEN_BACK:
        return None
    return card.called(turn, number), card.undo_button(turn, question)


def touch(turn: Turn, question: Question) -> None:
    """Let every card of a question follow."""
    turn.touch("question", question.number)
    turn.touch("question_desk", question.number)
    for reminder in range(1, question.reminders + 1):
        turn.touch("question_again", question.number, reminder)
        turn.touch("question_silence", question.number, reminder)
    turn.touch("question_stuck", question.number)
    turn.touch("question_unheard", question.number)
    about = ("question_answer", "question_soon", "question_held", "question_second")
    for kind, key in cards.about(turn.db, turn.group.id, about, question.number):
        turn.touch(kind, key)


def follow(turn: Turn, number: int) -> None:
    """Let every card of a question follow that organizers took down, or put back."""
    question = questions.question(turn.db, turn.group.id, number)
    if question is not None:
        touch(turn, question)
        public.repeated(turn, question.at)
        withheld.go_on(turn, questions.KIND, number)


def author(view: View, number: int) -> int | None:
    """Return who asked a question that the group sees, None where there is none."""
    question = questions.question(view.db, view.group.id, number)
    if question is None or not question.public or question.state == questions.TAKEN_BACK:
        return None
    return question.person_id


def named(view: View, number: int) -> bool:
    """Return whether a question shows the name of who asked."""
    question = questions.question(view.db, view.group.id, number)
    return question is not None and bool(question.signed)


def latest(view: View, most: int) -> Sequence[int]:
    """Return the newest questions that the group sees."""
    return questions.newest(view.db, view.group.id, most)


def again(turn: Turn, number: int, *, by_itself: bool = False) -> tuple[int, bool]:
    """Show a question once more to who is asked; return the time it is, and if it is seen."""
    reminder = questions.remind(turn.db, turn.group.id, number)
    question = questions.question(turn.db, turn.group.id, number)
    assert question is not None
    seen = to_readers(
        turn, "question_again", number, reminder, question=question, by_itself=by_itself
    )
    return reminder, seen


def _mine(turn: Turn, number: int) -> Question | None:
    question = questions.question(turn.db, turn.group.id, number)
    return question if question and question.person_id == turn.me.id else None


def _full(turn: Turn) -> Answer | None:
    """Return the one sentence for a person who has asked enough for a day."""
    since = turn.now - timedelta(days=1)
    if questions.asked_since(turn.db, turn.group.id, turn.me.id, since) < rules.A_DAY:
        return None
    text = turn.t("I take {n} questions a day from one person. Please ask tomorrow.", n=rules.A_DAY)
    return turn.say(text, _menu(turn))


def _menu(turn: Turn) -> Button:
    return turn.button(N_("Menu"), "menu")
