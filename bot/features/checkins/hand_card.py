"""Draws a hand that somebody asked for: for organizers, and for whoever asked."""

from __future__ import annotations

from bot import escalation, reaching
from bot.features.checkins import rounds, writing
from bot.texts import N_
from bot.view import View, rows
from bot.words import Button, Post, Text, joined, quoted
from storage import hands
from storage.hands import FINE_NOW, HELPED, MISTAKE, OPEN, Hand

# --- For organizers -----------------------------------------------------------------------


def draw_hand(view: View, number: int, again: int = 0) -> Post | None:
    """Draw for organizers who could use a hand, and who looks after it."""
    hand = _newest(view, number)
    if hand is None or (view.first and again and (hand.state != OPEN or hand.taken_by)):
        return None  # nobody is asked again about what is looked after
    name = writing.first(view, hand)
    passed = rounds.passed(view, hand.number) if hand.state == OPEN else frozenset()
    if view.reader in passed:
        return Post(asked_another(view, hand))
    if hand.state == MISTAKE:
        return Post(view.t("{name}: it was a mistake, no help is needed.", name=name))
    if hand.state == FINE_NOW:
        return Post(view.t("{name} is fine now.", name=name))
    if hand.state == HELPED:
        return Post(view.t("{name} says that it helped.", name=name))
    head = view.t("**{name}** needs some help.", name=name)
    if again and not hand.taken_by:
        another = asked_another(view, hand) if passed else Text()
        head = joined([head, another, view.t("Again: nobody looks after it yet.")], " ")
    only = view.t(
        "Only organizers see this. Please write to {name}.", name=writing.named(view, hand)
    )
    if hand.taken_by:
        only = view.t("{organizer} looks after it.", organizer=hand.taken_by)
    take = view.button(N_("I look after it"), "checkin_take", hand.number)
    text = joined([head, quoted(hand.words), only])
    write = writing.button(view, hand)
    return Post(text, rows([write] if hand.taken_by else [take, write]), protect=True)


def asked_another(view: View, hand: Hand) -> Text:
    """Say that whoever asked wants somebody else to look after it."""
    return view.t("{name} asked for another organizer.", name=writing.first(view, hand))


def draw_still(view: View, number: int, _step: int) -> Post | None:
    """Draw for organizers that it is looked after, and has not helped as far as anybody knows."""
    hand = hand_of(view, number)
    if hand is None or (view.first and hand.state != OPEN):
        return None
    passed = view.reader in rounds.passed(view, number)
    if passed or hand.state != OPEN or not hand.taken_by:
        return draw_hand(view, number)
    name = writing.first(view, hand)
    head = view.t("**{name}** needs some help.", name=name)
    again = view.t(
        "Again: {organizer} looks after it, and {name} has not said that it helped.",
        organizer=hand.taken_by,
        name=writing.named(view, hand),
    )
    text = joined([joined([head, again], " "), quoted(hand.words)])
    return Post(text, rows([writing.button(view, hand)]), protect=True)


# --- For whoever asked --------------------------------------------------------------------


def draw_taken(view: View, number: int, step: int = 0) -> Post | None:
    """Draw for whoever asked for a hand who looks after it, and what they can say of that."""
    hand = hand_of(view, number)
    if hand is None or not hand.taken_by:
        return None
    if not reaching.newest(view, "checkin_taken", number, step):
        return None
    text = view.t(
        "{organizer}, organizer, has read what you need and looks after it.",
        organizer=hand.taken_by,
    )
    return Post(text, ways(view, hand) if hand.state == OPEN else ())


def draw_helps(view: View, number: int, step: int) -> Post | None:
    """Ask whoever asked for a hand whether it helped."""
    hand = hand_of(view, number)
    if hand is None or hand.state != OPEN or not hand.taken_by:
        return None
    if not reaching.newest(view, "checkin_helps", number, step):
        return None
    looks = view.t("{organizer} looks after it.", organizer=hand.taken_by)
    return Post(joined([looks, view.t("Did it help?")], " "), ways(view, hand))


def ways(view: View, hand: Hand) -> tuple[tuple[Button, ...], ...]:
    """Return what whoever asked can say about what is looked after."""
    helped = view.button(N_("That helped"), "checkin_helped", hand.number)
    not_yet = view.button(N_("Not yet"), "checkin_not_yet", hand.number)
    other = view.button(N_("Ask somebody else"), "checkin_other", hand.number)
    return rows([(helped, not_yet), *([other] if rounds.others(view, hand) else [])])


def draw_waiting(view: View, number: int, step: int) -> Post | None:
    """Draw for whoever asked for a hand that nobody has reacted, and what happens next."""
    hand = hand_of(view, number)
    if hand is None or hand.state != hands.OPEN or hand.taken_by:
        return None
    if not reaching.newest(view, "checkin_waiting", number, step):
        return None
    return Post(joined([_waits(view, hand), trusted(view)], " "), (_undo(view, hand),))


def mine(view: View, number: int) -> Post | None:
    """Draw for whoever asked for a hand how it stands."""
    hand = hand_of(view, number)
    if hand is None or hand.state != hands.OPEN:
        return None
    words = quoted(hand.words) if hand.words else view.t("I need some help.")
    if hand.taken_by:
        looks = view.t("{organizer} looks after it.", organizer=hand.taken_by)
        return Post(joined([words, looks]), (*ways(view, hand), _undo(view, hand)))
    if hand.steps or not reaching.led(view):
        stands = joined([_waits(view, hand), trusted(view)], " ")
    else:
        stands = view.t("No organizer has said yet that they look after it.")
    return Post(joined([words, stands]), (_undo(view, hand),))


def hand_of(view: View, number: int) -> Hand | None:
    """Return a hand of this group."""
    return hands.hand(view.db, view.group.id, number)


def _newest(view: View, number: int) -> Hand | None:
    """Return the hand of a card; where that one ended, what its person asked for since then."""
    hand = hand_of(view, number)
    if hand is None or hand.state == hands.OPEN:
        return hand
    theirs = hands.in_round(view.db, view.group.id, hand.round, hand.person_id)
    return theirs[-1] if theirs else hand


def _waits(view: View, hand: Hand) -> Text:
    """Say that they were asked again, and when the next word comes at the latest."""
    if not reaching.led(view):
        return reaching.nobody(view)
    if not rounds.others(view, hand):
        return view.t("Nobody else organizes here.")
    told = view.local(hand.told or view.now) + escalation.WEEK
    asked = view.t("No organizer has said yet that they look after it. I asked them all again.")
    if rounds.passed(view, hand.number):
        asked = view.t(
            "No organizer has said yet that they look after it. I asked the others again."
        )
    comes = view.t(
        "I write to you when somebody does, or by {day}.", day=view.texts.day(told.date())
    )
    return joined([asked, reaching.writes(view, comes)], " ")


def trusted(view: View) -> Text:
    """Say whom to call where it cannot wait."""
    return view.t(
        "If it cannot wait, call someone you trust; danger now: {number}.",
        number=view.group.emergency,
    )


def _undo(view: View, hand: Hand) -> tuple[Button, ...]:
    return (view.button(N_("It was a mistake"), "checkin_mistake", hand.round),)
