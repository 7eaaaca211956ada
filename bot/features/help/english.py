"""What people type in English who need one of these places: who lacks what, and who feels how.

`phrases` says how it is written. Contractions stand in full, as `apart` leaves them.
"""

from __future__ import annotations

_CLOSE = (
    "son sons daughter daughters kid kids child children teenager husband wife partner boyfriend "
    "girlfriend friend brother sister mom mum mother dad father parents roommate family baby "
    "grandma grandmother grandpa grandfather uncle aunt nephew niece cousin bf gf hubby"
)

GROUPS = {
    "CLOSE": _CLOSE,
    "WE": f"i we {_CLOSE} neighbour neighbor neighbours neighbors",
    "US": f"me us {_CLOSE}",
    "BE": "am is are was were been be being",
    "HAVE": "have has had got having find found get",
    "FOOD": "food groceries grocery meal meals formula diapers diaper nappies",
    "LACK": "food groceries meal meals formula diapers nappies money cash income savings job home "
    "house apartment housing shelter heat heating furniture coat clothes boots blanket blankets",
    "RENT": "rent mortgage bill bills hydro heating heat groceries food medication medications "
    "meds medicine prescription prescriptions insulin electricity utilities milk bread",
    "HOME": "home house apartment place housing job jobs income everything",
    "UTILITY": "heat heating power electricity hydro gas water lights furnace",
    "SLEEP": "sleep live stay crash",
    "WARM": "coat coats jacket clothes clothing boots blanket blankets mattress crib shoes",
    "PANTRY": "fridge cupboard cupboards pantry freezer",
    "EVENT": "meeting meetings party picnic potluck fair event table truck drive stand booth game "
    "barbecue bbq festival garden fundraiser",
    "BANK": "bank banks pantry hamper hampers",
    "OFFICER": "police cop cops officers",
    "GAME": "chess cards poker euchre crib bridge tennis hockey soccer bingo trivia games match",
    "DRUGS": "drugs weed meth cocaine coke crack fentanyl heroin opioids pills",
}

