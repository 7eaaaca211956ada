"""Votes on dates or on words: posted to every chat, one tally in every copy, closed at an hour."""

from __future__ import annotations

from collections.abc import Sequence

from bot.access import member, organizer
from bot.feature import Card, Door, Entry, Feature, Forged, Shortcut, Spot
from bot.features.polls import asking, card, ending, erasing, rules
from bot.features.polls.samples import SAMPLES
from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Answer, Quoted, Text, joined
from storage import polls
from storage.polls import MAYBE, NONE_OF_THESE, Poll


def _vote(turn: Turn, number: int, option: int, word: str) -> Answer:
    """Take a press on an option. It says what will be, so pressing it twice changes nothing."""
    poll = ending.found(turn, number)
    mark = card.MARKS.get(word, "")
    if not rules.may_mark(poll, option, mark):
        raise Forged(word)
    if not rules.takes_votes(poll, turn.now):
        return turn.line(_closed(turn, poll))
    me = turn.me.id
    before = polls.marks(turn.db, turn.group.id, number, me)
    after = rules.marked(before, poll, option, mark)
    if after == before:
        return turn.line(_as_before(turn, poll, option, mark))
    polls.vote(turn.db, turn.group.id, number, me, before, after)
    turn.touch("poll", number)
    until = turn.t("You can change it until {until}.", until=turn.moment(poll.until))
    return turn.line(joined([_you(turn, poll, option, mark), until], " "))


def _closed(turn: Turn, poll: Poll) -> Text:
    if poll.taken_back:
        return turn.t("An organizer took this vote back. Nothing was counted.")
    return turn.t(
        "This vote closed on {when}. Your answer was not counted.",
        when=turn.moment(poll.closed or poll.until),
    )


def _you(turn: Turn, poll: Poll, option: int, mark: str) -> Text:
    """Return what somebody has just said, in full."""
    if option == NONE_OF_THESE:
        return turn.t("You: none of these.")
    words = card.label(turn.texts, poll.options[option - 1])
    if not poll.dated:
        return turn.t("You: {option}.", option=words)
    if mark == MAYBE:
        return turn.t("You: {option} maybe.", option=words)
    return turn.t("You: {option} yes.", option=words)


def _as_before(turn: Turn, poll: Poll, option: int, mark: str) -> Text:
    back = turn.t("That was your answer already. To take it back, tap “None of these”.")
    return joined([_you(turn, poll, option, mark), back], " ")


def _typed(turn: Turn, _text: str, _about: Quoted | None) -> Answer:
    """Open the form; words after a command are never acted on."""
    return asking.new_dates(turn)


def _on(view: View) -> Sequence[Text]:
    open_ones = polls.open_polls(view.db, view.group.id)
    return [card.on_line(view, poll) for poll in open_ones]


FEATURE = Feature(
    name="polls",
    help=N_("Organizers find a date or let people vote; everyone answers with one tap."),
    doors=(
        Door(N_("Find a date"), "poll_dates_new", Spot.ORGANIZE, 1, organizer),
        Door(N_("Ask for a vote"), "poll_words_new", Spot.ORGANIZE, 2, organizer),
        Door(N_("Open votes"), "poll_running", Spot.ORGANIZE, 3, organizer),
    ),
    presses={
        "poll_vote": Entry(_vote, member),
        "poll_dates_new": Entry(asking.new_dates, organizer),
        "poll_words_new": Entry(asking.new_words, organizer),
        "poll_leave_out": Entry(asking.leave_out, organizer),
        "poll_post": Entry(asking.post, organizer),
        "poll_running": Entry(ending.running, organizer),
        "poll_names": Entry(ending.who, organizer),
        "poll_close_now": Entry(ending.close_now, organizer),
        "poll_take_back": Entry(ending.take_back, organizer),
        "poll_again": Entry(ending.ask_again, organizer),
        "poll_choose": Entry(ending.choose, organizer),
    },
    sheets=(asking.DATES, asking.WORDS),
    shortcuts=(Shortcut("poll", N_("Find a date"), _typed, organizer),),
    cards={"poll": Card(card.draw, line=card.in_summary), "poll_result": Card(card.draw_result)},
    due={"poll_close": ending.due},
    on=_on,
    traces=erasing.traces,
    forgets=erasing.forgets,
    samples=SAMPLES,
)
