"""Whether somebody is looked for: an appeal that everyone has to read at once, and as it is.

Who is lost is told by clothes and age, where they were seen last, and a number to call. An appeal
that accuses somebody, says where somebody else lives, or tells somebody else's race, is a door for
words about them and passes what all other words pass.
"""

from __future__ import annotations

import re

from bot.appearance.described import details, says_deed
from bot.appearance.naming import names_origin
from bot.appearance.reading import read
from bot.marks import Kind, identifying

_WHO = (
    r"(?:boys?|girls?|child(?:ren)?|kids?|toddler|baby|teen(?:ager)?s?|son|daughter|brother|sister"
    r"|mother|mom|mum|father|dad|grand\w+|husband|wife|wom[ae]n|m[ae]n|lady|person|senior|student"
    r"|friend|neighbou?r|niece|nephew|cousin|someone|somebody"
    r"|garcons?|filles?|enfants?|petite?s?|bebe|ados?|adolescente?s?|fils|frere|soeur|mere|maman"
    r"|pere|papa|mari|femme|homme|dame|monsieur|personne|ainee?|amie?|voisine?|niece|neveu|eleve)"
)
_LOST = (
    r"(?:(?:lost|perdue?s?)(?!\s(?!(?:in|at|on|near|around|by|from|since|somewhere|again|today|tonight"
    r"|yesterday|now|and|or|please|call|outside|inside|after|last|this|for|who|wearing|he|she|they|we"
    r"|there|here|downtown|between|while|when|during|with|if|alone|help"
    r"|dans|aux?|a|pres|depuis|hier|ce|cet|cette|ici|et|ou|qui|en|sur|devant|derriere|avec|apres|vers"
    r"|chez|svp|appelez|il|elle|on|nous|pendant"
    r"|(?:his|her|their|its|son|sa|ses|leurs?)\s(?:way|mom|mum|mother|father|dad|parents?"
    r"|chemin|mere|maman|pere|papa))\b)\w))"
)
"""Who lost something is not lost: "has lost custody". A place or a time may follow."""

_AWAY = (
    r"(?!\s(?:with|avec)\s(?:our|my|your|the|all|every\w*|notre|nos|mon|mes|votre|tout|l['’]|les?)\b"
    r"(?!\s(?:\w+\s)?(?:friends?|dogs?|cats?|mother|mom|father|dad|grand\w+|amie?s?|chiens?|mere|pere)))"
)
"""Whoever "disappeared with our money" is accused."""

_GONE = (
    rf"(?:missing|(?:disappeared|vanished|disparue?s?){_AWAY}|wandered\s(?:off|away)|last\sseen|{_LOST}"
    r"|ran\saway|run\saway"
    r"|walked\s(?:away|off|out)\s(?:from|of)\s(?:home|(?:the|his|her|our)\s(?:\w+\s)?(?:home|house|hospital))"
    r"|(?:did|has|have)(?:\snot|n't)\s(?:come|been|returned?)\s(?:home|back|seen)"
    r"|egaree?s?|vue?s?\spour\sla\sderniere\sfois|fugue"
    r"|pas\s(?:rentree?s?|revenue?s?))"
)
_SOMETHING = (
    r"(?:(?:his|her|their|its|my|our|your|the|an?|all|some)\s(?!way\b|mom|mum|mother|father|dad|parent)"
    r"|(?:control|track|money|weight|hope|interest|patience|out|to|against|school|class|teeth|rent|work"
    r"|payments?|support)\b"
    r"|(?:son|sa|ses|leurs?|l[ae]s?|une?|des|du|mon|ma|mes|tout)\s(?!chemin|mere|maman|pere|papa|parent)"
    r"|l['’])"
)
"""What somebody misses who is not missing: "lost her job". Who lost her mother is lost."""

_NO_CHILD = (
    r"(?!(?:['’]?s)?['’]?\s(?:support|custody|care|benefits?|payments?|tax|credits?|seats?|bikes?|bicycles?"
    r"|scooters?|toys?|strollers?|shoes?|boots?|coats?|jackets?|hats?|gloves|backpacks?|bags?|glasses"
    r"|dogs?|cats?|phones?|keys?|wallets?|purses?)\b)"
)
"""What is missing of a child, and is none: "missing child support"."""

