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
appele appelee etoffe peindre prendre signe signent signes tirelire toute toutes violet violette
voile voilee voilent voiles
"""
"""Words that are one slip away from ours and mean something else."""

GROUPS = {
    "IL": "il elle ils elles on homme gars mari conjoint chum quelqu type gens inconnu voisin",
    "MOI": "me m te la le l les nous vous lui se s",
    "UN": "quelqu gens personne femme fille fils enfant enfants bebe homme mere pere conjointe "
    "blonde garcon voisin voisine mari chum ami amie gars frere soeur parents",
    "BLESSABLE": "quelqu gens personne personnes femme femmes fille filles fils enfant enfants "
    "bebe homme hommes mere pere conjoint conjointe blonde garcon garcons voisin voisine "
    "voisins mari chum ami amie gars frere soeur parents dame dames monsieur madame "
    "cycliste cyclistes pieton pietonne conducteur conductrice passager passagere motocycliste "
    "travailleur ado ados jeune jeunes vieux vieille aine ainee etudiant etudiante inconnu "
    "inconnue copain copine oncle tante",
    "ROLE": "responsable organisateur organisatrice administrateur administratrice benevole "
    "volontaire contact policier policiere liaison agent agente",
    "ENFANT": "fille fils enfant enfants bebe garcon petit petite gars",
    "MAISON": "maison sol appartement appart logement chambre cuisine cave condo salle",
    "BATIMENT": "maison cuisine immeuble appartement appart garage voisin voisine batiment balcon "
    "logement toit sol ruelle foret ecole etage corridor couloir escalier auto voiture moi nous",
    "ARME": "couteau couteaux fusil fusils arme armes pistolet revolver machette machete hache "
    "carabine",
    "OBJET": "batte baton bouteille bouteilles barre marteau",
    "FRAPPER": "frapper battre attaquer agresser etrangler violer poignarder voler cambrioler "
    "entrer forcer menacer tabasser mourir tirer suivre enlever",
    "FRAPPE": "frappe frappent bat battent etrangle etranglent poignarde poignardent attaque "
    "attaquent agresse agressent menace menacent viole violent tabasse tabassent etouffe",
    "FRAPPEE": "frappe frappee renverse renversee happe happee fauche fauchee poignarde "
    "poignardee attaque attaquee viole violee agresse agressee ecrase ecrasee tire vole",
    "PILULES": "pilules medicaments comprimes poison javel",
    "AUTO": "auto voiture camion camionnette autobus train char van conducteur moto",
    "PORTE": "porte portiere fenetre serrure vitre",
    "PERSONNE": "il elle ils elles on homme femme gars type quelqu inconnu mari conjoint chum "
    "copain ex pere mere frere soeur oncle beau voisin voisins voisine coloc proprio jeunes gang "
    "fille",
    "COGNE": "frappe frappee battu battue gifle giflee attaque attaquee agresse agressee etrangle "
    "etranglee poignarde poignardee viole violee menace menacee mord mordu mordue tabasse",
    "MEMBRE": "bras jambe jambes visage main mains cote pied pieds corps bouche",
    "JEU": "echecs dames cartes jeu jeux hockey tennis soccer foot badminton golf quilles poker "
    "scrabble monopoly uno course courses dominos petanque pong billard bingo match partie quiz "
    "kart fortnite minecraft roblox fifa nhl xbox nintendo basket volley ballon natation concours",
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

PERSONNE .. a|avec|brandit|tient|sort|sorti lame|sabre|epee|tournevis|machette
fonce|foncent|court|courent sur|apres moi|nous|lui|elle|gens|monde|UN

# On entre, ou quelqu'un est là
quelqu|inconnu|intrus|voleur|voleurs dans|chez garage|remise|cabanon|cour|char
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
pas en bas|haut
entends|entend .. pas|bruit|bruits|marche .. bas|haut|grenier|seule|seul
quelqu|inconnu|homme|gars|type|il .. regarde|espionne|observe|epie par|dans fenetre|fenetres|vitre
PERSONNE .. entre|entree|rentre|rentree .. cour|maison|appartement|garage|chambre|logement
quelqu|inconnu|intrus|voleur|homme est|sont dans|chez|sur .. garage|cour|sous|balcon|cabanon|moi|\
nous
quelqu|inconnu|homme|gars|type dans|sur cour|balcon|galerie .. regarde|fenetre|essaie|cache
essaie|essaient|force|forcent|crochete|crochetent .. poignee|poignees|serrure
viens|vient|viennent d|de .. defoncer|enfoncer|briser|casser PORTE
pied|pieds biche .. porte|fenetre|forcent|force|ouvrent
intrus|cambrioleur|cambrioleurs
cambriole|cambriolent
a|devant|chez|dehors .. porte|moi|nous .. veut|refuse .. partir|aller

# Violence, maintenant ou à l'instant
fait|fais|faire|font|viens|vient .. FRAPPER
train de|d .. FRAPPER
MOI FRAPPE|poursuit|poursuivent|kidnappe|enleve
IL .. FRAPPE UN|jeune
pere|mere|frere|soeur|copain|ex .. FRAPPE UN|moi|nous
pere|mere|frere|soeur|copain|ex me|m|nous|le|la|les .. FRAPPE
bat|battent|frappe|frappent|etrangle .. femme|fille|fils|enfant|enfants|blonde|conjointe
PERSONNE m|me|nous|l|lui|ma .. COGNE
PERSONNE .. a pousse|poussee dans|contre|bas|terre|$
PERSONNE a .. COGNE moi|nous|UN
mains|main|bras|ceinture|corde autour cou|gorge
tient|serre|prend|pris|prise|attrape .. par|a gorge|cou|cheveux
crie|crient|hurle|hurlent d arreter
crie|crient|hurle|hurlent arrete|arretez|stop|pitie|lache
supplie|supplient .. arreter
traine|trainent|tire|tirent|pousse|poussent|force|forcent|embarque|embarquent .. dans AUTO|ruelle|\
bois
chien|chiens|pitbull .. mord|mordu|mordue|attaque|attaquent UN
chien|chiens|pitbull .. m|me|nous|l|lui .. mord|mordu|mordue|attaque|attaquee
veut|veulent pas s en aller
dit|disait .. tuerait|tuera|tuer moi|me|si|la|le
tuerait|tuera si
menaces|menace de mort
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
pas|plus revenu|revenue|rentre|rentree|arrive|arrivee .. ecole|maison|hier|heures|trouve
trouve|trouvons|retrouve|retrouvons|vois pas|plus|nulle ENFANT|grand|mere|pere|part
trouve|retrouve nulle part
ENFANT .. fugue|introuvable
alzheimer|demence .. parti|partie|sorti|sortie|perdu|perdue|disparu|disparue|sauve|sauvee
voulu|essaye|essaie|tente|veut .. monter|embarquer|prendre|enlever ENFANT|UN .. AUTO
faire|fait monter ENFANT|UN dans AUTO
suivi|suivie|suit .. jusqu|jusque .. maison|moi|porte
laisse|laissent|veut|veulent pas|plus|me|nous .. sortir|partir
enferme|enfermee|enfermes|enfermees|prisonnier|prisonniere .. dans|MAISON|auto|voiture|chez
suis|sommes|me|nous .. cache|cachee|caches|cachees dans|sous|derriere|au
crie|crient|hurle|hurlent .. aide|secours
en danger
peur pour .. vie|vies
sauvez|sauve moi|nous|la|le|les

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
boucane|fumee .. sort|toit|fenetre|porte|dans|partout|maison|plein|sous
brule|brulent .. maison|cuisine|garage|appartement|toit|cabanon
feu|incendie .. propage|approche|gagne|avance
part|partie|parti fumee|flammes
y a feux dans|chez|partout
y a .. feu|flammes|fumee|gars|homme|ARME
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
oeufs|oeuf pourris|pourri .. sous|maison|cuisine|partout|appartement|bloc|corridor|sens|sent
sent|sens|odeur .. oeufs|oeuf pourris|pourri
perce|brise|touche|accroche|casse|frappe .. conduite|tuyau|ligne gaz
gaz .. siffle|fuit|fuite
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
