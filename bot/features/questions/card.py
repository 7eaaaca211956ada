"""How a question looks: in the group, to who answers it, and to who asked it."""

from __future__ import annotations

from datetime import datetime
from textwrap import shorten

from bot import escalation, namesakes, officers, public, reaching, signing
from bot.escalation import Step
from bot.feature import Result
from bot.features.questions.rules import Whom, last_day
from bot.texts import N_
from bot.view import View, rows
from bot.words import Button, Post, Text, Way, cited, joined, quoted
from storage import groups, members, people, questions, replies
from storage.members import ORGANIZER, Holder
from storage.questions import Question
from storage.replies import Reply

ASK = (N_("Ask a question"), "question_start")

LINE = 80
"""Characters of a question in the weekly summary."""


REPEATS = ("question_desk", "question_again", "question_stuck")
"""The other cards that show the words of a question that everyone sees."""


def ref(number: int) -> str:
    """Return a question's short name: "Q-88"."""
    return f"Q-{number}"


def called(view: View, number: int) -> Text:
    """Name a question, for whoever took something about it back."""
    return view.t("**{ref}**", ref=ref(number))


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


def ask_label(view: View, one: Whom) -> str:
    """Return the choice to ask somebody, as a button says it."""
    if one.role == ORGANIZER:
        return view.texts.label(N_("Organizers: {names}"), names=officers.organizers(view))
    if one.role == members.POLICE:
        return view.texts.label("Ask {name}, police", name=one.name)
    return view.texts.label("Ask {name}, not police", name=one.name)


def day(view: View, question: Question) -> str:
    """Return the day by which an answer is promised."""
    return view.texts.day(last_day(view.local(question.by)).date())


def late(view: View, question: Question) -> bool:
    """Whether the promised day is over."""
    return view.local().date() > last_day(view.local(question.by)).date()


def due(view: View, question: Question) -> Text:
    """Return the promised day for who answers; one that is over is marked as late."""
    if late(view, question):
        return view.t("late, it was due {day}", day=day(view, question))
    return view.t("by {day}", day=day(view, question))


def answer_of(view: View, number: int) -> Reply | None:
    """Return the newest answer to a question that went out and stands."""
    return replies.newest(view.db, view.group.id, questions.KIND, number)


def answer_line(view: View, reply: Reply) -> Text:
    """Return an answer as everyone reads it."""
    by = who(view, reply.name, reply.role)
    return view.t("**{who}**: {words}", who=by, words=quoted(reply.words))


def _body(view: View, question: Question) -> Text:
    words = quoted(question.words)
    signed = question.signed
    if signed and question.public:
        signed = signing.below(view, signed, question.person_id)
    if signed:
        name = namesakes.signed(view, signed, question.person_id)
        words = joined([words, view.t("Asked by {name}.", name=name)], "\n")
    reply = answer_of(view, question.number)
    return joined([words, answer_line(view, reply) if reply else Text()])


def _question(view: View, number: int) -> Question | None:
    return questions.question(view.db, view.group.id, number)


# --- What stays in chats -------------------------------------------------------------------


def street(view: View, number: int) -> Post | None:
    """Draw a question for the group; its answer comes under it."""
    question = _question(view, number)
    if question is None:
        return None
    short = ref(question.number)
    if question.state == questions.TAKEN_BACK:
        return Post(view.t("The question {ref} was taken back.", ref=short))
    head = view.t("**{ref}, a question to {who}**", who=asked(view, question), ref=short)
    waits = Text()
    if question.state in questions.WAITING and gone(view, question):
        head = view.t("**{ref}, a question**", ref=short)
        waits = _went_on(view, question)
    elif question.state in questions.WAITING:
        waits = view.t("Answer by {day}.", day=day(view, question))
        if late(view, question):
            waits = view.t("The answer is late: it was due {day}.", day=day(view, question))
    return Post(joined([joined([head, _body(view, question)], "\n"), waits]))


def _went_on(view: View, question: Question) -> Text:
    """Say who has it now that whoever was asked has that role no more."""
    names = _asked_so_far(view, question)
    now = view.t("Now I asked {who}.", who=view.texts.listed(names)) if names else Text()
    return joined([_left(view, question), now], " ")


def in_summary(view: View, number: int) -> Text | None:
    """Draw the line of a question in the weekly summary."""
    question = _question(view, number)
    if question is None or question.state == questions.TAKEN_BACK:
        return None
    return view.t(
        "{ref}: {words}",
        ref=ref(question.number),
        words=quoted(short(question.words)),
    )


