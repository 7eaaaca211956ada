"""What people type in French when somebody is in danger now. `reading` says how it is written."""

from __future__ import annotations

SMALL = """
le la les l un une des du de d mon ma mes son sa ses notre nos leur ce cette petit petite vieux
vieille gros grosse jeune
"""
"""Words that may stand between any two."""

NEGATIONS = "pas aucun aucune jamais sans"
"""Words for which `..` never stands: "il n'a pas de couteau"."""

ORDINARY = """
etoffe peindre prendre signe signent signes tirelire toute toutes violet violette voile voilee
voilent voiles
"""
"""Words that are one slip away from ours and mean something else."""

GROUPS = {
    "IL": "il elle ils elles on homme gars mari conjoint chum quelqu type gens inconnu voisin",
    "MOI": "me m te la le l les nous vous lui se s",
    "UN": "quelqu gens personne femme fille fils enfant enfants bebe homme mere pere conjointe "
    "blonde garcon voisin voisine mari chum ami amie gars frere soeur parents",
    "ROLE": "responsable organisateur organisatrice administrateur administratrice benevole "
    "volontaire contact policier policiere liaison agent agente",
    "ENFANT": "fille fils enfant enfants bebe garcon petit petite gars",
    "MAISON": "maison sol appartement appart logement chambre cuisine cave condo salle",
    "BATIMENT": "maison cuisine immeuble appartement appart garage voisin voisine batiment balcon "
    "logement toit sol ruelle foret ecole etage corridor couloir escalier auto voiture moi nous",
    "ARME": "couteau couteaux fusil fusils arme armes pistolet revolver machette hache carabine",
    "OBJET": "batte baton bouteille bouteilles barre marteau",
    "FRAPPER": "frapper battre attaquer agresser etrangler violer poignarder voler cambrioler "
    "entrer forcer menacer tabasser mourir tirer suivre enlever",
    "FRAPPE": "frappe frappent bat battent etrangle etranglent poignarde poignardent attaque "
    "attaquent agresse agressent menace menacent viole violent tabasse tabassent etouffe",
    "FRAPPEE": "frappe frappee renverse renversee happe happee fauche fauchee poignarde poignardee "
    "attaque attaquee viole violee agresse agressee ecrase ecrasee tire vole",
    "PILULES": "pilules medicaments comprimes poison javel",
    "AUTO": "auto voiture camion camionnette autobus train char van conducteur moto",
    "PORTE": "porte portiere fenetre serrure vitre",
    "VITE": "maintenant suite vite urgence urgent svp",
    "SECOURS": "police ambulance pompiers secours ambulanciers 911 112",
}

