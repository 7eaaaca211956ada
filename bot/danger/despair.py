"""What people type who think of ending their life, or who hurt themselves; also of somebody else.

`reading` says how it is written.
"""

from __future__ import annotations

ENGLISH = """
want|wanna|wants|going|gonna|wish|wishes|rather|ready .. die|dead
kill|killing|killed|shoot|hang|hanging|drown|cut|cutting|hurt|harm|harming \
myself|himself|herself|themselves|themself
end|ending my|own|his|her life|lives
end|ending it all
take|taking|took own life
suicide|suicidal
better off .. without me
better off dead
dont|no|not|cant|never want|wanna|longer .. live|alive|exist|here anymore
want|wanna to live anymore
dont|not want to be anymore|$
dont|not wanna be anymore|$
dont|not want to be any more
dont|not want to be here|around anymore|$
dont|not want|wanna .. live|exist|alive
reason|nothing|point .. live|living
tired|sick of living|life
cant|cannot do|take|handle this|it anymore
cant|cannot do|take|handle this|it any more
happier|better if|when im|i|hes|he|shes|she .. gone|dead
if i|he|she was|were gone|dead
end|ending|ended things|everything
goodbye .. not|isnt|wont|doesnt picking|answering|replying|pick|answer|reply
on|over|at .. bridge .. railing|ledge|edge|jump
on|over|at railing|ledge|edge .. bridge|roof|balcony|overpass
want|wanna|wants to disappear|vanish
wanna|wish disappear
never wake up again
plan|going|gonna|want|wants to end it|this $|tonight|now|today|all
nobody|noone would|will miss|care|notice if|me
rope .. goodbye|neck|tree|hang
self harm|harming
last goodbye
talk|talks|talking about|of dying|suicide
cant|cannot .. go|live|take .. anymore|living|like
took|swallowed|taken all .. pills|tablets|medication|meds
want|wants|going|gonna|about|will .. jump|jumping
goodbye .. world|forever
"""

FRENCH = """
veux|veut|voudrais|envie|aimerais|prefere|vais .. mourir|mort|morte
me|se|m|s suicider|suicide|pendre
veux|vais|envie|pense|penser|voudrais .. me|m tuer|enlever|noyer|jeter
va|veut|parle|pense|voudrait .. se|s tuer|noyer|jeter
enlever vie
mettre|mets fin .. jours|vie
suicide|suicider|suicidaire|suicidaires|suicides
mieux sans moi
personne ennuierait|ennuierais|pleurerait|remarquerait
personne .. ennuierait|ennuiera|pleurera
plus|pas envie etre|rester la|ici
plus|pas envie vivre|continuer|exister
^ kms
want|wanna|gonna|going|will|might kms|unalive
veux|veut plus|pas etre ici|la
veux|veut|envie|aimerais plus|pas vivre|etre
plus|aucune raison .. vivre
capable|peux|veux plus continuer|vivre
plus capable|force de vivre|continuer
mieux|heureux|bien .. si j etais|etait plus|mort|morte|parti|partie
bord|rebord|rambarde|garde .. pont|toit|balcon
adieu|adieux .. repond|decroche plus|pas
scarifie|mutile
coupe|coupes|taillade veines|poignets|bras
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
parle|parlent|pense|pensent de|a mourir
"""

HARMING_ENGLISH = """
# Who hurts themselves, and not by accident
cut|cuts|cutting|hurts|hurting|harms|harming|burns|burning|scratches|scratching|injures|injuring|\
mutilates|starves|starving|punches|punching|hits|hitting|slaps|slapping \
myself|himself|herself|themselves|themself
cut|hurt|harm|burn myself|themselves|themself
want|wants|going|threatens|tries|trying|keeps|like|started|starts to \
cut|hurt|harm|burn himself|herself
ONE|WHO|i|have|has cut|hurt|harmed|burned|burnt himself|herself|myself on purpose|again|because|with
self harm|harms|harming|harmed|injury|injuring|mutilation|mutilating
cuts|cutting|slicing|burning her|his|their|own arms|thighs|wrists|skin|legs
DEAR|girl|boy|he|she .. cuts|cutting|slices|slicing|burns|carves arms|thighs|wrists|skin|legs
DEAR .. is|am|been|started|keeps|be|to|caught|found cutting|cut $|again|because|when|since
caught|found|saw .. DEAR cutting $|in|again|with
DEAR|she|he cuts $|again|when|because|since
cuts|cut|marks|scars|razor|blade|blades on|all|over|up .. arms|thighs|wrists
arms|thighs|wrists .. full|covered .. cuts|scars
bangs|banging|hits|hitting|bang his|her|their|own head .. wall|floor
scratches|scratching|bites|biting|picks|picking himself|herself|skin|arms until|till
"""

HARMING_FRENCH = """
UN|ado|ados|soeur|copain|copine|copains|cousin|cousine|neveu|niece|coloc se coupe|taillade|mutile|\
griffe|brule|frappe|blesse|lacere|automutile $|bras|cuisses|poignets|jambes|encore|avec|expres|\
volontairement|quand|parce|depuis|pis|en|et|jusqu|souvent
je|elle|il me|se coupe|coupes|taillade|mutile|lacere|griffe $|bras|cuisses|poignets|jambes|encore|\
expres|volontairement|quand|parce|depuis|souvent|jusqu|avec
je|elle|il|UN|ado|copine|copain me|se fait|fais|font du mal
me|se fait|fais mal expres|volontairement
s|se|m|me inflige|infliges|infligent .. blessures|coupures|douleur
arrache peau
se|me faire du mal
se|me couper|mutiler|scarifier|taillader|griffer|lacerer $|bras|cuisses|poignets|encore
automutile|automutiler|automutilent|automutilation|scarifie|scarifier|scarification
se|me fait|fais .. coupures|entailles
coupures|marques|cicatrices|entailles .. bras|cuisses|poignets
bras|cuisses|poignets .. pleins|pleines|couverts|couvertes .. coupures|cicatrices|entailles
se frappe|cogne|tape tete .. mur|murs|plancher
"""
