"""What time it is, said by a clock that may be wrong: a leap is not believed at once.

The machine's clock is held against the seconds that have passed. When it leaps by more than an
hour, time goes on as before until later readings have said the same for a while. Then it is
believed, and whoever has to plan anew hears of it.

At a start there is nothing to go on with, and people are answered by what the clock says. Where the
data was written last more than an hour before, we were down, or the clock is wrong: what came due
meanwhile closes and erases nothing before the clock has said the same for as long.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock

log = logging.getLogger(__name__)

LEAP = timedelta(hours=1)
"""A clock that is set by more than this is doubted."""

SURE = timedelta(minutes=5)
"""What was doubted is believed when it says the same so much later."""

BACK = timedelta(minutes=1)
"""A clock that goes back by more than this makes plans wrong; by less, it was only set right."""


def utc_now() -> datetime:
    """Return what the machine's clock says."""
    return datetime.now(UTC)


def seconds_passed() -> float:
    """Return seconds that never go back and are counted, where the system can, in its sleep too."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Hours:
    """Says what time it is. Can be asked in any thread.

    `wall` is the machine's clock, `seconds` counts what passes. `last` is when the data was surely
    written last, None where nobody can know: then the first reading is believed. `doubted` hears
    that moment while the first reading is not sure, for the next start, and None once it is.
    """

    def __init__(
        self,
        wall: Callable[[], datetime],
        seconds: Callable[[], float],
        last: datetime | None = None,
        doubted: Callable[[datetime | None], None] = lambda _last: None,
    ) -> None:
        self._wall = wall
        self._seconds = seconds
        self._lock = Lock()
        self._read_at = self._started = seconds()
        self._read = wall()
        self._last = last or self._read
        self._tell = doubted
        self._unsure: datetime | None = None
        """What the clock said first, as long as nobody knows whether that is right."""
        self._doubted: tuple[timedelta, datetime] | None = None
        """By how much the clock leapt, and what it said then."""
        self._set_by = timedelta(0)
        self._went_back = False
        self._look_first()

    def now(self) -> datetime:
        """Return what time it is, in UTC, as far as that can be believed."""
        with self._lock:
            return self._now()

    def surely(self) -> datetime:
        """Return what time it is at least."""
        with self._lock:
            now = self._now()
            return now if self._unsure is None else self._at_least()

    def unsure(self) -> datetime | None:
        """Return the moment before which nothing that came due is done yet, None once it may be."""
        with self._lock:
            self._now()
            return self._unsure

    def _at_least(self) -> datetime:
        return self._last + timedelta(seconds=self._read_at - self._started)

    def _look_first(self) -> None:
        """Doubt a first reading that is far behind the last moment that is known."""
        ahead = self._read - self._at_least()
        self._unsure = self._read if ahead > LEAP else None
        self._tell(self._at_least() if self._unsure else None)
        if self._unsure:
            log.warning(
                "nothing was written for %.3g hours: was the bot down, or is the clock wrong? What "
                "came due meanwhile waits for %d minutes",
                ahead / LEAP,
                SURE.total_seconds() // 60,
            )

    def _now(self) -> datetime:
        said, at = self._wall(), self._seconds()
        expected = self._read + timedelta(seconds=at - self._read_at)
        leap = said - expected
        if abs(leap) <= LEAP:
            if self._doubted:
                log.warning("the clock is right again")
                self._doubted = None
            self._believe(said, at, leap)
            if self._unsure and said - self._unsure >= SURE:
                self._unsure = None
                self._tell(None)
            return said
        if self._unsure:
            # What it said before was not sure either.
            self._set_by += leap
            self._believe(said, at, leap)
            self._look_first()
            return said
        if self._doubted is None or abs(leap - self._doubted[0]) > LEAP:
            self._doubted = leap, said
            log.warning(
                "the clock leapt by %.3g hours; it is not believed before it says so again",
                leap / LEAP,
            )
        elif said - self._doubted[1] >= SURE:
            log.warning("the clock was set by %.3g hours, and is believed now", leap / LEAP)
            self._doubted = None
            self._set_by += leap
            self._believe(said, at, leap)
            return said
        return expected

    def _believe(self, said: datetime, at: float, leap: timedelta) -> None:
        self._went_back = self._went_back or leap < -BACK
        self._read, self._read_at = said, at

    def changes(self) -> tuple[timedelta, bool]:
        """Return by how much the clock was set since this was last asked, and whether it went back.

        Only what was a leap counts for the first.
        """
        with self._lock:
            found = self._set_by, self._went_back
            self._set_by, self._went_back = timedelta(0), False
            return found
