"""Whether somebody is hunted who left: by how they went, and by what readers are asked.

Nobody can tell from outside why somebody left. What says so is that a partner or a family searches,
that whoever is gone went with somebody, or that one asks where somebody lives who has a name.
"""

from __future__ import annotations

import re

SON = r"(?<!avec\s)(?<!sans\s)(?<!dans\s)(?<!sur\s)(?<!de\s)(?<!et\s)son"
"""A son, and not "his" or "her" in French."""

PARTNER = (
    r"(?:wife|husband|spouse|partner|fiancee?|girlfriend|boyfriend|ex(?:-\w+)?|baby\s?mama"
    r"|(?:ma|sa|leur)\sfemme|mari|epouse|epoux|conjointe?|copine|copain|(?:ma|sa)\sblonde|(?:mon|son)\schum)"
)

_KIDS = (
    rf"(?:kids?|child(?:ren)?|{SON}|sons|daughters?|bab(?:y|ies)|enfants?|fils|filles?|bebe"
    r"|petite?s?)"
)
_PARENT = r"(?:mother|mom|mum|father|dad|mere|maman|pere|papa)"
_LOVER = rf"(?:{PARTNER}|lover|man|guy|woman|teacher|boss|amant|homme|gars|femme|prof\w*|patron)"
_OF = (
    r"(?:(?:her|his|their|my|our|the|an?|some|two|son|sa|ses|leurs?|mon|ma|mes|nos|notre|une?"
    r"|l[ae]s?|deux|d'autres)\s)?(?:\w+\s){0,2}?"
)
_WENT = (
    r"(?:ran|run|runs|running|went|gone|left|leaves|fled|moved|disappeared|vanished|missing|lives?|living"
    r"|stays?|staying|hid|hides|hiding|enfuie?s?|sauvee?s?|partie?s?|fugue|disparue?s?|vit|cache)"
)
_SHELTER = (
    r"(?:(?:women'?s?\s|family\s|the\s|a\s)shelter|transition\shouse|safe\shouse|au\srefuge|un\srefuge"
    r"|maison\s(?:d'hebergement|des\sfemmes)|centre\sd'hebergement)"
)
_PERHAPS = (
    r"(?:may|might|could|must|should|probably|perhaps|maybe|possibly|believed|thought|likely"
    r"|peut-etre|probablement|surement|serai(?:en)?t|doi(?:t|vent)|sans\sdoute|se\strouve\w*)"
)
"""Where somebody is who is looked for, and whom readers would have to ask."""
_FLAT = r"(?:flat|apartment|apt|place|condo|suite|basement|logement|appart\w*|chez-soi)"
_TAKEN = re.compile(
    rf"""\b(?:{PARTNER}|{_PARENT}|she|elle)\s(?:\w+\s){{0,3}}?
        (?:took|takes|has|kidnapped|stole|hid|hides|keeps|a\s(?:pris|emmene|enleve|cache))\s
        (?:(?:my|our|the|his|her|mon|ma|mes|notre|nos|les|leurs?)\s)(?:\w+\s)?{_KIDS}\b
        (?!\s(?:to|chez|a|au|aux|for|pour|from|out|with\shim|with\sher)\b)
    | \b(?:{PARTNER}|{_PARENT})\s(?:has\s|l[ae]s?\sa\s|l'a\s)?
        (?:(?:took|taken|kidnapped|stole|hid)\s(?:them|him|her)(?!\sto\b)|emmene\w*|enleve\w*|cache\w*)
    | \b(?:taken|kidnapped|hidden|enleve\w*|pris\w*|caches?|emmene\w*)\s(?:by|par)\s
        (?:(?:their|her|his|my|leur|sa|son|mon)\s)?(?:{PARTNER}|{_PARENT})\b
    | \b(?:she|he|they|who|elle|il|zzname)\b[^.!?;\n]{{0,30}}
        \b(?:hid|hides|hiding|stays?|staying|lives|living|cache|reste|dort)\b
        [^.!?;\n]{{0,30}}\b{_SHELTER}
    | \b(?:wants?|need)\s(?:her|him|them|zzname|(?:my|our)\s(?:{PARTNER}|{_KIDS}))\s(?:back|home)\b
    | \b(?:veu\w+|voul\w+)\s(?:qu'(?:il|elle)s?\srevien\w+|l[ae]s?\sravoir)
    | \bon\sl[ae]s?\sveut\b""",
    re.VERBOSE,
)
"""Children who are with a parent, somebody in a shelter, somebody who is wanted back."""

