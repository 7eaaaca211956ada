"""What the words of a date say, before anybody knows which day that is.

A word has a kind; words together say a `DayWords` or an `Hour`. Nothing here knows today.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import Enum, auto
from typing import Any, NamedTuple


class Sense(Enum):
    """What one word, number or sign can be. Some can be several: "sept" is a month and a number."""

    WEEKDAY = auto()
    MONTH = auto()
    NUMBER = auto()
    ORDINAL = auto()
    YEAR = auto()
    FIGURES = auto()
    """A whole date in figures, as all the days that it can be."""
    HOUR = auto()
    HALF = auto()
    """AM or PM, apart from its number."""
    OCLOCK = auto()
    MINUTES = auto()
    """"half", "et quart": what stands beside an hour in words."""
    PAST = auto()
    BEFORE = auto()
    PART = auto()
    TONIGHT = auto()
    """A part of today: "ce soir"."""
    NEAR = auto()
    """A day by its distance from today: "tomorrow"."""
    UNIT = auto()
    MONTHS = auto()
    HOURS = auto()
    """A unit of time from now: "in two hours"."""
    WEEK = auto()
    NEXT = auto()
    THIS = auto()
    WEEKS_ON = auto()
    """French "en huit", English "week" behind its day."""
    ONE = auto()
    IN = auto()
    LATER = auto()
    FROM = auto()
    BETWEEN = auto()
    AT = auto()
    TO = auto()
    DASH = auto()
    COMMA = auto()
    OR = auto()
    BREAK = auto()
    THE = auto()
    OF = auto()
    ON = auto()
    FEAST = auto()
    ZONE = auto()
    ABOUT = auto()
    LEAD = auto()
    """What only leads to a date: "how about"."""
    PLACE = auto()
    """What a place or a title behind a date begins with: "at", "chez", ":"."""
    BAR = auto()
    """A word that makes a date vague, or takes it back: "every", "not", "weekend"."""
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign, where it stands, and all that it can mean."""

    start: int
    end: int
    means: dict[Sense, Any]

    def can(self, kind: Sense) -> bool:
        """Tell whether it can be of this kind."""
        return kind in self.means


class DayPart(NamedTuple):
    """A part of a day: the hours that are in it."""

    first: int
    last: int


MORNING, AFTERNOON, EVENING, NIGHT = (
    DayPart(1, 11),
    DayPart(12, 18),
    DayPart(16, 23),
    DayPart(18, 23),
)


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day as it was written. `half` is "am", "pm", or "" where neither was written.

    `sure`: two figures ("07:00", "19") or a word ("noon"), so that no half is missing. `marked`:
    written as an hour, and not as a number. `shared`: said so ("at 7pm") that it can be of every
    day before it. `loose`: heard two ways.
    """

    hour: int
    minute: int = 0
    half: str = ""
    sure: bool = False
    marked: bool = True
    shared: bool = False
    loose: bool = False
    until: Hour | None = None


@dataclass(frozen=True, slots=True)
class DayWords:
    """What is said of a day; None where nothing is. `weekday`: Monday is 1.

    `ahead` counts days and `months` months from today; `week` is 0 for this and 1 for the next;
    `on` is weeks after the coming one; `nth` counts weekdays in a month, -1 is the last. `loose`:
    said as people say it who have not looked at a calendar ("in two weeks", "Christmas").
    `bare`: the number of the day is nothing but a number, so that it could be an hour.
    """

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    ahead: int | None = None
    months: int | None = None
    week: int | None = None
    coming: bool | None = None
    on: int | None = None
    nth: int | None = None
    feast: str | None = None
    loose: bool | None = None
    bare: bool | None = None

    def says(self) -> frozenset[str]:
        """Return the names of all that is said."""
        return frozenset(one.name for one in fields(self) if getattr(self, one.name) is not None)

    def with_(self, other: DayWords) -> DayWords | None:
        """Return both as one, None where both say the same thing."""
        both = self.says() & other.says() - {"loose"}
        if both:
            return None
        return replace(self, **{name: getattr(other, name) for name in other.says()})

    @property
    def floats(self) -> bool:
        """Whether it has no date to hold on to: only a weekday, or a word beside one."""
        return self.weekday is not None and not self.says() & {"day", "month", "ahead", "feast"}


def merged(first: tuple[DayWords, ...], second: tuple[DayWords, ...]) -> tuple[DayWords, ...]:
    """Return all that both can mean together."""
    return tuple(dict.fromkeys(_pairs(first, second)))


def _pairs(first: tuple[DayWords, ...], second: tuple[DayWords, ...]) -> Iterator[DayWords]:
    for one in first:
        for other in second:
            if (both := one.with_(other)) is not None:
                yield both


# --- What stands in a line -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rest:
    """Words behind a date that are no part of it, by the tokens that they begin and end with."""

    first: int
    last: int
    numbers: bool


@dataclass(frozen=True, slots=True)
class Several:
    """Days that share their month: "Dec 8, 9 or 10"."""

    days: tuple[DayWords, ...]


@dataclass(frozen=True, slots=True)
class Soon:
    """So many minutes from now: "in two hours"."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number alone: a day, or an hour."""

    number: int


@dataclass(frozen=True, slots=True)
class Zone:
    """The name of a zone as it was written."""

    name: str


@dataclass(frozen=True, slots=True)
class Sign:
    """What is no meaning of its own. `name`: weak, strong, span, about, bad, skip."""

    name: str


Meaning = tuple[DayWords, ...] | Several | Soon | Hour | DayPart | Number | Zone | Rest | Sign


@dataclass(frozen=True, slots=True)
class Phrase:
    """A meaning, and the tokens that say it."""

    meaning: Meaning
    first: int
    last: int
