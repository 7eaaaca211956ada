"""`porchlight run` as a test bends it: its clock is moved, and parts of it are made to fail.

    python -m tests.e2e.bent FOLDER run --config FILE

FOLDER/ahead holds the seconds by which the clock goes ahead. While FOLDER/fails/POINT is there,
that part of the program fails, with all that it held in the words of its error; every failure
adds a byte to that file. All else is the real program.
"""

from __future__ import annotations

import dataclasses
import functools
import importlib
import logging
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import bot.app
import bot.clock
import bot.courier
import bot.logs
import bot.running
from adapters.discord.platform import Discord
from adapters.telegram.platform import Telegram
from bot.__main__ import main
from bot.limits import Limits
from bot.words import Pace

POINTS = {
    "parse": (
        "adapters.telegram.to_words:heard",
        "adapters.discord.to_words:pressed",
        "adapters.discord.to_words:filled",
        "adapters.discord.to_words:said",
    ),
    "validate": ("bot.features.tips.sender.asking:check",),
    "fetch": ("bot.jobs:_fetched",),
    "decode": ("bot.jobs:_worked", "bot.features.tips.seal:CaseSeal.open"),
    "write": (
        "storage.tips:add",
        "storage.tips:add_note",
        "storage.tips:change",
        "storage.tip_pictures:add",
    ),
    "commit": ("sqlalchemy.engine.base:Transaction.commit",),
    "slot": ("bot.features.tips.posting:Posting.slot",),
    "draw": ("bot.features.tips.desk.showing:Showing.draw",),
    "upload": ("adapters.telegram.doing:_perform", "adapters.discord.doing:_do"),
    "notify": ("bot.features.tips.notices:Notices.give",),
    "reply": (
        "adapters.telegram.posting:send",
        "adapters.telegram.posting:edit",
        "adapters.discord.answering:Answering._respond",
        "adapters.discord.answering:Answering._answer_words",
    ),
}
"""Where it can be made to fail, and the functions that are that part."""

BEAT = 0.3
"""Seconds between two looks at the clock, which a test may have moved meanwhile."""

RESTS = ((bot.clock, "BEAT"), (bot.courier, "BROKEN_REST"), (bot.courier, "UNKNOWN_REST"))
"""What the program waits for in seconds of its own."""


class PlantedError(Exception):
    """A mistake that a test wanted, with everything in its words that a careless one could have."""


def failing(folder: Path, point: str, run: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function so that it fails while the test wants it to."""
    wanted = folder / "fails" / point

    @functools.wraps(run)
    def bent(*args: Any, **named: Any) -> Any:
        if wanted.exists():
            with wanted.open("ab") as tally:
                tally.write(b".")
            held = repr([[whole(one) for one in args], whole(named)])
            error = PlantedError(held)
            error.add_note(held)
            raise error from ValueError(held)
        return run(*args, **named)

    return bent


def whole(value: object) -> object:
    """Return a value so that its `repr` hides nothing."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: whole(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: whole(one) for key, one in value.items()}
    return value


def bend_one(module: object, name: str, value: object) -> None:
    """Put something else into its place; it has to be there."""
    assert hasattr(module, name)
    setattr(module, name, value)


def bend(folder: Path) -> None:
    """Take the clock and the points of failure into the test's hands."""

    def ahead() -> float:
        return float((folder / "ahead").read_text())

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=ahead())

    # As if all that time had passed: a clock that leaps alone would not be believed.
    passed = bot.running.seconds_passed
    bend_one(bot.running, "utc_now", now)
    bend_one(bot.running, "seconds_passed", lambda: passed() + ahead())
    # Nothing here is about speed: the platforms of these tests and their people know no limits.
    for module, name in RESTS:
        bend_one(module, name, BEAT)
    bot.app.Limits = functools.partial(Limits, burst=100_000)
    for platform in (Telegram, Discord):
        platform.can = dataclasses.replace(platform.can, pace=Pace(1000, 0.01, edit_gap=0.01))
    set_up = bot.logs.set_up

    def talkative(level: str) -> None:
        """Set the logs up, and then let every library say all that it can."""
        set_up(level)
        logging.getLogger().setLevel(logging.DEBUG)

    bot.logs.set_up = talkative
    for point, places in POINTS.items():
        for place in places:
            module, _, path = place.partition(":")
            owner: Any = importlib.import_module(module)
            *classes, name = path.split(".")
            for one in classes:
                owner = getattr(owner, one)
            setattr(owner, name, failing(folder, point, getattr(owner, name)))


if __name__ == "__main__":
    bend(Path(sys.argv.pop(1)))
    main()
