"""An answer to a question: where it goes, who has it then, and what it changes."""

from __future__ import annotations

from bot import public, reaching
from bot.desk import preparing, withheld
from bot.features.questions import card, following
from bot.features.questions.asking import touch
from bot.turn import Turn
from bot.view import View
from bot.words import Text, joined, quoted
from storage import drafts, people, questions, replies
from storage.replies import Reply
from storage.stops import stopped


def is_public(view: View, number: int) -> bool:
    """Whether the group sees a question and its answer."""
    question = questions.question(view.db, view.group.id, number)
    return question is not None and question.public


def over(view: View, number: int) -> bool:
    """Whether a question was taken back."""
    question = questions.question(view.db, view.group.id, number)
    return question is None or question.state == questions.TAKEN_BACK


def leaves(view: View, reply: Reply) -> tuple[Text, Text]:
    """Say where an answer goes, as whom and when; and under it, where it waits for a look."""
    name, by = view.group.name.upper(), card.who(view, reply.name, reply.role)
    goes = view.t(
        "In 2 minutes I send it to {group} and the person who asked, as {who}:", group=name, who=by
    )
    if not is_public(view, reply.number):
        goes = view.t(
            "In 2 minutes I send it to the person in {group} who asked and nobody else, as {who}:",
            group=name,
            who=by,
        )
    waits = Text()
    if is_public(view, reply.number) and not public.visible(view, questions.KIND, reply.number):
        goes = view.t(
            "In 2 minutes I send it to the person in {group} who asked, as {who}:",
            group=name,
            who=by,
        )
        waits = public.seen(view, questions.KIND, reply.number, Text())
    if reply.instead:
        goes = view.t("In 2 minutes this stands in the place of what you sent, as {who}:", who=by)
    return joined([*_meanwhile(view, reply), goes], "\n"), joined([waits, _another(view, reply)])


def _meanwhile(view: View, reply: Reply) -> list[Text]:
    """Return what colleagues are about to send while somebody corrects theirs."""
    waits = replies.prepared(view.db, view.group.id, questions.KIND, reply.number)
    return [
        view.t(
            "{who} is about to send: {words}",
            who=card.who(view, one.name, one.role),
            words=quoted(one.words),
        )
        for one in waits
        if one.person_id != reply.person_id
    ]


def _another(view: View, reply: Reply) -> Text:
    """Say whose answer stands in the group in the place of theirs; nothing where theirs does."""
    last = card.answer_of(view, reply.number)
    mine = last is None or last.person_id == reply.person_id
    if last is None or mine or not (reply.sent or reply.instead):
        return Text()
    if not is_public(view, reply.number) or not public.visible(view, questions.KIND, reply.number):
        return Text()
    by = card.who(view, last.name, last.role)
    return view.t("The group sees the answer of {who} now, and not yours.", who=by)


def went(view: View, reply: Reply) -> Text:
    """Say who has an answer that was sent."""
    question = questions.question(view.db, view.group.id, reply.number)
    assert question is not None
    goes = view.t("I write it to the person who asked, and tell you if it does not arrive.")
    if not question.signed:
        goes = view.t(
            "The person who asked finds it under “What I asked”. I also write it to them, where I "
            "can."
        )
    if reply.corrected:
        goes = view.t("Only the new words stand, also for the person who asked.")
    if question.signed and not reaching.arrives(view, question.person_id):
        goes = view.t(
            "The person who asked takes no private messages now, and finds it under “What I asked”."
        )
    up = view.t("The group sees it.")
    seen = public.seen(view, questions.KIND, reply.number, up) if question.public else Text()
    another = _another(view, reply)
    return joined([another if another.spans else seen, goes], " ")


def dropped(view: View, number: int, stands: bool) -> Text:
    """Say that an answer does not go out; `stands`: one that it was to correct did."""
    if stands:
        return view.t("Nothing new was sent. Your answer to {ref} stands.", ref=card.ref(number))
    question = questions.question(view.db, view.group.id, number)
    if question is None or question.state not in questions.WAITING:
        return view.t("Nothing was sent. {ref} stays as it was.", ref=card.ref(number))
    return view.t("Nothing was sent. {ref} still waits for an answer.", ref=card.ref(number))


def sent(turn: Turn, reply: Reply) -> None:
    """Show an answer under its question, and write it to who asked."""
    question = questions.question(turn.db, turn.group.id, reply.number)
    assert question is not None
    first = _before(turn, reply)
    if first is not None and question.state == questions.ANSWERED:
        by, after = reply.person_id, withheld.AFTER
        withheld.replaced(turn, questions.KIND, first, after, by, reply.role)
    if not reply.corrected:  # what only corrects was written before it was asked again
        questions.stands(turn.db, turn.group.id, reply.number, questions.ANSWERED)
        turn.unplan("question_by", reply.number)
    following.tell(turn, question, reply)
    touch(turn, question)


def _before(turn: Turn, reply: Reply) -> Reply | None:
    """Return the answer of somebody else that stood until this one, None where there was none."""
    standing = replies.standing(turn.db, turn.group.id, questions.KIND, reply.number)
    before = [one for one in standing if one.serial < reply.serial and one.words][-1:]
    fresh = not reply.corrected
    return next((one for one in before if fresh and one.person_id != reply.person_id), None)


def unsaid(turn: Turn, reply: Reply) -> Text:
    """Take back all that whoever acts answered: nothing of theirs comes forth from under it."""
    number, db, gid = reply.number, turn.db, turn.group.id
    newest = reply.serial
    for one in replies.standing(db, gid, questions.KIND, number):
        if one.person_id == turn.me.id:
            replies.unsay(db, gid, questions.KIND, number, one.serial)
            newest = max(newest, one.serial)
    for waits in preparing.mine(turn, questions.KIND, number):
        withheld.drop(turn, questions.KIND, waits)
    question = questions.question(db, gid, number)
    assert question is not None
    text = turn.t("Taken back.")
    again = card.answer_of(turn, number)
    if again is not None and again.serial < newest:
        by, how = turn.me.id, withheld.AGAIN
        withheld.replaced(turn, questions.KIND, again, how, by, reply.role)
    if question.state == questions.ANSWERED and card.answer_of(turn, number) is None:
        questions.stands(db, gid, number, questions.NEW)
    question = questions.question(db, gid, number)
    assert question is not None
    if question.state in questions.WAITING and not stopped(db, gid):
        turn.plan("question_by", number, due=max(question.by, turn.now))
        waits_again = turn.t("{ref} waits for an answer again.", ref=card.ref(number))
        text = joined([text, waits_again], " ")
    touch(turn, question)
    return text


def ended(turn: Turn, number: int, changed: bool) -> None:
    """Go on at once where nobody else was asked, and offer a colleague's words that were kept.

    `changed`: whoever was first writes theirs anew.
    """
    question = questions.question(turn.db, turn.group.id, number)
    if question is None or question.state not in questions.WAITING:
        return
    if card.gone(turn, question):
        turn.plan("question_by", number, due=turn.now)
    link = turn.link("question_words", number, 0)
    for platform, native, draft in drafts.named(turn.db, "question_words"):
        person = people.person(turn.db, platform, native)
        if person is not None and draft.link == link and "words" in draft.values:
            at = f"{turn.now:%Y%m%d%H%M%S}" + card.CHANGED * changed
            turn.write_to(person.id, "question_second", number, person.id, at)
