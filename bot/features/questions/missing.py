"""What whoever asked says to an answer: it helped, or not yet, and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from bot import danger, forms, lacking, rights
from bot.access import member
from bot.desk import again, withheld
from bot.feature import Sheet
from bot.features.questions import asking, card, rules
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Form, Text
from storage import questions, replies
from storage.questions import Question


def helped(turn: Turn, number: int) -> Answer:
    """The answer was enough: it waits no more, also when it was asked again meanwhile."""
    question = _told(turn, number)
    if isinstance(question, Answer):
        return question
    if question.state != questions.HELPED:
        questions.stands(turn.db, turn.group.id, number, questions.HELPED)
        turn.unplan("question_by", number)
        for waits in replies.prepared(turn.db, turn.group.id, questions.KIND, number):
            if not waits.instead:
                withheld.drop(turn, questions.KIND, waits)
        asking.touch(turn, question)
    return turn.line(
        turn.t("{ref} is done. I send you nothing more about it.", ref=card.ref(number))
    )


def not_yet(turn: Turn, number: int) -> Answer:
    """The answer was not enough: ask once more, with a new day."""
    question = _told(turn, number)
    if isinstance(question, Answer):
        return question
    if question.state in questions.WAITING:
        if turn.words and question.state == questions.NOT_YET and rights.roles(turn, member).member:
            return more(turn, number)
        return turn.line(
            turn.t(
                "{ref} waits for an answer already, by {day}.",
                ref=card.ref(number),
                day=card.day(turn, question),
            )
        )
    rights.roll_call(turn)
    here = rights.roles(turn, member).member
    if card.over(turn, question):
        return turn.say(card.no_contact(turn, question), turn.button(*card.ASK))
    by = rules.promised(turn.local()).astimezone(UTC)
    reply = card.answer_of(turn, number)
    later = again.quiet_until(turn, questions.KIND, number, reply.at if reply else None)
    questions.not_yet(turn.db, turn.group.id, number, by)
    turn.plan("question_by", number, due=by)
    done = rings(turn, number, later)
    asks = here and (later is None or turn.words)
    return _ask(turn, done, number) if asks else turn.line(done)


def rings(turn: Turn, number: int, later: datetime | None = None) -> Text:
    """Ask whoever is asked once more, where they were asked lately at that hour, and say when."""
    reached = later is not None or asking.again(turn, number)[1]
    waits = questions.question(turn.db, turn.group.id, number)
    assert waits is not None
    asking.touch(turn, waits)
    if later is None and reached:
        return turn.t(
            "I asked {name} again. Answer by {day}.",
            name=card.asked_name(turn, waits),
            day=card.day(turn, waits),
        )
    if later is None:
        asking.to_organizers(turn, waits)
        return card.not_heard(turn, waits)
    again.later(turn, questions.KIND, number, later)
    return turn.t(
        "{name} can see that. I asked a short while ago, so I ask again {moment}. Answer by {day}.",
        name=card.asked_name(turn, waits),
        moment=turn.moment(later),
        day=card.day(turn, waits),
    )


def lacks(view: View, number: int) -> bool:
    """Whether it waits because the answer was not enough."""
    question = questions.question(view.db, view.group.id, number)
    return question is not None and question.state == questions.NOT_YET


def _told(turn: Turn, number: int) -> Question | Answer:
    """Return a question that stands, for whoever asked it; else the one sentence."""
    question = _mine(turn, number)
    if question is None:
        return turn.line(turn.t("Only the person who asked can do this."))
    if question.state == questions.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    return question


# --- What is still missing -----------------------------------------------------------------


def _ask(turn: Turn, done: Text, number: int) -> Answer:
    """Say that it was asked again, and ask what is still missing."""
    return forms.ask_beside(turn, SHEET, done, "question_more", number)


def more(turn: Turn, number: int) -> Answer:
    """Ask that alone, of whoever has read that it was asked again."""
    question = _mine(turn, number)
    if question is None:
        return _only_theirs(turn)
    if question.state != questions.NOT_YET:
        return forms.closed(turn, card.ref(number))
    if lacking.room(question.missing, rules.WORDS_LIMIT) <= 0:
        return lacking.full(turn, card.ref(number))
    return forms.ask(turn, SHEET, number)


def _mine(turn: Turn, number: int) -> Question | None:
    question = questions.question(turn.db, turn.group.id, number)
    return question if question and question.person_id == turn.me.id else None


def _only_theirs(turn: Turn) -> Answer:
    return turn.line(turn.t("Only the person who asked can do this."))


def _form(turn: Turn, number: int) -> Form:
    ask = turn.t("What is still missing? Only those who were asked read what you type.")
    question = _mine(turn, number)
    room = lacking.room(question.missing if question else "", rules.WORDS_LIMIT)
    return lacking.form(turn, turn.link(NAME, number), card.ref(number), ask, room)


def _filled(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Put it beside the question, for those who were asked again."""
    forms.done(turn, SHEET)
    question, words = _mine(turn, number), values.get("words", "")
    if question is None:
        return _only_theirs(turn)
    if question.state != questions.NOT_YET:
        return forms.too_late(turn, card.ref(number))
    if card.over(turn, question):
        return turn.say(card.no_contact(turn, question), turn.button(*card.ASK))
    if lacking.nothing(words):
        enough, more_ = ("question_helped", number), ("question_more", number)
        return lacking.done(turn, card.ref(number), enough, more_)
    told = _keep(turn, question, words) if words else Text()
    return danger.first(turn, forms.said_more(turn, card.ref(number), words, told), words)


def _keep(turn: Turn, question: Question, words: str) -> Text:
    """Put words behind what is missing already; say when they are told who had read that before."""
    number, before = question.number, question.missing
    questions.say_missing(turn.db, turn.group.id, number, lacking.together(before, words))
    asking.touch(turn, question)
    heard = not before and not again.rang_before(turn, questions.KIND, number)
    if heard or card.over(turn, question):
        return Text()
    return rings(turn, number, again.quiet_until(turn, questions.KIND, number))


NAME = "question_missing"
SHEET = Sheet(NAME, _form, _filled, needs=member, stopped=forms.NO_WORDS, apart=("words",))
