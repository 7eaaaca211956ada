"""Whether words name somebody's race, skin, ethnicity or religion, in English and French.

Colours of things and names of places are none: "a black jacket", "Indian Road", "rue des Noirs",
"habillé en noir". So a colour counts only where it is said of a person, and a people only where
no thing of theirs follows. Words that insult are in slurs.py.
"""

from __future__ import annotations

import re

from bot.appearance.reading import readings

# --- Words ------------------------------------------------------------------------------------

_PERSON = (
    r"(?:m[ae]n|wom[ae]n|males?|females?|guys?|dudes?|fellows?|fellas?|blokes?|chaps?|lad(?:y|ies)|gentlem[ae]n|boys?|girls?|kids?"
    r"|teens?|teenagers?|youths?|child(?:ren)?|adults?|persons?|people|folks|individuals?|couples?"
    r"|famil(?:y|ies)|gang|drivers?|cyclists?|thie(?:f|ves)|students?|workers?|neighbou?rs?"
    r"|strangers?|suspects?|someone|somebody)"
)
_PERSONNE = (
    r"(?:hommes?|femmes?|gars|garcons?|filles?|jeunes?|types?|mecs?|monsieur|messieurs|dames?"
    r"|personnes?|individus?|enfants?|ados?|adolescente?s?|adultes?|couples?|gang|bande|groupe"
    r"|conducteurs?|conductrices?|cyclistes?|voleurs?|etudiante?s?|voisine?s?|gens|familles?"
    r"|inconnue?s?|quelqu'un)"
)
_HOW = (
    r"(?:young|old|older|younger|elderly|middle[- ]aged|tall|short|skinny|slim|heavy|heavyset|thin"
    r"|big|teenage|homeless|bald|bearded|very|probably|maybe|possibly|clearly|mostly|both|all"
    r"|either|quite|looking|adult)"
)
_COMMENT = (
    r"(?:jeunes?|grande?s?|petite?s?|vieux|vieille|agee?s?|minces?|maigres?|gros(?:se)?s?|costauds?"
    r"|barbus?|chauves?|voilees?|plutot|tres|assez|probablement|peut-etre|tous|toutes|deux|apparemment)"
)
_COLOUR = r"(?:black|blk|white|brown|colou?red)"
_COULEUR = r"(?:noire?s?|blancs?|blanches?|basanee?s?|foncee?s?|metis(?:se)?s?|metissee?s?|blacks?)"

_PEOPLES = (
    r"(?:foreigner|caucasian|hispanic|latin[oax]|african[- ]american|afro[- ]\w+|asian|arab|muslim"
    r"|moslem|jew|sikh|hindu|aboriginal|inuk|gyps(?:y|ie)|east[- ]indian|middle[- ]eastern(?:er)?"
    r")s?|jewish|bipoc|indigenous|first[- ]nations?|inuit|metis|roma(?:ni)?"
)
"""Words that are hardly ever said of anything else."""

_NATIONS = (
    r"(?:filipin[oa]|indian|pakistani|bangladeshi|sri[- ]lankan|punjabi|tamil|iranian|persian|iraqi"
    r"|syrian|turk|afghan|somali|nigerian|ethiopian|eritrean|ghanaian|african|jamaican|haitian"
    r"|mexican|colombian|brazilian|latin[- ]american|salvadoran|cuban|russian|ukrainian|romanian"
    r"|albanian|serb|italian|greek|moroccan|algerian|tunisian|egyptian|native|korean)s?"
    r"|chinese|japanese|vietnamese|lebanese|turkish|arabic|sudanese|congolese|portuguese|polish"
)
"""Also said of food, languages and streets."""

