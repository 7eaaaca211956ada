"""Who is looked for: somebody helpless, of whom all hear at once, or who went by themselves.

A child who is lost, or somebody who cannot find the way, is helped by everyone who reads of it. Who
left a partner or a family, or said something in court, is harmed by the very same words, and nobody
can tell from outside why they went. So only the first goes out unlooked at: who is called a child,
old or ill, and of whom nothing says that they went with somebody or away from somebody.
"""

from __future__ import annotations

import re

from bot.appearance.hunted import PARTNER, SON, went

# --- Whoever is helpless ------------------------------------------------------------------------

_AGE = re.compile(
    r"""(?<![\d:.-])(?P<years>\d{1,3})[\s-]?(?:years?|yrs?|yo\b|y/o|ans\b)
    | (?:[a-z]\)?\s?[,(]\s?|\b(?:is|aged?|of|about|turned)\s)(?P<alone>\d{1,3})
        (?=\s*(?:[,.;:!?)]|$)|\s(?:and|with|who|is|has|et|qui|avec|a|est)\b)""",
    re.VERBOSE | re.MULTILINE,
)
_GROWN_UP, _SMALL, _OLD = 18, 12, 65
_TOO_YOUNG = 50
"""Who is grown and younger is hardly old or forgetful: whoever says so wants them found."""

_CHILD = re.compile(
    r"\b(?:boys?|girls?|child(?:ren)?|kids?|toddler|baby|teen(?:ager)?s?|daughter|grandson"
    rf"|{SON}"
    r"|granddaughter|student|niece|nephew|little\s(?:brother|sister|one)|garcons?|fill(?:ette|e)s?|enfants?"
    r"|petite?s?|bebe|ados?|adolescente?s?|fils|neveu|eleve)\b"
)
_LITTLE = re.compile(
    r"\b(?:boys?|(?<!jeune\s)girls?|child(?:ren)?|kids?|toddler|baby|little|garcons?|fillettes?|enfants?"
    r"|petite?s?|bebe)\b"
)
_AGED = re.compile(
    r"\b(?:grand\w*|elderly|old\s(?:man|woman|lady|person)|seniors?|ainee?s?|agee?s?|vie(?:ille|ux)"
    r"|mamie|papi|nana)\b"
)
_FIRM = (
    r"dementia|alzheimer|senile|hospital\sgown|brain\sinjury|down\ssyndrome|trisomi\w+|demence|jaquette"
    r"|(?:can(?:not|'?t)|does(?:\snot|n't)|do(?:\snot|n't)|unable\sto)\s"
    r"(?:find|know|remember|tell)\s(?:\w+\s){0,2}?(?:way|home|who|where)"
    r"|(?:(?:re)?trouve|sait|souvient)\s(?:pas|plus)\s(?:\w+\s)?(?:chemin|maison|ou)"
)
_HELPLESS_ASPARTNER = re.compile(rf"\b(?:{_FIRM})")
_HELPLESS = re.compile(
    rf"""\b(?:{_FIRM}|autis\w+|non-?verbal|blind|deaf|disab\w+|wheelchair|handicap\w*|confused|disorient\w*
    |special\sneeds|bare\s?f(?:oo|ee)t|aveugle|sourde?|confuse?|desoriente\w*|fauteuil\sroulant
    |deficien\w+|pieds\snus)\b"""
    r"|\b(?:alzheimer|trisomi|desorient|disorient)",
    re.VERBOSE,
)
_FOR_LIFE = re.compile(
    r"""\b(?:autis\w+|non-?verbal|blind|deaf|disab\w+|wheelchair|handicap\w*|special\sneeds|brain\sinjury
    |down\ssyndrome|trisomi\w+|aveugle|sourde?|fauteuil\sroulant|deficien\w+|hospital\sgown|jaquette)\b
    | \btrisomi""",
    re.VERBOSE,
)
"""What the young have as well."""
_CALLED_OLD = re.compile(
    r"\b(?:grand(?:ma|pa|mother|father|-?mere|-?pere)|elderly|seniors?|ainee?s?|dementia|demence|alzheimer)"
)
_ILL = re.compile(
    r"\b(?:medication|medicine|meds|insulin\w*|diabet\w+|epilep\w+|suicid\w+|oxygen|medicaments?)\b"
)
_STRAYED = re.compile(
    r"\b(?:wander(?:ed|s|ing)|got\slost|is\slost|s'est\s(?:perdue?|egaree?)|est\s(?:perdue?|egaree?))\b"
)

_BACK = re.compile(
    r"""\b(?:bring|send|give|get|drag|return|take|want|wants|need)\s(?:her|him|them)\s(?:back|home)\b
    | \bramene[rz]?(?:-|\s)(?:l[ae]|les|nous|moi)\b | \b(?:rewards?|recompense)\b
    | \bi(?:'ll|\swill|)\spay\b""",
    re.VERBOSE,
)
_RAN = re.compile(
    r"""\b(?:ran|run)\s(?:away|off)\b | \b(?:left|leaves)\s(?:home|us|the\sfamily)\b
    | \bmoved\sout\b | \btook\soff\b | \bfugue\b | \bs'est\s(?:sauvee?|enfuie?)\b
    | \bquitte\sla\smaison\b
    | \bpartie?\sde\sla\smaison\b""",
    re.VERBOSE,
)
"""What a parent of a small child says too, and whoever hunts one who is grown."""


def is_helpless(text: str, appeals: list[str]) -> bool:
    """Tell of a text as it is read, and of what in it says who is looked for, whether all help.

    The first age in it is theirs.
    """
    if not appeals or went(text):
        return False
    age, whom = _age(text), " ".join(appeals)
    if re.search(rf"\b{PARTNER}\b", appeals[0]):
        return bool(_HELPLESS_ASPARTNER.search(text))
    if age is not None and _GROWN_UP <= age < _TOO_YOUNG:
        return _is_young_and_ill(text)
    if needs_care(text) or (_ILL.search(text) and not _RAN.search(text)):
        return True
    return _needs_all(text, whom, age)


def _needs_all(text: str, whom: str, age: int | None) -> bool:
    """Tell of whoever is looked for whether they are so young or old that all help."""
    if age is not None:
        return age <= _SMALL or age >= _OLD or (age < _GROWN_UP and not _BACK.search(text))
    if _CHILD.search(whom):
        return bool(_LITTLE.search(whom)) or not (_BACK.search(text) or _RAN.search(text))
    return bool(_AGED.search(whom) or _STRAYED.search(text))


def _is_young_and_ill(text: str) -> bool:
    """Tell of somebody in the middle of life whether all help; old or forgetful they hardly are."""
    ill = _ILL.search(text) and not (_RAN.search(text) or _CALLED_OLD.search(text))
    return bool(ill or _FOR_LIFE.search(text))


def needs_care(text: str) -> bool:
    """Tell of a text as it is read whether somebody in it cannot find their way alone."""
    return bool(_HELPLESS.search(text))


def _age(text: str) -> int | None:
    found = _AGE.search(text)
    return int(found["years"] or found["alone"]) if found else None
