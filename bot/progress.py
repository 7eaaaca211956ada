"""How far each platform's updates are done, so that no crash and no second delivery repeats one.

The mark moves up to the lowest update that is still under way: one that waits for the platform
to be asked about somebody may be done after later ones.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from bot.words import Event
from storage import marks
from storage.database import Ticket


class Progress:
    """What is under way and what is done. All but `begin` runs in the writer's thread."""

    def __init__(self) -> None:
        self._open: dict[str, set[int]] = {}
        self._finished: dict[str, set[int]] = {}
        """Done, but above the mark: something earlier is still under way."""
        self._marked: dict[str, int] = {}

    def begin(self, event: Event) -> None:
        """Note that an update is under way."""
        if event.serial is not None:
            self._open.setdefault(event.chat.platform, set()).add(event.serial)

    def done_before(self, ticket: Ticket, event: Event, day: date) -> bool:
        """Tell whether this update was done already."""
        if event.serial is None:
            return False
        platform = event.chat.platform
        if platform not in self._marked:
            found = marks.marked(ticket, platform, day)
            self._marked[platform] = -1 if found is None else found
        before = event.serial <= self._marked[platform]
        return before or event.serial in self._finished.get(platform, ())

    def done(self, ticket: Ticket, event: Event) -> None:
        """Note that an update is done with this batch, if the batch is kept."""
        if event.serial is not None:
            done = ticket.info.setdefault("done", {})
            done.setdefault(event.chat.platform, set()).add(event.serial)

    def sign(self, ticket: Ticket, after: list[Callable[[], None]], day: date) -> None:
        """Write how far the updates are done, once for a batch."""
        for platform, done in ticket.info.get("done", {}).items():
            under_way = self._open.get(platform, set()) - done
            finished = self._finished.get(platform, set()) | done
            lowest = min(min(under_way, default=max(finished) + 1) - 1, max(finished))
            mark = max(lowest, self._marked.get(platform, -1))
            marks.mark(ticket, platform, mark, day)
            after.append(partial(self._kept, platform, done, mark))

    def _kept(self, platform: str, done: set[int], mark: int) -> None:
        """What was signed is on the disk."""
        self._open[platform] = self._open.get(platform, set()) - done
        finished = self._finished.get(platform, set()) | done
        self._finished[platform] = {one for one in finished if one > mark}
        self._marked[platform] = mark
