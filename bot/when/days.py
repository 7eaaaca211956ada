"""Which days the words of a day can mean, seen from today.

What is said must be one of the ways in which people name a day, with nothing left over. One day
that all people mean is sure; else all that can be meant is given back, to be asked about.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.when.feasts import feast
from bot.when.said import DayWords
from bot.when.why import Why

_NEXT_YEAR = timedelta(days=270)
"""A date without a year is read as next year's only when it is nearer than this: "20 Nov" on 22
November is a mistake more often than a plan."""
_FAR = timedelta(days=731)
_NEAR = 4
"""Days until "next Monday" is surely the coming one, in a week of its own."""
_WEEK = 7
_MONTHS_AHEAD = 13
SUNDAY, MONDAY = 7, 1


@dataclass(frozen=True, slots=True)
class Habits:
    """How people of a group count: `language` of who writes, and whether "9 h" is the morning.

    `week_start` is the first day of a week (Monday is 1), None where people disagree.
    """

    language: str = ""
    country: str = ""
    province: str = ""
    week_start: int | None = None
    to_24: bool = False

    @property
    def week_starts(self) -> tuple[int, ...]:
        """All days on which a week may begin."""
        return (SUNDAY, MONDAY) if self.week_start is None else (self.week_start,)


@dataclass(frozen=True, slots=True)
class Days:
    """The days that can be meant; `why` is None where there is one and it is sure."""

    days: tuple[date, ...] = ()
    why: Why | None = None


def days(said: tuple[DayWords, ...], today: date, habits: Habits) -> Days:
    """Return the days that all readings of a day mean together."""
    each = [_one(one, today, habits) for one in said]
    fit = [one for one in each if one.why is None or one.days]
    if len(each) == 1 or not fit:
        return each[0]
    sure = [one for one in each if one.why is not Why.WEEKDAY]
    if len(sure) == 1 and said[0].weekday:
        return sure[0]  # "Tue 12/8" is 8 December where 12 August is no Tuesday
    found = tuple(
        dict.fromkeys(day for one in each if one.why is not Why.WEEKDAY for day in one.days)
    )
    return Days(found or fit[0].days, Why.TWO_DAYS if found else Why.WEEKDAY)


def _one(said: DayWords, today: date, habits: Habits) -> Days:
    names = said.says() - {"loose", "bare"}
    for way, reads in _WAYS.items():
        if way <= names <= way | _CHECKS[way]:
            found = reads(said, today, habits)
            return _looked_over(said, found, today, names - way)
    return Days(why=Why.NO_DAY if names <= _NO_DAY else Why.UNREADABLE)


def _looked_over(said: DayWords, found: Days, today: date, beside: frozenset[str]) -> Days:
    """Hold what was found against what was said beside it, and against what can be planned."""
    if found.why is None and found.days[0] < today:
        return Days(why=Why.PAST)
    if found.why is None and found.days[0] - today > _FAR:
        return Days(why=Why.FAR)
    if not found.days or not beside:
        return found
    told = {"weekday": date.isoweekday, "day": _day, "month": _month, "year": _year}
    fit = tuple(
        day for day in found.days if all(told[name](day) == getattr(said, name) for name in beside)
    )
    if fit:
        return replace(found, days=fit) if found.why else Days(fit)
    if found.why is Why.PAST:
        return Days(why=Why.PAST)
    return Days(_one_of_both(said, found.days, today), Why.WEEKDAY)


def _day(day: date) -> int:
    return day.day


def _month(day: date) -> int:
    return day.month


def _year(day: date) -> int:
    return day.year


def _one_of_both(said: DayWords, found: tuple[date, ...], today: date) -> tuple[date, ...]:
    """Return the date that was written, and the nearest day that has the weekday beside it."""
    if said.weekday is None:
        return found
    near = [found[0] + timedelta(days=by) for by in range(-3, 4)]
    return (*found, *(day for day in near if day.isoweekday() == said.weekday and day >= today))


# --- The ways in which people name a day ----------------------------------------------------


def _dated(said: DayWords, today: date, _: Habits) -> Days:
    """Read "8 Dec", with or without its year: the coming one, unless that is nearly a year away."""
    assert said.day is not None
    assert said.month is not None
    if said.year:
        there = _real(said.year, said.month, said.day)
        return Days((there,)) if there else Days(why=Why.NO_SUCH_DAY)
    years = (today.year, today.year + 1)
    coming = [day for year in years if (day := _real(year, said.month, said.day))]
    return _coming([day for day in coming if day >= today], today, bool(coming))


def _coming(ahead: list[date], today: date, there_is_one: bool) -> Days:
    if not ahead:
        return Days(why=Why.PAST if there_is_one else Why.NO_SUCH_DAY)
    late = ahead[0] - today > _NEXT_YEAR and ahead[0].year > today.year
    return Days((ahead[0],), Why.PAST if late else None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numbered(said: DayWords, today: date, _: Habits) -> Days:
    """Read "The 8th", "Tuesday the 8th": the next day with that number, whose weekday must fit."""
    assert said.day is not None
    numbered = [
        day
        for ahead in range(_MONTHS_AHEAD)
        if (first := today.replace(day=1) + relativedelta(months=ahead))
        and (day := _real(first.year, first.month, said.day))
        and day >= today
    ]
    if not numbered:
        return Days(why=Why.NO_SUCH_DAY)
    if said.weekday is None and numbered[0] == today:
        return Days(tuple(numbered[:2]), Why.TWO_DAYS)
    if said.weekday in (None, numbered[0].isoweekday()):
        return Days((numbered[0],))
    fit = [day for day in numbered if day.isoweekday() == said.weekday]
    return Days((numbered[0], *fit[:1]), Why.WEEKDAY)


def _of_month(said: DayWords, today: date, _: Habits) -> Days:
    assert said.months is not None
    first = today.replace(day=1) + relativedelta(months=said.months)
    there = _real(first.year, first.month, said.day or 0)
    return Days((there,)) if there else Days(why=Why.NO_SUCH_DAY)


def _weekday(said: DayWords, today: date, _: Habits) -> Days:
    """Read "Friday": the coming one. On a Friday it is today to some."""
    ahead = _until(said, today)
    if ahead == 0:
        return Days((today, today + timedelta(days=_WEEK)), Why.TWO_DAYS)
    return Days((today + timedelta(days=ahead),))


def _until(said: DayWords, today: date) -> int:
    assert said.weekday
    return (said.weekday - today.isoweekday()) % _WEEK


def _next_weekday(said: DayWords, today: date, habits: Habits) -> Days:
    """Read "next Friday": sure where the coming one is some days off, and next week to all."""
    coming = today + timedelta(days=_until(said, today) or _WEEK)
    ways = (_day_of_week(said, today, start, 1) for start in habits.week_starts)
    found = sorted({coming, *ways})
    if len(found) == 1 and (coming - today).days < _NEAR:
        found.append(coming + timedelta(days=_WEEK))
    return Days(tuple(found), None if len(found) == 1 else Why.TWO_DAYS)


def _day_of_week(said: DayWords, today: date, start: int, ahead: int) -> date:
    assert said.weekday
    first = today - timedelta(days=(today.isoweekday() - start) % _WEEK)
    return first + timedelta(days=(said.weekday - start) % _WEEK + _WEEK * ahead)


def _in_week(said: DayWords, today: date, habits: Habits) -> Days:
    """Read "Friday next week": sure where it matters not on which day weeks begin."""
    assert said.week is not None
    starts = habits.week_starts
    found = sorted({_day_of_week(said, today, start, said.week) for start in starts})
    ahead = tuple(day for day in found if day >= today)
    if len(found) == 1:
        return Days(ahead, None if ahead else Why.PAST)
    return Days(ahead, Why.TWO_DAYS)


def _weeks_on(said: DayWords, today: date, _: Habits) -> Days:
    """Read "Mardi en huit": a week after the coming one, and on a Tuesday a week after today."""
    assert said.on
    return Days((today + timedelta(days=_until(said, today) + _WEEK * said.on),))


def _ahead(said: DayWords, today: date, _: Habits) -> Days:
    assert said.ahead is not None
    return Days((today + timedelta(days=said.ahead),))


def _months_on(said: DayWords, today: date, _: Habits) -> Days:
    assert said.months is not None
    return Days((today + relativedelta(months=said.months),))


def _nth(said: DayWords, today: date, _: Habits) -> Days:
    """Read "The second Tuesday of January"."""
    if said.months is not None:
        first = today.replace(day=1) + relativedelta(months=said.months)
        there = _nth_in(said, first.year, first.month)
        return Days((there,)) if there else Days(why=Why.NO_SUCH_DAY)
    assert said.month
    years = (said.year,) if said.year else (today.year, today.year + 1)
    found = [day for year in years if (day := _nth_in(said, year, said.month))]
    if said.year and found:
        return Days((found[0],))
    return _coming([day for day in found if day >= today], today, bool(found))


def _nth_in(said: DayWords, year: int, month: int) -> date | None:
    assert said.nth
    assert said.weekday
    last = monthrange(year, month)[1]
    there = [
        day
        for at in range(1, last + 1)
        if (day := date(year, month, at)).isoweekday() == said.weekday
    ]
    at = said.nth if said.nth < 0 else said.nth - 1
    return there[at] if at < len(there) else None


def _feast(said: DayWords, today: date, habits: Habits) -> Days:
    assert said.feast
    years = (said.year,) if said.year else (today.year, today.year + 1)
    kept = [feast(said.feast, year, habits.country, habits.province) for year in years]
    found = [day for day in kept if day and (said.year or day >= today)]
    return Days((found[0],)) if found else Days(why=Why.NO_DAY)


_Way = Callable[[DayWords, date, Habits], Days]


def _ways() -> Iterator[tuple[str, _Way, str]]:
    yield "nth weekday month", _nth, "year"
    yield "nth weekday months", _nth, ""
    yield "feast", _feast, "year weekday day month"
    yield "ahead", _ahead, "weekday day month year"
    yield "day months", _of_month, "weekday"
    yield "months", _months_on, "weekday"
    yield "day month", _dated, "year weekday"
    yield "weekday week", _in_week, "day"
    yield "weekday on", _weeks_on, "day"
    yield "weekday coming", _next_weekday, "day"
    yield "day", _numbered, "weekday"
    yield "weekday", _weekday, ""


_WAYS = {frozenset(said.split()): reads for said, reads, _ in _ways()}
_CHECKS = {frozenset(said.split()): frozenset(beside.split()) for said, _, beside in _ways()}
"""What may stand beside a way of naming a day, and must then fit it."""
_NO_DAY = frozenset({"month", "week", "year", "coming"})
