"""English words. What happens to a body, and where."""

from __future__ import annotations

WORDS = """
BREATHE: breathe, breath, breathing, breathin
BREATHLESS: gasp, wheeze, struggle|trouble|difficulty|hard .. breathe|breathing|breath,
    short|gasping .. breath, catch .. breath, asthma attack, puffer|inhaler empty, turn|go|went|is
    .. blue|purple|grey|gray, lip|face|finger .. blue|purple|grey|gray, =blue|purple and .. not,
    choke, suffocate, choking, out =of breath
BLUE: blue, purple, grey, gray
LIPS: lip, face, finger, skin, baby, turn, go, went, gone
RESPOND: respond, responding, answer, wake, awake, react, reply, talk, speak, responsive, conscious,
    waking, communicate, get =up, stand, come =to, breathe, breathing, pulse, moving, move, woke,
    awaken
DOWN: fall, fell, fallen, collapse, =down, floor, lie, laying, lying, drop, slump, hurt, ground,
    sidewalk, bed, slip, face =down, pavement, cold
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
CUTOFF: cut|chop|slice|saw|sliced|chopped|sawed .. finger|thumb|hand|toe|arm|foot|leg|ear|tip|
    himself|herself|myself off, cut|chop|slice|sliced|chopped off ..
    finger|thumb|hand|toe|arm|foot|leg|ear|tip, cut|slice|slash|slit|sliced|slashed ..
    wrist|throat|artery|vein, lost .. finger|thumb|hand, deep cut|gash|wound
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
SICK: pass, passed, faint, shake, shaking, unconscious, low, sweat, sweating, unresponsive, wake,
    fainting, foam, weird, twitch
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
HERE: here, at, on, in, to, for, =is, hurt, needed
CLUTCH: clutch, grab, hold, grip
FALLENONE: lady|man|woman|senior|person|neighbour|neighbor|someone|somebody|kid|child|cyclist|worker
    =fell END|here|outside|and, fallen END|here|outside, just|has fallen
HITON: hit|kicked|punched|struck =in|=on|=over .. head|face
INPAIN: in pain, in .. pain
WOUNDED: leg|arm|hip|neck|ankle|skull|wrist =is broken
FEVER: fever
WAKE: respond, responding, =answering, wake, awake, responsive, conscious, waking, =moving, woke,
    awaken, breathing, react, get =up, =come =to =END
"""
