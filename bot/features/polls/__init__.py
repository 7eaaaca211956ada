"""Votes on dates or on words: posted to every chat, one tally in every copy, closed at an hour."""

from __future__ import annotations

from collections.abc import Sequence

from bot.access import member, organizer
from bot.feature import Card, Current, Door, Entry, Feature, Link, Shortcut, Spot
from bot.features.polls import answering, asking, card, ending, erasing
from bot.features.polls.samples import SAMPLES
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Quoted
from storage import polls


def _typed(turn: Turn, _text: str, _about: Quoted | None) -> Answer:
    """Open the form; words after a command are never acted on."""
    return asking.new_dates(turn)


def _on(view: View) -> Sequence[Current]:
    open_ones = polls.open_polls(view.db, view.group.id)
    return [Current(card.on_line(view, one), card.on_button(view, one)) for one in open_ones]


FEATURE = Feature(
    name="polls",
    help=N_("Organizers find a date or let people vote; everyone answers with one tap."),
    doors=(
        Door(N_("Find a date"), "poll_dates_new", Spot.ORGANIZE, organizer),
        Door(
            N_("Ask for a vote"),
            "poll_words_new",
            Spot.ORGANIZE,
            organizer,
            words=("poll", "a poll", "a vote", "sondage", "un vote"),
        ),
        Door(N_("Open votes"), "poll_running", Spot.ASKING, organizer),
    ),
    presses={
        "poll_vote": Entry(answering.vote, member),
        "poll_choose_mine": Entry(answering.choose, member, link=Link.PRIVATE),
        "poll_page_mine": Entry(answering.page, member),
        "poll_date": Entry(answering.date, member),
        "poll_say": Entry(answering.say, member),
        "poll_dates_new": Entry(asking.new_dates, organizer),
        "poll_words_new": Entry(asking.new_words, organizer),
        "poll_meant": Entry(asking.meant, organizer),
        "poll_leave_out": Entry(asking.leave_out, organizer),
        "poll_beside": Entry(asking.add_beside, organizer),
        "poll_post": Entry(asking.post, organizer),
        "poll_running_page": Entry(ending.running_page, organizer),
        "poll_running": Entry(ending.running, organizer),
        "poll_names": Entry(ending.who, organizer),
        "poll_close_now": Entry(ending.close_now, organizer),
        "poll_take_back": Entry(ending.take_back, organizer),
        "poll_again": Entry(ending.ask_again, organizer),
        "poll_choose": Entry(ending.choose, organizer),
    },
    sheets=(asking.DATES, asking.WORDS),
    shortcuts=(Shortcut("poll", N_("Find a date"), _typed, organizer, fr="date"),),
    cards={
        "poll": Card(card.draw, line=card.in_summary, called=card.called, undo=ending.way_back),
        "poll_result": Card(card.draw_result),
    },
    due={"poll_close": ending.due},
    beneath={"poll_choose": ending.typed},
    on=_on,
    results=card.results,
    traces=erasing.traces,
    forgets=erasing.forgets,
    samples=SAMPLES,
)
