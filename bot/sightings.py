"""On which day a role rests: when its holder was last seen in a chat, or who vouched for them."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256

from bot.fit import Item
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Button, Text
from storage import members, people
from storage.members import Holder

OLD = timedelta(days=7)
"""From then on a day in a chat is long past."""


def old(view: View) -> list[Holder]:
    """Return whose part rests on a day long past, or on somebody's word; each person once."""
    everyone = members.holders(view.db, view.group.id, members.ORGANIZER, *members.CONTACTS)
    once = {one.person_id: one for one in everyone}
    today = view.local().date()

    def rests_long(one: Holder) -> bool:
        seen = members.seat(view.db, view.group.id, one.person_id).seen
        return seen is None or today - seen > OLD

    return [one for one in once.values() if rests_long(one)]


def items(turn: Turn) -> list[Item]:
    """Return them with the day, and the button by which an organizer vouches for each other one."""
    return [
        (_line(turn, one), _confirm(turn, one) if one.person_id != turn.me.id else None)
        for one in old(turn)
    ]


def _line(view: View, one: Holder) -> Text:
    seat = members.seat(view.db, view.group.id, one.person_id)
    who = view.in_role(one.name, one.role)
    if seat.confirmed is not None and (seat.seen is None or seat.confirmed > seat.seen):
        by = people.name(view.db, seat.confirmed_by) if seat.confirmed_by else ""
        return view.t(
            "{who}: confirmed by {name}, {day}",
            who=who,
            name=by or view.texts.label(N_("an organizer")),
            day=view.texts.day(seat.confirmed),
        )
    assert seat.seen is not None, "holders were seen, or somebody vouched for them"
    return view.t("{who}: last seen {day}", who=who, day=view.texts.day(seat.seen))


def _confirm(turn: Turn, one: Holder) -> Button:
    label = turn.texts.label(N_("Confirm {name}"), name=one.name)
    return turn.named(label, "people_still", _mark(turn, one))


def marked(turn: Turn, mark: str) -> Holder | None:
    """Return the holder of a role whom a button means, None when they have none any more."""
    everyone = members.holders(turn.db, turn.group.id, members.ORGANIZER, *members.CONTACTS)
    return next((one for one in everyone if _mark(turn, one) == mark), None)


def _mark(turn: Turn, one: Holder) -> str:
    """Return what stands for a person in a button: no number of theirs."""
    return sha256(f"still:{turn.group.id}:{one.person_id}".encode()).hexdigest()[:12]
