"""A family or somebody of one, named by a surname alone: "the Singh family", "les Tremblay"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from bot.marks.listed import FAMILIES, NO_NAME, WORDED

_CAPITAL = r"[\p{Lu}&&\p{Latin}]\p{Ll}+(?:['’-]?\p{Lu}\p{Ll}*)*"
_KIN = (
    r"(?:family|household|kids?|children|boys?|girls?|sons?|daughters?|brothers?|sisters?|twins"
    r"|wife|husband|parents|house|place|home|yard|garage|driveway|residence)"
)

_LISTED = "|".join(sorted(map(re.escape, FAMILIES - WORDED)))
_WORDED = "|".join(sorted(map(re.escape, WORDED)))

_OTHERS = re.compile(
    rf"""{"|".join(map(re.escape, sorted(NO_NAME)))}|\w+(?:ese|nian|[lrst]ian|dian|ican|ish)
    |\w+(?:aise|enne)|arab|muslim|sikh|hindu|black|white|inuit|m[ée]tis|mennonite|somali|iraqi
    |pakistani|bangladeshi|punjabi|tamil|greek|dutch|german|native|indigenous|afghan|syrienne|arabe|noire|blanche|mohawk
    |catholic|christian|buddhist|minecraft|cree|filipin[oa]|latin[oa]|royale?|first|second|holy|foster|host""",
    re.VERBOSE,
)
"""What stands beside "family" and is no surname: above all a people."""

_ENDS = (
    r"(?:[dlnrw]sk[iy]|wska|ński|ńska|cki|cka|czyk|wicz|vich|vić|ović|ević|enko|chuk|shvili|opoulos|akis"
    r"|sson|ssen|stein|berg|mann|baum|endez|andez|guez|onkwo)"
)
"""As surnames end of which nobody keeps a list."""

_ANY = regex.compile(
    rf"""\b(?i:the|chez\sla|la|cette)\s+(?:
        (?P<name>{_CAPITAL})\s+(?:family|household|residence)
        | (?i:famille)\s+(?P<name>{_CAPITAL})
    )\b""",
    regex.VERBOSE | regex.V1,
)
"""Whatever the surname is, the word beside it says so."""

_KNOWN = regex.compile(
    rf"""\b(?:
        (?i:the)\s+(?P<name>(?i:{_LISTED}))\s+(?:{_KIN})
        | (?i:the)\s+(?P<name>(?=\p{{Lu}})(?i:{_LISTED})s)
        | (?i:the)\s+(?P<name>(?!(?:walker|miller|turner|parker|martin)s)(?:{_LISTED})s(?!\s+of\b))
        | (?i:les|chez\sles)\s+(?P<name>(?=\p{{Lu}})(?i:{_LISTED}))
        | (?i:the|les)\s+(?P<name>\p{{Lu}}\p{{Ll}}+{_ENDS}(?:s|(?<=[sz])es)?)
        | (?i:the|that|this)\s+(?P<name>(?=\p{{Lu}})(?i:{_LISTED}))\s+
            (?:guy|man|dude|fellow|woman|lady|kid|boy|girl)
        | (?P<name>(?=\p{{Lu}})(?i:{_LISTED})-(?=\p{{Lu}})(?i:{_LISTED}|{_WORDED}))
        | (?P<name>(?=\p{{Lu}})(?i:{_LISTED})['’]s)\s+(?:{_KIN}|car|dog|door|basement)
    )\b""",
    regex.VERBOSE | regex.V1,
)
"""A surname that many have, beside what belongs to a family."""

_LE_PETIT = regex.compile(
    rf"""\b(?:
        (?i:le|la|l['’])\s*
            (?i:petite?|jeune|vieux|vieille|gros(?:se)?|grande?|p['’]tite?)\s+
            (?P<name>(?=\p{{Lu}})(?i:{_LISTED})|\p{{Lu}}\p{{Ll}}+{_ENDS})
        | (?i:(?:le|la)\s+(?:fils|fille))\s+(?P<name>{_CAPITAL})
        | (?i:the)\s+(?P<name>\p{{Lu}}\p{{Ll}}+{_ENDS})\s+(?:{_KIN}|guy|man|woman|dude)
        | (?i:that|this)\s+(?P<name>{_CAPITAL})\s+
            (?:kids?|boys?|girls?|brats?|twins|family|brothers)
    )\b""",
    regex.VERBOSE | regex.V1,
)
"""A surname after what all say of one of a family: "le petit Tremblay", "that Okonkwo kid"."""

_TITLED = regex.compile(
    r"""\b(?i:mr|mrs|(?<!\d\s?)ms|mister|mme|mlle)\b\.?\s+(?P<name>(?!(?:and|or|et|ou|the|le|la|les|du|de|des|is|est|please|said|says|can|could|will|you|do|i)\b)
        (?:\p{Ll}{2,}(?:['’-]\p{Ll}+)*|[b-xz](?!['’])))\b""",
    regex.VERBOSE | regex.V1,
)
_CALLED = regex.compile(
    rf"""\b(?i:monsieur|madame|mademoiselle|mister|miss|ms|dre?|doctor|docteure?)\b\.?\s*
        (?P<name>(?i:{_LISTED}|roy)(?:['’-]\p{{L}}+)*)\b""",
    regex.VERBOSE | regex.V1,
)
"""A title before a name that is written small."""

_SMALL = r"""(?!(?:a|à|au|aux|et|ou|le|la|les|de|du|des|qui|que|dans|sur|avec|pour|par|chez|en|est
    |était|si|dit|ne|se|y|on|il|elle|vous|nous|je|tout|toute|bien|mais|aussi|encore|hier|demain
    |beaucoup|bonjour|merci|svp|oui|non|pas|plus|très|madame|monsieur|and|or|is|was|the|said
    |tomorrow|today|again|soon)\b)
    (?P<name>\p{Ll}{3,}(?:['’-]\p{Ll}+)*)"""
_DONE = (
    r"(?:qui|est|était|a|avait|va|crie|bat|frappe|vole|vend|boit|habite|ment|menace|dit|fait|vit|joue"
    r"|laisse|veut|doit|fume|hurle|travaille)"
)
_SIR = r"(?<!\bun\s)(?<!\bune\s)(?<!\ble\s)(?<!\bla\s)\b(?i:monsieur|madame|mademoiselle)\s+"
_SIR_SMALL = regex.compile(
    rf"""(?:\b(?:à|a|chez|avec|de|par|pour|contre|est|voisin|voisine|nommé|demandez)\s+{_SIR}{_SMALL}
    | {_SIR}{_SMALL}(?=\s+{_DONE}\b) | ^\s*{_SIR}{_SMALL}(?=\s*$))""",
    regex.VERBOSE | regex.V1 | regex.MULTILINE,
)
"""Where only a name can stand after it: behind a small word, before what somebody does, alone."""


def named(words: str) -> Iterator[tuple[int, int]]:
    """Find surnames that name a family or somebody of one, as (start, end)."""
    for match in (*_ANY.finditer(words), *_LE_PETIT.finditer(words)):
        if not _OTHERS.fullmatch(match["name"].casefold()):
            yield match.span("name")
    for pattern in (_KNOWN, _TITLED, _CALLED, _SIR_SMALL):
        for match in pattern.finditer(words):
            yield match.span("name")
