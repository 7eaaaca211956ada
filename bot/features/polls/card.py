"""Draws votes: what every chat shows, open and closed, and what organizers see."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from textwrap import shorten

from bot import namesakes, public
from bot.feature import Result
from bot.features.polls.rules import leaders
from bot.fit import MOST
from bot.texts import N_, Texts
from bot.view import Row, View, rows
from bot.words import Button, Post, Text, Way, cited, joined, plain, quoted
from storage import polls
from storage.polls import MAYBE, NONE_OF_THESE, YES, Count, Option, Poll
from storage.responses import Response

MARKS = {"yes": YES, "maybe": MAYBE}
"""The words that buttons carry for the marks of a ballot."""

TITLE = 30
"""Characters of a vote's title on the button that leads to it."""

NAMES_SHOWN = 30
"""Most names told for one option, so that a long list still fits a message."""


def label(texts: Texts, option: Option) -> str:
    """Return an option in full: "Tue 8 Dec 2026 19:00", or somebody's words."""
    if option.day is None:
        return option.words
    day = texts.day(option.day)
    return f"{day} {texts.hour(option.at)}" if option.at else day


def named(texts: Texts, option: Option) -> str:
    """Return an option for the middle of a sentence of ours."""
    return cited(option.words) if option.day is None else label(texts, option)


def read_back(texts: Texts, options: Sequence[Option]) -> list[str]:
    """Return options as they are read back: many dates without their year, to fit a screen."""
    if len(options) <= MOST:
        return [named(texts, one) for one in options]
    return [_yearless(texts, one) if one.day else named(texts, one) for one in options]


def _yearless(texts: Texts, option: Option) -> str:
    assert option.day is not None
    words = texts.day(option.day).split()[:3]
    return " ".join([*words, texts.hour(option.at)] if option.at else words)


def short_labels(texts: Texts, options: Sequence[Option]) -> list[str]:
    """Return what the buttons call the options: as short as they stay different, "Tue 8"."""
    full = [label(texts, one) for one in options]
    if options[0].day is None:
        return full
    days = [texts.day(one.day).split() if one.day else [] for one in options]
    hours = [[texts.hour(one.at)] if one.at else [] for one in options]
    both = list(zip(days, hours, strict=True))
    for short in (
        [" ".join(day[:2]) for day, _ in both],
        [" ".join(day[:3]) for day, _ in both],
        [" ".join(day[:2] + hour) for day, hour in both],
        [" ".join(day[:3] + hour) for day, hour in both],
    ):
        if len(set(short)) == len(short):
            return short
    return full


# --- In every chat ------------------------------------------------------------------------


def draw(view: View, number: int) -> Post | None:
    """Draw a vote for everyone, from its counters."""
    poll = polls.poll(view.db, view.group.id, number)
    if poll is None:
        return None
    if poll.taken_back:
        if who := public.taker(view, polls.KIND, poll.number):
            back = view.t(
                "{title} This vote was taken back by {who}.", title=quoted(poll.title), who=who
            )
            return Post(back)
        return Post(view.t("{title} An organizer took this vote back.", title=quoted(poll.title)))
    counts = polls.counts(view.db, view.group.id, poll.number)
    if poll.closed is not None:
        return Post(result(view, poll, counts))
    ask = (
        view.t("{title} Which dates can you make?", title=quoted(poll.title))
        if poll.dated
        else view.t("{title} Please choose one.", title=quoted(poll.title))
    )
    until = view.t(
        "Open until {until}: you can change your answer. Names: organizers who are no contacts.",
        until=view.moment(poll.until),
    )
    lines = joined(tally(view, poll, counts), "\n")
    return Post(joined([ask, lines, until]), rows(_answers(view, poll)))


