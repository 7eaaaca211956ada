"""English words. Fire, smoke, gas and wires."""

from __future__ import annotations

WORDS = """
FIRE: =fier, fire, flame, blaze, inferno, wildfire
AFIRE: on fire, in|=in flame, catch|caught|catching fire|flames, burst|up =into|=in flame, in
    flames|smoke, engulf, house|building|shed|barn|garage|place|forest|woods|hill|school|church|car|
    roof =is|=are|=just|went|going|goes =up, house|garage|building|shed .. =going =up,
    =burn|burning|burns down, set .. fire|ablaze, house =is|is burning, going =up =in, ablaze
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
EXPLODE: explode, explosion, blew|blow|blown up|out, exploded, blow =up, loud boom, huge|big|loud
    boom|blast|explosion
BOMB: bomb, grenade, explosive, pipe bomb, bomb threat
WIRE: wire, power|hydro line|pole, live wire, powerline, cable, transformer, power =line
SPARK: on|across|over =the|=a road|street|sidewalk|ground|lane|car, spark, sparking, =down, live,
    fell, fall, fallen, arc, arcing, hang, dangle, snapped
SHORTFIRE: START fire END, START fire COMMA, fire fire, START fire
    at|in|on|near|behind|beside|next|help|please
APPLIANCE: dryer, stove, oven, outlet, furnace, panel, battery, heater, car, engine, wall,
    microwave, toaster
SMOKES: smoke, smoking
"""