_FLED = re.compile(
    rf"""\b(?:is|are|est|sont|{_WENT})\s(?:\w+\s){{0,3}}?(?:with|avec)\s{_OF}{_LOVER}\b
    | \b(?:(?:is|are|est|sont)|(?!went|gone){_WENT})\s(?:\w+\s){{0,3}}?
        (?:with|avec)\s{_OF}(?:{_PARENT}|{_KIDS})\b
    | \b{_WENT}\s(?:\w+\s){{0,3}}?(?:with|avec)\s(?:\w+\s){{0,2}}?zzname\b
    | [\d,]\s(?:with|avec)\s(?:(?:her|his|sa|son)\s{_PARENT}\szzname
        |(?:an?|une?)\s(?:\w+\s){{0,2}}?(?:wom[ae]n|m[ae]n|lady|guy|blonde|femme|homme|dame|gars))\b
    | \b{_PERHAPS}\s(?:\w+\s){{0,2}}?(?:with|avec|chez)\s(?:\w+\s){{0,2}}?zzname\b
    | \b{_PERHAPS}\s(?:\w+\s){{0,2}}?(?:with|at|in)\s(?:\w+\s){{0,2}}?\w+'s\s(?:\w+\s)?{_FLAT}\b
    | \b(?:at|in|dans|a)\s(?:the|a|le|un|l')\s?{_FLAT}\s(?:of\s|de\s|d')\s?zzname\b
    | \b(?:at|in|to|dans|a)\s(?:her|his|their|son|sa|leur)\s(?:\w+\s)?{_FLAT}\b
    | \b(?:in|into|at|to|inside|near|dans|pres\sd[eu]|chez|se\scache)\s(?:\w+\s)?{_SHELTER}
    | \b(?:left|leaves|dumped|cheated\son|walked\sout\son|ran\s(?:away|off)\sfrom)\s
        (?:me|us|(?:her|his)\s(?:{PARTNER}|family|{_KIDS}))\b
    | \b(?:m'a|nous\sa|a)\squittee?s?\b(?!\s(?:l'ecole|l'hopital|la\sgarderie|le\sparc))
    | \b(?:testif\w+|snitch\w*|witness\w*\sagainst|ratted|inform(?:ed\son|ant)
        |temoign\w+\scontre|denonce\w*)\b
    | \b(?:owes?|doit|doivent)\s(?:me|us|my|our)\b | \b(?:me|nous)\sdoi(?:t|vent)\b
    | \b(?:custody|court|divorc\w+|protection\sorder|restraining|tribunal
        |garde\s(?:des|de\snos)\senfants)\b
    | \b(?:blocked|changed)\s(?:me|us|my|her|his|their)\b | \ba\s(?:bloque|change)\s(?:mon|son|de)\b
    | \b(?:answer|talk\sto|repond\splus)\b(?:\s(?:me|us))?(?=\s*(?:$|[.,;!]))
    | \b(?:marr(?:y|ied|ier)|shamed?|dishonou?r\w*|honte|deshonor\w+)\b""",
    re.VERBOSE | re.MULTILINE,
)
"""What says that somebody went with or away from somebody, or why one hunts them."""


# --- What readers are asked -------------------------------------------------------------------

