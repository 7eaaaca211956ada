"""How harm by one's own is told in English: who does what to whom, in the words of `english`."""

from __future__ import annotations

NAMED = """
# Blows
OWN .. STRIKES ME|KIN
OWN .. STRIKES her|him|them AFTER
OWN .. STRIKES each other
man|men|guy|someone|somebody|OWN who|that STRIKES ME|her|him|them
OWN .. got|gets|get|getting physical
OWN .. raised|raises .. hand|hands|fist at|to|on ME|her|him|my|KIN
OWN .. STRIKES up ME|KIN
HE|man|guy|neighbour|neighbor|woman|lady|friend|boy|girl .. STRIKES his|her|their|own PARTNER|\
mother|mom|father|dad|kid|kids|child|children|son|daughter|parents
my|her man|men|girl|fil|mil .. STRIKES ME|KIN
her man|men .. STRIKES her
STRUCK .. by|from .. OWN
STRUCK by|from .. man|his|her|my OWN|$
BE .. STRUCK at home
OWN|friend|sister|i|we|she .. BE raped|molested
OWN .. broke|breaks|broken|burned|burnt|burns|cut|twisted|twists|pulled|pulls|dislocated|fractured|\
bruised|cracked .. my|our BODY|hair
husband|boyfriend|dad|father|stepdad|son|brother|uncle|grandson|bf|ex|fiance .. \
broke|burned|twisted|fractured her BODY
OWN .. burns|burned|burnt|cuts ME|her|him|KIN
OWN burned|burnt|burns|cut|cuts|scratches|scratched|bites|bit|spits|spat|kicks|bruised ME|at|on \
with|AFTER|ME
PARTNER|HE .. scratches|scratched|bites|bit|bitten ME
OWN .. gave|gives|left ME|her .. black|bruise|bruises|concussion|bloody|scar|scars
bruise|bruises|scars|black .. from|by|because OWN
OWN .. PUSHES ME|her against|down|around|across|onto|over
OWN .. PUSHES ME|her .. PLACE
OWN .. pushes|pushed|shoves|shoved PARENT|PARTNER $|and|again|when|down
OWN .. slammed|smashed|banged|bangs my head
OWN .. push|pushes|pushed|pushing|shove|shoves|shoved ME $|and|again|when|because|every|or
OWN .. threw|throws|throwing|poured|pours boiling|hot|acid|plate|plates|dishes|knife|things|\
chair|bottle|glass|shoe|something .. at|on|over ME|my|her|mom
OWN .. pull|pulls|pulled|drags|dragged .. by|my|her hair
OWN .. sits|sat|lies on ME .. NOT breathe
OWN .. covered|covers|holds|held my|our mouth
OWN .. pillow .. my face
OWN .. has|with|pulled|pulls|holds|held|holding|points|pointed|pointing|waving|waves|sleeps|\
took .. \
WEAPON
OWN .. chases|chased|chasing|lunged|coming|comes after|for|at ME
OWN .. smash|smashes|smashed|smashing|punches|punched|punching|breaks|breaking .. everything|\
things|\
walls|wall|dishes|furniture
OWN|relationship|marriage is|got|gets|get|becomes|was|turns|been|being violent|abusive|aggressive
OWN is|gets|was|been controlling $|and|or|me|with|jealous|about
with|from|my|our|ex abuser
violent|abusive|controlling OWN|relationship|marriage|home|household|man|men|family
abused|battered|beaten woman|women|wife|wives
OWN .. drunk|high|drinking .. YELL|angry|raging|crying|hid|hiding|hide|locked|scared|afraid|\
violent|\
threatening|mad|unsafe
OWN .. drinks|drunk .. hits|beats|hurts|violent
OWN .. YELL at ME|KIN .. all|every|constantly|always|day|night|insults|threatens|pushes|hits
OWN .. calls|called ME names|bitch|whore|slut|worthless|stupid|crazy
GROWN .. insults|humiliates|belittles|degrades|terrorizes|terrorises|controls|intimidates|insulted|\
humiliated ME
GROWN .. scares|frightens|terrifies ME AFTER
OWN .. killed|strangled|hurts|poisoned|kicks|kicked|beats|threw .. cat|dog|pet|pets

# Threats
OWN .. threaten|threatens|threatened|threatening ME|KIN|her|him|them
OWN .. threaten|threatens|threatened|threatening to LOSSES
OWN .. threatens|threatened to have ME deported|arrested|committed
OWN .. says|said|told|says ME|he|she .. will|would LOSSES
OWN .. going|wants|want|tried|tries|trying to KILL ME THEN
OWN .. will|would KILL ME|KIN THEN
OWN .. going|wants|tried|trying to KILL KIN THEN
OWN .. going|wants to KILL ME .. if|when .. IFLEAVE
OWN .. KILL ME if|when|because .. find|finds|found|knows|knew .. IFLEAVE
OWN .. will|would KILL ME .. if|when .. IFLEAVE
OWN .. kill|hurt himself|herself .. if i|we|leave
if i|we leave|left|go|tell .. will|would kill|hurt|take|burn|find|shoot|post|never
GROWN .. nudes|naked|intimate
nudes|naked .. GROWN
OWN .. says|said|told|threatens he|she|they will|would .. if i tell|leave|talk|speak|say|go|call|\
report

# Shut in, kept short
OWN .. lock|locks|locked|locking|tied|ties|chains ME|her|him|KIN in|up|inside|down
OWN .. has|keeps|kept|holds ME|her locked|prisoner|captive|hostage
OWN lock|locks|locked .. fridge|food|pantry
PARTNER .. NOT let|lets|letting|allow|allows|allowed ME|her leave|out|go .. GOES
PARTNER|pimp|boss|employer|they .. NOT let|lets|letting|allow|allows ME|her go $|out|anywhere|home
OWN .. NOT let|lets|letting|allow|allows ME|her|him leave GOES
OWN .. NOT let|lets|letting|allow|allows ME|her|him out $|house|of|and|alone|or|car|anymore
GROWN .. NOT let|lets|letting|allow|allows ME|her see|talk|speak|visit|call|text .. anyone|anybody|\
family|friend|friends|doctor|lawyer|mother|sister|brother|kids|children|mom|them|parents
OWN .. NOT let|lets|allow|allows ME|her|him see|have|call|go .. doctor|nurse|medication|medicine
PARTNER .. NOT let|lets|letting|allow|allows ME|her work|study|drive|learn
OWN .. NOT let|lets|letting|allow|allows ME|her eat|sleep $|when|until|if|or|and|at|for
PARTNER .. NOT let|lets|allow|allows ME have|see .. friends
PARTNER .. NOT let|lets|letting|allow|allows ME have|use|touch|get|go .. phone|money|car|bank|\
internet|food|job|work|school|anything
PARTNER .. stops|prevents|forbids|forbade ME|her from|to
GROWN .. TAKES .. my|our|away PAPERS LENT
GROWN .. TAKES my|our|all|away .. PAPERS LENT
GROWN .. TAKES my|our|all|away|up .. THINGS LENT
GROWN .. TAKES my|our .. PAPERS|THINGS from ME
GROWN .. TAKES .. PAPERS locked
GROWN .. WATCHES|TAKES .. my THINGS $|and
GROWN .. WATCHES my|all .. THINGS
GROWN .. goes|going|looks through my THINGS
GROWN .. look|looks|goes|snoops through .. phone
my|our PAPERS|THINGS BE .. taken|hidden|kept|stolen|destroyed by .. OWN
OWN .. takes|took|taken|taking|steals|stole|stealing|spends|spent|controls|emptied|drains|keeps .. \
my|over|all|her .. MONEY $|and|from|every|each|away|or
OWN .. takes|took|taking|steals|stole|keeps .. pension|savings
OWN .. has|keeps|took|uses my bank card
OWN .. steals|stealing|stole from ME
OWN .. decides|controls everything|money
GROWN .. NOT|refuses give|gives|giving|to ME|give .. any|money|food|card|back|my|me|PAPERS
OWN .. NOT give|gives|giving ME .. PAPERS|food|money|water
OWN .. gives|give|leaves|left ME|her nothing|no|without .. $|money|food|heat|water|medication
OWN .. NOT feed|feeds|feeding ME|her|him|KIN
OWN .. put ME in home
OWN .. lives|living off|of .. pension|money|me
OWN .. makes|made|making|forces ME give|hand .. pay|paycheck|money|wages|pension
OWN .. made|makes|making|forced ME sign
OWN .. forced|forces ME to sign
OWN .. rough with ME|her|him|KIN
OWN .. steals|stole|stealing from|my .. purse|wallet|house
OWN .. leaves|left|leave .. KIN|her|him alone .. days|food|weeks
OWN .. took|takes|keeps|taken|has .. KIN .. NOT bring|give|return|know|let
OWN .. kidnap|kidnaps|kidnapped|kidnapping .. KIN|ME

# Followed, watched
PARTNER .. follow|follows|following|followed|stalk|stalks|stalking|stalked|harass|harasses|\
harassing|harassed|watches|watching ME
PARTNER .. NOT|refuses|keeps|kept|keep stop|stops|stopped|quit|on|to .. REACHING
EX keeps|kept|keep|been|is .. REACHING ME|$|up|past|outside|to|at|over|by|in
OWN .. NOT stop|stops|quit harassing|threatening|following|stalking|insulting|hitting|hurting|\
touching
OWN .. is|been stalking|harassing ME
EX .. calls|calling|called|texts|texting|texted|messages|messaging|sends|writes ME .. all|every|\
constantly|nonstop|non|times|night|day|again|messages|over|texts
EX .. NOT leave|leaves|leaving ME|us alone|in
EX .. shows|showed|showing|turns|turned|came|comes|waits|waiting|sits|sitting|parks|stands|\
standing \
.. work|job|door|house|home|school|outside|window|building|apartment
EX .. is outside|here $|my|our|house|with|and|again
EX .. is .. at|outside .. door|house|window|work|building|place|apartment
EX .. trying|tries|tried|try to .. get|come|break|enter|hurt|kill
EX .. broke|breaks|breaking|got|came in|into .. apartment|house|home|place|car
EX .. banging|kicking|knocking|pounding .. door
EX .. has|kept|into .. keys|house .. in|into|still|and|when
PARTNER|he .. outside|here .. with .. bat|knife|gun|hammer
OWN|he|she .. put|puts|hid|has|found|installed|placed .. tracker|gps|airtag|spyware|tracking|tracks
PARTNER .. cameras|camera .. watch|watches|house|bedroom
PARTNER|he .. found out where i|we
EX .. found|knows|has|got .. new address
PARTNER|he|she .. tracks|tracking|track|tracked ME
PARTNER found|finds ME $|again
restraining|protection|protective|contact order

# Fear
leave|leaving my|the OWN .. safely|safe|danger|scared|afraid|hurt|kill
need|have|must .. out|leave|go|away .. before .. PARTNER
i|we|OWN|friend .. FEAR of|from my|our|her|his|their OWN AFTER
FEAR of .. my|her ex|step|mother|father OWN|law
FEAR of OWN AFTER
FEAR .. OWN .. will|would|might|could hurt|kill|hit|take|find
FEAR to go|come|return home|back
FEAR to go|come|return back home
FEAR at home
NOT|never feel|safe|feels safe|at at|home|with home|OWN|him|my|$
NOT safe at home
NOT feel safe at|with home|OWN|him
NOT|safe safe|in in my own|home
i|we|OWN .. hid|hide|hiding|hides|fled|flee|escaped|escape|ran|run from|away .. PARTNER|PARENT|him
WE|i|we .. get|getting|got|need away from PARTNER|him
i|we|KIN fled|flee|escaped|escape|escaping PARTNER|PARENT|him
i|we .. locked|lock|hid|hide|hiding .. bathroom|bedroom|closet|room .. because|from|with|PARTNER|\
he|him

# Sexual
OWN|TRUSTED .. touch|touches|touched|touching|gropes|groped|fondles|fondled ME $|at|under|when|\
there|\
down|again|and|every|last|in|between|inappropriately|my|sexually|where
OWN|TRUSTED .. touch|touches|touched her|him|OWN $|at|there|down|private|under|sexually
OWN|TRUSTED|HE .. make|makes|made|making|forces|forced ME|her .. touch|undress|strip|sex|things|\
sleep|nudes|porn|naked|pose
OWN .. watches|watched|films|filmed|records|spies ME .. shower|bathroom|naked|sleep|change|undress
makes|made|making|forces|forced ME .. have sex
sex with me .. when|without|if i|NOT|say|my|asleep|consent
OWN .. forced|forces|forcing|pressures|pressured|pressuring|pushes ME .. sex|sleep|into
MAN .. come|comes|came|coming|gets|got|crawls in|into my|our room|bed|bedroom|shower .. night|bed|$
MAN .. come|comes|came|gets|got|crawls|climbs in|into my bed
OWN .. forced|forces himself|herself
raped|molested|rapes ME
raped|assaulted|touched by my|somebody|someone|OWN .. know|knew|OWN|$
i|we|she|friend|KIN BE|have .. sexually assaulted|abused|touched
i|we|KIN .. was|been|got raped|molested|drugged
marry ME off
PARENT|they .. want|wants|making|make|force|forcing|forces ME|my .. to|marry marry|wed|off|him
forced|forcing|force ME to marry
PARENT|they .. taking|take|sending|send ME .. to|get marry|married
BE .. forced to|into marry|marriage
forced marriage

# By name
domestic|family|conjugal|spousal|elder|child|partner ABUSE
domestic|family abuser|violent
victim|victims|survivor of .. ABUSE|assault|rape|incest|trafficking
incest
ABUSE at|in home|my
shelter|shelters|refuge for .. women|abused|battered
womens|women shelter|shelters
"""
"""Where words say whose it is that does it."""

