"""What people type in French who need one of these places: who lacks what, and who feels how.

`phrases` says how it is written. Elisions stand in full and "ne" is left out, as `apart`
leaves them.
"""

from __future__ import annotations

_PROCHE = (
    "fils fille filles enfant enfants ado ados mari femme conjoint conjointe chum blonde copain "
    "copine ami amie amis frere soeur mere pere parents maman papa coloc colocataire famille bebe "
    "grand oncle tante cousin cousine"
)

GROUPS = {
    "PROCHE": _PROCHE,
    "NOUS": f"je j on nous {_PROCHE} voisin voisine voisins",
    "MOI": "me nous m",
    "EST": "suis est sommes sont etais etait etaient ete serai sera serons etre",
    "AI": "ai as a avons avez ont avais avait avaient avoir reste trouve",
    "PLUS": "plus pas aucun aucune",
    "RIEN": "rien quoi",
    "MANGER": "manger nourriture couches epicerie bouffe",
    "MANQUE": "manger nourriture couches epicerie bouffe argent sou sous cenne cennes dollar "
    "logement logis maison appartement appart toit chauffage emploi travail job revenu revenus "
    "electricite manteau vetements bottes couvertures lit",
    "LOYER": "loyer loyers factures facture hypotheque epicerie hydro chauffage electricite "
    "medicaments medicament nourriture logement couches bouffe lait",
    "LOGIS": "logement appartement appart maison toit emploi travail job chambre logis revenus",
    "DORMIR": "dormir vivre coucher rester habiter loger",
    "COURANT": "chauffage electricite courant hydro gaz eau",
    "CHAUD": "manteau manteaux vetements linge bottes couverture couvertures couches matelas lit",
    "FETE": "fete reunion pique souper evenement tournoi kermesse table chien chiens chat chats "
    "oiseaux vente jardin spectacle barbecue",
    "INTIMIDE": "intimide intimident intimidee intimider harcele harcelee harceler harcelent "
    "ecoeure ecoeurer ecoeurent niaiser niaisent rejeter rejettent",
    "ECOLE": "ecole college secondaire lycee polyvalente classe",
    "DROGUE": "drogue drogues coke crack meth speed heroine fentanyl opioides",
    "BANQUE": "banque banques",
    "AGENT": "police flic flics policiers",
}

