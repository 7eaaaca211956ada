"""How people vote: with one tap on the card, or in private where there is more to choose."""

from __future__ import annotations

from bot import paging
from bot.binding import Forged
from bot.features.polls import card, ending, rules
from bot.fit import Item
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Text, joined, quoted
from storage import polls, responses
from storage.polls import MAYBE, NONE_OF_THESE, YES, Poll
from storage.responses import NO

MARKS = {**card.MARKS, "no": NO}
"""The words that buttons carry; a no is said where one date was asked about."""


def vote(turn: Turn, number: int, option: int, word: str) -> Answer:
    """Take a press on an option. It says what will be, so pressing it twice changes nothing."""
    poll = ending.found(turn, number)
    mark = card.MARKS.get(word, "")
    if not rules.may_mark(poll, option, mark):
        raise Forged(word)
    return turn.line(_cast(turn, poll, option, mark))


def choose(turn: Turn, number: int) -> Answer:
    """Show in private what there is to choose, and what this person chose so far."""
    return page(turn, number, 1)


def page(turn: Turn, number: int, screen: int) -> Answer:
    """Show one screen of what there is to choose."""
    return _choices(turn, ending.found(turn, number), screen)


def date(turn: Turn, number: int, option: int) -> Answer:
    """Ask about one date."""
    poll = ending.found(turn, number)
    if not poll.dated or not rules.may_mark(poll, option, MAYBE):
        raise Forged(str(option))
    if not rules.takes_votes(poll, turn.now):
        return turn.say(closed(turn, poll), turn.button(N_("Menu"), "menu"))
    asks = turn.t("{date}: can you come?", date=card.label(turn.texts, poll.options[option - 1]))
    words = ((N_("Yes"), "yes"), (N_("Maybe"), "maybe"), (N_("No"), "no"))
    row = [turn.button(label, "poll_say", number, option, word) for label, word in words]
    back = turn.button(N_("Back"), "poll_choose_mine", number)
    return turn.say(joined([quoted(poll.title), asks], "\n"), row, back)


def say(turn: Turn, number: int, option: int, word: str) -> Answer:
    """Take what somebody said in private, and show what they chose so far."""
    poll = ending.found(turn, number)
    mark = MARKS.get(word, "")
    if not rules.may_mark(poll, option, YES if mark == NO and poll.dated else mark):
        raise Forged(word)
    said = _cast(turn, poll, option, mark)
    if not rules.takes_votes(poll, turn.now):
        return turn.say(said, turn.button(N_("Menu"), "menu"))
    return _choices(turn, poll, 1, said)


def _choices(turn: Turn, poll: Poll, number: int, first: Text | None = None) -> Answer:
    menu = turn.button(N_("Menu"), "menu")
    if not rules.takes_votes(poll, turn.now):
        return turn.say(closed(turn, poll), menu)
    asks = turn.t("Which dates can you make?") if poll.dated else turn.t("Please choose one.")
    head = joined([first or Text(), quoted(poll.title), asks], "\n")
    none = turn.button(card.none_of_these(poll), "poll_say", poll.number, NONE_OF_THESE, "yes")
    options = [_choice(turn, poll, at) for at in range(1, len(poll.options) + 1)]
    items = [*options, *paging.alone([none])]
    more = ("poll_page_mine", poll.number)
    return paging.page(turn, number, items, more, head=head, back=menu)


def _choice(turn: Turn, poll: Poll, option: int) -> Item:
    """Return an option with what this person said to it, and its button."""
    marks = responses.marks(turn.db, turn.group.id, polls.KIND, poll.number, turn.me.id)
    mark = marks[option] if marks else NO
    words = card.named(turn.texts, poll.options[option - 1])
    said = Text()
    if mark == MAYBE:
        said = turn.t("You: {option} maybe.", option=words)
    elif mark == YES:
        said = turn.t("You: {option} yes.", option=words)
    label = card.label(turn.texts, poll.options[option - 1])
    if poll.dated:
        return said, turn.named(label, "poll_date", poll.number, option)
    return said, turn.named(label, "poll_say", poll.number, option, "yes")


def _cast(turn: Turn, poll: Poll, option: int, mark: str) -> Text:
    """Count what somebody said; return it in full, and until when it can be changed."""
    if not rules.takes_votes(poll, turn.now):
        return closed(turn, poll)
    me = turn.me.id
    before = responses.marks(turn.db, turn.group.id, polls.KIND, poll.number, me)
    after = rules.marked(before, poll, option, mark)
    if after == before:
        back = turn.t(
            "That was your answer already. To take it back, tap “{none}”.",
            none=turn.texts.label(card.none_of_these(poll)),
        )
        return joined([_you(turn, poll, option, mark), back], " ")
    responses.say(turn.db, turn.group.id, polls.KIND, poll.number, me, before, after)
    turn.touch("poll", poll.number)
    until = turn.t("You can change it until {until}.", until=turn.moment(poll.until))
    return joined([_you(turn, poll, option, mark), until], " ")


def closed(turn: Turn, poll: Poll) -> Text:
    """Say that a vote takes no more answers."""
    if poll.taken_back:
        return turn.t("An organizer took this vote back. Nothing was counted.")
    over = turn.t(
        "This vote closed on {when}. Your answer was not counted.",
        when=turn.moment(poll.closed or poll.until),
    )
    said = responses.marks(turn.db, turn.group.id, polls.KIND, poll.number, turn.me.id)
    before = turn.t("What you said before counts.") if said.strip(NO) else Text()
    return joined([over, before], " ")


def _you(turn: Turn, poll: Poll, option: int, mark: str) -> Text:
    """Return what somebody has just said, in full."""
    if option == NONE_OF_THESE:
        return turn.t("You: none of these.")
    words = card.label(turn.texts, poll.options[option - 1])
    if not poll.dated:
        return turn.t("You: {option}.", option=words)
    if mark == MAYBE:
        return turn.t("You: {option} maybe.", option=words)
    if mark == NO:
        return turn.t("You: {option} no.", option=words)
    return turn.t("You: {option} yes.", option=words)