LOOSE = """
HE .. STRIKES ME AFTER
HE .. STRIKES|beat|beats ME up
HE .. STRIKES ME my|our OWN
HE .. slammed|smashed|banged my head
HE .. broke|breaks|burned|twisted|fractured|pulled|pulls|cut .. my|our BODY|hair
HE .. gave|gives|left ME .. black|bruise|bruises
HE .. PUSHES ME .. PLACE
HE .. PUSHES ME against|down|around|across|$
HE .. threw|throws .. at ME|my|her
HE .. hands|hand around|on|over .. my neck|throat|mouth
HE .. covered|covers my mouth
hands|hand around my neck|throat
HE .. choke|chokes|choked|strangled|strangles .. my cat|dog|ME
HE .. killed|hurt|kicks my cat|dog
HE .. broke|took|takes|smashed|hid|hides my .. phone|keys|PAPERS $|and|so
HE .. took|takes|keeps|hid .. phone|keys|insulin|passport|medication $|and|so
HE .. WATCHES my|all .. phone|messages|texts
HE .. NOT let|lets|allow|allows ME leave|out|go GOES
HE .. NOT let ME out of .. car|house|room
HE .. NOT let|lets|allow|allows ME work|see .. $|or|family|friends|doctor|anyone|and
HE .. watches ME
cameras .. watches|watch ME
i|we can not leave .. he|she
HE .. locks|locked|has ME in|inside|up|locked
HE .. touch|touches|touched ME $|at|under|there|down|when|again|sexually
HE .. forced|forces himself
HE .. forces|forced|makes ME .. sex|sleep|have|undress
HE .. will|would KILL ME THEN
HE .. wants|going|tried to KILL ME THEN
HE .. says|said|threatens|threatened .. kill|burn|hurt ME|us|house|them|dog|KIN
HE .. threatens|threatened ME
if i leave .. he|she|they
HE .. KILL ME if|when .. IFLEAVE
FEAR of him|her
hid|hide|hiding from him
i|she|we .. NOT allowed to leave .. house|home|apartment|$
i|she|we .. NOT allowed to go out
took|take|have my passport .. work|locks|locked|go
"""
"""What counts as well of somebody who is only "he"."""
