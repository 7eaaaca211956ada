"""What is in memory only changes when the disk has it, and an alarm that fails comes again."""

from __future__ import annotations

from contextlib import suppress

import pytest
from sqlalchemy.exc import OperationalError

from bot import files
from bot.app import POSTPONED
from bot.memory import Alarm
from bot.words import Post, Press, plain
from tests.failing import Commits, Fault
from tests.stage import Town, attached


def sets_alarm(town: Town, faults: int) -> None:
    """Set an alarm for Maria that breaks so often before it says something."""
    left = iter(range(faults))

    def rings(_turn) -> Post:
        if next(left, None) is not None:
            raise RuntimeError("broken")
        return Post(plain("You wanted to think for a while."))

    town.app.registry.alarms["thought"] = rings
    due = town.clock.replace(microsecond=0)
    town.app._memory.wake(Alarm("thought", due, town.maria.actor, town.maria.direct, ""))


@pytest.mark.parametrize("faults", [0, 1, 3])
async def test_an_alarm_that_breaks_is_tried_again_and_rings_once(town: Town, faults: int) -> None:
    sets_alarm(town, faults)
    await town.later(minutes=1)
    for _ in range(faults):
        town.maria.never_saw("think for a while")
        await town.later(seconds=POSTPONED.total_seconds())
    assert [one.text for one in town.maria.messages] == ["You wanted to think for a while."]
    await town.later(hours=2)
    assert len(town.maria.messages) == 1


@pytest.mark.parametrize("fault", [Fault.UNDONE, Fault.OPEN, Fault.KEPT])
@pytest.mark.parametrize("at", range(4))
async def test_whichever_commit_fails_an_alarm_rings(town: Town, fault: Fault, at: int) -> None:
    sets_alarm(town, 0)
    commits = Commits(town.database)
    commits.go([Fault.NONE] * at + [fault])
    for _ in range(3):
        with suppress(OperationalError):  # the clock ticks on all the same
            await town.later(seconds=POSTPONED.total_seconds())
    assert [one.text for one in town.maria.messages] == ["You wanted to think for a while."]


async def test_a_photo_whose_turn_is_not_kept_stays_nowhere(town: Town) -> None:
    kept: list[str] = []

    def keeps(turn):
        kept.append(files.keep(turn, attached(b"a photo")))
        assert files.kept(turn, kept[-1]) is not None
        return turn.line(plain(f"kept {len(kept)}"))

    entry = town.app.registry.presses["menu"]
    town.app.registry.presses["menu"] = type(entry)(keeps, homeless=True)
    Commits(town.database).go([Fault.OPEN])
    for told in ("That did not work, and nothing was lost.", "kept 2"):
        press = Press(town.maria.direct, town.maria.actor, f"menu-{town.group_id}", "5")
        answer = await town.app.handle(press)
        assert told in str(answer.post.text)
    in_memory = {key[-1] for key in town.app._memory._kept if key[1] == town.maria.id}
    assert kept[0] not in in_memory
    assert kept[1] in in_memory
