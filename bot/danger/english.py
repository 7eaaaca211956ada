"""What people type in English when somebody is in danger now. `reading` says how it is written."""

from __future__ import annotations

SMALL = "a an the my our his her your their this that some old little young poor elderly big"
"""Words that may stand between any two."""

NEGATIONS = "no not never without dont doesnt isnt arent didnt"
"""Words for which `..` never stands: "he has no gun"."""

ORDINARY = """
braking charming drying eaten eating eats hooting lapping licking other others riffle sell selling
sells shaving shooing tapping taping threads through trough
"""
"""Words that are one slip away from ours and mean something else."""

GROUPS = {
    "IS": "is are am im hes shes theyre being getting keeps someone someones somebody somebodys",
    "ONE": "me us him her them someone somebody everyone everybody people person man woman wife "
    "husband girlfriend boyfriend child children kid kids son daughter baby girl boy mother mom "
    "mum father dad brother sister parents grandma grandpa grandmother grandfather neighbour "
    "neighbor friend guy lady",
    "CHILD": "child children kid kids son daughter baby toddler girl boy",
    "HE": "i he she im hes shes",
    "HOME": "house home apartment basement bedroom kitchen garage backyard bathroom suite condo",
    "BUILDING": "house home apartment building kitchen basement garage hallway roof balcony school "
    "stairs stairway bedroom room floor hall forest door lane store car truck bus",
    "WEAPON": "gun guns knife knives rifle shotgun machete pistol handgun weapon weapons axe",
    "GUN": "gun guns rifle shotgun pistol handgun machete",
    "BLUNT": "bat bats bottle bottles crowbar hammer",
    "ATTACKING": "attacking beating stabbing choking strangling raping assaulting kidnapping "
    "threatening robbing mugging hurting hitting kicking punching slapping",
    "ATTACKED": "attacked beaten stabbed strangled raped assaulted kidnapped threatened robbed "
    "mugged shot",
    "DRUGS": "pills poison bleach tablets antifreeze medicine detergent battery magnet magnets",
    "CAR": "car truck van bus train driver motorcycle suv pickup",
    "CALL": "need send call get",
    "POLICE": "police cops ambulance paramedics firefighters 911 112",
    "NOW": "now quick quickly please fast immediately urgently help here asap",
}

