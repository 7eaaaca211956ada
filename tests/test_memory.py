"""What is in memory only changes when the disk has it, and an alarm that fails comes again."""

from __future__ import annotations

from contextlib import suppress

import pytest

from bot import files
from bot.clock import AFTER_A_FAULT
from bot.due import POSTPONED
from bot.memory import Alarm
from bot.words import NotKeptError, Post, Press, Tick, plain
from storage.outages import OutageError
from tests.failing import ANYWHERE, SERVED, Commits, Fault
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
    town.app.memory.wake(Alarm("thought", due, town.maria.actor, town.maria.direct, ""))


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


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize(
    ("database_url", "fault"),
    [
        *(("sqlite", fault) for fault in ANYWHERE[1:]),
        *(("postgresql", fault) for fault in SERVED[1:]),
    ],
    indirect=["database_url"],
)
async def test_whichever_commit_fails_an_alarm_rings_once(
    town: Town, fault: Fault, at: int
) -> None:
    sets_alarm(town, 0)
    commits = Commits(town.database)
    commits.go([Fault.NONE] * at + [fault])
    with suppress(OutageError):  # where it was kept all the same, nobody needs to know
        await town.app.handle(Tick(town.clock))
    assert commits.count > at
    # The clock ticks on, and the next tick is the one that counts.
    await town.later(seconds=AFTER_A_FAULT)
    assert [one.text for one in town.maria.messages] == ["You wanted to think for a while."]
    await town.later(hours=2)
    assert len(town.maria.messages) == 1


@pytest.mark.parametrize("fault", [Fault.UNDONE, Fault.OPEN])
async def test_an_alarm_that_breaks_while_the_database_fails_rings_once(
    town: Town, fault: Fault
) -> None:
    sets_alarm(town, 1)
    commits = Commits(town.database)
    commits.go([Fault.NONE, fault])  # what moves it to later is not kept
    with pytest.raises(OutageError):
        await town.app.handle(Tick(town.clock))
    await town.later(seconds=AFTER_A_FAULT)
    assert [one.text for one in town.maria.messages] == ["You wanted to think for a while."]
    await town.later(hours=2)
    assert len(town.maria.messages) == 1


@pytest.mark.parametrize("fault", [Fault.UNDONE, Fault.OPEN])
async def test_a_photo_whose_turn_is_not_kept_stays_nowhere(town: Town, fault: Fault) -> None:
    kept: list[str] = []

    def keeps(turn):
        kept.append(files.keep(turn, attached(b"a photo")))
        assert files.kept(turn, kept[-1]) is not None
        return turn.line(plain(f"kept {len(kept)}"))

    def in_memory() -> list[str]:
        return [word for word in kept if (*maria, word) in town.app.memory._kept]

    maria = (town.maria.platform, town.maria.id)
    entry = town.app.registry.presses["menu"]
    town.app.registry.presses["menu"] = type(entry)(keeps, needs_group=False)
    press = Press(town.maria.direct, town.maria.actor, f"menu-{town.group_id}", "5", serial=41)
    Commits(town.database).go([fault])
    with pytest.raises(NotKeptError):
        await town.app.handle(press)
    assert in_memory() == []
    # Whoever was told nothing is handed in again, and this time it is taken.
    answer = await town.app.handle(press)
    assert str(answer.post.text) == "kept 2"
    assert in_memory() == kept[1:]
    assert await town.app.handle(press) is None
