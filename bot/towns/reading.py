"""Reads a town as somebody typed it: which places it can mean, or between which clocks it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from string import ascii_lowercase
from zoneinfo import ZoneInfo, available_timezones

from bot.towns.names import COUNTRY, Region, plain, regions
from bot.towns.table import Town, by_name, zones

MOST = 4
"""Places that are asked between."""

TIMES_HERE, TIMES_ABROAD, TIMES_OURS = 60, 2, 200
"""So many times as large, and who writes only its name means that place: where one is at home,
where both are abroad, and where a large one abroad stands against a small one at home."""
SMALL = 5000
"""A place at home with more people is never forgotten for one abroad."""

SURE, SURER, KNOWN = 6, 7, 10_000
"""Letters of a name that can be guessed from a slip, and from a wrong letter; and people who live
there, for a slip of a hamlet's name may be the name of another hamlet."""

SURE_OF_REGION = 4
"""Letters of a state or country that stands alone; "ok" is no Oklahoma."""

_APART = re.compile(r"[,;()\[\]/\n]+| - ")
_POSTAL = re.compile(r"\b[a-z]\d[a-z](?: ?\d[a-z]\d)?\b|\b\d{5}\b", re.IGNORECASE)
_PART_OF = re.compile(
    r"^(?:north|south|east|west|downtown|uptown|old|greater|central|near|in|nord|sud|est|ouest"
    r"|vieux|centre ville(?: de)?|pres de|a) | (?:area|region|downtown|centre ville)$"
)

Meant = tuple[Region, ...]
"""What the name of a province or country can mean."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a town can mean.

    `places`: one for each clock, the likeliest first. `province`: without a place, the province
    that was written, where that has several clocks. `slipped`: typed with a slip.
    """

    places: tuple[Town, ...] = ()
    province: str = ""
    slipped: bool = False

    def __bool__(self) -> bool:
        """Tell whether it means anything."""
        return bool(self.places or self.province)


NOTHING = Meaning()


def read(typed: str) -> Meaning:
    """Return what a town can mean, with what is written behind it: "Windsor, Ontario"."""
    parts = [plain(part) for part in _APART.split(_POSTAL.sub(" ", typed)) if plain(part)]
    if not parts:
        return NOTHING
    where: list[Meant] = []
    while len(parts) > 1 and parts[-1] in regions():
        where.append(regions()[parts.pop()])
    town = _behind(parts[0], where)
    named = _among(by_name().get(town, ()), where)
    if parts[1:]:
        return _in_a_larger(named, read(", ".join(parts[1:])), where)
    if _is_province(town) and not any(place.here for place in named):
        return _only_where(town, where)  # Ontario is no town in California to us
    if named:
        return Meaning(likely(named))
    return _part(town, where) or _slipped(town, where) or _only_where(town, where)


def _is_province(town: str) -> bool:
    return any(country == COUNTRY for country, _ in regions().get(town, ()))


def _behind(town: str, where: list[Meant]) -> str:
    """Return a town without the provinces and countries written behind it, which go to `where`."""
    words = town.split()
    while " ".join(words) not in by_name():
        for cut in range(1, len(words)):
            if (name := " ".join(words[cut:])) in regions():
                where.append(regions()[name])
                words = words[:cut]
                break
        else:
            break
    return " ".join(words)


def _among(places: Iterable[Town], where: Sequence[Meant]) -> tuple[Town, ...]:
    return tuple(place for place in places if all(any(map(place.is_in, meant)) for meant in where))


def _in_a_larger(named: Sequence[Town], larger: Meaning, where: Sequence[Meant]) -> Meaning:
    """Return what a part of a town means: "Mount Pleasant, Vancouver"."""
    around = _among(larger.places, where)
    there = tuple(
        place for place in named if any(place.is_in((one.country, one.region)) for one in around)
    )
    return Meaning(likely(there or around or named))


