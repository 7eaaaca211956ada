"""Whether somebody is looked for: an appeal that everyone has to read at once, and as it is.

Who is lost is told by clothes and age, where they were seen last, and a number to call. An appeal
that accuses somebody, says where somebody else lives, or tells somebody else's race, is a door for
words about them and passes what all other words pass.
"""

from __future__ import annotations

import re

from bot.appearance.appeals import GONE, LOOKED_FOR, appeals
from bot.appearance.hunted import seeks
from bot.appearance.naming import names_origin
from bot.appearance.reading import Told, read
from bot.appearance.sought import is_helpless
from bot.appearance.whereabouts import asks_of_one
from bot.marks import Kind

_FOUND = re.compile(
    r"(?<!not\s)\b(?:is|was|been|are|were|got)\s(?:(?!not)\w+\s)?found\b|\bfound\ssafe\b"
    r"|(?<!pas\s)\b(?:est|ete|a)\sretrouvee?\b"
)

_LONG_AGO = re.compile(
    r"""\b(?<!since\s)(?:last|the\sother)\s(?:year|month|winter|spring|summer|autumn|fall)\b
    | \b(?:years?|months?|weeks?)\sago\b | \bin\s(?:19|20)\d\d\b
    | \b(?<!depuis\s)(?:l'an(?:nee)?\s(?:dernier|derniere|passee?)
        |l'(?:ete|hiver|automne)\s(?:dernier|passe)
        |le\sprintemps\s(?:dernier|passe)
        |le\smois\s(?:dernier|passe))\b
    | \bil\sy\sa\s(?:\w+\s){1,2}(?:ans?|mois|semaines?|annees?)\b | \ben\s(?:19|20)\d\d\b""",
    re.VERBOSE,
)

_ELSE = (
    r"(?:guys?|m[ae]n|wom[ae]n|dudes?|creeps?|weirdos?|neighbou?rs?|famil(?:y|ies)|tenants?|renters?"
    r"|owner|landlord|voisine?s?|gars|hommes?|femmes?|types?|mecs?|familles?|locataires?|proprio)"
)
"""Words for somebody besides, who is not looked for."""
_THEM = (
    r"(?:him|them|her(?!\s(?!away|from|at|in|into|to|on|and|yesterday|today)\w)|kids|children"
    r"|(?:my|our|the|this|that)\s(?:\w+\s)?(?:boys?|girls?|child|kids?|son|daughter))"
)
_BLAME = re.compile(
    rf"""\b(?:did\sit|to\sblame|steals?|stole|sells?\s(?:drugs|weed|crack|meth)|deals\sdrugs|dealers?
    |thief|thieves|criminals?|murder\w*|killers?|abus(?:ed?|ers?|es|ing)|assault\w*|responsible
    |blame|rapists?|pedo\w*|perverts?|predators?|molest\w*|rapes?
    |beats\s(?:it|her|him|them|his)|creep\w*|weirdos?|suspect\w*|suspicious|guilty|kidnappers?
    |(?:took|takes|grabbed|snatched|kidnapped|abducted|lured|follow(?:s|ed)|stalk(?:s|ed)|hid|hides
        |hiding|touched|hurt|killed|raped|harms?
        |beat|attack(?:s|ed)|robbed|threatened)\s{_THEM}\b
    |has\s(?:him|her|them)\b(?!\s\w) | behind\s(?:it|this)\b
    |i\s(?:bet|think|suspect|know|guess)\s(?:it\s(?:was|is)|it'?s|who|the\s(?:\w+\s)?{_ELSE})
    |it\s(?:was|is|must\sbe|has\sto\sbe)\s(?:the|my|our|that|this)\s(?:\w+\s){{0,2}}{_ELSE}
    |(?<!nobody\s)(?<!one\s)(?<!anyone\s)(?<!anybody\s)(?<!who\s)knows\s(?:where|what|something|more)
    |c'est\s(?:lui|elle)\squi|vend\sde\sla\sdrogue|voleu(?:rs?|ses?)|violeurs?|pervers
    |a\sfait\sle\scoup|soupconn\w+|coupables?|louches?|ravisseu\w+|suit\sles\senfants
    |criminel\w*|meurtri\w+|tueurs?|agress\w+|responsables?
    |l'(?:a|ont)\s(?:tuee?|frappee?|battue?|violee?|menacee?|prise?|enlevee?|emmenee?|kidnappee?|cachee?|suivie?)
    |a\s(?:pris|enleve|emmene|kidnappe)\s(?:mon|ma|notre|l'enfant|l[ae]\spetite?)
    |c'est\s(?:l[ae]|mon|ma|notre|une?)\s(?:\w+\s)?{_ELSE} | (?<!ne\s)sait\sou)\b""",
    re.VERBOSE,
)
"""An accusation beside it: who is looked for is then a door for words about somebody else."""

