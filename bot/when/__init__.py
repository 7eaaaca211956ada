"""Days and hours as people live them: on the clocks of a place, through every clock change.

Nothing here reads a clock or a database. Zones come from the tzdata package (see `bot`).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def zones_are_current() -> bool:
    """Tell whether the zones know of British Columbia's last clock change (IANA 2026)."""
    evening = instant(datetime(2026, 12, 1, 19, 0), "America/Vancouver")  # noqa: DTZ001 - what clocks show
    return evening == datetime(2026, 12, 2, 2, 0, tzinfo=UTC)


def instant(local: datetime, zone: str) -> datetime:
    """Return the moment (UTC) at which the clocks of a zone show `local` (naive wall time).

    A time that a clock change leaves out moves forward by what is left out: 02:30 becomes 03:30.
    Of a time that comes twice, the first is meant.
    """
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def wall(moment: datetime, zone: str) -> datetime:
    """Return what the clocks of a zone show at a moment, as naive wall time."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def left_out(local: datetime, zone: str) -> bool:
    """Tell whether the clocks of a zone jump over this wall time."""
    return wall(instant(local, zone), zone) != local


def comes_twice(local: datetime, zone: str) -> bool:
    """Tell whether the clocks of a zone show this wall time twice."""
    there = ZoneInfo(zone)
    first, second = (local.replace(tzinfo=there, fold=fold) for fold in (0, 1))
    back = (first.utcoffset() or timedelta()) - (second.utcoffset() or timedelta())
    return back > timedelta()
