"""Runs the attack: `python -m tests.attack [PART ...] [--minutes M] [--seed N]`."""

from __future__ import annotations

import argparse
import asyncio
import logging
import secrets
import sys
import tempfile
import time
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

from tests.attack import clocks, commits, forged, kills, replays, restores
from tests.attack.rounds import Rounds

PARTS: dict[str, tuple[float, Callable[[Rounds], Awaitable[None]]]] = {
    "forged": (3, forged.attack),
    "commits": (1, commits.attack),
    "clocks": (1, clocks.attack),
    "kills": (4, kills.attack),
    "restores": (1, restores.attack),
    "replays": (1, replays.attack),
}
"""Each part with its share of the time."""


def main() -> int:
    """Attack and print the counts; 1 when something fell."""
    parser = argparse.ArgumentParser(prog="python -m tests.attack")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32))
    chosen = parser.parse_args()
    unknown = set(chosen.parts) - PARTS.keys()
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    return run(chosen.parts or list(PARTS), chosen.minutes, chosen.seed)


def run(parts: list[str], minutes: float, seed: int) -> int:
    """Play the parts one after another, each for its share of so many minutes."""
    # What breaks is looked for in the log by the parts themselves.
    logging.getLogger().addHandler(logging.NullHandler())
    shares = sum(PARTS[name][0] for name in parts)
    fell = 0
    for name in parts:
        share, attack = PARTS[name]
        with tempfile.TemporaryDirectory(prefix="attack-") as folder:
            until = time.monotonic() + 60 * minutes * share / shares
            rounds = Rounds(Path(folder), Random(f"{name} {seed}"), until)
            try:
                asyncio.run(attack(rounds))
            except Exception:  # noqa: BLE001 - whatever it is, it fell, and the other parts go on
                fell += 1
                sys.stdout.write(f"{name}: FELL in round {rounds.played}, --seed {seed}\n")
                traceback.print_exc()
        told = ", ".join(f"{n} {what}" for what, n in sorted(rounds.counts.items()))
        sys.stdout.write(f"{name}: {rounds.played - 1} rounds, {told or 'nothing'}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{len(parts) - fell} passed, {fell} failed\n")
    return 1 if fell else 0


if __name__ == "__main__":
    sys.exit(main())
