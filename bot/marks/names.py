"""What the name of a person looks like in a text: by a given name, or by what stands around it.

No list holds every name. So words that say that a name comes ("my neighbour ...", "called ...")
count as much as the names that many people here have. A name that is also a plain word ("May",
"Rose", "Pierre") counts only beside another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from bot.marks.listed import (
    ACCENTED,
    ALSO_THINGS,
    ALSO_WORDS,
    GIVEN,
    NO_NAME,
    STREETS,
    SURNAMES,
    WORDED,
)
from bot.meant import bare

# --- Patterns -----------------------------------------------------------------------------------

_CAPITAL = r"[\p{Lu}&&\p{Latin}]\p{Ll}*(?:['’-]?\p{L}\p{Ll}*)*"
_WORD = re.compile(r"[^\W\d_]+(?:['’-](?!s\b)[^\W\d_]+)*")
_JOIN = "de la le du des da dos do di del della van von der den bin ibn al el y"
_JOINING = frozenset(_JOIN.split())
_LONGEST = 6
"""So many words a whole name has at most, with those that join it."""

_COMES = regex.compile(
    rf"""\b(?i:
    neighbou?r | landlord | landlady | guy | man | woman | kid | boy | girl | teenager | teacher
    | coach | boss | husband | wife | son | daughter | brother | sister | uncle | aunt | cousin
    | boyfriend | girlfriend | tenant | dealer | driver | owner | called | named | name\sis
    | voisine? | proprio | propriétaire | gars | fille | garçon | homme | femme | mari | fils
    | frère | sœur | soeur | oncle | tante | cousine? | locataire | prof | patronn?e? | chum
    | nommée? | appelée? | s['’]appelle
    ),?\s+(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})?)""",
    regex.VERBOSE | regex.V1,
)
"""Words after which a capital begins a name."""

_CALLED = regex.compile(
    r"""\b(?:
    (?:his | her | their | \p{L}+['’]s) \s name (?:['’]s | \s(?:is | was))
    | (?:son | leur) \s nom \s (?:est | était) | (?:il | elle) \s s['’]appelle
    ) \s (?! (?: not | no | on | in | the | a | an | there | here | unknown | known | at | under
    | also | still | never | being | just | too | very | connu | inconnu | pas | sur | dans | le
    | la | aussi | encore | comment | toujours | un | une | déjà | bien) \b)
    (?P<name>[\p{L}'’-]{2,}(?:\s(?!(?:and | et | but | mais | who | qui | on | from | is | in)\b)
    (?=\p{L}+(?:\s*$|[,.;!?\]]))[\p{L}'’-]{2,})?)""",
    regex.VERBOSE | regex.IGNORECASE,
)
"""Whatever somebody is said to be called, in small letters too."""

_DOES = regex.compile(
    rf"""(?P<name>(?:{_CAPITAL}|\p{{Lu}}\.)\s+{_CAPITAL})\s+(?:
    beats | hits | steals | sells | deals | lives | drinks | yells | screams | lies | cheats | stole
    | sold | hit | beat | robbed | threatened | harassed | attacked | raped | touched | followed
    | bat | frappe | vole | vend | boit | habite | crie | ment | menace | harcèle | a\s(?:volé
    | frappé | menacé | vendu | harcelé | agressé | suivi)
    )\b""",
    regex.VERBOSE | regex.V1,
)
"""Two capitals, or one after an initial, that do what only people do."""

_ROLES = """
man woman guy kid child boy girl teen teenager youth student teacher neighbour neighbor driver cop
officer police landlord owner dealer tenant mom mum dad grandma grandpa maman papa mari voisin
voisine gars homme femme jeune fille proprio prof chauffeur on qui ça personne nobody people
whoever husband wife uncle aunt staff coach boss
"""
_SOME = frozenset(_ROLES.split())
"""What begins with a capital at the beginning of a sentence, does something, and is no name."""

_ALONE_DOES = regex.compile(
    rf"""(?<=^|[.!?\n]\s{{0,3}})(?P<name>{_CAPITAL})\s+(?:
    (?:beats|hits|slaps|kicks|punches|threatens|harasses|bullies|follows)\s+
        (?:me|him|her|his|their|kids|people)
    | sells\s+(?:drugs|weed|meth|pills|stolen) | (?:yells|screams|swears)\s+at
    | (?:bat|frappe|menace|harcèle|insulte|gifle)\s+(?:sa|son|ses|ma|mon|mes|les|tout|des|une?)
    | vend\s+(?:de\s+la|du|des)\s+(?:drogue|pot|coke|crack|pilules)
    | a\s+(?:volé|frappé|menacé|harcelé|agressé|insulté|battu|giflé)
    | m['’]a\s+(?:volée?|frappée?|menacée?|harcelée?|agressée?|insultée?|battue?|giflée?)
    )\b""",
    regex.VERBOSE | regex.V1,
)
"""One capital at the beginning of a sentence: the verb says that it is one person, and no plural:
"Joss hits his dog" and "Boys hit the bin". Of the past, "Joss took" and "Boys took", nobody can."""

_IS = regex.compile(
    rf"""(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})?)\s+(?:is|was|est|était)\s+(?:an?|une?|the|le|la)\s+
    (?:\w+\s+)?(?:thief|liar|dealer|crook|pervert|creep|pedophile|predator|criminal|addict|drunk
    |rapist|racist|bully|scammer|stalker|voleur|voleuse|menteur|menteuse|escroc|criminel|pervers
    |pédophile|drogué|ivrogne|raciste|violeur)\b""",
    regex.VERBOSE | regex.V1,
)
"""A capital that is called what only people are called."""

_VIETNAMESE = regex.compile(
    rf"\b(?P<name>(?:Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương)(?:\s{_CAPITAL}){{1,3}})",
    regex.V1,
)
"""Family name first: Nguyễn Văn An."""

_LISTED = "|".join(sorted(SURNAMES))
_PARTS = regex.compile(
    rf"""
    # An initial before a surname that many have: J. Smith
    \b(?P<name>\p{{Lu}}\.\s?(?i:{_LISTED})
    # Particles stand between a given name and a surname: Ludwig van den Berg, Ahmed ibn Rashid
    | {_CAPITAL}\s(?:van|von|bin|bint|ibn)(?:\s(?:de[rn]?|het))?\s{_CAPITAL}
    # As Polish and South Slavic surnames end: Łukasz Wójcik, Ana Jovanović
    | {_CAPITAL}\s\p{{Lu}}\p{{Ll}}+(?:wski|wska|ński|ńska|cki|cka|czyk|wicz|cik|ić)
    # As Irish and Italian surnames begin, and Scottish ones in two words
    | O['’]\p{{Lu}}\p{{Ll}}{{2,}} | D['’](?:Angelo|Amico|Souza|Silva|Costa|Cruz|Agostino|Ambrosio)
    | Ma?c\s(?i:donald|dougall|intyre|leod|kenzie|pherson|gregor|allister|arthur|millan|kay)
    # As Punjabi given names end: Harjinder, Amandeep, Gurjit
    | \p{{Lu}}\p{{Ll}}{{2,}}(?:jinder|winder|minder|preet|deep|jit|jeet)(?:\s(?i:{_LISTED}))?
    )\b""",
    regex.VERBOSE | regex.V1,
)
"""Clear patterns of names that no list holds."""

_PLACED = """
st ste saint sainte port porte mont notre cap ile baie lac sault vieux fort pointe anse rue parc
place pont pre non ex mid anti pro semi inter grand val bois coteau chez
"""
_NO_FIRST = frozenset(_PLACED.split())
"""What is joined to a given name in a place, and no other given name: "Saint-Paul"."""

_SOUNDS_SO = frozenset(("reminder", "sidewinder", "rewinder", "minder"))
"""Words that end as names do."""

_CORNER = re.compile(r"\s+(?:and|at|et|&)\s+(?:\d+(?:st|nd|rd|th|e)\b|(?P<other>[A-ZÀ-Ý][\w'’-]+))")
"""Two streets make a corner: "Robert and 3rd"; two given names make none."""

_NEAR = re.compile(
    r"\b(?:at|near|on|of|between|by|past|around|toward|towards|to|from|corner|intersection|angle|coin"
    r"|entre|de|des|près|à|sur|where|crossing)[\s:]+$",
    re.IGNORECASE,
)
"""What says that a place comes."""
_ALONE = re.compile(r"(?:^|[.!?:;,\n])\s*$")
_SHUT = re.compile(r"\s*(?:$|[.,;:!?\n]|(?:is|are|was|has|needs?|est)\b)")

_AFTER = re.compile(r"[ ]+([^\W\d_]+)")
_TOGETHER = re.compile(r"[ ]{1,3}|[._·•∙]")
"""What stands between the words of a name, also where it is to look like something else."""
_BACKWARDS, _COMMA = re.compile(r",?[ ]"), re.compile(r",[ ]")
_ONLY_NAMES = SURNAMES - WORDED

_CAMEL = re.compile(r"([A-Z][a-z]{2,})[A-Z][a-z]+")
"""Two names without a space between: "KevinWong"."""

_OF_A_PLACE = re.compile(
    r"\b(?:St|Ste|Saint|Sainte|rue|avenue|chemin|parc|boulevard|place)\.?[\s-]+$", re.IGNORECASE
)


# --- Finding ------------------------------------------------------------------------------------


def named(words: str) -> Iterator[tuple[int, int]]:
    """Find where somebody is named, as (start, end). The places may overlap."""
    for pattern in (_COMES, _DOES, _IS, _PARTS):
        for match in pattern.finditer(words):
            yield from _people(words, *match.span("name"))
    for match in (*_VIETNAMESE.finditer(words), *_CALLED.finditer(words)):
        yield match.span("name")
    for match in _ALONE_DOES.finditer(words):
        if match["name"].casefold() not in _SOME:
            yield from _people(words, *match.span("name"))
    yield from _known(words)


def _people(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Leave out capitals that name a street, a place or a day."""
    parts = [(start + one.start(), start + one.end()) for one in _WORD.finditer(words[start:end])]
    no_names = NO_NAME | _SOUNDS_SO
    others = [words[first:last].casefold() in no_names for first, last in parts]
    if _OF_A_PLACE.search(words[:start]):
        return
    if not others[0] and not _is_place(words, start, end) and not others[-1]:
        yield start, end


def _known(words: str) -> Iterator[tuple[int, int]]:
    """Find given names that many people have, with all of the surname after them."""
    parts = list(_WORD.finditer(words))
    for at, part in enumerate(parts):
        small = part[0][0].islower()
        last = _surname(words, parts[at:], small=small)
        first = _before(words, parts, at)
        whole = last is not part or (first < part.start() and words[first].islower())
        if not _is_given(part[0], small=small, surname=whole):
            continue
        if not _is_place(words, part.start(), last.end()) and not _OF_A_PLACE.search(
            words[: part.start()]
        ):
            yield first, last.end()


def _before(words: str, parts: list[re.Match[str]], at: int) -> int:
    """Return where a whole name begins: many write the surname first, "Tremblay, Marie".

    Written small it is one only with a comma, and only where it is no other word.
    """
    first = parts[at - 1] if at else parts[at]
    listed, between = (SURNAMES, _BACKWARDS) if first[0][0].isupper() else (_ONLY_NAMES, _COMMA)
    known = all(one in listed for one in _bare(first[0]).split("-"))
    beside = between.fullmatch(words, first.end(), parts[at].start())
    return first.start() if known and beside else parts[at].start()


def _is_given(word: str, *, small: bool, surname: bool) -> bool:
    """Whether many are called so; what is a plain word as well needs a surname after it."""
    given = _bare(word)
    if given in ALSO_WORDS or (small and given in ALSO_THINGS):
        return surname
    if (camel := _CAMEL.fullmatch(word)) and _bare(camel[1]) in GIVEN:
        return True
    # Of two names joined the last has to be one: "Jean-François", "Ann-Marie", not "Jean-Talon".
    if "-" in given:
        first, *_, last = given.split("-")
        return last in GIVEN | (SURNAMES if first in GIVEN else set()) and (
            first in GIVEN | ALSO_WORDS or (not small and first not in _NO_FIRST)
        )
    return given in GIVEN


def _surname(words: str, parts: list[re.Match[str]], *, small: bool) -> re.Match[str]:
    """Return the last word of the surname after a given name; the name itself without one.

    Small words may join them: "Marie de la Tour".
    """
    last = parts[0]
    at = 1
    while at < min(len(parts), _LONGEST):
        if not _TOGETHER.fullmatch(words, parts[at - 1].end(), parts[at].start()):
            break
        if _is_surname(parts[at][0], small=small):
            last = parts[at]
        elif parts[at][0] not in _JOINING and not (
            parts[at][0].casefold() in _JOINING and not small
        ):
            break
        at += 1
    return last


def _is_surname(word: str, *, small: bool) -> bool:
    """Whether a word after a given name is its surname; written small only if many have it."""
    if small:
        return _bare(word) in SURNAMES
    return word[0].isupper() and len(word) > 1 and word.casefold() not in NO_NAME


def _bare(word: str) -> str:
    """Return a name without capitals and accents; "Réal" is none without its own."""
    small = word.casefold()
    return small if small in ACCENTED else bare(small)


def _is_place(words: str, start: int, end: int) -> bool:
    """Whether what ends here is a street or a place: "George Street", "Robert and 3rd"."""
    after = _AFTER.match(words, end)
    street = after is not None and (
        after[1].casefold() in STREETS or (after[1][0].isupper() and _places(after[1]))
    )
    return street or _is_corner(words, start, end)


def _is_corner(words: str, start: int, end: int) -> bool:
    """Whether two streets meet here: "at Robert and Main", and not "it was Robert and Olu"."""
    corner = _CORNER.match(words, end)
    if corner is None or _bare(corner["other"] or "") in GIVEN:
        return False
    after = _AFTER.match(words, corner.end())
    street = after is not None and after[1].casefold() in STREETS
    if corner["other"] is None or street or _NEAR.search(words, 0, start):
        return True
    return _ALONE.search(words, 0, start) is not None and (
        _SHUT.match(words, corner.end()) is not None
    )


def _places(word: str) -> bool:
    return len(word) > 1 and word.casefold() in NO_NAME
