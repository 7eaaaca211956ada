"""Which places are nearest to what somebody typed about themselves or somebody close to them.

Only what says whose trouble it is: what neighbours see and tell is no call for these places.
"""

from __future__ import annotations

import re

from bot.features.help.harm import is_harm
from bot.features.help.places import WITHOUT, YOUNG
from bot.meant import bare_words

AT_HOME = "home"
"""Violence and fear at home: for it nobody is offered to warn everyone."""

_CLOSE = (
    "son daughter kid child teenager husband wife partner boyfriend girlfriend friend brother "
    "sister mom mum mother dad father roommate fils fille enfant ado mari femme conjoint conjointe "
    "ami amie frere soeur mere pere"
)
_WHOSE = rf"\b(?:i|im|ive|we|je|jai|(?:my|our|mon|ma|notre) (?:{_CLOSE.replace(' ', '|')}))"

_TROUBLES = {
    WITHOUT: "not want the police, dont want the police, no police, without the police, "
    "without police, veux pas la police, veux pas de police, sans la police, pas la police",
    AT_HOME: "afraid of him, afraid of her, afraid of my husband, afraid of my partner, "
    "afraid at home, scared at home, scared of him, peur de lui, peur de mon mari, "
    "peur a la maison, hits me, hit me, beats me, beat me, hurts me, hitting me, beating me, "
    "chokes me, me frappe, me bat, ma frappe, ma frappee, me tape, ma battue, metrangle",
    "needs": "am hungry, are hungry, is hungry, am homeless, are homeless, evicted, no food left, "
    "nothing to eat, no money for, need food, food bank, cant afford, pay my rent, pay the rent, "
    "ai faim, sans abri, expulse, expulsee, rien a manger, besoin de nourriture, "
    "besoin de manger, plus dargent, payer mon loyer, payer le loyer",
    YOUNG: "bullied, harcele a lecole, harcelee a lecole",
    "talk": "is high, am high, gets high, is drunk, am drunk, gets drunk, stoned, on drugs, "
    "using drugs, taking drugs, takes drugs, uses drugs, se drogue, pregnant and alone, "
    "enceinte et seule, addicted, is depressed, am depressed, feel depressed, lonely, "
    "am all alone, hopeless, someone to talk to, talk to someone, est drogue, est droguee, "
    "est saoul, est saoule, est ivre, deprime, deprimee, me sens seul, me sens seule, suis seul, "
    "suis seule, besoin de parler",
}
"""Which words lead to which places."""

_BETWEEN = r"(?: \w+){0,3}? "

_NEAREST = {
    topic: re.compile(rf"{_WHOSE}{_BETWEEN}(?:{words.replace(', ', '|')})\b")
    for topic, words in _TROUBLES.items()
}


def nearest(words: str) -> str | None:
    """Return the topic whose places come closest; None when the words are about something else."""
    bare = bare_words(words)
    if is_harm(bare):
        return AT_HOME
    return next((topic for topic, form in _NEAREST.items() if form.search(bare)), None)