DANGER = """
# Weapons
has|have|hes|holding|holds|got|pulled|pulling|waving|pointing|with|carrying|carries .. WEAPON
fight|fighting|fights|brawl .. with|has|have|using .. WEAPON|BLUNT
WEAPON to|at|against .. head|throat|ONE
gunshot|gunshots|gunfire
shots fired
hear|heard .. shots|shooting
IS|just .. shooting
there was|is|has shooting|stabbing
active shooter
shooting at
he|she|man|guy|they is|are armed
hes|shes|theyre armed
armed man|men|guy|guys|person|robbery|robber
got|been|just|is|are shot|stabbed

# Somebody gets in, or is there
breaking|break|broke into|in .. HOME|now
breaking|break|kicking|kick|smashing|smash down|in .. door|doors
hear|heard someone|somebody .. downstairs|upstairs|inside|HOME
IS .. breaking into|in
trying|tries|try to get|break|come into|in|inside
IS .. kicking|kicks|breaking|smashing|banging|pounding .. door|window
climbing|climbs|coming|climbed through|in|into .. window|balcony
someone|somebody|stranger|man|men|he|she|they is|are in|inside .. HOME
someone|someones|somebody|somebodys|stranger|man|hes|shes|theyre in|inside .. HOME
intruder|intruders|burglar|burglars
broke|came|got in .. still|here
home invasion
at|outside|by .. door|window .. wont|not|refuses .. leave|away|go

# Violence, now or a moment ago
IS .. attacking|stabbing|choking|strangling|raping|assaulting|kidnapping|robbing|hurting
IS .. ATTACKED
IS .. ATTACKING ONE
right now .. ATTACKING|stealing
ATTACKING|stealing .. right now
hits|beats|attacks|strangles|chokes ONE
was|ive|been just ATTACKED
going|gonna|wants|want|will|would|threatens|threatening|threatened|trying|says .. \
kill|shoot|stab|hurt ONE
hostage|hostages
took|grabbed|snatched|stole|kidnapped my|our|her CHILD
took|grabbed|snatched|taking|grabbing|dragged|dragging|forced|forcing .. ONE .. CAR|away
CHILD|grandmother|grandfather|grandma|grandpa|mother|father is|has|went missing|disappeared|\
vanished|gone
CHILD missing|disappeared|vanished
IS|car|man|CAR .. following|followed|chasing|chased|stalking ONE|home
im|am|being followed|chased|stalked
stalker .. outside|here|house|door|back
threatening|threatens|attacking|attacks .. with .. WEAPON|BLUNT
wont|not|doesnt let ONE leave|out|go
locked|locks|trapped|trapping ONE
im|am|are|were hiding in|under|behind|from
screaming|yelling|crying|shouting|screams|yells|calling .. help
help hes|he|theyre|they|someone|somebody .. coming|here|inside|back
in danger
fear|scared|afraid for .. life|lives
save|rescue me|us

# Hurt, ill, drowning
not|isnt|stopped|barely|hardly|cant|cannot|arent breathing|breathe
unconscious|unresponsive|unconcious
wont|not|cant|doesnt|isnt wake|waking|responding|respond
HE|ONE not|isnt moving
fell|hit|falls .. not|isnt moving
passed out
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
chest hurts|pain|pains
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
CAR .. flipped|rolled|overturned
crash|accident|collision .. hurt|trapped|injured|bleeding|dead|dying
trapped|stuck|pinned in|under|inside|on .. CAR|fire|house|rubble|tree|ice|water|roof|elevator
people|person|child|someone|somebody|we|i trapped|pinned
fell|fallen|crashed on|onto|into .. car|house|someone .. people|person|inside|hurt
locked|left in .. hot|car
CHILD|dog .. locked|alone .. car

# Fire, gas, wires
on fire
BUILDING|barn|shed|tree|trees .. burning
fire in|at|inside|on|next .. BUILDING
there|theres|see|big|huge fire|flames|smoke .. BUILDING|behind
there|theres fire|flames|smoke|GUN
there is|are fire|flames|smoke|GUN
there|theres is|huge|thick|black|lot|lots .. fire|flames|smoke
there is knife|knives|axe $
fire in|at|near|behind|by|beside|outside .. park|lane|alley|street|bush|bushes|dumpster|church|\
tent|woods|shop|store|parking
^ fire in|at|on|near|behind|beside|next
^ fire $
fire fire
^ fire help|now|please
flames
smoke .. coming|pouring|filling|fills .. from|out|of|in|BUILDING
smell|smells|smelling .. gas|smoke|burning
gas|smoke smell
gas leak|leaking
gas line|pipe broke|burst|broken
filling|full|fills .. smoke
carbon monoxide
explosion|exploded|exploding
bomb|bombs
live wire|wires
wire|wires|line|lines down|sparking|live
wire|wires|line|lines is|are down|sparking|live

# Asking for help
call 911|112
call police|cops
need|send police|cops NOW
CALL .. ambulance|paramedics|firefighters
CALL POLICE .. NOW
please .. send|call .. POLICE
need help NOW|right
send|get help
please help|hurry
help help
this|its|is emergency
^ emergency
"""

DESPAIR = """
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
cant|cannot .. go|live|take .. anymore|living|like
took|swallowed|taken all .. pills|tablets|medication|meds
want|wants|going|gonna|about|will .. jump|jumping
goodbye .. world|forever
"""

HARMLESS = """
fire drill|drills|hall|halls|station|stations|truck|trucks|engine|department|hydrant|hydrants|pit|\
pits|works|extinguisher|extinguishers|ban|bans|escape|escapes|exit|exits|safety|prevention|chief|\
inspection|insurance|wood|sale|dancer|dancers|show|training|lane|lanes|route|code
fire|smoke alarm|alarms|detector|detectors .. test|tests|testing|check|batteries|inspection
smoke detector|detectors|break|shop
smoke|fire from .. barbecue|bbq|grill|chimney|chimneys|campfire|stove|fireplace
camp|open fire|fires
gun|guns|hunting|firearm licence|license|permit|shop|store|club|range|safe|rack|laws|show|buyback|\
control|amnesty
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
bath|photo bomb
CHILD bike|bikes|toy|toys
"""
"""What sounds like danger and is none; these words are passed over."""
