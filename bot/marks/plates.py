"""Number plates: as they are painted, as people remember them, and as they type them in a hurry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.marks.said import BETWEEN, DIGITS, LETTERS, SIGN

_GAP = r"[ ·•∙._–—-]"
_TIGHT = r"[·•∙._–—-]?"
_SHAPES = r"""[A-Z]{{3}}{0}\d{{3,4}} | [A-Z]{{4}}{0}\d{{3}} | \d{{3}}{0}[A-Z]{{3}}
    | [A-Z]{{2}}\d{0}\d{{2}}[A-Z] | [A-Z]\d{{2}}{0}[A-Z]{{3}}
    | [A-Z]{{3}}{0}\d{{2}}[A-Z] | [A-Z]{{2}}{0}\d{{3}}[A-Z] | [A-Z]{{3}}{0}[A-Z]\d{{3}}"""
"""Letters and digits of a plate, with what stands between its two parts."""
_JOINED = _SHAPES.format(_TIGHT) + r" | \d[A-Z]{3}\d{3}"
_SPACED = _SHAPES.format(_GAP)

_PROVINCE = r"(?:BC|AB|SK|MB|QC|NB|NS|PE|NL|YT|NT|NU|ON(?=.[A-Z]))[ \-]"
_OF_A_PROVINCE = re.compile(rf"(?<![\w-]){_PROVINCE}(?:{_SPACED})(?![\w-])", re.VERBOSE)
"""With the province before it, as people read it from the car: "BC 123 ABC"."""

_WRITTEN_TOGETHER = re.compile(rf"(?<![\w-])(?:{_JOINED})(?![\w-])", re.VERBOSE)
_WRITTEN = re.compile(rf"(?<![\w-])(?:{_JOINED}|{_SPACED})(?![\w-])", re.VERBOSE)
"""As the provinces and territories of Canada, California and most other states write them."""

_NO_PLATE = re.compile(
    r"""(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|FEV|AVR|MAI|JUI|JUIN|AOU|AOUT
    |MON|TUE|WED|THU|FRI|SAT|SUN|LUN|MER|JEU|VEN|SAM|DIM
    |BMW|GMC|RAM|KIA|SUV|VAN|BUS|HWY|CAD|USD|EUR|APT|THE|AND|FOR|ROOM|UNIT|CALL|EXIT|RCMP|SPVM)
    [ ·•∙._–—-]?\d | \d{3}[ ·•∙._–—-]?(?:CAD|USD|EUR|KMH|MPH|LBS|KGS|MIN|SEC)\b
    | [A-Z]+[ ·•∙._–—-]?911\b
    | (?:LOT|ALL|NOT|SAW|HAS|WAS|PER|DES|LES|AUX|TTC|STM|AM|PM|AT|IN|ON|BY|TO|OF|GO|LE|DU|AU|BC|RT)
        [ .-]\d{2,3}[A-Z]""",
    re.VERBOSE,
)
"""Dates, sums, makes of cars and calls for help, which are written the same way."""

_CAR = (
    "cars?|vans?|trucks?|suvs?|pickups?|vehicles?|minivans?|sedans?|autos?|voitures?|camions?"
    "|camionnettes?|chars?|vus"
)
_SMALL_PLATE = (
    rf"(?:[a-z]{{3,4}}{_GAP}?\d{{3,4}}|\d{{3}}{_GAP}?[a-z]{{3}}|[a-z]{{2}}\d{_GAP}?\d{{2}}[a-z])"
)
_NO_LETTERS = (
    r"(?!(?:the|and|for|was|had|has|not|but|per|les|des|est|qui|sur|pas|van|bus|suv|old|new|red"
    r"|now|all|out|off|own|big|only|just|over|from|near|some|most|went|hit|cost|made|does|goes|peut|mais"
    r"|vers|plus|dans|avec|pour|rue)\b)"
)

_SMALL = re.compile(
    r"""(?<![\w-])
    (?!(?:and|all|ash|ask|art|act|add|arms?|elms?|ends?|its|ill|inn|ink|off|old|odd|oct|apr|apt|est
        |ils|ans|ont|usd|lbs|kgs|kmh|mph|rcmp|spvm|cst|pst|cbc|gps|http|html|www|hrs|nth|sgt)\b)
    (?:[a-z][b-df-hj-np-tv-xz]{2,3}[ ·•∙_–-]\d{3} | [a-z][b-df-hj-np-tv-xz]{2}\d{3,4})(?![\w-])""",
    re.VERBOSE,
)
"""In small letters, where they are no word of any language: a vowel makes one."""

_OF_A_CAR = re.compile(
    rf"""\b(?:{_CAR})\s+(?:is|was|has|had|with|est|était|a|avec|:)\s+{_NO_LETTERS}
    (?P<plate>{_SMALL_PLATE})(?![\w-])
    | \b(?:{_CAR}|honda|toyota|ford|mazda|nissan|hyundai|kia|bmw|tesla|dodge|chevy|jeep|audi|subaru)
    [,:]?\s+(?:\w+[,:]?\s+){{0,2}}?(?P<mixed>[a-z]{{2}}\d[ -]?\d{{2}}[a-z])(?![\w-])""",
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"""(?<![\w-]){_NO_LETTERS}(?P<plate>{_SMALL_PLATE})\s+(?:is|was|are|est|était)\s+
    (?:\w+\s+){{0,3}}(?:plates?|licen[cs]e|plaques?|immatricul\w*)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Beside a car, or before the word itself, also where the letters are a word."""

_VIN = re.compile(
    r"""(?<![\w-])(?P<whole>(?=[A-Z]*(?:\d[A-Z]*){3})(?=\d*(?:[A-Z]\d*){3})[A-HJ-NPR-Z0-9]{17})(?![\w-])
    | \b(?:VIN|NIV)\b[^\w\n]*(?:[^\W\d]+[^\w\n]+){0,3}?
        (?P<part>(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6,17})(?![\w-])""",
    re.VERBOSE,
)
"""The number of a car itself, and a part of it after its name; "vin" written small is wine."""

_SMALL_WORDS = """
of is was were are in at to on by for and or the with has had its from than only just over like some
all say says said read reads showed end ends de du des est en la le les au aux un une et ou par
pour sur avec dit
"""
_LETTERS = rf"(?!(?:{'|'.join(_SMALL_WORDS.split())})\b)[a-z]{{2,4}}"
"""The letters of a plate, and no word that stands between "plate" and a number."""

_NAMED = re.compile(
    r"""\b(?:plates?|licen[cs]e|registration|plaques?|immatricul\w*)\b[^\w\n.]*(?:[^\W\d]+[^\w\n.]+){0,4}?
    (?P<plate>
        (?=\w*\d)(?=\w*[^\W\d_])(?!\d+(?:am|pm|h\d*|st|nd|rd|th|e|er|re|km|m|min|s)\b)\w{2,8}
            (?:[ .·•∙–-](?=\w*\d)\w{2,4})?
        | [a-z]{2,4}-\d{1,3}-\d{1,3} | [a-z](?:[ .-]{1,2}[a-z]){1,3}[ .-]{1,2}\d(?:[ .-]?\d){1,3}
        | """
    + _LETTERS
    + _GAP
    + r"""[a-z]?\d{2,4}(?:[ ](?-i:[B-HJ-Z])(?![\w-])|[a-z]{0,2}) | \d{3}[ .·•∙_–-][a-z]{3}
        | (?:(?<=\bends\swith\s)|(?<=\bends\sin\s)|(?<=\bstarts\swith\s)|(?<=\bbegins\swith\s)
            |(?<=\bfinit\spar\s)|(?<=\btermine\spar\s)|(?<=\bcommence\spar\s))\d{2,4}
    )(?![\w-])""",
    re.VERBOSE | re.IGNORECASE,
)
"""After the word itself: part of a plate, and in small letters too."""


_SEP = rf"(?:\s*[ ,.·•∙_–—-]\s*|\s+{BETWEEN}\s+)"
_CHUNK = (
    rf"(?:{SIGN}|\d{{2,4}}|(?-i:[A-Z]{{2,4}})|(?-i:[A-Z]{{1,3}}\d{{1,4}}|\d{{1,4}}[A-Z]{{1,3}}))"
)
_SPELT = re.compile(rf"(?<![\w'’]){_CHUNK}(?:{_SEP}{_CHUNK})+(?![\w'’])", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:plates?|licen[cs]e|registration|plaques?|immatricul\w*)\b\W*(?:[^\W\d]+\W+){0,3}$",
    re.IGNORECASE,
)
_CHUNKS = re.compile(rf"(?<!\w){_CHUNK}(?!\w)", re.IGNORECASE)
_NO_SIGN = re.compile(r"[ay],?\s+(?=\d\d)")
_FEWEST, _FEWEST_ALONE, _MOST = 4, 6, 8
_FAR = 60

_MORE = re.compile(rf"(?:{_SEP}(?!(?:[aiày]|un|one)\b){SIGN}\b)+", re.IGNORECASE)
_APART = re.compile(r"[^\w\n][^\W_]$")
"""Signs apart after a plate of which the last stood apart too."""


def _spelt(words: str) -> Iterator[tuple[int, int]]:
    """Find plates that are told sign by sign: "A B one two three C"."""
    for match in _SPELT.finditer(words):
        told = _SAID.search(words, max(0, match.start() - _FAR), match.start())
        start = match.start()
        if first := _NO_SIGN.match(words, start, match.end()):
            start = first.end()
        chunks = [one.casefold() for one in _CHUNKS.findall(words[start : match.end()])]
        signs = "".join(LETTERS.get(one, DIGITS.get(one, one)) for one in chunks)
        mixed = any(map(str.isdigit, signs)) and any(map(str.isalpha, signs))
        apart = len(signs) >= _FEWEST_ALONE and all(
            len(one) == 1 or one in DIGITS or one in LETTERS for one in chunks
        )
        if mixed and len(signs) <= _MOST and (len(signs) >= _FEWEST if told else apart):
            yield start, match.end()


def plates(words: str) -> Iterator[tuple[int, int]]:
    """Find what is written like a plate, and whatever letters and digits follow the word.

    As (start, end); the places may overlap.
    """
    yield from _spelt(words)
    for pattern in (_NAMED, _OF_A_CAR, _BEFORE):
        for match in pattern.finditer(words):
            piece = "plate" if match["plate"] else "mixed"
            if not _NO_PLATE.match(match[piece].upper()):
                start, end = match.span(piece)
                more = _MORE.match(words, end) if _APART.search(words, start, end) else None
                yield start, more.end() if more else end
    for match in _SMALL.finditer(words):
        if not _NO_PLATE.match(match[0].upper()):
            yield match.span()
    for match in _VIN.finditer(words):
        yield match.span(match.lastgroup or 0)
    for match in _OF_A_PROVINCE.finditer(words):
        yield match.span()
    # Where everything is in capitals, a word and a number look like a plate.
    loud = words.isupper() and len(re.findall(r"\w+", words)) > 2  # noqa: PLR2004 - a plate alone has two
    for match in _WRITTEN_TOGETHER.finditer(words) if loud else _WRITTEN.finditer(words):
        if not _NO_PLATE.match(match[0]):
            yield match.span()
