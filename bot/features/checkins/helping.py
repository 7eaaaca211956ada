"""Whoever asked for a hand says whether it helped, or has somebody else asked.

Whoever looks after it may be the one it is about: it ends by the word of whoever asked alone.
"""

from __future__ import annotations

from bot.binding import Forged
from bot.desk import again
from bot.features.checkins import answering, hand_card, rounds, rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, joined
from storage import hands, people, responses
from storage.hands import OPEN, Hand
from storage.responses import SEEN
from storage.stops import stopped

TAKEN = "checkin_taken"


def helped(turn: Turn, number: int) -> Answer:
    """It helped: nobody is asked about it any more."""
    hand = _looked_after(turn, number)
    if not isinstance(hand, Hand):
        return hand
    answering.end(turn, hand, hands.HELPED)
    turn.touch("checkin_counts", hand.round)
    told = turn.t("Noted. Organizers see that it helped.")
    return turn.say(told, turn.button(N_("Menu"), "menu"))


def not_yet(turn: Turn, number: int) -> Answer:
    """It has not helped: all organizers read that, now or an hour after the last time."""
    hand = _looked_after(turn, number)
    if not isinstance(hand, Hand):
        return hand
    until = again.quiet_until(turn, TAKEN, number)
    names = _names(turn, [one for one in rounds.organizers(turn) if one != hand.person_id])
    if until:
        again.later(turn, TAKEN, number, until)
        told = turn.t(
            "I wrote to {names} a short while ago. I write to them again {moment}.",
            names=names,
            moment=turn.moment(until),
        )
    else:
        _rings(turn, hand)
        told = turn.t("It goes to {names} again, with what you wrote.", names=names)
    return turn.say(joined([told, hand_card.trusted(turn)], " "), *hand_card.ways(turn, hand))


def due(turn: Turn, number: int) -> None:
    """It had not helped an hour ago: all organizers read that, where it still has not."""
    hand = hands.hand(turn.db, turn.group.id, number)
    if hand is None or hand.state != OPEN or not hand.taken_by or stopped(turn.db, turn.group.id):
        return
    if again.quiet_until(turn, TAKEN, number) is None:
        _rings(turn, hand)


def _rings(turn: Turn, hand: Hand) -> None:
    rounds.ring(turn, hand, "checkin_taken_again", tells=True)
    rounds.touch_hand(turn, hand)


def other(turn: Turn, number: int) -> Answer:
    """Ask the other organizers in the place of whoever looks after it."""
    hand = _looked_after(turn, number)
    if not isinstance(hand, Hand):
        return hand
    others = rounds.others(turn, hand)
    if not others:
        told = turn.t("Nobody else organizes here.")
        return turn.say(joined([told, hand_card.trusted(turn)], " "), *hand_card.ways(turn, hand))
    assert hand.taker is not None
    responses.say(turn.db, turn.group.id, rounds.PASSED, number, hand.taker, "", SEEN)
    hands.take(turn.db, turn.group.id, number, None)
    rounds.ring(turn, hand, "checkin_hand_again")
    turn.unplan("checkin_taken_told", number)
    turn.plan("checkin_unseen", number, due=turn.now + rules.UNSEEN)
    rounds.touch_hand(turn, hand)
    turn.touch("checkin_counts", hand.round)
    names = _names(turn, others)
    told = turn.t("It goes to {names} now, with your name, and to nobody else.", names=names)
    mistaken = turn.button(N_("It was a mistake"), "checkin_mistake", hand.round)
    return turn.say(joined([told, hand_card.trusted(turn)], " "), mistaken)


def _looked_after(turn: Turn, number: int) -> Hand | Answer:
    """Return what whoever acts asked for and somebody looks after; else how it stands."""
    hand = hands.hand(turn.db, turn.group.id, number)
    if hand is None or hand.person_id != turn.me.id:
        raise Forged(str(number))
    if hand.state == OPEN and hand.taken_by:
        return hand
    stands = hand_card.mine(turn, number)
    if stands is None:
        return turn.line(turn.t("That is over already. Nothing changed."))
    return Answer(stands)


def _names(turn: Turn, readers: list[int]) -> str:
    return turn.texts.listed([people.name(turn.db, one) for one in readers])
