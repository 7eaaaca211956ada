"""An answer on its way, for who wrote it: what waits two minutes, and what became of it."""

from __future__ import annotations

from bot import aloud, grace, reaching
from bot.features.questions.card import ref, who
from bot.turn import View
from bot.words import Post, Text, joined, quoted
from storage import questions
from storage.questions import Question, Reply


def key_of(number: int, reply: Reply) -> str:
    """Return the key of the card that shows a prepared answer: a changed one has another."""
    return f"{number}_{reply.instead or reply.serial}_{reply.serial}"


def draw(view: View, key: str) -> Post | None:
    """Draw a prepared answer for who wrote it; afterwards it says what became of it."""
    number, serial, words = (int(part) for part in key.split("_"))
    question = questions.question(view.db, view.group.id, number)
    if question is None:
        return None
    if question.state == questions.TAKEN_BACK:
        return grace.withheld(view, "question", number, ref(number), over=True)
    reply = questions.prepared(view.db, view.group.id, number)
    if reply is not None and key_of(number, reply) == key:
        return waits(view, question, reply)
    return _became(view, question, serial, words)


def _became(view: View, question: Question, serial: int, words: int) -> Post:
    """Return what became of `words` (the serial they had while they waited) of an answer."""
    number = question.number
    went = questions.reply(view.db, view.group.id, number, serial)
    if went is not None and words <= max(serial, went.corrected):
        return sent(view, question, went)
    if went is None and questions.unsaid(view.db, view.group.id, number, serial):
        return Post(view.t("You took this answer to {ref} back.", ref=ref(number)))
    return Post(dropped(view, number, stands=went is not None))


def waits(view: View, question: Question, reply: Reply) -> Post:
    """Return the answer, where it goes, as whom and when, with what can still be done."""
    name, by = view.group.name.upper(), who(view, reply.name, reply.role)
    goes = view.t(
        "In 2 minutes I send it to {group} and the person who asked, as {who}:", group=name, who=by
    )
    if not question.public:
        goes = view.t(
            "In 2 minutes I send it to the person in {group} who asked and nobody else, as {who}:",
            group=name,
            who=by,
        )
    if reply.instead:
        goes = view.t("In 2 minutes this stands in the place of what you sent, as {who}:", who=by)
    warned = aloud.warned(view, reply.words) if question.public else Text()
    text = joined([goes, quoted(reply.words), warned], "\n")
    return Post(text, grace.waiting(view, "question", question.number))


def sent(view: View, question: Question, reply: Reply) -> Post:
    """Return that an answer went out, and how to put it right."""
    told = view.t("Sent {moment}.", moment=view.moment(reply.at))
    goes = view.t("I write it to the person who asked, and tell you if it does not arrive.")
    if reply.corrected:
        told = view.t("Corrected {moment}.", moment=view.moment(reply.at))
        goes = view.t("Only the new words stand, also for the person who asked.")
    if question.public:
        told = joined([told, view.t("The group sees it.")], " ")
    if not reaching.arrives(view, question.person_id):
        goes = view.t(
            "The person who asked takes no private messages now, and finds it under “What I asked”."
        )
    text = joined([told, goes], " ")
    return Post(text, grace.gone(view, "question", question.number, reply.serial))


def dropped(view: View, number: int, *, stands: bool) -> Text:
    """Return that a prepared answer did not go out; `stands`: one that it was to correct did."""
    if stands:
        return view.t("Nothing new was sent. Your answer to {ref} stands.", ref=ref(number))
    return view.t("Nothing was sent. {ref} still waits for an answer.", ref=ref(number))
