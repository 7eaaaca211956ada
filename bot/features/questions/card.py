"""How a question looks: in the group, to who answers it, and to who asked it."""

from __future__ import annotations

from textwrap import shorten

from bot import public
from bot.features.questions.rules import Asked, last_day
from bot.texts import N_
from bot.turn import Row, View, rows
from bot.words import Post, Text, Way, joined, quoted
from storage import people, questions
from storage.people import ORGANIZER
from storage.questions import Question, Reply

LINE = 80
"""Characters of a question in the weekly summary."""


def ref(number: int) -> str:
    """Return a question's short name: "Q-88"."""
    return f"Q-{number}"


def who(view: View, name: str, role: str) -> str:
    """Return a person in a role: "Lee, police contact"; without a name, the organizers."""
    if not name and role == ORGANIZER:
        return view.texts.label("the organizers")
    return view.in_role(name, role)


def asked(view: View, question: Question) -> str:
    """Return who was asked."""
    return who(view, question.to_name, question.to_role)


def asked_name(view: View, question: Question) -> str:
    """Return the bare name of who was asked, for the middle of a sentence."""
    return question.to_name or asked(view, question)


def ask_label(view: View, one: Asked) -> str:
    """Return the choice to ask somebody, as a button says it."""
    if one.role == people.POLICE:
        return view.texts.label("Ask {name}, police", name=one.name)
    return view.texts.label("Ask {name}, not police", name=one.name)


def day(view: View, question: Question) -> str:
    """Return the day by which an answer is promised."""
    return view.texts.day(last_day(view.local(question.by)).date())


def answer_line(view: View, reply: Reply) -> Text:
    """Return an answer as everyone reads it."""
    by = who(view, reply.name, reply.role)
    return view.t("**{who}**: {words}", who=by, words=quoted(reply.words))


def _body(view: View, question: Question) -> Text:
    words = quoted(question.words)
    if question.signed:
        words = joined([words, view.t("Asked by {name}.", name=question.signed)], "\n")
    reply = questions.latest(view.db, view.group.id, question.number)
    return joined([words, answer_line(view, reply) if reply else Text()])


def _question(view: View, key: str) -> Question | None:
    number = int(key.partition("_")[0])
    return questions.question(view.db, view.group.id, number)


# --- What stays in chats -------------------------------------------------------------------


def street(view: View, key: str) -> Post | None:
    """Draw a question for the group; its answer comes under it."""
    question = _question(view, key)
    if question is None:
        return None
    short = ref(question.number)
    if question.state == questions.TAKEN_BACK:
        return Post(view.t("The question {ref} was taken back.", ref=short))
    head = view.t("**{ref}, a question to {who}**", who=asked(view, question), ref=short)
    waits = Text()
    if question.state in questions.WAITING:
        waits = view.t("Answer by {day}.", day=day(view, question))
    return Post(joined([joined([head, _body(view, question)], "\n"), waits]))


def in_summary(view: View, key: str) -> Text | None:
    """Draw the line of a question in the weekly summary."""
    question = _question(view, key)
    if question is None or question.state == questions.TAKEN_BACK:
        return None
    return view.t(
        "{ref}: {words}",
        ref=ref(question.number),
        words=quoted(shorten(question.words, LINE, placeholder=" …")),
    )


def desk(view: View, key: str) -> Post | None:
    """Draw a question for who answers it; it opens with the group's name."""
    return _desk(view, key, Text())


def again(view: View, key: str) -> Post | None:
    """Draw a question once more for who answers it."""
    question = _question(view, key)
    first = view.t("Still waits for an answer.")
    if question and question.state == questions.NOT_YET:
        first = view.t("Whoever asked says: not yet.")
    return _desk(view, key, first)


def _desk(view: View, key: str, first: Text) -> Post | None:
    question = _question(view, key)
    if question is None:
        return None
    name, short = view.group.name.upper(), ref(question.number)
    if question.state == questions.TAKEN_BACK:
        return Post(view.t("**{group}, {ref}**: taken back.", group=name, ref=short))
    if question.state in questions.WAITING:
        due = day(view, question)
        head = view.t("**{group}, {ref}**, by {day}", group=name, ref=short, day=due)
    else:
        head, first = view.t("**{group}, {ref}**, answered", group=name, ref=short), Text()
    seen = (
        view.t("The group sees question and answer.")
        if question.public
        else view.t("Only you and whoever asked see question and answer.")
    )
    how = view.t("Tap Answer, or reply to this message.")
    button = view.button(N_("Answer"), "question_answer", question.number, way=Way.DOOR)
    text = joined([joined([head, first, _body(view, question)], "\n"), joined([seen, how], " ")])
    if not question.public:
        return Post(text, rows([button]))
    down = view.button(public.TAKE_DOWN, "post_down", "question", question.number, way=Way.DOOR)
    return Post(text, rows([(button, down)]))


