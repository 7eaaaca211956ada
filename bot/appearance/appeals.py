"""What says that somebody is looked for, by what people call them and how they went.

Who lost something is not lost, and a thing that is missing is nobody: "a boy took it, it is gone".
"""

from __future__ import annotations

import re

from bot.appearance.described import details, says_deed
from bot.appearance.reading import Told, read
from bot.appearance.sought import needs_care
from bot.marks import Kind

_WHO = (
    r"(?:boys?|girls?|child(?:ren)?|kids?|toddler|baby|teen(?:ager)?s?|son|daughter|brother|sister"
    r"|mother|mom|mum|father|dad|grand\w+|husband|wife|wom[ae]n|m[ae]n|lady|person|senior|student"
    r"|friend|neighbou?r|niece|nephew|cousin|uncle|aunt|roommate|girlfriend|boyfriend|partner|spouse"
    r"|someone|somebody|fiancee?|ex|year[-\s]old|oncle|tante|conjointe?|copine|copain|blonde|chum"
    r"|garcons?|fill(?:ett)?es?|enfants?|petite?s?|bebe|ados?|adolescente?s?|fils|frere|soeur|mere|maman"
    r"|pere|papa|mari|femme|homme|dame|monsieur|personne|ainee?|amie?|voisine?|niece|neveu|eleve)"
)
_LOST = (
    r"(?:(?:lost|perdue?s?)(?!\s(?!(?:in|at|on|near|around|by|from|since|somewhere|again|today|tonight"
    r"|yesterday|now|and|or|please|call|outside|inside|after|last|this|for|who|wearing|he|she|they|we"
    r"|there|here|downtown|between|while|when|during|with|if|alone|help"
    r"|dans|aux?|a|pres|depuis|hier|ce|cet|cette|ici|et|ou|qui|en|sur|devant|derriere|avec|apres|vers"
    r"|chez|svp|rue|avenue|boul\w*|coin|appelez|il|elle|on|nous|pendant"
    r"|(?:his|her|their|its|son|sa|ses|leurs?)\s(?:way|mom|mum|mother|father|dad|parents?"
    r"|chemin|mere|maman|pere|papa))\b)\w))"
)
"""Who lost something is not lost: "has lost custody". A place or a time may follow."""

_AWAY = (
    r"(?!\s(?:with|avec)\s(?:our|my|your|the|all|every\w*|notre|nos|mon|mes|votre|tout|l['’]|les?)\b"
    r"(?!\s(?:\w+\s)?(?:friends?|dogs?|cats?|mother|mom|father|dad|grand\w+|amie?s?|chiens?|mere|pere)))"
)
"""Whoever "disappeared with our money" is accused."""

