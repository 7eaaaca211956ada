"""Accounts of people elsewhere: a name with "@", the page of one, what one is called there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.marks.joined import is_handle

_NETWORKS = (
    r"(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|tiktok\.com|twitter\.com|x\.com"
    r"|threads\.net|snapchat\.com/add|linkedin\.com/in|t\.me|telegram\.me|wa\.me|vk\.com"
    r"|discord(?:app)?\.com/users|reddit\.com/u(?:ser)?|nextdoor\.[a-z]{2,3}/profile)"
)
_NO_PERSON = (
    r"(?!(?:groups?|events?|marketplace|watch|p|reels?|explore|joinchat|hashtag|i|s|share|search)\b)"
    r"(?!\w*bot\b)"
)
"""What else stands there: a group, a post, a search, a bot."""

_PATTERNS = (
    re.compile(r"(?<![\w@.])@(?!everyone\b|here\b)[^\W\d_]\w{1,31} | <@!?\d+>", re.VERBOSE),
    re.compile(
        rf"""
        (?:https?://|\bwww\.)(?:[\w-]+\.)*{_NETWORKS}/{_NO_PERSON}\S+
        | \b(?<![@.])(?:[\w-]+\.)*{_NETWORKS}/{_NO_PERSON}[\w#?=&%./@-]+
        """,
        re.VERBOSE | re.IGNORECASE,
    ),
)

_CALLED = re.compile(
    r"""\b(?:instagram|insta|ig|snapchat|snap|tiktok|telegram|discord|facebook|fb|twitter)\b
    (?:\s*[:=]|\s+(?:is|as|est|c['’]est|name|user(?:name)?|handle|account|compte)\b){0,3}\s*
    (?P<account>[a-z][a-z.]*[\d_][\w.]*\w | [a-z]\w*\#\d{3,4})
    | \b(?:instagram|insta|ig|snapchat|snap|tiktok)\s*:\s*
    (?P<plain>(?!gone|down|not|see)[a-z]\w{3,})
    | \b(?:his|her|their|my)\s+(?:instagram|insta|ig|snapchat|snap|tiktok)\s+(?:is|as)\s+
    (?P<dotted>[a-z]\w*\.\w+)""",
    re.VERBOSE | re.IGNORECASE,
)
"""What somebody is called there: a word with a number or a line in it; with a dot, if theirs."""


_BESIDE = re.compile(
    r"\b(?:instagram|insta|ig|snapchat|snap|tiktok)\s+(?P<account>[a-z][\w.]*\w)\b", re.IGNORECASE
)
"""Only beside it: then it has to be made of a name."""

_WHERE = (
    r"(?:instagram|insta|ig|snapchat|snap|tiktok|telegram|discord|facebook|fb|twitter|nextdoor"
    r"|linkedin)"
)
_OTHER_WORDS = """
private public gone down closed full open hacked fake new old deleted blocked locked not no the a an
all on here there always never so very just called under name named where what how nobody somebody
anybody everybody everyone someone anyone people privé privée prive fermé fermée plein pleine ouvert
ouverte piraté nouveau supprimé bloqué pas le la les un une très sous ici toujours jamais que où
"""
_GROUPS = """
street st road avenue lane park watch news group club city library school town community council
market church hall association team police rcmp nouvelles groupe ville parc école rue comité page
voisinage quartier burnaby vancouver canada media
"""
_NO_NAME = rf"(?!(?i:{'|'.join(_OTHER_WORDS.split())})\b)"
_GROUP = rf"(?!(?:[^\W\d_][\w'’.-]*\s+){{0,2}}(?i:{'|'.join(_GROUPS.split())})\b)"
"""What else is called something there, and what else is said of a page."""

_CAPITAL = r"[^\W\d_a-zà-ÿ]"
_UPPER = (
    rf"{_NO_NAME}{_GROUP}"
    rf"(?-i:{_CAPITAL}[^\W\d_]*[a-zà-ÿ][\w'’-]*(?:\s{_CAPITAL}[\w'’.-]*){{0,2}})"
)
_LOWER = (
    rf"{_NO_NAME}{_GROUP}[^\W\d_][\w'’-]+"
    r"(?:\s(?!(?:on|sur|and|et|or|ou|in|at|there)\b)[^\W\d_][\w'’-]*)?"
)
_IS = r"(?:\s*[:=]\s*|\s+(?:is|was|est|était|c['’]est)\s+)"

_HIS = r"\b(?:his|her|their|son|sa|leur)\s+"
_SEEK = (
    r"\b(?:look\s+(?:up|for|at)|find|search(?:\s+for)?|add|check(?:\s+out)?|follow"
    r"|cherchez|voyez|trouvez|ajoutez|regardez|suivez)\s+"
)
_PAGE = r"(?:\s+(?:account|page|profile|compte|profil))?"
_THEY = r"\b(?:(?:he|she|they|it)(?:['’]s|['’]re|\s+is|\s+are)|c['’]est|il\s+est|elle\s+est)\s+"
_CALLS = r"\b(?:is\s+called|go(?:es)?\s+by|calls\s+(?:him|her)self|s['’]appelle|se\s+nomme)\s+"
_ITS_NAME = (
    rf"(?:(?:user)?name\s+on\s+{_WHERE}|nom\s+sur\s+{_WHERE}|{_WHERE}\s+(?:(?:user)?name|handle))"
)
_BIG, _ANY = rf"(?P<account>{_UPPER})", rf"(?P<account>{_LOWER})"
_ON = rf"\s+(?:on|sur)\s+{_WHERE}\b"

_WORD = rf"{_NO_NAME}(?P<account>[a-z][\w.]{{2,}}\w)"
_SAID_OF_IT = (
    r"(?!(?:cringe|gross|weird|crazy|insane|funny|awesome|trash|great|cool|lame|vraiment|super|drôle"
    r"|\w*(?:ing|ful|ous|ble|ive|ent|ant|ed|al|ic|ly|some))\b)"
)
_PLAIN = rf"{_NO_NAME}{_GROUP}{_SAID_OF_IT}(?P<account>[a-z]{{5,}})(?=\s*(?:$|[,.;!?\n]))"

_PROFILES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_HIS}{_WHERE}{_PAGE}{_IS}(?:under\s+|called\s+|sous\s+)?{_BIG}",
        rf"{_HIS}{_ITS_NAME}{_IS}{_ANY}",
        rf"{_HIS}(?:user(?:name)?|handle|gamer-?tag|pseudo)(?:\s+(?:is|est|c['’]est)\s+|\s*:\s*){_WORD}",
        rf"{_HIS}(?:instagram|insta|ig|snapchat|snap|tiktok){_IS}{_PLAIN}",
        rf"(?<![\w.@])(?!covid)(?P<account>[a-z][\w.]*[\d_][\w.]*)\s+(?:on|sur)\s+{_WHERE}\b",
        rf"\bon\s+{_WHERE}\s+(?:as|under)\s+{_BIG}",
        rf"\bsur\s+{_WHERE}\s+sous(?:\s+le\s+nom\s+de)?\s+{_BIG}",
        rf"{_THEY}{_BIG}{_ON}",
        rf"{_CALLS}{_ANY}{_ON}",
        rf"{_SEEK}{_BIG}{_ON}",
        rf"{_BIG}{_ON}\s+(?:is|was|has|did|does|stole|sells?|est|a|vend)\b",
    )
)
"""Somebody pointed to by the name of their page: letters alone, and no number in it."""


def accounts(words: str) -> Iterator[tuple[int, int]]:
    """Find accounts, as (start, end)."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(words):
            yield match.span()
    for match in _CALLED.finditer(words):
        yield match.span(match.lastgroup or "account")
    for match in _BESIDE.finditer(words):
        if is_handle(match["account"]):
            yield match.span("account")
    for pattern in _PROFILES:
        for match in pattern.finditer(words):
            yield match.span("account")
