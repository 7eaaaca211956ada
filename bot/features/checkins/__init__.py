"""Check-ins: everyone is asked how they are, by rule; a hand is asked for in private."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from bot import escalation, once
from bot.access import member, organizer
from bot.feature import Card, Current, Door, Entry, Feature, Link, Mine, Shortcut, Spot, Waiting
from bot.features.checkins import (
    answering,
    card,
    changing,
    erasing,
    hand_card,
    helping,
    rounds,
    rules,
    starting,
    writing,
)
from bot.features.checkins.samples import SAMPLES
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Quoted, Text, joined, quoted
from storage import checkins, hands, people
from storage.checkins import ON

LINE = 60
"""Characters of somebody's words in a line of [What I asked]."""


def _typed(turn: Turn, _text: str, _about: Quoted | None) -> Answer:
    """Open the choices; words after a command are never acted on."""
    return starting.new(turn)


def _on(view: View) -> Sequence[Current]:
    living = checkins.living(view.db, view.group.id)
    return [Current(card.line(view, one)) for one in living if one.state == ON]


def _waiting(turn: Turn) -> Sequence[Waiting]:
    if not turn.roles.organizer:
        return []
    return [
        Waiting(
            turn.t("{name} needs some help", name=one.name),
            "checkin_hand",
            str(one.number),
            one.at,
            urgent=True,
        )
        for one in hands.waiting(turn.db, turn.group.id)
        if turn.me.id not in rounds.passed(turn, one.number)
    ]


def _mine(turn: Turn) -> Sequence[Mine]:
    """Return the hands that this person asked for and still could use, the newest first."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    theirs = hands.of_person(turn.db, turn.group.id, person.id) if person else ()
    return [
        Mine(
            _asked(turn, one.words),
            turn.texts.label(N_("I need some help")),
            "checkin_mine",
            str(one.number),
        )
        for one in reversed(theirs)
        if person and one.person_id == person.id and one.state == hands.OPEN
    ]


def _asked(turn: Turn, words: str) -> Text:
    head = turn.t("**You need some help**")
    beginning = quoted(shorten(words, LINE, placeholder=" …")) if words else Text()
    return joined([head, beginning], " ")


FEATURE = Feature(
    name="checkins",
    help=N_("Organizers ask how everyone is. If you need some help, you say so in private."),
    doors=(Door(N_("Ask how everyone is"), "checkin_new", Spot.ASKING, organizer),),
    presses={
        "checkin_new": Entry(starting.new, organizer),
        "checkin_start": Entry(starting.start, organizer),
        "checkin_begin": Entry(starting.begin, organizer),
        "checkin_back": Entry(rounds.take_back, organizer),
        "checkin_once": Entry(starting.once, organizer),
        "checkin_own": Entry(starting.own, organizer),
        "checkin_post": Entry(starting.post, organizer),
        "checkin_list": Entry(changing.listed, organizer),
        "checkin_show": Entry(changing.show, organizer),
        "checkin_pause": Entry(changing.pause, organizer),
        "checkin_go_on": Entry(changing.go_on, organizer),
        "checkin_end": Entry(changing.end, organizer),
        "checkin_keep": Entry(changing.keep, organizer),
        "checkin_monthly": Entry(changing.monthly, organizer),
        "checkin_fine": Entry(answering.fine, member),
        "checkin_hand": Entry(answering.hand, member, link=Link.PRIVATE, worded=True),
        "checkin_send": Entry(answering.send, member),
        "checkin_mistake": Entry(answering.mistake, member),
        "checkin_take": Entry(answering.take, organizer),
        "checkin_helped": Entry(helping.helped, member),
        "checkin_not_yet": Entry(helping.not_yet, member),
        "checkin_other": Entry(helping.other, member),
        "checkin_word": Entry(writing.ask, member, worded=True),
        "checkin_reply": Entry(writing.answer, member, worded=True),
    },
    sheets=(starting.OWN, answering.NEED, writing.WORD),
    shortcuts=(Shortcut("checkin", N_("Ask how everyone is"), _typed, organizer, fr="nouvelles"),),
    cards={
        "checkin_round": Card(
            card.draw, line=card.in_summary, called=card.called, undo=changing.way_back
        ),
        "checkin_counts": Card(card.draw_counts, needs=organizer),
        "checkin_hand": Card(
            hand_card.draw_hand, reply=writing.reply, needs=organizer, undo=answering.way_back
        ),
        "checkin_hand_again": Card(hand_card.draw_hand, reply=writing.reply, needs=organizer),
        "checkin_taken_again": Card(hand_card.draw_still, reply=writing.reply, needs=organizer),
        "checkin_not_there": Card(card.draw_not_there, needs=organizer),
        "checkin_let_go": Card(card.draw_let_go, needs=organizer),
        "checkin_left_out": Card(card.draw_left_out, needs=organizer),
        "checkin_taken": Card(hand_card.draw_taken),
        "checkin_helps": Card(hand_card.draw_helps),
        "checkin_waiting": Card(hand_card.draw_waiting),
        "checkin_mine": Card(hand_card.mine),
        writing.WORDS: Card(writing.draw, reply=writing.reply_to, needs=member),
        writing.ANSWER: Card(writing.draw, reply=writing.reply_to, needs=organizer),
    },
    due={
        "checkin_due": rounds.due,
        "checkin_over": rounds.over,
        "checkin_unseen": rounds.unseen,
        "checkin_taken_told": helping.due,
    },
    replans={
        "checkin_due": rounds.replan,
        "checkin_over": rules.OPEN_FOR,
        "checkin_unseen": escalation.WEEK + rules.UNSEEN,
        "checkin_taken_told": once.APART,
    },
    on=_on,
    waiting=_waiting,
    mine=_mine,
    traces=erasing.traces,
    forgets=erasing.forgets,
    role_ended=rounds.role_ended,
    samples=SAMPLES,
)
