"""Single meanings, and what is read of them everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from parsy import Parser, alt, seq, test_item

from bot.when.said import Sense, Token

FEW = 4
"""Most small words in a row: a line of nothing else must not take long."""


def of(kind: Sense, test: Callable[[Any], bool] = lambda _: True) -> Parser:
    """Return what a token means as one of a kind."""

    def fits(token: Token) -> bool:
        return token.can(kind) and test(token.means[kind])

    return test_item(fits, kind.name).map(lambda token: token.means[kind])


def only(kind: Sense, never: Sense) -> Parser:
    """Return a token that can be of a kind, and not of another."""
    return test_item(lambda token: token.can(kind) and not token.can(never), kind.name)


def no(parser: Parser) -> Parser:
    """Take nothing, where something else follows."""
    return parser.should_fail("something else")


the, of_, on, this = of(Sense.THE), of(Sense.OF), of(Sense.ON), of(Sense.THIS)
the_any = the.times(0, FEW)
small = alt(the, on, of_).times(0, FEW)
number, weekday, month = of(Sense.NUMBER), of(Sense.WEEKDAY), of(Sense.MONTH)
or_, comma = of(Sense.OR), of(Sense.COMMA)
wide_dash = of(Sense.DASH, lambda how: how == "wide")
dash_or_to = alt(of(Sense.DASH), of(Sense.TO))
surely_to = alt(of(Sense.DASH), only(Sense.TO, Sense.AT))
"""A range, and not the French "à" before an hour."""

no_clock = no(alt(of(Sense.OCLOCK), of(Sense.HALF), of(Sense.PAST)))
no_range = no(alt(of(Sense.DASH, lambda how: how == "tight"), only(Sense.TO, Sense.AT)))
no_month = no(seq(of_.optional(), month))
