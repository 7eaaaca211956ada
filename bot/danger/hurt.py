"""What people type when somebody is hurt, ill or caught. `reading` says how it is written."""

from __future__ import annotations

ENGLISH = """
not|isnt|stopped|barely|hardly|cant|cannot|arent breathing|breathe
unconscious|unresponsive|unconcious
wont|not|cant|doesnt|isnt wake|waking|responding|respond
HE|ONE not|isnt moving

# Somebody who lies there, or bleeds
there|theres|hes|shes|see|found .. PERSON .. bleeding|hurt|injured|wounded|unconscious
there|theres is|are hurt|injured|wounded|bleeding|unconscious PERSON
there|theres hurt|injured|wounded|bleeding|unconscious PERSON
injured|wounded PERSON $|here|in|on|at|near|outside|by|beside|behind|needs|and|lying|who
PERSON is|are|looks|seems .. hurt|injured|wounded
PERSON is|are|got|has|have|was|were been|badly|seriously|really hurt|injured|wounded
PERSON got|was|were hurt|injured|wounded $|now
PERSON|he|she|hes|shes|they is|are wounded|injured
PERSON|hes|shes|theyre hurt|injured|wounded|bleeding $|here|badly|outside|in|on|at|and|near|from
PERSON bleeding
fell|fallen|crying|slipped|crash|hurt .. bleeding
slipped|tripped .. cant|cannot get|stand|move
PERSON|he|she fell|fallen .. off|from|down .. scaffold|scaffolding|swing|stairs|tree|bike|horse|\
wall|ledge|truck
PERSON .. is|was|are|got hit|kicked|punched|struck in|on|over head|face
PERSON|hes|shes|he|she .. lying|laying|lies .. on|in ground|pavement|sidewalk|floor|road|street|\
lane|snow|ditch|gutter
PERSON|hes|shes is|are on|in ground|pavement|sidewalk|floor|ditch|gutter
there|theres .. PERSON .. on|in ground|pavement|sidewalk|floor|road|ditch|gutter
PERSON just|has fallen|fell
PERSON fell $|here|outside|and
fell|fallen|slipped|tripped|crashed .. hurt|injured|wounded|bleeding
PERSON|he|she .. hurt|hit|cracked|split his|her|their head
blood on|over|from|down .. face|head|hands|hand|shirt|clothes|him|her|mouth|nose|ear|ears
there is|was blood $|on|all|here|everywhere|and
covered|soaked in|with blood
PERSON|he|she has|with .. deep cut|wound|gash
PERSON|he|she|hes|shes is|are|in .. in|terrible|severe|lot|horrible pain
his|her|their leg|arm|ankle|hip|neck|wrist|skull .. is broken
needs .. doctor|stitches NOW
fell|hit|falls .. not|isnt moving
fell|fallen|collapsed .. doesnt|not|isnt|wont|cant answer|answering|respond|responding|talk|open
isnt|not|stopped|wont|cant|doesnt answering|answer|talking|talk|wake ONE
isnt|not|stopped|wont|barely|cant responsive|conscious|awake
dropped|collapsed|fell|fallen|slumped .. to|on|onto floor|ground|sidewalk .. not|isnt|wont|cant
WHO|ONE .. dropped|slumped|keeled to|on|over floor|ground|dead
WHO|ONE|just collapsed
fell|fallen|falls|fall .. cant|cannot|couldnt|unable get|getting|stand|move|up|walk
hit|hits|banged|bumped|cracked head .. throwing|vomiting|vomits|bleeding|dizzy|confused|passed
throwing|puking|pukes|vomiting|coughing|vomits|coughs|spitting blood
slumped in|over|against
confused .. talk|speak|talking|speaking|walk|stand
talk|speak|talking|speaking cant|cannot|not .. confused
broke|broken|hurt|injured .. back|neck|hip|leg .. cant|cannot|move|walk|stand
lying|laying|lies|sprawled .. not|isnt|wont|unconscious
lying|laying|lies|face down in snow|road|street|ditch|blood|sidewalk
fell|fallen|falls|jumped on|onto|in .. tracks|rails
someone|somebody|man|woman|person|child|kid|people on .. tracks
trapped|stuck|alone|down .. flooding|flooded
flooding|flooded .. is|are|stuck|trapped|in|down there|inside
fell|fallen|falls|tripped .. hit|hits|banged|cracked|smashed|split head
cant|cannot|lost feel|feeling|move .. LIMB
LIMB .. numb|paralysed|paralyzed|drooping|droopy|drooped
LIMB|mouth .. went|is|gone|goes|are numb|limp|crooked|droopy
numb LIMB
speech .. slurred|slurring
slurred|slurring speech|words
grabbed|grabbing|clutching|clutched|holding chest
lips|face|fingers|skin|baby .. went|going|gone|go|turn blue|purple|grey|gray
gasping|wheezing
struggling|trouble|difficulty .. breathe|breathing
throat|tongue|face .. closing|swelling|swollen|swelled
HE|ONE|has|just od|oded|odd .. in|on|here|again|now|upstairs|$
od|oded|oding on|in
HE|ONE .. oding
anyone|anybody|someone|somebody|need|needs .. naloxone|narcan|epipen|defibrillator|aed
CHILD|dog|ONE|HE swallowed|drank .. something
CHILD|dog|ONE|HE swallowed|drank|ate .. cleaner|mushroom|mushrooms|berries|coin|gasoline
under sink
diabetic|sugar .. low|confused|shaking|unconscious|faint|fainting|sweating|passed
burned|burnt|burns|scalded|burnt .. himself|herself|myself|themselves|ONE|badly
burned|burnt|scalded with boiling|oil|acid|water
boiling oil|water .. on|over ONE
badly burned|burnt|hurt|injured|wounded|cut
cut|cuts|slashed wrist|wrists|throat|artery
cut|sliced|chopped .. finger|fingers|hand|arm|leg off
cut|sliced|chopped off .. finger|fingers|thumb|hand
broken|broke .. neck|bone sticking|through
passed|passes out
HE|ONE|just|has collapsed|fainted
heart attack
having|has|had .. stroke|seizure|seizures|convulsions
overdose|overdosed|overdosing
took|swallowed|taken|drank|ate .. DRUGS
choking|suffocating|drowning
im|am|is|are|hes|shes|wont|keeps bleeding
bleeding badly|heavily|lot|out|everywhere|stop
lot|lots|pool of blood
blood everywhere
blood all over
chest hurts|pain|pains|pressure|tight|tightness
allergic reaction
anaphylactic|anaphylaxis
turning|turned blue
hes|shes turning purple|grey|gray
lips blue
no pulse
in|into labour|labor
baby is coming
im|am|hes|shes dying
HE|ONE is dying
poisoned|electrocuted
fell|fallen|falls .. through .. ice|window|roof
fell|fallen .. off|from .. roof|ladder|balcony|bridge|window
through ice
fell|fallen in|into .. water|river|lake|pond|pool|creek|ocean|ice
was|got|been|just hit|struck by .. CAR
CAR hit|struck|ran .. pedestrian|cyclist|ONE
hit|ran over|down .. pedestrian|cyclist|ONE
got|been|was|just run over
run ONE over
CAR|motorcycle|bike drove|crashed|slammed|plowed|smashed|went into|through house|store|building|\
shop|crowd|\
people|ditch|tree|pole|ONE|window|wall|river|lake|school
CAR|motorcyclist|biker crashed .. he|she|they|driver|rider|hes|shes|hurt|not|bleeding|someone|people
CAR .. flipped|rolled|overturned
crash|accident|collision|wreck|pileup .. hurt|trapped|injured|bleeding|dead|dying|pinned|stuck|\
unconscious|\
crushed|burning|ejected
trapped|stuck|pinned in|under|inside|on .. CAR|fire|house|rubble|tree|ice|water|roof|elevator
people|person|child|someone|somebody|we|i trapped|pinned
driver|rider|biker|passenger|passengers|cyclist|he|she|they|child is|are|was stuck|trapped|pinned|\
crushed|ejected
roof|wall|balcony|porch|ceiling|scaffold|scaffolding|bridge|deck|building|tree|snow collapsed|fell|\
caved|came .. people|someone|somebody|ONE|under|inside|underneath
buried|crushed|pinned under|beneath|in|by
swept away|under
water|river|flood .. rising|rushing|coming|pouring .. fast|trapped|stuck|house|basement|floor|cant
boat|canoe|kayak|kayaker .. capsized|flipped|overturned|sinking|sank
fell|fallen|crashed on|onto|into .. car|house|someone .. people|person|inside|hurt
locked|left in .. hot|car
CHILD|dog .. locked|alone .. car
"""

