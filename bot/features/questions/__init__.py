"""Questions to the police contact and to the community contact, answered where they were asked."""

from __future__ import annotations

from bot.access import contact, member, organizer
from bot.desk import slots
from bot.feature import Card, Door, Entry, Feature, Link, Public, Rank, Sentence, Shortcut, Spot
from bot.features.questions import (
    asking,
    card,
    desk,
    erasing,
    following,
    missing,
    offers,
    wanted,
)
from bot.features.questions.samples import SAMPLES
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Quoted, Where


def _command(turn: Turn, _text: str, _about: Quoted | None) -> Answer:
    return asking.start(turn)


_ANSWERS = organizer | contact

FEATURE = Feature(
    name="questions",
    help=N_("Ask a question: you choose who answers, and what the group sees of it."),
    doors=(
        Door(
            N_("Ask a question"),
            "question_start",
            Spot.STREET,
            words=("question", "a question", "ask", "ask police", "ask the police", "une question"),
            rank=Rank.FIRST,
        ),
    ),
    presses={
        "question_start": Entry(asking.start, needs=member, link=Link.PRIVATE, worded=True),
        "question_to": Entry(asking.to, needs=member),
        "question_guessed": Entry(asking.guessed, needs=member),
        "question_not_yet": Entry(missing.not_yet, worded=True),
        "question_more": Entry(missing.more, needs=member, worded=True),
        "question_helped": Entry(missing.helped),
        # Whoever has left the chats may still take back what they asked.
        "question_undo": Entry(asking.undo),
        "question_look": Entry(offers.look, needs=member, link=Link.PRIVATE),
        "question_refuse": Entry(offers.refuse),
        "question_answer": Entry(desk.answer, needs=_ANSWERS, link=Link.PRIVATE),
        "question_instead": Entry(desk.instead, needs=_ANSWERS),
        "question_leave": Entry(desk.leave, needs=_ANSWERS),
        "question_official": Entry(desk.to_this, needs=_ANSWERS),
        **slots.presses(desk.DESK, _ANSWERS),
    },
    sheets=(asking.SHEET, desk.SHEET, missing.SHEET),
    shortcuts=(
        Shortcut("question", N_("Ask a question"), _command, needs=member, fr="demander"),
        Shortcut(
            "ask",
            N_("Reply to a message: ask about it"),
            offers.make,
            needs=member,
            where=Where.MESSAGE,
            title=N_("Ask about this"),
        ),
        Shortcut(
            "answer",
            N_("Reply to words of your own: make them the answer to a question"),
            lambda turn, _text, about: desk.official(turn, about),
            needs=_ANSWERS,
            where=Where.MESSAGE,
            title=N_("Official answer"),
        ),
    ),
    cards={
        "question": Card(
            card.street, reply=desk.street_reply, line=card.in_summary, called=card.called
        ),
        "question_desk": Card(
            card.desk,
            reply=desk.reply,
            needs=_ANSWERS,
            failed=following.unheard,
            undo=asking.way_back,
        ),
        "question_stuck": Card(card.stuck, needs=organizer),
        "question_again": Card(card.again, reply=desk.reply, needs=_ANSWERS),
        "question_answer": Card(card.answered, wrote=following.wrote, stuck=following.stuck),
        "question_silence": Card(card.silence),
        "question_unheard": Card(card.unheard),
        "question_mine": Card(card.mine),
        "question_second": Card(card.second, needs=_ANSWERS),
        "question_offer": Card(offers.draw),
        **slots.cards(desk.DESK, _ANSWERS, desk.reply),
    },
    public={
        "question": Public(
            card.ref,
            asking.author,
            asking.named,
            asking.latest,
            asking.follow,
            card.REPEATS,
        )
    },
    due={
        "question_by": following.silence,
        "question_offer": offers.over,
        **slots.due(desk.DESK),
    },
    replans=slots.replans(desk.DESK),
    sentences=(
        Sentence(
            N_("A question"), "question", asking.sentence, 2, needs=member, door="question_start"
        ),
    ),
    heard=wanted.heard,
    waiting=desk.waiting,
    results=card.results,
    mine=following.mine,
    traces=erasing.traces,
    forgets=erasing.forgets,
    role_ended=following.role_ended,
    samples=SAMPLES,
)
