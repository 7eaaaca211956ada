"""Nothing more can be found when a part of the program fails, with all it holds in the error."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Coroutine, Mapping, Sequence
from datetime import timedelta
from typing import Any

import pytest

from tests.e2e.bent import POINTS
from tests.e2e.hidden import HiddenStreet
from tests.e2e.tellers import nonsense

A_MOMENT = 0.3
"""Seconds that people wait for an answer when something has failed."""

POSTPONED = timedelta(minutes=11)
"""What was due and broke is tried again by then."""

SAMPLED = {
    "fill in": ("parse", "validate", "commit", "reply"),
    "photo": ("fetch", "decode"),
    "send": ("write", "commit", "reply"),
    "slot": ("slot", "write", "draw", "upload", "decode"),
    "answer": ("parse", "write", "reply"),
    "next slot": ("notify", "draw"),
    "look": ("parse", "decode", "reply"),
    "write back": ("validate", "write", "commit"),
}
"""Which parts fail at each step: those that have the words in hand then."""
EACH_EVERYWHERE = dict.fromkeys(SAMPLED, tuple(POINTS))


class Mistakes:
    """Lets a step fail at one point after the other, and counts how often each of them did."""

    def __init__(self, hidden: HiddenStreet, points: Mapping[str, Sequence[str]]) -> None:
        self.hidden, self.points = hidden, points
        self.failures: Counter[str] = Counter()

    async def fail(self, point: str, *acts: Coroutine[Any, Any, object]) -> None:
        """Do something while a part of the program fails, and give up."""
        with self.hidden.failing(point) as tally:
            doing = asyncio.gather(*acts, return_exceptions=True)
            await self.hidden.telegram.until(lambda: doing.done() or tally.stat().st_size)
            await asyncio.wait([doing], timeout=A_MOMENT)
            self.failures[point] += tally.stat().st_size
        doing.cancel()
        await asyncio.gather(doing, return_exceptions=True)

    async def at_slot(self, step: str, *, answered: bool = False) -> None:
        """Let slots come that break, each with something new to post, and with an answer."""
        for point in self.points[step]:
            for reader in self.hidden.readers if answered else ():
                last = self.hidden.told_to(reader)[-1]
                await reader.replies(last, nonsense(self.hidden.chance, 12))
            for one in self.hidden.tellers:
                await one.tells_with_a_note()
            self.hidden.reaches_slot()
            await self.fail(point, self.hidden.quiet())
            self.hidden.copied()
            await self.hidden.later(POSTPONED)
            await self.hidden.later(timedelta(days=1))


@pytest.mark.parametrize(
    "points", [SAMPLED, pytest.param(EACH_EVERYWHERE, marks=pytest.mark.full)], ids=["some", "all"]
)
async def test_nobody_can_be_found_after_a_mistake_at_any_point(
    hidden: HiddenStreet, points: Mapping[str, Sequence[str]]
) -> None:
    await hidden.opens(tellers=3)
    mistakes, tellers = Mistakes(hidden, points), hidden.tellers
    for point in points["fill in"]:
        for one in tellers:
            await one.begins()
        await mistakes.fail(point, *(one.fills_in() for one in tellers))
    for point in points["photo"]:
        for one in tellers[:2]:
            await one.writes()
        await mistakes.fail(point, *(one.adds_photo() for one in tellers[:2]))
    for point in points["send"]:
        for one in tellers:
            await one.writes()
            await one.chooses_words()
        await mistakes.fail(point, *(one.sends() for one in tellers))
        await hidden.later(timedelta(days=1))
    await mistakes.at_slot("slot")
    for point in points["answer"]:
        words = nonsense(hidden.chance, 12)
        answers = {reader: hidden.told_to(reader)[-1] for reader in hidden.readers}
        await mistakes.fail(point, *(one.replies(line, words) for one, line in answers.items()))
        for reader, line in answers.items():
            await reader.replies(line, words)
    await mistakes.at_slot("next slot", answered=True)
    for point in points["look"]:
        await mistakes.fail(point, *(one.looks(one.six[-1]) for one in tellers))
    for point in points["write back"]:
        for one in tellers:
            await one.looks(one.six[-1])
            await one.one.presses("Write back")
        await mistakes.fail(point, *(one.one.fills(nonsense(hidden.chance, 12)) for one in tellers))
    await hidden.slot()
    assert mistakes.failures.keys() == POINTS.keys()
    assert all(mistakes.failures.values()), mistakes.failures
    hidden.nothing_gives_them_away()
