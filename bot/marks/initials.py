"""Somebody named by initials, "K.W.", "J.-P. R.", or by the letters of a name: "k e v i n".

Dots between two capitals are a person, unless they shorten something that everybody knows. What
has three letters or an article before it is mostly an office, and without dots anything: then what
stands beside it has to say that it is somebody.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.marks.listed import GIVEN, NO_NAME, SHORT, SHORT_PLAIN, SURNAMES
from bot.meant import bare

_UP = r"[\p{Lu}&&\p{Latin}]"
_DOTTED = regex.compile(
    rf"""(?<![\w@.-])(?P<name>
    {_UP}\.?-{_UP}\.(?:\s?{_UP}(?:\.|(?=\s*(?:$|[,;:!?\n]))))?
    | {_UP}\.(?:\s?{_UP}\.){{1,4}}(?:{_UP}\b)?
    | {_UP}\.(?:\s?{_UP}\.){{0,3}}(?:{_UP}\b|\s(?![AI]\b){_UP}(?=\s*(?:$|[,;:!?\n])))
    | \p{{Ll}}\.(?:\s?\p{{Ll}}\.)+
    )(?!\w)(?P<family>\s(?!(?i:{"|".join(sorted(NO_NAME))})\b){_UP}\p{{Ll}}+(?:['’-]\p{{L}}+)*)?""",
    regex.VERBOSE | regex.V1,
)

_SEP = r"(?:\s?[.·•∙_*-]\s?|\s(?:dot|dash|point|tiret)\s|\s)"
_BARE = rf"(?P<name>(?![AI]\s){_UP}(?:{_SEP}?(?![AI]\s){_UP}){{1,2}}\.?)(?![\w])(?!['’](?!s\b))"
_SMALL = r"(?P<name>[b-df-hj-np-tv-xz]{2}|[a-z]\.[a-z]|[b-hj-z]\s[b-hj-z](?=\s[a-z]{2}))(?![\w.])"

_PERSON = r"""neighbou?r | nbr | landlord | landlady | guy | man | woman | kid | boy | girl | teen
    | teenager | teacher | coach | boss | husband | wife | son | daughter | brother | sister | uncle
    | aunt | cousin | boyfriend | girlfriend | friend | buddy | tenant | dealer | thief | voisine?
    | proprio | gars | fille | garçon | homme | femme | mari | fils | frère | sœur | soeur | oncle
    | tante | cousine? | locataire | prof | patronn?e? | chum | amie? | voleu(?:r|se)"""
_SOMEBODY = rf"""(?i:{_PERSON} | called | named | name\sis | initials(?:\sare)?
    | (?:thief | dealer | guy | one)\s(?:is | was)(?:\scalled)? | nommée? | appelée? | s['’]appelle
    | (?:voleu(?:r|se) | vendeu(?:r|se) | dealer)\s(?:est | c['’]est) | initiales(?:\ssont)?),?"""
_IT = r"(?i:(?:it|that)\s?(?:['’]s|is|was)|c['’](?:est|était)|by|ask|saw|with|par|avec|vu)"
_SURE = r"""(?:who|qui|again|did|does|stole|steals|sold|sells|deals|hit|hits|beats|beat|threatens
    |threatened|attacked|robbed|took|broke|lives|yells|screams|shouts|followed|harass(?:es|ed)
    |and\s(?:his|her|their)|et\s(?:son|sa|ses|leur)|['’]s\s(?:son|kid|brother|dog|house|car|place)
    |a\s(?:volé|frappé|menacé|pris|cassé|vendu|agressé)|vole|vend|frappe|crie|bat|menace|habite)\b"""
_STANDS = (
    rf"\b{_SOMEBODY}\s(?:{_BARE}|{_SMALL})",
    rf"\b{_IT}\s(?:{_BARE}|{_SMALL})\s?{_SURE}",
    rf"(?:^|[.!?:\n]\s{{0,2}}){_BARE}\s?{_SURE}",
    rf"(?:^|[.!?:\n]\s{{0,2}}){_SMALL}\s?{_SURE}",
)
_BESIDE = tuple(regex.compile(one, regex.VERBOSE | regex.V1) for one in _STANDS)
"""Letters without dots, and what says that they are somebody."""

_WHOSE = regex.compile(rf"\b{_SOMEBODY}\s$", regex.VERBOSE)
_BEGUN = regex.compile(rf"\b{_IT}\s$", regex.VERBOSE)
_WHO = regex.compile(rf"\s?{_SURE}", regex.VERBOSE)
_FAMILY = regex.compile(r"\s(?:family|household|brothers|sisters|kids|boys|twins)\b")
_THING = regex.compile(r"(?i:\b(?:an?|the|la|les?|une?|du|des|our|notre|this|cette)\s|\b[ld]['’])$")
_FEWEST = 3
_FAR = 60

_LETTER_BY_LETTER = regex.compile(
    rf"(?<![\w@.])(?P<name>\p{{L}}(?P<between>{_SEP}|,\s)\p{{L}}(?:(?P=between)\p{{L}})+)(?![\w@])",
    regex.V1,
)
_CALLED = regex.compile(rf"\b{_SOMEBODY}\s(?:is\s|est\s)?$", regex.VERBOSE)


def named(words: str) -> Iterator[tuple[int, int]]:
    """Find initials and names that are spelled, as (start, end)."""
    for match in _DOTTED.finditer(words):
        if _is_person(words, *match.span("name")):
            yield match.span()
    for pattern in _BESIDE:
        for match in pattern.finditer(words):
            start, end = match.span("name")
            short = SHORT if "." in match["name"] else SHORT_PLAIN
            if _letters(match["name"]) not in short and not _THING.search(_before(words, start)):
                yield start, end
    for match in _LETTER_BY_LETTER.finditer(words):
        letters = _letters(match["name"])
        known = letters in SURNAMES or any(letters[:at] in GIVEN for at in range(_FEWEST, 12))
        if letters not in SHORT_PLAIN and (known or _CALLED.search(_before(words, match.start()))):
            yield match.span("name")


def _is_person(words: str, start: int, end: int) -> bool:
    """Whether letters with dots shorten a name."""
    letters = _letters(words[start:end])
    before, does = _before(words, start), _WHO.match(words, end)
    if _WHOSE.search(before) or (does and _BEGUN.search(before)) or _FAMILY.match(words, end):
        return True
    office = len(letters) >= _FEWEST and "-" not in words[start:end]
    return letters not in SHORT and not _THING.search(before) and (does is not None or not office)


def _before(words: str, start: int) -> str:
    return words[max(0, start - _FAR) : start]


def _letters(words: str) -> str:
    """Return letters without what stands between them, and without words for it."""
    return "".join(
        regex.findall(r"\b(?!dot|dash|point|tiret)\p{L}+", bare(words).replace("_", " "))
    )
