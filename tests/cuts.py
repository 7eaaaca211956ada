"""Kills a change of keys at its steps: `python -m tests.cuts GROUP EVERY`, for one test.

The settings come from the environment. A process of its own dies at a step, as by `kill -9`; then
everything has to open with the keys in the file, and the next change has to go on. Says how often.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from bot import config, keys
from bot.config import Settings
from bot.features.tips.seal import Route, Seal
from bot.rotation import rotate
from storage import tip_keys, tips
from storage.database import Database
from storage.leader import LeaderLock

STEPS = {"rotation.rotate", "keys.change", "keys._make", "keys._settle", "renewing.renew",
         "tip_keys.change", "database.transaction"}  # fmt: skip
"""Every line of these is a step: all that writes, and all that puts it into its order."""


def dies_at(step: int) -> Callable[[FrameType, str, Any], Any]:
    """Return what `sys.settrace` wants, to kill this process before that line."""
    left = step

    def line(_frame: FrameType, event: str, _arg: Any) -> Any:
        nonlocal left
        if event == "line":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return line

    def call(frame: FrameType, _event: str, _arg: Any) -> Any:
        name = f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}"
        return line if name in STEPS else None

    return call


def cut(settings: Settings, step: int) -> bool:
    """Change the keys in a process that dies at a step; False when it got to its end."""
    child = os.fork()
    if not child:
        sys.settrace(dies_at(step))
        rotate(settings)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    with database_of(settings) as database:
        lock = LeaderLock(database)
        # PostgreSQL needs a moment to notice that nobody is there any more.
        while not lock.take():
            pass
        lock.release()
    return os.waitstatus_to_exitcode(status) == -signal.SIGKILL


@contextmanager
def database_of(settings: Settings) -> Iterator[Database]:
    """Open the database, and close it again: nothing open may cross a fork."""
    database = Database(settings.database_url)
    yield database
    database.close()


def opened(settings: Settings, group_id: str) -> dict[str, tuple[str, Route | None]]:
    """Return everything that the keys in the file open, as a start would find it."""
    seal = Seal(keys.load(settings.keys_file, settings.data_folder))
    with database_of(settings) as database, database.reading() as db:
        found = {}
        for one in tips.all_cases(db, group_id):
            words = seal.case(one.id, one.key).open(one.id, "what", one.what)
            found[one.id] = (words, seal.way(one.id, one.route))
        return found


class Before:
    """The key file and what it seals, as they were."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.file = settings.keys_file.read_bytes()
        with database_of(settings) as database, database.reading() as db:
            self.sealed = tip_keys.every(db)

    def again(self) -> None:
        """Have everything as it was."""
        self.settings.keys_file.write_bytes(self.file)
        with (
            database_of(self.settings) as database,
            database.writer() as writer,
            database.transaction(writer) as ticket,
        ):
            tip_keys.change(ticket, self.sealed)


def main(group_id: str, every: int) -> None:
    """Cut at every step, or at every so many, until none is left."""
    settings = config.load()
    before, told = Before(settings), opened(settings, group_id)
    step = 0
    while cut(settings, step):
        assert opened(settings, group_id) == told, f"cut at {step}"
        rotate(settings)
        assert opened(settings, group_id) == told, f"rotated after a cut at {step}"
        held = keys.load(settings.keys_file, settings.data_folder)
        assert held == held.only_newest(), f"old keys stay after a cut at {step}"
        before.again()
        step += every
    sys.stdout.write(f"{step}\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
