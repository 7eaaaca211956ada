"""Who are one's own in French, and what only sounds like harm by them.

`french_deeds` says what they do, `bot.danger.reading` how it is written. Elisions stand in full
and "ne" is left out, as `bot.danger.apart` leaves them: "m'a frappée" is "me a frappee".
"""

from __future__ import annotations

from bot.danger import french

_CONJOINT = (
    "mari femme conjoint conjointe chum blonde copain copine fiance fiancee ex compagnon compagne "
    "epoux epouse bf"
)
_PARENT = (
    "pere mere papa maman beau belle parents oncle tante grand famille papi papy mamie parrain"
)
_AUTRE = (
    "aide coloc colocataire preposee prepose aidante aidant proprio proprietaire patron patronne"
)
_ENFANT = "ado fils fille filles neveu niece enfant enfants"
_FRATRIE = "frere frere freres soeur soeurs cousin cousine"

GROUPS = {
    **french.GROUPS,
    "CONJOINT": _CONJOINT,
    "EX": "ex",
    "PARENT": _PARENT,
    "ADULTE": f"{_CONJOINT} {_PARENT} {_AUTRE}",
    "PROCHE": f"{_CONJOINT} {_PARENT} {_AUTRE} {_ENFANT} {_FRATRIE} infirmiere infirmier",
    "FAMILLE": f"{_CONJOINT} {_PARENT} {_ENFANT} {_FRATRIE}",
    "HOMME": f"{_FRATRIE} pere papa beau oncle chum copain ex grand",
    "CONFIANCE": "entraineur prof professeur coach gardien gardienne patron",
    "IL": "il elle ils elles",
    "ME": "me nous m",
    "LA": "la le les l lui",
    "A": "a ont avait avaient aurait",
    "EST": "suis est sommes sont etais etait ete fait fais faisait font",
    "PAS": "pas plus jamais",
    "FRAPPE": "frappe frappent bat battent tape tapent gifle giflent cogne cognent etrangle "
    "etranglent maltraite maltraitent violente brutalise brutalisent bouscule bousculent pince "
    "pincent mord tabasse tabassent agresse agressent poignarde fouette viole violent",
    "FRAPPEE": "frappe frappee battu battue tape tapee gifle giflee cogne cognee etrangle "
    "etranglee maltraite maltraitee brutalise bouscule bousculee pince pincee mordu mordue tabasse "
    "tabassee agresse agressee poignarde poignardee fouette viole violee violente violentee",
    "FRAPPER": "frapper battre taper gifler cogner etrangler maltraiter tabasser agresser violer "
    "poignarder brutaliser tuer blesser",
    "CORPS": "bras jambe jambes nez cote cotes poignet poignets doigt doigts dent dents machoire "
    "cheville main epaule cou visage cheveux",
    "LIEU": "mur escalier escaliers terre sol cheveux gorge cou lit plancher",
    "APRES": "$ et quand avec a au aux chaque tous toutes tout parce hier ce la depuis si mais "
    "souvent parfois trop fort devant dans je il elle encore pour lorsque des sans jusqu pendant",
    "ENSUITE": "$ et avec cette ce hier demain un je il elle bientot en la moi",
    "PAPIERS": "passeport passeports visa papiers permis carte identite medicaments pilules "
    "insuline marchette lunettes",
    "CHOSES": "telephone cellulaire cell cles cle argent carte cartes portefeuille paye paie "
    "messages textos courriels compte",
    "ARGENT": "pension cheque cheques economies compte argent carte cartes paye paie heritage "
    "allocation allocations salaire",
    "PRETE": "$ et quand parce depuis chaque tous tout sans alors je il elle que",
    "PRENDRE": "pris prise prend prends prennent cache caches cachent vole volee volent garde "
    "gardent confisque confisquee enleve brise casse detruit dechire brule jete",
    "TUER": "tuer frapper battre blesser tabasser etrangler violer poignarder bruler noyer",
    "PERTES": "tuer frapper battre blesser bruler prendre enlever publier montrer partager envoyer "
    "deporter expulser mettre placer violer",
    "SORTIR": "sortir partir",
    "PEUR": "peur terrifie terrifiee crains effraye effrayee terreur",
    "REUNION": "conference atelier formation cours semaine journee mois marche affiche affiches "
    "film campagne sensibilisation colloque loi livre",
    "CHOSE": "balle ballon rondelle auto voiture camion autobus velo cycliste arbre branche porte "
    "chien orage foudre vague soleil",
    "VIDEO": "kart fortnite minecraft roblox fifa nhl xbox nintendo playstation",
    "JOUER": "jeu jouant jouer rire rigoler accident blague blagues surprise",
}

STRANGERS = """
homme|gars|inconnu|inconnue|type|quelqu|conducteur|chauffeur|cycliste|voleur|jeune|jeunes|client|\
voisin|voisins|voisine|gardien|equipe|chien|policier|agent
"""
"""Whom "il" may stand for that is no one's own."""

HARMLESS = """
FRAPPE|FRAPPEE|FRAPPER aux|au|a|en JEU
FRAPPE|FRAPPEE|FRAPPER .. aux|au|en JEU
FRAPPE|FRAPPEE|battre toujours|souvent|encore|tout|chaque aux|au|a|en JEU
FRAPPE|FRAPPEE a .. VIDEO
FRAPPE|FRAPPEE .. JOUER
tape|tapent|tapes .. nerfs
CHOSE .. FRAPPE|FRAPPEE
CHOSE A .. FRAPPEE
FRAPPEE|FRAPPE par CHOSE|gentillesse|beaute|accueil
FRAPPE|FRAPPEE balle|ballon|porte|clou|clous|tambour|tapis|oeufs|auto|voiture|chevreuil|velo
ME tuer|tue|tuera|tuerait si .. oublie|rate|manque|oubliais|ratais|brise|perds|casse|arrive|retard|\
achete|mange
ME tue|tuent avec
je suis gars|homme
FRAPPE|FRAPPEE|FRAPPER .. au ping pong
FRAPPE|FRAPPEE .. par .. secondes|minutes|points|buts
FRAPPER|FRAPPEE par CHOSE
agressif|violent|agressive .. au|a|dans .. JEU
FRAPPE|FRAPPEE avec .. idee|nouvelle|question|nouilles|neige
FRAPPE .. avec .. nouilles|oreillers|ballons|neige
FRAPPE|FRAPPEE avec .. auto|voiture|velo|porte
REUNION .. violence|violences|maltraitance|inceste|agression|agressions
violence|violences conjugale|familiale REUNION
EX .. chercher|prendre|porter enfants|fils|fille|petit
PRENDRE .. billets|rendez|place|photos|photo
histoire|paroles|discours .. PROCHE .. touche|touches|touchee|touchees
histoire|paroles|geste|mots|discours|lettre|gentillesse .. touche|touches|touchee|touchees
touche|touches|touchee beaucoup|droit|tellement|profondement
pris|prend .. PAPIERS|CHOSES pour|avec|par|au appeler|aller|ville|garage|commander|telephoner
enferme|enfermee dehors
ME A pousse|poussee a|au|vers
"""

ORDINARY = """
voler plage base basse frapper coupe coude couche louche touche mouche voile voiles garde gare
caches
chance tache sortie partie patrie battant femmes
"""
"""Words that are one slip away from ours and mean something else."""