GONE = (
    rf"(?:missing|(?:disappeared|vanished|disparue?s?){_AWAY}|wandered\s(?:off|away)|last\sseen|{_LOST}"
    r"|ran\saway|run\saway|(?:can(?:not|'?t)|does(?:\snot|n't))\sfind\s(?:his|her|their|the)\sway"
    r"|walked\s(?:away|off|out)\s(?:from|of)\s(?:home|(?:the|his|her|our)\s(?:\w+\s)?(?:home|house|hospital))"
    r"|(?:did|has|have)(?:\snot|n't)\s(?:come|been|returned?)\s(?:home|back|seen)"
    r"|egaree?s?|vue?s?\spour\sla\sderniere\sfois|fugue"
    r"|pas\s(?:rentree?s?|revenue?s?)|(?:re)?trouve\s(?:pas|plus)\sson\schemin)"
)
_SOMETHING = (
    r"(?:(?:his|her|their|its|my|our|your|the|an?|all|some)\s(?!(?:way|hour|day|week|minute|while|few"
    r"|couple|half|la)\b|l'|mom|mum|mother|father|dad|parent)"
    r"|(?:control|track|money|weight|hope|interest|patience|out|to|against|school|class|teeth|rent|work"
    r"|payments?|support)\b"
    r"|(?:son|sa|ses|leurs?|l[ae]s?|une?|des|du|mon|ma|mes|tout)\s(?!camp|parc|centre|terrain|magasin"
    r"|march|quartier|foyer|jardin|service|chemin|mere|maman|pere|papa|parent)"
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
_SMALL = (
    r"(?:boys?|girls?|child(?:ren)?|kids?|toddler|baby|garcons?|fill(?:ett)?es?|enfants?|bebe"
    r"|petite?s?(?:\s(?:gars|fille|garcon))?)"
)
"""Whom everyone helps home."""
LOOKED_FOR = re.compile(
    rf"""\b(?!perdue?s?\sson\b)(?:{GONE}|lost|perdue?s?)[\s:,-]+
        (?:(?:an?|our|my|the|this|little|small|young|old|elderly|une?|mon|ma|notre|cette?|jeune
            |\d+[-\s]?(?:years?|ans)(?:[-\s]old)?)[\s-]+){{0,4}}{_WHO}\b{_NO_CHILD}
    | \b{_WHO}\b(?P<between>[^.!?;\n]{{0,80}}?)\b{GONE}\b(?!\s{_SOMETHING})
    | \b(?:my|our|an?)\s(?:\w+\s){{0,2}}?{_OURS}\b[^.!?;\n]{{0,60}}?
        \b(?:ran|walked|slipped)\sout\s(?:of|from)\s
        (?:the|his|her|our)\s(?:\w+\s)?(?:house|home|school|hospital|clinic|daycare)\b
    | \b(?:mon|ma|notre)\s(?:\w+\s){{0,2}}?{_WHO}\b[^.!?;\n]{{0,60}}?\bs'est\s(?:sauvee?|enfuie?)\b
    | \b(?:(?:have|has)\s(?:you|any(?:one|body)|some(?:one|body))\sseen|(?:look|search)ing\sfor
        |can(?:not|'?t)\sfind)\s(?:my|our)\s(?:\w+\s){{0,3}}?{_OURS}\b
    | \b(?:cherch\w+|avez[-\s]vous\svu|a\svu|trouve\s(?:plus|pas))\s(?:mon|ma|notre|mes|nos)\s
        (?:\w+\s){{0,2}}?{_OURS}\b""",
    re.VERBOSE,
)
_CHILD_FOUND = re.compile(
    rf"""\b(?:found|trouve(?:e|s|es)?)\s(?:(?!by\b|par\b|on\b|sur\b)[\w'-]+\s){{0,3}}?{_SMALL}\b{_NO_CHILD}
    | \b{_SMALL}\s(?:(?:was|is|a\sete|est)\s)?(?:found|trouvee?s?)\b
    | \bfound\s(?:child|kid|boy|girl)\b | \b(?:enfant|petite?|fillette|garcon)\strouvee?\b""",
    re.VERBOSE,
)
"""A child somebody found: whoever misses it reads what it looks like."""

_BY_NAME = re.compile(r"\b(?:missing|disparue?)\b[\s:,-]+(?:\w+[\s-]){0,3}\w+[,(\s]+\d{1,2}\b")
"""Somebody missing by name and age; a known name or clothes have to say that it is no thing."""

_RAN = re.compile(
    r"^(?:m[ae]n|wom[ae]n|person|someone|somebody|homme|femme|personne)\b.*\b(?:ran|run)\saway$"
)
_YEARS = re.compile(r"\b\d{1,3}[-\s](?:ans|years?|yrs?)\b")

_LEFT_A_PLACE = re.compile(
    r"\bleft\s(?:the|his|her|their)\s(?:\w+\s)?(?:house|home|hospital|school|clinic|building|care)\b"
)
"""What sounds like a deed, and is how somebody got lost."""

_HELPLESS_WENT = re.compile(
    rf"\b{_WHO}\b[^.!?;\n]{{0,80}}?\b(?:is\sgone|went\sout|walked\sout|left\s(?:the|his|her|our)|out\salone"
    r"|(?:sorti|parti|alle)e?s?\s(?:sans|seule?|en|dehors|de|pieds))\b"
)
"""How somebody goes who is helpless; of others it is said every day."""

_SMALL_GONE = re.compile(
    rf"\b(?:{_OURS}|{_SMALL})\s(?:is|are)\sgone\b(?!\s(?:to|for|with|on|fishing|shopping|home))"
    r"[^!?\n]{0,40}?\b(?:is|s|are|aged?)\s(?:only\s|just\s)?(?:[1-9]|1[0-2])\b(?!\s(?:days|feet))"
)
"""A child that is gone, told with an age at which nobody goes alone."""


def appeals(told: Told) -> list[str]:
    """Return what says who is looked for."""
    text = told.text
    found = [one[0] for one in LOOKED_FOR.finditer(text) if _is_gone(one) and not _fled(text, one)]
    if not found and (one := _by_name(told)):
        found = [one[0]]
    if not found and (child := _SMALL_GONE.search(text)):
        found = [child[0]]
    if not found and needs_care(text):
        found = [one[0] for one in _HELPLESS_WENT.finditer(text)]
    return found


def finds_child(words: str) -> bool:
    """Tell whether words say that a child was found, and nothing of what anybody did."""
    return _CHILD_FOUND.search(read(words)) is not None and not says_deed(words)


def _is_gone(match: re.Match[str]) -> bool:
    return not says_deed(_LEFT_A_PLACE.sub(" ", match["between"] or ""))


def _fled(text: str, match: re.Match[str]) -> bool:
    """Tell whether it is somebody who did something and ran: "a man ran away after he broke it"."""
    rest = re.split(r"[.!?;\n]", text[match.end() :])[0]
    return _RAN.search(match[0]) is not None and says_deed(rest)


def _by_name(told: Told) -> re.Match[str] | None:
    found = _BY_NAME.search(told.text)
    if found is None or _YEARS.search(told.text) or details(told.text) & {"clothes", "hair"}:
        return found
    return found if any(mark.kind is Kind.NAME for mark in told.marks) else None
