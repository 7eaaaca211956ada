"""Which clock a town follows, and in which province it is.

It knows Canada's places, and for clocks also the world's large cities; zones are IANA's names.
"""

from __future__ import annotations

from bot.texts import N_
from bot.towns.names import COUNTRY, PROVINCES, abroad
from bot.towns.reading import clocks, province, read
from bot.towns.table import Town, place

__all__ = [
    "COUNTRY",
    "PROVINCES",
    "ZONES",
    "Town",
    "abroad",
    "clocks",
    "place",
    "province_of",
    "read",
    "zone_of",
]

ZONES = (
    ("America/Vancouver", N_("Pacific")),
    ("America/Edmonton", N_("Mountain")),
    ("America/Winnipeg", N_("Central")),
    ("America/Toronto", N_("Eastern")),
    ("America/Halifax", N_("Atlantic")),
    ("America/St_Johns", N_("Newfoundland")),
    ("America/Regina", N_("Saskatchewan")),
    ("America/Whitehorse", N_("Yukon")),
)
"""What people can choose by hand, west of the Rockies first."""

BC, YUKON, ONTARIO, QUEBEC, ELSEWHERE = "BC", "YT", "ON", "QC", "elsewhere"

_BY_CLOCK = {
    "America/Vancouver": BC,
    "America/Dawson_Creek": BC,
    "America/Fort_Nelson": BC,
    "America/Creston": BC,
    "America/Whitehorse": YUKON,
    "America/Dawson": YUKON,
    "America/Blanc-Sablon": QUEBEC,
    "America/Montreal": QUEBEC,
    "America/Toronto": "",
}
"""Which province a clock tells; Ontario and Quebec share one."""


def zone_of(town: str) -> str | None:
    """Return the zone of a town as somebody typed it ("Burnaby, BC"), None when we cannot tell."""
    places = read(town).places
    return places[0].zone if len(places) == 1 else None


def province_of(town: str, zone: str) -> str:
    """Return a province with numbers of its own, ELSEWHERE for others, "" where we cannot tell.

    A town, with the province written behind it, goes before the clock.
    """
    told = province(town, zone)
    if told is None:
        return _BY_CLOCK.get(zone, ELSEWHERE)
    return told if told in (BC, YUKON, ONTARIO, QUEBEC) else ELSEWHERE
