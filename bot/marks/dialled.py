"""Telephone numbers that only the words around them tell: local ones, and foreign ones without "+".

Eleven digits can be anything; after "call me at" they are a number, and so is "0" with three groups
behind it. What is counted, paid or a day is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TELLS = (
    r"(?:call|phone|text|number|cell(?:phone)?|mobile|tel|fax|whats?app|signal|ring|dial|sms|dm"
    r"|reach|contact|message|appel\w*|texto|textez|cellulaire|t[ée]l[ée]?phon\w*|num[ée]ro|t[ée]l"
    r"|joindre|rejoindre|joignez|contacte[rz]?)"
)
_ASIDE = (
    r"(?:(?:me|us|him|her|them|at|on|is|was|to|or|it|this|number|le|la|au|est|moi|lui|ou|à|sur)"
    r"[\s.:,]{1,3})"
)
_DIGITS = r"\(?\d[\d\s().–-]{5,}\d"
_AFTER = re.compile(
    rf"\b{_TELLS}\b[\s.:]{{1,3}}{_ASIDE}{{0,3}}(?P<number>{_DIGITS})(?![\w-])",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<![\w$€£.-])(?P<number>{_DIGITS})\s+(?:is|was|est|c['’]est)\s+(?:\w+\s+){{0,2}}?"
    r"(?:number|cell(?:phone)?|phone|mobile|num[ée]ro|cellulaire|t[ée]l[ée]phone)\b",
    re.IGNORECASE,
)
_BY_ITSELF = re.compile(
    r"(?<![\w$€£.,-])(?P<number>0[1-9](?:[ .-]\d{2}){4}|0\d{2,4}[ -]\d{3,4}[ -]\d{3,4})(?![\w%-])"
)
"""As France and Britain write them."""

_LOCAL = re.compile(r"(?!911|988|[2-8]11)[2-9]\d{2}[\s.–-]?\d{4}")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\s\d{3})+")
_DAY = re.compile(r"\b\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d\b|\b(?:19|20)\d\d[ ./-]\d{1,2}\b")
_COUNTS = re.compile(
    r"\s*(?:[%$€£]|(?:more |of |de )?(?:people|persons?|dollars?|bucks|euros?|cents|men|women|kids"
    r"|children|homes?|houses?|households|neighbou?rs|members|visitors|cars|trees|copies|flyers"
    r"|letters|words?|times|hours?|days|metres?|meters?|km|m|kg|feet|personnes?|gens|maisons?"
    r"|logements|voisins|membres|mots|fois|heures?|jours|m[èe]tres?|copies|lettres)\b)",
    re.IGNORECASE,
)
_FEWEST_ABROAD, _MOST_ABROAD = 9, 15


def dialled(words: str) -> Iterator[tuple[int, int]]:
    """Find such numbers, as (start, end)."""
    for pattern in (_AFTER, _BEFORE):
        for match in pattern.finditer(words):
            if _is_number(match["number"]) and not _COUNTS.match(words, match.end("number")):
                yield match.span("number")
    for match in _BY_ITSELF.finditer(words):
        if not _DAY.search(match["number"]):
            yield match.span("number")


def _is_number(written: str) -> bool:
    if _LOCAL.fullmatch(written):
        return True
    if _THOUSANDS.fullmatch(written) or _DAY.search(written):
        return False
    return _FEWEST_ABROAD <= len(re.sub(r"\D", "", written)) <= _MOST_ABROAD
