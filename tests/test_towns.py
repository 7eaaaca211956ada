"""The clock and the province of a town, as people type it on a phone."""

from __future__ import annotations

import gzip
import subprocess
import sys

import pytest

from bot.towns import ELSEWHERE, ONTARIO, QUEBEC, clocks, province_of, read, zone_of
from bot.towns.table import TABLE, by_name

WRITTEN = """
Burnaby = America/Vancouver
burnaby bc = America/Vancouver
BURNABY, B.C., Canada = America/Vancouver
Burnaby BC V5H 4M1 = America/Vancouver
City of Burnaby = America/Vancouver
n. van = America/Vancouver
West Van = America/Vancouver
South Surrey = America/Vancouver
Kerrisdale, Vancouver = America/Vancouver
Tofino, British Columbia = America/Vancouver
Creston, BC = America/Creston
Fort St. John = America/Dawson_Creek
Ft. Nelson = America/Fort_Nelson
Field BC = America/Edmonton
Sparwood = America/Edmonton
Lloydminster, Saskatchewan = America/Edmonton
Ft McMurray = America/Edmonton
Saskatoon = America/Regina
Creighton SK = America/Winnipeg
Sioux Lookout = America/Winnipeg
Pikangikum = America/Winnipeg
Atikokan = America/Atikokan
Pickle Lake, Ontario = America/Atikokan
Rankin Inlet = America/Rankin_Inlet
Arviat NU = America/Rankin_Inlet
Cambridge Bay = America/Cambridge_Bay
Gjoa Haven = America/Cambridge_Bay
Pangnirtung = America/Iqaluit
Inuvik = America/Inuvik
Dawson City = America/Dawson
London = America/Toronto
Windsor, Ontario = America/Toronto
Windsor (NS) = America/Halifax
near Ottawa = America/Toronto
Akwesasne = America/Toronto
Attawapiskat = America/Toronto
Moose Factory = America/Toronto
Montréal = America/Toronto
Monteral = America/Toronto
Val-d'Or = America/Toronto
Québec = America/Toronto
Quebec City, QC = America/Toronto
Ville de Laval = America/Toronto
Trois Rivieres qc = America/Toronto
Ste-Foy = America/Toronto
Kahnawake = America/Toronto
Cap-aux-Meules = America/Halifax
Blanc-Sablon = America/Blanc-Sablon
Saint John = America/Moncton
st john nb = America/Moncton
Elsipogtog = America/Moncton
Eskasoni = America/Glace_Bay
Souris PEI = America/Halifax
St. John's = America/St_Johns
St Johns = America/St_Johns
Mary's Harbour = America/St_Johns
Goose Bay = America/Goose_Bay
Winipeg = America/Winnipeg
Calgery = America/Edmonton
Alberta = America/Edmonton
Nowheresville, Manitoba = America/Winnipeg
Athens = Europe/Athens
Houston = America/Chicago
Genève = Europe/Zurich
Londres = Europe/London
Paris, France = Europe/Paris
Sydney Australia = Australia/Sydney
Kingston, Jamaica = America/Jamaica
Portland, Maine = America/New_York
Guildford, England = Europe/London
"""


@pytest.mark.parametrize("line", WRITTEN.strip().splitlines())
def test_the_clock_of_a_town(line: str) -> None:
    town, _, zone = line.partition(" = ")
    assert zone_of(town) == zone


@pytest.mark.parametrize(
    "town",
    [
        "Kleinstadt",
        "",
        ", ,",
        "here",
        "my street",
        "ok",
        "911",
        "Downtown",
        "Canada",
        "Ontario",
        "BC",
    ],
)
def test_what_tells_no_clock(town: str) -> None:
    assert zone_of(town) is None


@pytest.mark.parametrize(
    ("town", "places"),
    [
        ("Windsor", ["ON", "NS"]),
        ("woodstock", ["ON", "NB"]),
        ("Stratford, Canada", ["ON", "PE"]),
        ("Paris", ["", "ON"]),
        ("Springfield", ["MO", "MA"]),
    ],
)
def test_of_towns_with_one_name_and_two_clocks_none_is_taken(town: str, places: list[str]) -> None:
    assert [one.region for one in read(town).places] == places
    assert zone_of(town) is None


def test_where_only_the_province_is_known_its_clocks_are() -> None:
    assert read("Kleinstadt, BC").province == "BC"
    assert clocks("BC") == ("America/Vancouver", "America/Edmonton")
    assert clocks("NS") == ("America/Halifax",)


@pytest.mark.parametrize(
    ("town", "zone", "province"),
    [
        ("Gatineau", "America/Toronto", QUEBEC),
        ("Windsor", "America/Toronto", ONTARIO),
        ("Windsor", "America/Halifax", ELSEWHERE),
        ("Kleinstadt, Alberta", "America/Edmonton", ELSEWHERE),
        ("Kleinstadt, QC", "America/Toronto", QUEBEC),
        ("Kleinstadt", "America/Toronto", ""),
        ("Lyon", "Europe/Paris", ELSEWHERE),
    ],
)
def test_the_province_of_a_town(town: str, zone: str, province: str) -> None:
    assert province_of(town, zone) == province


def test_every_place_has_a_clock_and_a_button() -> None:
    for there in by_name().values():
        for place in there:
            assert zone_of(f"{place.name}, ") is not None or len(read(place.name).places) != 1
            assert place.country
            assert "/" in place.zone


def test_the_table_names_its_licence_and_is_read_when_it_is_needed() -> None:
    assert "GeoNames" in gzip.decompress(TABLE.read_bytes()).decode()[:300]
    assert "CC BY 4.0" in gzip.decompress(TABLE.read_bytes()).decode()[:300]
    assert TABLE.stat().st_size < 200_000
    code = (
        "import bot.house\n"
        "from bot.towns import zone_of\n"
        "from bot.towns.table import by_name\n"
        "assert not by_name.cache_info().currsize\n"
        "zone_of('Burnaby')\n"
        "assert by_name.cache_info().currsize\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
