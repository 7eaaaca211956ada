"""Which clock a town follows, and in which province it is.

It knows Canada's provinces and larger towns, and for clocks also the world's big cities.

The zones are IANA's names. A province with several zones is listed by the one most of its people
live in; the towns that differ stand in `TOWNS`.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from zoneinfo import available_timezones

from bot.texts import N_

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

_PROVINCES = {
    "America/Vancouver": "bc, british columbia, colombie britannique",
    "America/Edmonton": "ab, alberta, nt, nwt, northwest territories, territoires du nord ouest",
    "America/Winnipeg": "mb, manitoba",
    "America/Toronto": "on, ontario, qc, quebec",
    "America/Halifax": (
        "ns, nova scotia, nouvelle ecosse, nb, new brunswick, nouveau brunswick, "
        "pe, pei, prince edward island, ile du prince edouard"
    ),
    "America/St_Johns": "nl, newfoundland, terre neuve",
    "America/Regina": "sk, saskatchewan",
    "America/Whitehorse": "yt, yukon",
}

_ONTARIO = (
    "toronto, scarborough, etobicoke, north york, mississauga, brampton, hamilton, ottawa, "
    "london, markham, vaughan, kitchener, waterloo, cambridge, guelph, windsor, oakville, "
    "burlington, milton, oshawa, whitby, ajax, pickering, richmond hill, newmarket, aurora, "
    "barrie, orillia, kingston, belleville, peterborough, kawartha lakes, st catharines, niagara "
    "falls, welland, brantford, woodstock, stratford, sarnia, chatham, owen sound, sudbury, "
    "greater sudbury, sault ste marie, north bay, timmins, thunder bay, cornwall, brockville, "
    "pembroke, hawkesbury, kapuskasing, hearst, rockland, casselman, orleans, sturgeon falls, "
    "cobourg, collingwood, midland"
)

_QUEBEC = (
    "montreal, laval, longueuil, gatineau, quebec, quebec city, levis, sherbrooke, trois "
    "rivieres, saguenay, chicoutimi, terrebonne, brossard, repentigny, saint jean sur richelieu, "
    "saint jerome, drummondville, granby, shawinigan, rimouski, victoriaville, rouyn noranda, val "
    "d or, sept iles, saint hyacinthe, joliette, blainville, boucherville, chateauguay, "
    "mascouche, mirabel, saint eustache, salaberry de valleyfield, alma, sorel tracy, magog, "
    "thetford mines, baie comeau, gaspe, mont royal, westmount, dollard des ormeaux, pointe "
    "claire, vaudreuil dorion"
)

BC, YUKON, ONTARIO, QUEBEC, ELSEWHERE = "BC", "YT", "ON", "QC", "elsewhere"

_NAMED = {
    BC: _PROVINCES["America/Vancouver"],
    YUKON: _PROVINCES["America/Whitehorse"],
    ONTARIO: "on, ontario",
    QUEBEC: "qc, pq, que, quebec",
}
_OTHERS = {ELSEWHERE: ", ".join(_PROVINCES.values())}
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

_TOWNS = {
    "America/Vancouver": (
        "vancouver, burnaby, surrey, richmond, new westminster, coquitlam, port coquitlam, "
        "port moody, delta, langley, white rock, north vancouver, west vancouver, maple ridge, "
        "abbotsford, chilliwack, mission, hope, victoria, saanich, oak bay, esquimalt, langford, "
        "nanaimo, duncan, courtenay, comox, campbell river, parksville, port alberni, kelowna, "
        "west kelowna, penticton, vernon, kamloops, salmon arm, revelstoke, merritt, squamish, "
        "whistler, sechelt, gibsons, powell river, prince george, quesnel, williams lake, "
        "prince rupert, terrace, kitimat, smithers, nelson, trail, castlegar, grand forks"
    ),
    "America/Edmonton": (
        "edmonton, calgary, red deer, lethbridge, medicine hat, st albert, sherwood park, "
        "airdrie, cochrane, okotoks, spruce grove, leduc, fort mcmurray, grande prairie, "
        "lloydminster, camrose, canmore, banff, jasper, cranbrook, kimberley, fernie, golden, "
        "invermere, yellowknife, inuvik, hay river, fort smith, cambridge bay"
    ),
    "America/Dawson_Creek": "dawson creek, chetwynd, tumbler ridge",
    "America/Fort_Nelson": "fort nelson, fort st john",
    "America/Creston": "creston",
    "America/Winnipeg": (
        "winnipeg, brandon, steinbach, thompson, portage la prairie, selkirk, winkler, dauphin, "
        "flin flon, the pas, churchill, kenora, dryden, fort frances, sioux lookout, "
        "rankin inlet"
    ),
    "America/Regina": (
        "regina, saskatoon, prince albert, moose jaw, swift current, yorkton, north battleford, "
        "estevan, weyburn, martensville, warman, atikokan"
    ),
    "America/Toronto": f"{_ONTARIO}, {_QUEBEC}, iqaluit",
    "America/Halifax": (
        "halifax, dartmouth, bedford, sydney, cape breton, truro, new glasgow, yarmouth, "
        "kentville, amherst, antigonish, moncton, saint john, fredericton, dieppe, miramichi, "
        "bathurst, edmundston, campbellton, charlottetown, summerside"
    ),
    "America/Goose_Bay": "happy valley goose bay, goose bay, labrador city, wabush",
    "America/Blanc-Sablon": "blanc sablon",
    "America/St_Johns": (
        "st john s, mount pearl, conception bay south, paradise, corner brook, gander, "
        "grand falls windsor, stephenville"
    ),
    "America/Whitehorse": "whitehorse, dawson, dawson city, watson lake",
}


def zone_of(town: str) -> str | None:
    """Return the zone of a town as somebody typed it ("Burnaby, BC"), None when we cannot tell.

    A town that we know goes before the province written behind it, so that Creston keeps a clock
    of its own; a name that the world has more often than once is taken for Canada's.
    """
    whole = _plain(town)
    if whole in _zones():
        return _zones()[whole]
    parts = [_plain(part) for part in town.replace("(", ",").split(",") if _plain(part)]
    known = [_zones()[part] for part in parts if part in _zones()]
    if known:
        return known[0]
    provinces = [_province_zones()[part] for part in parts if part in _province_zones()]
    if provinces:
        return provinces[0]
    words = whole.split()
    if len(words) > 1 and words[-1] in _province_zones():
        return _zones().get(" ".join(words[:-1])) or _province_zones()[words[-1]]
    return _cities().get(parts[0]) if parts else None


def province_of(town: str, zone: str) -> str:
    """Return a province with numbers of its own, ELSEWHERE for others, "" where we cannot tell.

    A province that is written goes before a town, which goes before the clock.
    """
    parts = [_plain(part) for part in town.replace("(", ",").split(",")]
    words = _plain(town).split()
    for name in (*reversed(parts), *words[-1:]):
        if name in _provinces():
            return _provinces()[name]
    for name, towns in ((QUEBEC, _QUEBEC), (ONTARIO, _ONTARIO)):
        if parts[0] in _index({name: towns}):
            return name
    return _BY_CLOCK.get(zone, ELSEWHERE)


def _plain(words: str) -> str:
    """Return words without capitals, accents and punctuation: "Val-d'Or" is "val d or"."""
    bare = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter))
    spaced = "".join(letter if letter.isalnum() else " " for letter in letters)
    return " ".join(spaced.replace("saint ", "st ").split())


def _index(table: dict[str, str]) -> dict[str, str]:
    return {_plain(name): zone for zone, names in table.items() for name in names.split(", ")}


@cache
def _zones() -> dict[str, str]:
    return _index(_TOWNS)


@cache
def _provinces() -> dict[str, str]:
    return _index(_OTHERS) | _index(_NAMED)


@cache
def _province_zones() -> dict[str, str]:
    return _index(_PROVINCES)


@cache
def _cities() -> dict[str, str]:
    """The cities that zones are named after, all over the world."""
    named = sorted(zone for zone in available_timezones() if "/" in zone and "Etc/" not in zone)
    return {_plain(zone.rpartition("/")[2].replace("_", " ")): zone for zone in named}