NEEDS = """
^ faim|sdf|affame|affamee|itinerant|itinerante $
^ sans abri|logement|toit|domicile $
^ banque|banques alimentaire|alimentaires $
^ PLUS|rien MANQUE|a|pour $|manger|ce|depuis|cette
^ PLUS MANQUE $|pour
^ nulle part ou DORMIR|aller
^ peux|arrive|capable PLUS|a .. payer|acheter|nourrir .. LOYER|PROCHE
^ PLUS capable .. payer|nourrir|chauffer .. LOYER|PROCHE
NOUS .. AI|creve|crevons|meurs|meurent faim
NOUS EST a rue $|et|depuis|avec|ce|demain|bientot|parce|sans
NOUS EST sans abri|logement|toit|domicile|argent|sou|emploi|chauffage|nourriture|manger|revenu
NOUS EST sdf|expulse|expulsee|expulses|evince|evincee|affame|affamee|itinerant|itinerante
NOUS EST|va|vais|allons|vont|peur|risque .. expulse|expulsee|expulses|expulser|expulsion
NOUS EST casse|cassee|casses jusque|comme|raide|$
NOUS EST .. retard .. LOYER
NOUS|expulse|avis .. avis|menace eviction|expulsion
veut|veulent|va|vont|peut MOI expulser|evincer|sortir
MOI mettre|sortir|jeter dehors|porte
banque .. pris|prend|saisi|saisit|repris .. maison|logement
pension|paie|paye|salaire|cheque|revenu|aide|bien .. suffit|suffisent|couvre|assez pas|plus|pour
expulse|expulsent MOI|PROCHE
MOI a|ont|va|vont|veut|veulent|fait expulse|expulser|expulsee|evince
MOI|ma a|ont|va|vont|veut|veulent|fout|met|mis .. mis|mise|mettre|jete|jetee|jeter|foutu|foutue|\
foutre|crisse|\
sacre dehors|porte|rue
MOI|ma mis|mise|jete|jetee|foutu|foutue|crisse|sacre|met|fout|jette dehors|a porte|rue
MOI|ma mis|mise|jete|jetee|foutu|foutue|crisse|sacre|met|fout|jette dehors|rue
NOUS .. mis|mise|jete|jetee|foutu|foutue|jetes dehors|a porte|rue
NOUS EST .. mis|mise|mises|jete|jetee|foutu|foutue dehors
NOUS .. AI .. PLUS|RIEN MANQUE
NOUS .. AI .. PLUS quoi|assez MANQUE|nourrir|payer|vivre|chauffer|manger|argent
NOUS .. AI .. PLUS assez argent|nourriture
NOUS .. AI .. rien a|pour manger|epicerie
NOUS .. AI .. rien|plus dans frigo|armoires
NOUS .. AI .. PLUS endroit|place|lieu ou|pour DORMIR|aller
NOUS .. AI .. PLUS ou DORMIR|aller
NOUS .. AI .. nulle part ou|pour DORMIR|aller
NOUS .. AI PLUS moyens|moyen .. LOYER|manger|payer|acheter
il|me MOI|reste PLUS|rien MANQUE|rien|pour
il MOI reste PLUS|rien MANQUE|rien|pour|a
frigo EST|vide vide|$
NOUS .. peux|peut|pouvons|peuvent|arrive|arrivons|arrivent|capable|reussis|parviens PLUS .. payer|\
acheter|nourrir|chauffer .. LOYER|PROCHE|eux|$
NOUS .. peux|peut|pouvons|peuvent|arrive|arrivons|capable PLUS .. payer|manger $
NOUS .. PLUS capable .. payer|nourrir|chauffer .. LOYER|PROCHE|$
NOUS .. payer|paye|payent mon|notre|nos|mes|son|leur|PLUS LOYER
NOUS .. mal|peine|difficulte|difficultes a payer|nourrir .. LOYER|PROCHE
NOUS .. aide pour|avec|a .. LOYER|manger
NOUS .. perd|perds|perdu|perdre|perdons LOGIS
NOUS .. AI tout perdu
coupe|coupent|couper|coupee COURANT chez|$|a|parce|hier|ce|car|depuis
MOI|ma a|ont coupe|coupent COURANT
mon|ma|notre|nos|appartement|appart COURANT .. coupe|coupee|coupes
mon|ma|notre|nos chauffage|fournaise .. plus|pas|panne|brise|brisee|casse|cassee|mort|morte
NOUS .. PLUS chauffage|eau chaude|$|depuis
NOUS .. dors|dort|dormons|dorment|couche|couchons dehors
NOUS .. dors|dort|dormons|dorment|couche|couchons dans|sur|sous auto|voiture|char|tente|rue|parc|\
pont|\
divan|canape|camion|stationnement|refuge
NOUS .. vis|vit|vivons dans auto|voiture|char|tente|camion
NOUS .. vis|vit|vivons dans la rue $
NOUS .. dors|dort|dormons|dorment|couche chez .. depuis
NOUS .. besoin MANGER|CHAUD|logement|toit|abri|refuge
NOUS .. besoin .. MANQUE|CHAUD pour mon|mes|ma|nous|moi|enfants|bebe|hiver
NOUS .. besoin CHAUD|nourriture|manger
NOUS .. besoin endroit|place|lit|chambre ou|pour DORMIR
NOUS .. cherche|cherchons|trouver|trouve|besoin|trouvons .. refuge|banque|soupe|endroit|depannage|\
place ce|alimentaire|populaire|ou|pour|$ soir|DORMIR|$|nuit
NOUS .. cherche|cherchons refuge $|ce|pour
NOUS .. cherche|cherchons|trouver|besoin banque|banques|depannage alimentaire|alimentaires
ou .. banque|banques|depannage|soupe|aide alimentaire|alimentaires|populaire
ou .. manger|repas|nourriture|vetements|linge gratuit|gratuits|gratuite|gratuitement|pas cher
je|on peux|peut manger gratuit|gratuitement
ou .. DORMIR|refuge ce|cette|$ soir|nuit
ou|quel|existe|y .. refuge|refuges $|pour|pres|ouvert|ici|proche
y|existe .. banque|banques alimentaire|alimentaires
NOUS .. AI rien|pas mange .. depuis|jours|hier|aujourd|matin|deux|trois
NOUS .. mange|mangent|mangeons PLUS assez
NOUS .. mange|mangent|mangeons PLUS a faim
NOUS .. mange|mangent|mangeons .. fois|repas par jour
NOUS .. sais|sait|savons PLUS comment nourrir|payer|chauffer
comment|ou|besoin|avoir|trouver .. panier|paniers nourriture|provisions|alimentaire|alimentaires
ou|y|place|endroit|trouver .. repas chaud|chauds|gratuit|gratuits
qui|peut|pouvez|quelqu|quelque MOI|peut MOI|donner|donne .. manger|nourriture|bouffe
qui|quelque peut MOI donner .. manger|nourriture|bouffe
il MOI faut CHAUD|nourriture|logement
NOUS .. saute|sautons|sautent repas
"""

