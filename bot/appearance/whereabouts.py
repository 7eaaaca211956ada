"""Whether words ask of one person or household what only they tell: home, door, car, school, hours.

Whoever follows somebody has a reason at hand: a parcel, flowers, a lost dog. So what is asked
counts, and not what for. What is asked of a place, of all or of a thing is none: "Which house
collects bottles?", "What time does the library close?".
"""

from __future__ import annotations

import re

from bot.appearance.reading import NAMED, Told
from bot.marks import BLOCK

_WHOM = r"(?:woman|lady|girl|blonde|brunette|redhead|mother|mom|mum|man|guy|couple|family)"
_TENANT = r"(?:tenants?|renters?|roommates?|lodgers?)"
_ONE = (
    rf"(?:zzname|she|he|they|s/he|(?:the|that|this|a)\s(?:\w+\s){{0,2}}?(?:{_WHOM}|{_TENANT})"
    rf"|(?:my|the|her|his)\s(?:{_TENANT}|neighbou?rs?|ex)|[\w.]+'s\s(?:kids?|child(?:ren)?|son|daughter)"
    r"|(?:her|his|their)\s(?:kids?|child(?:ren)?|son|daughters?|boy|girl|family|mother|sister))"
)
_CAR = (
    r"(?:(?:it|this|that|the|a|her|his|their)\s(?:\w+\s){0,2}?(?:cars?|vans?|suv|truck|honda|toyota|ford"
    r"|mazda|kia|hyundai|nissan|subaru|jeep|plate)|it|zzname's\s(?:\w+\s)?car)"
)
_DWELLING = (
    r"(?:house|home|door|flat|apartment|apt|unit|suite|building|floor|place|buzzer|basement|number)"
)
_OURS = (
    r"(?:today|tonight|tomorrow|yesterday|week|month|year|let|it|that|what|who|everyone|nobody|women|men"
    r"|children|library|school|city|church|\w+day)"
)
"""What has an "'s" and is nobody."""
_SOMEONE_S = rf"(?:zzname's|(?!{_OURS}'s)[\w.]+'s)"
_HERS = rf"(?:hers|his|theirs|{_SOMEONE_S})\s*(?:$|[?!.,;]|\s(?:house|home|door)\b)"
_GENERAL = (
    r"(?:you|u|we|i|your|our|my|it|people|everyone|kids|children|students|bus(?:es)?|trains?|ferry"
    r"|plow|mail|garbage|library|school|shop|store)"
)
_ENGLISH = re.compile(
    rf"""\b(?:which|what)\s{_DWELLING}\s(?:(?:is|are|does|do|did)\s)(?:{_HERS}
        |{_ONE}(?:[^.!?\n]{{0,30}}\s(?:live|stay|rent|move|sleep|in|at|use)\b|\s*(?:$|[?!.,;]))
        |{_CAR}\s(?:\w+\s)?(?:park|belong|stop|sit|in\sfront))
    | \bwhere(?:'s|'re|\s(?:is|are|does|do|did|has))\s{_ONE}\s
        (?:\w+\s)?(?:liv|stay|work|park|hid|sleep|mov|rent|stud|go\sto\s(?:school|work|church))\w*
    | \bwhere\s(?:does|do|is|are)\s(?:the|this|that|her|his)\s{_WHOM}\s
        [^.!?\n]{{0,30}}\b(?:park|liv|stay|work)
    | \bwhere\s(?:does|do)\s(?:her|his|their|this|that|it)\s?(?:\w+\s){{0,3}}park\b
    | \bwhere\sdoes\s(?!{_GENERAL}\b|(?:the|this|that|one|everybody|anyone|anybody)\b)[\w.]+\s
        (?:park|live|stay|work|sleep|hide)\b
    | \bwhich\s(?:one\s)?is\s(?:her|his|their|{_SOMEONE_S})\s(?:\w+\s)?{_DWELLING}\b
    | \bis\s{_ONE}\s(?:\w+\s){{0,2}}?(?:home|alone|away)\b
    | \bwho(?:'s|\s(?:is|are))\s(?:the|that|this|my|our|those|these)\s(?:\w+\s)?
        (?:(?:new\s)?{_TENANT}|new\s(?:neighbou?rs?|{_WHOM}|people|ones)|blonde|redhead)\b
    | \bwho\s(?:lives?|moved|rents?|stays?|sleeps)\s(?:in|into|at|above|below|behind)\s
        (?:(?:the|that|this|a)\s)?(?:\w+\s){{0,2}}?(?:basement|{_DWELLING}|\d+)\b
    | \b(?:what\stime|when|what\shours?|how\slate|which\sdays?)\s(?:does|do|is|are|will)\s
        (?!{_GENERAL}\b|(?:the|all)\s{_GENERAL}\b)(?:[\w.'-]+\s){{1,4}}?
        (?:(?:leaves?|leaving|go(?:es)?|off|back|finish\w*)\s(?:for|to|from)\s(?:work|school|bed)
        |(?:gets?|comes?|goes|go|be|back|at|leave)\shome\b|finish(?:es)?\swork|home\salone
        |(?:leaves?)\s(?:her|his|their)\s{_DWELLING}|(?:walk|drop)s?\s(?:off\s)?(?:her|his|their))
    | \b(?:which|what)\s(?:school|daycare|kindergarten|gym|church|shift|bus|car|van)\s
        (?:do|does|did|is|are)\s(?:{_ONE}|(?!{_GENERAL}\b|the\b|all\b)[\w.]+)\s
        (?:\w+\s)?(?:go|attend|in\b|at\b|work|take|drive|in$)
    | \b(?:need|want|know\w*|get|find|have|has|give|tell|what's|what\sis|looking\sfor)\s
        (?:me\s|out\s)?zzname's\s(?:\w+\s)?(?:address|{_DWELLING}|car|plate|phone|school|work\w*)""",
    re.VERBOSE | re.MULTILINE,
)

