"""On which day a role rests: when its holder was last seen in a chat, or who vouched for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256

from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Button, Text, joined
from storage import people
from storage.people import Holder

OLD = timedelta(days=7)
"""From then on a day in a chat is long past."""


def old(view: View) -> list[Holder]:
    """Return whose part rests on a day long past, or on somebody's word; each person once."""
    everyone = people.holders(view.db, view.group.id, people.ORGANIZER, *people.CONTACTS)
    once = {one.person_id: one for one in everyone}
    today = view.local().date()

    def rests_long(one: Holder) -> bool:
        seen = people.seat(view.db, view.group.id, one.person_id).seen
        return seen is None or today - seen > OLD

    return [one for one in once.values() if rests_long(one)]


def told(view: View) -> Text:
    """Return the list of them with the day, nothing where there is nobody."""
    lines = [_line(view, one) for one in old(view)]
    if not lines:
        return Text()
    return joined([view.t("Not seen in a chat for a week:"), *lines], "\n")


def _line(view: View, one: Holder) -> Text:
    seat = people.seat(view.db, view.group.id, one.person_id)
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


def confirms(turn: Turn) -> Sequence[Button]:
    """Return a button for each of them, by which an organizer vouches for them."""
    return [
        turn.named(
            turn.texts.label(N_("Confirm {name}"), name=one.name), "people_still", _mark(turn, one)
        )
        for one in old(turn)
        if one.person_id != turn.me.id
    ]


def marked(turn: Turn, mark: str) -> Holder | None:
    """Return the holder of a role whom a button means, None when they have none any more."""
    everyone = people.holders(turn.db, turn.group.id, people.ORGANIZER, *people.CONTACTS)
    return next((one for one in everyone if _mark(turn, one) == mark), None)


def _mark(turn: Turn, one: Holder) -> str:
    """Return what stands for a person in a button: no number of theirs."""
    return sha256(f"still:{turn.group.id}:{one.person_id}".encode()).hexdigest()[:12]