_PEUPLES = (
    r"(?:caucasien(?:ne)?|hispanique|latin[oa]|afro-\w+|noire?s?\s+americaine?|asiatique|arabe"
    r"|maghrebine?|nord-africaine?|musulmane?|jui(?:f|ve)|sikhe?|hindoue?|autochtone|amerindien(?:ne)?"
    r"|inuite?|metis(?:se)?|gitane?|tzigane|rom|africaine?|chinoise?|japonaise?|coreen(?:ne)?"
    r"|vietnamien(?:ne)?|philippine?|indien(?:ne)?|pakistanaise?|sri-lankaise?|pendjabie?|tamoule?"
    r"|iranien(?:ne)?|irakien(?:ne)?|syrien(?:ne)?|libanaise?|tur(?:c|que)|afghane?"
    r"|somalien(?:ne)?|nigeriane?|ethiopien(?:ne)?|congolaise?|jamaicaine?|haitien(?:ne)?"
    r"|antillaise?|mediterraneen(?:ne)?|mexicaine?|colombien(?:ne)?|bresilien(?:ne)?|cubaine?|russe|ukrainien(?:ne)?"
    r"|polonaise?|roumaine?|albanaise?|serbe|italien(?:ne)?|portugaise?|grec(?:que)?"
    r"|renoi|rebeu|reubeu|beur(?:ette)?|feuj|noiche?"
    r"|algerien(?:ne)?|marocaine?|tunisien(?:ne)?|camerounaise?|senegalaise?|ivoirien(?:ne)?)s?"
)

_CAME = r"(?:(?:im)?migrants?|refugees?|asylum[- ]seekers?|foreigners)"
_IS_THERE = (
    r"(?:again|everywhere|hang\w*|loiter\w*|lurk\w*|roam\w*|prowl\w*|stand(?:s|ing)?|sit(?:s|ting)?"
    r"|drink(?:s|ing)?|smok(?:es?|ing)|beg(?:s|ging)?)\b"
)
_VENUS = r"(?:immigrant|migrant|refugie|etranger)e?s?"
_EST_LA = r"(?:encore|train\w+|rod(?:e|ent|ai\w+)|flan\w+|boi(?:t|vent)|squatt\w+)\b"
"""Where somebody came from says something only of who comes; that they are there is no deed."""

_DRESS = (
    r"(?:hijabs?|niqabs?|burqas?|burkas?|headscar(?:f|ves)|head\sscar(?:f|ves)|turbans?|kippahs?|kippas?"
    r"|yarmulkes?|tchador|chador|thobes?|abayas?|djellabas?|kufis?|skullcaps?|shtreimels?)"
)
"""What is worn for a belief."""

_GOES_ON = (
    r"(?=\s*(?:$|[^\w\s'-])|\s+(?:with|who|in|on|at|and|or|was|were|is|are|had|has|came|went|tr(?:y|ies)"
    r"|took|that|from|about|aged|early|mid|late|around|near|by|but|then|there|outside|again|too|\d"
    r"|broke|ran|runs?|threw|throws?|stole|steals?|sold|sells?|stood|stands?|sat|sits?|looks?|hits?"
    r"|hangs?|loiters?|waits?|walks?|comes?|goes|go|smokes?|drinks?|breaks?|steals?|lives?|makes?"
    r"|left|got|gets?|kept|keeps?|drove|drives?|made|puts?|told|\w+ing\b|\w+ed\b))"
)
"""What may follow a people, and never a thing of theirs ("Chinese restaurant")."""

_SUITE = (
    r"(?=\s*(?:$|[^\w\s'-])|\s+(?:qui|avec|en|dans|sur|et|ou|est|sont|ont|a|aux?|du|devant|derriere"
    r"|pres|la|encore|\d|se|s'|me|m'|nous|ne|n'|\w+(?:ait|aient)\b|(?:essa|march|rod|regard|train"
    r"|attend|vend|vol|cass|bris|frapp|cri|cour|fouill|suiv|suit|ouvr|lanc)\w*))"
)

_OWNED = (
    r"(?!['’]?s?['’]?\s+(?:bikes?|bicycles?|cars?|vans?|bags?|jackets?|coats?|shoes|boots|jeans|beetles?"
    r"|pants|shirts?|hoodies?|hats?|caps?|gloves|clothes|clothing|purses?|wallets?|carrier|bathroom"
    r"|washroom|wear|size))"
)

