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
    "neighbor friend guy lady bf gf hubby",
    "PERSON": "someone somebody people person persons man men woman women guy guys girl girls boy "
    "boys kid kids child children baby toddler teen teenager lady dude gentleman senior elder "
    "cyclist cyclists pedestrian pedestrians driver rider passenger biker motorcyclist skater "
    "jogger runner worker student neighbour neighbor neighbours husband wife son daughter mother "
    "mom mum father dad brother sister friend grandma grandpa grandmother grandfather "
    "boyfriend girlfriend partner uncle aunt roommate stranger",
    "DEAR": "i son daughter kid child children teen teenager niece nephew sister brother friend "
    "girlfriend boyfriend wife husband partner mom mum mother dad father roommate cousin bf gf",
    "CHILD": "child children kid kids son daughter baby toddler girl boy",
    "HE": "i he she im hes shes",
    "HOME": "house home apartment basement bedroom kitchen garage backyard bathroom suite condo",
    "BUILDING": "house home apartment building kitchen basement garage hallway roof balcony "
    "school stairs stairway bedroom room floor hall forest door lane store car truck bus",
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
    "WILL": "going gonna wants want will would threatens threatening threatened trying says shall "
    "ill hell shell theyll hed shed theyd",
    "WHO": "he she they hes shes theyre guy guys man men woman someone somebody stranger dude "
    "kids teens gang husband wife boyfriend girlfriend partner fiance ex dad father mom mum "
    "mother stepdad stepfather stepmom stepmother uncle aunt brother sister son daughter cousin "
    "roommate landlord neighbour neighbor boss people drunk bf gf hubby",
    "STRIKES": "hit hits hitting beat beats beating punch punches punched punching kick kicks "
    "kicked kicking slap slaps slapped slapping choke chokes choked choking strangle strangles "
    "strangled strangling stab stabs stabbed stabbing shot shoots attack attacks attacked "
    "attacking assaulted assaulting raped rapes raping molested robbed robbing kidnapped "
    "headbutted",
    "DRAGS": "drag drags dragged dragging pull pulls pulled pulling push pushes pushed pushing "
    "shove shoved shoving throw threw thrown throwing force forced forcing bundled stuffed "
    "grabbed",
    "BITES": "maul mauls mauled mauling bite bites bit bitten biting attack attacks attacked "
    "attacking",
    "YELLS": "screaming yelling shouting crying screams yells begging begs pleading",
    "LIMB": "arm arms leg legs face hand hands side foot feet body",
    "GRASS": "grass brush bush forest wild kitchen electrical chimney dumpster house garage car "
    "tree",
    "OLD": "grandpa grandma grandfather grandmother grandad father mother dad mom mum husband "
    "wife uncle aunt neighbour neighbor man woman lady patient",
    "GAME": "chess checkers cards scrabble monopoly poker uno euchre crib dominoes backgammon "
    "bridge tennis badminton squash golf bowling darts hockey soccer basketball baseball football "
    "volleyball curling pong billiards bingo trivia quiz game games kart fortnite minecraft roblox "
    "fifa nhl xbox playstation nintendo race races racing running swimming wrestling skating "
    "contest match matches tournament spelling math",
    "NOW": "now quick quickly please fast immediately urgently help here asap",
}