NEEDS = """
^ homeless|hungry|starving|evicted|shelter|welfare $
^ food BANK $
^ free food|meals|groceries|clothes
^ no|without food|money|heat|home|shelter $|left|for|today|tonight|since|and
^ nothing to eat
^ have|do|does|can not HAVE|afford|any|enough|pay LACK|any|enough
^ out of FOOD|money
^ got|have|has|had no|zero LACK
^ can|could not pay|cover|make|afford|buy .. RENT
nowhere to SLEEP|go $|tonight|now|and|since|with|else|because|if
no where to SLEEP|go
WE BE|feel|feels hungry|starving|homeless|houseless|penniless|broke|evicted
WE .. be|become|becoming|became homeless|evicted
WE .. go|goes|going|went .. hungry
WE .. get|gets|getting|got|be|being|face|facing|been evicted|eviction
i|we|me|us|my|our .. eviction
landlord|owner evict|evicts|evicting
bank|they took|takes|taking|repossessed .. my|our house|home
my|our house|home .. foreclosed|foreclosure|repossessed
evict|evicts|evicted|evicting US
kick|kicks|kicked|kicking|throw|threw|throwing|put|putting|thrown me|us|CLOSE out|onto
WE .. BE|got|get|gets|getting kicked|thrown|put out $|of|by|on|last|this|tonight|yesterday|and|from
landlord|owner .. wants|want|told|tells me|us out|gone
WE .. HAVE no LACK
WE .. HAVE no more|hot|proper|real|warm|winter|other LACK
WE .. HAVE|got not enough LACK
WE .. HAVE|with|without nothing|little|anything|something|enough|much|food to eat|cook
WE .. not HAVE LACK
WE .. not HAVE any|enough|more|much|proper|warm|winter|hot LACK
WE .. HAVE|with|without nowhere|anywhere|somewhere to SLEEP|go
WE .. not HAVE nothing|little|anything|enough|much|food to eat|cook
WE .. HAVE no|not place|bed|roof|room to SLEEP|go
WE .. not HAVE place|bed|roof|room|anywhere to SLEEP|go
WE .. not HAVE roof|place|home over|of
WE .. need|needs|looking|find|want|search|searching place|somewhere|bed|room|where to SLEEP
WE .. looking|search|searching for place|somewhere|bed|room to SLEEP
nothing|empty .. in|left .. PANTRY
PANTRY is|are empty|bare
WE .. out of FOOD|money|cash|medication|meds|insulin
WE .. not afford
WE .. not pay|cover|meet|make|buy|get|fill .. RENT
WE .. trouble|hard|struggle|struggling|help|worried|money|unable .. pay|paying|buy|afford .. RENT
WE .. behind|late|short .. RENT
RENT is|are late|overdue
WE .. lost|lose|losing HOME
pension|pay|paycheck|wage|wages|salary|cheque|welfare|benefits|income is|do|does|\
will not .. enough|cover|pay|stretch
cut|cuts|shut|shuts|turned|disconnected off my|our UTILITY
cut|cuts|shut|turned|disconnected|disconnecting my|our UTILITY
my|our UTILITY BE|got|gets cut|disconnected|shut|turned
my|our UTILITY BE been|being|getting cut|disconnected|shut|turned
my|our|apartment heat|heating|furnace .. off|broken|dead|out $|since|and|for|again|all|in
my|our|apartment heat|heating|furnace died|quit|broke
my|our|apartment heat|heating|furnace .. not work|working|on|come
apartment|unit|flat|suite|place|house|home|basement HAVE no|not heat|heating|hot
WE .. need|needs|want|wants FOOD|WARM
WE .. need|needs free|some|warm|winter|more|emergency|baby FOOD|WARM
WE .. need|needs help|money with|for|paying|to .. RENT|FOOD
where|how|who .. get|find|gives|has|is|are|there|eat|go|for free|cheap|emergency food|meal|meals|\
groceries|clothes|clothing|lunch
where|how .. eat free
where|there|how|somewhere|anywhere .. hot|free|warm|cheap meal|meals|food|lunch|supper|groceries
who|can|could|someone|please give|gives|spare|share|bring me|us food|groceries|meal
who|can|could|someone|please .. give|gives|spare|share|bring me|us food|groceries|meal
WE .. eat|eats|eating once|one day|meal
where|how|any|there|get|need|needs|find|nearest|closest|looking .. food BANK
where|any|there|need|needs|find|nearest|closest|looking .. shelter|shelters|soup kitchen|$|tonight|\
for|near|here|around|open
where|any|there|need|needs|find|nearest|closest|looking warming center|centre
WE .. not eaten|eat|ate .. since|days|day|anything|enough|today|yesterday|properly
WE .. not feed .. CLOSE|them|myself|ourselves|everyone
WE .. not put|get food on table
WE .. skip|skips|skipping|skipped meals|meal|lunch|supper
WE BE|have|been sleeping|living|slept|sleep|lived outside|rough
WE .. sleeping|living|sleep|sleeps|slept in|on|under|at car|van|truck|tent|street|streets|\
couch|couches|stairwell|bridge|shelter|hallway
WE .. sleeping|living in|on|out .. car|van|tent|couch|couches
couch surfing
"""

WITHOUT = """
WE .. not want|need|trust .. OFFICER
WE .. rather|prefer|can|please not .. OFFICER
afraid|scared to call|tell OFFICER
help|talk|call|someone .. no|without|not OFFICER
help|talk|call|someone .. without .. OFFICER
^ no|without OFFICER
no OFFICER please
"""

YOUNG = """
WE|get|gets .. bullied|bully
bully|bullies|bullying me|CLOSE
bullied .. at|in school|class
WE .. picked|pick|picking on .. school|class
picked|pick|picking on me .. school|class
teased|tease|teasing me|CLOSE .. school|class
WE .. teased .. school|class
"""

