"""The case that somebody just sent, or opened with six words: theirs for 30 minutes."""

from __future__ import annotations

from bot.features.tips.sender.ends import OPEN, keep_open
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer
from storage import groups, tips
from storage.tips import Case


def mine(turn: Turn) -> Case | None:
    """Return that case, None when it was too long ago; the turn is about its group then."""
    group_id, case_id = turn.recall(OPEN) or ("", "")
    home = groups.group(turn.db, group_id)
    case = tips.case(turn.db, group_id, case_id) if home else None
    if case is not None:
        turn.home = home
        keep_open(turn, group_id, case_id)
    return case


def closed(turn: Turn) -> Answer:
    """Say that it was too long ago."""
    return turn.say(
        turn.t("That took a while. Please give the six words again."),
        turn.button(N_("Read an answer"), "tip_read"),
    )
