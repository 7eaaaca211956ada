"""What sounds like danger and is none; `reading` passes over these words."""

from __future__ import annotations

ENGLISH = """
fire drill|drills|hall|halls|station|stations|truck|trucks|engine|hydrant|hydrants|pit|\
pits|works|extinguisher|extinguishers|ban|bans|escape|escapes|exit|exits|safety|prevention|chief|\
inspection|insurance|wood|sale|dancer|dancers|show|training|lane|lanes|route|code
fire|smoke alarm|alarms|detector|detectors .. test|tests|testing|check|batteries|inspection
smoke detector|detectors|break|shop
smoke|fire from .. barbecue|bbq|grill|chimney|chimneys|campfire|stove|fireplace
camp|open fire|fires
gun|guns|hunting|firearm licence|license|permit|shop|store|club|range|safe|rack|laws|show|buyback|\
control|amnesty
fire department open|house|day|came|comes|visit|visits|says|said|station|tour|parade|calendar|\
chief|is|\
was|will|has|and|at
internet|phone|telephone|cable|clothes line|lines
emergency exit|exits|plan|plans|shelter|kit|kits|contact|contacts|number|numbers|preparedness|\
services|vehicle|vehicles|lane|meeting
gas station|stations|company|bill|price|prices|meter
suicide prevention|hotline|awareness|helpline
film|movie crew .. shooting
shooting hoops|basketball|film|movie|video|pictures|photos|stars
dying to
dying of laughter|boredom|curiosity
kill|killing myself laughing
knife|knives shop|store|set|block
passed|passing|passes out .. flyers|flyer|leaflets|candy|cookies|cards|brochures|posters|pamphlets|\
invitations|snacks|drinks|water|food|samples|treats|programs|tickets|gifts
passes|pass out .. flyers|flyer|leaflets|candy|cookies|cards|brochures|posters|pamphlets|snacks
baby is coming to|with|along|home|over
naloxone|narcan|cpr|epipen|aid|aed|defibrillator course|courses|training|workshop|class|kit|kits|\
session
shop|store|bakery|display window|windows
beat|beats|beating|beaten ONE at|in GAME|pool
beat|beats|beating|beaten ONE at|in every|all|any|most|video|board|card|mario|ping|table|arm|\
ice GAME
beat|beats|beating|beaten ONE to it|punch|door|bus|finish|top|front
beat|beats|beating|beaten ONE by .. point|points|goal|goals|second|seconds
hit|hits ONE with snowball|snowballs|pillow|pillows|balloon|balloons|idea|news|bill|question
hit|hits ONE with great|good|new idea|question
hit|hits ONE up
beat|beats ONE to last|first|parking|spot
kill|kills|killing|murder|murders me|us for
kill|killing|murder|strangle me|us if|when i|we|he|she .. forget|forgot|miss|missed|bring|brought|\
buy|\
bought|burn|burned|break|broke|eat|ate|late|spill
throw|throws|threw ONE birthday|surprise|party|farewell
push|pushes|pushed ONE to|for
lock|locked ONE out
kick|kicks|kicked|kicking ONE out
heart attack|stroke signs|awareness|symptoms|walk|run
course|class|training|workshop|talk on|about choking|drowning|stroke|heart|bleeding
squirrel|cat|kitten|raccoon .. stuck in tree
bath|photo bomb
cut|cuts|cutting|burns|burning|burned myself|himself|herself|themselves slice|piece|some|off|loose|\
short|out|calories|at|kindling
hurt|hurts|cut|injured feelings|back|prices|price|business|businesses|budget
bleeding heart|hearts|edge
ground floor|level
bird|cat|dog|raccoon|deer|animal|squirrel|skunk|duck|goose|crow|pigeon .. hurt|injured|wounded
hurt|injured|wounded bird|cat|dog|raccoon|deer|animal|squirrel|skunk|duck|goose|crow|pigeon
CHILD bike|bikes|toy|toys
"""

FRENCH = """
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
sang froid
pas|plus etre enceinte
personne n|est|a .. blesse|blessee|blesses
oiseau|chat|chien|animal|raton|ecureuil|moufette|cerf|canard|orgueil .. blesse|blessee
veux|veut|envie|aimerais plus|pas etre ROLE
mourir|meurs|meurt|mort|morts|morte de|d rire|faim|chaud|soif|ennui|honte|envie|froid|curiosite
bebe arrive au|avec|chez|demain|bientot|a
faire|fait feu|feux
droit .. feu|feux
vole colis|velo|velos|paquet|paquets|auto|sac|courrier|pelle|outils|plante|plantes|cle|cles
m a vole .. colis|velo|velos|paquet|paquets|auto|sac|courrier|pelle|outils|plante|plantes
ont|a appele|appelee ambulance|police|pompiers|911
brule feu|arret|stop
bat|bats|battent|battu|battue|battre|battus aux|au|a|en JEU
bat|bats|battent|battu|battue|battre|battus au ping|mini
bat|bats|battent|battu|battue|battre|battus a mario|super|wii
bat|bats|battu|battue|battus .. par .. secondes|minutes|points|buts
tuer|tuera|tuerait si je|j|on|tu .. oublie|oubliais|rate|ratais|rapporte|manque|brise|achete|retard
frappe|frappee avec .. idee
bat|bats|battent|battu|battue|battre|battus toujours|souvent|encore|tout|chaque aux|au|a|en JEU
bat|bats|battent tout|chaque temps|fois aux|au|a|en JEU
envoyez quelqu un .. reparer|ramasser|nettoyer|deneiger|remplacer
frappe|frappee par gentillesse|beaute|idee|talent|accueil|generosite
formation|cours|atelier|trousse naloxone|epipen|secours|premiers
"""
