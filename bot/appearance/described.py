"""What somebody did or needs, and what they looked like, as far as words can be counted.

English and French at once. Being somewhere is no deed, and neither is what others felt about it:
"hanging around", "looked weird". A deed that is missing here is asked for once more, and whoever
tells it can say it in other words.
"""

from __future__ import annotations

import re

from bot.appearance.reading import read

# --- What they did ----------------------------------------------------------------------------

_VERBS = """
asked asking attacked attacking attempted banged banging begged begging bought broke burned
burning chased chasing climbed climbing crashed crawled crept cursed cut cutting damaged damaging
dealing dealt defecated demanded destroyed dragged drank drilled drilling dropped dug dumped
dumping egged emptied entered entering exchanged exchanging exposed fiddled fighting filmed
filming flashed fled followed following forced forcing fought grabbed grabbing groped harassed
harassing hid hit hits hitting honked honking hotwired hurt injected injecting insulted insulting
jiggled jiggling jumped jumping keyed kicked kicking kidnapped killed knocked knocking littered
littering loaded loading looted lured offered offering opened opening painted painting peed peeing
peeked peeking peered peering photographed photographing poisoned pooped pretended pretending
pried prying pulled pulling punched punching pushed pushing raced racing rattled rattling reached
recorded recording removed removing ringing robbed robbing rummaged rummaging sawed scratched
scratching screamed screaming searched searching selling shook shooting shoplifted shot shouted
shouting shoved siphoned siphoning slammed slapped slashed slashing smashed smashing snatched
sneaked sneaking snuck sold spat sped spit spitting sprayed spraying stabbed stalked stalking
steal stealing stole stolen swerved swore swung tagged tampered tampering threatened threatening
threw throwing told took tossed touched touching traded trespassed tried tries trying unloaded
unlocked unscrewed urinated urinating vandalised vandalized yelled yelling

agressait agresse arrachait arrache attaquait attaque attrape bloquait bloque bousculait bouscule
brisait brise brisent brulait brule cambriole cassait casse cassent cognait cogne cognent coupait
coupe crachait crache crevait creve criaient criait crie crient crier dechire defoncait defonce
defoncer demandait demande donnait echange echangeait ecrasait enfui enfuie enleve enlever
entraient entrait epiait escalade essaie essaient essayaient essayait essaye essayent filmaient
filmait filme filmer forcaient forcait force forcer fouillaient fouillait fouille fouiller
frappaient frappait frappe frappent frapper fuyait graffite grimpait grimpe grimper harcelait
harcele hurlait hurle insultaient insultait insulte insulter jetait jete jeter jette jettent
lancaient lancait lance lancent lancer menacait menace menacer mendiait ouvert ouvraient ouvrait
ouvre ouvrent ouvrir peinturait photographiait photographie photographier poursuivait poursuivi
poussait pousse poussent pousser prenaient prenait prend prennent pris prise quetait rayait raye
renverse sautait saute sauter secouait secoue sonnait sonne sonner suivaient suivait suivent suivi
suivie tentaient tentait tente tenter tirait touchait touche urinait urine vandalise vend
vendaient vendait vendent vendre vendu vidait vide volaient volait vole volee volees volent voler
voles
"""
_DEEDS = frozenset(_VERBS.split())

