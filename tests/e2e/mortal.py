"""`porchlight run` as a test lets it die: as by `kill -9`, at a named point of delivery.

    python -m tests.e2e.mortal FOLDER run --config FILE

FOLDER/cut says at which point of which platform, or of any, and how many messages to everyone are
or were there by then. It is deleted just before the end. All else is the real program, only less
patient.
"""

from __future__ import annotations

import dataclasses
import importlib
import os
import signal
import sys
from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import bot.app
from adapters.discord.platform import Discord
from adapters.telegram.platform import Telegram
from bot.__main__ import main
from bot.courier import Courier
from bot.limits import Limits
from bot.words import ChatKind, Landed, Send
from storage import copies
from storage.copies import Due

BEFORE_SENDING = "before it is noted as being sent"
BEFORE_CALL = "noted, and not yet called"
AFTER_ANSWER = "answered, and not yet noted"
BEFORE_LANDED = "landing, and not yet committed"
AFTER_LANDED = "landed"
POINTS = (BEFORE_SENDING, BEFORE_CALL, AFTER_ANSWER, BEFORE_LANDED, AFTER_LANDED)

ANY = "any"
"""In place of the name of a platform."""

TO_EVERYONE = {"announcement", "alert"}
"""The cards that count; others may be on their way beside them."""

WAITS = (
    ("adapters.telegram.transport", "READ_SECONDS", 4.0),
    ("adapters.discord.doing", "TIMEOUT", 4.0),
    ("bot.courier", "UNKNOWN_REST", 0.3),
    ("bot.courier", "NONCE_HOLDS", timedelta(hours=1)),
    ("bot.clock", "BEAT", 0.5),
    ("bot.features.announcements.rules", "LOOK_AGAIN", timedelta(seconds=1)),
    ("bot.missing", "AFTER", timedelta(seconds=1)),
    ("bot.missing", "GRACE", timedelta(seconds=1)),
)
EDIT_GAP = 1.0
"""How long the program waits for an answer, and how long until it looks or tries again; and for how
long Discord knows a message again, because with dozens of power cuts minutes pass here."""


class Cut:
    """Where the process is to die, as the file in the test's folder says."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "cut"

    def wants(self, point: str, platform: str = ANY, passes: int = 1) -> None:
        """Have it die when that many messages are or were there."""
        fresh = self.file.with_suffix(".new")
        fresh.write_text(f"{passes} {platform} {point}", "utf-8")
        fresh.replace(self.file)

    @property
    def waits(self) -> bool:
        """Whether it is still to come."""
        return self.file.exists()

    def forget(self) -> None:
        """Let the process live."""
        self.file.unlink(missing_ok=True)

    def passes(self, point: str, under_way: Iterable[Due]) -> None:
        """Die, if this is where, and one of these is the message."""
        for one in under_way:
            if one.kind in TO_EVERYONE:
                self.reaches(point, one.platform)

    def reaches(self, point: str, platform: str) -> None:
        """Die, if this is where, and this is the message."""
        if not self.waits:
            return
        left, wanted, where = self.file.read_text("utf-8").split(" ", 2)
        if where != point or wanted not in (ANY, platform):
            return
        if int(left) > 1:
            self.wants(point, wanted, int(left) - 1)
            return
        self.forget()
        os.kill(os.getpid(), signal.SIGKILL)


def make_mortal(cut: Cut) -> None:
    """Let every point of delivery ask whether it is the last."""
    for module, name, wait in WAITS:
        assert hasattr(importlib.import_module(module), name)
        setattr(importlib.import_module(module), name, wait)
    # What one person may ask for is not what this is about: Ana looks again and again.
    bot.app.Limits = partial(Limits, burst=100_000)
    note, write = copies.note, Courier._write

    def noted(db: Any, landed: Any, picked: Any, now: Any) -> Any:
        found = note(db, landed, picked, now)
        cut.passes(BEFORE_SENDING, found[0])
        cut.passes(BEFORE_LANDED, [one.copy for one in landed])
        return found

    async def written(self: Courier, picked: Any) -> None:
        landed = [one.copy for one in self._landed]
        await write(self, picked)
        cut.passes(AFTER_LANDED, landed)

    copies.note = noted
    Courier._write = written
    for platform in (Telegram, Discord):
        pace = dataclasses.replace(platform.can.pace, edit_gap=EDIT_GAP)
        platform.can = dataclasses.replace(platform.can, pace=pace)
        platform.do = _watched(cut, platform.name, platform.do)


def _watched(cut: Cut, name: str, do: Any) -> Any:
    async def done(self: Any, chat: Any, act: Any) -> Any:
        to_everyone = isinstance(act, Send) and chat.kind is ChatKind.GROUP
        if to_everyone:
            cut.reaches(BEFORE_CALL, name)
        outcome = await do(self, chat, act)
        if to_everyone and isinstance(outcome, Landed):
            cut.reaches(AFTER_ANSWER, name)
        return outcome

    return done


if __name__ == "__main__":
    make_mortal(Cut(Path(sys.argv.pop(1))))
    main()