_PET = re.compile(
    r"\b(?:dogs?|puppy|cats?|kitten|parrot|bird|rabbit|turtle|chien(?:ne)?s?|chiot"
    r"|chat(?:te|on)?s?|perruche|lapin)\b"
)
_HER = r"(?:her|him|them|zzname|l[ae]s?|l')"
_MINE = rf"(?:{PARTNER}|gf|bf|my\sfamily|ma\sfamille|zzname)"
_ASKS = re.compile(
    rf"""\b(?:if|when|si)\s(?:you|u|any\w+|some\w+|vous|quelqu'un|on)\s(?:l[ae]s?\s|l')?
        (?:sees?|spots?|meets?|finds?|recogni\w+|voyez|voit|crois\w+|apercev\w+|rencontr\w+
        |reconn\w+)\b[^.!?\n]{{0,60}}\b
        (?:{_MINE}|call|phone|text|tell|dm|write|appel\w*|ecri\w*|dites)
    | \b(?:call|phone|text|tell|dm|appelez|dites)\b[^.!?\n]{{0,15}}\b(?:if|when|si)\s
        (?:you|u|vous)\s(?:l[ae]s?\s|l')?(?:see|spot|meet|find|voyez|croisez|apercevez|rencontrez)
    | \b(?:sightings?|whereabouts|information\s(?:on|about)|track(?:ing)?\sdown)\b
    | \b(?:any(?:one|body)|some(?:one|body)|you|quelqu'un|vous|qui)\s(?:\w+\s)?
        (?:seen|vu|apercu|croise)\s(?:\w+\s){{0,2}}?{_MINE}\b
    | \b(?:look|search)ing\sfor\s(?:\w+\s){{0,2}}?(?:{_MINE}|{_HER})\b
    | \b(?:find|locate|wanted|missing|disparue?s?|recherchee?s?|(?:re)?trouv\w+|cherch\w+)[\s:,-]+
        (?:(?:me|the|my|his|her|their|our|ma|mon|mes|ses|sa)\s)*(?:\w+\s)?
        (?:{_MINE}|her\b|him\b|them\b)
    | \b(?:(?:(?<!my\s)new|her|his|their)\saddress|(?:son|leur|(?<!ma\s)nouvelle)\sadresse)
        (?!\s(?:is|est)\b)
    | \b(?:address\sof|l'adresse\sd[eu'])
    | \b(?:know\w*|sait|savez|sais|savoir|tell\sme|dites-moi|me\sdit)\s(?:where|ou)\b
    | \bwhere\s(?:is|are|does|do|did|has|have)\s(?:\w+\s){{0,3}}?(?:{_MINE}|family
        |(?:she|he|they)\s(?:live|stay|work|hide|sleep|move|go))\b
    | \bou\s(?:est|sont|habite\w*|reste\w*|travaille\w*|vit|vivent|se\scache\w*)\b
    | \b(?:who\s(?:knows|has)|qui\sconnait)\b[^.!?\n]{{0,40}}\bzzname
    | \bneed\sto\s(?:talk|speak)\sto\s(?:her|him)\b | \bdois?\s(?:lui\sparler|la\svoir)\b""",
    re.VERBOSE,
)
"""Readers are asked where somebody is."""

_OF_MINE = re.compile(
    rf"(?<!call\s)(?<!text\s)(?<!tell\s)\b(?:(?P<named>zzname)|{_MINE})\b(?!\s(?:and\si|et\smoi)\b)"
)

_LEFT = (
    r"(?:left\s(?:me|us|home|with|on\s\w+day|yesterday|today|last|the\shouse)|(?:ran|run)\s(?:away|off)|fled|moved\sout"
    r"|took\s(?:the|our|my|all)\s(?:\w+\s)?(?:kids?|children|money|savings|baby|son|daughter)\b(?!\s(?:to|for|from|out)\b)|hid|hides|hiding|disappeared|(?:is|are)\s(?:gone|missing)|went\saway|not\scome\s(?:home|back)"
    r"|vanished|walked\sout|took\s(?:her|his|their)\s(?:clo\w+|things|stuff|bags?)|pris\sla\sfuite"
    r"|s'est\s(?:sauvee?|enfuie?)|partie?s?\s(?:avec|en\scachette|hier|sans|le|de\sla)|disparue?s?|a\squitte|pas\s(?:rentree?|revenue?)"
    r"|se\scache|a\sbloque)"
)
_HAS_LEFT = re.compile(
    rf"""(?<!call\s)\b(?:{PARTNER}|gf|bf)\b(?!'s)[^.!?;\n]{{0,40}}?\b{_LEFT}
    | \b(?:my|our|ma|notre|mon)\s(?:\w+\s)?
        (?:daughter|sister|cousine?|niece|fille|soeur|mother|mere)\b[^.!?;\n]{{0,40}}?\b
        (?:left\shome\s?(?:with|on|yesterday|last|[.,]|$)|quitte\sla\smaison)
    | \b(?:tell|call|text)\sme\b[^.!?\n]{{0,20}}\b(?:where|see\sthem|see\s(?:her|him))\b
    | \bwhere\sdo(?:es)?\s(?:she|he|they)\s(?:live|stay|work|hide|sleep)
    | \bou\s(?:reste|habite|vit|travaille|se\scache)(?:-t-|-|nt-|nt\s)?(?:il|elle)s?\b
    | \bwhere\s(?:my|our|his|her)\s(?:\w+\s)?(?:{PARTNER}|{_KIDS})\b
    | \bou\s\w+\s(?:ma|mes|mon|nos|sa|son|ses)\s(?:{PARTNER}|femme|{_KIDS})\b""",
    re.VERBOSE,
)


def went(text: str) -> bool:
    """Tell of `Told.named` words whether somebody went with or away from somebody."""
    return bool(_FLED.search(text) or _TAKEN.search(text))


def seeks(text: str) -> bool:
    """Tell of `Told.named` words whether readers are asked for somebody who went."""
    if _TAKEN.search(text) or _HAS_LEFT.search(text):
        return True
    pet = _PET.search(text) is not None
    mine = any(not (one["named"] and pet) for one in _OF_MINE.finditer(text))
    return mine and _ASKS.search(text) is not None