FRENCH = """
respire|respirent plus|pas|mal
arrete|cesse de respirer
arrive|arrives|peux|peut|capable plus|pas .. respirer
inconscient|inconsciente|connaissance|evanoui|evanouie
reveille|repond|bouge plus
reveille|repond pas
couche|couchee|etendu|etendue|terre|tombe|tombee .. bouge|repond|respire pas|plus|meme
bouge pas|plus $
tombe|tombee|descendu .. rails|voie
inonde|inondee|inondation .. bas|coince|coinces|pris|dedans
confus|confuse .. parle|parler|mal
vomit|crache|tousse .. sang
cogne|frappe tete .. vomit|saigne|confus|confuse|etourdi|etourdie
AUTO rentre|rentree|entre|entree|fonce dans|sur .. magasin|maison|mur|foule|gens|arbre|poteau|UN|\
vitrine
AUTO est|a rentre|rentree|entre|entree|fonce dans|sur .. magasin|maison|mur|foule|gens|arbre|\
poteau|UN|vitrine
tombe|tombee|chute .. relever|lever|bouger|marcher|tete
peut|peux|arrive pas|plus .. relever|bouger
pas|plus capable .. relever|lever|bouger
peut|peux|arrive pas|plus marcher|parler $
sent|sens plus|pas .. MEMBRE
tient|tiens .. poitrine|coeur
MEMBRE engourdi|engourdie|paralyse|paralysee|croche
visage|bouche affaisse|affaissee|tordu|tordue|croche
levres|visage|doigts .. bleu|bleus|bleues|bleue|mauve|mauves|gris|grises
etouffe|manque air|souffle
cherche air|souffle
gorge|langue|visage enfle|enflee|gonfle|ferme
brule|brulee|brules .. gravement|huile|acide|eau|grave
ebouillante|ebouillantee|eau|huile bouillante .. sur
diabetique|sucre .. bas|basse|confus|confuse|tremble|malaise|hypoglycemie
hypoglycemie
BLESSABLE|il|elle|ils|elles est|sont|semble .. blesse|blessee|blesses|blessees
BLESSABLE|il|elle a|ont ete blesse|blessee|blesses $|ici|gravement
BLESSABLE .. tombe|tombee|tombes .. echafaudage|cheval|velo|balancoire|escalier|mur|camion
y a BLESSABLE blesse|blessee|blesses|blessees
y a blesse|blessee|blesses|blessees $|ici|dans|sur|au|devant|a|en|pres|derriere|et
BLESSABLE|gravement|grievement blesse|blessee|blesses|blessees $|ici|devant|gravement|sur|par|pres|\
demande|qui|venez|vite
BLESSABLE .. s est ouvert|ouverte|fendu|fracture|fracturee .. front|tete|crane|menton|main|genou
BLESSABLE|il|elle s est ouvert|ouverte|fendu|fracture|fracturee .. front|tete|crane|menton|main
BLESSABLE|il|elle s est fait mal .. tete|dos|cou|nuque
s est casse|cassee jambe|bras|hanche|cheville|cou|poignet $|et|ici|devant|en|il|elle
BLESSABLE .. couche|couchee|etendu|etendue|allonge|allongee|gisant|git .. terre|sol|trottoir|rue|\
neige|route|ruelle|fosse
BLESSABLE .. par terre|sol $|et|ici|devant|dans|sur|pres|qui
y a BLESSABLE .. par terre
BLESSABLE est|a tombe|tombee $|ici|et|dehors|devant
tombe|tombee .. blesse|blessee
BLESSABLE|il|elle vient|viennent de tomber
BLESSABLE .. sang visage|tete|chandail|mains|main|partout
sang sur|au|dans .. visage|tete|chandail|mains|main|vetements
BLESSABLE|il|elle plein|pleine|couvert|couverte de sang
besoin|quelqu|avez .. naloxone|epipen|defibrillateur
blesse|blessee|blesses gravement
gravement|grievement|serieusement blesse|blessee|blesses|brule|brulee
coupe .. doigt|doigts|main|veine|artere
ENFANT a avale|bu|mange .. quelque|chose|produit|savon|javel|champignon|pile|comprime
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
eau .. monte|montent|rentre|envahit .. maison|coinces|pris|haut|sous|appartement|logement|toit
pogne|pognee|pognes|coince|coincee|pris|prise|prisonnier|ecrase .. dedans|dessous|dessus|sous|toit
accident .. pogne|pognes|pris|prise|ecrase|inconscient|sang|saigne
toit|mur|balcon|echafaudage|plafond|plancher|neige effondre|effondree|tombe|tombee|ecroule .. UN|\
gens|dessous|sur
toit|mur|balcon|echafaudage|plafond s est effondre|effondree|ecroule
enseveli|ensevelie|ensevelis
chaloupe|bateau|canot|kayak .. chavire|coule|renverse
emporte|emportee .. courant|riviere|vague
accident .. coince|coinces|blesse|blesses|coincee|mort|morts
enfant|bebe|chien .. seul|enferme|laisse|seule .. auto|voiture
"""