def _answers(view: View, poll: Poll) -> list[Row]:
    """Return the answers as buttons: as many as a screen has, the others in private."""
    short = short_labels(view.texts, poll.options)
    number, many = poll.number, len(poll.options)
    none = view.button(none_of_these(poll), "poll_vote", number, NONE_OF_THESE, "yes")
    if not poll.dated:
        if many >= MOST:
            return [mine(view, poll), none]
        votes = enumerate(short, start=1)
        return [*(view.named(word, "poll_vote", number, at, "yes") for at, word in votes), none]
    yes = [
        view.button(N_("{day} yes"), "poll_vote", number, at, "yes", day=word)
        for at, word in enumerate(short, start=1)
    ]
    if many < MOST // 2 + 1:
        maybe = [
            view.button(N_("{day} maybe"), "poll_vote", number, at, "maybe", day=word)
            for at, word in enumerate(short, start=1)
        ]
        return [*zip(yes, maybe, strict=True), none]
    if many + 2 <= MOST:
        other = view.button(N_("Another answer"), "poll_choose_mine", number, way=Way.DOOR)
        return [*yes, (other, none)]
    return [mine(view, poll), none]


def none_of_these(poll: Poll) -> str:
    """Return what the button says that turns every option down: in French it says of what."""
    return N_("None of these") if poll.dated else N_("None of these answers")


def mine(view: View, poll: Poll) -> Button:
    """Return the way to the choices in private."""
    label = N_("Choose my dates") if poll.dated else N_("Choose my answer")
    return view.button(label, "poll_choose_mine", poll.number, way=Way.DOOR)


def on_button(view: View, poll: Poll) -> Button:
    """Return the way to the choices from [What is on]."""
    title = shorten(poll.title, TITLE, placeholder=" …")
    return view.named(title, "poll_choose_mine", poll.number)


def tally(view: View, poll: Poll, counts: Sequence[Count]) -> list[Text]:
    """Return one line for each option with what it has so far, "none of these" at the end.

    Of more dates than a screen holds those that are ahead are named; each is behind the button.
    """
    lines, left_out = [], 0
    shown = _ahead(counts) if poll.dated else range(1, len(counts))
    for number, (option, count) in enumerate(zip(poll.options, counts[1:], strict=True), start=1):
        if number not in shown:
            left_out += 1
            continue
        words = named(view.texts, option)
        if not poll.dated:
            lines.append(view.t("{option}: {n}", option=words, n=count.yes))
        elif count.maybe:
            lines.append(
                view.t("{option}: {yes} yes, {n} maybe", option=words, yes=count.yes, n=count.maybe)
            )
        else:
            lines.append(view.t("{option}: {yes} yes", option=words, yes=count.yes))
    if left_out:
        lines.append(view.tn("And {n} more date.", "And {n} more dates.", left_out))
    if counts[NONE_OF_THESE].yes:
        lines.append(view.t("None of these: {n}", n=counts[NONE_OF_THESE].yes))
    return lines


def _ahead(counts: Sequence[Count]) -> frozenset[int]:
    """Return the numbers of the dates that most people can make, as many as a screen holds."""
    order = sorted(range(1, len(counts)), key=lambda at: (-counts[at].yes, -counts[at].maybe, at))
    return frozenset(order[:MOST])


# --- At the end ---------------------------------------------------------------------------


def result(view: View, poll: Poll, counts: Sequence[Count]) -> Text:
    """Return how a vote ended."""
    assert poll.closed is not None
    head = view.t("{title} This vote is closed.", title=quoted(poll.title))
    return joined([head, joined(tally(view, poll, counts), "\n"), _outcome(view, poll, counts)])


def _outcome(view: View, poll: Poll, counts: Sequence[Count]) -> Text:
    if poll.chosen is not None:
        taken = named(view.texts, poll.options[poll.chosen - 1])
        return view.t("Organizers chose: **{option}**", option=taken)
    ahead = leaders(counts)
    if not ahead:
        return view.t("Nobody chose any of these.")
    names = [named(view.texts, poll.options[number - 1]) for number in ahead]
    if len(ahead) > 1:
        tied = view.t("Equal: {options}.", options=", ".join(names))
        return joined([tied, view.t("An organizer chooses.")], " ")
    return view.t("Most people chose: **{option}**", option=names[0])


