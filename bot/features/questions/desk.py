"""Who was asked answers: by a reply, a form, or words of their own that they point at."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bot import forms, namesakes, officers, public
from bot.access import contact, held, organizer
from bot.desk import Desk, holding, meaning, preparing, soon, withheld
from bot.escalation import Step
from bot.feature import Sheet, Waiting
from bot.features.questions import card, missing, rules, saying
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Field, FieldKind, Form, Quoted, Said, Text, joined, quoted
from storage import cards, questions, replies
from storage.questions import Question
from storage.replies import Reply


def answer(turn: Turn, number: int) -> Answer:
    """Open the form for an answer."""
    question = _speaks(turn, number)
    return forms.ask(turn, SHEET, number, 0) if isinstance(question, Question) else question


def _form(turn: Turn, number: int, instead: int) -> Form:
    question = _permitted(turn, number)
    head = turn.t("**{group}, {ref}**", group=turn.group.name.upper(), ref=card.ref(number))
    theirs = quoted(question.words) if isinstance(question, Question) else Text()
    words = Field(
        "words",
        turn.texts.label("Your answer"),
        joined([head, theirs, turn.t("What do you answer?")], "\n"),
        FieldKind.TEXT,
        limit=rules.ANSWER_LIMIT,
    )
    title = turn.texts.label("Answer {ref}", ref=card.ref(number))
    return Form(turn.link("question_words", number, instead), title, (words,))


def _filled(turn: Turn, values: Mapping[str, str], number: int, instead: int) -> Answer:
    question = _speaks(turn, number)
    forms.done(turn, SHEET)
    if not isinstance(question, Question):
        return question
    if instead and holding.stands(turn, DESK, number, instead):
        return preparing.take(turn, DESK, number, values["words"], instead=instead)
    if instead:
        forms.keep(turn, SHEET, number, 0, words=values["words"])
        return holding.too_late(turn, SHEET.name, values["words"])
    return _take(turn, question, values["words"])


SHEET: Sheet = Sheet("question_words", _form, _filled, needs=organizer | contact, apart=("words",))


def reply(turn: Turn, said: Said, number: int, _of: str = "") -> Answer:
    """Take a reply to any card of a question as the answer."""
    question = _speaks(turn, number)
    if not isinstance(question, Question):
        return question
    words = preparing.read(turn, DESK, said)
    if isinstance(words, Answer):
        return words
    return _take(turn, question, words, typed=True)


def street_reply(turn: Turn, said: Said, number: int) -> Answer | None:
    """Under the question in the group, only a reply of who may answer counts; talk goes on."""
    question = questions.question(turn.db, turn.group.id, number)
    allowed = question and _answers_as(turn, question, turn.me.id, held(turn.roles))
    return reply(turn, said, number) if allowed else None


OFFICIAL = "official"
"""The name under which the words wait that are to answer one of several questions."""
MOST = 4
"""So many questions are offered for them, the oldest first."""

# --- One answer is enough --------------------------------------------------------------------


def _take(turn: Turn, question: Question, words: str, *, typed: bool = False) -> Answer:
    """Prepare an answer, unless a colleague was first: then show theirs before anything."""
    number = question.number
    anew = bool(_corrects(turn, question) or preparing.mine(turn, DESK.kind, number))
    if refused := meaning.unfit(turn, DESK, number, words, instead=anew):
        return refused
    first = _colleagues(turn, question)
    if first is None:
        return _prepare(turn, question, words, typed=typed)
    forms.done(turn, SHEET)
    forms.keep(turn, SHEET, number, 0, words=words)
    by = card.who(turn, first.name, first.role)
    told = turn.t("{who} is about to send an answer. Yours is not sent.", who=by)
    if first.sent:
        told = turn.t("There is an answer by {who} already. Yours is not sent.", who=by)
    return turn.say(
        joined([told, card.answer_line(turn, first)]),
        turn.button(N_("Send mine instead"), "question_instead", number),
        turn.button(N_("Leave it"), "question_leave", number),
    )


def _colleagues(turn: Turn, question: Question) -> Reply | None:
    """Return the answer of somebody else to a question that waits no more."""
    first = _waits(turn, question.number)
    if first is None and question.state == questions.ANSWERED:
        first = card.answer_of(turn, question.number)
    return first if first and first.person_id != turn.me.id else None


def _waits(turn: Turn, number: int) -> Reply | None:
    """Return the answer that has not gone out: there is one at a time."""
    return next(iter(replies.prepared(turn.db, turn.group.id, DESK.kind, number)), None)


def _prepare(turn: Turn, question: Question, words: str, *, typed: bool = False) -> Answer:
    """Let an answer wait, in the place of a colleague's that does."""
    theirs = _waits(turn, question.number)
    if theirs is not None and not theirs.instead and theirs.person_id != turn.me.id:
        withheld.drop(turn, DESK.kind, theirs)
        role = _acts_as(turn, question.number, turn.me.id, held(turn.roles)) or ""
        withheld.replaced(turn, DESK.kind, theirs, withheld.INSTEAD, turn.me.id, role)
    for kind, key in cards.about(turn.db, turn.group.id, ("question_second",), question.number):
        turn.touch(kind, key)
    instead = _corrects(turn, question)
    return preparing.take(turn, DESK, question.number, words, instead=instead, typed=typed)


