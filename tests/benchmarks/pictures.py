"""How long the event loop is kept waiting while two photos with 12 megapixels are rebuilt.

The loop asks to be woken every millisecond; what it is woken too late is the delay that any
answer would have at that moment. The two photos come at once, from two people.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable

from bot.jobs import Jobs
from bot.words import Attached, Job, Later
from tests import photos
from tests.benchmarks.figures import ROUNDS, Figure, Result

GOAL_MS = 10.0
SIZE = (4032, 3024)
EVERY = 0.001


async def _delays(meanwhile: Awaitable[object]) -> list[float]:
    """Return by how many milliseconds each waking came too late until the work was done."""
    work = asyncio.ensure_future(meanwhile)
    delays = []
    while not work.done():
        due = time.perf_counter() + EVERY
        await asyncio.sleep(EVERY)
        delays.append((time.perf_counter() - due) * 1e3)
    assert not work.exception()
    return delays


def _p99(delays: list[float]) -> float:
    return statistics.quantiles(delays, n=100)[98]


async def measure() -> Result:
    """Measure the delays with and without photos, in turn, and return their medians."""
    photo = photos.photo(*SIZE)

    async def fetch(_most: int) -> bytes:
        return photo

    work, later = Jobs(), Later(Job.PICTURE, Attached("", len(photo), fetch), "album-1")

    async def two_photos() -> None:
        came = await asyncio.gather(*(work.do(("bench", name), later) for name in "ab"))
        assert all(isinstance(one, bytes) for one in came), came

    await two_photos()
    busy, idle, longest, seconds = [], [], [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        delays = await _delays(two_photos())
        seconds.append(time.perf_counter() - began)
        busy.append(_p99(delays))
        longest.append(max(delays))
        idle.append(_p99(await _delays(asyncio.sleep(0.5))))
    sides = {
        "idle": statistics.median(idle),
        "longest": statistics.median(longest),
        "seconds": statistics.median(seconds),
    }
    delay = Figure(round(statistics.median(busy), 2), GOAL_MS, "ms (p99)", sides)
    return Result("pictures", {"delay": delay})
