"""The table of places, which `python -m tests.places` made; read when first asked, kept then."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.towns.names import COUNTRY, Region, plain

TABLE = Path(__file__).parent / "places.txt.gz"


_IN_BUTTONS = re.compile(r"[a-z0-9_]{1,40}")


@dataclass(frozen=True, slots=True)
class Town:
    """A town. `size`: people who live there, 0 of small ones whose name is the only one."""

    name: str
    country: str
    region: str
    zone: str
    size: int = 0

    @property
    def key(self) -> tuple[str, str] | None:
        """Its words in a button, for `place`; None where they do not fit one."""
        where = f"{self.country}_{self.region}".strip("_")
        name = plain(self.name).replace(" ", "_")
        return (where, name) if _IN_BUTTONS.fullmatch(name) else None

    @property
    def here(self) -> bool:
        """Whether it is in our country."""
        return self.country == COUNTRY

    def is_in(self, region: Region) -> bool:
        """Tell whether it is in a province, a state or a country."""
        return self.country == region[0] and region[1] in ("", self.region)


@cache
def by_name() -> dict[str, tuple[Town, ...]]:
    """Return all places by `plain` name, the largest of a name first."""
    found: dict[str, list[Town]] = {}
    for line in gzip.decompress(TABLE.read_bytes()).decode().splitlines():
        if line.startswith("#"):
            continue
        where, _, listed = line.partition(": ")
        country, region, zone = where.split(" ")
        for entry in listed.split(", "):
            names, _, size = entry.partition("=")
            first, *others = names.split("/")
            place = Town(first, country, region.strip("-"), zone, int(size or 0))
            for name in (first, *others):
                found.setdefault(plain(name), []).append(place)
    return {name: tuple(sorted(there, key=_largest)) for name, there in found.items()}


def place(where: str, name: str) -> Town | None:
    """Return the place whose `key` this is."""
    country, _, region = where.partition("_")
    there = by_name().get(name.replace("_", " "), ())
    return next((one for one in there if (one.country, one.region) == (country, region)), None)


def _largest(place: Town) -> int:
    return -place.size


@cache
def zones(region: Region) -> tuple[str, ...]:
    """Return the zones of a province, a state or a country, the one of most places first."""
    counted: dict[str, int] = {}
    for there in by_name().values():
        for place in there:
            if place.is_in(region):
                counted[place.zone] = counted.get(place.zone, 0) + 1
    return tuple(sorted(counted, key=lambda zone: -counted[zone]))