DANGER = """
# Armes
a|ont|avec|tient|tiennent|pointe|sort|sorti|brandit|porte .. ARME
avec|tient|pointe|il|elle|gars|homme|quelqu .. gun|guns|shotgun
bagarre|bagarrent|battent|chicane .. ARME|OBJET
menace|menacent|attaque|attaquent .. avec .. ARME|OBJET
homme|gars|hommes|personne|il|elle|ils est|sont arme|armes|armee
homme|gars|hommes|personne arme|armes|armee
^ feu $
^ incendie
ARME sur|sous .. gorge|tete|moi|nous
armes|arme|coup|coups feu
tire|tirent dehors|sur|dessus|partout
tire|tirent .. ARME|gens
tirer|tire|tires dessus
fusillade|tireur

# On entre, ou quelqu'un est là
quelqu|homme|inconnu|intrus|voleur|voleurs|il|ils .. entre|entrent|rentre|rentrent|grimpe|\
grimpent .. par|chez|MAISON|balcon
essaie|essaye|essaient|tente|tentent|essayent .. entrer|rentrer|defoncer|forcer|ouvrir .. \
MAISON|PORTE|moi|nous
essaie|essaye|essaient|tente|tentent d entrer|rentrer
defonce|defoncent|force|forcent|enfonce|enfoncent PORTE
brise|brisent|casse|cassent .. PORTE .. moment
encore|toujours dans|la .. MAISON
quelqu|inconnu|intrus|voleur .. dans|chez .. MAISON|moi|nous
il|elle|ils|homme est|sont .. dans|chez .. MAISON|moi|nous
entends quelqu .. bas|haut|dans|dehors
ex|homme|quelqu|gars|inconnu .. cogne|frappe|tape .. porte
intrus|cambrioleur|cambrioleurs
cambriole|cambriolent
a|devant .. porte .. veut|refuse .. partir

# Violence, maintenant ou à l'instant
fait|fais|faire|font|viens|vient .. FRAPPER
train de|d .. FRAPPER
MOI FRAPPE|poursuit|poursuivent|kidnappe|enleve
IL .. FRAPPE UN|jeune
pere|mere|frere|soeur|copain|ex .. FRAPPE UN|moi|nous
pere|mere|frere|soeur|copain|ex me|m|nous|le|la|les .. FRAPPE
bat|battent|frappe|frappent|etrangle .. femme|fille|fils|enfant|enfants|blonde|conjointe
gang|bande attaque|attaquent|frappe|bat
essaie|essaye|essaient|veut|veulent .. ecraser|tirer|poignarder
vole|volent|FRAPPE .. en moment
va|veut|vont|veulent|menace|menacent .. tuer|tirer|poignarder|battre
peur .. tue|tuer|tuent|frappe
menace|menaces mort
on|viens|vient|venons MOI|d .. FRAPPEE|FRAPPER
vient|viens d etre .. FRAPPEE
AUTO a FRAPPEE .. pieton|cycliste|UN
FRAPPEE par .. AUTO
otage|otages
kidnappe|kidnappee|kidnapper|enlevement|sequestre|sequestree
enleve|kidnappe|pris|emmene mon|ma|notre ENFANT
pris|attrape|enleve|emmene|force .. UN .. AUTO|mis|mise|emmene|emmenee
ENFANT|mere|pere a|est|ont disparu|disparue|introuvable
fille|fils|enfant|bebe|mere|pere est|sont perdu|perdue
AUTO|IL suit|poursuit UN|moi|nous
AUTO|IL|me|nous .. me|nous suit|suivent|poursuit|poursuivent
laisse|laissent|veut|veulent pas|plus|me|nous .. sortir|partir
enferme|enfermee|enfermes|enfermees|prisonnier|prisonniere .. dans|MAISON|auto|voiture|chez
suis|sommes|me|nous .. cache|cachee|caches|cachees dans|sous|derriere|au
crie|crient|hurle|hurlent .. aide|secours
en danger
peur pour .. vie|vies
sauvez|sauve moi|nous|la|le|les

# Blessures, malaises, noyades
respire|respirent plus|pas|mal
arrete|cesse de respirer
arrive|arrives|peux|peut|capable plus|pas .. respirer
inconscient|inconsciente|connaissance|evanoui|evanouie
reveille|repond|bouge plus
reveille|repond pas
s|est|UN effondre|effondree
crise cardiaque|coeur|epilepsie
infarctus|avc|convulsion|convulsions|convulse
overdose|surdose
avale|avalee|bu|pris|mange .. trop|plein|tas|bouteille|boite|toutes .. PILULES
avale|avalee|bu|mange .. PILULES|pile|batterie|aimant
s|m|se etouffe|etouffent|etrangle|noie|noient
noyer|noyade
saigne|saignes|saignent|hemorragie
sang partout
beaucoup|plein|mare|perd|perds de sang
mal|douleur|douleurs a|dans|au .. poitrine
reaction allergique
choc anaphylactique
devient|levres .. bleu|bleue|bleues
plus|pas de pouls
accouche|accoucher
bebe arrive|sort
perdu eaux
je|il|elle|UN meurs|meurt
empoisonne|empoisonnee|electrocute|electrocutee
travers glace
tombe|tombee|tombes .. dans|de|du|sous .. glace|eau|riviere|lac|fleuve|piscine|toit|echelle|\
balcon|pont|fenetre|etang|canal
coince|coincee|coinces|coincees|prisonnier|prisonniers dans|sous|sur .. AUTO|feu|ascenseur|toit|\
glace|maison|arbre|eau
tombe|tombee|effondre|effondree sur .. auto|voiture|maison|UN .. UN|dedans|coince|blesse
auto|voiture|camion .. tonneaux|tonneau
accident .. coince|coinces|blesse|blesses|coincee|mort|morts
enfant|bebe|chien .. seul|enferme|laisse|seule .. auto|voiture

# Feu, gaz, fils
en feu
prend|prennent|pris feu
feu dans|chez|au|a|sur|en .. BATIMENT
gros feu dans|chez|derriere|a|au|devant
y a feu|flammes|incendie|fumee|ARME
y a beaucoup|plein|tellement .. fumee|feu|flammes
^ feu dans|derriere|chez|sur|pres
feu dans|derriere|au|pres .. parc|rue|cour|arbres|boise|poubelle|poubelles|eglise
^ au feu
feu feu
maison|immeuble|auto|voiture|toit|cuisine|appartement|garage|ca .. brule|brulent
est|voit incendie
incendie dans|chez|a|au|sur
flammes
fumee dans|plein .. BATIMENT
rempli|remplit|pleine|plein .. fumee
fumee .. sort|rempli|remplit|partout
sent|sens|sentons|odeur .. gaz|fumee|brule
fuite .. gaz
monoxyde
explosion|explose
bombe|bombes
fil|fils|ligne|poteau .. etincelles|tombe|tombee|tombes|terre
fil|fils electrique|electriques .. terre|rue

# Demander de l'aide
appelez|appelle|envoyez police|911|112
besoin|faut|appelez|appelle|envoyez|appeler .. ambulance|pompiers|secours|ambulanciers
envoyez .. SECOURS|quelqu|aide
besoin .. police|aide .. VITE
secours
a l aide
aidez moi|nous
c est urgence|urgent
^ urgence
"""