_THINGS = (
    r"(?:cars?|vans?|trucks?|suvs?|pickups?|bikes?|bicycles?|scooters?|bags?|backpacks?|jackets?"
    r"|coats?|hoodies?|shirts?|shoes|boots|pants|hats?|caps?|gloves|masks?|dogs?|cats?|puppy|birds?"
    r"|bins?|boxes|fences?|doors?|walls?|cables?|chairs?|sofas?|signs?"
    r"|autos?|voitures?|camions?|camionnettes?|velos?|trottinettes?|sacs?|manteaux?|vestes?"
    r"|chandails?|chemises?|souliers|bottes|pantalons?|chapeaux?|casquettes?|tuques?|gants|masques?"
    r"|chiens?|chats?|oiseaux?|bacs?|boites?|clotures?|portes?|murs?|chaises?|divans?|fils?"
    r"|rues?|avenues?|chemins?|boulevards?|ruelles?|ete|ile|cafe|vin|tableau)"
)
"""What "it", "they" and "un noir" may stand for, when it was named before."""
_THING = re.compile(rf"\b{_THINGS}\b")

_SPITE = (
    r"(?:drunk(?:en)?|dirty|filthy|lazy|smelly|stinking|stupid|crazy|damn|bloody|fucking|f\*+ing)"
)
_HARGNE = (
    r"(?:sales?|maudite?s?|saoule?s?|paresseu(?:x|ses?)"
    r"|(?:crisse|criss|ostie|esti|osti|tabarnak)\sd(?:e\s|'))"
)
"""What is said of a people in anger; it says nothing of what anybody did."""

_ETAIT = (
    r"(?:est|etait|sont|etaient|semblai(?:t|ent)|paraissai(?:t|ent)"
    r"|(?:a|ont|avai(?:t|ent))\s+l'air)"
)


# --- Patterns ---------------------------------------------------------------------------------

_ENGLISH = re.compile(
    rf"""
    # A black man; black, male; two Asian-looking teenagers
    \b(?:{_COLOUR}|{_PEOPLES}|{_NATIONS})[\s-]+(?:{_HOW}[\s,-]+){{0,3}}{_PERSON}\b{_OWNED}
    | \b{_COLOUR}\s*[,/]\s*(?:fe)?male\b
    | \b(?:{_PEOPLES}|{_NATIONS}|{_COLOUR})[\s-]+(?:looks?|looking|descent|origin|ethnicity)\b
    | \b(?:{_PEOPLES}|{_NATIONS})[\s-]+(?:accent|background|heritage|appearance)\b
    # Man, white, in his 20s; M, black, 25
    | \b{_PERSON}\s*[,;:/(-]\s*(?:{_HOW}[\s,]+){{0,3}}(?:{_COLOUR}|{_PEOPLES}|{_NATIONS})\s*
        (?=[,;.)/]|$|\s(?:in\s(?:his|her|their)|about|around|early|mid|late|(?:fe)?male|\d))
    | \b[mf]\s*[,/]\s*(?:{_COLOUR}|{_PEOPLES}|{_NATIONS})\s*[,/]
    # He was black; the guy looked Chinese
    | \b(?:he|she|{_PERSON})
        (?:'s|\s+(?:is|was|are|were|looks?|looked|seems?|seemed|appears?|appeared))\s+
        (?:to\sbe\s+)?(?:an?\s+)?(?:{_HOW}\s+){{0,2}}
        (?:{_COLOUR}(?![\s-]+(?:hair|clad|beard|with|and\sblue|as))|{_PEOPLES}|{_NATIONS})\b
        (?!-|\s+(?:{_THINGS}|restaurant|food))
    # Dark-skinned, of colour, mixed race
    | \b(?:dark(?:er)?|light(?:er)?|fair|pale|brown|black|white|tan(?:ned)?|olive)[\s-]+
        (?:skin(?:ned)?|complexion|complected)\b
    | \bskin\s(?:colou?r|tone)\b
    | \b{_PERSON}\sof\scolou?r\b
    | \b(?:mixed[\s-]+race|biracial|racialized)\b
    # A foreign looking guy; he does not look like he is from here
    | \bforeign[\s-]+(?:looking|{_PERSON})\b | \blook(?:s|ed|ing)?\sforeign\b
    | \blook(?:s|ed|ing)?\slike\s(?:an?\s)?(?:immigrants?|migrants?|refugees?)\b
    | \b{_PERSON}\b[^.]{{0,30}}\bnot\sfrom\s(?:around\s)?(?:here|this\s(?:area|street))\b
    | (?:\bnot|n't)\s(?:look\slike\s(?:\w+\s){{1,2}}(?:from|belongs?)|belong)\s(?:around\s)?here\b
    # Those immigrants again; refugees hang around
    | \b(?:those|damn|bloody)\s{_CAME}\b(?!\s(?:need|who\sneed))
    | \b{_CAME}\s(?:(?:are|were|keep|always|just)\s){{0,2}}{_IS_THERE}
    # A woman in a hijab; a turban guy
    | \b{_PERSON}\s(?:(?:in|with|wearing|wears|who\swears|wore)\s)(?:an?\s|the\s|her\s|his\s)?
        (?:\w+\s)?{_DRESS}\b
    | \b(?:{_DRESS}|turbaned|veiled)\s(?:{_HOW}\s)?{_PERSON}\b
    # An Asian with a bag; two Mexicans; some blacks
    | (?<![-\w])(?<!temple\s)(?<!centre\s)(?<!art\s)(?:{_PEOPLES}){_GOES_ON}
    | \b(?:an?|another|one|two|three|four|five|some|few|several|these|those|many|young|old|of|\d+)
        \s+(?:{_NATIONS}){_GOES_ON}
    # A drunk Indian; no Canadians left
    | \b{_SPITE}\s(?:{_HOW}\s)?(?:{_PEOPLES}|{_NATIONS}){_GOES_ON}
    | \b(?:no|few|hardly\sany)\s(?:more\s|real\s|single\s)?(?:{_PEOPLES}|{_NATIONS}|whites?
        |canadians?)\s(?:are\s)?(?:left|in|on|around|here|any\s?more)\b
    # Natives drinking at the park
    | (?<!plant\s)(?<!planting\s)\b(?!\w+(?:ese|ish|ic)\b)(?=\w+s\b)(?:{_NATIONS}){_GOES_ON}
    | \b(?:two|three|four|five|some|several|those|these|\d+)\s+(?:blacks|whites)\b
    | \b(?:blacks|whites)\s+(?:are|were|who|in|at|on|from|keep|have|again|hang\w*|\w+ing)\b
    """,
    re.VERBOSE,
)

