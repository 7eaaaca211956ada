"""How people name a day, and several at once."""

from __future__ import annotations

from collections.abc import Sequence

from parsy import alt, peek, seq, success

from bot.when.grammar.hours import hour
from bot.when.grammar.words import (
    FEW,
    comma,
    dash_or_to,
    month,
    no_clock,
    no_month,
    no_range,
    number,
    of,
    of_,
    on,
    only,
    or_,
    small,
    surely_to,
    the,
    the_any,
    this,
    weekday,
)
from bot.when.said import DayWords, Sense, Several

_LISTED = 10
"""Most days in a list."""

_true = success(True)
_nth = of(Sense.ORDINAL, lambda n: n > 0)
_year = comma.optional() >> of_.optional() >> of(Sense.YEAR)
_may_year = _year.optional()

_day_number = the_any >> alt(_nth, number << no_clock)
_the_number = alt(the_any >> _nth, the.times(1, FEW) >> number << no_clock)
"""A number that says it is a day: "the 8", "8th"."""

# "Dec 8", "December the 8th", "8 December", "8th of Dec", each with its year.
_month_first = seq(month=month << comma.optional(), day=_day_number << no_month << no_range)
_day_first = seq(day=_day_number << of_.optional(), month=month)
calendar = seq(
    only(Sense.OF, Sense.IN).optional() >> alt(_month_first, _day_first), _may_year
).combine(lambda said, year: DayWords(year=year, **said))

# "next week", "la semaine prochaine", "this month".
_next_week = alt(of(Sense.NEXT) >> of(Sense.WEEK), of(Sense.WEEK) >> of(Sense.NEXT)).result(1)
_week = small >> alt(_next_week, (this >> of(Sense.WEEK)).result(0))
_next_month = alt(of(Sense.NEXT) >> of(Sense.MONTHS), of(Sense.MONTHS) >> of(Sense.NEXT)).result(1)
_which_month = small >> alt(_next_month, (this >> of(Sense.MONTHS)).result(0))
_this_weekday = this.optional() >> weekday

# "Friday next week", "mardi en huit", "next Friday", "mardi prochain".
in_a_week = alt(
    seq(weekday=_this_weekday << comma.optional(), week=_week),
    seq(week=_week << small, weekday=weekday),
    seq(weekday=weekday, on=of(Sense.WEEKS_ON)),
    seq(coming=of(Sense.NEXT) >> _true, weekday=weekday),
    seq(weekday=weekday, coming=of(Sense.NEXT) >> _true),
).combine_dict(DayWords)

# "Tuesday the 8th", "mardi 8", "the 20th of next month", "the 8th".
_bare_number = number << no_month << no_clock << no_range << number.should_fail("a number")
numbered = alt(
    seq(weekday=_this_weekday << comma.optional(), day=_the_number << no_month),
    seq(weekday=_this_weekday, day=_bare_number, bare=_true),
    seq(day=_the_number, months=_which_month),
    seq(day=_the_number << no_month << no_range),
).combine_dict(DayWords)

# "the second Tuesday of January", "le premier lundi du mois prochain".
_which = the_any >> of(Sense.ORDINAL)
nth_weekday = alt(
    seq(nth=_which, weekday=weekday << small, month=month, year=_may_year),
    seq(nth=_which, weekday=weekday, months=_which_month),
).combine_dict(DayWords)


def _ahead(count: int, unit: int, later: tuple[int, bool] = (0, True)) -> DayWords:
    """Return a day by its distance: loose, unless it is counted from a day that is named."""
    shift, loose = later
    return DayWords(ahead=count * unit + shift, loose=loose or None)


# "in two weeks", "3 days from now", "dans un mois".
_count = alt(number, of(Sense.ONE))
distant = alt(
    seq(of(Sense.IN) >> _count, of(Sense.UNIT)).combine(_ahead),
    seq(_count, of(Sense.UNIT), of(Sense.LATER)).combine(_ahead),
    (of(Sense.IN) >> _count << of(Sense.MONTHS)).map(lambda n: DayWords(months=n, loose=True)),
)
feast = seq(this.optional() >> small >> of(Sense.FEAST), _may_year).combine(
    lambda name, year: DayWords(feast=name, year=year, loose=True)
)
alone = alt(
    of(Sense.NEAR).map(lambda ahead: DayWords(ahead=ahead)),
    _this_weekday.map(lambda at: DayWords(weekday=at)),
    _week.map(lambda ahead: DayWords(week=ahead)),
    of(Sense.YEAR).map(lambda year: DayWords(year=year)),
    month.map(lambda at: DayWords(month=at)),
)

# --- Several days ---------------------------------------------------------------------------


def _several(
    days: Sequence[tuple[int | None, int]], month: int | None = None, year: int | None = None
) -> Several:
    return Several(
        tuple(DayWords(weekday=weekday, day=day, month=month, year=year) for weekday, day in days)
    )


# "Dec 8, 9 or 10", "mardi 8 et jeudi 10 décembre", "les 8 et 10".
# "Dec 8, 10" is no list: 10 may be an hour.
_item = seq(weekday.optional(), _day_number << no_clock << no_range)
_items = _item.sep_by(alt(comma.optional() >> or_, comma), min=2, max=_LISTED)
_three = _item.sep_by(alt(comma.optional() >> or_, comma), min=3, max=_LISTED)
_pair = seq(_item << comma.optional() << or_, _item)
_two = _items << peek(comma.optional() >> hour)
several_days = alt(
    seq(month=month, days=alt(_three, _pair, _two) << no_month, year=_may_year),
    seq(days=_items << of_.optional(), month=month, year=_may_year),
    seq(days=the.times(1, FEW) >> alt(_three, _pair)),
).combine_dict(_several)

# "Dec 8-10", "8 Dec to 10 Dec", "du 8 au 10 décembre", "between the 8th and 10th of May".
_opening = alt(of(Sense.FROM), on).times(0, FEW) >> weekday.optional()
_dated = alt(calendar, of(Sense.FIGURES))
_to_another = alt(_dated, nth_weekday, in_a_week, numbered, weekday >> _day_number, _day_number)
span = alt(
    seq(
        _opening, alt(seq(month, _day_number), _dated), _may_year, surely_to, _to_another, no_clock
    ),
    seq(_opening, _day_number, dash_or_to, the_any, weekday.optional(), _day_first),
    seq(of(Sense.BETWEEN), alt(_dated, numbered), or_, alt(_dated, numbered), no_clock),
    seq(of(Sense.BETWEEN), _day_number, or_, _day_first),
    seq(weekday, surely_to, weekday),
)