DANGER = """
# Weapons
has|have|hes|holding|holds|got|pulled|pulling|waving|pointing|pointed|points|\
aiming|aimed|aims|with|carrying|carries .. WEAPON
WHO has|got|with|pulled|holding|holds|carrying|waving|swinging .. blade|sword|hatchet|crossbow
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
trying|tries|tried|try to get|break|come into|in|inside
IS .. kicking|kicks|breaking|smashing|banging|pounding .. door|doors|window|windows
just kicked|kicks|smashed|bashed|broke|busted|forced|pried .. door|doors|window|windows|lock
trying to pry|jimmy|force|pick|kick|smash .. open|door|lock|window|windows
IS .. prying|jimmying|picking|forcing|drilling .. door|lock|window|windows|unit|open
IS|keeps .. trying|rattling|jiggling|turning .. handle|handles|doorknob|doorknobs|knob
WHO .. looking|peeking|peering|staring|peeping in|into|inside|through .. window|windows
IS .. walking|moving|sneaking|creeping|rummaging|hiding|inside .. in|inside|around|through HOME
footsteps|steps .. downstairs|upstairs|attic|inside|basement|hallway|HOME
home alone .. hear|heard|noise|noises|scared|someone|somebody
climbing|climbs|coming|climbed through|in|into .. window|balcony
someone|somebody|stranger|man|men|he|she|they is|are in|inside .. HOME
someone|someones|somebody|somebodys|stranger|man|hes|shes|theyre in|inside .. HOME
intruder|intruders|burglar|burglars
broke|came|got in .. still|here
think|still hes|theyre|they|he|someone|somebody .. inside|in HOME|$
alarm|window|door broken|smashed|open .. inside
window|door is|was broken|smashed|open .. inside|still
kicked|broke|smashed|busted|broken down my|our|the|her|his|front|back door
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
WILL .. kill|shoot|stab|hurt|strangle|murder ONE
WILL .. burn ONE|HOME
threatens|threatening|threatened ONE
threatens|threatening|threatened to kill|shoot|stab|burn|hurt|beat|rape|bomb|blow
death threat|threats
hostage|hostages
took|grabbed|snatched|stole|kidnapped my|our|her CHILD
took|grabbed|snatched|taking|grabbing|dragged|dragging|forced|forcing .. ONE .. CAR|away
CHILD|grandmother|grandfather|grandma|grandpa|mother|father is|has|went missing|disappeared|\
vanished|gone
CHILD missing|disappeared|vanished
cant|cannot|couldnt|not find|see|reach|locate CHILD
cant|cannot|couldnt find grandma|grandpa|grandmother|grandfather|mother|father|mom|mum|dad anywhere
CHILD .. never|hasnt|didnt|not .. came|come|home|back|arrive|arrived|returned|school
OLD|CHILD .. wandered|wandering|ran|run|walked off|away
dementia|alzheimers|autistic .. missing|wandered|wandering|lost|gone|disappeared
tried|tries|trying|wanted to lure|grab|snatch|take|pull|get CHILD
IS|car|man|CAR .. following|followed|chasing|chased|stalking ONE|home
im|am|being followed|chased|stalked
WHO .. STRIKES ONE
WHO .. mugged|mugging|stabbing|jumped|kidnapping|abducted|ambushed ONE
got|was|were|been|just|being mugged|jumped|abducted|molested|groped
exposed|exposing|flashed|flashing himself|herself|kids|girls|children
followed|following|follows|chased|chasing|stalking ONE home|to
WHO|ex has|have|took|takes|keeps|keeping CHILD .. wont|not|refuses|doesnt
holding|holds|keeps|keeping ONE against|hostage|captive|prisoner
WHO .. STRIKES up ONE
WHO .. threw|pushed|shoved|slammed|pinned|knocked|tackled me|us|her|him
BITES ONE $
dog|dogs|pitbull|bear|cougar|coyote|coyotes .. BITES ONE
coming|came|lunging|lunged|charging|charged|swinging|swung|swings at ONE
running|ran|coming|came|going|goes after me|us|her|him
hand|hands|arm|belt|rope|cord|pillow around|on|over|over neck|throat|mouth|face
grabbed|grabs|dragging|dragged|drags|holding|holds|has .. by throat|hair|neck
DRAGS ONE .. into|inside|in|to CAR|alley|lane|bushes|woods|HOME
IS|was|got DRAGS .. into|inside|in|to CAR|alley|lane|bushes|woods|HOME
YELLS stop|please|murder|mercy|dont
begging|begs|pleading .. stop
hear|heard|hearing woman|someone|somebody|her|lady|neighbour|neighbor screaming|scream|screams|\
crying|begging
screaming|screams|fighting|yelling .. hear|heard .. break|breaking|broke|crash|thud|smash|smashing|\
glass|hit|hits|hitting|bang
forced|forces|forcing|makes|made me|her|us to sex|marry|strip|undress
groped|groping|molested|molesting|fondled me|us|her|him|CHILD
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

# Fire, gas, wires
on fire
BUILDING|oven|stove|curtains|dryer|battery .. caught fire
caught fire
transformer|battery|furnace|tank blew up
wire|wires on|across|over road|street|sidewalk|ground|car|lane
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
BUILDING|HOME|place .. going|gone|went up in smoke|flames
going|gone|went up in flames
GRASS fire .. moving|spreading|growing|coming|close|closer|reaching|near|fast|toward|towards|heading
fire .. spreading|spreads|growing|reaching|getting|moving|heading|close|closer|out control
fire fire
^ fire help|now|please
flames
smoke .. coming|pouring|filling|fills .. from|out|of|in|BUILDING
smell|smells|smelling .. gas|smoke|burning
gas|smoke smell
rotten egg|eggs smell|odor|odour|stink
smell|smells|smelling|stinks .. rotten egg|eggs
hit|struck|broke|broken|cut|ruptured|damaged|dug .. gas main|line|pipe
gas|pipe|main|tank .. hissing
hissing .. gas|pipe|tank|stove|furnace
co alarm|detector .. going|beeping|ringing|sounding
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
need paramedics|firefighters|police|ambulance $|here|at
police|cops|ambulance|paramedics|firefighters needed|now|asap|quick|urgently
send someone|somebody|anyone NOW|fast
send someone|somebody|anyone to HOME|help|save
CALL .. ambulance|paramedics|firefighters
CALL POLICE .. NOW
CALL .. fire|firefighters department|dept|truck|trucks|brigade NOW
fire department|dept|truck|brigade NOW
^ help me|us please|$|now|quick|hurry|someone|somebody|he|hes|she|shes|they|im|i
please .. send|call .. POLICE
need help NOW|right
send|get help
please help|hurry
help help
this|its|is emergency
^ emergency
"""
