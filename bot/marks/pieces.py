"""What identifying pieces of a text look like, in English and French, as patterns.

Each was tried on a hundred ordinary sentences of each language: a mark that cries wolf is not
looked at any more.
"""

from __future__ import annotations

import re

LINK = re.compile(
    r"""(?i:https?://|\bwww\.)\S+
    | \b(?<![@.])(?:[\w-]+\.)+[a-z]{2,}/[\w#?=&%./-]+
    | \b(?<![@.])(?:[\w-]+\.)+(?:com|ca|org|net|info)\b(?![.\w])
    """,
    re.VERBOSE,
)

_DASH = r"[-._•·∙\u2010-\u2014]"
_APART = r"(?:[ ]?[-._•·∙*~|\u2010-\u2014][ ]?|[/\\=+]|[ ]?[:;,][ ]?|[ ]{1,3})?"
"""What people put between the parts of a number, also so that nobody finds it."""

LIKE_DIGITS = re.compile(r"(?<![^\W_])(?=[oOlI]*\d)[\doOlI]+(?![^\W_])")
"""Digits, and letters that are read as some: "6o4"."""
DIGITS = str.maketrans("oOlI", "0011")

NUMBER = re.compile(
    rf"""(?<![^\W_])(?<![$.:])(?:\+?1{_APART})?
    \(?[2-9]\d{{2}}\)?{_APART}[2-9]\d{{2}}{_APART}\d{{4}}(?![^\W_])""",
    re.VERBOSE,
)
"""A number of Canada or the USA, whatever stands between its parts."""

LISTED = re.compile(
    r"\b(?:units|apts|apartments|suites|rooms|houses|homes|lots|permits|bus(?:es)?|routes|doors|numbers"
    r"|logements|appartements|maisons|locaux|portes|lots|salles|autobus)\s$",
    re.IGNORECASE,
)
"""What before three numbers says that they are counted one by one."""

LOCAL_NUMBER = re.compile(rf"(?<![\w.-])[2-9]\d{{2}}{_DASH}\d{{4}}(?![\w-])")
"""A number without its area code, as neighbours say it."""


# --- Where somebody lives ---------------------------------------------------------------------

_NO_STREET_NAME = (
    "a|an|and|at|am|pm|the|in|on|of|off|to|from|de|du|near|along|down|up|into|past|by|for|is|was|are|were"
    "|my|our|your|his|her|their|this|that|block|blocks|bloc|blk|people|men|women|man|woman|guys?"
    "|boys?|girls?|kids?|teens?|teenagers?|cars?|trucks?|bikes?|dogs?|houses?|doors?|times?"
    "|minutes?|min|hours?|days?|weeks?|months?|metres?|meters?|feet|km|years?|more|other|or|with"
    "|one|two|three|lights?|lamps?|persons?|street|streets|busy|side|same|whole|parked|blocking"
)
"""Words between a number and "street" that say: this number is no house."""

CALENDAR = (
    "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
    "|Lun|Mer|Jeu|Ven|Sam|Dim|Janv|Fév|Avr|Mai|Juin|Juil|Août|Déc|People|Block)[a-zéû]*"
)

_SPELT = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh"
)
"""A house number in words has two of them: "four twelve Oak Street"."""

_RUE = (
    r"(?:rue|r\.|avenue|ave\.?|av\.|boulevard|boul\.?|blvd\.?|bd\.|chemin|ch\.|allée|impasse|rang"
    r"|montée|côte|ruelle|croissant)"
)
_BOUL = r"(?:av|bd|ch|r)"
"""Cut without a dot; a capital has to follow: "2 ch libres" are rooms."""
_DE_LA = (
    r"(?:(?:de|du|des|la|le|les|st|ste|saint|sainte)[\s-]|[ld]['’])*"
    r"(?!(?:est|sont|a|en|et|ou|pour|dans|sur|avec|par|au|aux|qui|ne|se|y|is|was)\b)"
)

