"""A problem that is kept: shown to those who may see it, spoken of again, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from functools import partial

from bot import forms, public, taken
from bot.desk import withheld
from bot.features.concerns import card, rules, viewing
from bot.features.concerns.rules import Viewers
from bot.public import Destinations
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Text, joined
from storage import cards, concerns, members, replies
from storage.concerns import Concern
from storage.members import ORGANIZER


def keep(
    turn: Turn, what: str, place: str, who: Viewers, signed: str, to: Destinations
) -> tuple[Concern, bool]:
    """Keep a problem and show it; tell whether those who look after it could be written to."""
    by = rules.by_when(turn.local()).astimezone(UTC)
    concern = concerns.add(
        turn.db,
        turn.group.id,
        person_id=turn.me.id,
        signed=signed,
        what=what,
        place=place,
        scope=who.scope,
        reader_id=who.reader_id,
        at=turn.now,
        by=by,
    )
    if who.scope == concerns.EVERYONE:
        public.publish(turn, "concern", concern.number, to)
    turn.plan("concern_by", concern.number, due=by)
    reached = to_readers(turn, "concern_desk", concern.number, concern=concern)
    if not reached:
        to_organizers(turn, concern)
    return concern, reached


def to_organizers(turn: Turn, concern: Concern) -> None:
    """Ask the organizers to see to it that whoever looks after a problem knows of it.

    Not where they look after it themselves: then it waits in their list.
    """
    if concern.scope == concerns.ONE:
        for one in members.holders(turn.db, turn.group.id, ORGANIZER):
            turn.write_to(one.person_id, "concern_stuck", concern.number)
        turn.touch("concern_stuck", concern.number)


def to_readers(turn: Turn, kind: str, *key: int, concern: Concern, by_itself: bool = False) -> bool:
    """Show a card to those who look after a problem, and to nobody else."""
    holders = viewing.everyone_with_a_role(turn)
    return turn.for_readers(
        kind,
        *key,
        readers=viewing.readers(turn, concern),
        desks=() if rules.private_only(concern.scope, holders) else None,
        by_itself=by_itself,
    )


def touch(turn: Turn, concern: Concern) -> None:
    """Let every card of a problem follow."""
    number = concern.number
    for kind in ("concern", "concern_desk", "concern_kept", "concern_stuck", "concern_unheard"):
        turn.touch(kind, number)
    for reminder in range(1, concern.reminders + 1):
        turn.touch("concern_again", number, reminder)
        turn.touch("concern_silence", number, reminder)
    for kind, key in cards.about(turn.db, turn.group.id, ("concern_soon", "concern_held"), number):
        turn.touch(kind, key)


def touch_news(turn: Turn, number: int) -> None:
    """Let what was written to those who told it follow."""
    for change in replies.standing(turn.db, turn.group.id, concerns.KIND, number):
        turn.touch("concern_news", number, change.serial)
        turn.touch("concern_shared_news", number, change.serial)


def way_back(turn: Turn, number: int) -> tuple[Text, Button] | None:
    """Return what takes a problem back, for whoever reported it."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None or concern.person_id != turn.me.id or concern.state == concerns.TAKEN_BACK:
        return None
    return card.called(turn, number), card.undo_button(turn, concern)


def undo(turn: Turn, number: int) -> Answer:
    """Take a problem back: its words are erased, its cards say so."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None or concern.person_id != turn.me.id:
        return turn.line(turn.t("Only the person who reported it can take it back."))
    menu = turn.button(N_("Menu"), "menu")
    if concern.state == concerns.TAKEN_BACK:
        return turn.say(taken.already(turn, "concern", number, *card.REPEATS), menu)
    withheld.end(turn, concerns.KIND, number)
    public.repeated(turn, concern.at)
    turn.unplan("concern_by", number)
    touch(turn, concern)
    touch_news(turn, number)
    concerns.take_back(turn.db, turn.group.id, number)
    public.gone(turn, "concern", number)
    text = turn.t(
        "**{ref}** is taken back: I erased its words, and say so now where it was shown.",
        ref=card.ref(number),
    )
    text = joined([text, taken.tell(turn, "concern", number, *card.REPEATS)], " ")
    return forms.undone(turn, "concern", turn.say(text, menu), partial(undo, number=number))


def follow(turn: Turn, number: int) -> None:
    """Let every card of a problem follow."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is not None:
        touch(turn, concern)
        touch_news(turn, number)
        public.repeated(turn, concern.at)
        withheld.go_on(turn, concerns.KIND, number)


def author(view: View, number: int) -> int | None:
    """Return who told a problem that everyone reads, None where there is none."""
    concern = concerns.concern(view.db, view.group.id, number)
    if concern is None or concern.scope != concerns.EVERYONE:
        return None
    return None if concern.state == concerns.TAKEN_BACK else concern.person_id


def named(view: View, number: int) -> bool:
    """Return whether a problem shows the name of who told it."""
    concern = concerns.concern(view.db, view.group.id, number)
    return concern is not None and bool(concern.signed)


def latest(view: View, most: int) -> Sequence[int]:
    """Return the newest problems that everyone reads."""
    return concerns.newest(view.db, view.group.id, concerns.EVERYONE, most)
