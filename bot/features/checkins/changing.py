"""What organizers can do with a check-in that runs: pause it, go on, change how often, stop it."""

from __future__ import annotations

from bot import paging, public
from bot.binding import Forged
from bot.features.checkins import card, rounds, rules
from bot.texts import N_
from bot.turn import Turn
from bot.when import wall
from bot.when.rules import Every
from bot.words import Answer, Button, Text, joined
from storage import checkins
from storage.checkins import ENDED, ON, PAUSED, Checkin


def found(turn: Turn, number: int) -> Checkin:
    """Return a check-in of this group; a button for any other was made up."""
    checkin = checkins.checkin(turn.db, turn.group.id, number)
    if checkin is None:
        raise Forged(str(number))
    return checkin


def listed(turn: Turn, number: int) -> Answer:
    """List the check-ins that go on or are paused, a screen at a time."""
    living = checkins.living(turn.db, turn.group.id)
    if not living:
        ask = turn.button(N_("Ask how everyone is"), "checkin_new")
        return turn.say(turn.t("I ask nothing regularly."), ask)
    if len(living) == 1:
        return show(turn, living[0].number)
    ways = [turn.named(card.question(turn, one), "checkin_show", one.number) for one in living]
    menu, head = turn.button(N_("Menu"), "menu"), turn.t("Which one?")
    return paging.page(turn, number, paging.alone(ways), ("checkin_list",), head=head, back=menu)


def show(turn: Turn, number: int) -> Answer:
    """Show one check-in and what can be done with it."""
    checkin = found(turn, number)
    text = turn.t(
        "**{question}**, {rhythm}.",
        question=card.asks(turn, checkin),
        rhythm=card.rhythm(turn, checkin),
    )
    return turn.say(joined([text, card.coming(turn, checkin)], " "), card.buttons(turn, checkin))


def way_back(turn: Turn, number: int) -> tuple[Text, Button] | None:
    """Return what takes a round back, for whoever had it asked."""
    one, what = checkins.round_(turn.db, turn.group.id, number), card.called(turn, number)
    if one is None or what is None or one.over or one.back:
        return None
    mine = found(turn, one.checkin).asked_by == turn.me.id
    return (what, card.back_button(turn, one.number)) if mine else None


def pause(turn: Turn, number: int) -> Answer:
    """Ask no more until somebody says so; what is open stays open."""
    if bars := _bars(turn, number):
        return bars
    if found(turn, number).state == ON:
        turn.unplan("checkin_due", number)
        checkins.set_state(turn.db, turn.group.id, number, PAUSED, "")
        _redraw(turn, number)
    return show(turn, number)


def _bars(turn: Turn, number: int) -> Answer | None:
    """Say who can end a question in the words of somebody else; None where whoever acts can."""
    checkin = found(turn, number)
    bars = public.bars(turn, checkin.asked_by) if checkin.question else Text()
    return turn.say(bars, turn.button(N_("Menu"), "menu")) if bars.spans else None


def go_on(turn: Turn, number: int) -> Answer:
    """Ask again, from the next time on."""
    checkin = found(turn, number)
    if checkin.state == PAUSED:
        rounds.follow(turn, checkin, rules.following(checkin, turn.now))
        _redraw(turn, number)
    return show(turn, number)


def end(turn: Turn, number: int) -> Answer:
    """Stop a check-in for good."""
    if bars := _bars(turn, number):
        return bars
    if found(turn, number).state != ENDED:
        turn.unplan("checkin_due", number)
        checkins.set_state(turn.db, turn.group.id, number, ENDED, "")
        _redraw(turn, number)
    text = turn.t("Stopped: I do not ask this any more. What was answered stays.")
    return turn.say(text, turn.button(N_("Ask how everyone is"), "checkin_new"))


def keep(turn: Turn, number: int) -> Answer:
    """Say that it goes on as it is."""
    return turn.line(card.coming(turn, found(turn, number)))


def monthly(turn: Turn, number: int) -> Answer:
    """Ask once a month instead of every week."""
    checkin = found(turn, number)
    if checkin.state == ON and checkin.every == Every.WEEKLY.value:
        first = rules.minute(rules.usual_first(Every.MONTHLY, wall(turn.now, turn.group.zone)))
        checkins.set_rule(turn.db, turn.group.id, number, Every.MONTHLY.value, first)
        changed = found(turn, number)
        rounds.follow(turn, changed, rules.following(changed, turn.now))
        _redraw(turn, number)
    return show(turn, number)


def _redraw(turn: Turn, number: int) -> None:
    """Let the organizers' latest count show the buttons that fit now."""
    for one in checkins.latest_rounds(turn.db, turn.group.id, number, 1):
        turn.touch("checkin_counts", one.number)
