"""How people say signs in words: digits, letters of the alphabet, and what stands between them."""

from __future__ import annotations

import regex

_TOLD = (
    "zero zéro oh o",
    "one un",
    "two deux",
    "three trois",
    "four quatre",
    "five cinq",
    "six",
    "seven sept",
    "eight huit",
    "nine neuf",
)
DIGITS = {word: str(digit) for digit, words in enumerate(_TOLD) for word in words.split()}

_TENS = """
ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety dix onze douze treize quatorze quinze seize vingt trente quarante
cinquante soixante
"""
PAIRS = frozenset(_TENS.split())
"""Numbers of two digits."""

_RADIO = """
alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november
oscar papa quebec romeo sierra tango uniform victor whiskey xray x-ray yankee zulu
"""
LETTERS = {word: word[0] for word in _RADIO.split()}
"""Letters as they are spelled over the radio."""

BETWEEN = (
    r"(?:dash|hyphen|minus|dot|period|underscore|underline|plus|slash|point|tiret(?:\s+(?:du\s+)?bas)?"
    r"|trait\s+d['’]union|moins|soulign[ée]|barre(?:\s+(?:basse|oblique|de\s+soulignement))?)"
)
"""What stands between two parts of an address or a number, in words."""

SIGN = rf"(?:[^\W_]|{'|'.join((*DIGITS, *LETTERS))})"
"""One letter or digit, as it is written or said."""

_MORE = ("hundred", "cents?", "double", "triple")
NUMBERS = rf"(?:{'|'.join(sorted((*DIGITS, *PAIRS, *_MORE), key=len, reverse=True))})"
"""A number in words, or a part of one."""

HALF = r"(?:\s?½|[\s-]1/2|\s+(?:and\s+a\s+half|et\s+demie?|bis\b|ter\b))"
PART = r"(?:apt|apartment|unit|suite|appartement|appart|logement|app(?=\.))"
"""What stands before the number or the letter of a part of a house."""

COUNTED = regex.compile(
    rf"""(?<=\b{PART}\.?\s*(?:\#\s*)?)(?-i:[A-Z])\b
    | \w*\d\w*(?:[-–/.](?:\w{{1,2}}|\d+[a-z]?)\b)*{HALF}?
    | \b{NUMBERS}(?:(?:[\s-]+|\s+(?:and|et)\s+){NUMBERS})*{HALF}?\b
    | ½""",
    regex.VERBOSE | regex.IGNORECASE | regex.V1,
)
"""A number, in digits or in words, with the letters and the half that belong to it."""