def _corrects(turn: Turn, question: Question) -> int:
    """Return the answer that new words of whoever acts go in the place of, 0 where they are one.

    Asked again, or a day later, they are an answer of their own: who asked hears of it.
    """
    last = card.answer_of(turn, question.number)
    if last is None or last.person_id != turn.me.id or question.state in questions.WAITING:
        return 0
    return last.serial if turn.now - last.at <= holding.CORRECTED else 0


def instead(turn: Turn, number: int) -> Answer:
    """Prepare the second answer, in the place of a colleague's."""
    question = _speaks(turn, number)
    if not isinstance(question, Question):
        return question
    mine = forms.link(turn, SHEET) == turn.link(SHEET.name, number, 0)
    words = (forms.values(turn, SHEET) or {}).get("words") if mine else None
    if words is None:
        return _took(turn, question)
    forms.done(turn, SHEET)
    return _prepare(turn, question, words)


def leave(turn: Turn, number: int) -> Answer:
    """Leave a colleague's answer as it is."""
    forms.done(turn, SHEET)
    return turn.say(turn.t("Yours was not sent. {ref} stays as it is.", ref=card.ref(number)))


# --- Words of their own ----------------------------------------------------------------------


def official(turn: Turn, about: Quoted | None) -> Answer:
    """Make words that somebody who answers wrote in a chat the answer to a question that waits."""
    mine = about is not None and about.author is not None and about.author.id == turn.actor.id
    words = about.text.strip() if about is not None and mine else ""
    if not words or len(words) > rules.ANSWER_LIMIT:
        return turn.say(
            turn.t(
                "Use this on a message of your own, in words: at most {limit} characters.",
                limit=rules.ANSWER_LIMIT,
            )
        )
    roles = held(turn.roles)
    open_ = [
        one
        for one in questions.waiting(turn.db, turn.group.id)
        if _answers_as(turn, one, turn.me.id, roles)
        and not public.down(turn, "question", one.number)
    ]
    if not open_:
        return turn.say(turn.t("No question waits for you here."))
    if len(open_) == 1:
        question = _speaks(turn, open_[0].number)
        return _take(turn, question, words) if isinstance(question, Question) else question
    turn.remember(OFFICIAL, words)
    buttons = [
        turn.named(
            f"{card.ref(one.number)}: {card.short(one.words)}", "question_official", one.number
        )
        for one in open_[:MOST]
    ]
    return turn.say(turn.t("Which question does that answer?"), *buttons)


def to_this(turn: Turn, number: int) -> Answer:
    """Take the words that were pointed at as the answer to one of several questions."""
    question, words = _speaks(turn, number), turn.recall(OFFICIAL)
    if not isinstance(question, Question):
        return question
    if words is None:
        return _took(turn, question)
    turn.forget(OFFICIAL)
    return _take(turn, question, words)