_FRENCH = re.compile(
    rf"""
    # Un homme noir; homme, noir, 20 ans; une femme d'origine haïtienne
    \b{_PERSONNE}\s+(?:{_COMMENT}\s+){{0,3}}(?:{_COULEUR}|{_PEUPLES})\b
    | \b{_PERSONNE}\s*[,;:/(-]\s*(?:{_COMMENT}[\s,]+){{0,3}}(?:{_COULEUR}|{_PEUPLES})\s*
        (?=[,;.)/]|$)
    | \b(?:type|origine|apparence|allure|accent|air|look|race|ethnie)\s+(?:{_COMMENT}\s+){{0,2}}
        (?:{_COULEUR}|{_PEUPLES})\b
    # L'homme était noir
    | \b(?:{_PERSONNE}|qui)\s+{_ETAIT}\s+(?:{_COMMENT}\s+){{0,2}}(?:{_COULEUR}|{_PEUPLES})\b
    # La peau foncée, de couleur
    | \b(?:peau|teint)\s+(?:(?:tres|plus|plutot)\s+)?
        (?:noire?|foncee?|mate?|claire?|blanche|blanc|brune?|basanee?|sombre|pale|bronzee?)\b
    | \bcouleur\sde\s(?:la\s|sa\s|leur\s)?peau\b
    | \b{_PERSONNE}\s(?:de\scouleur|racisee?s?)\b
    # L'air étranger; pas l'air d'ici
    | (?:\b|')(?:allure|air|apparence)\setrangere?\b
    | \b(?:un|des|l'air|allure|{_PERSONNE})\s(?:etranger|d'etranger)s?\b(?!\s(?:au|aux|a)\b)
    | \bpas\sl'air\sd(?:'|u\s)(?:ici|coin|quartier)\b
    # Une femme voilée; un homme au turban; des immigrants traînent
    | \b{_PERSONNE}\s(?:voilee?s?|enturbannee?s?)\b
    | \b{_PERSONNE}\s(?:en|avec|portant|qui\sporte|au|a)\s(?:(?:un|une|le|la|son)\s)?{_DRESS}\b
    | \b(?:ces|maudits)\s{_VENUS}\b(?!\s(?:ont\sbesoin|qui\sont))
    | \b{_VENUS}\s{_EST_LA}
    # Un sale Arabe; pas un Québécois dans cette maison
    | \b{_HARGNE}\s?(?:{_PEUPLES}|noire?s?|blancs?|blanches?)\b
    | \b(?:pas\sun\sseul|pas\sde|plus\sde|plus\sun\sseul|aucune?|pas\sun)\s(?:vrais?\s)?
        (?:quebecois|canadiens?|blancs?|francais|{_PEUPLES})\s(?:dans|ici|sur|icitte)\b
    # L'Arabe du coin
    | \b(?:l'|l[ae]\s)(?:arabe|maghrebine?|musulmane?|jui(?:f|ve)|autochtone|gitane?|tzigane
        |amerindien(?:ne)?|asiatique|black)\s(?:qui|du\s(?:coin|quartier|bloc|depanneur|parc|\d)
        |d'a\scote|d'en\s(?:face|haut|bas)|rode|traine|encore|est\slouche)\b
    | \bdu\smoyen-orient\b | \bpremieres?\snations?\b
    """,
    re.VERBOSE,
)

