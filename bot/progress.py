"""Which updates were taken in, so that no crash and no second delivery does one twice.

Updates come out of order and again. What changed something is marked on the disk, in the same
commit; what changed nothing may be done again in another process. What was answered in this one
stays silent when it comes again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from functools import partial

from bot.words import Event
from storage import marks
from storage.database import Ticket
from storage.marks import ASIDE, DONE, KINDS, Numbers

_Key = tuple[str, str]


class Progress:
    """What was answered, what was set aside, and what is on the disk of both."""

    def __init__(self) -> None:
        self._answered: defaultdict[str, Numbers] = defaultdict(Numbers)
        """By platform; this and the next two change in the event loop."""
        self._under_way: set[tuple[str, int]] = set()
        self._refused: defaultdict[str, set[int]] = defaultdict(set)
        """Set aside, and not on the disk yet."""
        self._kept: dict[_Key, Numbers] = {}
        """As on the disk; changes in the writer's thread, after commits."""
        self._swept = date.min
        """The day on which what is too old was erased last."""

    # --- In the event loop ---

    def begin(self, event: Event) -> None:
        """Note that it is under way."""
        if event.serial is not None:
            self._under_way.add((event.chat.platform, event.serial))

    def end(self, event: Event) -> None:
        """Note that it is under way no more."""
        if event.serial is not None:
            self._under_way.discard((event.chat.platform, event.serial))

    def seen(self, event: Event, today: date) -> bool:
        """Tell whether it comes again to this process: it is under way here, or answered."""
        here = (event.chat.platform, event.serial)
        return here in self._under_way or self.answered(event, today)

    def answered(self, event: Event, today: date) -> bool:
        """Tell whether this process has answered it already."""
        serial = event.serial
        return serial is not None and self._answered[event.chat.platform].holds(serial, today)

    def answer(self, event: Event, today: date) -> None:
        """Note that it is answered."""
        if event.serial is not None:
            self._answered[event.chat.platform].add((event.serial,), today)

    def set_aside(self, event: Event) -> None:
        """Note that its person is told that it was not done. It is written with the next batch."""
        if event.serial is not None:
            self._refused[event.chat.platform].add(event.serial)

    def knows(self, event: Event) -> bool:
        """Tell whether what the disk says of its platform was read."""
        return event.serial is None or (event.chat.platform, ASIDE) in self._kept

    def was(self, event: Event, today: date) -> str:
        """Return what the disk says became of it: DONE, ASIDE, or nothing. Once it `knows`."""
        if event.serial is None:
            return ""
        for kind in KINDS:
            if self._kept[event.chat.platform, kind].holds(event.serial, today):
                return kind
        return ""

    # --- In the writer's thread ---

    def learn(self, ticket: Ticket, event: Event, today: date) -> None:
        """Read what the disk says of its platform, the first time."""
        for kind in KINDS:
            key = (event.chat.platform, kind)
            if key not in self._kept:
                self._kept[key] = marks.load(ticket, *key, today)

    def came_before(self, ticket: Ticket, event: Event, today: date) -> str:
        """Return what became of it in this batch or before: DONE, ASIDE, or nothing."""
        if event.serial is None:
            return ""
        self.learn(ticket, event, today)
        if event.serial in ticket.info.get("done", {}).get(event.chat.platform, ()):
            return DONE
        return self.was(event, today)

    def done(self, ticket: Ticket, event: Event) -> None:
        """Note that an update is done with this batch, if the batch is kept."""
        if event.serial is not None:
            done = ticket.info.setdefault("done", {})
            done.setdefault(event.chat.platform, set()).add(event.serial)

    def sign(self, ticket: Ticket, after: list[Callable[[], None]], today: date) -> None:
        """Write what is done and what was set aside, once for a batch."""
        done: dict[str, set[int]] = ticket.info.get("done", {})
        aside = {platform: refused.copy() for platform, refused in self._refused.copy().items()}
        for kind, numbers in ((DONE, done), (ASIDE, aside)):
            for platform, some in numbers.items():
                if some:
                    self._write(ticket, after, (platform, kind), some, today)

    def _write(
        self,
        ticket: Ticket,
        after: list[Callable[[], None]],
        key: _Key,
        numbers: set[int],
        today: date,
    ) -> None:
        kept = self._kept.get(key)
        if kept is None:
            kept = marks.load(ticket, *key, today)
        marks.keep(ticket, *key, kept.with_also(numbers, today), today)
        if today != self._swept:
            marks.drop_old(ticket, today)
        after.append(partial(self._signed, key, kept, numbers, today))

    def _signed(self, key: _Key, kept: Numbers, numbers: set[int], today: date) -> None:
        kept.add(numbers, today)
        self._kept[key] = kept
        self._swept = today
        if key[1] == ASIDE:
            self._refused[key[0]] -= numbers