_DEED = re.compile(
    r"""\b(?:
    (?:look|star)(?:s|ed|ing)?\s(?:(?:right|straight)\s)?(?:in|into|inside|through|under)
    | check(?:s|ed|ing)?\s(?:\w+\s){0,2}(?:doors?|handles?|cars?|windows?|locks?|mail\w*)
    | (?:went|goes|go|going|walk(?:s|ed|ing)?|came|comes|coming|got|gets|getting)\s
        (?:into|through|inside|up\sto|(?:from\s)?(?:house|door|car)\sto)
    | (?:ran|runs?|running|drove|drives?|driving)\s
        (?:off|away|into|after|at|over|from|without|too)
    | left\s(?:an?|the|two|some|garbage|trash|his|her) | set\s(?:fire|off)
    | mess(?:ed|ing)\swith | turn(?:ed|ing)\s(?:the\s)?(?:door|handle|knob)
    | pick(?:ed|ing)\s(?:up|the|a) | (?:made|gave)\s(?!me\b|us\b)\w+
    | put\s(?!on\b)\w+ | let\s(?:the|out)
    | hand(?:ed|ing)\s(?:out|over|him|her|them|kids|something)
    | break(?:s|ing)\s(?:in|into|the|a|glass|windows?|bottles?)
    | tak(?:es|ing)\s\w+ | wav(?:ed|ing)\s(?:an?|his|her) | point(?:ed|ing)\s(?:an?|at|his|her)
    | block(?:ed|ing)\s(?:the|a|my|our|his|her|cars?)
    | approach(?:ed|ing)\s(?:the|a|my|our|two|several|kids|children|people|cars?|women|girls)
    | talk(?:ed|ing)\sto\s(?:kids|children|girls|my|our) | called\s(?:me|us|him|her|them|people)
    | play(?:ed|ing)\s(?:loud|music) | rang\s(?:the|my|our|every|door|bell) | lit\s(?:an?|the|fire)

    | regard(?:ait|aient|e|ent|er|ant)\s(?:dans|par|a\stravers|sous|chez|a\sl'interieur)
    | (?:est|sont|etait|s'est)\s(?:rentre|entre|introduit|cache)e?s?\s(?:dans|chez|par|derriere)
    | en\strain\s(?:d'|de\s)(?!marcher|regarder|attendre|trainer|flaner|roder|se\spromener)\w+
    | (?:laisse|depose|mis)\s(?:une?|des|les?|la|son|sa|feu) | met(?:tait)?\sle\sfeu
    | (?:fait|faisait)\s(?:semblant|peur|du\sbruit|du\smal|un\sfeu)
    | (?:roulait|roule|conduisait)\s(?:trop|vite|sans|sur\sle\strottoir)
    | tourn(?:ait|e|er)\s(?:la|les)\spoignees? | (?:abordait|aborde)\s(?:les|des|une?)
    | (?:parti|partie|partait|couru|sauve|sauvee)\s(?:avec|apres)
    | (?:il|elle|qui|on|ils)\s(?:l[ae]s?\s|nous\s|me\s)?(?:suit|tire|bat|fuit)\b
    )""",
    re.VERBOSE,
)

_NO_DEED = re.compile(
    r"""\b(?:
    (?:tri(?:ed|es)|trying)\sto\s(?:look|be|seem|act|blend|stand|wait)
    | (?:took|takes|taking)\s(?:a\swalk|the\sbus|(?:his|her|their)\stime)
    | ess\w+\sd(?:'|e\s)(?:etre|avoir\sl'air|paraitre)
    | (?:prend|prenait|pris)\s(?:une\smarche|l'autobus|le\sbus|son\stemps)
    )""",
    re.VERBOSE,
)
"""What sounds like a deed and is none."""


def says_deed(words: str) -> bool:
    """Tell whether words say what somebody did, beyond being there."""
    text = _NO_DEED.sub(" ", read(words))
    return bool(_DEED.search(text)) or any(map(_is_deed, re.findall(r"[a-z]+", text)))


def _is_deed(word: str) -> bool:
    """Tell whether a verb is a deed: "kicked", "kicking" or "kicks"."""
    stem = word.removesuffix("s")
    return word in _DEEDS or (stem != word and not _DEEDS.isdisjoint((stem + "ed", stem + "ing")))


# --- What they need ---------------------------------------------------------------------------

_NEED = re.compile(
    r"""\b(?:
    missing | disappeared | vanished | wandered | last\sseen | dementia | alzheimer'?s?
    | (?:is|are|got|be|been|a|an|our|my)\s(?:\w+\s)?lost
    | (?:did|does|has|have)(?:\snot|n't)\s(?:come|been|returned?)\s(?:home|back|seen)
    | needs?\s(?:\w+\s)?(?:help|ambulance|doctor|medicine|insulin)
    | hurt | injured | bleeding | unconscious | collapsed | fell | drowning | trapped | confused

    | disparue?s? | perdue?s? | egaree?s? | vue?s?\spour\sla\sderniere\sfois
    | pas\s(?:rentree?s?|revenue?s?) | besoin\s(?:d'|de\s) | blessee?s? | inconsciente?s?
    | tombee?s? | saigne | effondree?s? | coincee?s? | demence | confuse?s?
    )\b""",
    re.VERBOSE,
)


def says_need(words: str) -> bool:
    """Tell whether words say that somebody is looked for, is hurt or needs help."""
    return bool(_NEED.search(read(words)))


_AWAY = re.compile(
    r"""\blast\s(?:seen|at|near|on|in)\b | \b(?:walked|went|ran|slipped)\s(?:out|off|away)\b
    | \b(?:from|left|of)\s(?:the|his|her|our|a)\s(?:\w+\s)?
        (?:home|hospital|clinic|residence|daycare)\b
    | \b(?:look|check)\s(?:in|your)\b | \blooking\sfor\b
    | \bvue?s?\s(?:a|au|pres|pour)\b | \b(?:sorti|parti|sauv)\w*\s(?:du|de)\b | \bfugue\b
    | \b(?:regardez|verifiez)\b | \b(?:on|nous)\scherch\w+""",
    re.VERBOSE,
)


def says_away(words: str) -> bool:
    """Tell of words about whoever is missing whether they say so, or how they went."""
    return says_need(words) or bool(_AWAY.search(read(words)))


