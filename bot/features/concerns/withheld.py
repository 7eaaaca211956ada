"""What is said about a problem waits, and the problem goes: nothing is lost unsaid."""

from __future__ import annotations

from bot import grace, public
from bot.features.concerns import card
from bot.turn import Turn, View
from bot.words import Post
from storage import concern_prepared, concerns

KIND = "concern_withheld"


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
