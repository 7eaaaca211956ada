"""Reads contractions apart before anything is read in them: "I'm", "im" and "j'ai" are two words.

Once and here alone, so that no list of phrases has to know how somebody writes "can't". What says
only how much is left out, and so is the French "ne": neither says what somebody has or lacks.
"""

from __future__ import annotations

import re

from bot.meant import bare

_APOSTROPHES = str.maketrans("‘’ʼ`´", "'''''")

_SUFFIXES = {
    "'m": " am",
    "'re": " are",
    "'ve": " have",
    "'ll": " will",
    "'d": " would",
    "'s": " is",
}
_ENGLISH = {
    "im": "i am",
    "ive": "i have",
    "iam": "i am",
    "youre": "you are",
    "youve": "you have",
    "theyre": "they are",
    "theyve": "they have",
    "weve": "we have",
    "hes": "he is",
    "shes": "she is",
    "thats": "that is",
    "theres": "there is",
    "cant": "can not",
    "cannot": "can not",
    "wont": "will not",
    "aint": "am not",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "have to",
    "noone": "nobody",
    "everybodyd": "everybody would",
    "whats": "what is",
    "someones": "someone is",
    "somebodys": "somebody is",
    "dosnt": "does not",
    "rn": "right now",
    "anymore": "any more",
}
_NOTS = "do does did is are was were have has had could would should"
_NEGATED = {f"{one}nt": f"{one} not" for one in _NOTS.split()}

_BEFORE = {
    "j": "je", "n": "ne", "m": "me", "t": "te", "s": "se", "l": "le", "d": "de", "c": "ce",
    "qu": "que", "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quelqu": "quelque",
}  # fmt: skip
_ELIDED = re.compile(rf"({'|'.join(_BEFORE)})'(.+)")
_AFTER = {
    "j": "ai avais aurais aurai aimerais arrive arrivais habite etais en ecris ose",
    "n": "ai as avons avez ont avais avait aurai aura est etait etais arrive arrivons arrivent",
    "m": "en inquiete intimide intimident ecoute appelle ennuie insulte",
    "l": "ecole electricite epicerie eau argent hopital hiver",
    "d": "argent aide abri endroit emploi eviction eau electricite ecole epicerie expulsion",
    "quelqu": "un une",
}
_FRENCH = {
    **{f"{one}{rest}": f"{_BEFORE[one]} {rest}" for one in _AFTER for rest in _AFTER[one].split()},
    "jsuis": "je suis",
    "chuis": "je suis",
    "chu": "je suis",
    "jpeux": "je peux",
    "jveux": "je veux",
    "jdors": "je dors",
    "qqn": "quelque un",
    "qqun": "quelque un",
    "quelqun": "quelque un",
    "pu": "plus",
    "pus": "plus",
    "pis": "et",
    "ya": "il y a",
    "yapu": "il y a plus",
    "ye": "il est",
    "cest": "ce est",
    "sest": "se est",
    "jarrive": "je arrive",
    "jetouffe": "je etouffe",
    "jentends": "je entends",
    "ptit": "petit",
    "ptite": "petite",
    "lappart": "le appart",
    "lescalier": "le escalier",
    "asteur": "maintenant",
}
"""As people leave the apostrophe out. "ma" and "mon" stay: they are words as well."""

_WHOLE = {**_ENGLISH, **_NEGATED, **_FRENCH}

_LEFT_OUT = (
    "so really very just still now also even literally actually currently totally completely "
    "kinda pretty quite already lately ne tellement vraiment tres juste encore aussi maintenant "
    "toujours deja completement presque meme souvent"
)
HOW_MUCH = frozenset(_LEFT_OUT.split())


def apart(text: str) -> str:
    """Return a text in bare words, with contractions in full and without what says how much."""
    return re.sub(r"[a-z]+", lambda word: "" if word[0] in HOW_MUCH else word[0], in_full(text))


def in_full(text: str) -> str:
    """Return a text in bare words, with contractions in full."""
    letters = bare(text.translate(_APOSTROPHES))
    return re.sub(r"[a-z]+(?:'[a-z]+)*", lambda word: _in_full(word[0]), letters)


def _in_full(word: str) -> str:
    """Return what a word stands for."""
    full = _WHOLE.get(word.replace("'", ""))
    if full is None and (elided := _ELIDED.fullmatch(word)):
        full = f"{_BEFORE[elided[1]]} {elided[2]}"
    if full is None:
        ends = next((one for one in _SUFFIXES if word.endswith(one)), "")
        full = word.removesuffix(ends) + _SUFFIXES.get(ends, "")
    return full