def short(words: str) -> str:
    """Return the beginning of words, for one line."""
    return shorten(words, LINE, placeholder=" …")


def results(view: View, since: datetime, until: datetime) -> list[Result]:
    """Return which questions of everyone were answered, a line each."""
    return [
        Result(
            view.t("Answered: {ref}, {what}", ref=ref(one.number), what=cited(short(one.words))),
            "question",
            one.number,
        )
        for reply in replies.between(view.db, view.group.id, questions.KIND, since, until)
        if (one := questions.question(view.db, view.group.id, reply.number))
        and one.public
        and one.state != questions.TAKEN_BACK
    ]


def desk(view: View, number: int) -> Post | None:
    """Draw a question for who answers it; it opens with the group's name."""
    return _desk(view, number, Text())


def again(view: View, number: int, _reminder: int) -> Post | None:
    """Draw a question once more for who answers it; nothing where it was answered meanwhile."""
    question = _question(view, number)
    if view.first and (question is None or question.state not in questions.WAITING):
        return None
    first = view.t("Again: it still waits for an answer.")
    if question and question.state == questions.NOT_YET:
        first = view.t("The person who asked says: not yet.")
        if question.steps:
            first = view.t("Again: the person who asked says: not yet.")
    return _desk(view, number, first)


def _desk(view: View, number: int, first: Text) -> Post | None:
    question = _question(view, number)
    if question is None:
        return None
    name, short = view.group.name.upper(), ref(question.number)
    if question.state == questions.TAKEN_BACK:
        return Post(view.t("**{group}, {ref}**: taken back.", group=name, ref=short))
    if question.state in questions.WAITING:
        head = joined(
            [view.t("**{group}, {ref}**", group=name, ref=short), due(view, question)], ", "
        )
        if question.missing:
            lacks = view.t("Still missing: {words}", words=quoted(question.missing))
            first = joined([first, lacks], "\n")
    else:
        head, first = view.t("**{group}, {ref}**, answered", group=name, ref=short), Text()
    seen = view.t("Only you and the person who asked see the question and the answer.")
    if question.public:
        up = view.t("The group sees the question and the answer.")
        seen = public.seen(view, "question", question.number, up)
    how = view.t("Tap Answer, or reply to this message.")
    button = view.button(N_("Answer"), "question_answer", question.number, way=Way.DOOR)
    text = joined([joined([head, first, _body(view, question)], "\n"), joined([seen, how], " ")])
    if not question.public:
        return Post(text, rows([button]))
    down = view.button(public.TAKE_DOWN, "post_down", "question", question.number, way=Way.DOOR)
    return Post(text, rows([(button, down)]))


CHANGED = "_changed"
"""Behind the moment in the key of what a colleague reads whose words were kept: the first writes
anew."""


def second(view: View, number: int, _person: int, at: str) -> Post | None:
    """Draw, for who was not first, that the other answer did not go out: theirs still can."""
    question = _question(view, number)
    if question is None:
        return None
    name, short = view.group.name.upper(), ref(question.number)
    if question.state == questions.TAKEN_BACK:
        return Post(view.t("**{group}, {ref}**: taken back.", group=name, ref=short))
    if question.state not in questions.WAITING:
        return Post(view.t("**{group}, {ref}** waits no more.", group=name, ref=short))
    if replies.prepared(view.db, view.group.id, questions.KIND, question.number):
        return Post(view.t("**{group}, {ref}**: an answer is on its way.", group=name, ref=short))
    told = view.t(
        "**{group}, {ref}**: the other answer was not sent. I still have yours.",
        group=name,
        ref=short,
    )
    if at.endswith(CHANGED):
        told = view.t(
            "**{group}, {ref}**: the other answer was stopped to be changed. Nothing was sent "
            "yet. I still have yours.",
            group=name,
            ref=short,
        )
    mine = view.button(N_("Send mine"), "question_instead", question.number)
    leave = view.button(N_("Leave it"), "question_leave", question.number)
    return Post(told, rows([(mine, leave)]))


def stuck(view: View, number: int) -> Post | None:
    """Draw a question for organizers whose reader does not answer it, or does not get it."""
    question = _question(view, number)
    if question is None:
        return None
    name, short = view.group.name.upper(), ref(question.number)
    if question.state not in questions.WAITING:
        return Post(view.t("**{group}, {ref}** waits no more.", group=name, ref=short))
    head = view.t(
        "**{group}, {ref}**: a question to {who} waits since {day}. Please remind them.",
        group=name,
        ref=short,
        who=asked(view, question),
        day=view.texts.day(view.local(question.at).date()),
    )
    closed = Text()
    if not reaching.arrives(view, question.to_id):
        closed = view.t("I cannot write to {name} in private.", name=question.to_name)
    words = quoted(question.words) if question.public else Text()
    return Post(joined([joined([head, closed], " "), words]))


