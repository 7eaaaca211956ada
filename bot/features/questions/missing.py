"""What is still missing in an answer: whoever says "not yet" can write it to whom they asked."""

from __future__ import annotations

from collections.abc import Mapping

from bot import danger, forms, lacking
from bot.access import member
from bot.feature import Sheet
from bot.features.questions import card, rules
from bot.turn import Turn
from bot.words import Answer, Form, Text
from storage import questions
from storage.questions import Question


def ask(turn: Turn, done: Text, number: int) -> Answer:
    """Say that it was asked again, and ask what is still missing."""
    return forms.ask_beside(turn, SHEET, done, "question_more", number)


def more(turn: Turn, number: int) -> Answer:
    """Ask that alone, of whoever has read that it was asked again."""
    question = _mine(turn, number)
    if question is None:
        return _only_theirs(turn)
    if question.state != questions.NOT_YET:
        return forms.closed(turn, card.ref(number))
    return forms.ask(turn, SHEET, number)


def _mine(turn: Turn, number: int) -> Question | None:
    question = questions.question(turn.db, turn.group.id, number)
    return question if question and question.person_id == turn.me.id else None


def _only_theirs(turn: Turn) -> Answer:
    return turn.line(turn.t("Only the person who asked can do this."))


def _form(turn: Turn, number: int) -> Form:
    ask = turn.t("What is still missing? Only those who were asked read what you type.")
    return lacking.form(turn, turn.link(NAME, number), card.ref(number), ask, rules.WORDS_LIMIT)


def _filled(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Put it beside the question, for those who were asked again."""
    forms.done(turn, SHEET)
    question, words = _mine(turn, number), values.get("words", "")
    if question is None:
        return _only_theirs(turn)
    if question.state != questions.NOT_YET:
        return forms.too_late(turn, card.ref(number))
    if lacking.nothing(words):
        enough, again = ("question_helped", number), ("question_more", number)
        return lacking.done(turn, card.ref(number), enough, again)
    if words:
        questions.say_missing(turn.db, turn.group.id, number, words)
        for reminder in range(1, question.reminders + 1):
            turn.touch("question_again", f"{number}_{reminder}")
        turn.touch("question_desk", number)
    return danger.first(turn, forms.said_more(turn, card.ref(number), words), words)


NAME = "question_missing"
SHEET = Sheet(NAME, _form, _filled, needs=member, stopped=forms.NO_WORDS, apart=("words",))
