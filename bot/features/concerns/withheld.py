"""What is said about a problem waits, and the problem goes: nothing is lost unsaid."""

from __future__ import annotations

from bot import grace, public
from bot.features.concerns import card, rules
from bot.turn import Turn, View
from bot.words import Post
from storage import concern_prepared, concerns
from storage.concern_prepared import Prepared

KIND = "concern_withheld"
UNSENT = "concern_unsent"
"""The card for whoever wrote it and the organizers, once the role had ended by then."""


def tell(turn: Turn, number: int, person_id: int) -> None:
    """Tell somebody that what they wrote about a problem does not go out now."""
    turn.write_to(person_id, KIND, f"{number}_{person_id}")
    turn.touch(KIND, f"{number}_{person_id}")


def tell_all(turn: Turn, number: int) -> None:
    """Tell everybody whose words about a problem have not gone out."""
    for person_id in concern_prepared.by(turn.db, turn.group.id, number):
        tell(turn, number, person_id)


def go_on(turn: Turn, number: int) -> None:
    """Let what waits go out once its problem is back, and say so."""
    if public.down(turn, "concern", number):
        return
    for person_id in concern_prepared.by(turn.db, turn.group.id, number):
        waits = concern_prepared.prepared(turn.db, turn.group.id, number, person_id)
        if waits is not None:
            turn.touch(KIND, f"{number}_{person_id}")
            turn.plan("concern_send", f"{number}_{person_id}", max(waits.at, turn.now))


def draw(view: View, key: str) -> Post | None:
    """Draw what became of what somebody wrote, for them."""
    number = int(key.partition("_")[0])
    concern = concerns.concern(view.db, view.group.id, number)
    over = concern is None or concern.state == concerns.TAKEN_BACK
    return grace.withheld(view, "concern", number, card.ref(number), over=over)


def no_role(turn: Turn, prepared: Prepared) -> bool:
    """Whether it cannot go out: whoever wrote it has not the role any more to say it in.

    Then it is dropped, and they and the organizers are told.
    """
    number, person_id = prepared.number, prepared.person_id
    concern = concerns.concern(turn.db, turn.group.id, number)
    held = rules.held(grace.roles(turn, person_id))
    if concern is None or (
        prepared.role in held
        and rules.acts_as(concern.scope, concern.reader_id, person_id, held) is not None
    ):
        return False
    concern_prepared.drop(turn.db, turn.group.id, number, person_id)
    turn.unplan("concern_send", f"{number}_{person_id}")
    grace.unsent(turn, UNSENT, number, person_id, prepared.role)
    return True


def draw_unsent(view: View, key: str) -> Post:
    """Draw that it did not go out."""
    return grace.draw_unsent(view, key, card.ref(int(key.partition("_")[0])))
