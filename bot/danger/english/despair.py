"""English words. Who wants to die, or hurts themselves."""

from __future__ import annotations

WORDS = """
DIEWISH: want|wanna|wish|going|gonna|ready|rather|hope|hoping|wished|deserve ..
    die|dead|=dying|disappear|vanish, want|wanted|wanting =to .. die, kill|killing|killed|hang|
    shoot|drown|hanging|unalive|unaliving|shooting|off|end
    myself|himself|herself|themselves|themself, =kms, unalive, kys, suicide, suicidal,
    end|ending|ended|finish .. my|his|her|own|their|it life|lives|all, end =it|=things|=everything,
    ending =it|=things|=everything, take|took|taking .. own life, better =off|off .. without
    me|dead, better|happier|easier .. if|when|without .. gone|dead|died|me|alive|around|here, no
    reason|point .. live|living|alive|anymore, nothing .. live for|left, what .. point ..
    living|live|life|going, tired|sick|done|finished .. living|life|alive|existing|=being here,
    wish|want|hope|going|sleep|rather .. never|not wake|waking .. up, not want|wanna|wish =to|END
    wake|exist|live, not wanna wake|exist|live, not|never want =to be .. here|alive|around|anymore,
    not =be =here .. anymore|tomorrow, can not|never .. do|take|handle|go|stand|cope|bear ..
    this|it|=on|living|life|like .. any|anymore|longer|like|living, can not .. live|living ..
    anymore|longer|like|this|any, can not =do|=take =this|=it =any|=anymore|=more, nobody|noone|no
    one .. miss|care|notice .. gone|if|die|died|was, nobody|noone would miss|care|notice, no one ..
    miss|care|notice .. gone|if|die|died|was, wish .. never|not .. born|exist|existed|woke|alive,
    do not =want =to =be =here|=alive|=around, do not =want =to =be =any =more, wish =i
    =was|=were|had .. dead|gone|=not, plan|planning .. end|die|suicide|suicidal|kill|tonight|=it,
    goodbye .. forever|world|all|everyone, last|final goodbye, suicide note, goodbye note|letter,
    give =up|=on life, life .. not worth|worthless|over|pointless|meaningless, talk|talking ..
    dying|suicide|ending, self harm|harming|harmed, think|thinking|thought .. dying|suicide|death|
    ending|killing|jump|jumping|killing|hurting, no =will|reason =to live, =want =it|this|everything
    .. over|end|stop|ended, tired =of living|=being|life|=it, make|making .. pain .. stop, stop|end
    =the pain, world .. without|better .. me
JUMP: jump, jumping, leap
JUMPWHERE: bridge, roof, balcony, building, overpass, ledge, off, train, tracks, window, edge,
    cliff, jump END
LEDGE: on|over|at|=on|=over|=at .. bridge|roof|overpass|balcony|building|parkade ..
    railing|ledge|edge|jump, stand|standing|sitting|sit|stood .. overpass|bridge|ledge|railing|roof,
    edge|ledge|railing .. roof|bridge|balcony|overpass|building, wrong|other side =of =the railing
GOODBYE: goodbye, bye, farewell, take =care =of
NOANSWER: answer, pick, picking, reply, respond, answering, replying, phone
ROPE: rope, noose
ROPEFOR: neck, goodbye, tree, ceiling, hang, around, closet, tonight, bye, alone
SELFHARM: cut|cutting|hurt|hurting|harm|harming|burn|burning|scratch|scratching|punch|punching|
    starve|starving|mutilate|bite|injure|injuring|hit|hitting|slap|slapping|slice|slicing
    myself|themselves|themself|herself|himself, self harm|harming|injury|mutilation,
    cut|cutting|slice|slicing|burn|burning|carve .. arms|thigh, =cuts|=cutting|=slicing ..
    wrist|wrists, scars|=cuts|marks|razor|blade .. arms|thighs|wrist, arms|wrists|thighs ..
    cuts|scars|razor, bang|hit|banging|hitting .. his|her|their|own|my .. head .. wall|floor,
    bite|biting|scratch|scratching|pick|picking .. skin|himself|herself|arms until|till,
    been|started|caught|keep|found|saw|be|to cutting =again|again|because|in|since|when|END, pick ..
    skin
ALLPILLS: all =my|his|her|the|their|of pills|meds|medication|tablets|=of, whole bottle ..
    want|goodbye|die|end
PILLGOODBYE: goodbye, die, wake, want, end, bye, sorry, myself
CUTTER: keep, @CHILD, @SIBLING, friend, girl, boy, girlfriend, boyfriend, wife, husband, she, he,
    roommate, mom, partner, niece, i
CUTS: cut|cutting|slice|slicing|carve|burn|burns .. arms|legs|thighs|skin, =cuts|=cutting ..
    wrist|wrists, cuts END|again|when|because|since, cutting END|again|because|since|in, =to cut
    again
"""
