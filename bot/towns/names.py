"""Names of provinces and countries, and how any name is compared: without accents and capitals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from babel import Locale

from bot.texts import LANGUAGES, N_

COUNTRY = "CA"

PROVINCES = {
    "BC": N_("British Columbia"),
    "AB": N_("Alberta"),
    "SK": N_("Saskatchewan"),
    "MB": N_("Manitoba"),
    "ON": N_("Ontario"),
    "QC": N_("Quebec"),
    "NB": N_("New Brunswick"),
    "NS": N_("Nova Scotia"),
    "PE": N_("Prince Edward Island"),
    "NL": N_("Newfoundland and Labrador"),
    "YT": N_("Yukon"),
    "NT": N_("Northwest Territories"),
    "NU": N_("Nunavut"),
}
"""From west to east, then the north."""

_ALSO = {
    "BC": "bc, b c, colombie britannique, c b",
    "AB": "ab, alta, alb",
    "SK": "sk, sask",
    "MB": "mb, man",
    "ON": "on, ont",
    "QC": "qc, pq, que, p q, province de quebec, province of quebec",
    "NB": "nb, n b, nouveau brunswick",
    "NS": "ns, n s, nouvelle ecosse",
    "PE": "pe, pei, p e i, ile du prince edouard, ipe, i p e",
    "NL": "nl, nfld, newfoundland, labrador, terre neuve, terre neuve et labrador, tnl",
    "YT": "yt, yk, yukon territory, territoire du yukon",
    "NT": "nt, nwt, n w t, territoires du nord ouest, tno",
    "NU": "nu, nun",
}

_STATES = """
AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California/Cali, CO Colorado, CT Connecticut,
DE Delaware, DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois,
IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland,
MA Massachusetts/Mass, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana,
NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York,
NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania,
RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont,
VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming
"""

_COUNTRIES = {
    "GB": "uk, u k, england, scotland, wales, great britain, britain, angleterre, ecosse, gb",
    "US": "usa, us, u s, u s a, america, united states of america, etats unis d amerique",
    "AE": "uae, emirates",
    "CZ": "czech republic",
    "TR": "turkey",
    "NL": "holland, the netherlands, hollande",
    "KR": "korea",
    "CA": "can",
}

Region = tuple[str, str]
"""A country, and a province or state of it; "" for all of it."""

_SHORT = {
    "saint": "st", "sainte": "ste", "mt": "mount", "ft": "fort", "lk": "lake", "and": "et",
    "n": "north", "s": "south", "e": "east", "w": "west",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_OF_ONE = re.compile(r"['’]s\b")
_FIRST = re.compile(
    r"(?:the )?(?:city|town|village|municipality|district|ville|municipalite|hamlet) (?:of|de|d) "
)


def plain(words: str) -> str:
    """Return words without capitals, accents and punctuation: "Val-d'Or" is "val d or".

    What is written short and long is one: "Saint John" is "st john", "N. Bay" is "north bay".
    """
    letters = _OF_ONE.sub("s", words.casefold())
    if not letters.isascii():
        marks = unicodedata.normalize("NFKD", letters.replace("œ", "oe"))
        letters = "".join(letter for letter in marks if not unicodedata.combining(letter))
    one = " ".join(_SHORT.get(word, word) for word in _WORD.findall(letters))
    return _FIRST.sub("", one) if _FIRST.match(one) else one


@cache
def regions() -> dict[str, tuple[Region, ...]]:
    """Return what a name behind a town can mean: "georgia" is a state and a country."""
    found: dict[str, dict[Region, None]] = {}
    for name, region in _named():
        found.setdefault(plain(name), {})[region] = None
    return {name: tuple(meant) for name, meant in found.items()}


@cache
def _states() -> dict[str, tuple[str, ...]]:
    """Return the names of each state of the USA, by its code."""
    states = (one.partition(" ") for one in " ".join(_STATES.split()).split(", "))
    return {code: tuple(names.split("/")) for code, _, names in states}


def abroad(region: Region, language: str) -> str:
    """Return what a state or a country is called."""
    country, state = region
    if state:
        return _states()[state][0]
    return str(Locale(language).territories.get(country, country))


def _named() -> Iterator[tuple[str, Region]]:
    for code, name in PROVINCES.items():
        for one in (name, *_ALSO[code].split(", ")):
            yield one, (COUNTRY, code)
    for code, names in _states().items():
        for one in (code, *names):
            yield one, ("US", code)
    for code, also in _COUNTRIES.items():
        for one in also.split(", "):
            yield one, (code, "")
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():  # noqa: PLR2004 - ISO's countries
                yield name, (code, "")
