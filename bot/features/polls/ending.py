"""How votes end: at their hour, or when an organizer says so; and what organizers do afterwards."""

from __future__ import annotations

from bot import paging, public, screen, taken
from bot.binding import Forged
from bot.features.polls import asking, card, rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Text, joined, quoted
from storage import members, polls, responses
from storage.polls import Poll


def found(turn: Turn, number: int) -> Poll:
    """Return a vote of this group; a button for any other was made up."""
    poll = polls.poll(turn.db, turn.group.id, number)
    if poll is None:
        raise Forged(str(number))
    return poll


def due(turn: Turn, number: int) -> None:
    """Close a vote at its hour, or as soon as we are back when we were down then."""
    _close(turn, number)


def _close(turn: Turn, number: int) -> bool:
    """Close it once: whoever asks again changes nothing and writes to nobody."""
    if not polls.close(turn.db, turn.group.id, number, turn.now):
        return False
    turn.unplan("poll_close", number)
    turn.touch("poll", number)
    _tell(turn, found(turn, number))
    return True


def _tell(turn: Turn, poll: Poll) -> None:
    """Write the result to whoever asked, or to the first organizer who can be reached.

    A tie is for any of them to break, so all of them read it.
    """
    holders = members.holders(turn.db, turn.group.id, members.ORGANIZER)
    organizers = [one.person_id for one in holders]
    first = [poll.asked_by] if poll.asked_by in organizers else []
    tied = len(rules.leaders(polls.counts(turn.db, turn.group.id, poll.number))) > 1
    for person in dict.fromkeys((*first, *organizers)):
        if turn.write_to(person, "poll_result", poll.number) and not tied:
            return


def close_now(turn: Turn, number: int) -> Answer:
    """Close a vote before its hour."""
    if (bars := public.bars(turn, found(turn, number).asked_by)).spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    if not _close(turn, number):
        return _over(turn, number)
    counts = polls.counts(turn.db, turn.group.id, number)
    poll = found(turn, number)
    return turn.say(card.result(turn, poll, counts), *card.result_rows(turn, poll, counts))


def way_back(turn: Turn, number: int) -> tuple[Text, Button] | None:
    """Return what takes a vote back, for whoever asked it."""
    poll, what = found(turn, number), card.called(turn, number)
    if poll.asked_by != turn.me.id or poll.closed or what is None:
        return None
    return what, turn.button(N_("Take it back"), "poll_take_back", poll.number)


def take_back(turn: Turn, number: int) -> Answer:
    """Take a vote back: every copy says so, and nobody sees its answers any more."""
    poll = found(turn, number)
    if (bars := public.bars(turn, poll.asked_by)).spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    if not polls.take_back(turn.db, turn.group.id, number, turn.now):
        return _over(turn, number)
    public.from_another(turn, "poll", number, poll.asked_by)
    turn.unplan("poll_close", number)
    turn.touch("poll", number)
    told = turn.t("Taken back: nobody sees its answers any more. I say so now where it was shown.")
    return turn.say(
        joined([told, taken.tell(turn, "poll", number)], " "),
        turn.button(N_("Find a date"), "poll_dates_new"),
        turn.button(N_("Ask for a vote"), "poll_words_new"),
    )


def _over(turn: Turn, number: int) -> Answer:
    again = turn.button(N_("Ask again"), "poll_again", number)
    told = turn.t("This vote is closed already. Nothing changed.")
    if found(turn, number).taken_back:
        told = turn.t("This vote was taken back already. Nothing changed.")
    return turn.say(told, again)


def ask_again(turn: Turn, number: int) -> Answer:
    """Begin the same vote anew."""
    return asking.again(turn, found(turn, number))


def choose(turn: Turn, number: int, option: int) -> Answer:
    """Break a tie: everyone sees what organizers took."""
    poll = found(turn, number)
    counts = polls.counts(turn.db, turn.group.id, number)
    if poll.closed is None or poll.taken_back or option not in rules.leaders(counts):
        raise Forged(str(option))
    before, shown = poll.chosen, card.named(turn.texts, poll.options[option - 1])
    polls.choose(turn.db, turn.group.id, number, option)
    turn.touch("poll", number)
    turn.touch("poll_result", number)
    poll = found(turn, number)
    text = turn.t(
        "I show it in the chats now: **{option}**. You can still choose another one.", option=shown
    )
    if before and before != option:
        text = turn.t(
            "I show it in the chats now: **{option}**, in the place of **{before}**, which was "
            "chosen before. You can still choose another one.",
            option=shown,
            before=card.named(turn.texts, poll.options[before - 1]),
        )
    return turn.say(text, *card.result_rows(turn, poll, counts))


LONGEST = 3
"""Words of the longest name that somebody types for what is none of the choices."""


def typed(turn: Turn, words: str) -> Answer | None:
    """Say what there is to choose to whoever types something else at a tie."""
    ties = screen.ways(turn, "poll_choose")
    if len(words.split()) > LONGEST:
        return None
    text = turn.t("That is none of these. Tap the one that you choose:")
    return turn.say(text, *ties, turn.button(N_("Menu"), "menu"))


def who(turn: Turn, number: int) -> Answer:
    """Show names to an organizer; to one who is a contact only what can be done."""
    poll = found(turn, number)
    if poll.taken_back:
        return turn.say(turn.t("This vote was taken back; its answers are not shown any more."))
    if turn.me.id in public.see_names(turn):
        ballots = responses.everyone(turn.db, turn.group.id, polls.KIND, number)
        names = card.names(turn, poll, ballots)
    else:
        names = turn.t("{title} Names: organizers who are no contacts.", title=quoted(poll.title))
    if poll.closed is None:
        return turn.say(names, *asking.open_buttons(turn, number))
    counts = polls.counts(turn.db, turn.group.id, number)
    return turn.say(names, *card.result_rows(turn, poll, counts))


def running(turn: Turn) -> Answer:
    """List the open votes; each opens what an organizer can do with it."""
    return running_page(turn, 1)


def running_page(turn: Turn, number: int) -> Answer:
    """List one screen of them."""
    open_ones = polls.open_polls(turn.db, turn.group.id)
    if not open_ones:
        text = turn.t("No vote is open.")
        find = turn.button(N_("Find a date"), "poll_dates_new")
        return turn.say(text, find, turn.button(N_("Menu"), "menu"))
    return paging.page(
        turn,
        number,
        paging.alone(turn.named(poll.title, "poll_names", poll.number) for poll in open_ones),
        ("poll_running_page",),
        head=turn.t("These votes are open. Which one?"),
        back=turn.button(N_("Menu"), "menu"),
    )
