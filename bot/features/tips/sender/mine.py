"""The case that somebody just sent, or opened with six words: theirs for 30 minutes."""

from __future__ import annotations

from collections.abc import Sequence

from bot import screen
from bot.feature import Underway
from bot.features.tips.seal import Seal
from bot.features.tips.sender import stubs
from bot.features.tips.sender.ends import OPEN, keep_open
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Text
from storage import groups, tips
from storage.tips import Case


def mine(turn: Turn) -> Case | None:
    """Return that case, None when it was too long ago; the turn is about its group then."""
    group_id, case_id, stub = _open(turn)
    home = groups.group(turn.db, group_id)
    case = tips.case(turn.db, group_id, case_id) if home else None
    if case is not None:
        turn.home = home
        keep_open(turn, group_id, case_id, stub)
    return case


def stub_of(turn: Turn) -> str:
    """Return the stub of that case; "" where six words open it, or none is open."""
    return _open(turn)[2]


def of_stub(turn: Turn, seal: Seal, stub: str) -> Case | Answer:
    """Return what a stub belongs to; else the one sentence that says why there is nothing."""
    case = mine(turn) if stub_of(turn) == stub else None
    if case is None and stubs.over(turn, stub):
        told = turn.t("That was more than 30 minutes ago. I cannot take it back any more.")
        return turn.say(told, turn.button(N_("Menu"), "menu"))
    case = case or stubs.case(turn, seal, stub)
    if case is None:
        told = turn.t("There is nothing to take back here.")
        return turn.say(told, turn.button(N_("Menu"), "menu"))
    keep_open(turn, case.group_id, case.id, stub)
    return case


def _open(turn: Turn) -> tuple[str, str, str]:
    return turn.recall(OPEN) or ("", "", "")


def underway(turn: Turn) -> Sequence[Underway]:
    """Return the way to take back the case that stands on the screen; in words of no matter."""
    group_id, case_id, stub = _open(turn)
    here = turn.home is not None and turn.home.id == group_id and screen.hushed(turn)
    if not here or tips.case(turn.db, group_id, case_id) is None:
        return ()
    return (Underway(Text(), (stubs.button(turn, stub),)),)


def closed(turn: Turn) -> Answer:
    """Say that it was too long ago."""
    return turn.say(
        turn.t("That took a while. Please give the six words again."),
        turn.button(N_("Read an answer"), "tip_read"),
    )
