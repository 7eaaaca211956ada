"""English words. Who somebody is, and the small words around."""

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
WITH: with
EVERYONE: everyone, everybody, people, place, school, all, police
GET: get, gotten, =been, =was, =were, =being, =is, =am, =are, being, be, have been
NOBODY: nobody, no one
IS: =is, =are, =am, look, seem
WOMAN: woman, someone, somebody, lady, her, girl, neighbour, neighbor, child, kid, she, he, man,
    baby, people, couple
LITTLE: baby, toddler, child, kid, infant, boy, girl, little boy|girl|kid|one, newborn, year =old,
    years =old
ELDER: old man|woman|lady, grandpa, grandma, grandfather, grandmother, grandad, granny, gran,
    gramps, grampa, nana, senior, elderly, mother, father, mom, mum, dad, patient, resident
CLITIC:
BY: by
FROM: from, by, because
AT: at, on, over
NAMEDSTRANGER: stranger, someone, somebody, driver, cyclist, dude, robber, thief, teenager,
    customer, biker, player, goalie, team, cop, officer, clerk, =man, =guy, neighbour, neighbor,
    teens, =dog
MANWHO: man|guy|someone|somebody|person|husband =who|=that
FAMILY: family, friend, work, doctor, mother, sister, eat, anyone
WRITER: =i
THEM: her, him
"""
