"""A question goes on by rule for as long as nobody answers it, and whoever asked hears of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from bot import desks, ended, escalation, public, rights
from bot.desk import GRACE, pausing
from bot.escalation import Step
from bot.feature import KNOWN, Mine, Passed, Wrote
from bot.features.questions import asking, card, rules
from bot.turn import Turn
from bot.view import View
from bot.words import quoted
from storage import cards, people, questions, replies
from storage.cards import FAILED, Target
from storage.members import ORGANIZER
from storage.questions import Question
from storage.replies import Reply
from storage.stops import heard, stopped


def silence(turn: Turn, number: int) -> None:
    """A day has passed without an answer: take the next step. Late is fine, once."""
    question = questions.question(turn.db, turn.group.id, number)
    if question is None or question.state not in questions.WAITING:
        return
    if stopped(turn.db, turn.group.id):
        return
    if public.down(turn, "question", question.number):
        turn.plan("question_by", number, due=turn.now + escalation.WEEK)
        return
    for waits in replies.prepared(turn.db, turn.group.id, questions.KIND, question.number):
        if pausing.held(turn, questions.KIND, waits):
            continue
        turn.plan("question_by", number, due=max(waits.at, turn.now) + GRACE)
        return
    desks.inspect(turn)
    rights.roll_call(turn)
    reminder = _step(turn, question)
    tells = escalation.tells(question.told, turn.local())
    if card.unread(turn, question) and heard(turn.db, turn.group.id, question.told):
        tells = False
    questions.went_on(turn.db, turn.group.id, question.number, turn.now if tells else None)
    asking.touch(turn, replace(question, reminders=question.reminders + 1))
    if tells:
        turn.write_to(question.person_id, "question_silence", number, reminder)
    if not card.over(turn, question):
        due = escalation.following(question.steps, turn.local(), rules.SPEAKS_AT)
        turn.plan("question_by", number, due=due.astimezone(UTC))


def _step(turn: Turn, question: Question) -> int:
    """Ask whoever comes now; return the how many-th reminder they and whoever asked are shown."""
    step, next_ = escalation.step(question.steps), card.next_one(turn, question)
    if step is Step.AGAIN and not card.gone(turn, question):
        return asking.again(turn, question.number, by_itself=True)[0]
    number = question.number
    reminder = questions.remind(turn.db, turn.group.id, number)
    to_next = step is Step.NEXT or step is Step.AGAIN
    if question.public and question.to_role != ORGANIZER:
        readers = [next_] if to_next and next_ else card.everybody(turn, question)
        turn.for_readers("question_again", number, reminder, readers=readers, by_itself=True)
    elif not card.gone(turn, question):
        asking.to_readers(
            turn, "question_again", number, reminder, question=question, by_itself=True
        )
        if step >= Step.ORGANIZERS:
            asking.to_organizers(turn, question)
    return reminder


def role_ended(turn: Turn, person_id: int) -> Passed:
    """Let every question to a contact who is one no more go on at once, and say so."""
    waiting = questions.waiting(turn.db, turn.group.id)
    theirs = [one for one in waiting if one.to_id == person_id and card.gone(turn, one)]
    for one in theirs:
        if not ended.knows(turn, one.told):
            questions.untold(turn.db, turn.group.id, one.number)
            turn.plan("question_by", one.number, due=turn.now)
    back = sum(card.over(turn, one) for one in theirs)
    return Passed(len(theirs) - back, back)


# --- Its answer ----------------------------------------------------------------------------


def tell(turn: Turn, question: Question, reply: Reply) -> None:
    """Write an answer to who asked. `question` is as it was before.

    A corrected one changes what they have; where they have nothing, or asked again, it comes anew.
    """
    key: tuple[int, ...] = (question.number, reply.serial)
    there = cards.copies(turn.db, turn.group.id, "question_answer", cards.key_of(*key))
    asks = question.state in questions.WAITING
    if reply.corrected and (asks or all(one.state == FAILED for one in there)):
        key = (*key, reply.corrected)
    turn.write_to(question.person_id, "question_answer", *key)


def stuck(turn: Turn, _target: Target, number: int, serial: int, anew: int = 0) -> None:
    """What was written to who asked is gone or too old to change: corrected, it comes anew."""
    question = questions.question(turn.db, turn.group.id, number)
    reply = replies.reply(turn.db, turn.group.id, questions.KIND, number, serial)
    if question is not None and reply is not None and reply.corrected not in (0, anew):
        turn.write_to(question.person_id, "question_answer", number, serial, reply.corrected)


# --- Where it did not arrive ---------------------------------------------------------------


def unheard(turn: Turn, target: Target, number: int) -> None:
    """Whoever is asked takes no private words: both sides are told, and the organizers."""
    question = questions.question(turn.db, turn.group.id, number)
    copies = cards.copies(turn.db, turn.group.id, "question_desk", str(number))
    if question is None or not target.direct or any(one.state != FAILED for one in copies):
        return
    asking.to_organizers(turn, question)
    turn.write_to(question.person_id, "question_unheard", number)


def wrote(view: View, number: int, serial: int, _anew: int = 0) -> Wrote | None:
    """Return whose answer it is; None where it is to a question without a name.

    Else who answers could learn from the closed messages of who asked who that is.
    """
    reply = replies.reply(view.db, view.group.id, questions.KIND, number, serial)
    named = asking.named(view, number)
    return Wrote(reply.person_id, card.ref(number)) if reply and named else None


# --- What I asked --------------------------------------------------------------------------


def mine(turn: Turn) -> Sequence[Mine]:
    """Return what this person asked here that waits, or was answered lately."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return ()
    asked = questions.asked_by(turn.db, turn.group.id, person.id)
    return [_line(turn, one) for one in reversed(asked) if _stands(turn, one)]


def _stands(turn: Turn, question: Question) -> bool:
    if question.state in questions.WAITING:
        return True
    reply = card.answer_of(turn, question.number)
    return question.state == questions.ANSWERED and (reply is None or turn.now - reply.at < KNOWN)


def _line(turn: Turn, question: Question) -> Mine:
    short, words = card.ref(question.number), quoted(card.short(question.words))
    said = turn.t("**{ref}**, answered: {words}", ref=short, words=words)
    if question.state in questions.WAITING:
        said = turn.t("**{ref}**, no answer yet: {words}", ref=short, words=words)
    if question.state == questions.NOT_YET:
        said = turn.t("**{ref}**, no other answer yet: {words}", ref=short, words=words)
    if public.down(turn, "question", question.number):
        said = turn.t("**{ref}**, taken down: {words}", ref=short, words=words)
    return Mine(said, short, "question_mine", str(question.number))