def _part(town: str, where: Sequence[Meant]) -> Meaning:
    """Return what part of a town it is: "South Surrey", "Rosemont Montréal"."""
    bare = _PART_OF.sub("", town)
    if bare != town and (named := _among(by_name().get(bare, ()), where)):
        return Meaning(likely(named))
    words = town.split()
    for cut in range(1, len(words)):
        part, whole = " ".join(words[:cut]), " ".join(words[cut:])
        larger = [one for one in _among(by_name().get(whole, ()), where) if one.size >= KNOWN]
        if part in by_name() and larger:
            return _in_a_larger(by_name()[part], Meaning(likely(larger)), where)
    return NOTHING


def _slipped(town: str, where: Sequence[Meant]) -> Meaning:
    """Return what a name with one slip means; what is abroad only where nothing here is."""
    close = [
        place
        for name in _slips(town) & by_name().keys()
        for place in _among(by_name()[name], where)
        if place.size >= KNOWN
    ]
    ours = [place for place in close if place.here] or close
    return Meaning(likely(sorted(ours, key=lambda one: -one.size)), slipped=True)


def _slips(town: str) -> set[str]:
    """Return what is one letter away: missing, too many, two swapped, or wrong and not first."""
    if len(town) < SURE:
        return set()
    cuts = [(town[:at], town[at:]) for at in range(len(town) + 1)]
    found = {a + b[1:] for a, b in cuts if b}
    found |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    found |= {a + letter + b for a, b in cuts for letter in f"{ascii_lowercase} "}
    if len(town) >= SURER:
        found |= {a + letter + b[1:] for a, b in cuts[1:] if b for letter in ascii_lowercase}
    return found


def _only_where(town: str, where: Sequence[Meant]) -> Meaning:
    """Return what the province or country alone says, for a town that we do not know."""
    meant = tuple(where)
    if not meant and (_is_province(town) or (town in regions() and len(town) >= SURE_OF_REGION)):
        meant = (regions()[town],)
    if not meant:
        zone = _cities().get(town)
        return Meaning((Town(town, "", "", zone),)) if zone else NOTHING
    narrow = next((one for one in meant if all(region for _, region in one)), meant[-1])
    several = {clock(zone): zone for region in narrow for zone in zones(region)}
    country, region = narrow[0]
    if len(several) == 1:
        return Meaning((Town(town, country, region, several.popitem()[1]),))
    return Meaning(province=region if country == COUNTRY else "")


def likely(places: Sequence[Town]) -> tuple[Town, ...]:
    """Return the places that a name is likely to mean, one for each clock."""
    kept: dict[tuple[timedelta | None, ...], Town] = {}
    for place in places:
        ours = clock(place.zone)
        if not any(_outshines(one, place) for one in places if clock(one.zone) != ours):
            kept.setdefault(ours, place)
    return tuple(kept.values())[:MOST]


def _outshines(one: Town, other: Town) -> bool:
    if one.here:
        return (
            one.size > other.size * TIMES_HERE if other.here else one.size * TIMES_HERE > other.size
        )
    if other.here:
        return other.size < SMALL and one.size > other.size * TIMES_OURS
    return one.size > other.size * TIMES_ABROAD


@cache
def clock(zone: str) -> tuple[timedelta | None, ...]:
    """Return what makes two clocks one: how far they are from UTC in each month of a far year."""
    year = (datetime(2037, month, 15, 12, tzinfo=UTC) for month in range(1, 13))
    return tuple(one.astimezone(ZoneInfo(zone)).utcoffset() for one in year)


def clocks(province: str) -> tuple[str, ...]:
    """Return the zones of a province, one for each clock, the one of most places first."""
    several: dict[tuple[timedelta | None, ...], str] = {}
    for zone in zones((COUNTRY, province)):
        several.setdefault(clock(zone), zone)
    return tuple(several.values())


@cache
def _cities() -> dict[str, str]:
    """The cities that zones are named after, all over the world."""
    named = sorted(zone for zone in available_timezones() if "/" in zone and "Etc/" not in zone)
    return {plain(zone.rpartition("/")[2].replace("_", " ")): zone for zone in named}


def province(typed: str, zone: str) -> str | None:
    """Return the province of a town that has this clock; "" abroad, None when we cannot tell."""
    meant = read(typed)
    if meant.province:
        return meant.province
    same = {(one.country, one.region) for one in meant.places if clock(one.zone) == clock(zone)}
    if len(same) != 1:
        return None
    country, region = same.pop()
    return region if country == COUNTRY else ""
