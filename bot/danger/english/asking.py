"""English words. Who is missing, and how help is asked for."""

from __future__ import annotations

WORDS = """
SHORTEMERGENCY: START emergency END, START emergency COMMA
COMEHOME: home, back
LOST: lost
DANGERPLACE: traffic, street, road, highway, ledge, roof, intersection, track, freeway
LEFT: left, alone, locked, trapped, stuck, forgot
HOTCAR: car, truck, van, hot, suv
SAVE: START save|rescue me|us, save|rescue me|us END, please save|rescue
TAKEKID: take, took, taken, grab, grabbed, snatch, snatched, steal, stole, kidnap, kidnapped,
    kidnapping, abduct, lure, luring, drag, force, get, touch, try, pull, follow, keep, approach,
    offer, put
VEHICLE: car, van, truck, street, off, away, ran, bus, vehicle, school, park
MISSING: =missing, disappear, disappeared, vanish, vanished, lost, gone, =got lost,
    run|wander|wandered|walk|walked|slip|sneak .. off|away|out, get out, got out, never ..
    home|back|arrived|arrive|made|returned|showed, not|never .. come|came|home|back|arrive|arrived|
    return|returned|made|show|been .. home|back|school|bus|yet|night, wander, runaway, kidnapped,
    unaccounted
FIND: find, see, seen, locate, reach, found, spot, anywhere
WANDER: dementia, alzheimer, autistic, nonverbal, senile
WHEREABOUTS: street, road, corner, lane, traffic, parking, lot, intersection, highway, track, car,
    hot, pool, balcony, outside, park, sidewalk, crying, ledge, roof, store, mall, bus, apartment,
    lobby, beach, bridge, window, river, woods, lost, stairwell, cries, car seat
WANDERING: walk, wander, run, crawl, stand, sit, cry, play, climb
CALL911: call|phone|dial|get|text 911|112|999|9, 911, call .. police|cops|ambulance|paramedics,
    call|send|get|need .. ambulance|paramedic|medic|ems|swat
SEND: send, call, need, get, where, please, hurry, want, come, someone, somebody
FORCE: police, cop, ambulance, paramedic, firefighter, fire department|dept|truck|brigade, 911,
    medic, ems, officer, rcmp
NOWWORD: now, quick, quickly, fast, immediately, urgently, asap, hurry, right away, please =hurry,
    rn, right now, urgent
HELPNOW: help now|quick|fast|asap|hurry, START help me|us, help me|us END, help me|us
    he|she|they|my|someone|somebody|i, help help, please help ..
    he|she|me|us|someone|somebody|they|my, help .. he|shes|she|theyre|they|someone|somebody ..
    is|coming|here|hurt|has|trying|going|inside|back|dying, please hurry, hurry please, =come
    quick|quickly|fast|now, sos, need help now|right|asap|immediately, get help, send help, mayday,
    someone help, somebody help, help me please
EMERGENCY: emergency, START urgent, =is urgent END
HAPPENS: =is, =an, real, have, this, medical, there, now, family
GIVEBACK: give|bring|return .. back, return
GONEOUT: gone, left, walk, walked, went
"""
