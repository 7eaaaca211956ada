"""When things told privately leave, what they are called, and who may answer them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from bot.texts import N_
from bot.when import instant, wall
from storage import people
from storage.tips import Case

SLOTS = (8, 12, 16, 20)
"""Hours on the group's own clocks at which everything leaves together.

Four hours apart: in a group of fifty that leaves 43 people who may have written, where a delay of
15 minutes leaves 7 (measured on a model).
"""

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

MOMENTS = {
    "now": N_("Now"),
    "today": N_("Today"),
    "week": N_("This week"),
    "longer": N_("Longer ago"),
}
"""When something was seen, as people choose it."""

MOMENTS_TOLD = {
    "now": N_("while this was written, {day}"),
    "today": N_("{day}"),
    "week": N_("in the week before {day}"),
    "longer": N_("longer before {day}"),
}
"""The same for whoever reads it on another day."""


def next_slot(now: datetime, zone: str) -> datetime:
    """Return the first slot after `now` (UTC), never `now` itself."""
    return next(slot for slot in _slots(now, zone, range(2)) if slot > now)


def last_slot(now: datetime, zone: str) -> datetime:
    """Return the last slot that has passed."""
    return max(slot for slot in _slots(now, zone, range(-1, 1)) if slot <= now)


def _slots(now: datetime, zone: str, days: range) -> list[datetime]:
    today = wall(now, zone).date()
    return [
        instant(datetime.combine(today + timedelta(days=day), time(hour)), zone)
        for day in days
        for hour in SLOTS
    ]


def slot_name(slot: datetime, zone: str) -> str:
    """Return a slot as a word that sorts by time: "20261123_08"."""
    return f"{wall(slot, zone):%Y%m%d_%H}"


def slot_time(name: str, zone: str) -> datetime:
    """Return the moment (UTC) of a slot."""
    return instant(datetime.strptime(name, "%Y%m%d_%H"), zone)  # noqa: DTZ007 - wall time


def slot_day(name: str) -> date:
    """Return the day of a slot, where the group lives."""
    return datetime.strptime(name, "%Y%m%d_%H").date()  # noqa: DTZ007 - wall time


def number(case_id: str) -> str:
    """Return what people call a case: "K7M-2QD", thirty random bits of its id."""
    bits = int(case_id[:8], 16) >> 2
    letters = "".join(_LETTERS[bits >> shift & 31] for shift in range(25, -1, -5))
    return f"{letters[:3]}-{letters[3:]}"


def may_answer(case: Case, person_id: int, roles: Collection[str], *, shared: bool) -> bool:
    """Tell whether a person may read and answer a case.

    A contact: the one it was told to, and where it stands in a `shared` chat of contacts everyone
    with that role. Otherwise every organizer.
    """
    if case.reader_role not in roles:
        return False
    together = case.reader_id == 0 or (shared and case.reader_role == people.POLICE)
    return together or case.reader_id == person_id
