"""An answer waits two minutes, and its question is taken down or back: nothing is lost unsaid."""

from __future__ import annotations

from bot import grace, public
from bot.features.questions import card, rules, soon
from bot.turn import Turn, View
from bot.words import Post
from storage import questions
from storage.questions import Question, Reply

KIND = "question_withheld"
UNSENT = "question_unsent"
"""The card for whoever wrote it and the organizers, once the role had ended by then."""


def tell(turn: Turn, number: int) -> None:
    """Tell whoever wrote an answer that has not gone out that it does not go out now."""
    waits = questions.prepared(turn.db, turn.group.id, number)
    if waits is not None:
        turn.touch("question_soon", soon.key_of(number, waits))
        turn.write_to(waits.person_id, KIND, f"{number}_{waits.serial}")
        turn.touch(KIND, f"{number}_{waits.serial}")


def go_on(turn: Turn, number: int) -> None:
    """Let an answer that waits go out once its question is back, and say so."""
    waits = questions.prepared(turn.db, turn.group.id, number)
    if waits is not None and not public.down(turn, "question", number):
        turn.touch(KIND, f"{number}_{waits.serial}")
        turn.plan("question_send", number, max(waits.at, turn.now))


def draw(view: View, key: str) -> Post | None:
    """Draw what became of an answer, for whoever wrote it."""
    number = int(key.partition("_")[0])
    question = questions.question(view.db, view.group.id, number)
    over = question is None or question.state == questions.TAKEN_BACK
    return grace.withheld(view, "question", number, card.ref(number), over=over)


def no_role(turn: Turn, question: Question, reply: Reply) -> bool:
    """Whether an answer cannot go out: whoever wrote it has not the role any more to say it in.

    Then it is dropped, both sides are told, and the question goes on where nobody else was asked.
    """
    held = rules.held(grace.roles(turn, reply.person_id))
    if reply.role in held and rules.answers_as(question, reply.person_id, held):
        return False
    number = question.number
    questions.drop_prepared(turn.db, turn.group.id, number)
    turn.unplan("question_send", number)
    turn.touch("question_soon", soon.key_of(number, reply))
    grace.unsent(turn, UNSENT, number, reply.person_id, reply.role)
    if question.state in questions.WAITING and card.gone(turn, question):
        turn.plan("question_by", number, turn.now)
    return True


def draw_unsent(view: View, key: str) -> Post:
    """Draw that it did not go out."""
    return grace.draw_unsent(view, key, card.ref(int(key.partition("_")[0])))