_HOME_OF = re.compile(
    rf"""\b(?:(?P<else>{_ELSE})\b(?:[\s,]+\w+){{0,4}}\s*
    | (?:(?:who|qui)\s(?:lives?|stays?|habite)|check|search|ask|watch|visit|fouillez|verifiez)
        (?:\s\w+){{0,3}}\s*)$""",
    re.VERBOSE,
)
"""What before a house says that somebody else lives there, or that people are sent to them."""

_CLAUSE = re.compile(r"[.!?;\n]|\b(?:and|because|but|so|et|mais|car|parce que)\b", re.IGNORECASE)

_HOW_NAMED = re.compile(
    r"""\b(?:call|phone|text|contact|e-?mail|message|reach|tell|ask\sfor|write\sto|with
    |names?|named|called|parents?|from|to|at|on|in|near|by|of|off
    |appel\w*|contact\w*|joign\w*|ecri\w*|textez|avec|nom|prenom
    |chez|a|au|aux|sur|pres\sde|dans|de|du|rues?|streets?|ave(?:nue)?)\b[\s:,]*
    (?:(?:the|is|me|us|my|our|his|her|their|friend|cousin|sister|brother|mother|father|mom|dad
        |les?|la|est|mon|ma|son|sa|notre|amie?|soeur|frere|mere|pere)[\s:,]+){0,2}$""",
    re.VERBOSE,
)
"""What before a name says that it is a place, whom to call, or what whoever is lost is called."""

_AGE = re.compile(r"^[\s,(]*(?:(?:is|turns|a)\s)?\d{1,2}\b(?![-.\s]?\d)")
_NUMBER = re.compile(r"^[\s,:(]*[+(]?\d[\d\s().-]{6,}$")

_CALLED = re.compile(
    r"""^[\W\d_]*(?:$|(?:x|if|when\w*|as|at|on|in|or|and|please|any\w*|with|asap|immediately|now|right
    |day|near|his|her|their|my|our|cell\w*|tel|phone|home|work|here|there|thanks?|from|by|is\smissing
    |mother|mom|mum|father|dad|parents?|grand\w+|brother|sister|aunt|uncle|friend|the\s(?:mother|father)
    |si|quand|des|au|aux|a|ou|et|svp|s'il|sa|son|ses|en|tout|avec|maintenant|merci|dans|sur|pres|de|du
    |la\smere|le\spere|mere|maman|pere|papa|amie?|soeur|frere|tante|oncle)\b)""",
    re.VERBOSE,
)
"""What may follow whom to call, and whom somebody was with; all else is said about them."""

_SAYS = re.compile(
    r"(?:^|[.!?;,\n]|\b(?:and|but|et|mais)\b)\s*(?:he|she|they|ils?|elles?)\b(?P<what>[^.!?;\n]*)"
)
_OF_THE_LOST = re.compile(
    r"""^(?:'s|'re)?\s(?:(?:is|are|was|were|may|might|could|can|est|etait|a\sete|peut|not|very|only|just
    |probably|also|n'|ne)\s)*(?:an?\s)?(?:wear\w*|wore|dress\w*|has|have|had|carr\w+|last|seen|miss\w*|gone
    |lost|autis\w+|scared|afraid|shy|deaf|blind|sick|hurt|cold|diabetic|confused|small|tall|short|thin
    |called|named|answers?|speaks?|needs?|likes?|left|went|walk\w*|ran|be|been|with|on|in|at|from|here
    |wait\w*|worried|non-?verbal|\d+|years?|boy|girl|child|black|white|brown|blond\w*|asian|did|does|should|must
    |port\w+|vetu\w*|habill\w+|disparu\w*|perdu\w*|vue?|autiste|sourd\w*|malade|blesse\w*|petite?|grande?
    |s'appelle|repond\w*|parle|besoin|aime|partie?|allee?|sortie?|noire?|blanche?|a\s(?:\d|les|des|un\s(?:manteau|chandail|sac))|au|dans|sur|ai\w+|pas|attend\w*)\b""",
    re.VERBOSE,
)
"""What "he" is where it is said of whoever is lost, also after whom to call was named."""

_CHILD = re.compile(
    r"\b(?:boys?|girls?|child(?:ren)?|kids?|toddler|baby|teen(?:ager)?s?|son|daughter|grandson|granddaughter"
    r"|student|niece|nephew|garcons?|filles?|enfants?|petite?s?|bebe|ados?|adolescente?s?|fils|niece|neveu|eleve)\b"
)
_GROWN = re.compile(
    r"\b(?:m[ae]n|wom[ae]n|guys?|dudes?|fellows?|lady|ladies|drivers?|strangers?|couple|neighbou?rs?"
    r"|hommes?|femmes?|gars|types?|mecs?|monsieur|messieurs|dames?|individus?|inconnue?s?|voisine?s?)\b"
)
_SEVERAL = re.compile(
    r"\b(?:two|three|four|some|several|these|those|many|group|gang|deux|trois|quatre|des|ces|plusieurs)\b"
)
_ONE = re.compile(r"^\W*(?:an?|the|that|this|some|une?|le|la|l'|ce|cet|cette)\b")
_PIECE = re.compile(r"[,:]|\b(?:and|because|but|so|with|et|mais|car|avec)\b")


