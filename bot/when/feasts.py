"""Holidays by their names, as the country and the province of a group keep them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from importlib import resources

from dateutil.easter import easter

from bot.meant import bare

_FIXED = {
    "Christmas Eve": (12, 24),
    "New Year's Eve": (12, 31),
    "Halloween": (10, 31),
    "Valentine's Day": (2, 14),
    "Saint Patrick's Day": (3, 17),
}
_SUNDAYS = {"Mother's Day": (5, 8), "Father's Day": (6, 15)}
"""The month, and the earliest day on which that Sunday can be."""
_WHERE_SUNDAYS_ARE = {"CA", "US"}


@cache
def country_of(zone: str) -> str:
    """Return the country of a zone, "" where the table of zones names none."""
    table = resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}.get(zone, "")


def feast(name: str, year: int, country: str, province: str) -> date | None:
    """Return the day of a holiday in a year, None where it is not kept there."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "Easter Sunday":
        return easter(year)
    if name in _SUNDAYS and country in _WHERE_SUNDAYS_ARE:
        first = date(year, *_SUNDAYS[name])
        return first + timedelta(days=6 - first.weekday())
    days = [day for day, called, _ in _kept(country, province, year) if _same(called, name)]
    return days[0] if len(days) == 1 else None


@cache
def named(country: str, province: str, year: int) -> Mapping[str, str]:
    """Return the holidays of a place by all their names, as a lexer sees them."""
    found = {}
    for _, english, french in _kept(country, province, year):
        for name in (english, french):
            found[" ".join(re.findall("[a-z]+", bare(name)))] = english
    return found


@cache
def _kept(country: str, province: str, year: int) -> tuple[tuple[date, str, str], ...]:
    return tuple(_listed(country, province, year))


def _listed(country: str, province: str, year: int) -> Iterator[tuple[date, str, str]]:
    """Return day, English name and French name of each holiday, without those moved to a Monday."""
    import holidays  # noqa: PLC0415 - 0.1 s that most starts never need

    if country not in holidays.list_supported_countries():
        return
    place = holidays.country_holidays(country)
    subdivision = province if province in place.subdivisions else None
    spoken = {code[:2]: code for code in sorted(place.supported_languages, reverse=True)}
    kinds = tuple(
        set(place.supported_categories) & {"public", "optional", "government", "unofficial"}
    )
    english, french = (
        holidays.country_holidays(
            country, subdiv=subdivision, years=year, observed=False, categories=kinds,
            language=spoken.get(language, place.default_language),
        )
        for language in ("en", "fr")
    )  # fmt: skip
    for day in sorted(english):
        names = zip(english.get_list(day), french.get_list(day), strict=False)
        yield from ((day, one, other) for one, other in names)


def _same(one: str, other: str) -> bool:
    def plain(name: str) -> str:
        return re.sub("[^a-z]", "", bare(name)).replace("labour", "labor").removesuffix("day")

    return plain(one) == plain(other)
