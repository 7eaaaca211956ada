"""Whether words are about somebody of whom little is known, or whom they call poor or ill."""

from __future__ import annotations

import re

from bot.appearance.reading import read

_SOMEBODY = re.compile(
    r"""\b(?:m[ae]n|wom[ae]n|males?|females?|guys?|dudes?|fellows?|lad(?:y|ies)|boys?|girls?|teenagers?
    |youths?|individuals?|strangers?|someone|somebody|thugs?|punks?|hoodlums?|goons?|weirdos?
    |(?:an?|that|this|some|young)\s(?:\w+\s)?kid|(?<!the\s)(?<!my\s)(?<!our\s)kid\s(?:with|in)
    |(?:kids|teens|people)\s(?:in|with|wearing)\s(?:dark\s|black\s)?(?:hood\w*|masks)
    |(?:he|she|they)\slook(?:s|ed)?\slike\s(?:he|she|they)
    |hommes?|femmes?|gars|garcons?|filles?|jeunes?|types?|mecs?|monsieur|dames?|individus?
    |inconnue?s?|quelqu'un|voyous?|bums?)\b""",
    re.VERBOSE,
)
"""Words for one of whom little is known, and not for all: "people, wear boots" is about nobody."""


def names_somebody(words: str) -> bool:
    """Tell whether words are about a person who is not named."""
    return bool(_SOMEBODY.search(read(words)))


_POOR = re.compile(
    r"""(?<!for\s)(?<!pour\s)(?<!aide\s)(?<!help\s)(?<!les\s)(?<!aux\s)(?<!the\s)(?<!to\s)\b
    (?:an?\s|the\s|that\s|some\s|une?\s|des\s|ces\s|cet(?:te)?\s|l')?
    (?:hobos?|tramps?|vagrants?|junkies?|crackheads?|druggies?|bums?|thugs?|hoodlums?|goons?
    |homeless\s(?:m[ae]n|guys?|dudes?|wom[ae]n|lad(?:y|ies)|persons?|people)|gang(?:ster)?[-\s]look\w+\s\w+
    |itinerante?s?|clocharde?s?|sans-abri|robineux|toxicos?|voyous?|droguee?s?)\s
    (?:(?:is|was|are|were|est|etait|sont|again|encore|just)\s){0,2}
    (?:(?:on|at|in|outside|behind|near|by|under|hang\w*|sit\w*|sleep\w*|loiter\w*|walk\w*|stand\w*)\b
    |(?:sur|dans|devant|derriere|sous|pres|traine\w*|rode\w*|flane\w*|au|du)\b)""",
    re.VERBOSE,
)
"""What calls somebody poor, ill or bad who is only there; who is helped is named otherwise."""


def is_poor(words: str) -> bool:
    """Tell whether words call somebody poor or ill who is there, which is no deed either."""
    return bool(_POOR.search(read(words)))
