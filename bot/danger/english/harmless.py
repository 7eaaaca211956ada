"""English words. What takes danger back: games, stories, sayings, long ago."""

from __future__ import annotations

WORDS = """
NOREPLY: email, e =mail, phone =call, door, text, message, letter, invitation, question, mail, rent,
    ad, bell, knock, survey, call, voicemail
THINGS: plant, battery, phone, tree, tomato, flower, engine, laptop, garden, lawn, grass, tv, band,
    bulb, car, lamp, remote, business, sofa, bush, cell
UTILITY: internet, phone, clothes, tv, telephone, monday, bus
BAND: band, music, party, neighbours, train
HARMLESSSHOT: photo, film, movie, video, hoop, basketball, flu, vaccine, picture, star, portrait,
    wedding, covid, goal, puck, camera, espresso, raffle
BROKEINPAST: package, bike, mailbox, last, parcel, shed, record, ground, month, tree
LOSTTHING: mitten, tooth, key, cat, dog, bike, wallet, phone, glove, hat, toy, jacket, ball, bag,
    skate, glasses, shoe, mom's, sign, appetite, interest, job, sticker, tablet, scarf, coat, voice,
    helmet, backpack, boot, scooter, purse, way, arm =band, tag, work, size, photo, game, ring, bear
COMEBACK: back =from, came|come|home|returned|coming home|back|safe, found, fine, safe, okay, is
    =back, =is home
HELPWITH: with, set, find, organize, organise, move, choose, moving, form, start, carry, shovel,
    plan, pick, write, fill, understand, post, put, translate, my, the, decide, setting, finding,
    make, homework, snow, sign, fix, event, poster, meeting, couch, cook, clean, flyer, someone
    =move, how
EMERGENCYTHING: plan, kit, contact, exit, shelter, number, preparedness, meeting, vehicle, services,
    lane, light, room, supplies, list, case, sign, drill, phone, fund, bag, storm, vet
SELFACCIDENT: slice =of|pizza, shave, shaving, cook, cooking, onion, kitchen, bread, paper,
    accident, accidentally, table, saw, by =accident, knife, glass, some, off, loose, short, out,
    calories, kindling, stove, oven, pan, iron, coffee, toe, knee, skating, hockey, soccer, back
AGO: this week|month|year|summer|winter|season, almost|nearly =drowned|died|choked|fell|blacked|
    hit|got|was, is|was|been|are
    repaired|fixed|done|replaced|cleared|closed, is|being replaced, NUMBER am|pm, in hospital, when
    =i was, one|some day, sooner =or later, =after breaking|having|that, last|past week|month|year|
    winter|summer|spring|fall|autumn|season|decade|monday|tuesday|wednesday|thursday|friday|
    saturday|sunday|time, year|month|week|day ago, =ago, YEAR, used =to, history, once, museum,
    ancient, back =then, long time, since .. years|winter, next week|month|year|monday, anniversary,
    on|last|next|every monday|tuesday|wednesday|thursday|friday|saturday|sunday, tomorrow, yesterday
TOLD: president, minister, government, troop, soldier, military, war, army, regime, secretary,
    election, official, suspect, plot, terrorist, legal, allowed, play about, give|gave .. talk,
    tv|talk show, walk|march|rally =against, course, training, workshop, lesson, movie, film, book,
    novel, news, article, documentary, podcast, tv, drill, test, testing, exercise, practice,
    rehearsal, theatre, museum, poster, flyer, brochure, webinar, lecture, meeting, fundraiser,
    awareness, walk =for, statistic, episode, musical, prevention, insurance, permit, licence,
    license, bylaw, petition, campaign, exhibit, mural, costume, halloween, prop, actor
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
NIGHT: last night, overnight, yesterday, every night
LEND: to buy|use|the|call|pick|fix|drive|pay|pharmacy|shop, for, with =him|=her, by
    =mistake|=accident, jar, anyone|anybody|someone, recycling, helps, along, today, practice,
    school =pickup, paint, trip, minutes, noise, himself, herself, garage, vet, shed, old, so =nice,
    plane
BEAST_THING: ball, puck, car, truck, bus, bike, cyclist, driver, van, tree, branch, dog, storm,
    lightning, wave, frisbee, swing, sun, pothole, shelf, homer, run, snooze, brake, door, garage,
    drywall, wall for, hole, cancer, egg, rug, drum, traffic, tv, raccoon, winning, cat, accident,
    mistake, stroller, mural, mailbox, noodle, kitten, leaves, snow, weed, couch, jackpot, karaoke,
    wet paint, tantrum
DOGS: dog, heights, traffic, flying, dark, cross, ice, fall, falling, night, path, plane, big,
    storm, spider
STORY: story, kindness, word, paint, speech, letter
LIGHTS: light, power, internet, current, hedge, view
MIGHT: before someone|somebody, could, might, will =be, going =to =get, gets hurt
SLIPPED: slip on
PICKUP: to pick|drop|collect|help|get, pick up, pickup
TALK: =u, =ur, =your, =yours, =urself, =yourself,
    love|miss|see|tell|thank|show|give|wish|meet|like|ask|let =you, =for|=to|=with|=if|=when|=that|
    =what|=how|=why|=where|=as|=than|=and|=so|=because|=about|=of|=from =you, =you =are|=were|=look|
    =had|=should|=must|=may|=might|=would|=get|=got|=go|=come|=love|=like|=want|=need|=said|=say|
    =mean|=think|=feel, =are|=were|=did|=have|=had|=was|=should =you, do =you think|want|like|
    remember|feel|mean|ever|go|eat|carry|live|work|smoke, thanks|thank .. for|to|everyone|all, START
    why|=did|=was|=were|=does|=should, START how =long|=many|=often|=much, START who =is|=was, lol,
    haha, hahaha, lmao, xx, xxx
NOTHING: bring|bringing|brought .. insulin|medicine|pill,
    leave .. door open, try|tried|trying|check|pull =car|=truck|=van|=vehicle door,
    drop =dead gorgeous|handsome|beautiful|date, bomb shelter|squad|cyclone, not|never hope ..
    die, hope .. not die, shoot|shot .. score|scores, can|could|would|will|need you =to|please|
    come|COMMA help me|us, take|took|taken
    care|part|place|turn|time, knife .. fork|spoon|plate, fork|spoon|pan .. knife, nuclear
    weapon|bomb|power, weapon program, to|not|i|he|she|we|they|who|people =smoke, blood
    sausage|type|orange, donate|give blood, cease|hostile fire, put|putting =out .. fire, gas
    desk|storage|industry|money, fill .. gas|tank, was|=is|=are =the bomb, choke|choked =up, knife
    sharpener, shot =down =by, gone =to|shopping|fishing|out|home, live with, get =up
    =at|=early|=late|=and|=to, heart and stroke, =dead raccoon|squirrel|bird|mouse|rat|skunk|deer,
    ambulance =for .. night, hockey|golf|tennis|baseball|lacrosse stick|club|racket|bat, die|dying
    =of|=for|=to, ground floor|level, fire drill|hall|station|truck|engine|hydrant|pit|work|
    extinguisher|ban|escape|exit|safety|prevention|chief|inspection|insurance|wood|sale|dancer|show|
    training|lane|route|code|permit|marshal|hazard|risk|fighter|place, fire|smoke|co|car
    alarm|detector .. test|check|battery|inspection|free|sale|new, smoke detector|break|shop|signal,
    smoke|fire .. barbecue|bbq|grill|chimney|campfire|fireplace|cigarette,
    barbecue|bbq|grill|chimney|cigarette smoke, camp fire, camp|open fire ..
    ban|bylaw|permit|night|friday|saturday|sunday, campfire, over|around =the fire, no|quit smoking,
    gun|knife|hunting|firearm|weapon licence|license|permit|shop|store|club|range|safe|rack|law|
    show|buyback|control|amnesty|safety|set|block, sharpen .. knife, knife .. sharpening|missing,
    water|nerf|toy|glue|nail|staple|paintball gun, sell .. knife, new|borrow|lend
    screwdriver|hammer|axe|ladder, fire department open|house|day|come|visit|say|station|tour|
    parade|calendar|chief|=is|=was|will|has|and|=at|=to|check,
    firefighter|police|cop|ambulance|paramedic|department =are|=is|=were|=was|will|could|give|
    collect|come|say|garage|car|horse|station|report|visit|officer|box|talk|follow,
    phone|internet|cable|clothes|telephone|bus line, gas
    station|company|bill|price|meter|stove|fireplace|tax|pump, emergency exit|plan|shelter|kit|
    contact|number|preparedness|service|vehicle|lane|meeting|light|room|supply|vet|fund, case =of
    emergency, film|movie|photo|video crew|shoot .. shoot|shooting, film|movie|photo|video
    crew|shoot, shoot|shooting .. hoop|basketball|film|movie|video|picture|photo|star, flu|covid
    shot, my|his|her|our|long shot =at, shot clinic, dying|die =to|=for|=of
    =laughter|boredom|curiosity|laughing, dead end|line|battery|leaf|tree|plant|branch, kill|murder
    =for, kill|murder =me|=us =for|laughing|with, kill .. laughing, killer deal|whale|view, =is|=are
    killing =me|=us, killed|kill =it, pass|passed .. flyer|leaflet|candy|cookie|card|brochure|
    poster|snack|drink|food|sample|treat|gift, baby =is|swing|clothes|food|stroller|shower|gate|seat
    coming =to|with|home|over, baby swing|clothes|food|stroller|shower|gate|seat|monitor,
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
    low|sign|shelf, hit .. run|light|button|gym|ball|fence|mailbox|pole|pothole|brake|goal|snooze|
    nail|puck|wall|deer, hit song|show, hit .. parked|car|fence .. drove|damage|note, throw|threw ..
    party|tantrum|ball, beat =the|=cancer heat|egg|traffic|rush|drum|odds|rug|record, beat
    cancer|egg|drum|traffic, beat =is|=it, lock|locked .. out, locked .. key, lock|locked ..
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
FOOD: steak, pancake, cake, bread, syrup, sauce, soup, salad, meat, pizza, dinner, supper,
    breakfast, lunch, pie, cookie, toast, potato, chicken wing, incense, marshmallow, fork, sugar
FUN: fun, lovely, afternoon, summer, sunny, enjoy, beautiful, happy, great day
"""
