"""How meanings stand together in a line: a day, an hour, a list of days, a range, a place.

Every word of a line becomes part of an `Phrase`; one that fits nowhere makes its date unreadable.
"""

from __future__ import annotations

from parsy import Parser, alt, index, seq, test_item

from bot.when.grammar.days import (
    alone,
    calendar,
    distant,
    feast,
    in_a_week,
    nth_weekday,
    numbered,
    several_days,
    span,
)
from bot.when.grammar.hours import hour, range_of_hours, soon
from bot.when.grammar.words import FEW, comma, number, of, on, or_, the, this, wide_dash
from bot.when.said import DayWords, Meaning, Number, Phrase, Rest, Sense, Sign, Token, Zone

__all__ = ["items"]

_PLACE = 12
"""Most words of a place."""

# "at the library", "- community hall", "chez Marie", "at 12 Elm Street": no word may be a date.
_PLAIN = {
    Sense.WORD,
    Sense.PLACE,
    Sense.THE,
    Sense.OF,
    Sense.ON,
    Sense.AT,
    Sense.ONE,
    Sense.IN,
    Sense.TO,
}
_plain = test_item(lambda t: t.can(Sense.WORD) or t.means.keys() <= _PLAIN, "a word")
_joining = test_item(lambda t: t.can(Sense.PLACE) or t.can(Sense.THE), "a small word")
_word = test_item(lambda t: t.can(Sense.WORD), "a word")
_opening = alt(of(Sense.PLACE), wide_dash).times(1, FEW) >> _joining.times(0, FEW)
_rest = seq(
    index,
    _opening >> number.optional(),
    _joining.times(0, FEW) >> _word >> alt(_joining, _plain).times(0, _PLACE) >> index,
).combine(lambda first, house, end: Rest(first, end - 1, house is not None))


def _one(parser: Parser) -> Parser:
    return parser.map(lambda meaning: [meaning])


def _day(parser: Parser) -> Parser:
    return parser.map(lambda day: [(day,)])


def _sign(name: str, parser: Parser) -> Parser:
    return parser.result([Sign(name)])


def _stamp(token: Token) -> list[Meaning]:
    """Return all that one token of figures says: "2026-12-08T19:00" is a day and an hour."""
    zone, at = token.means.get(Sense.ZONE), token.means.get(Sense.HOUR)
    return [token.means[Sense.FIGURES], *([at] if at else []), *([Zone(zone)] if zone else [])]


_colon = of(Sense.PLACE, lambda how: how in (":", "("))
_item = alt(
    _sign("span", span),
    _one(several_days),
    test_item(lambda token: token.can(Sense.FIGURES), "figures").map(_stamp),
    _day(alt(calendar, nth_weekday, in_a_week, numbered, distant, feast)),
    _one(soon),
    _one(range_of_hours),
    _one(hour),
    of(Sense.TONIGHT).map(lambda part: [(DayWords(ahead=0),), part]),
    _one(this.optional() >> of(Sense.PART)),
    _one(of(Sense.ZONE).map(Zone)),
    _day(alone),
    _sign("about", of(Sense.AT).optional() >> of(Sense.ABOUT)),
    _one(_rest),
    _sign("weak", alt(comma, wide_dash)),
    _sign("strong", alt(or_, of(Sense.BREAK))),
    _one(number.map(Number)),
    _sign("skip", alt(of(Sense.LEAD), the, on, _colon)),
    _sign("bad", test_item(lambda _: True, "anything")),
)
_line = seq(index, _item, index).many()


def items(tokens: list[Token]) -> list[Phrase]:
    """Return what a line says, in the order in which it is written."""
    said = _line.parse(tokens)
    return [Phrase(one, first, end - 1) for first, many, end in said for one in many]
