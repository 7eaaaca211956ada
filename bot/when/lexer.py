"""From letters to meanings: words, numbers and signs, each with all that it can mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from bot.when.lexicon import TWO_WAYS, Means, forgiven, lexicon, names
from bot.when.said import DayWords, Hour, Sense, Token

_TWO_FIGURES = 2
_HOURS, _MINUTES, _MONTHS, _LONGEST_MONTH = 24, 60, 12, 31
_CENTURY = 2000

_HALF = r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?|(?P<tight>[ap])\b\.?)"
_MONTH = "|".join(
    sorted(
        {name for code in ("en", "fr") for name, (kind, _) in names(code).items()
         if kind is Sense.MONTH},
        key=len, reverse=True,
    )
)  # fmt: skip
_GOES_ON = rf"[:/.]\d|\s*(?:de\s|(?:{_MONTH})\b)"
"""What shows that "19 h 12" ends with a day: "19 h 12 déc"."""
_LIST = re.compile(r"\s*(?:,|et|ou|and|or|&|/|-|au|to)\s*(?P<n>\d\d?)(?!\s*[h:]|\d)")
"""What makes of "19 h 12 ou 13 déc" an hour and two days to some, and minutes to others."""

_FORMS = {
    "stamp": r"(?P<y>20\d\d)-?(?P<m>\d\d)-?(?P<d>\d\d)"
    r"(?:t(?P<hh>\d\d):?(?P<mm>\d\d)(?::?\d\d(?:\.\d+)?)?(?P<off>z|[+-]\d\d:?\d\d)?)?(?![\d-])",
    "year_first": r"(?P<y>20\d\d)[/.](?P<m>\d\d?)[/.](?P<d>\d\d?)(?!\d)",
    "figures": r"(?P<one>\d\d?)(?P<sign>[/.-])(?P<two>\d\d?)(?P=sign)(?P<y>20\d\d|\d\d)(?!\d)",
    "slash": r"(?P<one>\d\d?)/(?P<two>\d\d?)(?![\d/])",
    "clock": rf"(?P<h>\d\d?)[:.](?P<min>\d\d)(?::\d\d)?{_HALF}",
    "plain_clock": r"(?P<h>\d\d?):(?P<min>\d\d)(?::\d\d(?:\.\d+)?)?(?!\w)",
    "french": rf"(?P<h>\d\d?)(?:\s(?:h|heures?)\s(?P<sp>\d\d)(?!\w|{_GOES_ON})"
    rf"|h(?P<min>\d\d)(?:m(?:\d\ds)?)?|\s?(?:h|hre?s|heures?))(?!\w)",
    "twelve": rf"(?P<h>\d\d?)(?P<min>\d\d)?{_HALF}",
    "nth": r"(?P<n>\d\d?)(?:st|nd|rd|th|er|re|eme|ere|e|ieme)\b",
    "year": r"(?P<y>20\d\d)(?!\w)",
    "short_year": r"'(?P<y>\d\d)(?!\w)",
    "compact": r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?!\w)",
    "number": r"(?P<n>\d\d?)(?![\d])",
    "bar": r"\d[\w.:/]*",
    "bullet": r"(?:^|(?<=\s))\(?\d\d?\)\s",
    "comma": r"[,|]",
    "line": r"[\n;]",
    "sign": r"[@&+/~]",
}
_BULLET = re.compile(_FORMS.pop("bullet"))
_COMPILED = {name: re.compile(form) for name, form in _FORMS.items()}
_LETTERS = re.compile(r"[a-z]+(?:['. -]{1,2}[a-z0-9]+){0,6}")
_OTHER_LETTERS = re.compile(r"[^\W\d_]+")
_DASHES = re.compile(r" *-+>? *| *→ *")
_WORD = re.compile(r"[a-z0-9]+")
_COLON = re.compile(r":(?=\s)")


def folded(text: str) -> str:
    """Return a text letter by letter in its plainest form, so that each stays where it was."""
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    if letter in "’‘`´":
        return "'"
    if letter in "–—‒‑‐−":
        return "-"
    if letter.isspace() and letter != "\n":
        return " "
    plain = unicodedata.normalize("NFD", letter)[0].casefold()
    return plain if len(plain) == 1 else letter


def tokens(text: str, language: str, feasts: Mapping[str, str]) -> list[Token]:
    """Return all that a folded text says; a sign that says nothing is left out."""
    return list(_tokens(text, language, feasts))


def _tokens(text: str, language: str, feasts: Mapping[str, str]) -> Iterator[Token]:
    at, before = 0, Token(0, 0, {Sense.BREAK: 0})
    while at < len(text):
        token = _bullet(text, at) or _next(text, at, before, language, feasts)
        if token is None:
            at += 1
            continue
        if token.means:
            before = token
            yield token
        at = token.end


def _bullet(text: str, at: int) -> Token | None:
    opened = text.count("(", 0, at) > text.count(")", 0, at)
    found = None if opened else _BULLET.match(text, at)
    return Token(at, found.end(), {Sense.BREAK: 0}) if found else None


def _next(
    text: str, at: int, before: Token, language: str, feasts: Mapping[str, str]
) -> Token | None:
    if text[at].isdigit() and not text[at].isascii():
        return Token(at, at + 1, {Sense.BAR: 0})
    if words := _LETTERS.match(text, at):
        return _words(text, at, words.end(), before, language, feasts)
    if (dash := _DASHES.match(text, at)) and dash[0].strip():
        return Token(at, dash.end(), dict(_dash(text, dash, before)))
    for name, form in _COMPILED.items():
        if (found := form.match(text, at)) and (means := _meaning(name, found)) is not None:
            return Token(at, found.end(), dict(means))
    return _sign(text, at)


def _sign(text: str, at: int) -> Token | None:
    """Return a word in other letters, or a sign that opens a place; None for others."""
    if word := _OTHER_LETTERS.match(text, at):
        return Token(at, word.end(), {Sense.WORD: 0})
    if _COLON.match(text, at):
        return Token(at, at + 1, {Sense.PLACE: ":"})
    return Token(at, at + 1, {Sense.PLACE: "("}) if text[at] == "(" else None


def _meaning(name: str, found: re.Match[str]) -> Means | None:  # noqa: C901, PLR0911, PLR0912 - a line a form
    said = found.groupdict()
    match name:
        case "stamp" | "year_first":
            return _stamp(said)
        case "figures":
            year = int(said["y"]) + (0 if len(said["y"]) > _TWO_FIGURES else _CENTURY)
            return {Sense.FIGURES: _either(int(said["one"]), int(said["two"]), year)}
        case "slash":
            return {Sense.FIGURES: _either(int(said["one"]), int(said["two"]), None)}
        case "clock" | "twelve":
            half = f"{said['half'] or said['tight']}m"
            return _hour(int(said["h"]), int(said["min"] or 0), half=half)
        case "plain_clock" | "french":
            minute = int(said["min"] or said.get("sp") or 0)
            sure = len(said["h"]) == _TWO_FIGURES
            goes_on = _LIST.match(found.string, found.end()) if said.get("sp") else None
            if goes_on and int(goes_on["n"]) > minute:
                return {Sense.BAR: 0}
            return _hour(int(said["h"]), minute, sure=sure)
        case "compact":
            return _hour(int(said["h"]), int(said["min"]), sure=True)
        case "nth":
            return {Sense.ORDINAL: int(said["n"])} if int(said["n"]) else None
        case "year" | "short_year":
            return {Sense.YEAR: int(said["y"]) % 100 + _CENTURY}
        case "number":
            return {Sense.NUMBER: int(said["n"])} if int(said["n"]) else {Sense.BAR: 0}
        case "comma":
            return {Sense.COMMA: 0}
        case "line":
            return {Sense.BREAK: 0}
        case "sign":
            return lexicon()[found[0]]
    return {Sense.BAR: 0}


def _hour(hour: int, minute: int, half: str = "", *, sure: bool = False) -> Means:
    if hour > _HOURS or minute >= _MINUTES or (half and not 1 <= hour <= _HOURS // 2):
        return {Sense.BAR: 0}
    return {Sense.HOUR: Hour(hour, minute, half, sure=sure)}


def _stamp(said: Mapping[str, str | None]) -> Means:
    day = DayWords(day=int(said["d"] or 0), month=int(said["m"] or 0), year=int(said["y"] or 0))
    means: dict[Sense, object] = {Sense.FIGURES: (day,)}
    if said.get("hh"):
        means |= _hour(int(said["hh"] or 0), int(said["mm"] or 0), sure=True)
    if said.get("off"):
        means[Sense.ZONE] = "UTC"
    return means


def _either(one: int, two: int, year: int | None) -> tuple[DayWords, ...]:
    """Return 3/12 as both days that it can be: which comes first, day or month, nobody knows."""
    ways = dict.fromkeys(((one, two), (two, one)))
    fit = [(d, m) for d, m in ways if m <= _MONTHS and d <= _LONGEST_MONTH]
    return tuple(DayWords(day=d, month=m, year=year) for d, m in fit or [(one, two)])


def _dash(text: str, found: re.Match[str], before: Token) -> Means:
    """Return what a dash says: nothing inside of a word, a range elsewhere; " - " is wide."""
    sign, after = found[0], text[found.end() : found.end() + 1]
    wide = sign != sign.strip() and sign[-1].isspace()
    inside = after.isalpha() or before.can(Sense.MONTH) or before.can(Sense.WEEKDAY)
    if before.can(Sense.BREAK) or (not wide and inside) or not after:
        return {}
    return {Sense.DASH: "wide" if wide else "tight"}


def _words(
    text: str, start: int, end: int, before: Token, language: str, feasts: Mapping[str, str]
) -> Token:
    """Return the longest of our words that begins here, else one word as it stands."""
    known = lexicon(language)
    words = list(_WORD.finditer(text, start, end))
    for many in range(len(words), 0, -1):
        spelling = " ".join(word[0] for word in words[:many])
        means = dict(known.get(spelling, {}))
        if spelling == TWO_WAYS and (before.can(Sense.NUMBER) or before.can(Sense.ORDINAL)):
            means = {Sense.MONTH: 3}  # "8 mar" is March to everyone, "mar 8" is not
        if spelling in feasts:
            means[Sense.FEAST] = feasts[spelling]
        if means and not (
            many > 1
            and words[many - 1].end() < len(text)
            and words[many - 1][0].isdigit()
            and text[words[many - 1].end()].isalnum()
        ):
            return Token(start, words[many - 1].end(), means)
    first = words[0]
    letters = re.match(r"[a-z]+", first[0])
    assert letters is not None
    if letters[0] != first[0]:
        # "Dec8": a name and its number, written as one.
        means = dict(known.get(letters[0], {}))
        whole = means if means.keys() & {Sense.MONTH, Sense.WEEKDAY} else {Sense.WORD: 0}
        return Token(start, start + len(letters[0]) if whole is means else first.end(), whole)
    return Token(start, first.end(), dict(forgiven(first[0]) or {Sense.WORD: 0}))
