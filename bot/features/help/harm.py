"""How harm by one's own is told in plain words: who does it, to whom, and what.

Of what neighbours see among others nothing here is heard; "my husband took my passport" is.
"""

from __future__ import annotations

import re

from bot.danger import english, french

_FAMILY = (
    "son daughter kid child teenager husband wife partner spouse fiance fiancee boyfriend "
    "girlfriend brother sister mom mum mother dad father stepdad stepmom stepfather stepmother "
    "fils fille enfant mari femme conjoint conjointe frere soeur mere pere beau belle chum blonde "
    "copain copine uncle aunt cousin grandpa grandfather grandma grandmother oncle tante cousine "
    "roommate flatmate housemate coloc colocataire caregiver bf gf hubby"
)
_KIN = rf"(?:(?:{_FAMILY.replace(' ', '|')}|children|parents|famil(?:y|le))s?)"
_GROWN = (
    r"(?:(?:husband|wife|partner|spouse|fiancee?|boyfriend|girlfriend|mom|mum|mother|dad|father"
    r"|step\w+|parents|mother in law|father in law|inlaws|uncle|aunt|roommate|flatmate|housemate"
    r"|caregiver|bf|gf|hubby|landlord|boss|employer|mari|femme|conjointe?|mere|pere|beau \w+"
    r"|belle \w+|chum|blonde|copain|copine|oncle|tante|coloc\w*|proprio|proprietaire|patronn?e?)s?)"
)
"""Whoever can hold something back from somebody, and is no child."""
_MY = "(?:my|our|mon|ma|notre)"
_BETWEEN = r"(?: \w+){0,3}? "
_FAR = r"(?: \w+){0,8}? "
_ANYBODYS = "(?:my|our|his|her|their|mon|ma|mes|nos|notre|son|sa|ses|leur|leurs)"
_STRIKES = (
    "hits?|beats?|slaps?|punch(?:es)?|kicks?|chokes?|hurts?|abuses?|hitting|beating|slapping|"
    "punching|kicking|choking|hurting|abusing|frappe(?:nt)?|bat|battent|tape(?:nt)?|"
    "gifle(?:nt)?|etrangl\\w+|maltrait\\w+"
)
_STRUCK = (
    r"beat up|slapped|punched|kicked|choked|strangled|abused|shoved|burned|beats up|beating up"
)
_THAT = "(?:the|a|our|every|all|any|his|her|my|most|video|board|card|mario|ping|table|arm|ice)"
_PLAY = (
    rf"(?! (?:at|in) (?:{_THAT} )*(?:{english.GROUPS['GAME'].replace(' ', '|')})\b"
    r"| by \w+ (?:points?|goals?|seconds?)\b| to (?:it|the (?:punch|door|bus|finish|top|front))\b"
    r"| with (?:a |an |the )?(?:snowballs?|pillows?|balloons?|idea|news|bill|question)\b| up$)"
)
_JEU = (
    r"(?! (?:toujours |souvent |encore |tout le temps |chaque fois )?(?:aux?|a la|a l|a|en) "
    rf"(?:{french.GROUPS['JEU'].replace(' ', '|')})\b)"
)
"""What says of somebody who "beats me" that it is a game."""
_WITHIN = (
    (
        rf"(?:{_MY} {_KIN}|he|she|hes|shes|il|elle|ils){_BETWEEN}"
        rf"(?:(?:{_STRIKES}) (?:{_ANYBODYS} (?:\w+ )?{_KIN}|(?:me|us){_PLAY})"
        rf"|(?:me|nous) (?:{_STRIKES}){_JEU})"
    ),
    rf"{_MY} {_KIN}{_BETWEEN}(?:{_STRUCK}) (?:me|us|(?:my|his|her|our) {_KIN})(?! (?:at|in)\b)",
    (
        rf"{_MY} {_KIN}{_BETWEEN}(?:ma|nous a) (?:giflee?|battue?|etranglee?|bousculee?"
        r"|poussee?(?= (?:dans|contre|en bas)))"
    ),
)
"""Who strikes whom within a family: nobody is warned of that either."""

