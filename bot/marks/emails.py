"""E-mail addresses, as they are written and as they are said: "kev dash wong at gmail dot com"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.marks.said import BETWEEN, SIGN

_AT = (
    r"(?:(?<=\w)@\s*|\s+@\s+|\s+(?:at|arobase?|a\s+commercial)\s+"
    r"|\s?[(\[{](?:at|@|arobase?)[)\]}]\s?)"
)
_DOT = r"(?:\s?\.\s?|\s+(?:dot|point)\s+|\s?[(\[{](?:dot|point|\.)[)\]}]\s?)"
_LABEL = r"(?:[^\W_][\s-]){0,12}[\w-]+"
_TOP = r"(?:com|ca|org|net|info|fr|edu|gov|io|me|co|uk|us|c[\s-]o[\s-]m|c[\s-]a|q[\s-]c|qc)"
_HOME = r"(?:gmail|hotmail|yahoo|outlook|icloud|protonmail|videotron|sympatico)"

_HOST = re.compile(
    rf"""(?:(?<=[\w.+-])@[\w-]+(?:\.[\w-]+)+
    | {_AT}{_LABEL}(?:(?:{_DOT}|\s+{BETWEEN}\s+){_LABEL}){{0,2}}?{_DOT}{_TOP}(?:{_DOT}{_TOP})?\b
    | (?:\s*@\s*|\s+arobase?\s+){_HOME}(?:\.[a-z]{{2,3}})?\b
    | (?<=[\d_.-])\s+at\s+{_HOME}\b)""",
    re.VERBOSE | re.IGNORECASE,
)
"""The half behind the "@"; without its end where people say it for the best known."""

_PART = re.compile(rf"(?<!\S){BETWEEN}(?!\S)|\S+", re.IGNORECASE)
_JOIN = re.compile(rf"[(\[{{]?{BETWEEN}[)\]}}]?|[._-]", re.IGNORECASE)
_ONE = re.compile(rf"(?:{SIGN}(?:[._-]{SIGN})*|[a-z]?\d{{1,4}}),?", re.IGNORECASE)
_WHOLE = re.compile(r"\S*\w")
_OPENING = "(<«\"'[:,"
_FAR = 120

_BEGINS = re.compile(
    r"""\b(?:writ(?:e|es|ing)|wrote|e-?mail|mail|contact|reach|address|courriel|adresse|[ée]cri\w+)
    (?:\s+(?:to|me|us|him|her|them|at|is|it['’]s|à|a|au|est|c['’]est|moi))*\s*:?\s+
    (?P<name>(?!(?:to|me|at|is|à|a|est)\s)(?:[\w'’.-]+\s+){1,3})$""",
    re.VERBOSE | re.IGNORECASE,
)
"""Where somebody says that an address comes, it begins there."""

_SITES = """
look is was are were be it us them here there online see find found sold posted order buy shop page
site website more info voir est sont vendu trouvé
"""
_NO_ONE = frozenset(_SITES.split())
"""What stands before the name of a site: "look at example.com"."""


def emails(words: str) -> Iterator[tuple[int, int]]:
    """Find e-mail addresses, as (start, end)."""
    for host in _HOST.finditer(words):
        start = _begin(words, host.start())
        name = words[start : host.start()]
        if re.search(r"\w", name) and not ("@" not in host[0] and name.casefold() in _NO_ONE):
            yield start, host.end()


def _begin(words: str, end: int) -> int:
    """Return where the name before the "@" begins, whose parts may stand apart."""
    far = max(0, end - _FAR)
    parts = list(_PART.finditer(words, far, end))
    if not parts:
        return end
    at = len(parts) - 1
    while at > 0 and _goes_on([part[0] for part in parts[: at + 1]]):
        at -= 1
    told = _BEGINS.search(words, far, end)
    start = told.start("name") if told else parts[at].start()
    return start + len(words[start:end]) - len(words[start:end].lstrip(_OPENING))


def _goes_on(parts: list[str]) -> bool:
    """Whether the last part of a name is joined to the one before it."""
    here, before = parts[-1], parts[-2].lstrip(_OPENING)
    if _JOIN.fullmatch(here) or (parts[:-2] and _JOIN.fullmatch(before)):
        return True
    if not _ONE.fullmatch(here):
        return False
    number = here.isdecimal() or len(here.rstrip(",")) > 1
    return bool(_ONE.fullmatch(before) or (number and _WHOLE.fullmatch(before)))
