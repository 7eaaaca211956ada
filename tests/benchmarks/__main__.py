"""Runs one benchmark or all: `python -m tests.benchmarks [NAME] [--json]`."""

from __future__ import annotations

import argparse
import asyncio
import sys

from tests.benchmarks import backlog, fanout, flood, floor, growth, pictures, press, seal

ALL = {
    "backlog": backlog.measure,
    "fanout": fanout.measure,
    "flood": flood.measure,
    "floor": floor.measure,
    "growth": growth.measure,
    "pictures": pictures.measure,
    "press": press.measure,
    "seal": seal.measure,
}


def main() -> int:
    """Measure and print; 1 when a goal does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("name", nargs="?", choices=list(ALL))
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    holds = True
    for name in [chosen.name] if chosen.name else ALL:
        result = asyncio.run(ALL[name]())
        sys.stdout.write((result.as_json() if chosen.json else result.as_text()) + "\n")
        holds = holds and all(figure.holds for figure in result.figures.values())
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