def in_summary(view: View, number: int) -> Text | None:
    """Draw the line of a vote in the weekly summary."""
    poll = polls.poll(view.db, view.group.id, number)
    if poll is None or poll.taken_back:
        return None
    if poll.closed is not None:
        return result(view, poll, polls.counts(view.db, view.group.id, poll.number))
    return view.t(
        "{title} Open until {until}.", title=quoted(poll.title), until=view.moment(poll.until)
    )


def called(view: View, number: int) -> Text | None:
    """Name a vote, for whoever took it back."""
    poll = polls.poll(view.db, view.group.id, number)
    return plain(cited(poll.title)) if poll else None


def results(view: View, since: datetime, until: datetime) -> list[Result]:
    """Return what votes decided, a line each."""
    return [
        Result(view.t("Decided: {title}. {outcome}", title=cited(poll.title), outcome=outcome))
        for poll in polls.decided(view.db, view.group.id, since, until)
        if (counts := polls.counts(view.db, view.group.id, poll.number))
        and leaders(counts)
        and (outcome := _outcome(view, poll, counts))
    ]


def draw_result(view: View, number: int) -> Post | None:
    """Draw the private notice for the organizer: the result, and what can follow."""
    poll = polls.poll(view.db, view.group.id, number)
    if poll is None or poll.closed is None or poll.taken_back:
        return None
    counts = polls.counts(view.db, view.group.id, poll.number)
    return Post(result(view, poll, counts), tuple(result_rows(view, poll, counts)))


def result_rows(view: View, poll: Poll, counts: Sequence[Count]) -> list[tuple[Button, ...]]:
    """Return what an organizer can do with a result; a tie is theirs to break."""
    ahead = leaders(counts)
    ties: list[tuple[Button, ...]] = []
    if len(ahead) > 1:
        short = short_labels(view.texts, poll.options)
        ties = [
            (view.named(short[number - 1], "poll_choose", poll.number, number),)
            for number in ahead
            if number != poll.chosen
        ]
    names = view.button(N_("Who voted"), "poll_names", poll.number)
    again = view.button(N_("Ask again"), "poll_again", poll.number)
    return [*ties, (again, names)]


def names(view: View, poll: Poll, ballots: Sequence[Response]) -> Text:
    """Return who marked what; only for organizers."""
    if not ballots:
        return view.t("Nobody has voted yet.")
    lines = [view.t("{title} Only organizers see this.", title=quoted(poll.title))]
    for number, option in enumerate(poll.options, start=1):
        yes = _said(view, ballots, number, YES)
        maybe = _said(view, ballots, number, MAYBE)
        words = named(view.texts, option)
        if not poll.dated:
            lines.append(view.t("{option}: {names}", option=words, names=yes))
        elif maybe != _NOBODY:
            lines.append(
                view.t(
                    "{option}: yes {names}; maybe {others}", option=words, names=yes, others=maybe
                )
            )
        else:
            lines.append(view.t("{option}: yes {names}", option=words, names=yes))
    none = _said(view, ballots, NONE_OF_THESE, YES)
    if none != _NOBODY:
        lines.append(view.t("None of these: {names}", names=none))
    return joined(lines, "\n")


_NOBODY = "–"


def _said(view: View, ballots: Sequence[Response], option: int, mark: str) -> str:
    """Return the names of those who gave an option this mark."""
    found = [one for one in ballots if one.marks[option] == mark]
    rest = len(found) - NAMES_SHOWN
    shown = [namesakes.among(view, one.name, one.person_id) for one in found[:NAMES_SHOWN]]
    shown += [f"+{rest}"] if rest > 0 else []
    return ", ".join(shown) or _NOBODY


def on_line(view: View, poll: Poll) -> Text:
    """Return the line of an open vote for [What is on]."""
    return view.t(
        "Vote: {title}, open until {until}.", title=cited(poll.title), until=view.moment(poll.until)
    )