_ELLE = r"(?:zzname|elles?|ils?)"
_DAME = r"(?:femme|dame|fille|blonde|brune|mere|homme|gars|couple|famille)"
_LOCATAIRE = rf"(?:locataires?|colocs?|(?:nouve\w+)\s(?:voisine?s?|{_DAME}s?|gens)|blonde)"
_LOGIS = r"(?:maison|porte|logement|appart\w*|condo|immeuble|etage|bloc|sous-sol|unite|numero)"
_HABITE = (
    r"(?:habite|reste|demeure|loge|dort|vi(?:t|vent)|travaille"
    r"|se\s(?:cache|stationne)|stationne)\w*"
)
_FRENCH = re.compile(
    rf"""\bquelle?\s{_LOGIS}\s(?:est\s)?(?:la\ssienne|le\ssien|celle\sd|celui\sd|a\s{_ELLE}\b
        |(?:est-ce\sque?\s?'?)?{_ELLE}\s{_HABITE}|{_HABITE}[-\s]?t?-?{_ELLE}\b|est-(?:elle|il)\sstationn)
    | \bquelle?\s(?:est\s)?(?:l[ae]\s|l'|sa\s|son\s)?{_LOGIS},?\s(?:d[e']\s?|pour\s)?zzname\b
    | \bquelle\sest\s(?:sa|leur)\s(?:maison|porte)\b
    | \best-ce\squ(?:e\s|'){_ELLE}\s(?:est|vit|reste)\s(?:seule?|la|chez\s(?:elle|lui))\b
    | \best-elle\s(?:seule|stationnee)\b
    | \bou\s(?:vont|va)[^.!?\n]{{0,12}}\b(?:ecole|garderie)\s(?:ses\b|les\senfants\sd[e'])
    | \bou\s(?:est-ce\squ(?:e\s|'))?(?:{_ELLE}\s(?:se\s)?{_HABITE}
        |{_HABITE}\s(?:la|cette|le|ce|zzname)\s?{_DAME}?)
    | \bou\s(?:{_HABITE}|zzname\s{_HABITE})-?t?-?(?:elle|ils?)\b(?!\s(?:des|de\sla|du|encore))
    | \b(?:qui\s(?:est|sont)|c'est\squi)\s(?:l[ae]s?|cette|ce|ces)\s(?:\w+\s)?{_LOCATAIRE}\b
    | \bc'est\squi\s(?:la|le|les)\snouve\w+\b
    | \bqui\s(?:habite|reste|loge|a\semmenage|a\sdemenage|vit)\s(?:au|dans|a)\s
        (?:(?:le|la|cette|ce|l')\s?)?(?:\w+\s)?(?:sous-sol|{_LOGIS}|\d+)\b
    | \b(?:quelle?\sheure|quand)\s(?:est-ce\squ(?:e\s|'))?
        (?:(?:la|cette|ma|sa|ta)\s(?:{_DAME}|voisine)|{_ELLE})\s?
        (?:\w+\s)?(?:par|quitt|rentr|revien|fini|sor|arriv|est|va)\w*
    | \bquelle?\sheure\s(?:par|quitt|rentr|revien|fini|sor|arriv)\w*[-\s](?:t-)?{_ELLE}\b
    | \bquelle?\s(?:ecole|garderie)\s(?:vont|va|frequent\w+)\s
        (?:ses\b|leurs\b|son\b|sa\b|l[ae]s?\s(?:enfants?|filles?|fils|petite?s?)\s(?:de|d')\s?(?!l[ae]\b|la\b)\w)""",
    re.VERBOSE | re.MULTILINE,
)

