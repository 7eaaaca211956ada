"""Numbers before a street that are no house: of things that are counted, and hours.

Only where a comma parts the number from the street; without one, and wherever nothing says
otherwise, it is somebody's house.
"""

from __future__ import annotations

import re

_COMMA = re.compile(r"(?P<number>\d{1,5})\s*,")
_THINGS = (
    "lamps?|lights?|street ?lights?|photos?|pictures?|pics?|images?|items?|points?|poles?|posts?"
    "|gates?|stops?|lots?|hydrants?|bench(?:es)?|steps?|days?|pages?|parts?|zones?|levels?|bus(?:es)?"
    "|routes?|lines?|signs?|trees?|cameras?|bins?|sections?|teams?|groups?|rounds?|problems?|weeks?"
    "|lampes?|lampadaires?|poteaux?|arrêts?|bancs?|étapes?|jours?|équipes?|groupes?|arbres?"
    "|panneaux?|caméras?|bacs?|bornes?|lignes?|problèmes?|semaines?|parties?"
)
_BEFORE = re.compile(
    rf"\b(?:{_THINGS})\s+(?:(?:no\.?|number|num[ée]ro|n[°o]|\#)\s*)?"
    r"(?:\d+[a-z]?\s*(?:,|and|&|et|to|à|or|ou)\s*)*$",
    re.IGNORECASE,
)
_HOUR = re.compile(r"\b(?:at|by|until|till|before|after|around|since|from)\s+$", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:meet\w*|gather\w*|part(?:y|ies)|starts?|begins?|open\w*|clos\w+|due|tomorrow|today|tonight"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|events?|clean-?up|market|walk|picnic|barbecue|bbq"
    r"|game|class|vote|practice|come|everyone|us all"
    r"|rencontres?|r[ée]unions?|assembl[ée]es?|f[êe]tes?"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain)\b",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"\s+(?:library|park|school|entrance|corner|church|hall|station|market|playground|side|gate|field"
    r"|caf[ée]|bridge|stop|pool|cent(?:re|er)|is\s+clos\w+|will\s+be\s+clos\w+|closes)\b",
    re.IGNORECASE,
)
_LAST_HOUR = 12


def is_meeting(words: str, start: int, end: int) -> bool:
    """Whether the sentence around a piece says that many come together there."""
    before, after = re.split(r"[.!?;\n]", words[:start])[-1], re.split(r"[.!?;\n]", words[end:])[0]
    return _MEETS.search(f"{before} {after}") is not None


def is_counted(words: str, start: int, end: int) -> bool:
    """Whether the number that begins a piece read as an address belongs to what stands before."""
    parted = _COMMA.match(words, start)
    if parted is None:
        return False
    before = re.split(r"(?<!\bno)[.!?;\n]", words[:start])[-1]
    if _BEFORE.search(before):
        return True
    hour = int(parted["number"]) <= _LAST_HOUR and _HOUR.search(before)
    return bool(hour and (_MEETS.search(before) or _PUBLIC.match(words, end)))
