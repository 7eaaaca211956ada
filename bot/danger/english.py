"""What English words mean for danger. `meanings` says how it is written."""

from __future__ import annotations

WORDS = """
SMALL: a, an, the, my, our, his, her, your, their, this, that, some, old, little, own, few, big,
    whole, is, are
NOT: not, never, no, nobody, none, nothing, =without, barely, hardly, stop, stopped, quit, unable,
    refuse, neither, nor, isnt, dont, cant, doesnt, didnt, wasnt
NOT_AFTER: =NOTHING_OF_THE_KIND
AND: COMMA, and, but, or, because, then, so, while, when, if, who, where
I: =i, =we
ME: =me, =us, =myself
MY: =my, =our
HE: =he, =she, =they
HIM: =him, =her, =them
HIS: =his, =her, =their
SPOUSE: her|my man, husband, wife, partner, spouse, fiance, fiancee, boyfriend, girlfriend, bf, gf,
    hubby, ex, exhusband, exwife, exboyfriend, exgirlfriend
EX: ex, exhusband, exwife, exboyfriend, exgirlfriend, stalker
PARENT: dad, daddy, father, papa, mom, mum, mommy, mummy, mama, mother, stepdad, stepfather,
    stepmom, stepmum, stepmother, parent, uncle, aunt, auntie, grandpa, grandma, grandfather,
    grandmother, grandad, granddad, granny, gran, gramps, grampa, nana, inlaw, family
CARER: caregiver, carer, caretaker, aide, roommate, roomate, flatmate, housemate, landlord, boss,
    employer, pimp, coach, teacher, priest, babysitter, nurse, worker
SIBLING: brother, sister, stepbrother, stepsister, cousin, bro, sis
CHILD: son, daughter, stepson, stepdaughter, grandson, granddaughter, nephew, niece, child,
    children, kid, teen, teenager, baby, toddler, infant, newborn, grandchild
YOUNG: yr|year|years old, yo, @CHILD, boy, girl, minor, student, twin
OLD: grandpa, grandma, grandfather, grandmother, grandad, granny, gran, gramps, grampa, nana,
    senior, elder, elderly, mother, father, mom, mum, dad, patient, neighbour, neighbor, uncle,
    aunt, man, woman, lady, husband, wife
STRANGER: someone, somebody, anyone, man, guy, dude, stranger, people, person, lady, woman, women,
    gang, teen, folk, creep, psycho, crackhead, robber, thief, driver, maniac, figure, voice
PERSON: @I, @ME, @HE, @HIM, @SPOUSE, @PARENT, @CARER, @SIBLING, @YOUNG, @OLD, @STRANGER, everyone,
    everybody, friend, buddy, bestie, neighbour, neighbor, tenant, coworker, colleague, cashier,
    clerk, cyclist, pedestrian, passenger, rider, biker, motorcyclist, kayaker, swimmer, skater,
    jogger, worker, customer, crowd, one, victim, gentleman, couple, roofer, climber, hiker, diver,
    janitor, officer, classmate, walker, boyfriend
OTHERS: @HE, @HIM, @SPOUSE, @PARENT, @CARER, @SIBLING, @YOUNG, @OLD, @STRANGER, friend, buddy,
    neighbour, neighbor, cyclist, pedestrian, passenger, rider, biker, motorcyclist, kayaker,
    swimmer, worker, tenant, customer, everyone, everybody, cashier, officer, classmate, walker
KIN: @SPOUSE, @PARENT, @SIBLING, @CHILD
OWN: @SPOUSE, @PARENT, @SIBLING, @CHILD, @CARER
ANIMAL: dog, cat, raccoon, squirrel, bird, coyote, deer, skunk, kitten, puppy, rabbit, bear, pigeon,
    fish, hamster, hen, chicken, goose, duck, crow, flea
BEAST: dog, pitbull, bear, cougar, coyote, wolf, moose, hound
BREATHE: breathe, breath, breathing, breathin
BREATHLESS: gasp, wheeze, struggle|trouble|difficulty|hard .. breathe|breathing|breath,
    short|gasping .. breath, catch .. breath, asthma attack, puffer|inhaler empty, turn|go|went|is
    .. blue|purple|grey|gray, lip|face|finger .. blue|purple|grey|gray, =blue|purple and .. not,
    choke, suffocate, choking, out =of breath
BLUE: blue, purple, grey, gray
LIPS: lip, face, finger, skin, baby, turn, go, went, gone
RESPOND: respond, responding, answer, wake, awake, react, reply, talk, speak, responsive, conscious,
    waking, communicate, get =up, stand, come =to, breathe, breathing, pulse, moving, move, woke, awaken
DOWN: fall, fell, fallen, collapse, =down, floor, lie, laying, lying, drop, slump, hurt, ground,
    sidewalk, bed, slip, face =down, pavement, cold
NOREPLY: email, e =mail, phone =call, door, text, message, letter, invitation, question, mail, rent,
    ad, bell, knock, survey, call, voicemail
UNCONSCIOUS: limp, unconscious, unresponsive, unconcious, uncontious, lifeless, out cold, passed
    out, pass out, black|blacked out, faint, lost|lose|losing consciousness, comatose, unresponding,
    no pulse, keel over, knocked out, cold =to =the touch, is|are|was =out =of =it, zoned out, =limp
COLLAPSE: collapse, collapsed, slump over|in|against, drop =to|=on|=dead, faint, keel, crumple,
    dropped to|on|onto|dead, hit =the floor|ground
FALL: fall, fell, fallen, slip, slipped, trip, tripped, tumble, plunge, jumped, fallin
HEIGHT: roof, ladder, window, balcony, bridge, stair, stairway, step, scaffold, scaffolding, tree,
    ledge, cliff, horse, swing, wall, bunk, deck, truck, building, storey, story, overpass
GETUP: get =up, getting =up, stand, walk, move, get =on, sit =up
LIE: on|in =the floor|ground|pavement|ditch, lie, lying, laying, lay, sprawl, down =on, slump,
    facedown, face =down
GROUND: ground, floor, sidewalk, pavement, road, street, ditch, gutter, snow, lane, curb, stairwell,
    track, lot, driveway, alley
HURT: hurt, injure, injured, wound, wounded, bleeding, casualty, hurting, unconscious, mangled,
    crushed
HURTS: hurt, pain, painful, ache, pressure, tight, tightness, crush, crushing, burning, sore,
    stabbing pain
CHEST: chest, heart
SIDE: arm, jaw, left side, one side
BADLY: bad, badly, seriously, severe, severely, critical, critically, terrible, terribly, awful,
    lot, everywhere, heavily, tons, much, pool, gush, gushing, spurt, pouring, squirt, covered,
    soaked, hard, puddle, all over
BLEED: bleed, blood, bled, hemorrhage, haemorrhage, bleeding, bleedin
BODY: head, face, neck, throat, arm, leg, hand, chest, back, hip, foot, belly, stomach, eye, nose,
    mouth, ear, skull, wrist, ankle, knee, finger, shirt, clothes, thigh, spine, side, jaw, thumb,
    tongue, artery, forehead, chin, rib, skin, body
DEEP: gash, deep, open, split, crack, bone, fracture, severed, gushing
CUTOFF: cut|chop|slice|saw|sliced|chopped|sawed ..
    finger|thumb|hand|toe|arm|foot|leg|ear|tip|himself|herself| myself off,
    cut|chop|slice|sliced|chopped off .. finger|thumb|hand|toe|arm|foot|leg|ear|tip,
    cut|slice|slash|slit|sliced|slashed .. wrist|throat|artery|vein, lost .. finger|thumb|hand, deep
    cut|gash|wound
BROKEN: break, broke, broken, fracture, snap, dislocate, busted, shatter, crack
NUMB: numb, paralyzed, paralysed, droop, droopy, drooping, crooked, limp, dead, slur, slurred,
    slurring, weak, tingling, twisted, sagging
LIMB: arm, leg, face, hand, side, foot, body, mouth, smile, speech, cheek, eye
SLUR: slur, slurring, slurred, gibberish, =making sense, speech .. slurred|weird|off|strange,
    confused .. talk|speak|talking, talk|speak|talking .. gibberish|nonsense|right
CONFUSED: confused, disoriented, delirious, dizzy, incoherent, woozy, foaming, drowsy
ILL: heart attack, cardiac arrest, stroke, seizure, seize, seizing, convulsion, convulse,
    convulsing, overdose, overdosing, overdosed, =od, =oding, od, oded, odd =on|=in|=again,
    anaphylaxis, anaphylactic shock|reaction, anaphylactic, allergic reaction, heart ..
    stopped|stop, brain bleed, aneurysm, hypothermia, heatstroke, heat stroke,
    miscarriage|miscarrying, asthma attack, diabetic shock|coma, embolism, septic, foam .. mouth,
    foaming =at, epileptic, odd, heart attak
CARE: cpr, aed, defibrillator, naloxone, narcan, epipen, epi pen, tourniquet, insulin, inhaler,
    puffer, oxygen, epi
NEED: need, want, anyone, anybody, someone, somebody, have|got anyone, bring, no, grab, out =of,
    empty, where now, quick, any, without
DRUG: pill, tablet, medication, medicine, meds, poison, bleach, drain|oven cleaner, cleaner,
    antifreeze, detergent, battery, magnet, coin, mushroom, berry, rat poison, gasoline, alcohol,
    xanax, tylenol, fentanyl, chemical, acid, vodka, insulin, opioid, something, paint, bottle,
    soap, edible, weed, heroin, under sink, gummy
POISON: poison, bleach, cleaner, antifreeze, detergent, battery, magnet, chemical, acid, rat poison,
    drain cleaner, fentanyl, gasoline, pod, pesticide, button battery
TAKEN: swallow, swallowed, drink, drank, eat, take, took, taken, ingest, overdose, get into, got
    into, down, licked, chug, inhale, inject
TOOMUCH: bunch, many, all, whole, lot, too, bottle, full, handful, entire, dozen, box, ton
SWELL: swell, swelling, swollen, swelled, puff, puffy, =closing, hive, itch
THROAT: throat, tongue, face, lip, airway, eye
ALLERGY: allergic, allergy, peanut, nut, bee, wasp, sting, stung, shellfish, sesame, milk, reaction,
    hornet
DIABETES: diabetic, sugar, epileptic, asthmatic, insulin, hypo
SICK: pass, passed, faint, shake, shaking, unconscious, low, sweat, sweating, unresponsive, wake, fainting, foam, weird, twitch
LABOUR: in|into|=in labour|labor, water broke|broken|break, crowning, baby =is|is
    coming|=here|crowning, give|giving|gave birth, contraction, having =the|the baby now
VOMIT: vomit, vomiting, vomited, throw =up, throwing =up, threw =up, puke, puking, cough, coughing,
    spit, spitting
BURNED: burn, burned, burnt, scald, scalded, electrocute, electrocuted, poisoned, zapped
HOT: boiling, oil, acid, badly, severe, grease, hot water, face, grill, outlet, wire, severely,
    third degree
DYING: dying, dead, =goner, going|gonna|will|might|about =to =die, going|gonna|will =die
ELECTROCUTED: electrocute, electrocuted, poison, poisoned, scalded
FEEL: feel
THINGS: plant, battery, phone, tree, tomato, flower, engine, laptop, garden, lawn, grass, tv, band,
    bulb, car, lamp, remote, business, sofa, bush, cell
FIRE: =fier, fire, flame, blaze, inferno, wildfire
AFIRE: on fire, in|=in flame, catch|caught|catching fire|flames, burst|up =into|=in flame, in
    flames|smoke, engulf, house|building|shed|barn|garage|place|forest|woods|hill|school|church|car|roof =is|=are|=just|went|going|goes =up, house|garage|building|shed .. =going =up, =burn|burning|burns down, set ..
    fire|ablaze, house =is|is burning, going =up =in, ablaze
BURN: burn, burning, burnt, burns, smoulder, smolder
SMOKE: =smoke, smoky, smoulder, fume
COMES: come, coming, pour, pouring, fill, filling, full, everywhere, under, thick, black, billow,
    lot, out, see, inside, so, spread, smell, huge, rise
SEE: see, there is, there was, there are, there, saw, look, hear, heard, notice, call, help, big,
    huge, =is, =are
BIG: big, huge, large, massive, upstairs, next, growing, spread, spreading, grow, closer, close,
    control, coming, toward, reach, moving, grease, electrical, chimney, heading, kitchen, wild,
    grass, brush, now, fast, help, dumpster
BUILDING: house, home, apartment, building, kitchen, basement, garage, hallway, roof, balcony,
    school, stair, bedroom, room, floor, hall, forest, lane, store, stove, oven, dryer, shed, barn,
    tower, condo, complex, attic, microwave, wall, curtain, car, truck, bus, place, unit, block,
    suite, church, tent, tree, bush, field, furnace, couch, bed, mattress, toaster, outlet, chimney,
    neighbour, neighbor, library, porch, deck, shop, woods, alley, park, bathroom, pharmacy,
    restaurant, door, dumpster, next, behind, cabin, us, van, stairwell, storage, daycare, street,
    parking, transformer, scooter, battery
SMELL: smell, stink, odor, odour, reek, whiff, stench
GAS: gas, propane, carbon monoxide, rotten egg, =co, natural gas
LEAK: leak, leaking, hiss, hissing, rupture, burst, broke, broken, hit, strike, struck, damage, cut,
    dig, dug, puncture, on, full, filling
GASLINE: gas main|line|pipe|leak|tank, propane tank, gas|propane .. leak|leaking|hissing
BURNSMELL: something|wire|plastic|electrical .. burn|burning, burning .. wall|wires|plastic, smoke,
    burn, burning, rubber
CO: carbon monoxide, =co alarm|detector|is, co2 detector
RINGS: beep, ring, sound, going, go, headache, stop, off, dizzy, scream, chirp, high, alarm,
    poisoning, everybody
EXPLODE: explode, explosion, blew|blow|blown up|out, exploded, blow =up, loud boom, huge|big|loud boom|blast|explosion
BOMB: bomb, grenade, explosive, pipe bomb, bomb threat
WIRE: wire, power|hydro line|pole, live wire, powerline, cable, transformer, power =line
SPARK: on|across|over =the|=a road|street|sidewalk|ground|lane|car, spark, sparking, =down, live,
    fell, fall, fallen, arc, arcing, hang, dangle, snapped
UTILITY: internet, phone, clothes, tv, telephone, monday, bus
DROWN: drown, drowning, drowned, went|go|gone|going under, =sinking, swept away|under|off,
    pulled under, struggling .. water, stuck .. water, drownin
WATER: water, river, lake, pond, pool, creek, ocean, ice, canal, sea, harbour, harbor, well, dock,
    current, stream, bay, tub, bathtub
FLOOD: flood, flooding, flooded, rapids, inundate
BOAT: boat, canoe, kayak, raft, paddleboard, dinghy, jetski, kayaker, canoeist, sailboat
CAPSIZE: capsize, flip, flipped, overturn, sink, sank, tip, tipped, sinking, turn over, roll,
    capsized
ICE: through =the|=thin|the ice, through ice, break|broke|fell .. ice, went .. through .. ice,
    through .. ice
TRAPPED: people|folks|kids|someone|man|driver .. inside|in it, =in =it, inside, trap, trapped,
    stuck, pin, pinned, crush, crushed, buried, can not|never get out, wedge, under, escape, dead,
    hurt, injured, ejected, bleeding, unconscious, dying, moving, hang, breathing, stranded
CAR: car, truck, van, bus, train, suv, pickup, vehicle, motorcycle, driver, taxi, cab, tram,
    bicycle, bike, jeep, semi, streetcar, forklift, tractor, skytrain, scooter, metro
HIT: hit, hitting, strike, struck, run|running over|down, mow, knock, plow, plowed, ran over, clip,
    got run, run =over, crash, crashed, slam, smash
STREET: pedestrian, cyclist, biker, motorcyclist, skater, jogger, bicycle, kid, child, boy, girl,
    man, woman, person, people, someone, somebody, him, her, us, me, crowd, lady, guy, son,
    daughter, friend, rider, walker, senior, teen, baby, brother, sister, wife, husband, mother,
    father, dad, mom, family, crossing guard
CRASH: crash, crashed, wreck, collision, accident, pileup, flip, flipped, overturn, roll, rolled, t
    =bone, tboned, collide, smash, totaled
INTO: into, through, off .. road|bridge|cliff, in .. ditch|river|lake|water
SOLID: house, store, building, shop, crowd, people, ditch, tree, pole, window, wall, river, lake,
    school, storefront, front, home, bus, patio, cafe, cliff, pool, train, garage, porch,
    restaurant, fence, hydrant
DESCENDED: collapse, collapsed, fall, fell, cave, gave, come =down, landslide, avalanche, mudslide
ROOF: roof, wall, balcony, porch, ceiling, scaffold, scaffolding, bridge, deck, building, tree,
    crane, trench, tunnel, snow, floor
ONPEOPLE: people, someone, somebody, on him, on her, on me, on us, inside, under, underneath,
    buried, worker, us, me, him, her, kid, car
ELEVATOR: elevator, lift
TRACKS: tracks, subway|train track, rails, train track
GETOUT: get =out, leave, escape
WITH: with
FIGHT: fight, fighting, brawl
ARMED: armed
STILL: still, hide, now, someone, somebody, heard, hear
THINK: think, believe, sure
BAND: band, music, party, neighbours, train
SWEPT: swept|pulled away|under|out
HERE: here, at, on, in, to, for, =is, hurt, needed
SHORTFIRE: START fire END, START fire COMMA, fire fire, START fire
    at|in|on|near|behind|beside|next|help|please
SHORTEMERGENCY: START emergency END, START emergency COMMA
EVERYONE: everyone, everybody, people, place, school, all, police
BITTEN: mauled, bitten, attacked, bit
COMEHOME: home, back
LOST: lost
DANGERPLACE: traffic, street, road, highway, ledge, roof, intersection, track, freeway
LEFT: left, alone, locked, trapped, stuck, forgot
HOTCAR: car, truck, van, hot, suv
INTRUDER: intruder, burglar, prowler
WEAPON: gun, knife, rifle, shotgun, machete, pistol, handgun, weapon, axe, firearm, sword, hatchet,
    crossbow, blade, shank, ax, revolver, taser, boxcutter
GUN: gun, rifle, shotgun, pistol, handgun, machete, firearm, revolver, weapon, axe, knife,
    hatchet
HOLDS: have, hold, got, pull, wave, point, aim, carry, swing, brandish, with, flash, show, threaten, run, walk, draw, drew, raise, grab, take, stick, fight, put, try, attack, come, came,
    chase, use, lunge
THROATOF: to|at|against .. throat|head|neck, at|on
    me|us|him|her|people|kids|someone|everyone|somebody
SHOTS: gunshot, gunfire, shots fired, hear|heard .. shot|shooting, active shooter, shots, shooter
SHOOT: fire|fired|firing =at|=on me|us|him|her|people|car|police|someone, shoot, shot, shooting,
    shootout, opened fire
SHOOTWHO: at me|us|him|her|people|car|each|house|someone|somebody, in|=in
    lane|street|air|park|school, someone, somebody, people, man, me, him, her, us, outside,
    everyone, kids, each, dead, cop, woman, guy, boy, girl, inside, school, stranger
STAB: stab, stabbed, stabbing, slash, slashed, behead, slit, knifed
HARMLESSSHOT: photo, film, movie, video, hoop, basketball, flu, vaccine, picture, star, portrait,
    wedding, covid, goal, puck, camera, espresso, raffle
HOME: house, home, apartment, basement, bedroom, kitchen, garage, backyard, yard, bathroom, suite,
    condo, porch, door, window, downstairs, upstairs, attic, inside, shed, place, building, unit,
    room, hallway, balcony, patio, deck, shop, neighbour, neighbor
INDOORS: house, home, apartment, basement, bedroom, kitchen, garage, bathroom, suite, condo,
    downstairs, upstairs, attic, inside, backyard, crawlspace, closet
BREAKIN: force|forced|forcing =their|=his|=her way, barge|barged =in|=into, break|broke|breaking ..
    into|in, break =in, breaking =in, broke =in, get|come|came|climb|climbed|getting|climbing ..
    in|into|through .. window|house|home|door|apartment|bedroom|balcony|basement| patio,
    kick|kicking|kicked|smash|bash|bust|force|pry|break|broke|
    breaking|smashing|forcing|prying|bang|banging|pound|
    pounding|pick|picking|drill|rattle|rattling|jiggle|jiggling| try|trying|tear|ram|batter ..
    door|window|lock|handle|knob|doorknob, trying|try|tried ..
    get|break|come|climb|enter|force|sneak .. in|into|inside|house|home|door|window, home invasion,
    intruder, burglar, prowler, breakin
BROKEINPAST: package, bike, mailbox, last, parcel, shed, record, ground, month, tree
INSIDE: in, inside, downstairs, upstairs, into, around, under, through, hide, creep, sneak, walk,
    move, enter
LURK: outside|at|by .. door|window|house .. not|refuse .. leave|go,
    peer|peek|look|stare|watch|peering|peeking|looking|staring .. in|into|through .. window|bedroom
HEARNOISE: hear|heard .. noise|footstep|steps|voice|sound|someone|somebody|something|bang|glass, footstep, noise .. downstairs|upstairs|basement|attic|garage|house|kitchen|door
ALONE: alone, by|=by myself|himself|herself|themselves|itself, home alone, =on =my own, unattended,
    unsupervised, abandoned, left, all =by
HIDE: =hiding, hide|hid|hidden in|under|behind|from .. bathroom|bedroom|closet|room|bed|basement|attic|car|him|her|washroom, lock|locked|locking .. bathroom|bedroom|closet|room|myself|ourselves|us|me, cower, barricade, barricaded
ATTACK: come|came|coming =at|=after, lunge =at, attack, attacking, beat, beating, beaten, choke,
    choking, choked, strangle, rape, assault, kidnap, rob, mug, hit, hitting, kick, punch, slap,
    stab, stabbed, shot, jump, jumped, molest, grope, drag, shove, threaten, smack, whip, headbutt,
    tackle, maul, bite, bit, bitten, harass, torture, abduct, ambush, pin, beat .. up, beat =up,
    stomp, bully, wrestle, grab, hold .. down, push, throw .. against|down|at, lunge, swing =at,
    drown, burn, hurt, abuse, knock .. down|out, gang =up, hold =up, rough .. up, mistreat,
    brutalize
ATTACKNOW: attack, beat, choke, strangle, rape, assault, kidnap, rob, stab, punch, kick, mug, drag,
    jump, molest, beating, hit, whip, maul, slap, stomp, threaten, gang, abduct, grope, robbing,
    lure
SEVERE: rape, raped, raping, stab, stabbed, stabbing, strangle, strangled, kidnap, kidnapped,
    kidnapping, molest, molested, choke, choking, choked, gunpoint, knifepoint, hostage, abduct,
    abducted, sexually assault|assaulted, assault, assaulted, mug, mugged, rob, robbed, grope,
    groped, beat|beating|beaten .. up, maul, mauled, jumped, shot, murder, murdered, ambushed,
    carjack, carjacked, behead, assaulting, robbing, mugging
BITE: maul, bite, bit, bitten, attack, attacking, mauling, charge, lunge, rip, tear
PUSH: push, pushed, shove, shoved, throw, threw, thrown, drag, dragged, slam, slammed, knock,
    knocked, grab, grabbed, pull, pulled, yank, pin, pinned, bundle, force, forced, stuff, snatch,
    hold, held, corner, tackle, hurl
WHERE: against, wall, into, inside, down, stairs, ground, car, van, truck, alley, lane, bush, woods,
    hair, throat, neck, arm, street, across, off, let =go, go, house, floor, wrist
GET: get, gotten, =been, =was, =were, =being, =is, =am, =are, being, be, have been
RIGHTNOW: right now, now, rn, outside, help, hurry, asap, someone, somebody, behind, there is,
    there, keep, please, street, hear, hearing, =is, =are, parking, school, store, =am, just,
    screaming
KILLS: kill, killing, murder, shoot, stab, hurt, burn, rape, strangle, bomb, blow, kil,
    behead, drown, poison, beat, harm, finish, slit
WILL: going, gonna, want, will, would, threaten, threatening, try, trying, say, said, swear, come,
    coming, =to, ill, hell, attempt, promise, about
THREAT: threaten, death threat, threatening, threatened, in danger, fear|afraid|scared ..
    life|lives, hold|holding|held|take|took .. hostage|captive|gunpoint|knifepoint, hostage, held
    against, bomb threat, threats, stalker, gun|gunpoint, knifepoint, blackmail
FOLLOW: follow, following, followed, chase, chasing, chased, stalk, stalking, tail, tailing,
    run|running|coming|came|come|go|going after, lunge, stalked, pursue, trail
FEAR: scared, afraid, terrified, help, scare, frightened, panic, freak, hide, run, home, car,
    creepy, keep, worry, fear, now, still, footstep
YELL: scream, yell, cry, shout, beg, plead, wail, sob, shriek, screem
PLEA: stop, help, please, murder, mercy, no, dont, break, smash, thud, crash, glass, bang, hit,
    silent, then nothing, rape
HEAR: hear, heard
KEYS: key
NOBODY: nobody, no one
IS: =is, =are, =am, look, seem
WOMAN: woman, someone, somebody, lady, her, girl, neighbour, neighbor, child, kid, she, he, man,
    baby, people, couple
SAVE: START save|rescue me|us, save|rescue me|us END, please save|rescue
SHUTIN: not|never|refuse let|allow|allowed .. leave|out|go|off, not|never allowed =to ..
    leave|go|see, hold|keep|holding .. prisoner|captive|hostage
LOCKED: lock|locked|trap|trapped|shut|barricaded .. me|us|him|her|in|inside|myself|kid|son|daughter
TAKEKID: take, took, taken, grab, grabbed, snatch, snatched, steal, stole, kidnap, kidnapped,
    kidnapping, abduct, lure, luring, drag, force, get, touch, try, pull, follow, keep, approach,
    offer, put
VEHICLE: car, van, truck, street, off, away, ran, bus, vehicle, school, park
EXPOSE: expose, exposing, flash, flashing, masturbate, masturbating, indecent, pants, genital, penis
SEXTO: kid, girl, child, children, school, himself, herself, people, playground, daughter, son,
    park, woman, boy
MISSING: =missing, disappear, disappeared, vanish, vanished, lost, gone, =got lost,
    run|wander|wandered|walk|walked|slip|sneak .. off|away|out, get out, got out, never ..
    home|back|arrived|arrive|made|returned|showed, not|never ..
    come|came|home|back|arrive|arrived|return|returned|made| show|been ..
    home|back|school|bus|yet|night, wander, runaway, kidnapped, unaccounted
FIND: find, see, seen, locate, reach, found, spot, anywhere
LOSTTHING: mitten, tooth, key, cat, dog, bike, wallet, phone, glove, hat, toy, jacket, ball, bag,
    skate, glasses, shoe, mom's, sign, appetite, interest, job, sticker, tablet, scarf, coat, voice,
    helmet, backpack, boot, scooter, purse, way, arm =band, tag, work, size, photo, game, ring, bear
WANDER: dementia, alzheimer, autistic, nonverbal, senile
COMEBACK: back =from, came|come|home|returned|coming home|back|safe, found, fine, safe, okay, is
    =back, =is home
WHEREABOUTS: street, road, corner, lane, traffic, parking, lot, intersection, highway, track, car,
    hot, pool, balcony, outside, park, sidewalk, crying, ledge, roof, store, mall, bus, apartment,
    lobby, beach, bridge, window, river, woods, lost, stairwell, cries, car seat
WANDERING: walk, wander, run, crawl, stand, sit, cry, play, climb
LITTLE: baby, toddler, child, kid, infant, boy, girl, little boy|girl|kid|one, newborn, year =old,
    years =old
CALL911: call|phone|dial|get|text 911|112|999|9, 911, call .. police|cops|ambulance|paramedics,
    call|send|get|need .. ambulance|paramedic|medic|ems|swat
SEND: send, call, need, get, where, please, hurry, want, come, someone, somebody
FORCE: police, cop, ambulance, paramedic, firefighter, fire department|dept|truck|brigade, 911,
    medic, ems, officer, rcmp
NOWWORD: now, quick, quickly, fast, immediately, urgently, asap, hurry, right away, please =hurry,
    rn, right now, urgent
HELPNOW: help now|quick|fast|asap|hurry, START help me|us, help me|us END, help me|us he|she|they|my|someone|somebody|i, help help, please help ..
    he|she|me|us|someone|somebody|they|my, help .. he|shes|she|theyre|they|someone|somebody ..
    is|coming|here|hurt|has|trying|going|inside|back|dying, please hurry, hurry please, come
    quick|quickly|fast|now, sos, need help now|right|asap|immediately, get help, send help, mayday,
    someone help, somebody help, help me please
HELPWITH: with, set, find, organize, organise, move, choose, moving, form, start, carry, shovel,
    plan, pick, write, fill, understand, post, put, translate, my, the, decide, setting, finding,
    make, homework, snow, sign, fix, event, poster, meeting, couch, cook, clean, flyer, someone
    =move, how
EMERGENCY: emergency, START urgent, =is urgent END
HAPPENS: =is, =an, real, have, this, medical, there, now, family
EMERGENCYTHING: plan, kit, contact, exit, shelter, number, preparedness, meeting, vehicle, services,
    lane, light, room, supplies, list, case, sign, drill, phone, fund, bag, storm, vet
DIEWISH: want|wanna|wish|going|gonna|ready|rather|hope|hoping|wished| deserve ..
    die|dead|=dying|disappear|vanish, want|wanted|wanting =to .. die,
    kill|killing|killed|hang|shoot|drown|hanging|unalive| unaliving|shooting|off|end
    myself|himself|herself|themselves|themself, =kms, unalive, kys, suicide, suicidal,
    end|ending|ended|finish .. my|his|her|own|their|it life|lives|all, end =it|=things|=everything,
    ending =it|=things|=everything, take|took|taking .. own life, better =off|off .. without
    me|dead, better|happier|easier .. if|when|without .. gone|dead|died|me|alive|around|here, no
    reason|point .. live|living|go|alive|anymore, nothing .. live for|left, what .. point ..
    living|live|life|going, tired|sick|done|finished .. living|life|alive|existing|=being here,
    wish|want|hope|going|sleep|rather .. never|not wake|waking .. up, not want|wanna|wish =to|END wake|exist|live, not wanna wake|exist|live, not|never want =to be .. here|alive|around|anymore, not
    =be =here .. anymore|tomorrow, can not|never .. do|take|handle|go|stand|cope|bear ..
    this|it|=on|living|life|like .. any|anymore|longer|like|living, can not .. live|living ..
    anymore|longer|like|this|any, can not =do|=take =this|=it =any|=anymore|=more,
    nobody|noone|no one .. miss|care|notice .. gone|if|die|died|was, nobody|noone would miss|care|notice, no one .. miss|care|notice .. gone|if|die|died|was, wish .. never|not ..
    born|exist|existed|woke|alive|here, do not =want =to =be =here|=alive|=around, wish =i
    =was|=were|had .. dead|gone|=not, plan|planning .. end|die|suicide|suicidal|kill|tonight|=it,
    goodbye .. forever|world|all|everyone, last|final goodbye, suicide note, goodbye note|letter,
    give =up|=on life, life .. not worth|worthless|over|pointless|meaningless, talk|talking ..
    dying|suicide|ending, self harm|harming|harmed, think|thinking|thought ..
    dying|suicide|death|ending|killing|jump|jumping|killing| hurting, no =will|reason =to live,
    =want =it|this|everything .. over|end|stop|ended, tired =of living|=being|life|=it, make|making
    .. pain .. stop, stop|end =the pain, world .. without|better .. me
JUMP: jump, jumping, leap
JUMPWHERE: bridge, roof, balcony, building, overpass, ledge, off, train, tracks, window, edge, cliff, jump END
LEDGE: on|over|at|=on|=over|=at .. bridge|roof|overpass|balcony|building|parkade ..
    railing|ledge|edge|jump, stand|standing|sitting|sit|stood .. overpass|bridge|ledge|railing|roof,
    edge|ledge|railing .. roof|bridge|balcony|overpass|building, wrong|other side =of =the railing
GOODBYE: goodbye, bye, farewell, take =care =of
NOANSWER: answer, pick, picking, reply, respond, answering, replying, phone
ROPE: rope, noose
ROPEFOR: neck, goodbye, tree, ceiling, hang, around, closet, tonight, bye, alone
SELFHARM: cut|cutting|hurt|hurting|harm|harming|burn|burning|scratch|
    scratching|punch|punching|starve|starving|mutilate|bite|
    injure|injuring|hit|hitting|slap|slapping|slice|slicing
    myself|themselves|themself|herself|himself, self harm|harming|injury|mutilation,
    cut|cutting|slice|slicing|burn|burning|carve .. arms|thigh, =cuts|=cutting|=slicing ..
    wrist|wrists, scars|=cuts|marks|razor|blade .. arms|thighs|wrist, arms|wrists|thighs ..
    cuts|scars|razor, bang|hit|banging|hitting .. his|her|their|own|my .. head .. wall|floor,
    bite|biting|scratch|scratching|pick|picking .. skin|himself|herself|arms until|till,
    been|started|caught|keep|found|saw|be|to cutting =again|again|because|in|since|when|END, pick ..
    skin
SELFACCIDENT: slice =of|pizza, shave, shaving, cook, cooking, onion, kitchen, bread, paper,
    accident, accidentally, table, saw, by =accident, knife, glass, some, off, loose, short, out,
    calories, kindling, stove, oven, pan, iron, coffee, toe, knee, skating, hockey, soccer, back
ALLPILLS: all =my|his|her|the|their|of pills|meds|medication|tablets|=of, whole bottle ..
    want|goodbye|die|end
PILLGOODBYE: goodbye, die, wake, want, end, bye, sorry, myself
AGO: almost|nearly =drowned|died|choked|fell|blacked|hit|got|was,  is|was|been|are repaired|fixed|done|replaced|cleared|closed, is|being replaced, NUMBER am|pm,
    in hospital, when =i was, one|some day, sooner =or later, =after breaking|having|that, last|past
    week|month|year|winter|summer|spring|fall|autumn|season|
    decade|monday|tuesday|wednesday|thursday|friday|saturday| sunday|time, year|month|week|day ago,
    =ago, YEAR, used =to, history, once, museum, ancient, back =then, long time, since ..
    years|winter, next week|month|year|monday, anniversary, on|last|next|every
    monday|tuesday|wednesday|thursday|friday|saturday|sunday, tomorrow, yesterday
TOLD: president, minister, government, troop, soldier, military, war, army, regime, secretary, election, official, suspect, plot, terrorist, legal, allowed, play about,  give|gave .. talk, tv|talk show, walk|march|rally =against, course, training, workshop,
    lesson, movie, film, book, novel, news, article, documentary, podcast, tv, drill, test, testing,
    exercise, practice, rehearsal, theatre, museum, poster, flyer, brochure, webinar, lecture,
    meeting, fundraiser, awareness, walk =for, statistic, episode, musical, prevention, insurance,
    permit, licence, license, bylaw, petition, campaign, exhibit, mural, costume, halloween, prop,
    actor
GAME: playing|play card, =at =cards, chess, checkers, scrabble, monopoly, poker, uno, euchre, crib,
    bridge =night|=club, tennis, badminton, squash, golf, bowling, darts, hockey, soccer,
    basketball, baseball, football, volleyball, curling, pong, billiards, bingo, trivia, quiz, game,
    kart, fortnite, minecraft, roblox, fifa, nhl, xbox, playstation, nintendo, race, racing, match,
    tournament, contest, goal, puck, score, league, referee, goalie, mario, team, snowball, tug,
    raffle, swim, wrestling, spelling, math, running, point, second, pillow, balloon, noodle, fight
    =for, ball, frisbee, tag, lol, haha, karaoke, drum, eggs, batter, tambourine, traffic =today,
    record
JOKE: lol, haha, lmao, jk, joke, kidding, prank, funny, pun
PETTY: great|good|new|bright idea|question, kick|kicked|lock|locked .. =out, great|good|new|bright
    idea, to it|punch|door|bus|finish|top|front|last, surprise, party, birthday, farewell, invoice,
    bill, news, coffee, nap, parking, spot
IFONLY: forget, forgot, miss, missed, late, spill, eat, buy, bought, bring, brought, anniversary,
    birthday, cookies, dinner, lose, dish, vase
RUNOVER: run|running over, run|running .. over
ATDOOR: at|outside|by|near|banging|pounding .. door|house|window|work|place|apartment|home, outside
    =now|=again
CLUTCH: clutch, grab, hold, grip
AROUNDTHROAT: hand|arm|rope|cord|belt|pillow .. around|on|over|round .. neck|throat|mouth|face,
    hold|grab|choke|have .. by throat|hair|neck
GIVEBACK: give|bring|return .. back, return
ELDER: old man|woman|lady, grandpa, grandma, grandfather, grandmother, grandad, granny, gran,
    gramps, grampa, nana, senior, elderly, mother, father, mom, mum, dad, patient, resident
NIGHT: last night, overnight, yesterday, every night
CLITIC:
STEAL: rob, steal, stole, robbing, stealing
JUSTNOW: right now, now, happening, =are robbing
BY: by
UNDER: went|pinned|stuck|caught|dragged under, under
DOWNED: man|officer|motorcyclist|cyclist|biker|worker|person|guy| rider|pedestrian|woman|kid =down
ABUSE: =i|=we|she .. =was|=been|got|get raped|molested|abused, afraid|scared|terrified =to .. home,
    not feel safe =at home, not .. safe .. home|house, force|forced|forcing|make|made .. have
    sex|=to sex, force|forced .. sex|marry|strip|undress, raped|assaulted|touched|abused by ..
    know|knew, hide|hiding|ran|fled from =him|=her|husband|wife|partner|boyfriend|dad|father|ex,
    marriage|relationship =is|=was violent|abusive|controlling, can not leave =him|=her ..
    he|she|find|kill, domestic|family|conjugal|spousal|elder|child|partner
    violence|abuse|abuser|violent, victim|survivor of|=of
    violence|abuse|assault|rape|incest|trafficking, incest, abuse|violence =at|=in home,
    shelter|refuge for|=for .. women|abused|battered, womens shelter, abusive|abuser|controlling
    partner|husband|wife|boyfriend|girlfriend|man|relationship|
    marriage|home|household|parent|father|mother|dad|mom, abused|battered|beaten
    woman|women|wife|wives, restraining|protection|protective|contact order, violent|controlling
    husband|wife|boyfriend|girlfriend|partner|man|father|dad|
    relationship|marriage|ex|household|home|son, with|from|my|=an|living .. abuser, forced marriage,
    forced|forcing|force .. marry|marriage
VIOLENT: controlling END|COMMA|and|about|with|me|jealous, violent, abusive, aggressive, physical,
    abuser, dangerous
BECOMES: =is, =are, =was, get, become, turn, been, being, =keeps
BRUISE: bruise, black eye, scar, concussion, bloody nose, welt, mark, fat lip
GIVES: give, gave, leave, left
FROM: from, by, because
AT: at, on, over
BREAKS: break, broke, broken, burn, burned, burnt, twist, twisted, pull, pulled, dislocate,
    fracture, crack, bite, bit, cut, scratch, slam, slammed, smash, bang, banged, hurt, spit, spat
LIMBS: arm, leg, nose, jaw, rib, wrist, finger, tooth, teeth, neck, skull, ankle, collarbone,
    eardrum, hip, hand, shoulder, face, hair, head, mouth, throat, stomach
HURL: throw, threw, thrown, pour, poured, fling, hurl, swing, swung
PUSHHARD: push|pushed|shove|shoved|throw|threw|drag|dragged|slam|
    slammed|knock|knocked|grab|grabbed|yank|pin|pinned, walk =in =on
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
IFLEAVE: if|when i|we|she .. leave|left|go|tell|told|talk|speak|call|divorce|gay|
    pregnant|trans|dating|report|say|try|knew, if|when =i|=we|=she
SAYS: say, said, told, tell, keeps, threaten
TAKES: take, took, taken, keep, kept, hide, hidden, steal, stole, confiscate, destroy, smash, rip,
    tore, burn, withhold, has, hold, lock, control, broke, empty, drain, spend, check, track,
    monitor, read, go|going|look|snoop through, decide, give, owns, refuse, live|living =off|of, got
PAPERS: paper, passport, visa, identification, document, permit, medication, medicine, meds, pill,
    insulin, wheelchair, walker, phone, cellphone, card, wallet, pay, paycheck, saving, message,
    text, email, account, bank, money, pension, cheque, benefit, inheritance, wage, house key, keys,
    everything, purse, income
LEND: to buy|use|the|call|pick|fix|drive|pay|pharmacy|shop, for, with =him|=her, by
    =mistake|=accident, jar, anyone|anybody|someone, recycling, helps, along, today, practice,
    school =pickup, paint, trip, minutes, noise, himself, herself, garage, vet, shed, old, so =nice,
    plane
KEPTSHORT: not|never|refuse let|allow|allowed|give|feed|let ..
    see|talk|speak|visit|call|text|work|study|drive|learn|eat|
    sleep|doctor|friends|family|money|food|card|phone|own| anyone|me|back, no|without
    money|food|heat|medication|water, nothing, beg, for =days|=weeks, alone .. days|weeks, controls
    everything|=all, not feed, lock .. fridge|food|pantry, rough with, took|takes =over, decides
    everything, stop|prevents|forbids =me =from, sign .. over, make|made =me sign, give =him ..
    pay|paycheck|wages, my name off
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
SEXUAL: rape, raped, molest, molested, touch|touched|touching =me
    =at|under|down|there|when|again|sexually|every|in|END|and| where|inappropriately|last|private,
    touch|touched .. under|private|clothes|sleeps, have|having sex =with =me|=when, have =sex,
    make|made|forced|force =me|=her|=us .. touch|undress|strip|sex|sleep|nudes|porn|naked|pose, made
    =me touch, force|forced himself|herself, sexually abused|assaulted|touched,
    come|came|gets|crawls|climbs =in|=into =my|our bed|room, watch|films|filmed|spies ..
    shower|bathroom|naked|sleep|change|undress, walk in|=in .. naked|shower, take =no =for =an
    answer, drugged
MARRIAGE: marry, wed|married off, marriage
FORCED: forced, force, forcing, send|sending|take|taking .. to|get|away .., want =me =to, making,
    made
BEAST_THING: ball, puck, car, truck, bus, bike, cyclist, driver, van, tree, branch, dog, storm,
    lightning, wave, frisbee, swing, sun, pothole, shelf, homer, run, snooze, brake, door, garage,
    drywall, wall for, hole, cancer, egg, rug, drum, traffic, tv, raccoon, winning, cat, accident,
    mistake, stroller, mural, mailbox, noodle, kitten, leaves, snow, weed, couch, jackpot, karaoke,
    wet paint, tantrum
NAMEDSTRANGER: stranger, someone, somebody, driver, cyclist, dude, robber, thief, teenager,
    customer, biker, player, goalie, team, cop, officer, clerk, =man, =guy, neighbour, neighbor,
    teens, =dog
THINGSTHROWN: plate, dish, boiling, hot, acid, chair, glass, shoe, something, thing, cup, mug, pan,
    remote
TRACKED: phone, car, gps, tracker, know, house, bedroom, every, where, text, app, camera
STALK: stalk, stalking, stalked, harass, harassing, track|tracking =me|=us|=her|=my, spy,
    spies|spying =on
DOGS: dog, heights, traffic, flying, dark, cross, ice, fall, falling, night, path, plane, big,
    storm, spider
ATHOME: at home, my home|house
MANWHO: man|guy|someone|somebody|person|husband =who|=that
FAMILY: family, friend, work, doctor, mother, sister, eat, anyone
VALUABLES: passport, pension, money, cheque, bank, saving, card, benefit, inheritance, wage, pay,
    paycheck, house
CONTROLS: control, empty, drain, spend, steal, stole, decide, owns
STORY: story, kindness, word, paint, speech, letter
HOUNDS: not|never leave .. alone, keep|kept|not|never ..
    call|text|message|follow|harass|write|contact|phone|show| calling|texting|messaging|following,
    all =the time, day =and night, non|nonstop
WRITER: =i
THEM: her, him
STRIKES: hit, beat, beating, slap, punch, kick, choke, strangle, stab, hurt, smack, shove, abuse,
    rape, shake|shook|shaken baby|son|daughter, push|pushed .. against|down, raise|raised =my
    hand|hand, violent =with|=to|toward, hurting, hitting, spank, get physical
PASSIVE: =was|=been|=being|=got|=get|=gets|=getting
    hit|beat|beaten|slapped|punched|kicked|choked|strangled|
    stabbed|hurt|smacked|shoved|abused|raped, am|=are hit|beaten|abused|hurt|raped
STOPHITTING: keep .. from .. hitting|hurting|beating, stop|quit|stopped hitting|hurting|beating,
    stop|quit being =violent
CUTTER: keep, @CHILD, @SIBLING, friend, girl, boy, girlfriend, boyfriend, wife, husband, she, he,
    roommate, mom, partner, niece, i
CUTS: cut|cutting|slice|slicing|carve|burn|burns .. arms|legs|thighs|skin, =cuts|=cutting ..
    wrist|wrists, cuts END|again|when|because|since, cutting END|again|because|since|in, =to cut
    again
LIGHTS: light, power, internet, current, hedge, view
FALLENONE: lady|man|woman|senior|person|neighbour|neighbor|someone|
    somebody|kid|child|cyclist|worker =fell END|here|outside|and, fallen END|here|outside, just|has
    fallen
HITON: hit|kicked|punched|struck =in|=on|=over .. head|face
INPAIN: in pain, in .. pain
WOUNDED: leg|arm|hip|neck|ankle|skull|wrist =is broken
MIGHT: before someone|somebody, could, might, will =be, going =to =get, gets hurt
SLIPPED: slip on
TOOL: bat, crowbar, hammer, screwdriver, brick, scissors, bottle, pipe, chainsaw, box cutter, razor,
    bow
SWINGS: swing, wave, threaten, chase, smash, come|came|coming =at|=after, attack
FEVER: fever
FLOATS: float, sweep, swept
APPLIANCE: dryer, stove, oven, outlet, furnace, panel, battery, heater, car, engine, wall,
    microwave, toaster
SMOKES: smoke, smoking
NUDES: nude, naked|intimate photos|pictures|photo|picture|video
PICKUP: to pick|drop|collect|help|get, pick up, pickup
WAKE: respond, responding, =answering, wake, awake, responsive, conscious, waking, =moving, woke, awaken, breathing, react, get =up, =come =to =END
BEFOLLOWED: =am|=being|=be|=getting|=got|=get|=was followed|chased|stalked|tailed
TALK: =u, =ur, =your, =yours, =urself, =yourself, love|miss|see|tell|thank|show|give|wish|meet|like|ask|let =you, =for|=to|=with|=if|=when|=that|=what|=how|=why|=where|=as|=than|=and|=so|=because|=about|=of|=from =you, =you =are|=were|=look|=had|=should|=must|=may|=might|=would|=get|=got|=go|=come|=love|=like|=want|=need|=said|=say|=mean|=think|=feel, =are|=were|=did|=have|=had|=was|=should =you, do =you think|want|like|remember|feel|mean|ever|go|eat|carry|live|work|smoke, thanks|thank .. for|to|everyone|all, START why|=did|=was|=were|=does|=should, START how =long|=many|=often|=much, START who =is|=was, lol, haha, hahaha, lmao, xx, xxx
RISE: rise, rising, rush, rushing, window, pour, chest, neck, fast
GONEOUT: gone, left, walk, walked, went
NOTHING: can|could|would|will|need you =to|please|come|COMMA help me|us, take|took|taken care|part|place|turn|time,  knife .. fork|spoon|plate, fork|spoon|pan .. knife, nuclear weapon|bomb|power, weapon program, to|not|i|he|she|we|they|who|people =smoke, blood sausage|type|orange, donate|give blood, cease|hostile fire, put|putting =out .. fire, gas desk|storage|industry|money, fill .. gas|tank, was|=is|=are =the bomb, choke|choked =up, knife sharpener, shot =down =by, gone =to|shopping|fishing|out|home, live with, get =up =at|=early|=late|=and|=to,  heart and stroke, =dead raccoon|squirrel|bird|mouse|rat|skunk|deer, ambulance =for ..
    night, hockey|golf|tennis|baseball|lacrosse stick|club|racket|bat, die|dying =of|=for|=to,
    ground floor|level, fire drill|hall|station|truck|engine|hydrant|pit|work|
    extinguisher|ban|escape|exit|safety|prevention|chief|
    inspection|insurance|wood|sale|dancer|show|training|lane|
    route|code|permit|marshal|hazard|risk|fighter|place, fire|smoke|co|car alarm|detector ..
    test|check|battery|inspection|free|sale|new, smoke detector|break|shop|signal, smoke|fire ..
    barbecue|bbq|grill|chimney|campfire|fireplace|cigarette, barbecue|bbq|grill|chimney|cigarette
    smoke, camp fire, camp|open fire .. ban|bylaw|permit|night|friday|saturday|sunday, campfire,
    over|around =the fire, no|quit smoking, gun|knife|hunting|firearm|weapon
    licence|license|permit|shop|store|club|range|safe|rack|law|
    show|buyback|control|amnesty|safety|set|block, sharpen .. knife, knife .. sharpening|missing,
    water|nerf|toy|glue|nail|staple|paintball gun, sell .. knife, new|borrow|lend
    screwdriver|hammer|axe|ladder, fire department
    open|house|day|come|visit|say|station|tour|parade|calendar|
    chief|=is|=was|will|has|and|=at|=to|check, firefighter|police|cop|ambulance|paramedic|department
    =are|=is|=were|=was|will|could|give|collect|come|say|garage|
    car|horse|station|report|visit|officer|box|talk|follow,
    phone|internet|cable|clothes|telephone|bus line, gas
    station|company|bill|price|meter|stove|fireplace|tax|pump, emergency
    exit|plan|shelter|kit|contact|number|preparedness|service|
    vehicle|lane|meeting|light|room|supply|vet|fund, case =of emergency, film|movie|photo|video
    crew|shoot .. shoot|shooting, film|movie|photo|video crew|shoot, shoot|shooting ..
    hoop|basketball|film|movie|video|picture|photo|star, flu|covid shot, my|his|her|our|long shot
    =at, shot clinic, dying|die =to|=for|=of =laughter|boredom|curiosity|laughing, dead
    end|line|battery|leaf|tree|plant|branch, kill|murder =for, kill|murder =me|=us
    =for|laughing|with, kill .. laughing, killer deal|whale|view, =is|=are killing =me|=us,
    killed|kill =it, pass|passed .. flyer|leaflet|candy|cookie|card|brochure|poster|snack|drink|
    food|sample|treat|gift, baby =is|swing|clothes|food|stroller|shower|gate|seat coming
    =to|with|home|over, baby swing|clothes|food|stroller|shower|gate|seat|monitor,
    first|naloxone|narcan|cpr|epipen|aid aid|course|training|workshop|class|kit|session,
    shop|store|bakery|display|bus window, track =of, window cleaning|washing|display|box|shop, heart
    =of|=and, heart attack|stroke|failure =sign|awareness|symptom|walk|run|foundation|fundraiser|
    survivor, stroke =of luck, sign =of, fall|fell|falling =in love, asleep|apart, fall|fell
    apart|asleep|behind, in|last|this|every|next =the fall, price|snow|leaf|rain|night|sign
    fall|fell, choke point|hazard, full blast, bath|photo|seed bomb, blood
    donor|drive|clinic|test|pressure|donation, nose bleed, bleeding heart, stuck in|on ..
    snow|traffic|mud|tree, pool party|open|hour|heated, water
    pressure|main|bill|meter|bottle|slide|pipe|park, swimming lesson, crash course,
    website|computer|site|app|server crash, hit|hitting =me|=him|=her|=us =up, hit .. head ..
    low|sign|shelf, hit .. run|light|button|gym|ball|fence|mailbox|pole|pothole|brake|
    goal|snooze|nail|puck|wall|deer, hit song|show, hit .. parked|car|fence .. drove|damage|note,
    throw|threw .. party|tantrum|ball, beat =the|=cancer heat|egg|traffic|rush|drum|odds|rug|record,
    beat cancer|egg|drum|traffic, beat =is|=it, lock|locked .. out, locked .. key, lock|locked ..
    gate|bike|shed|door|hall|garden|community|park, lock|locked =up, push|pushed ..
    button|car|bin|cart|stroller|swing|snow|run|come, pull .. weed|permit, drag .. meeting|party,
    jump rope, attack .. problem|hill|plan|project|weed|flea, bite|bit .. apple|shoe|bag|sandwich,
    bit|bite =of, scream|yell|cry .. game|tv|hockey|recess|night|goal|slide|raccoon, hide ..
    egg|gift|present, hidden by, cat|dog|kitten|parrot|bird|rabbit ..
    missing|lost|gone|disappear|run|wander|escape, missing|lost
    cat|dog|kitten|mitten|glove|sign|piece, lost =and found, not answer ..
    door|phone|email|text|call|message|question, follow|following ..
    news|rule|page|arrow|parade|sign|team, chase|run =after .. ball|squirrel|bus|dog|kid, run =out
    =of, take|took|taking .. medication|meds|pill =to|today|pharmacy|recycling, end =of|=this|=the,
    tired =of =the|=this|living =next|near|above|beside, suicide
    prevention|hotline|awareness|helpline, goodbye party, burn|burned ..
    cookie|toast|calorie|leaf|candle|food, hot dog|sauce|chocolate|tub, cut ..
    ribbon|hedge|cake|grass|lawn|hair|wood|tree|branch|budget, live music|without|=in|=near|=on,
    disappear =into =a, garage|moving|yard|bake sale, jump =on =the trampoline, threw =out|=away,
    five|ten|NUMBER kms, looking =in on, am =a|=the guy|man, hurt =his|=her|=my|=their
    back|knee|foot|shoulder|ankle|hand, armed forces, arm band, break =up sidewalk|concrete, break
    .. bottle|news|ground|record|ice, street =is burning, burning hot, hot =in summer, shower gate,
    park swing, ate something tasty, goes through|=to stop, gone =in =a minute
"""
