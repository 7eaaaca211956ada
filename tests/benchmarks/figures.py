"""What a benchmark says: figures with their goals, and how two sides are measured side by side."""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field

ROUNDS = 9
"""Fewer rounds than this do not survive a noisy machine with two cores."""


@dataclass
class Figure:
    """One figure: a `value` at or under its `goal` holds. `sides` are what was measured."""

    value: float
    goal: float
    unit: str
    sides: dict[str, float] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        return self.value <= self.goal


@dataclass
class Result:
    """What one benchmark found."""

    name: str
    figures: dict[str, Figure]

    def as_json(self) -> str:
        """Return one JSON line."""
        return json.dumps(
            {"name": self.name, "figures": {k: asdict(v) for k, v in self.figures.items()}}
        )

    def as_text(self) -> str:
        """Return a line for each figure, for people."""
        lines = [self.name]
        for name, figure in self.figures.items():
            verdict = "holds" if figure.holds else "DOES NOT HOLD"
            sides = ", ".join(f"{side} {value:.4g}" for side, value in figure.sides.items())
            against = f"goal {figure.goal:g}: {verdict}; {sides}"
            lines.append(f"  {name}: {figure.value:.3g} {figure.unit} ({against})")
        return "\n".join(lines)


Round = Callable[[], Awaitable[int]]
"""Does a stretch of work and returns how many pieces it did."""


async def paired_cpu(
    ours: Round, theirs: Round, rounds: int = ROUNDS
) -> tuple[float, float, float]:
    """Return the median paired ratio of processor time a piece, and both medians in seconds."""
    pairs = await cpu_pairs(ours, theirs, rounds)
    mine, other = zip(*pairs, strict=True)
    ratio = statistics.median(one / two for one, two in pairs)
    return ratio, statistics.median(mine), statistics.median(other)


async def cpu_pairs(ours: Round, theirs: Round, rounds: int = ROUNDS) -> list[tuple[float, float]]:
    """Return what a piece of ours and of theirs took in each round, in seconds.

    Processor time of the whole process, all threads; the two sides take turns (ABBA), so that a
    drifting machine hits both alike.
    """
    pairs = []
    await ours()
    await theirs()
    for turn in range(rounds):
        order = (ours, theirs) if turn % 2 == 0 else (theirs, ours)
        spent = {}
        for side in order:
            gc.collect()
            started = time.process_time()
            pieces = await side()
            spent[side] = (time.process_time() - started) / pieces
        pairs.append((spent[ours], spent[theirs]))
    return pairs