_PRAISE = re.compile(
    r"""\b(?:(?:is|was|are|were|looks?)|(?<=\w')s)\s(?:(?:so|very|really|super|such|an?)\s){0,2}
        (?:great|nice|kind|helpful|lovely|wonderful|amazing|awesome|friendly|fantastic|hero)\b
    | \bthank(?:s|\syou)\sto\s(?:the|that)\b
    | \b(?:est|etait|sont)\s(?:(?:si|tres|vraiment|bien|super)\s){0,2}
        (?:super|gentil(?:le)?s?|aimables?|formidables?|genia\w+|serviables?|merveilleu\w+)\b
    | \bmerci\s(?:au|a\sla|aux|a\sl')""",
    re.VERBOSE,
)


def praises(words: str) -> bool:
    """Tell whether words say good things of somebody: who shovels, who helped."""
    return bool(_PRAISE.search(read(words)))


# --- What is done to them -----------------------------------------------------------------------

_STOPS = r"(?:(?!should|could|can|must|may|might|will|would|please|to|have|has|need)\w+\s){0,3}?"
_ARRETE = r"(?:(?!doi|dev|peu|pourr|pouv|faut|veuill|svp|vien)\w+\s){0,3}?"
"""What stands between the police and what they do. What they should do is somebody's wish."""
_TREATED = re.compile(
    rf"""\b(?:(?<!not\s)(?<!n't\s)(?<!not\sa\s)(?<!nothing\s)(?<!no\s)(?<!pas\s)(?<!being\s)racis[mt]\w*
    |(?<!not\s)(?<!n't\s)(?<!pas\s)racial\w*|profil\w+|carding|discriminat\w+|prejudice\w*|hate\scrimes?
    |(?:police|cops?|officers?|security|guards?|rcmp)\s{_STOPS}
        (?:stop|check|search|harass|arrest|question|follow|card|treat|beat|push)\w*
    |(?:stopped|checked|searched|harassed|arrested|questioned|followed|carded|treated|beaten|pushed)
        \s(?:\w+\s){{0,2}}?by\s(?:the\s|an?\s)?(?:police|cops?|officers?|security|guards?|rcmp)
    |profilage|discrimin\w+|haineux
    |(?:police|policiers?|agents?|gardiens?)\s{_ARRETE}
        (?:arret|interpell|fouill|control|harcel|suiv|trait|frapp|pouss)\w*
    |(?:arrete|interpelle|fouille|controle|harcele|suivi|traite|frappe|pousse)e?s?\s(?:\w+\s){{0,2}}?
        par\s(?:la\s|les\s|un\s|des\s)?(?:police|policiers?|agents?|gardiens?))""",
    re.VERBOSE,
)


def says_treated(words: str) -> bool:
    """Tell whether words are about how people are treated, above all by those in charge."""
    return bool(_TREATED.search(read(words)))


# --- What they looked like --------------------------------------------------------------------

_PAINT = (
    r"(?:black|white|gr[ae]y|silver|red|blue|green|brown|yellow|orange|beige|gold|dark|light|old"
    r"|toyota|honda|ford|chevy|chevrolet|dodge|gmc|bmw|nissan|mazda|hyundai|kia|tesla|jeep|subaru"
    r"|volkswagen|audi|mercedes)"
)
_VEHICLE = (
    r"(?:cars?|sedan|vans?|minivan|trucks?|pickup|suv|jeep|bikes?|bicycle|motorcycle|motorbike"
    r"|moped|scooter|e-scooter|skateboard|taxi|civic|corolla|rav4)"
)
_VEHICULE = (
    r"(?:autos?|voitures?|camions?|camionnette|fourgonnette|vus|velos?|trottinette|moto|scooter"
    r"|taxi|planche)"
)
_WAY = r"(?:lane|alley|street|avenue|road|park|school|[a-z]+\s(?:street|avenue|st|ave|road))"

