"""English words. Harm by one's own: blows, threats, watching, keeping short."""

from __future__ import annotations

WORDS = """
ABUSE: =i|=we|she .. =was|=been|got|get raped|molested|abused, afraid|scared|terrified =to .. home,
    not feel safe =at home, not .. safe .. home|house, force|forced|forcing|make|made .. have
    sex|=to sex, force|forced .. sex|marry|strip|undress, raped|assaulted|touched|abused by ..
    know|knew, hide|hiding|ran|fled from =him|=her|husband|wife|partner|boyfriend|dad|father|ex,
    marriage|relationship =is|=was violent|abusive|controlling, can not leave =him|=her ..
    he|she|find|kill, domestic|family|conjugal|spousal|elder|child|partner
    violence|abuse|abuser|violent, victim|survivor of|=of
    violence|abuse|assault|rape|incest|trafficking, incest, abuse|violence =at|=in home,
    shelter|refuge for|=for .. women|abused|battered, womens shelter, abusive|abuser|controlling
    partner|husband|wife|boyfriend|girlfriend|man|relationship|marriage|home|household|parent|
    father|mother|dad|mom, abused|battered|beaten woman|women|wife|wives,
    restraining|protection|protective|contact order, violent|controlling husband|wife|boyfriend|
    girlfriend|partner|man|father|dad|relationship|marriage|ex|household|home|son,
    with|from|my|=an|living .. abuser, forced marriage, forced|forcing|force .. marry|marriage
VIOLENT: controlling END|COMMA|and|about|with|me|jealous, violent, abusive, aggressive, physical,
    abuser, dangerous
BECOMES: =is, =are, =was, get, become, turn, been, being, =keeps
BRUISE: bruise, black eye, scar, concussion, bloody nose, welt, mark, fat lip
GIVES: give, gave, leave, left
BREAKS: break, broke, broken, burn, burned, burnt, twist, twisted, pull, pulled, dislocate,
    fracture, crack, bite, bit, cut, scratch, slam, slammed, smash, bang, banged, hurt, spit, spat
LIMBS: arm, leg, nose, jaw, rib, wrist, finger, tooth, teeth, neck, skull, ankle, collarbone,
    eardrum, hip, hand, shoulder, face, hair, head, mouth, throat, stomach
HURL: throw, threw, thrown, pour, poured, fling, hurl, swing, swung
PUSHHARD: push|pushed|shove|shoved|throw|threw|drag|dragged|slam|slammed|knock|knocked|grab|grabbed|
    yank|pin|pinned, walk =in =on
HARDWHERE: against, down, around, across, onto, over, wall, floor, stair, ground, throat, hair,
    neck, arm, bed, steps, fridge, into, when, and, END, broke, I, again, because
DRUNK: drunk, high, drink, drinking, drank, drugs, wasted, hammered
RAGE: yell, scream, shout, angry, rage, cry, crying, hide, lock, scared, afraid, violent, threaten,
    mad, unsafe, hit, beat, hurt, break, broke, smash
EVERYTIME: all, every, constantly, always, day, night, insult, threaten, push, hit, me, names,
    worthless
INSULT: insult, humiliate, belittle, degrade, terrorize, terrorise, intimidate, control, scare,
    frighten, terrify, manipulate, harass, blackmail, gaslight, call|called me
    names|bitch|whore|slut|worthless|stupid|crazy
THREATEN: threaten, threatening, threatened
LOSSES: kill, hurt, hit, beat, stab, shoot, take, burn, post, share, leak, deport, kick, throw, put,
    send, rape, strangle, leave, find, never, herself, himself, with, nudes, publish, show
IFLEAVE: if|when i|we|she .. leave|left|go|tell|told|talk|speak|call|divorce|gay|pregnant|trans|
    dating|report|say|try|knew, if|when =i|=we|=she
SAYS: say, said, told, tell, keeps, threaten
TAKES: take, took, taken, keep, kept, hide, hidden, steal, stole, confiscate, destroy, smash, rip,
    tore, burn, withhold, has, hold, lock, control, broke, empty, drain, spend, check, track,
    monitor, read, go|going|look|snoop through, decide, give, owns, refuse, live|living =off|of, got
PAPERS: paper, passport, visa, identification, document, permit, medication, medicine, meds, pill,
    insulin, wheelchair, walker, phone, cellphone, card, wallet, pay, paycheck, saving, message,
    text, email, account, bank, money, pension, cheque, benefit, inheritance, wage, house key, keys,
    everything, purse, income
KEPTSHORT: not|never|refuse let|allow|allowed|give|feed|let .. see|talk|speak|visit|call|text|work|
    study|drive|learn|eat|sleep|doctor|friends|family|money|food|card|phone|own|anyone|me|back,
    no|without money|food|heat|medication|water, nothing, beg, for =days|=weeks, alone ..
    days|weeks, controls everything|=all, not feed, lock .. fridge|food|pantry, rough with,
    took|takes =over, decides everything, stop|prevents|forbids =me =from, sign .. over, make|made
    =me sign, give =him .. pay|paycheck|wages, my name off
LOCKIN: lock|locked|tie|tied|chain .. me|us|her|him|mother|father|grandma|kids|in|inside|basement|
    room|up
REACHING: show|turn .. work|school|home|house, follow, stalk, harass, text, call, message, watch,
    track, show|showing|turn up, wait, outside, sit|drive|driving .. past|outside, found|find|knows
    .. where|address, gps, airtag, tracker, spyware, camera, leave|leaving =me alone, contact, spy,
    broke|break|came|got in|into, banging|kicking|knocking|pounding .. door, =at =my|our|the|her
    door|house|work|window, threats, post
AGAIN: keep|always .. work|school|house, keep, kept, all, every, constant, constantly, nonstop, not,
    never, stop, times, night, day, outside, past, door, where, address, car, phone, scared,
    frightened, wont, app, threat, follow, stalk, harass, refuse, alone, up, window, apartment, 50,
    knows
AFRAID: afraid, scared, terrified, frightened, fear, terror
SAFEWHERE: =of =my, =of, =my, home, will, when, to .. home, from
HUNGER: not feed, lock .. fridge|food|pantry, not let|give .. eat|food|doctor|medication
NOTSAFE: not|never safe|feel =safe|=with|=at|=home, not safe, safe place|safely, =get =away =from,
    leave|leaving|left|fled|flee|fleeing|escape|escaped =my|from|=safely, need .. out|leave|away ..
    before
SEXUAL: rape, raped, molest, molested, touch|touched|touching =me =at|under|down|there|when|again|
    sexually|every|in|END|and|where|inappropriately|last|private, touch|touched ..
    under|private|clothes|sleeps, have|having sex =with =me|=when, have =sex, make|made|forced|force
    =me|=her|=us .. touch|undress|strip|sex|sleep|nudes|porn|naked|pose, made =me touch,
    force|forced himself|herself, sexually abused|assaulted|touched, come|came|gets|crawls|climbs
    =in|=into =my|our bed|room, watch|films|filmed|spies ..
    shower|bathroom|naked|sleep|change|undress, walk in|=in .. naked|shower, take =no =for =an
    answer, drugged
MARRIAGE: marry, wed|married off, marriage
FORCED: forced, force, forcing, send|sending|take|taking .. to|get|away .., want =me =to, making,
    made
THINGSTHROWN: plate, dish, boiling, hot, acid, chair, glass, shoe, something, thing, cup, mug, pan,
    remote
TRACKED: phone, car, gps, tracker, know, house, bedroom, every, where, text, app, camera
STALK: stalk, stalking, stalked, harass, harassing, track|tracking =me|=us|=her|=my, spy,
    spies|spying =on
ATHOME: at home, my home|house
VALUABLES: passport, pension, money, cheque, bank, saving, card, benefit, inheritance, wage, pay,
    paycheck, house
CONTROLS: control, empty, drain, spend, steal, stole, decide, owns
HOUNDS: not|never leave .. alone, keep|kept|not|never .. call|text|message|follow|harass|write|
    contact|phone|show|calling|texting|messaging|following, all =the time, day =and night,
    non|nonstop
STRIKES: hit, beat, beating, slap, punch, kick, choke, strangle, stab, hurt, smack, shove, abuse,
    rape, shake|shook|shaken baby|son|daughter, push|pushed .. against|down, raise|raised =my
    hand|hand, violent =with|=to|toward, hurting, hitting, spank, get physical
PASSIVE: =was|=been|=being|=got|=get|=gets|=getting hit|beat|beaten|slapped|punched|kicked|choked|
    strangled|stabbed|hurt|smacked|shoved|abused|raped, am|=are hit|beaten|abused|hurt|raped
STOPHITTING: keep .. from .. hitting|hurting|beating, stop|quit|stopped hitting|hurting|beating,
    stop|quit being =violent
NUDES: nude, naked|intimate photos|pictures|photo|picture|video
"""
