"""Which places are nearest to what somebody typed about themselves or somebody close to them.

Only what says whose trouble it is: what neighbours see and tell is no call for these places.
"""

from __future__ import annotations

import re

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


_FAMILY = (
    "son daughter kid child teenager husband wife partner boyfriend girlfriend brother sister mom "
    "mum mother dad father stepdad stepmom stepfather stepmother fils fille enfant mari femme "
    "conjoint conjointe frere soeur mere pere beau belle chum blonde copain copine uncle aunt "
    "cousin grandpa grandfather grandma grandmother oncle tante cousine"
)
_KIN = rf"(?:(?:{_FAMILY.replace(' ', '|')}|children|parents|famil(?:y|le))s?)"
_STRIKES = (
    "hits?|beats?|slaps?|punch(?:es)?|kicks?|chokes?|hurts?|abuses?|hitting|beating|slapping|"
    "punching|kicking|choking|hurting|abusing|frappe(?:nt)?|bat|battent|tape(?:nt)?|"
    "gifle(?:nt)?|etrangl\\w+|maltrait\\w+"
)
_WITHIN = re.compile(
    rf"\b(?:(?:my|our|mon|ma|notre) {_KIN}|he|she|hes|shes|il|elle|ils){_BETWEEN}"
    rf"(?:(?:{_STRIKES}) (?:(?:my|our|his|her|their|mon|ma|mes|nos|notre|son|sa|ses|leur|leurs) "
    rf"(?:\w+ )?{_KIN}|(?:me|us)(?! at\b))|(?:me|nous) (?:{_STRIKES}))\b"
)
"""Who strikes whom within a family: nobody is warned of that either."""


_EX = (
    r"(?:my|our|mon|ma|notre) ex ?(?:husband|wife|boyfriend|girlfriend|partner|mari|femme|"
    r"conjointe?|copain|copine|chum|blonde)?"
)
_CLOSE_ONES = rf"(?:(?:my|our|mon|ma|notre) {_KIN}|{_EX})"
_THEY = rf"(?:{_CLOSE_ONES}|he|she|hes|shes|hell|shell|il|elle|ils|quil|quelle)"
_FAR = r"(?: \w+){0,8}? "
_HARM = "(?:kill|hurt|stab|shoot|strangle|choke|beat|rape)"
_NUIRE = "(?:tuer|frapper|battre|blesser|tabasser|etrangler|violer|poignarder)"
_ROOMS = "(?:house|home|room|apartment)"

_TOUCHES = (
    (
        rf"{_THEY}{_FAR}(?:touch(?:es|ed|ing)?|gropes?d?|rape[sd]?|molest\w*|fondle[sd]?) "
        r"(?:me|us)(?! (?:deeply|with|a lot|so))"
    ),
    rf"{_THEY}{_BETWEEN}(?:me|nous) (?:touche|tripote|viole)(?! (?:beaucoup|droit|tellement))",
    rf"{_THEY}{_BETWEEN}ma (?:touche|tripote|viole|agresse)e?",
)
_THREATENS = (
    (
        rf"{_CLOSE_ONES}{_BETWEEN}threaten(?:s|ed|ing)? (?:to {_HARM} )?"
        rf"(?:me|us|(?:my|our|the) {_KIN})"
    ),
    (
        rf"{_THEY}{_BETWEEN}(?:will|ll|gonna|to)? ?{_HARM} (?:me|us)\b"
        r"(?! (?:if i forget|at|for)\b)"
    ),
    rf"{_CLOSE_ONES}{_BETWEEN}(?:(?:me|nous) menace|ma menacee?|menace de)",
    rf"{_THEY}{_BETWEEN}(?:me|nous) {_NUIRE}(?! (?:aux|au)\b)",
)
_CONFINES = (
    (
        rf"{_THEY}{_FAR}(?:wont|not|doesnt|never|didnt|isnt) (?:let|letting|allow) "
        r"(?:me|us) (?:to )?"
        r"(?:leave|out|go out|go home|(?:see|talk to) (?:anyone|my (?:family|friends)))"
        r"(?! (?:a|it|this|that|late|early|tonight|on|with|to)\b)"
        rf"(?! (?:my|the) (?!{_ROOMS}))"
    ),
    rf"{_THEY}{_BETWEEN}lock(?:s|ed) (?:me|us) (?:up|in|inside)",
    (
        rf"{_THEY}{_FAR}(?:me|nous) laisse (?:pas|plus|jamais) (?:sortir|partir)"
        r"(?! (?:le|la|les|un|une|tard|ce soir|avec)\b)"
    ),
    rf"{_THEY}{_BETWEEN}(?:mempeche|nous empeche) de (?:sortir|partir)",
    rf"{_THEY}{_BETWEEN}(?:menferme|ma enfermee?|menfermee?|nous enferme)(?! dehors)",
)
_LURKS = (
    rf"{_CLOSE_ONES}{_BETWEEN}(?:stalk(?:s|ed|ing)? (?:me|us)|me harcele)",
    rf"{_EX}{_BETWEEN}(?:follow(?:s|ed|ing)? (?:me|us)|me suit)",
    (
        rf"{_EX}{_BETWEEN}(?:outside|at|in front of) (?:my|our|the) "
        r"(?:door|house|home|window|building|apartment|place|work)(?! (?:to pick|to get|with|for))"
    ),
    rf"{_EX}{_BETWEEN}(?:devant|derriere|a) (?:ma|la|notre) (?:porte|maison|fenetre)",
    rf"{_EX}{_BETWEEN}(?:devant|derriere|en bas de) chez moi",
)
_FEARED = (
    rf"(?:afraid|scared|terrified) of (?:my|our) (?!kid|son|daughter|child){_KIN}(?! \w+ing\b)",
    rf"peur de (?:mon|ma|notre) (?!(?:fils|fille|enfant)\b){_KIN}",
)
_HARMS = re.compile(rf"\b(?:{'|'.join((*_TOUCHES, *_THREATENS, *_CONFINES, *_LURKS, *_FEARED))})\b")
"""How one of their own, or who was, does harm to somebody or means to."""


def nearest(words: str) -> str | None:
    """Return the topic whose places come closest; None when the words are about something else."""
    bare = bare_words(words)
    if _WITHIN.search(bare) or _HARMS.search(bare):
        return AT_HOME
    return next((topic for topic, form in _NEAREST.items() if form.search(bare)), None)