_EX = (
    rf"{_MY} ex ?(?:husband|wife|boyfriend|girlfriend|partner|mari|femme|"
    r"conjointe?|copain|copine|chum|blonde)?"
)
_CLOSE_ONES = rf"(?:{_MY} {_KIN}|{_EX})"
_GROWN_ONES = rf"(?:{_MY} {_GROWN}|{_EX})"
_THEY = (
    rf"(?:{_CLOSE_ONES}|he|she|they|hes|shes|hell|shell|theyll|hed|shed|il|elle|ils|quil|quelle)"
)
_HARM = "(?:kill|hurt|stab|shoot|strangle|choke|beat|rape)"
_NUIRE = "(?:tuer|frapper|battre|blesser|tabasser|etrangler|violer|poignarder)"
_ROOMS = "(?:house|home|room|apartment)"

_TOUCHES = (
    (
        rf"{_THEY}{_FAR}(?:touch(?:es|ed|ing)?|gropes?d?|rape[sd]?|molest\w*|fondle[sd]?) "
        r"(?:me|us)(?! (?:deeply|with|a lot|so))"
    ),
    rf"{_THEY}{_BETWEEN}(?:me|nous) (?:touche|tripote|viole)(?! (?:beaucoup|droit|tellement))",
    rf"{_THEY}{_BETWEEN}ma (?:touche|tripote|viole|agresse)e?",
    rf"{_THEY}{_BETWEEN}(?:forces?|forced|makes?|made) me (?:to )?(?:have sex|sleep with|undress)",
    rf"{_THEY}{_BETWEEN}(?:me force|ma forcee?|moblige|ma obligee?) a (?:coucher|avoir des)",
)
_LOSSES = (
    rf"(?:take (?:away )?(?:the|my|our) {_KIN}|(?:have|get) (?:me|us) deported|call immigration"
    r"|(?:kick|throw) (?:me|us) out|(?:post|share|leak|burn)\b|kill (?:him|her)self)"
)
_THREATENS = (
    (
        rf"{_CLOSE_ONES}{_FAR}threaten(?:s|ed|ing)? (?:to {_HARM} )?"
        rf"(?:me|us|(?:my|our|the) {_KIN})"
    ),
    rf"{_GROWN_ONES}{_BETWEEN}threaten(?:s|ed|ing)? to {_LOSSES}",
    (
        rf"{_GROWN_ONES}{_BETWEEN}(?:says|said) (?:hell|shell|hed|shed|(?:he|she) (?:will|would)) "
        rf"{_LOSSES}"
    ),
    (
        rf"{_THEY}{_BETWEEN}(?:will|ll|gonna|to|would)? ?{_HARM} (?:me|us)\b"
        rf"(?! (?:if i forget|for)\b){_PLAY}"
    ),
    rf"{_CLOSE_ONES}{_FAR}(?:(?:me|nous) menace|ma menacee?|menace de)",
    rf"{_THEY}{_BETWEEN}(?:me|nous) {_NUIRE}{_JEU}",
    rf"{_THEY}{_BETWEEN}me (?:tuera|tuerait)",
)
_PAPERS = (
    r"(?:passports?|visa|id|ids|identification|papers|documents|immigration papers|work permit"
    r"|birth certificate|medication|medicine|meds|pills|insulin|wheelchair|walker|hearing aids?)"
)
_THINGS = (
    r"(?:phone|cell ?phone|keys|house keys|money|bank cards?|cards?|credit cards?|wallet|pay"
    r"|paycheck|savings)"
)
_NOT_LENT = r"(?! (?:to|for|by|with|in|on|along|because|from (?!me)|out|when|while)\b)"
_PAPIERS = (
    r"(?:passeport|visa|papiers|permis|carte d identite|cartes|medicaments|pilules|telephone"
    r"|cellulaire|cell|cles|argent|carte|cartes|portefeuille|paye|paie)"
)
_TAKING = (
    r"(?:took|takes|taken|taking|keeps|kept|keeping|hid|hides|hiding|hidden|steals|stole|destroyed"
    r"|smashed|ripped up|tore up|burned|threw away|locked up|confiscated|confiscates|withholds)"
)
_WATCHING = r"(?:broke|controls?|controlling|checks?|checking|tracks?|monitors?|goes through)"
_TAKES = (
    (
        rf"{_GROWN_ONES}{_BETWEEN}(?:{_TAKING}|holds|has) (?:away )?(?:all )?{_MY} (?:\w+ )?"
        rf"{_PAPERS}{_NOT_LENT}"
    ),
    (
        rf"{_GROWN_ONES}{_BETWEEN}(?:{_TAKING}|{_WATCHING}) (?:away )?(?:all )?(?:of )?my (?:\w+ )?"
        rf"{_THINGS}{_NOT_LENT}"
    ),
    rf"(?:he|she) (?:{_TAKING}|{_WATCHING}) (?:away )?my (?:\w+ )?{_THINGS}(?= and\b|$)",
    rf"my {_PAPERS} (?:was|were|is|are|got) (?:\w+ )?(?:taken|hidden|kept|stolen) by {_GROWN_ONES}",
    rf"my {_THINGS} (?:was|were|is|got) (?:\w+ )?(?:taken|hidden|kept|stolen) by {_GROWN_ONES}",
    (
        rf"(?:mon|ma|mes) {_PAPIERS} (?:a|ont|est|sont) (?:ete )?(?:pris|prise?s?|caches?"
        rf"|confisques?|gardes?|voles?) par {_GROWN_ONES}"
    ),
    (
        rf"{_GROWN_ONES}{_BETWEEN}(?:wont|doesnt|never|not|refuses to) (?:give|gives|giving) "
        rf"(?:me )?(?:back )?(?:my|any|our) (?:\w+ )?(?:{_PAPERS}|{_THINGS}|food)"
    ),
    (
        rf"{_GROWN_ONES}{_BETWEEN}(?:(?:ma|me) (?:pris|prend|cache|vole|confisque|enleve)"
        rf"|a (?:pris|cache|vole|confisque|brise|detruit|dechire|brule)|garde|cache|prend|controle"
        rf"|surveille|fouille dans|fouille|verifie|menleve|ma enleve|confisque|dechire)"
        rf"(?: \w+)? (?:mon|ma|mes) {_PAPIERS}(?! (?:pour|a|dans|avec|par|au)\b)"
    ),
)
_ALLOWED = (
    r"(?:(?:see|talk to|speak to|call|visit|text) (?:anyone|anybody|(?:my|our) "
    rf"(?:family|friends?|{_KIN}|doctor|lawyer))|work\b|sleep\b|eat\b|"
    r"(?:have|use|touch) (?:a |my |the |any )?(?:phone|money|car|bank|internet|food)|go to (?:work|"
    r"(?:a |the |my )?doctor)|see a doctor|get a job)"
)
_CONFINES = (
    (
        rf"{_THEY}{_FAR}(?:wont|not|doesnt|never|didnt|isnt) (?:let|lets|letting|allow|allows) "
        r"(?:me|us) (?:to )?"
        r"(?:leave|out|go out|go home|(?:see|talk to) (?:anyone|my (?:family|friends)))"
        r"(?! (?:a|it|this|that|late|early|tonight|on|with|to)\b)"
        rf"(?! (?:my|the) (?!{_ROOMS}))"
    ),
    (
        rf"{_GROWN_ONES}{_BETWEEN}(?:wont|will not|not|doesnt|never) (?:let|lets|allow|allows) me "
        rf"(?:to )?{_ALLOWED}"
    ),
    rf"{_THEY}{_BETWEEN}lock(?:s|ed) (?:me|us) (?:up|in|inside)",
    (
        rf"{_THEY}{_FAR}(?:me|nous) laisse (?:pas|plus|jamais) (?:sortir|partir)"
        r"(?! (?:le|la|les|un|une|tard|ce soir|avec)\b)"
    ),
    (
        rf"{_GROWN_ONES}{_BETWEEN}(?:me laisse (?:pas|plus|jamais)|mempeche de|minterdit de) "
        r"(?:voir (?:mes|ma|mon|personne)|parler (?:a|avec)|travailler|appeler|manger|dormir|"
        r"utiliser|avoir (?:mon|de l|un))"
    ),
    rf"{_THEY}{_BETWEEN}(?:mempeche|nous empeche) de (?:sortir|partir)",
    rf"{_THEY}{_BETWEEN}(?:menferme|ma enfermee?|menfermee?|nous enferme)(?! dehors)",
)
_REACHING = (
    r"(?:call|text|messag|phon|writ|email|contact|follow|harass|threaten|stalk|bother|com|show"
    r"|wait|driv|send|watch)ing"
)
_LURKS = (
    rf"{_CLOSE_ONES}{_BETWEEN}(?:stalk(?:s|ed|ing)? (?:me|us)|me harcele|harass(?:es|ed|ing)? me)",
    rf"{_EX}{_BETWEEN}(?:follow(?:s|ed|ing)? (?:me|us)|me suit)",
    (
        rf"{_EX}{_BETWEEN}(?:(?:wont|dont|doesnt|didnt|hasnt|cant|never|not|refuses to) "
        rf"(?:stop|stops|stopped|quit)|keeps|kept) (?:on )?{_REACHING}(?! the kids\b)"
    ),
    (
        rf"{_EX}{_BETWEEN}(?:calling|texting|messaging) me "
        r"(?:all|constantly|every|non ?stop|day|at night)"
    ),
    (
        rf"{_EX}{_BETWEEN}(?:calls?|texts?|messages?|called|texted) me "
        r"(?:all|constantly|every|non ?stop|at night|\w+ times|day and night|again and again|over)"
    ),
    (
        rf"(?:{_GROWN_ONES}|he|she){_BETWEEN}(?:wont|doesnt|never|not|cant) (?:stop|quit) "
        r"(?:harass|threaten|follow|stalk|insult|hitt|hurt|touch)ing"
    ),
    rf"{_EX}{_BETWEEN}(?:leave|leaves|leaving) (?:me|us) (?:alone|in peace)",
    (
        rf"{_EX}{_BETWEEN}(?:shows?|showed|turns?|turned|came|comes) (?:up )?(?:at|to) my "
        r"(?:work|job|door|house|home|school|place)(?! (?:to pick|to get|with|for))"
    ),
    (
        rf"{_EX}{_BETWEEN}(?:outside|at|in front of) (?:my|our|the) "
        r"(?:door|house|home|window|building|apartment|place|work)(?! (?:to pick|to get|with|for))"
    ),
    rf"{_EX}{_BETWEEN}(?:narrete|arrete|cesse) (?:pas|plus|jamais) de",
    (
        rf"{_EX}{_BETWEEN}(?:mharcele|minsulte|(?:mappelle|mecrit|me texte) (?:sans|tout|chaque"
        r"|jour|la nuit|constamment|\w+ fois))"
    ),
    rf"{_EX}{_BETWEEN}(?:me lache|me laisse) (?:pas|plus|jamais)",
    rf"{_EX}{_BETWEEN}(?:devant|derriere|a) (?:ma|la|notre) (?:porte|maison|fenetre)",
    rf"{_EX}{_BETWEEN}(?:devant|derriere|en bas de) chez moi",
)
_BELITTLES = (
    rf"{_GROWN_ONES}{_BETWEEN}(?:insults|humiliates|belittles|degrades|terrorizes|controls) me",
    rf"{_GROWN_ONES}{_BETWEEN}(?:yells|screams|shouts) at (?:me|us) (?:all|every|constantly)",
    rf"{_GROWN_ONES}{_BETWEEN}(?:minsulte|mhumilie|me rabaisse|me controle|me terrorise)",
)
_FEARED = (
    (
        rf"(?:afraid|scared|terrified) of (?:my|our) (?!kid|son|daughter|child)(?:{_KIN}|ex\b)"
        r"(?! \w+ing\b)"
    ),
    r"(?:afraid|scared|terrified) to go (?:back )?home(?! (?:alone|in the dark|after|at night))",
    r"(?:not|dont feel|never feel|isnt) safe (?:at home|in my own (?:home|house)|with (?:him|her))",
    rf"peur de (?:mon|ma|notre) (?!(?:fils|fille|enfant)\b)(?:{_KIN}|ex\b)",
    r"peur de (?:rentrer|retourner) (?:chez moi|a la maison)",
    r"pas en securite (?:chez moi|a la maison|avec (?:lui|elle))",
)
_EVERY = (
    *_WITHIN,
    *_TOUCHES,
    *_THREATENS,
    *_TAKES,
    *_CONFINES,
    *_LURKS,
    *_BELITTLES,
    *_FEARED,
)
_HARMS = re.compile(rf"\b(?:{'|'.join(_EVERY)})\b")
"""How one of their own, or who was, does harm to somebody or means to."""


def is_harm(bare: str) -> bool:
    """Tell whether bare words say that somebody's own does harm to them or theirs."""
    return _HARMS.search(bare) is not None