_KINDS = {
    "clothes": r"""
        \b(?:jackets?|coats?|hoodies?|hooded|hoods?|sweaters?|sweatshirt|sweatpants|t?-?shirt|pants
        |jeans|shorts|trousers|leggings|dress|skirt|hats?|cap|beanie|toque|tuque|shoes?|boots?
        |sneakers|runners|gloves?|scarf|masks?|vest|uniform|suit|sunglasses|glasses|sandals
        |manteaux?|vestes?|blouson|chandail|capuches?|capuchons?|kangourou|chemise|pantalon|robe|jupe
        |chapeau|casquettes?|souliers?|chaussures?|bottes?|espadrilles|gants|foulard|masque|gilet
        |uniforme|lunettes|cravate|complet|sandales)\b
        """,
    "hair": r"""
        \b(?:hair|haired|beard|bearded|mo?ustache|bald|ponytail|pony\stail|braids?|braided|dreads
        |dreadlocks|curly|goatee|clean-?shaven|blond|blonde|redhead
        |cheveux|barbe|barbu|chauve|queue\sde\scheval|tresses?|frises?|boucles?|crane\srase)\b
        """,
    "build": r"""
        \b(?:tall|taller|short(?!\s(?:hair|sleeve|cut))|slim|slender|thin|skinny|heavy|heavyset
        |stocky|muscular|overweight|chubby|fat|big\s(?:guy|man|build|woman)|large\sbuild|height
        |\d\s?(?:feet|foot|ft)|\d{3}\s?cm|mince|maigre|costaude?|trapue?|gros(?:se)?|musclee?
        |tattoo(?:s|ed)?|pierced|piercings?|tatouee?s?|tatouages?
        |de\s(?:grande\s|petite\s)?taille|moyenne\staille|corpulence)\b
        | \b[4-7]'\s?\d | \b1[.,]\d\d?\s?m\b | \b1\s?m\s?\d\d\b
        | \b(?:homme|femme|gars|fille|garcon|jeune|type|monsieur|dame|est|etait|assez|tres|plutot
            |noire?|blanche?),?\s(?:(?:assez|tres|plutot)\s)?(?:grande?|petite?)\b
        | \b(?:grande?|petite?)\s(?:homme|femme|gars|fille|garcon|monsieur|dame|type|noire?)\b
        """,
    "age": r"""
        \b(?:\d0'?s|teens?|teenagers?|teenaged?|twenties|thirties|forties|fifties|sixties
        |seventies|elderly|senior|middle-?\s?aged|aged?\s(?:about\s)?\d{1,2}
        |(?:boy|girl|kid|child|teen|m[ae]n|wom[ae]n|guy|lady|(?:fe)?male)\s?[,(]\s?\d{1,2}(?=\s?[,.;)]|$)
        |\d{1,2}[-\s](?:years?|yrs?)|\d{1,2}\s?(?:yo|y/o)
        |(?:about|around)\s\d{2}(?!\s?(?:am|pm|min|h\b|:|people|feet|cm))
        |(?:vingt|trent|quarant|cinquant|soixant)aine|\d{1,2}\sans|ados?|adolescente?s?|agee?s?
        |ainee?s?)\b
        """,
    "carried": r"""
        \b(?:backpacks?|bags?|knapsack|purse|suitcase|stick|baseball\sbat|crowbar|hammer
        |screwdriver|flashlight|ladder|tools?|toolbox|umbrella|box|bottle|dog|stroller|cane|wagon
        |shopping\scart|bolt\scutters?
        |sacs?|sacoche|valise|baton|batte|pied-de-biche|marteau|tournevis|lampe\sde\spoche|echelle
        |outils?|parapluie|bouteille|chien|poussette|canne|chariot|pince)\b
        """,
    "vehicle": rf"""
        \b{_PAINT}\s(?:\w+\s)?{_VEHICLE}\b
        | \b(?:riding|rode|driving|drove|on|by)\s(?:(?:an?|his|her|their)\s)?(?:\w+\s)?{_VEHICLE}\b
        | \b(?:left|fled|arrived|came|got\saway|sat|sitting|waiting)\s(?:\w+\s)?in\s
            (?:an?|his|her|their)\s(?:\w+\s)?{_VEHICLE}\b
        | \b(?:en|a|au\svolant\sd'une?|conduisait\sune?)\s{_VEHICULE}\b
        | \b(?:parti|arrive|assis|venu)\w*\s(?:dans|avec|sur)\s(?:une?|son|sa|leur)\s{_VEHICULE}\b
        | \b{_VEHICULE}\s(?:noire?|blanche?|blanc|grise?|rouge|bleue?|verte?|brune?|jaune
            |argente?e?|beige|toyota|honda|ford|mazda|nissan|hyundai|kia|bmw|audi)\b
        """,
    "direction": rf"""
        \b(?:towards?|(?:north|south|east|west)(?:bound|wards?)?
        |(?:up|down|along)\s(?:the\s)?(?:hill|block|stairs|{_WAY})
        |(?:headed|heading|ran|running|went|fled|turned|turning|left)\s(?:off\s)?
            (?:to|into|onto|up|down)\s(?:the\s)?{_WAY}
        |vers\s(?!\d|midi|minuit)|en\sdirection|direction|au\s(?:nord|sud))\b
        """,
}

LOOKS = frozenset({"clothes", "hair", "build"})
"""Kinds of details that are how somebody looks; age, things and ways also tell of other events."""

_DETAILS = {kind: re.compile(pattern, re.VERBOSE) for kind, pattern in _KINDS.items()}


def details(words: str) -> frozenset[str]:
    """Return which kinds of details words give: "clothes", "hair", "build", "age" and others."""
    text = read(words)
    return frozenset(kind for kind, pattern in _DETAILS.items() if pattern.search(text))
