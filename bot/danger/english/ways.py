"""English words. Crashes, water, ice, and whatever holds somebody fast."""

from __future__ import annotations

WORDS = """
DROWN: drown, drowning, drowned, went|go|gone|going under, =sinking, swept away|under|off, pulled
    under, struggling .. water, stuck .. water, drownin
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
SWEPT: swept|pulled away|under|out
RUNOVER: run|running over, run|running .. over
UNDER: went|pinned|stuck|caught|dragged under, under
DOWNED: man|officer|motorcyclist|cyclist|biker|worker|person|guy|rider|pedestrian|woman|kid =down
FLOATS: float, sweep, swept
RISE: rise, rising, rush, rushing, window, pour, chest, neck, fast
"""
