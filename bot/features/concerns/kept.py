"""A problem that is kept: shown to those who may see it, spoken of again, taken back."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import UTC

from bot.features.concerns import card, rules
from bot.features.concerns.rules import Audience
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer
from storage import concern_offers, concerns, people
from storage.concerns import Concern
from storage.people import COMMUNITY, ORGANIZER, POLICE, Holder


def everyone_with_a_role(turn: Turn) -> tuple[Holder, ...]:
    """Return the group's organizers and contacts."""
    return people.holders(turn.db, turn.group.id, ORGANIZER, POLICE, COMMUNITY)


def keep(turn: Turn, what: str, place: str, who: Audience, signed: str) -> tuple[Concern, bool]:
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
        turn.post("concern", concern.number)
    turn.plan("concern_by", concern.number, by)
    return concern, to_readers(turn, "concern_desk", concern)


def to_readers(turn: Turn, kind: str, concern: Concern, *, by_itself: bool = False) -> bool:
    """Show a card to those who look after a problem, and to nobody else."""
    holders = everyone_with_a_role(turn)
    return turn.for_readers(
        kind,
        concern.number,
        rules.readers(concern.scope, concern.reader_id, holders),
        private_only=rules.private_only(concern.scope, holders),
        by_itself=by_itself,
    )


def undo(turn: Turn, number: int) -> Answer:
    """Take a problem back: its words are erased, its cards say so."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None or concern.person_id != turn.me.id:
        return turn.line(turn.t("Only the person who told it can take it back."))
    done = concerns.changes(turn.db, turn.group.id, number)
    concerns.take_back(turn.db, turn.group.id, number)
    turn.unplan("concern_by", number)
    for kind in ("concern", "concern_desk", "concern_again", "concern_kept", "concern_silence"):
        turn.touch(kind, number)
    for change in done:
        turn.touch("concern_news", f"{number}_{change.serial}")
        turn.touch("concern_shared_news", f"{number}_{change.serial}")
    return turn.say(
        turn.t(
            "**{ref}** is taken back: I erased its words, and where it was shown it says so.",
            ref=card.ref(number),
        ),
        turn.button(N_("Menu"), "menu"),
    )


def silence(turn: Turn, key: str) -> None:
    """The named day is here: if nobody has reacted, say so, and ask once more. Late is fine."""
    concern = concerns.concern(turn.db, turn.group.id, int(key))
    if concern is None or concern.state != concerns.NEW:
        return
    to_readers(turn, "concern_again", concern, by_itself=True)
    turn.write_to(concern.person_id, "concern_silence", concern.number)


# --- A message that waits for its author ---------------------------------------------------


def slot(turn: Turn, key: str) -> Hashable:
    """Return where the words wait: under the question, not under whoever asked it."""
    return ("concern_offer", turn.group.id, key)


def close_offer(turn: Turn, key: str) -> None:
    """Let the question to an author go: it is answered."""
    concern_offers.settle(turn.db, turn.group.id, key)
    place = slot(turn, key)
    turn.after_commit(lambda: turn.memory.drop(place))
    turn.touch("concern_offer", key)
