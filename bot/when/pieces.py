"""Which meanings of a line belong to one date. "Dec 8, Tue, 7pm" is one, in spite of its commas.

A comma joins what completes each other; "and", "or" and a new line never do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.when.said import (
    DayPart,
    DayWords,
    Hour,
    Number,
    Phrase,
    Rest,
    Several,
    Sign,
    Soon,
    Zone,
    merged,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One date as it was written, or several that share their month; first and last token.

    `bad`: something in it fits nowhere. `joined`: an "and" or "or" stands before it.
    """

    days: tuple[DayWords, ...] = ()
    several: tuple[DayWords, ...] = ()
    hours: tuple[Hour, ...] = ()
    part: DayPart | None = None
    soon: Soon | None = None
    number: int | None = None
    zone: str = ""
    rest: Rest | None = None
    about: bool = False
    span: bool = False
    bad: bool = False
    joined: bool = False
    first: int = -1
    last: int = -1

    @property
    def empty(self) -> bool:
        """Whether it says nothing at all."""
        return replace(self, first=-1, last=-1, joined=False) == Piece()

    @property
    def dated(self) -> bool:
        """Whether it says anything of a day."""
        return bool(self.days or self.several or self.span or self.soon)

    @property
    def only_hour(self) -> bool:
        """Whether it says an hour, and nothing of a day."""
        return bool(self.hours) and not (self.dated or self.bad or self.number)

    @property
    def floats(self) -> bool:
        """Whether a weekday is all that it says of its day."""
        return any(day.floats for day in self.days)


def pieces(items: Iterable[Phrase]) -> list[Piece]:
    """Return the dates of a line."""
    found: list[Piece] = []
    items = list(items)
    for chunk, after_comma in _chunks(items):
        together = _together(found[-1], chunk) if found and after_comma else None
        if together is not None:
            found[-1] = together
        elif not chunk.empty:
            found.append(chunk)
    if items and items[-1].meaning == Sign("strong"):  # an "or" with nothing behind, or "7pm ET"
        last = found.pop() if found else Piece(first=items[-1].first)
        found.append(replace(last, bad=True, last=items[-1].last))
    return _hours_given(_hours_shared([_numbered(piece) for piece in found]))


def _chunks(items: Iterable[Phrase]) -> Iterator[tuple[Piece, bool]]:
    """Return what stands between two separators, and whether a comma stands before it."""
    chunk, comma, word = Piece(), False, False
    for item in items:
        match item.meaning:
            case Sign("weak"):
                yield chunk, comma
                comma, word = comma if chunk.empty else True, word and chunk.empty
                chunk = Piece(joined=word)
            case Sign("strong"):
                yield chunk, comma
                chunk, comma, word = Piece(joined=True), False, True
            case Sign("skip"):
                continue
            case _:
                said = _piece(item)
                both = _together(chunk, said)
                chunk = both or replace(
                    chunk if chunk.first >= 0 else said, bad=True, last=item.last
                )
    yield chunk, comma


def _piece(item: Phrase) -> Piece:  # noqa: C901, PLR0911 - a line a meaning
    """Return the piece that says one meaning."""
    here = Piece(first=item.first, last=item.last)
    match item.meaning:
        case Several(days):
            return replace(here, several=days)
        case Hour() as hour:
            return replace(here, hours=(hour,))
        case Soon() as soon:
            return replace(here, soon=soon)
        case DayPart() as part:
            return replace(here, part=part)
        case Number(number):
            return replace(here, number=number)
        case Zone(name):
            return replace(here, zone=name)
        case Rest() as rest:
            return replace(here, rest=rest)
        case Sign("about"):
            return replace(here, about=True)
        case Sign("span"):
            return replace(here, span=True)
        case Sign():
            return replace(here, bad=True)
        case days:
            return replace(here, days=days)


_NOON = 12
_ONCE = ("several", "hours", "part", "soon", "zone", "rest")


def _together(one: Piece, other: Piece) -> Piece | None:
    """Return both as one piece, None where both say the same or nothing may stand behind."""
    if one.first < 0:
        return replace(other, joined=one.joined)
    if not _fit(one, other):
        return None
    days = merged(one.days, other.days) if one.days and other.days else one.days or other.days
    if not days and one.days:
        return None
    said = {name: getattr(one, name) or getattr(other, name) for name in _ONCE}
    return Piece(
        **said,
        days=days,
        number=one.number if other.number is None else other.number,
        about=one.about or other.about,
        bad=other.bad,
        joined=one.joined,
        first=one.first,
        last=max(one.last, other.last),
    )


def _fit(one: Piece, other: Piece) -> bool:
    """Tell whether a piece can go on with another: no slot twice, nothing behind a rest."""
    twice = any(getattr(one, name) and getattr(other, name) for name in _ONCE)
    numbers = one.number is not None and other.number is not None
    lists = bool(one.several and other.days) or bool(one.days and other.several)
    ended = one.bad or one.span or other.span or (other.bad and not other.empty)
    return not (twice or numbers or lists or ended or one.rest)


def _numbered(piece: Piece) -> Piece:
    """Make a number that stands alone the day or the hour that is missing."""
    if piece.number is None or piece.bad:
        return piece
    number, piece = piece.number, replace(piece, number=None)
    whole = piece.several or any(not day.floats and day.says() != {"year"} for day in piece.days)
    if not piece.hours and (whole or piece.part):
        return replace(piece, hours=(Hour(number, marked=False, sure=number > _NOON),))
    with_day = merged(piece.days or (DayWords(),), (DayWords(day=number, bare=True),))
    return replace(piece, days=with_day) if with_day and not whole else replace(piece, bad=True)


def _hours_shared(found: Sequence[Piece]) -> list[Piece]:
    """Give all days of a line the one hour behind them: "Sat or Sun at noon"."""
    timed = [piece for piece in found if piece.hours or piece.bad or not piece.dated]
    if len(found) < 2 or timed != [found[-1]] or not found[-1].dated or found[-1].bad:  # noqa: PLR2004 - one day shares nothing
        return list(found)
    last = found[-1]
    if not (last.hours[0].shared and last.joined):
        return list(found)
    given = [replace(piece, hours=last.hours, part=piece.part or last.part) for piece in found[:-1]]
    return [*given, last]


def _hours_given(found: Sequence[Piece]) -> list[Piece]:
    """Take an hour behind "or" as another hour for the same day: "Tue 8 Dec at 7pm or 8pm"."""
    joined: list[Piece] = []
    for piece in found:
        before = joined[-1] if joined else None
        if before and before.dated and before.hours and piece.only_hour and piece.joined:
            joined[-1] = replace(before, hours=(*before.hours, *piece.hours), last=piece.last)
        else:
            joined.append(piece)
    return joined