TALK = """
WE BE|feel|feels|feeling lonely|depressed|hopeless|overwhelmed|worthless|suicidal|desperate
WE BE|feel|feels|feeling alone|empty|down|low|lost $|and|since|because|all|most|every|without|these
WE BE all|so|feeling|always|often alone|down|low|lonely|depressed $|and|since|because|all|most|\
every|\
without|these|in life
WE .. been|feeling|feels|feel .. depressed|lonely|hopeless|down|low $|for|since|and
WE BE drunk|stoned|addicted|alcoholic|relapsing|addict|anorexic|bulimic
WE gets|getting|get|got drunk|stoned
WE BE|gets|getting|get|got high $|and|again|all|since|every|right
high|stoned on DRUGS|something
WE .. on|using|taking|takes|uses|doing|take|use|does DRUGS
WE BE|keeps using again|$
WE .. relapsed
WE .. drinks|drinking|drink|drank too much
WE .. drinks|drinking|drank all|every|again
WE .. pregnant and alone
WE .. nobody|no|anybody|anyone|someone|somebody one to talk|listen
WE .. nobody|anybody|anyone|someone|somebody to talk|listen
WE .. need|want|like|have to talk to|with someone|somebody|counsellor|counselor|therapist
WE .. not HAVE anyone|anybody|someone|somebody|nobody|friend|friends to talk
nobody cares|likes|loves|understands|listens me|about|to
WE .. mental health
my mental health
WE .. eating disorder
CLOSE .. stopped|refuses|refusing|stop|quit eating|eat
CLOSE .. not eat|eats|eating anything|any $|more
WE .. addiction|alcoholism|gambling problem|problems
WE .. struggling|struggle|problem|problems|issues|issue with .. addiction|alcohol|drinking|grief|\
depression|anxiety|gambling|drugs
WE .. started drinking|using again
WE .. panic|anxiety attack|attacks
WE .. not cope
WE BE|feel stressed .. not|alone|all
WE .. worry|worried|cry|cries|crying all|every|each time|day|night
WE .. not stop crying
WE .. not come|leave out|of .. room|bed .. more|anymore
"""

HARMLESS = """
hungry|starving for .. news|change|pizza|knowledge|more|attention|adventure|burgers
hungry|starving .. EVENT
evicted .. garden|plot|parking|league
lost|lose everything in|at GAME
homeless man|men|people|person|woman|shelter|camp|guy|neighbours|neighbors|count
food|meal|meals|milk|bread|groceries|money|cash|place|coat .. for|at|in|on|from EVENT
food|meal|meals|milk|bread|groceries|money|cash .. for|at|in|on|from block|street|bake|school EVENT
food|meal EVENT
pregnant woman|women|lady|ladies|people|person|mothers|moms|cat|cats|dog|dogs|deer|raccoon|coyote|\
rabbit|fox|neighbour|neighbor
pregnancy class|course|yoga|group|photos
photo|photos|picture|pictures|video|videos of our|the park|street|party|event|lamp|garden|cat|dog
bus|route|line|number AGE
AGE people|cars|kids|bikes|times|minutes|days|dollars|chairs|tables|hours|houses|am|pm|h
food BANK needs|wants|seeks|asks|collects|volunteers
lost|lose|losing .. phone|keys|key|number|page|cat|dog|wallet|card
lost|lose place in
not afford to lose|wait|miss|ignore|let|be
not afford more|another
heat pump|pumps|wave|map|dome|warning
bus|picnic|dog|animal|cat|transit|streetcar shelter|shelters
shelter dog|dogs|cat|cats
talk to|with someone|somebody about lamp|light|noise|street|parking|tree|snow|garbage|road|crossing
stoned wheat
broke|broken .. my|leg|arm|window|glasses|foot|phone
thrown|kicked|kick out of .. game|meeting|library|chat|team|bar|class|park|pool|store
police|cop report|check|car|cars|file|number|station|contact|officer
"""

ORDINARY = """
braking charming drying eaten eating eats hooting lapping licking other others riffle sell selling
sells shaving shooing tapping taping threads through trough
broken monkey hose feed fed lovely loony boats boost posting shelf shelves loaf hopeful stood store
"""
"""Words that are one slip away from ours and mean something else."""
