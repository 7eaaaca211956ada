"""Nothing more can be found when the power goes in the middle of it, again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from tests.e2e.hidden import HiddenStreet
from tests.e2e.tellers import A_DAYS_WORTH, Teller


@pytest.mark.parametrize("cuts", [3, pytest.param(20, marks=pytest.mark.full)])
async def test_nobody_can_be_found_after_power_cuts(hidden: HiddenStreet, cuts: int) -> None:
    await hidden.opens(tellers=6)
    for cut in range(cuts):
        people = [asyncio.create_task(tells_and_looks(teller)) for teller in hidden.tellers]
        await some_calls(hidden, people)
        if cut % 2:
            hidden.reaches_slot()
            await some_calls(hidden, people)
        await hidden.kill9()
        hidden.copied()
        for task in people:
            task.cancel()
        await asyncio.gather(*people, return_exceptions=True)
        await hidden.start()
    await hidden.slot()
    assert all(hidden.told_to(reader) for reader in hidden.readers)
    assert sum(len(teller.six) for teller in hidden.tellers) > cuts
    hidden.nothing_gives_them_away()


async def some_calls(hidden: HiddenStreet, people: Sequence[asyncio.Task[None]]) -> None:
    """Wait until the program has called the platforms, some number of times that chance says.

    Without anybody who does something there are no calls: then what stopped them is raised.
    """
    calls = (hidden.telegram.calls, hidden.discord.calls)
    enough = sum(map(len, calls)) + hidden.chance.randrange(50, 300)

    def called() -> bool:
        return sum(map(len, calls)) >= enough

    await hidden.telegram.until(lambda: called() or all(one.done() for one in people))
    if not called():
        await asyncio.gather(*people)


async def tells_and_looks(teller: Teller) -> None:
    """Somebody tells what a day lets them tell, and then looks for answers until the power goes."""
    for _ in range(A_DAYS_WORTH):
        await teller.tells()
        await teller.looks(teller.six[-1])
        await teller.adds()
    while True:
        await teller.looks(teller.six[-1])
        await teller.adds()
