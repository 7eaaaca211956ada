"""What somebody wrote at any desk, in any group, and what has not gone out."""

from __future__ import annotations

from collections.abc import Mapping

from bot.asked import Item
from bot.desk import SOON, soon_key
from bot.feature import Card, Public
from bot.turn import Turn
from bot.words import Answer, Button, Text, joined
from storage import groups, people, replies
from storage.replies import Reply

MOST = 4
"""So many things are offered that are not to be sent: those that go out first."""


Found = tuple[str, str, Reply]
"""The group and the kind of something that waits, and what waits."""


def waiting(turn: Turn) -> tuple[Found, ...]:
    """Return what whoever acts wrote, with its group and kind, that which goes out first before."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    return replies.prepared_by(turn.db, person.id if person else 0)


def at(turn: Turn, item: Item) -> Found | None:
    """Return what whoever acts wrote to an item last that waits; None where nothing does."""
    here = [
        (group_id, kind, waits)
        for group_id, kind, waits in waiting(turn)
        if (group_id, f"{kind}_desk", str(waits.number)) == (item.group_id, item.kind, item.key)
    ]
    return here[-1] if here else None


def words_at(turn: Turn, item: Item) -> str:
    """Return the words of that; "" where nothing waits."""
    found = at(turn, item)
    return found[2].words if found else ""


def notes(turn: Turn, public: Mapping[str, Public]) -> list[Button]:
    """Return for each of these the button that lets it not go out, by its group and its thing."""
    there, buttons = turn.home, []
    for group_id, kind, waits in waiting(turn):
        turn.home = groups.group(turn.db, group_id)
        label = f"{turn.group.name.upper()}, {public[kind].ref(waits.number)}"
        buttons.append(turn.named(label, f"{kind}_note", waits.number, waits.serial))
    turn.home = there
    return buttons


def still(
    turn: Turn, first: Text, cards: Mapping[str, Card], public: Mapping[str, Public]
) -> Answer | None:
    """Say behind other words what is on its way, with what stops it; None where nothing is."""
    found = waiting(turn)
    if len(found) == 1:
        group_id, kind, waits = found[0]
        turn.home = groups.group(turn.db, group_id)
        post = cards[f"{kind}_{SOON}"].draw(turn, *soon_key(waits))
        return turn.say(joined([first, post.text], "\n"), *post.rows) if post else None
    which = turn.t("Which one is not to be sent?")
    return turn.say(joined([first, which], "\n"), *notes(turn, public)[:MOST]) if found else None