def _took(turn: Turn, question: Question) -> Answer:
    """Say what became of an answer that waits no more: a tap before took it, or it lapsed."""
    waits, sent = _waits(turn, question.number), card.answer_of(turn, question.number)
    if waits is not None and waits.person_id == turn.me.id:
        return soon.answer(turn, DESK, waits)
    if sent is not None and sent.person_id == turn.me.id:
        return Answer(soon.sent(turn, DESK, sent))
    return turn.say(turn.t("That took a while. I threw it away and kept nothing."))


# --- Who may -------------------------------------------------------------------------------


def _answers_as(
    view: View, question: Question, person_id: int, roles: Collection[str]
) -> str | None:
    """Return the role in which somebody may answer a question, None: they may not."""
    return rules.answers_as(question, person_id, roles, officers.among(view, [person_id]))


def _refuses(turn: Turn, number: int) -> Answer | None:
    question = _permitted(turn, number)
    return None if isinstance(question, Question) else question


def _acts_as(view: View, number: int, person_id: int, roles: Collection[str]) -> str | None:
    question = questions.question(view.db, view.group.id, number)
    return _answers_as(view, question, person_id, roles) if question else None


def _permitted(turn: Turn, number: int) -> Question | Answer:
    """Return the question for somebody who may answer it; else the one sentence for them."""
    question = questions.question(turn.db, turn.group.id, number)
    if question is None:
        return turn.line(turn.t("That question is not for you."))
    if question.state == questions.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    if _answers_as(turn, question, turn.me.id, held(turn.roles)) is None:
        who = card.asked(turn, question)
        return turn.line(
            turn.t("{ref} is for {who}. I did nothing.", ref=card.ref(number), who=who)
        )
    return question


def _speaks(turn: Turn, number: int) -> Question | Answer:
    """Return the question for somebody who may answer it now where it stands; else one sentence."""
    refused = holding.refuses(turn, DESK, number)
    return refused or _permitted(turn, number)


def waiting(turn: Turn) -> Sequence[Waiting]:
    """Return each question that waits for this person, or for somebody whom they can remind."""
    roles = held(turn.roles)
    found = []
    for one in questions.waiting(turn.db, turn.group.id):
        if public.down(turn, "question", one.number) is not None:
            continue
        if _answers_as(turn, one, turn.me.id, roles):
            found.append(_line(turn, one, "question_desk", one.words))
        elif turn.roles.organizer and one.steps > Step.NEXT:
            found.append(_line(turn, one, "question_stuck", ""))
    return found


def _line(turn: Turn, question: Question, kind: str, words: str) -> Waiting:
    due = card.due(turn, question)
    number, ref = str(question.number), card.ref(question.number)
    return Waiting(_what(turn, question), kind, number, question.at, words, due, ref=ref)


def _what(turn: Turn, question: Question) -> Text:
    if question.signed:
        name = namesakes.among(turn, question.signed, question.person_id)
        return turn.t("a question from {name}", name=name)
    return turn.t("a question")


def _write(turn: Turn, reply: Reply, instead: int) -> Answer:
    known = {"words": reply.words} if turn.can.forms else None
    return forms.ask(turn, SHEET, reply.number, instead, values=known)


def _anew(view: View, reply: Reply) -> Button:
    return view.button(N_("Answer"), "question_answer", reply.number)


DESK = Desk(
    kind=questions.KIND,
    repeats=card.REPEATS,
    ref=card.ref,
    limit=rules.ANSWER_LIMIT,
    refuses=_refuses,
    acts_as=_acts_as,
    aloud=saying.is_public,
    over=saying.over,
    leaves=saying.leaves,
    went=saying.went,
    dropped=saying.dropped,
    sent=saying.sent,
    unsaid=saying.unsaid,
    ended=saying.ended,
    lacks=missing.lacks,
    rings=missing.rings,
    write=_write,
    anew=_anew,
)