# --- To who answered, while it waits -------------------------------------------------------


def soon_key(number: int, reply: Reply) -> str:
    """Return the key of the card that shows a prepared answer: a changed one has another."""
    return f"{number}_{reply.serial}_{int(reply.at.timestamp())}"


def soon(view: View, key: str) -> Post | None:
    """Draw a prepared answer for who wrote it; afterwards it says what became of it."""
    number, serial, _due = (int(part) for part in key.split("_"))
    question = _question(view, key)
    if question is None:
        return None
    waits = questions.prepared(view.db, view.group.id, number)
    if waits is not None and soon_key(number, waits) == key:
        return soon_post(view, question, waits)
    went = questions.reply(view.db, view.group.id, number, serial)
    return Post(dropped(view, number) if went is None else sent(view, question, went))


def soon_post(view: View, question: Question, reply: Reply) -> Post:
    """Return where the answer goes, as whom and when, with what can still be done."""
    name, by = view.group.name.upper(), who(view, reply.name, reply.role)
    goes = view.t("It goes to {group} and the asker, as {who}, in 2 minutes.", group=name, who=by)
    if not question.public:
        goes = view.t(
            "It goes to the asker in {group} and nobody else, as {who}, in 2 minutes.",
            group=name,
            who=by,
        )
    number = question.number
    buttons = (
        (
            view.button(N_("Send now"), "question_now", number),
            view.button(N_("Change"), "question_change", number),
        ),
        view.button(N_("Only a note"), "question_note", number),
    )
    return Post(goes, rows(buttons))


def sent(view: View, question: Question, reply: Reply) -> Text:
    """Return that an answer went out, and how to put it right."""
    told = view.t("Sent {moment}. The asker sees it.", moment=view.moment(reply.at))
    if question.public:
        told = view.t(
            "Sent {moment}. The group and the asker see it.", moment=view.moment(reply.at)
        )
    wrong = view.t("Something wrong? Answer the same card again: the newest counts.")
    return joined([told, wrong], " ")


def dropped(view: View, number: int) -> Text:
    """Return that a prepared answer did not go out."""
    return view.t("Nothing went out. {ref} still waits for an answer.", ref=ref(number))


def answered(view: View, key: str) -> Post | None:
    """Draw an answer for who asked. `key` is the question's number and the answer's."""
    number, serial = (int(part) for part in key.split("_"))
    reply = questions.reply(view.db, view.group.id, number, serial)
    question = _question(view, key)
    if reply is None or question is None:
        return None
    head = view.t("**{ref}**, {words}", ref=ref(number), words=quoted(question.words))
    buttons = (
        view.button(N_("That helped"), "question_helped", number),
        view.button(N_("Not yet"), "question_not_yet", number),
    )
    return Post(joined([head, answer_line(view, reply)]), rows([buttons]))


def silence(view: View, key: str) -> Post | None:
    """Draw the note to who asked: the promised day has passed."""
    question = _question(view, key)
    if question is None or question.state not in questions.WAITING:
        return None
    short, name = ref(question.number), asked_name(view, question)
    if gone(view, question):
        text = view.t(
            "**{ref}**: {name} is no longer a contact here, and there is no answer. You can ask "
            "somebody else.",
            ref=short,
            name=name,
        )
        other = view.button(N_("Ask a question"), "question_start")
        return Post(text, rows([other, undo_button(view, question)]))
    text = view.t(
        "**{ref}**: no answer yet. I asked {name} again, and I write to you when it comes.",
        ref=short,
        name=name,
    )
    return Post(text, rows([undo_button(view, question)]))


def gone(view: View, question: Question) -> bool:
    """Whether the contact who was asked has that role no more."""
    if question.to_role == ORGANIZER:
        return False
    holders = people.holders(view.db, view.group.id, question.to_role)
    return question.to_id not in {one.person_id for one in holders}


def undo_button(view: View, question: Question) -> Row:
    """Return [Take it back]."""
    return view.button(N_("Take it back"), "question_undo", question.number)
