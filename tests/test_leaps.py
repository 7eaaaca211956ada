"""A wrong clock heals: nothing closes or is erased too early, or waits for a day that is not."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.hours import SURE
from bot.words import Tick
from storage import agenda
from tests.stage import Town
from tests.telling import MAYA, tells

BEAT = timedelta(seconds=15)
A_NIGHT = timedelta(hours=13)
"""Longer than from any set hour to the next."""


async def asks(town: Town) -> None:
    """Ana lets everyone vote."""
    await town.ana.says("menu")
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Which tree?", words="Maple, Cedar")
    await town.ana.presses("Post")


async def says_wrong(town: Town, wrong: timedelta, lasting: timedelta) -> None:
    """Let the clock of the machine be wrong for a while, and then right, for long enough."""
    for error, span in ((wrong, lasting), (timedelta(0), SURE + 2 * BEAT)):
        town.wrong = error
        for _ in range(span // BEAT):
            town.clock += BEAT
            town.time_passed()
            await town.app.handle(Tick(town.app.now()))
            await town.settle()


@pytest.mark.parametrize("days", [10, 365, -10])
async def test_a_leap_for_one_tick_changes_nothing(town: Town, days: int) -> None:
    await asks(town)
    await tells(town.maria, MAYA, what="told before, zebraquartz")
    await says_wrong(town, timedelta(days=days), BEAT)
    await town.tom.presses("Maple")
    town.tom.sees("You: Maple")
    await tells(town.maria, MAYA, what="told after, zebraquartz")
    await town.later(seconds=A_NIGHT.total_seconds())
    town.maya.sees("told before")
    town.maya.sees("told after")


@pytest.mark.parametrize("days", [10, -10])
async def test_what_a_wrong_clock_planned_is_planned_anew_when_it_is_right(
    town: Town, days: int
) -> None:
    await says_wrong(town, timedelta(days=days), SURE + 2 * BEAT)
    await tells(town.maria, MAYA, what="told after, zebraquartz")
    await town.later(seconds=A_NIGHT.total_seconds())
    town.maya.sees("told after")


async def test_what_was_told_under_a_wrong_clock_leaves_once_it_is_right(town: Town) -> None:
    town.wrong = timedelta(days=10)
    for _ in range((SURE + 2 * BEAT) // BEAT):
        town.clock += BEAT
        town.time_passed()
        await town.app.handle(Tick(town.app.now()))
    await tells(town.maria, MAYA, what="told meanwhile, zebraquartz")
    await says_wrong(town, timedelta(0), BEAT)
    town.restart()
    await town.app.begin()
    await town.later(seconds=A_NIGHT.total_seconds())
    town.maya.sees("told meanwhile")


# --- A clock that is wrong at the start ---


async def beats(town: Town, span: timedelta) -> None:
    """Let the bot look at the clock for a while."""
    for _ in range(span // BEAT):
        town.clock += BEAT
        town.time_passed()
        await town.app.handle(Tick(town.app.now()))
        await town.settle()


def open_votes(town: Town) -> datetime | None:
    """Return when the vote closes, None when it is closed."""
    with town.database.reading() as db:
        return agenda.planned(db, "poll_close", town.group_id, "1")


async def begins(town: Town, wrong: timedelta, *, down: timedelta) -> None:
    town.restart(down=down, wrong=wrong)
    await town.app.begin()


@pytest.mark.parametrize("days", [1, 10, 365])
async def test_a_clock_that_is_ahead_at_the_start_closes_and_erases_nothing(
    town: Town, days: int
) -> None:
    await asks(town)
    await tells(town.maria, MAYA, what="told before, zebraquartz")
    await begins(town, timedelta(days=days), down=timedelta(minutes=2))
    await beats(town, SURE - BEAT)
    assert open_votes(town)
    town.wrong = timedelta(0)
    await beats(town, SURE + 2 * BEAT)
    await town.tom.presses("Maple")
    town.tom.sees("You: Maple")
    await tells(town.maria, MAYA, what="told after, zebraquartz")
    await town.later(seconds=A_NIGHT.total_seconds())
    town.maya.sees("told before")
    town.maya.sees("told after")


async def test_a_second_start_believes_the_clock_no_sooner_than_the_first(town: Town) -> None:
    await asks(town)
    for _ in range(3):
        await begins(town, timedelta(days=10), down=timedelta(minutes=1))
        await beats(town, SURE - BEAT)
        assert open_votes(town)
    await begins(town, timedelta(0), down=timedelta(minutes=1))
    await beats(town, SURE + 2 * BEAT)
    await town.tom.presses("Maple")
    town.tom.sees("You: Maple")
    assert town.doubted is None


async def test_what_came_due_in_a_long_night_is_done_once_the_clock_is_sure(town: Town) -> None:
    await tells(town.maria, MAYA, what="told before, zebraquartz")
    await begins(town, timedelta(0), down=A_NIGHT)
    await beats(town, SURE - BEAT)
    town.maya.never_saw("told before")
    await beats(town, 2 * BEAT)
    town.maya.sees("told before")


async def test_what_came_due_in_a_short_restart_is_done_at_once(town: Town) -> None:
    await asks(town)
    closes = open_votes(town)
    assert closes is not None
    await town.later(seconds=(closes - town.clock - timedelta(minutes=1)).total_seconds())
    await begins(town, timedelta(0), down=timedelta(minutes=2))
    await beats(town, BEAT)
    assert open_votes(town) is None


async def test_what_people_ask_for_while_nobody_is_sure_goes_on(town: Town) -> None:
    await begins(town, timedelta(0), down=timedelta(days=2))
    await asks(town)
    town.elm.shows("Which tree?")
    await town.tom.presses("Maple")
    town.tom.sees("You: Maple")