# --- To who asked --------------------------------------------------------------------------


def answered(view: View, number: int, serial: int, _anew: int = 0) -> Post | None:
    """Draw an answer (`serial`) for who asked; corrected, it may have come `anew`."""
    reply = replies.reply(view.db, view.group.id, questions.KIND, number, serial)
    question = _question(view, number)
    if question is None or question.state == questions.TAKEN_BACK:
        return None
    if reply is None:
        head = view.t("**{ref}**, {words}", ref=ref(number), words=quoted(question.words))
        return Post(joined([head, view.t("This answer was taken back.")], "\n"))
    return _answer(view, question, reply)


def _answer(view: View, question: Question, reply: Reply) -> Post:
    number = question.number
    head = view.t("**{ref}**, {words}", ref=ref(number), words=quoted(question.words))
    if reply.corrected:
        head = joined([head, view.t("Corrected {moment}.", moment=view.moment(reply.at))], "\n")
    buttons = [view.button(N_("Not yet"), "question_not_yet", number)]
    if question.state != questions.HELPED:
        buttons.insert(0, view.button(N_("That helped"), "question_helped", number))
    return Post(joined([head, answer_line(view, reply)]), rows([buttons]))


def mine(view: View, number: int) -> Post | None:
    """Draw how a question stands, for who asked it and looks."""
    question = _question(view, number)
    if question is None or question.state == questions.TAKEN_BACK:
        return None
    if act := public.down(view, "question", question.number):
        down = public.for_author(view, ref(question.number), act, question.person_id)
        return Post(down.text, (*down.rows, *rows([undo_button(view, question)])))
    reply = answer_of(view, question.number)
    if reply is not None and question.state not in questions.WAITING:
        answered = _answer(view, question, reply)
        return Post(answered.text, (*answered.rows, *rows([undo_button(view, question)])))
    text = view.t("**{ref}**, {words}", ref=ref(question.number), words=quoted(question.words))
    if reply is not None:
        text = joined([text, answer_line(view, reply)])
    left = _left(view, question) if gone(view, question) else Text()
    with_ = view.t(
        "It is with {who}. Answer by {day}.",
        who=asked(view, question),
        day=day(view, question),
    )
    if question.steps or unread(view, question):
        with_ = _asked_again(view, question)
    if over(view, question):
        with_ = view.t("You can ask somebody else.")
    told = joined([left, with_], " ")
    return Post(joined([text, told]), rows([undo_button(view, question)]))


def silence(view: View, number: int, step: int) -> Post | None:
    """Draw the note to who asked: the promised day has passed."""
    question = _question(view, number)
    if question is None or question.state not in questions.WAITING:
        return None
    if not reaching.newest(view, "question_silence", number, step):
        return None
    head, buttons = view.t("**{ref}**:", ref=ref(question.number)), [undo_button(view, question)]
    left, again = Text(), Text()
    if gone(view, question):
        left = no_contact(view, question) if over(view, question) else _left(view, question)
        buttons.insert(0, view.button(*ASK))
    if not over(view, question):
        again = _asked_again(view, question)
    return Post(joined([head, left, again], " "), rows(buttons))


def no_contact(view: View, question: Question) -> Text:
    """Say that the contact who was asked has that role no more."""
    return joined([_left(view, question), view.t("You can ask somebody else.")], " ")


def _asked_again(view: View, question: Question) -> Text:
    """Say whom else it was shown to meanwhile, and when the next word comes at the latest."""
    if unread(view, question):
        return reaching.nobody(view)
    told = view.local(question.told or view.now) + escalation.WEEK
    stands = view.t("no answer yet.")
    if question.state == questions.NOT_YET:
        stands = view.t("no other answer since you said: not yet.")
    names = _asked_so_far(view, question)
    if gone(view, question):
        stands = Text()
        asks = view.t("Now I asked {who}.", who=view.texts.listed(names))
    elif names:
        asks = view.t("I asked {who} again.", who=view.texts.listed(names))
    else:
        asks = view.t(
            "I could not write to {name}; it waits in their list.", name=asked_name(view, question)
        )
    comes = view.t("I write to you when it comes, or by {day}.", day=view.texts.day(told.date()))
    return joined([stands, asks, reaching.writes(view, comes)], " ")