# --- What is asked under a pretext ----------------------------------------------------------------

_PRETEXT = re.compile(
    r"""\b(?:parcel|package|letter|mail|delivery|flowers|gift|surprise|wallet|purse|process\sserver|summons
    |subpoena|colis|paquet|lettre|courrier|livraison|fleurs|cadeau|surprendre|portefeuille|huissier
    |signifi\w+)\b""",
    re.VERBOSE,
)
_SERVED = re.compile(r"\b(?:process\sserver|summons|subpoena|huissier)\b")
_FOR_ONE = re.compile(r"\b(?:for|to|of|with|pour|a|de|avec)\s(?:\w+\s)?zzname\b|\bzzname's\b")
_FOR_A_WORD = re.compile(
    r"\b(?:here|is|parcel|package|letter|flowers|mail|left)\s(?:(?:here|is|mail)\s)?for\s[A-Z][\w.]+"
    r"|\b(?:colis|paquet|lettre|fleurs|courrier)\s(?:ici\s)?pour\s[A-Z][\w.]+",
)
_WHICH = re.compile(
    rf"""\b(?:which|what|quelle?)\s(?:est\s)?(?:(?:is\s)?(?:her|his|their|the|son|leur|sa)\s)?
        (?:{_DWELLING}|{_LOGIS}|address|adresse|street)\b
    | \bwhere\s(?:is|are|do|does|can)\b | \bou\s(?:est|sont|reste|habite)
    | \b(?:need|want|besoin|faut|cherche)\w*\s[^.!?\n]{{0,40}}\b(?:address|adresse)\b""",
    re.VERBOSE,
)

_PERSON_SEEN = re.compile(
    r"\b(?:wom[ae]n|lady|girl|blonde|m[ae]n|guy|couple|zzname|femme|dame|fille|homme|gars)\b"
)
_THEY = re.compile(
    r"\bwhere\s(?:is|are|did)\s(?:she|he|they)\b|\bwho\s(?:is|are)\s(?:she|he|they)\b"
    r"|\bou\s(?:est|sont)-(?:elles?|ils?)\b|\bqui\s(?:est|sont)-(?:elles?|ils?)\b"
)
_FAMILY_CAR = re.compile(
    r"\b(?:child|kids?'?|baby|car|booster)\s?seats?\b|\bsieges?\s(?:d'enfants?|de\sbebe|d'auto)\b"
)
_TELL = re.compile(
    r"\b(?:text|call|tell|dm|message)\sme\b|\bwho\sowns\b|\bwhose\b|\bwhich\shouse\b|\bwhere\b"
    r"|\b(?:appelez|textez|ecrivez)[-\s]moi\b|\b(?:a\squi|quelle\smaison|ou\sest|ou\sreste)\b"
)
_PLATE = re.compile(r"\b(?:licen[cs]e\s)?plates?\b|\b(?:plaque|immatricul\w+)\b")
_PARKS = re.compile(
    r"\b(?:which|what)\s(?:house|driveway|building)\b|\b(?:where|ou)\b[^.!?\n]{0,30}\b(?:park|liv|stationn)\w*"
    r"|\bstationn\w+\sou\b|\bquelle?\s(?:maison|entree|adresse)\b|\bou\s(?:reste|habite)"
)
_A_THING = re.compile(r"\b(?:lost\sand\sfound|found|for\ssale|a\svendre|trouvee?s?|gives?\saway)\b")
"""A child seat that is given away or was found is a thing."""


def asks_of_one(told: Told) -> bool:
    """Tell whether words ask after one household, also where its name is blurred."""
    text, words = told.named.replace(BLOCK, NAMED), told.words
    if _ENGLISH.search(text) or _FRENCH.search(text) or _under_a_pretext(text, words):
        return True
    return bool(_PERSON_SEEN.search(text) and _THEY.search(text)) or _by_car(text)


def _under_a_pretext(text: str, words: str) -> bool:
    if not (_PRETEXT.search(text) and _WHICH.search(text)):
        return False
    return bool(_FOR_ONE.search(text) or _FOR_A_WORD.search(words) or _SERVED.search(text))


def _by_car(text: str) -> bool:
    if _PLATE.search(text) and _PARKS.search(text):
        return True
    return bool(_FAMILY_CAR.search(text) and _TELL.search(text) and not _A_THING.search(text))
