"""Who was asked answers: by a reply or a form; it goes out after two minutes, or at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import aloud, asked, forms, grace, muted, public
from bot.access import contact, organizer
from bot.escalation import Step
from bot.feature import Sheet, Waiting
from bot.features.questions import card, following, rules, soon, withheld
from bot.features.questions.asking import touch
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Post, Quoted, Said, Text, joined, quoted
from storage import questions
from storage.questions import Question, Reply


def answer(turn: Turn, number: int) -> Answer:
    """Open the form for an answer."""
    question = _speaks(turn, number)
    return forms.ask(turn, SHEET, number) if isinstance(question, Question) else question


def _form(turn: Turn, number: int) -> Form:
    question = _permitted(turn, number)
    head = turn.t("**{group}, {ref}**", group=turn.group.name.upper(), ref=card.ref(number))
    theirs = quoted(question.words) if isinstance(question, Question) else Text()
    words = Field(
        "answer",
        turn.texts.label("Your answer"),
        joined([head, theirs, turn.t("What do you answer?")], "\n"),
        FieldKind.TEXT,
        limit=rules.ANSWER_LIMIT,
    )
    title = turn.texts.label("Answer {ref}", ref=card.ref(number))
    return Form(turn.link("question_words", number), title, (words,))


def _filled(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    question = _speaks(turn, number)
    forms.done(turn, SHEET)
    if not isinstance(question, Question):
        return question
    return _take(turn, question, values["answer"])


SHEET = Sheet("question_words", _form, _filled, needs=organizer | contact, apart=("answer",))


def reply(turn: Turn, key: str, said: Said) -> Answer:
    """Take a reply to the card as the answer."""
    question = _speaks(turn, int(key.partition("_")[0]))
    if not isinstance(question, Question):
        return question
    words = grace.read(turn, said.text, limit=rules.ANSWER_LIMIT, extras=bool(said.extras))
    if isinstance(words, Answer):
        return words
    return _take(turn, question, words)


def street_reply(turn: Turn, key: str, said: Said) -> Answer | None:
    """Under the question in the group, only a reply of who may answer counts; talk goes on."""
    question = questions.question(turn.db, turn.group.id, int(key))
    allowed = question and rules.answers_as(question, turn.me.id, rules.held(turn.roles))
    return reply(turn, key, said) if allowed else None


OFFICIAL = "official"
"""The name under which the words wait that are to answer one of several questions."""
MOST = 4
"""So many questions are offered for them, the oldest first."""

# --- Two minutes ---------------------------------------------------------------------------


def _take(turn: Turn, question: Question, words: str) -> Answer:
    """Prepare an answer, unless a colleague was first: then show theirs before anything."""
    if question.public and (insulted := aloud.insulted(turn, words)):
        return turn.say(insulted, turn.button(N_("Menu"), "menu"))
    first = _colleagues(turn, question)
    if first is None:
        return _prepare(turn, question, words)
    forms.done(turn, SHEET)
    forms.keep(turn, SHEET, question.number, answer=words)
    told = turn.t(
        "There is an answer by {who} already. Yours is not sent.",
        who=card.who(turn, first.name, first.role),
    )
    return turn.say(
        joined([told, card.answer_line(turn, first)]),
        turn.button(N_("Send mine instead"), "question_instead", question.number),
        turn.button(N_("Leave it"), "question_leave", question.number),
    )


def _colleagues(turn: Turn, question: Question) -> Reply | None:
    """Return the answer of somebody else to a question that waits no more."""
    first = questions.prepared(turn.db, turn.group.id, question.number)
    if first is None and question.state == questions.ANSWERED:
        first = questions.latest(turn.db, turn.group.id, question.number)
    return first if first and first.person_id != turn.me.id else None


def _prepare(turn: Turn, question: Question, words: str) -> Answer:
    number, me = question.number, turn.me
    role = rules.answers_as(question, me.id, rules.held(turn.roles))
    assert role is not None, "it was permitted"
    due = turn.now + grace.GRACE
    corrects = _corrects(turn, question)
    questions.prepare(
        turn.db,
        turn.group.id,
        number,
        words=words,
        person_id=me.id,
        name=me.name,
        role=role,
        at=due,
        instead=corrects.serial if corrects else 0,
    )
    turn.plan("question_send", number, due)
    reply = questions.prepared(turn.db, turn.group.id, number)
    assert reply is not None
    grace.shown(turn, "question_desk", number, card.ref(number))
    # Shown in a liaison chat as well: colleagues see that it is being taken care of.
    if turn.show_here("question_soon", soon.key_of(number, reply)):
        return Answer()
    return Answer(soon.waits(turn, question, reply))


def _corrects(turn: Turn, question: Question) -> Reply | None:
    """Return the answer that new words of whoever acts go in the place of, None where they are one.

    Asked again, or a day later, they are an answer of their own: who asked hears of it.
    """
    last = questions.latest(turn.db, turn.group.id, question.number)
    if last is None or last.person_id != turn.me.id or question.state in questions.WAITING:
        return None
    return last if turn.now - last.at <= grace.CORRECTED else None


def now(turn: Turn, number: int) -> Answer:
    """Send the prepared answer at once."""
    question = _prepared(turn, number)
    if not isinstance(question, Question):
        return question
    reply = _send(turn, question)
    assert reply is not None
    return _settled(turn, soon.sent(turn, question, reply), turn.t("Sent."))


def _settled(turn: Turn, post: Post, line: Text) -> Answer:
    """Say what became of the prepared answer: its card does, where it has one."""
    if turn.private or turn.at_desk:
        return turn.line(line)
    return Answer(post, replace=True)


def correct(turn: Turn, number: int, serial: int) -> Answer:
    """Write an answer anew that went out; it stands until the new words do: the newest counts."""
    said = _mine(turn, number, serial)
    if not isinstance(said, Reply):
        return said
    speaks = _speaks(turn, number)
    if not isinstance(speaks, Question):
        return speaks
    known = {"answer": said.words} if turn.can.forms else None
    return forms.ask(turn, SHEET, number, values=known)


def unsay(turn: Turn, number: int, serial: int) -> Answer:
    """Take an answer back everywhere, with all that whoever acts answered before."""
    said = _mine(turn, number, serial)
    if not isinstance(said, Reply):
        return said
    questions.unsay(turn.db, turn.group.id, number, turn.me.id)
    if questions.prepared(turn.db, turn.group.id, number) is None:
        turn.unplan("question_send", number)
    question = questions.question(turn.db, turn.group.id, number)
    assert question is not None
    text = turn.t("I am taking it back in every chat.")
    if question.state in questions.WAITING:
        turn.plan("question_by", number, max(question.by, turn.now))
        waits = turn.t("{ref} waits for an answer again.", ref=card.ref(number))
        text = joined([text, waits], " ")
    touch(turn, question)
    return turn.say(text, public=turn.at_desk)


def _mine(turn: Turn, number: int, serial: int) -> Reply | Answer:
    """Return an answer that whoever acts gave not long ago; else the one sentence for them."""
    question = _permitted(turn, number)
    if not isinstance(question, Question):
        return question
    said = questions.reply(turn.db, turn.group.id, number, serial)
    if said is None or said.person_id != turn.me.id or turn.now - said.at > grace.CORRECTED:
        return _nothing(turn)
    return said


def _nothing(turn: Turn) -> Answer:
    return turn.line(turn.t("There is nothing to send: it was sent already, or it was stopped."))


def change(turn: Turn, number: int) -> Answer:
    """Write the answer anew; the prepared one does not go out."""
    question = _prepared(turn, number)
    question = _speaks(turn, number) if isinstance(question, Question) else question
    if not isinstance(question, Question):
        return question
    old = questions.prepared(turn.db, turn.group.id, number)
    _drop(turn, number)
    known = {"answer": old.words} if old and turn.can.forms else None
    return forms.ask(turn, SHEET, number, values=known)


def note(turn: Turn, number: int) -> Answer:
    """It was only a note among colleagues: nothing goes out."""
    question = _prepared(turn, number)
    if not isinstance(question, Question):
        return question
    corrects = _corrects(turn, question)
    _drop(turn, number)
    asked.leave(turn)
    told = soon.dropped(turn, number, stands=corrects is not None)
    return _settled(turn, Post(told), told)


def instead(turn: Turn, number: int) -> Answer:
    """Prepare the second answer, in the place of a colleague's."""
    question = _speaks(turn, number)
    if not isinstance(question, Question):
        return question
    mine = forms.link(turn, SHEET) == turn.link(SHEET.name, number)
    words = (forms.values(turn, SHEET) or {}).get("answer") if mine else None
    if words is None:
        return _took(turn, question)
    forms.done(turn, SHEET)
    return _prepare(turn, question, words)


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
    roles = rules.held(turn.roles)
    open_ = [
        one
        for one in questions.waiting(turn.db, turn.group.id)
        if rules.answers_as(one, turn.me.id, roles)
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
    waits = questions.prepared(turn.db, turn.group.id, question.number)
    sent = questions.latest(turn.db, turn.group.id, question.number)
    if waits is not None and waits.person_id == turn.me.id:
        return Answer(soon.waits(turn, question, waits))
    if sent is not None and sent.person_id == turn.me.id:
        return Answer(soon.sent(turn, question, sent))
    return turn.say(turn.t("That took a while. I threw it away and kept nothing."))


def leave(turn: Turn, number: int) -> Answer:
    """Leave a colleague's answer as it is."""
    forms.done(turn, SHEET)
    return turn.say(turn.t("Yours was not sent. {ref} stays as it is.", ref=card.ref(number)))


def send_due(turn: Turn, key: str) -> None:
    """The two minutes are over: the answer goes out, however late it has become."""
    question = questions.question(turn.db, turn.group.id, int(key))
    if question is not None and public.down(turn, "question", question.number):
        withheld.tell(turn, question.number)
        return
    waits = question and questions.prepared(turn.db, turn.group.id, question.number)
    if question is not None and waits and not withheld.no_role(turn, question, waits):
        _send(turn, question)


def _send(turn: Turn, question: Question) -> Reply | None:
    """Show the answer under the question and write it to who asked."""
    number = question.number
    sent = questions.send(turn.db, turn.group.id, number, turn.now)
    if sent is None:
        return None
    turn.unplan("question_send", number)
    turn.unplan("question_by", number)
    following.tell(turn, question, sent)
    touch(turn, question)
    return sent


def _drop(turn: Turn, number: int) -> None:
    waited = questions.prepared(turn.db, turn.group.id, number)
    questions.drop_prepared(turn.db, turn.group.id, number)
    if waited is not None:
        turn.touch("question_soon", soon.key_of(number, waited))
    turn.unplan("question_send", number)


# --- Who may -------------------------------------------------------------------------------


def _permitted(turn: Turn, number: int) -> Question | Answer:
    """Return the question for somebody who may answer it; else the one sentence for them."""
    question = questions.question(turn.db, turn.group.id, number)
    if question is None:
        return turn.line(turn.t("That question is not for you."))
    if question.state == questions.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    if act := public.down(turn, "question", number):
        return turn.say(public.told(turn, card.ref(number), act))
    if rules.answers_as(question, turn.me.id, rules.held(turn.roles)) is None:
        who = card.asked(turn, question)
        return turn.line(
            turn.t("{ref} is for {who}. I did nothing.", ref=card.ref(number), who=who)
        )
    return question


def _speaks(turn: Turn, number: int) -> Question | Answer:
    """Return the question for somebody who may answer it now where it stands; else one sentence.

    The platforms may be asked, so it comes before anything is written.
    """
    question = _permitted(turn, number)
    if not isinstance(question, Question) or not question.public:
        return question
    return muted.unspoken(turn, "question", number, card.ref(number)) or question


def _prepared(turn: Turn, number: int) -> Question | Answer:
    """Return the question whose answer this person has prepared; else the one sentence."""
    question = _permitted(turn, number)
    if not isinstance(question, Question):
        return question
    prepared = questions.prepared(turn.db, turn.group.id, number)
    if prepared is None:
        last = questions.latest(turn.db, turn.group.id, number)
        if last is None or last.person_id != turn.me.id:
            return _nothing(turn)
        return Answer(soon.sent(turn, question, last), public=turn.at_desk)
    if prepared.person_id != turn.me.id:
        return turn.line(turn.t("Only {name} can decide this.", name=prepared.name))
    return question


def waiting(turn: Turn) -> Sequence[Waiting]:
    """Return each question that waits for this person, or for somebody whom they can remind."""
    roles = rules.held(turn.roles)
    found = []
    for one in questions.waiting(turn.db, turn.group.id):
        if public.down(turn, "question", one.number) is not None:
            continue
        if rules.answers_as(one, turn.me.id, roles):
            found.append(_waits(turn, one, "question_desk", one.words))
        elif turn.roles.organizer and one.steps > Step.NEXT:
            found.append(_waits(turn, one, "question_stuck", ""))
    return found


def _waits(turn: Turn, question: Question, kind: str, words: str) -> Waiting:
    due = card.due(turn, question)
    number, ref = str(question.number), card.ref(question.number)
    return Waiting(_what(turn, question), kind, number, question.at, words, due, ref=ref)


def _what(turn: Turn, question: Question) -> Text:
    if question.signed:
        return turn.t("a question from {name}", name=question.signed)
    return turn.t("a question")
