"""What happens at a check-in's hours: a round begins, ends, or was left out while we were down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bot import escalation, public, rights, taken
from bot.binding import Forged
from bot.feature import Passed
from bot.features.checkins import rules
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.when.rules import Occurrence
from bot.words import Answer, joined
from storage import cards, checkins, groups, hands, members, responses
from storage.checkins import ENDED, ON, Checkin, Round
from storage.groups import GroupChat
from storage.hands import Hand
from storage.stops import heard, stopped

ABOUT = (
    "checkin_hand",
    "checkin_hand_again",
    "checkin_waiting",
    "checkin_taken",
    "checkin_taken_again",
    "checkin_helps",
)
"""The cards about a hand; their keys begin with its number."""

NAMED = 4
"""So many chats are named where it is not asked."""


def organizers(view: View) -> tuple[int, ...]:
    """Return the organizers as people."""
    holders = members.holders(view.db, view.group.id, members.ORGANIZER)
    return tuple(one.person_id for one in holders)


def ask(turn: Turn, checkin: Checkin, slot: str, *, by_itself: bool = False) -> int | None:
    """Ask the question for a slot, once, and show organizers the count without a sound.

    It is asked in the name of whoever began it, so not where they may not write; the usual words
    are ours once they organize no more. Return the number of the round, None when that slot had its
    round, or nothing is asked. `by_itself`: its hour has come, and no organizer asked for it just
    now.
    """
    silent, author = turn.silent_in(checkin.asked_by), _in_whose_name(turn, checkin)
    if author is None:
        silent = ()
    if by_itself and silent:
        _not_there(turn, checkin, slot, silent)
    if len(silent) == len(groups.street_chats(turn.db, turn.group.id)):
        return None
    until = turn.now + rules.OPEN_FOR
    number = checkins.open_round(turn.db, turn.group.id, checkin.number, slot, until)
    if number is None:
        return None
    turn.post("checkin_round", number, words_of=author, by_itself=by_itself)
    for person in organizers(turn):
        turn.write_to(person, "checkin_counts", number)
    turn.plan("checkin_over", number, due=until)
    return number


def _in_whose_name(turn: Turn, checkin: Checkin) -> int | None:
    """Return who asks it, None where it is us."""
    led = rights.holds(turn, checkin.asked_by, members.ORGANIZER)
    return checkin.asked_by if checkin.question or led else None


def _not_there(turn: Turn, checkin: Checkin, slot: str, silent: Sequence[GroupChat]) -> None:
    """Tell organizers where it is not asked: one of them can begin it anew."""
    chats = "_".join(str(one.id) for one in silent[:NAMED])
    for person in organizers(turn):
        turn.write_to(person, "checkin_not_there", checkin.number, slot[:10], chats)


def take_back(turn: Turn, number: int) -> Answer:
    """Take a round back: every copy says so, none goes out, and nobody can answer any more."""
    one = checkins.round_(turn.db, turn.group.id, number)
    if one is None:
        raise Forged(str(number))
    author = _author(turn, one)
    if (bars := public.bars(turn, author)).spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    if not checkins.take_back(turn.db, turn.group.id, number):
        told = turn.t("That question is over already.")
        return turn.line(turn.t("It was taken back already.") if one.back else told)
    public.from_another(turn, "checkin_round", number, author)
    turn.unplan("checkin_over", number)
    cards.withhold(turn.db, turn.group.id, "checkin_round", str(number))
    turn.touch("checkin_round", number)
    turn.touch("checkin_counts", number)
    told = turn.t("Taken back: nobody can answer it any more. I say so now where it was shown.")
    return turn.say(joined([told, taken.tell(turn, "checkin_round", number)], " "))


def _author(turn: Turn, one: Round) -> int:
    checkin = checkins.checkin(turn.db, turn.group.id, one.checkin)
    assert checkin is not None
    return checkin.asked_by


def due(turn: Turn, number: int) -> None:
    """Ask what is due now, tell organizers what was left out, and wait for the next time."""
    checkin = checkins.checkin(turn.db, turn.group.id, number)
    if checkin is None or checkin.state != ON:
        return
    what = rules.due(checkin, turn.now)
    follow(turn, checkin, what.following)
    if what.left_out:
        _leave_out(turn, checkin, what.left_out)
    if what.ask and _let_go(turn, checkin):
        return
    if what.ask:
        ask(turn, checkin, rules.minute(what.ask.local), by_itself=True)


def _let_go(turn: Turn, checkin: Checkin) -> bool:
    """End a question in the words of somebody who organizes no more; the others are told."""
    turn.silent_in(checkin.asked_by)  # asks whether they are there still
    if not checkin.question or rights.holds(turn, checkin.asked_by, members.ORGANIZER):
        return False
    follow(turn, checkin, None)
    for person in organizers(turn):
        turn.write_to(person, "checkin_let_go", checkin.number)
    return True


def follow(turn: Turn, checkin: Checkin, following: Occurrence | None) -> None:
    """Wait for the next time, or end a check-in that has none."""
    if following is None:
        turn.unplan("checkin_due", checkin.number)
        checkins.set_state(turn.db, turn.group.id, checkin.number, ENDED, "")
        return
    slot = rules.minute(following.local)
    checkins.set_state(turn.db, turn.group.id, checkin.number, ON, slot)
    turn.plan("checkin_due", checkin.number, due=following.moment)


def replan(turn: Turn, due: datetime, number: int) -> bool:
    """Wait for the time that comes next by the rule, when a later one is waited for."""
    checkin = checkins.checkin(turn.db, turn.group.id, number)
    if checkin is None or checkin.state != ON:
        return False
    following = rules.following(checkin, turn.now)
    if following is None or due <= following.moment:
        return False
    follow(turn, checkin, following)
    return True


def _leave_out(turn: Turn, checkin: Checkin, occurrence: Occurrence) -> None:
    number = checkins.open_round(
        turn.db,
        turn.group.id,
        checkin.number,
        rules.minute(occurrence.local),
        occurrence.moment,
        missed=True,
    )
    if number is not None:
        for person in organizers(turn):
            turn.write_to(person, "checkin_left_out", number)


def over(turn: Turn, number: int) -> None:
    """End a round: its copies say so, and organizers see the last count."""
    if checkins.end_round(turn.db, turn.group.id, number):
        turn.touch("checkin_round", number)
        turn.touch("checkin_counts", number)


def unseen(turn: Turn, number: int) -> None:
    """Nobody looks after a hand, or it has not helped: ask on, and tell whoever waits.

    Late is fine.
    """
    hand = hands.hand(turn.db, turn.group.id, number)
    if hand is None or hand.state != hands.OPEN or stopped(turn.db, turn.group.id):
        return
    rights.roll_call(turn)
    if hand.taken_by:
        _looked_after(turn, hand)
        return
    tells = escalation.tells(hand.told, turn.local())
    if not organizers(turn) and heard(turn.db, turn.group.id, hand.told):
        tells = False
    step = ring(turn, hand, "checkin_hand_again", tells=tells)
    if tells:
        turn.write_to(hand.person_id, "checkin_waiting", number, step)
    touch_hand(turn, hand)
    due = escalation.following(hand.steps, turn.local(), rules.SPEAKS_AT)
    turn.plan("checkin_unseen", number, due=due.astimezone(UTC))


def _looked_after(turn: Turn, hand: Hand) -> None:
    """Ask whether it helped; from the second time on all organizers read that nobody said so."""
    tells = escalation.tells(hand.told, turn.local())
    if hand.told is None:
        step = hands.went_on(turn.db, turn.group.id, hand.number, turn.now)
    else:
        step = ring(turn, hand, "checkin_taken_again", tells=tells)
    if tells:
        turn.write_to(hand.person_id, "checkin_helps", hand.number, step)
    touch_hand(turn, hand)
    due = escalation.following(escalation.Step.WEEKLY, turn.local(), rules.SPEAKS_AT)
    turn.plan("checkin_unseen", hand.number, due=due.astimezone(UTC))


def ring(turn: Turn, hand: Hand, kind: str, *, tells: bool = False) -> int:
    """Write to all organizers in whose place nobody else was asked for; return the step."""
    step = hands.went_on(turn.db, turn.group.id, hand.number, turn.now if tells else None)
    over = passed(turn, hand.number)
    for person in organizers(turn):
        if person not in over:
            turn.write_to(person, kind, hand.number, step)
    return step


PASSED = "checkin_passed"
"""In whose place somebody else was asked for (storage/responses.py)."""


def passed(view: View, number: int) -> frozenset[int]:
    """Return in whose place somebody else was asked for, by id."""
    over = responses.everyone(view.db, view.group.id, PASSED, number)
    return frozenset(one.person_id for one in over)


def others(view: View, hand: Hand) -> list[int]:
    """Return who could look after a hand in the place of whoever does."""
    not_these = {*passed(view, hand.number), hand.taker, hand.person_id}
    return [one for one in organizers(view) if one not in not_these]


def role_ended(turn: Turn, person_id: int) -> Passed:
    """Who looked after a hand organizes no more: the other organizers are asked at once."""
    if person_id in organizers(turn):
        return Passed()
    let_go = hands.let_go(turn.db, turn.group.id, person_id)
    for one in let_go:
        turn.plan("checkin_unseen", one.number, due=turn.now)
        turn.touch("checkin_counts", one.round)
    return Passed(on=len(let_go))


def touch_hand(turn: Turn, hand: Hand) -> None:
    """Let every card about a hand follow, also of what its person asked for before in the round."""
    before = hands.in_round(turn.db, turn.group.id, hand.round, hand.person_id)
    for one in {each.number: each for each in (*before, hand)}.values():
        for kind, key in cards.about(turn.db, turn.group.id, ABOUT, one.number):
            turn.touch(kind, key)