_OURS = (
    r"(?:son|daughter|child(?:ren)?|kids?|boys?|girls?|baby|toddler|mother|mom|mum|father|dad|grand\w+"
    r"|brother|sister|fils|filles?|enfants?|garcon|bebe|mere|maman|pere|papa|frere|soeur)"
)
_LOOKED_FOR = re.compile(
    rf"""\b(?!perdue?s?\sson\b)(?:{_GONE}|lost|perdue?s?)[\s:,-]+
        (?:(?:an?|our|my|the|this|little|small|young|old|elderly|une?|mon|ma|notre|cette?|jeune
            |\d+[-\s]?(?:years?|ans)(?:[-\s]old)?)[\s-]+){{0,4}}{_WHO}\b{_NO_CHILD}
    | \b{_WHO}\b(?P<between>[^.!?;\n]{{0,60}}?)\b{_GONE}\b(?!\s{_SOMETHING})
    | \b(?:(?:have|has)\s(?:you|any(?:one|body)|some(?:one|body))\sseen|(?:look|search)ing\sfor
        |can(?:not|'?t)\sfind)\s(?:my|our)\s(?:\w+\s){{0,3}}?{_OURS}\b
    | \b(?:cherch\w+|avez[-\s]vous\svu|a\svu|trouve\s(?:plus|pas))\s(?:mon|ma|notre|mes|nos)\s
        (?:\w+\s){{0,2}}?{_OURS}\b""",
    re.VERBOSE,
)
_BY_NAME = re.compile(r"\b(?:missing|disparue?)\b[\s:,-]+(?:\w+[\s-]){0,3}\w+[,(\s]+\d{1,2}\b")
"""Somebody missing by name and age; their clothes then have to say that it is no thing."""

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
    """Tell whether somebody is looked for now, and no word harms somebody else.

    A bicycle is not looked for: "a boy took it, it is missing".
    """
    return beside(words) == ""


def beside(words: str) -> str:
    """Return what of words is about others than who is looked for: all of it where nobody is."""
    text = read(words)
    if _LONG_AGO.search(text) or _BLAME.search(text):
        return words
    if not (any(map(_is_gone, _LOOKED_FOR.finditer(text))) or _by_name(text)):
        return words
    if others := _of_a_people(text):
        return "\n".join(others)
    return words if _says_home(words) or _names_another(words) else ""


def _is_gone(match: re.Match[str]) -> bool:
    return not match["between"] or not says_deed(match["between"])


def _by_name(text: str) -> bool:
    return bool(_BY_NAME.search(text) and details(text) & {"clothes", "hair"})


def _of_a_people(text: str) -> list[str]:
    """Return what names somebody else's race, and what is said beside it; nothing where none is.

    Whoever is lost may be told by it: "he is black". A man is not the child that is looked for.
    """
    child = any(_CHILD.search(one[0]) for one in _LOOKED_FOR.finditer(text))
    rest, found = [], False
    for sentence in re.split(r"[.!?;\n]+", text):
        appeal = _LOOKED_FOR.search(sentence)
        pieces = _PIECE.split(sentence) if appeal else [sentence]
        others = [
            one for one in pieces if names_origin(one) and _is_somebody_else(one, child=child)
        ]
        found = found or bool(others)
        rest += others if appeal else [sentence]
    return rest if found else []


def _is_somebody_else(piece: str, *, child: bool) -> bool:
    if _LOOKED_FOR.search(piece):
        return False
    if _SEVERAL.search(piece):
        return True
    if _GROWN.search(piece):
        return child or (bool(_ONE.match(piece)) and not re.search(r"\d", piece))
    return bool(_ONE.match(piece)) and not _CHILD.search(piece)


def _says_home(words: str) -> bool:
    """Tell whether words say where somebody else lives, and not where whoever is lost was."""
    for mark in identifying(words):
        before = read(re.split(r"[.!?;\n]", words[: mark.start])[-1])
        home = _HOME_OF.search(before) if mark.kind is Kind.ADDRESS else None
        after = read(re.split(r"[.!?;\n]", words[mark.end :])[0])
        if home and not _spans(f"{before} x {after}", home.start()):
            return True
    return False


def _spans(sentence: str, place: int) -> bool:
    """Whether what stands in a place is whoever is looked for: "the man of 412 Oak is missing"."""
    return any(one.start() <= place < one.end() for one in _LOOKED_FOR.finditer(sentence))


def _names_another(words: str) -> bool:
    """Tell whether words say something of somebody by name who is not looked for.

    Whatever it is: no list of what people accuse each other of is ever whole.
    """
    marks = [mark for mark in identifying(words) if mark.kind is Kind.NAME]
    return any(_is_another(words, mark.start, mark.end) for mark in marks)


def _is_another(words: str, start: int, end: int) -> bool:
    before = read(_CLAUSE.split(words[:start])[-1])
    after = read(_CLAUSE.split(words[end:])[0])
    if _HOW_NAMED.search(before) or _NUMBER.match(after):
        return _is_told_of(before, read(words[end:]))
    if not re.search(r"[a-z]", before + after) or _AGE.match(after):
        return False
    clause = f"{before} x {after}"
    return not (_LOOKED_FOR.search(clause) or re.search(rf"\b{_GONE}\b", clause))


def _is_told_of(before: str, after: str) -> bool:
    """Whether more is said of whom to call than how: "call Mike Wilson. He is a drunk"."""
    if _LOOKED_FOR.search(before) or re.search(r"\b(?:names?|called|nom|appelle)\b", before):
        return False
    if not _CALLED.match(_CLAUSE.split(after)[0]):
        return True
    return any(not _OF_THE_LOST.match(one["what"]) for one in _SAYS.finditer(after))
