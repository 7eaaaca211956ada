"""How people write a time of day, and from when to when."""

from __future__ import annotations

from dataclasses import replace

from parsy import alt, seq

from bot.when.grammar.words import (
    FEW,
    dash_or_to,
    month,
    no,
    no_month,
    number,
    of,
    of_,
    on,
    or_,
)
from bot.when.said import Hour, Sense, Soon

_NOON, _HOUR, _DAY = 12, 60, 24
_FIVES, _TEN = 5, 10


def _spoken(hour: int, minute: int = 0, half: str = "") -> Hour:
    return Hour(hour, minute, half, sure=hour > _NOON)


def _shifted(minutes: int, hour: Hour) -> Hour:
    total = hour.hour * _HOUR + hour.minute + minutes
    sure = hour.sure and not hour.half
    return replace(hour, hour=total // _HOUR % _DAY, minute=total % _HOUR, sure=sure)


def _fraction(hour: Hour, minutes: int) -> Hour:
    """Return "midi et demi": a fraction of noon is heard two ways, so it is read back."""
    return replace(_shifted(minutes, hour), loose=hour.sure and hour.hour in (0, _NOON))


# "7pm", "19 h 30", "seven thirty pm", "7 o'clock", "sept heures et demie", "12 noon".
_minutes, _half = of(Sense.MINUTES), of(Sense.HALF)
_oclock = number << of(Sense.OCLOCK)
_written = alt(
    of(Sense.NUMBER, lambda n: n == _NOON) >> of(Sense.HOUR, lambda h: h == Hour(_NOON, sure=True)),
    seq(of(Sense.HOUR), _minutes).combine(_fraction),
    of(Sense.HOUR),
    seq(number, _half).combine(lambda hour, half: _spoken(hour, 0, half)),
    seq(number, number, _half).combine(_spoken),
    seq(_oclock, _minutes).combine(lambda hour, minutes: _fraction(_spoken(hour), minutes)),
    seq(_oclock, _half).combine(lambda hour, half: _spoken(hour, 0, half)),
    seq(_oclock, number << no_month).combine(_spoken),
    _oclock.map(_spoken),
)
_bare = number.map(lambda hour: Hour(hour, sure=hour > _NOON, marked=False))

# "quarter past 7 pm", "20 past noon", "quarter to eight".
_some_hour = alt(_written, _bare)
_past = alt(
    seq(alt(_minutes, number) << of(Sense.PAST), _some_hour).combine(_shifted),
    seq((_minutes << of(Sense.BEFORE)).map(int.__neg__), _some_hour).combine(_shifted),
)
_clock = alt(_past, _written)

_in = of(Sense.IN, lambda within: not within)
_hours = of(Sense.HOUR, lambda h: not (h.sure or h.half or h.minute or h.until))
soon = alt(
    seq(_in >> alt(number, of(Sense.ONE)), of(Sense.HOURS)).combine(
        lambda count, unit: Soon(count * unit)
    ),
    (_in >> alt(_hours.map(lambda h: h.hour), number << of(Sense.OCLOCK))).map(
        lambda count: Soon(count * _HOUR)
    ),
)
"""How long from now: "in 2 hours", "dans une heure"."""

_no_place = no(alt(of(Sense.WORD), seq(of_.optional(), month)))
"""Where a number is none of a house, and no day."""


def _from_to(start: Hour, end: Hour, *, shared: bool) -> Hour:
    """Return a range. Of two numbers alone nobody knows whether they are hours."""
    loose = not (start.marked or end.marked)
    return replace(start, until=end, shared=shared, loose=loose)


_from = alt(of(Sense.AT), of(Sense.FROM), of(Sense.BETWEEN)).times(0, FEW)
_any_clock = alt(_clock, _bare << _no_place)
range_of_hours = alt(
    seq(_from, _any_clock, dash_or_to, _from, _any_clock),
    seq(of(Sense.BETWEEN), _any_clock, or_, _from, _any_clock),
).combine(lambda lead, start, _, __, end: _from_to(start, end, shared=bool(lead)))


def _shared(hour: Hour) -> Hour:
    return replace(hour, shared=True)


_for = of(Sense.PLACE, lambda how: how == "for")
_at = alt(of(Sense.AT), of(Sense.FROM), on, _for).times(1, FEW)
_digits = of(Sense.NUMBER, lambda n: n >= _TEN and n % _FIVES == 0)
hour = alt(
    range_of_hours,
    (_at >> _clock).map(_shared),
    _clock,
    seq(of(Sense.AT) >> number, _digits << _no_place).combine(
        lambda hour, minute: Hour(hour, minute, sure=hour > _NOON, marked=False, shared=True)
    ),
    (of(Sense.AT) >> _bare << _no_place).map(_shared),
)