def says_lost(words: str) -> bool:
    """Tell whether somebody helpless is looked for now, and no word harms anybody.

    A bicycle is not looked for: "a boy took it, it is missing".
    """
    return _says_lost(Told(words))


def hunts(words: str) -> bool:
    """Tell whether somebody is looked for who may not want to be found, or may be an excuse.

    An accusation beside a lost child is no hunt, and passes what all words pass.
    """
    told = Told(words)
    if _says_lost(told) or _FOUND.search(told.text):
        return False
    if seeks(told.named) or asks_of_one(told):
        return True
    whom = appeals(told)
    if not whom or _LONG_AGO.search(told.text):
        return False
    return not is_helpless(told.named, whom) or _links(told)


def beside(words: str) -> str:
    """Return what of words is about others than who is looked for: all of it where nobody is."""
    return _beside(Told(words))


def _says_lost(told: Told) -> bool:
    return not _beside(told) and is_helpless(told.named, appeals(told)) and not _links(told)


def _links(told: Told) -> bool:
    """Tell whether words lead to a page: of a lost child all that counts can be said here."""
    return any(mark.kind is Kind.LINK for mark in told.marks)


def _beside(told: Told) -> str:
    text = told.text
    if _LONG_AGO.search(text) or _BLAME.search(text):
        return told.words
    if not appeals(told):
        return told.words
    if others := _of_a_people(text):
        return "\n".join(others)
    return told.words if _says_home(told) or _names_another(told) else ""


def _of_a_people(text: str) -> list[str]:
    """Return what names somebody else's race, and what is said beside it; nothing where none is.

    Whoever is lost may be told by it: "he is black". A man is not the child that is looked for.
    """
    child = any(_CHILD.search(one[0]) for one in LOOKED_FOR.finditer(text))
    rest, found = [], False
    for sentence in re.split(r"[.!?;\n]+", text):
        appeal = LOOKED_FOR.search(sentence)
        pieces = _PIECE.split(sentence) if appeal else [sentence]
        others = [
            one for one in pieces if names_origin(one) and _is_somebody_else(one, child=child)
        ]
        found = found or bool(others)
        rest += others if appeal else [sentence]
    return rest if found else []


def _is_somebody_else(piece: str, *, child: bool) -> bool:
    if LOOKED_FOR.search(piece):
        return False
    if _SEVERAL.search(piece):
        return True
    if _GROWN.search(piece):
        return child or (bool(_ONE.match(piece)) and not re.search(r"\d", piece))
    return bool(_ONE.match(piece)) and not _CHILD.search(piece)


def _says_home(told: Told) -> bool:
    """Tell whether words say where somebody else lives, and not where whoever is lost was."""
    words = told.words
    for mark in told.marks:
        before = read(re.split(r"[.!?;\n]", words[: mark.start])[-1])
        home = _HOME_OF.search(before) if mark.kind is Kind.ADDRESS else None
        after = read(re.split(r"[.!?;\n]", words[mark.end :])[0])
        if home and not _spans(f"{before} x {after}", home.start()):
            return True
    return False


def _spans(sentence: str, place: int) -> bool:
    """Whether what stands in a place is whoever is looked for: "the man of 412 Oak is missing"."""
    return any(one.start() <= place < one.end() for one in LOOKED_FOR.finditer(sentence))


def _names_another(told: Told) -> bool:
    """Tell whether words say something of somebody by name who is not looked for.

    Whatever it is: no list of what people accuse each other of is ever whole.
    """
    marks = [mark for mark in told.marks if mark.kind is Kind.NAME]
    return any(_is_another(told.words, mark.start, mark.end) for mark in marks)


def _is_another(words: str, start: int, end: int) -> bool:
    before = read(_CLAUSE.split(words[:start])[-1])
    after = read(_CLAUSE.split(words[end:])[0])
    if _HOW_NAMED.search(before) or _NUMBER.match(after):
        return _is_told_of(before, read(words[end:]))
    if not re.search(r"[a-z]", before + after) or _AGE.match(after):
        return False
    clause = f"{before} x {after}"
    return not (LOOKED_FOR.search(clause) or re.search(rf"\b{GONE}\b", clause))


def _is_told_of(before: str, after: str) -> bool:
    """Whether more is said of whom to call than how: "call Mike Wilson. He is a drunk"."""
    if LOOKED_FOR.search(before) or re.search(r"\b(?:names?|called|nom|appelle)\b", before):
        return False
    if not _CALLED.match(_CLAUSE.split(after)[0]):
        return True
    return any(not _OF_THE_LOST.match(one["what"]) for one in _SAYS.finditer(after))