_OF_ALL = "".join(
    rf"(?<!\b{thing}\s)"
    for thing in (
        *("histoire", "mois", "culture", "musique", "cuisine", "fete", "festival", "musee"),
        *("centre", "communaute", "association", "droits", "heritage"),
    )
)
"""What belongs to a people as a whole: "l'histoire des Noirs"."""

_PERHAPS = re.compile(
    rf"""
    # They were black; one of them is Chinese
    \b(?:they|both|all|one|(?:one|both|all)\sof\sthem)
        (?:'re|\s+(?:is|was|are|were|look(?:ed)?|seem(?:ed)?|appear(?:ed)?))\s+(?:to\sbe\s+)?
        (?:{_HOW}\s+){{0,2}}(?:{_COLOUR}|{_NATIONS})\b(?!-)
    # Il était noir; c'était des Arabes; deux jeunes Noirs
    | \b(?:ils?|elles?|c')\s*{_ETAIT}\s+(?:{_COMMENT}\s+){{0,2}}(?:{_COULEUR}|{_PEUPLES})\b
        (?!\scomme)
    | {_OF_ALL}\b(?:une?|des|deux|trois|quatre|cinq|les|ces|cette|plusieurs|quelques|\d+)\s+
        (?:{_COMMENT}\s+)?(?:{_COULEUR}|{_PEUPLES}){_SUITE}
    """,
    re.VERBOSE,
)
"""Said of people or of things, whichever was named before."""


_CODE = r"(?:[bwc][mf]s?)"
_CODED = re.compile(
    rf"""
    \b(?:suspicious|unknown|young|old|tall|an?|two|three|four|five|some|several|these|those|the)\s
        {_CODE}{_GOES_ON}
    | \b(?:aa|a\.a\.)\s(?:(?:fe)?males?|m[ae]n\s(?:in|with|on|at)|guys?
        |wom[ae]n\s(?:in|with|on|at)|youths?)\b
    | \b(?:bravo|whiskey|charlie)s?\s(?:males?|females?|mikes?|foxtrots?)\b
    | ^\W*{_CODE}\s(?:\w+ing|in|with|on|aged)\b
    """,
    re.VERBOSE,
)
"""What some watch groups write instead of a race: "BM" for a black male."""


def names_origin(words: str) -> bool:
    """Tell whether words name what somebody is by birth, skin or belief."""
    return any(
        _names_origin(sentence)
        for text in readings(words)
        for sentence in re.split(r"[.!?;\n]+", text)
    )


def _names_origin(sentence: str) -> bool:
    """Take "they were black" and "un noir" as people, unless a thing was named before."""
    sure = (_ENGLISH, _FRENCH, _CODED)
    return any(pattern.search(sentence) for pattern in sure) or any(
        not _THING.search(sentence, 0, match.start()) for match in _PERHAPS.finditer(sentence)
    )
