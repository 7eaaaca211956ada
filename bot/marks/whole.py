"""Widens a mark to all that belongs to it, so that nothing of it can be read beside the block.

A name takes in the other names of its row and the rest of its handle, a house the numbers before
it, an account what follows it without a space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from bot.marks.listed import ALSO_WORDS, GIVEN, NO_NAME, STREETS, SURNAMES
from bot.meant import bare

_CAPITAL = r"[\p{Lu}&&\p{Latin}]\p{L}+(?:['’-](?!s\b)\p{L}+)*"
_ONE = rf"{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}"
_AND = r"(?:[ ]?,?[ ](?:and|or|et|ou)[ ]|[ ]?&[ ]?)"

_ROW = regex.compile(
    rf"(?<![\p{{L}}'’-])(?P<name>{_ONE})(?:,[ ](?P<name>{_ONE})){{0,6}}"
    rf"{_AND}(?P<name>{_ONE})(?![\p{{L}}-])",
    regex.V1,
)
"""Capitals in a row: "Kevin, Paul and Ann Smith"."""

_BEGINNING = re.compile(r"(?:^|[.!?:\n])[\s\"'«(]*$")
_NO_BEGINNING = re.compile(
    r"\w+(?:ly|ment|day|s)|also|again|tonight|tomorrow|then|now|well|please|sorry|hello|hi|hey|no|yes"
    r"|ok|okay|however|so|still|later|soon|but|for|from|ask|tell|see|when|if|hier|demain|aussi|salut"
    r"|merci|oui|non|alors|ensuite|puis|encore|mais|donc|demandez|voyez|quand|si|bonjour|bonsoir"
)
"""What begins a sentence before a name and is none."""

_BETWEEN = r"[._/+&@\#~*=?·•∙'’–-]{1,2}"
_SIGN = r"[\w--[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}\p{Thai}]]"
_BEHIND = regex.compile(rf"{_SIGN}*(?:(?!['’]s\b){_BETWEEN}{_SIGN}+)*", regex.V1)
_BEFORE = regex.compile(rf"(?:{_SIGN}+{_BETWEEN})*{_SIGN}*\Z", regex.V1)
_ELIDED = re.compile(r"(?:[dlcjnmts]|qu|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)
"""What stands beside a mark without a space: "Kevin.in_", "Kevin/Lina", and not "d'"."""

_INITIAL = re.compile(
    r"[ ](?!I\b|[ai]\b)[A-Za-z]\.(?:[ ]?-?[A-Z]\b\.?)*"
    r"|[ ](?![AI]\b)[A-Z](?=\s*(?:$|[,;:!?\n]|did\b|is\b|was\b|has\b))"
)
"""The first letter of a surname: "Kevin W."."""
_DOTTED = re.compile(r"(?<!\w)[^\W\d_]$")

_ALSO = r"(?:,?\s(?:or|and|to|ou|et|à)\s|\s?&\s?|\s?[-\u2013/]\s?)(?:(?:le|au|du)\s)?"
_NUMBERS = re.compile(
    rf"(?<![\w:.,$/-])\#?\d{{1,5}}[a-z]?(?:(?:,\s|{_ALSO})\d{{1,5}}[a-z]?)*{_ALSO}$", re.IGNORECASE
)
"""The numbers before that of a house: "1234 or 1236 Elm". A comma alone parts it from an hour."""
_FAR = 60

_DASH = re.compile(r"(?<![\w:.,$/-])(\d{1,5}[A-Za-z]?)[-\u2013/](?=\d{1,5}[A-Za-z]?[ ])")


def apart(words: str) -> str:
    """Return words in which no dash hides the number of a house behind another: "12-450 Elm"."""
    return _DASH.sub(r"\1 ", words)


def rows(words: str, names: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Find the names that stand in a row with one of these, or of which the last is a whole one."""
    for row in _ROW.finditer(words):
        spans = sorted(row.spans("name"))
        parts = {part.casefold() for one in spans for part in words[slice(*one)].split()}
        if parts & STREETS or _street(words, row.end()):
            continue
        known = any(start < last and first < end for start, end in spans for first, last in names)
        if known or _ends_with_a_name(words[slice(*spans[-1])]):
            yield from (one for one in spans if _may_be(words, *one))


def _ends_with_a_name(last: str) -> bool:
    """Whether the last of a row is a given name with a surname that many have: "Ann Smith"."""
    parts = last.split()
    return len(parts) > 1 and bare(parts[-1]) in SURNAMES and bare(parts[0]) not in NO_NAME


def _may_be(words: str, start: int, end: int) -> bool:
    """Whether a capital of a row may be a name; it begins a sentence also with another word."""
    parts = words[start:end].split()
    if any(one.casefold() in NO_NAME for one in parts):
        return False
    first = bare(parts[0])
    if first in GIVEN | ALSO_WORDS | SURNAMES or not _BEGINNING.search(words, 0, start):
        return True
    return not _NO_BEGINNING.fullmatch(first)


def _street(words: str, end: int) -> bool:
    after = re.match(r"[ ]+([^\W\d_]+)", words[end:])
    return after is not None and after[1].casefold() in STREETS


def run(words: str, start: int, end: int) -> tuple[int, int]:
    """Return a piece with all that is joined to it without a space."""
    before = _BEFORE.search(words, max(0, start - _FAR), start)
    behind = _BEHIND.match(words, end)
    if before and (first := _ELIDED.match(words, before.start(), start)):
        start = min(first.end(), start)
    elif before:
        start = before.start()
    return start, behind.end() if behind else end


def name(words: str, start: int, end: int) -> tuple[int, int]:
    """Return a name with the rest of its handle, and an initial after it with its dot."""
    start, end = run(words, start, end)
    initial = _INITIAL.match(words, end)
    end = initial.end() if initial else end
    return start, end + bool(_DOTTED.search(words, start, end) and words.startswith(".", end))


def house(words: str, start: int, end: int) -> tuple[int, int]:
    """Return an address with the numbers that stand in a row before its own."""
    if not words[start].isdigit():
        return start, end
    before = _NUMBERS.search(words, max(0, start - _FAR), start)
    return before.start() if before else start, end