ADDRESS = re.compile(
    rf"""
    (?<![\w:.,$-])\d{{1,5}}[A-Za-z]?(?:,?\s+|-(?=[A-Za-z]{{3}}))
        (?:(?!(?:{_NO_STREET_NAME})\b)(?:[\w'’-]+|\w{{1,2}}\.)\s+){{1,3}}?
        (?:street|st|avenue|ave|road|rd|lane|crescent|cres|boulevard|blvd
         |(?-i:Drive|Dr|Way|Place|Pl|Court|Ct|Close|Circle|Terrace|Trail|Square|Row|Mews))\b
    | (?<![\w:.,$-])\d{{1,5}}(?:\s?(?:bis|ter)|[a-d])?,?\s+
        (?:{_RUE}|route|(?-i:Place))\s+{_DE_LA}[\w'’-]+
    | (?<![\w:.,$-])\d{{1,5}}[a-d]?,?\s+{_BOUL}\s+{_DE_LA}(?-i:[^\W\d_a-zß-ÿ])[\w'’-]+
    | (?:(?<=\ble\s)|(?<=\bau\s)|(?<=\bdu\s)|(?<=\bno\s)|(?<=num[ée]ro\s)|(?=\d{{3}})
        |(?=\d\d)(?:(?<![^\n])|(?<=[,;:]\s)|(?<=\bhabite\s)|(?<=\best\s)|(?<=['’]est\s)))
        (?<![\w:.,$-])\d{{1,5}}[a-d]?,?\s+(?:de\s+la\s+|de\s+l['’]|du\s+)(?:{_RUE}|{_BOUL})\s+
        {_DE_LA}[\w'’-]+
    | (?:(?<=\bat\s)|(?<=\bfrom\s)|(?<=\binto\s)|(?<=\boutside\s)|(?<=\bhouse\s)|(?<=\bcheck\s)
        |(?<=\bau\s))
        \d{{2,5}}[A-Za-z]?\s+(?-i:(?!(?:{CALENDAR})\b)[A-Z][a-z]{{2,}})\b
    | (?:\#\s?|\b(?:no\.|number\s|num[ée]ro\s|n°)\s?)\d{{2,5}}[a-z]?\s+
        (?-i:(?!(?:{CALENDAR})\b)[A-Z][a-z]{{2,}})\b
    | (?<![\w:.,$-])\d{{2,5}}\s+(?:east|west|north|south|[ewns]\.?)\s+\d{{1,3}}(?:st|nd|rd|th)\b
    | \b(?:the\s)?(?:house|place)\s+at\s+\d{{3,5}}(?!\d|\s*(?:am|pm|h)\b)
    | \b(?:the\s)?address\s+is\s+\d{{1,5}}\s+[^\W\d_]+
    | \b(?:house|maison)\s+(?:number|no\.?|num[ée]ro|n[°o]|\#)\s*\d{{1,5}}[a-z]?\b
    | \b(?:house|maison)\s+\d{{2,5}}[a-z]?\b
    | (?<!\bbus\s)(?<!\broute\s)(?<!\bline\s)\bnumber\s+\d{{2,5}}[a-z]?\s+(?:on|of)\s+
        (?-i:(?!(?:{CALENDAR})\b)[A-Z][a-z]{{2,}})\b
    | (?:(?<=\blive\sat\s)|(?<=\blives\sat\s)|(?<=\bfrom\s)|(?<=\boutside\s))
        (?:{_SPELT})\s+(?-i:[A-Z])[\w'’-]+\s+
        (?:street|st|avenue|ave|road|rd|lane|crescent|drive|court)\b
    | \b(?:{_SPELT})(?:[\s-]+(?:{_SPELT})){{1,3}}\s+(?-i:[A-Z])[\w'’-]+\s+
        (?:street|st|avenue|ave|road|rd|lane|crescent|drive|court)\b
    | ^\s*\d{{2,5}}[a-z]?,?\s+(?!(?:{_NO_STREET_NAME}|{CALENDAR})\b)
        (?-i:[^\W\d_])[\w'’-]+(?=\s*(?:$|,|-\s))
    | (?<![\w-])[abceghj-nprstvxy]\d[a-z][ -]?\d[a-z]\d(?![\w-])
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
"""A house number with its street, an apartment, and a postal code. A block is not marked: that
is what the bot asks for."""

UNIT_AND_HOUSE = re.compile(
    rf"""(?<![\w:.,$/-])(?!\d{{3}}-\d{{4}})(?:\#|\b(?:apt|unit|suite|app)\.?\s*\#?)?\d{{1,4}}[a-z]?\s?[-–]\s?
    (?!20[1-4]\d\b)\d{{3,5}}[a-z]?\s+(?!(?:{CALENDAR}|{_NO_STREET_NAME})\b)(?-i:[A-Z])[a-z]{{2,}}\b
    (?:\s+(?:street|st|avenue|ave|road|rd|lane|drive|dr|crescent|court)\b)?""",
    re.VERBOSE | re.IGNORECASE,
)
"""An apartment and its house, without the word for the street: "12-450 Elm"."""

_NO_HOUSE = (
    "room|gate|bus|line|route|hwy|highway|terminal|exit|section|lot|level|block|channel|grade|class"
    "|boeing|lamp|pole|post|tower|flight|ward|zone|bloc|porte|ligne|salle|sortie|autobus|bmw|mazda"
)
_THEN = (
    r"(?=\s*$|\s*[,;!?)\n]|\s*\.(?!\d)|\s+(?:is|was|has|had|are|were|the|every|again|where|who|with|at|in|on"
    r"|near|and(?!\s+\d)|or|but|since|all|tonight|keeps?|always|est|était|où|qui|chaque|encore|toujours|au)\b)"
)
"""What follows a house number, and no count, hour or day: "Oak Street 412 is empty"."""

ADDRESS_BEHIND = re.compile(
    rf"""
    \b(?!(?:{_NO_STREET_NAME})\b)[\w'’-]+\s+
        (?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|crescent|cres|boulevard|blvd
         |(?-i:Drive|Dr|Way|Place|Pl|Court|Ct|Close|Circle|Terrace|Trail|Square|Row|Mews))
        ,?\s+(?:(?:no\.?|number|n[°o]|\#)\s*\d{{1,5}}|(?!20[1-4]\d\b)\d{{2,5}})[a-z]?{_THEN}
    | \b{_RUE}\s+{_DE_LA}(?-i:[^\W\d_])[\w'’-]+
        ,?\s+(?:(?:no\.?|num[ée]ro|n[°o]|\#)\s*\d{{1,5}}|(?!20[1-4]\d\b)\d{{2,5}})[a-z]?{_THEN}
    | (?:(?<=\bat\s)|(?<=\bfrom\s)|(?<=\binto\s)|(?<=\boutside\s)|(?<=\bau\s))
        (?!(?:{_NO_HOUSE}|{CALENDAR})\b)(?-i:[A-Z])[a-z]{{2,}}\s+(?!20[1-4]\d\b)\d{{3,5}}[a-z]?{_THEN}
    | ^\s*(?!(?:{_NO_HOUSE}|{CALENDAR}|{_NO_STREET_NAME}|around|about|mid|since|until|tonight|today
        |call|dial|appelez|vers|depuis)\b)(?-i:[A-Z])[^\W\d_]{{2,}},?\s+
        (?!(?:19|20)\d\d\b|911|988|[2-8]11)\d{{3,5}}[a-z]?\s*$
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
"""The number after the street: "Oak Street 412", "rue Laval 412"."""


# --- The writer's own -------------------------------------------------------------------------

_OURS = (
    "house|home|place|apartment|apt|flat|condo|basement|suite|unit|door|doorbell|doorstep|porch"
    "|balcony|window|windows|bedroom|kitchen|yard|backyard|garden|driveway|garage|fence|shed|lawn"
    "|husband|wife|partner|spouse|fianc[ée]e?|boyfriend|girlfriend|ex|ex-husband|ex-wife|son|sons"
    "|daughter|daughters|kid|kids|child|children|baby|brothers?|sisters?|mother|mom|mum|father|dad"
    "|parents?|stepson|stepdaughter|stepfather|stepmother|grandmother|grandma|grandfather|grandpa"
    "|grandson|granddaughter|aunt|uncle|cousins?|nephew|niece|family|in-laws|neighbou?rs?"
    "|roommates?|flatmates?|landlord|landlady|tenants?|boss|co-?workers?|colleagues?|job|work|shift"
    "|dogs?|cat|cats"
)
_OUR_OWN = (
    "own|front|back|side|next[- ]door|upstairs|downstairs|older|elder|younger|little|big|oldest"
    "|youngest|teenage|old|new|elderly|bedroom|kitchen|garage|living[- ]room"
)
_NOTRES = (
    "maisons?|appartement|appart|logement|condo|sous-sol|porte|sonnette|perron|balcon"
    "|fenêtres?|fenetres?|chambre|cuisine|cour|jardin|entrée|entree|garage|clôture|cloture|cabanon"
    "|mari|femme|conjointe?|époux|épouse|chum|blonde|copain|copine|petite?[ ]amie?|ex|fils"
    "|filles?|enfants?|bébé|bebe|frères?|freres?|sœurs?|soeurs?|mère|mere|maman|père|pere|papa"
    "|parents|grand-mère|grand-mere|grand-père|grand-pere|petit-fils|petite-fille|oncle|tante"
    "|cousine?s?|neveux?|nièces?|nieces?|famille|voisine?s?|colocataires?|colocs?|propriétaire"
    "|proprio|locataires?|patronn?e?|collègues?|collegues?|travail|boulot|chiens?|chienne|chats?"
    "|chatte"
)

TIE = re.compile(
    rf"""
    \b(?:my|our)\s+(?:(?:{_OUR_OWN})\s+){{0,2}}(?:{_OURS})\b(?!-)
    | \b(?:next\s+door\s+to|next\s+to|beside|across\s+from|in\s+front\s+of|above|below|behind
        |under|opposite|upstairs\s+from|downstairs\s+from)\s+(?:us|me|mine|ours)\b
    | \bwhere\s+(?:i|we)\s+(?:live|work)\b | \b(?:i|we)\s+live\b | \b(?:i|we)\s+work\s+(?:at|for)\b
    | \b(?:mon|ma|mes|notre|nos)\s+(?:(?:petite?s?|grande?s?|vieux|vieille|propre|ex-)\s*)?
        (?:{_NOTRES})\b
    | \bchez\s+(?:moi|nous)\b
    | \b(?:à\s+côté|a\s+cote|en\s+face|en\s+haut|en\s+bas|au-dessus|en\s+dessous|au-dessous|devant
        |derrière|derriere|près|pres)\s+de\s+(?:moi|nous|chez\s+(?:moi|nous))\b
    | \boù\s+(?:j['’]habite|je\s+vis|nous\s+habitons|je\s+travaille)\b
    | \bj['’]habite\b | \bnous\s+habitons\b | \bon\s+habite\b
    | \bje\s+vis\s+(?:à|au|aux|sur|en|dans)\b
    | \bje\s+travaille\s+(?:à|au|aux|chez|pour|dans)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

_CAPITAL = r"[^\W\d_a-zß-ÿ](?:[^\W\d_]|['’-](?=[^\W\d_]))*"
_TITLED = rf"{_CAPITAL}(?:[\s.]+{_CAPITAL})?"
_NAME = r"(?!(?:Not|Sure|Very|Writing|Worried|Afraid|Sorry|Okay|Ok|Telling|Just|So|Here|Certain)\b)"
_NAME += r"[A-ZÀ-Ý][a-zà-ÿ'’]+(?:-[^\W\d_]+)*(?:\s+[A-ZÀ-Ý][a-zà-ÿ'’]+(?:-[^\W\d_]+)*)?"

NAME = re.compile(
    rf"""
    \b(?:I\s+am|I['’]m|[Jj]e\s+suis|[Mm]oi\s+c['’]est)\s+{_NAME}
    | \b(?:[Mm]y\s+name\s+is|[Mm]y\s+name['’]s|[Jj]e\s+m['’]appelle|[Mm]on\s+nom\s+est)\s+[^\W\d_]+
    | \b(?:Mr|Mrs|Ms|Mme|Mlle|Mx)(?:\.\s*|\s+){_TITLED} | \bDre?\.\s*{_TITLED}
    | (?<![.\w])M\.(?:\s+|(?=\w\w)){_TITLED}
    | \b(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]ister|Miss|[Dd]octor|[Dd]octeure?)\s+{_TITLED}
    """,
    re.VERBOSE,
)
