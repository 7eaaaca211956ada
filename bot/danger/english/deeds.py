"""English words. Weapons, who breaks in, blows, chases, and children taken."""

from __future__ import annotations

WORDS = """
FIGHT: fight, fighting, brawl
ARMED: armed
STILL: still, hide, now, someone, somebody, heard, hear
THINK: think, believe, sure
BITTEN: mauled, bitten, attacked, bit
INTRUDER: intruder, burglar, prowler
WEAPON: gun, knife, rifle, shotgun, machete, pistol, handgun, weapon, axe, firearm, sword, hatchet,
    crossbow, blade, shank, ax, revolver, taser, boxcutter
GUN: gun, rifle, shotgun, pistol, handgun, machete, firearm, revolver, weapon, axe, knife, hatchet
HOLDS: have, hold, got, pull, wave, point, aim, carry, swing, brandish, with, flash, show, threaten,
    run, walk, draw, drew, raise, grab, take, stick, fight, put, try, attack, come, came, chase,
    use, lunge
THROATOF: to|at|against .. throat|head|neck, at|on
    me|us|him|her|people|kids|someone|everyone|somebody
SHOTS: gunshot, gunfire, shots fired, hear|heard .. shot|shooting, active shooter, shots, shooter
SHOOT: fire|fired|firing =at|=on me|us|him|her|people|car|police|someone, shoot, shot, shooting,
    shootout, opened fire
SHOOTWHO: at me|us|him|her|people|car|each|house|someone|somebody, in|=in
    lane|street|air|park|school, someone, somebody, people, man, me, him, her, us, outside,
    everyone, kids, each, dead, cop, woman, guy, boy, girl, inside, school, stranger
STAB: stab, stabbed, stabbing, slash, slashed, behead, slit, knifed
HOME: house, home, apartment, basement, bedroom, kitchen, garage, backyard, yard, bathroom, suite,
    condo, porch, door, window, downstairs, upstairs, attic, inside, shed, place, building, unit,
    room, hallway, balcony, patio, deck, shop, neighbour, neighbor
INDOORS: house, home, apartment, basement, bedroom, kitchen, garage, bathroom, suite, condo,
    downstairs, upstairs, attic, inside, backyard, crawlspace, closet
BREAKIN: force|forced|forcing =their|=his|=her way, barge|barged =in|=into, break|broke|breaking ..
    into|in, break =in, breaking =in, broke =in, get|come|came|climb|climbed|getting|climbing ..
    in|into|through .. window|house|home|door|apartment|bedroom|balcony|basement|patio, kick|
    kicking|kicked|smash|bash|bust|force|pry|break|broke|breaking|smashing|forcing|prying|bang|
    banging|pound|pounding|pick|picking|drill|rattle|rattling|jiggle|jiggling|try|trying|tear|ram|
    batter .. door|window|lock|handle|knob|doorknob, trying|try|tried ..
    get|break|come|climb|enter|force|sneak .. in|into|inside|house|home|door|window, home invasion,
    intruder, burglar, prowler, breakin
INSIDE: in, inside, downstairs, upstairs, into, around, under, through, hide, creep, sneak, walk,
    move, enter
LURK: outside|at|by .. door|window|house .. not|refuse .. leave|go,
    peer|peek|look|stare|watch|peering|peeking|looking|staring .. in|into|through .. window|bedroom
HEARNOISE: hear|heard .. noise|footstep|steps|voice|sound|someone|somebody|something|bang|glass,
    footstep, noise .. downstairs|upstairs|basement|attic|garage|house|kitchen|door
ALONE: alone, by|=by myself|himself|herself|themselves|itself, home alone, =on =my own, unattended,
    unsupervised, abandoned, left, all =by
HIDE: =hiding, hide|hid|hidden in|under|behind|from .. bathroom|bedroom|closet|room|bed|basement|
    attic|car|him|her|washroom, lock|locked|locking ..
    bathroom|bedroom|closet|room|myself|ourselves|us|me, cower, barricade, barricaded
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
RIGHTNOW: right now, now, rn, outside, help, hurry, asap, someone, somebody, behind, there is,
    there, keep, please, street, hear, hearing, =is, =are, parking, school, store, =am, just,
    screaming
KILLS: kill, killing, murder, shoot, stab, hurt, burn, rape, strangle, bomb, blow, kil, behead,
    drown, poison, beat, harm, finish, slit
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
SHUTIN: not|never|refuse let|allow|allowed .. leave|out|go|off, not|never allowed =to ..
    leave|go|see, hold|keep|holding .. prisoner|captive|hostage
LOCKED: lock|locked|trap|trapped|shut|barricaded .. me|us|him|her|in|inside|myself|kid|son|daughter
EXPOSE: expose, exposing, flash, flashing, masturbate, masturbating, indecent, pants, genital, penis
SEXTO: kid, girl, child, children, school, himself, herself, people, playground, daughter, son,
    park, woman, boy
ATDOOR: at|outside|by|near|banging|pounding .. door|house|window|work|place|apartment|home, outside
    =now|=again
AROUNDTHROAT: hand|arm|rope|cord|belt|pillow .. around|on|over|round .. neck|throat|mouth|face,
    hold|grab|choke|have .. by throat|hair|neck
STEAL: rob, steal, stole, robbing, stealing
JUSTNOW: right now, now, happening, =are robbing
TOOL: bat, crowbar, hammer, screwdriver, brick, scissors, bottle, pipe, chainsaw, box cutter, razor,
    bow
SWINGS: swing, wave, threaten, chase, smash, come|came|coming =at|=after, attack
BEFOLLOWED: =am|=being|=be|=getting|=got|=get|=was followed|chased|stalked|tailed
"""