def _left(view: View, question: Question) -> Text:
    """Say that whoever was asked has that role no more; who is erased has no name."""
    if not question.to_name:
        return view.t("The contact whom you asked is not here any more.")
    return view.t("{name} is no longer a contact here.", name=question.to_name)


def _asked_so_far(view: View, question: Question) -> list[str]:
    """Return whom it was shown to: of the contacts those alone whom that reaches."""
    names = [asked_name(view, question)] if _reaches(view, question) else []
    next_ = next_one(view, question)
    went_on = gone(view, question) or question.steps > Step.NEXT
    if question.public and next_ and went_on and reaching.arrives(view, next_):
        names.append(people.name(view.db, next_))
    if (
        question.to_role != ORGANIZER
        and _organizers(view, question)
        and (question.steps > Step.ORGANIZERS or (not next_ and went_on))
    ):
        names.append(view.texts.label("the organizers"))
    return names


def _reaches(view: View, question: Question) -> bool:
    """Whether the one who is asked gets to see it when it is shown to them again."""
    if question.to_role == ORGANIZER:
        return True
    if gone(view, question):
        return False
    shared = question.public and groups.closed_desks(view.db, view.group.id)
    return bool(shared) or reaching.arrives(view, question.to_id)


def unheard(view: View, number: int) -> Post | None:
    """Draw, for who asked, that the one who is asked takes no private words."""
    question = _question(view, number)
    if question is None or question.state not in questions.WAITING:
        return None
    return Post(not_heard(view, question), rows([undo_button(view, question)]))


def heard(view: View, question: Question) -> Text:
    """Say who has it now, and by when there is an answer."""
    return view.t(
        "**{ref}** is with {who}. Answer by {day}.",
        ref=ref(question.number),
        who=asked(view, question),
        day=day(view, question),
    )


def not_heard(view: View, question: Question) -> Text:
    """Say that it waits where the one who is asked finds it, and who is asked to say so."""
    number, by = ref(question.number), day(view, question)
    if unread(view, question):
        return joined([view.t("**{ref}**:", ref=number), reaching.nobody(view)], " ")
    if not reaching.led(view):
        return view.t(
            "**{ref}** waits in the list of {who}. I could not write to them now. Answer by {day}.",
            ref=number,
            who=asked(view, question),
            day=by,
        )
    if question.to_role == ORGANIZER:
        return view.t(
            "**{ref}** waits in the list of the organizers. I could not write to them now. Answer "
            "by {day}.",
            ref=number,
            day=by,
        )
    return view.t(
        "**{ref}** waits in the list of {who}. I could not write to them now, and asked the "
        "organizers to tell them. Answer by {day}.",
        ref=number,
        who=asked(view, question),
        day=by,
    )


# --- Who has it ----------------------------------------------------------------------------


def gone(view: View, question: Question) -> bool:
    """Whether the contact who was asked has that role no more."""
    if question.to_role == ORGANIZER:
        return False
    return question.to_id not in {one.person_id for one in _colleagues(view, question)}


def over(view: View, question: Question) -> bool:
    """Whether nobody is left who could be asked: it was for one person alone, who is gone."""
    return not question.public and gone(view, question)


def unread(view: View, question: Question) -> bool:
    """Whether nobody is left who is asked, because nobody organizes the group."""
    if reaching.led(view) or over(view, question):
        return False
    if question.to_role == ORGANIZER:
        return True
    return gone(view, question) and not next_one(view, question)


def next_one(view: View, question: Question) -> int:
    """Return the next person of the same role, 0 where there is none."""
    others = [one.person_id for one in _colleagues(view, question)]
    return next((one for one in sorted(others) if one != question.to_id), 0)


def everybody(view: View, question: Question) -> list[int]:
    """Return all who are asked in the end: everyone of that role, and the organizers."""
    everyone = (*_colleagues(view, question), *_organizers(view, question))
    return list(dict.fromkeys(one.person_id for one in everyone))


def _colleagues(view: View, question: Question) -> tuple[Holder, ...]:
    if question.to_role == ORGANIZER:
        return members.holders(view.db, view.group.id, ORGANIZER)
    return tuple(one for one in officers.contacts(view) if one.role == question.to_role)


def _organizers(view: View, question: Question) -> tuple[Holder, ...]:
    """Return the organizers who may answer it once it is late."""
    found = members.holders(view.db, view.group.id, ORGANIZER)
    if question.to_role != members.COMMUNITY:
        return found
    return tuple(one for one in found if not officers.is_police(view, one.person_id))


def undo_button(view: View, question: Question) -> Button:
    """Return [Take it back]."""
    return view.button(N_("Take it back"), "question_undo", question.number)