DESPAIR = """
veux|veut|voudrais|envie|aimerais|prefere|vais .. mourir|mort|morte
me|se|m|s suicider|suicide|pendre
veux|vais|envie|pense|penser|voudrais .. me|m tuer|enlever|noyer|jeter
va|veut|parle|pense|voudrait .. se|s tuer|noyer|jeter
enlever vie
mettre|mets fin .. jours|vie
suicide|suicider|suicidaire|suicidaires|suicides
mieux sans moi
veux|veut|envie|aimerais plus|pas vivre|etre
plus|aucune raison .. vivre
fatigue|fatiguee|tanne|tannee|marre vivre|vie
veux|vais|veut .. en finir
finir avec .. vie
pris|avale|prends toutes|tous .. pilules|medicaments|comprimes
veux|vais|veut|va .. sauter|jeter .. pont|toit|balcon|metro|train|$
me faire mal
faire|fais du mal a moi
me faire du mal
a quoi bon vivre
adieu .. monde|tous
"""

HARMLESS = """
permis .. chasse|arme|armes
sortie|plan|plans|trousse|mesures|numero urgence
feu|feux rouge|rouges|vert|verts|jaune|circulation|artifice|camp|foyer|joie|signalisation|\
brise|clignotant
feu|feux d artifice
feu|feux pour pieton|pietons
exercice|prevention|simulation|alarme .. incendie|feu
detecteur|detecteurs|avertisseur|avertisseurs fumee
fumee .. barbecue|bbq|cheminee|poele
fil|fils|ligne internet|telephone|linge|cable
station|stations|compagnie|facture|prix|compteur .. gaz|essence
prevention|ligne .. suicide
veux|veut|envie|aimerais plus|pas etre ROLE
mourir|meurs|mort de rire|faim|chaud|soif|ennui|honte
"""
"""What sounds like danger and is none; these words are passed over."""