WITHOUT = """
NOUS .. veux|veut|voulons|aimerais|besoin|voudrais PLUS .. AGENT
NOUS .. peur appeler AGENT
aide|aider|parler|besoin|veux .. pas|sans AGENT
^ pas|sans AGENT
pas AGENT svp
"""

YOUNG = """
NOUS|me|se|MOI .. INTIMIDE .. ECOLE
ECOLE .. MOI INTIMIDE
victime intimidation|harcelement .. ECOLE
"""

TALK = """
NOUS .. sens|sent|sentons|sentent seul|seule|vide|perdu|perdue|deprime|deprimee|isole|isolee|\
triste|\
demuni|demunie|nul|nulle|abandonne|abandonnee|mal
NOUS EST down
NOUS EST .. down $|et|pis|depuis
NOUS EST deprime|deprimee|epuise|epuisee|desespere|desesperee|isole|isolee|angoisse|angoissee|\
anxieux|anxieuse|depressif|depressive|saoul|saoule|ivre|drogue|droguee|alcoolique|accro|\
toxicomane|gele
NOUS EST a bout $|forces|nerfs|et|depuis|je
NOUS EST au bout .. rouleau
NOUS EST seul|seule $|depuis|et|au|souvent|tout|pour|avec|chaque|dans
NOUS EST tout|toute seul|seule $|depuis|et|au|souvent|pour|avec|chaque|dans
NOUS EST enceinte et seule
NOUS .. fait|fais|vis|vit|en|faire depression|burnout
NOUS .. prend|prends|consomme|consomment|fume|fument|sniffe DROGUE
NOUS EST anorexique|boulimique
PROCHE .. mange|mangent PLUS $|rien|depuis
elle|il est anorexique|boulimique
NOUS .. sante mentale
ma sante mentale
personne MOI aime|ecoute|comprend
fout|fiche moi
NOUS .. AI PLUS personne a|avec|pour .. parler
NOUS .. pleure|pleures tout|tous|toute|toutes|chaque temps|jour|jours|nuit|nuits|soir|soirs
NOUS .. se|me drogue|drogues|droguent
NOUS .. boit|bois|boivent trop|beaucoup
NOUS .. recommence|recommencee a consommer|boire
NOUS .. rechute|rechutee
NOUS .. personne a|avec|pour qui|parler parler|$
NOUS .. personne a|pour parler
NOUS .. besoin|veux|aimerais|voudrais|faut parler $|psy|psychologue|intervenant|intervenante
NOUS .. besoin|veux|aimerais|voudrais|faut parler a|avec quelque un $|ca|je|car|parce|et|vite|ce|\
mais
NOUS .. besoin|veux|aimerais|voudrais|faut parler a|avec quelque une|un $|ca|je|car|parce|et|vite
NOUS .. crise|crises panique|angoisse|anxiete
^ ca va pas|mal|plus $|du|ces|depuis|tout|chez|dans
^ ca va pas|plus bien $|du|ces|depuis|chez|dans
NOUS .. en peux|peut|pouvons plus
NOUS .. inquiete|pleure|angoisse tout temps
NOUS .. arrete pas pleurer
NOUS .. dors|dort plus|pas $|je|depuis|et
"""

HARMLESS = """
faim .. FETE
faim nouvelles|nouvelle|aventure|justice|loup|loups
sans abri dort|dorment|est|sont|a|ont|dans|couche
manger|nourriture|argent|lait|pain|repas|manteau .. pour|a|au|aux|dans FETE
banque|banques alimentaire cherche|cherchent|demande|recrute|a|est|ouvre|ferme|accepte
refuge animaux|animalier|chiens|chats|oiseaux
refuge pour|des|d animaux|chiens|chats|oiseaux
femme|femmes|dame|chatte|chienne enceinte|enceintes
enceinte acoustique|acoustiques|bluetooth
regles du|de la|jeu|groupe|reunion|circulation
perdu .. cles|cle|chien|chat|telephone|carte|match|partie
bois|boit|boivent lait|cafe|the|eau|jus
beaucoup lait|cafe|the|eau|jus
seul|seule a|dans|sur|au|avec .. reunion|bibliotheque|auto|comite|parc|table|equipe
police|policiers|flics .. rapport|auto|poste|numero|contact|reunion
"""

ORDINARY = """
appele appelee etoffe peindre prendre signe signent signes tirelire toute toutes violet violette
voile voilee voilent voiles
deprimer fain fin couches
"""
"""Words that are one slip away from ours and mean something else."""
