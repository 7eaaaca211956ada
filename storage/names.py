"""What a person or a chat is called here: that name as it can stand in a line of ours.

Nobody chooses their name for us; it comes from the platform, and may hold anything. What it must
never hold is what our own lines are made of: commas, brackets, roles, line breaks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex
from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator

from storage.lookalikes import lookalikes, skeleton
from storage.role_words import ALONE, ANYWHERE, NAMES_TOO, RANKS, SPACED, UNSPACED

LONGEST = 32
"""Most characters of a name, as people count them (grapheme clusters)."""

NAMELESS = "Neighbour"
"""What somebody is called of whose name nothing can be seen."""

NOTHING_SEEN = "“…”"
"""What a chat is called of whose title nothing can be seen, in any language."""

_ENDS = "admin"
"""Claims a role at the beginning and at the end of a word; in the middle people play badminton."""

_SPELLED = str.maketrans("@43€$5!7", "aaeessit")
"""How letters are spelled in names that are to be read past a rule."""

_IN_NAMES = "'’.-·_& "
_NO_LETTERS = re.compile(
    r"CHECK|POLICE|SHIELD|REVOLVING LIGHT|BLANK|FILLER|NULL NOTEHEAD|REPLACEMENT"
)
"""Signs that stand for a role or a proof, and those that are there but show nothing."""

_OURS = frozenset(",;:()[]{}<>")
_READ_FIRST = 256
_UNSEEN = regex.compile(r"[\p{C}\p{Default_Ignorable_Code_Point}]+")
_BLANK = regex.compile(r"[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800\ufffc\U0001d159]+")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}@$!|€\U0001f110-\U0001f189\U0001f1e6-\U0001f1ff]+")
_MARKS = regex.compile(r"(\p{M}{2})\p{M}+")
_LOOSE_MARKS = regex.compile(r"(^|[^\p{L}\p{N}\p{M}])\p{M}+")
_BETWEEN = regex.compile(
    r"(?i:\W*\b(?:à|au|de|des|du|pour|et|of|the|for|and)\b(?:\W+l[ae]\b)?)+\W*"
)
"""What stands between a role and its place, and is no name where both are gone."""
_CLUSTER = regex.compile(r"\X")
_CLUSTER_LONGEST = 8
_SEEN = regex.compile(r"[\p{L}\p{N}\p{So}]")
_SPELLED_OUT = 24
_SHORT = 4
_ONE_SPELLING = str.maketrans("کیىہھةأإآـ", "كييهههااا ")
"""Arabic letters that Persian and Urdu write otherwise, and the stroke that only makes it long."""


@lru_cache(maxsize=4096)
def called(name: str, nameless: str = NAMELESS) -> str:
    """Return a name that can stand in any line of ours; `nameless` when nothing is left of it."""
    shown = _cleaned(name[:_READ_FIRST], nameless)
    while (again := _cleaned(shown, nameless)) != shown:
        shown = again
    return shown


def _cleaned(name: str, nameless: str) -> str:
    """Return a name with less that must not be in it: what is cut off may show something new."""
    given = unicodedata.normalize("NFKC", " ".join(name.split()))
    words = _without_roles(_UNSEEN.sub("", given))
    words = _without_roles("".join(map(_in_name, words)))
    if words != given and _BETWEEN.fullmatch(words):
        return nameless
    words = _MARKS.sub(r"\1", _LOOSE_MARKS.sub(r"\1", words))
    words = unicodedata.normalize("NFC", " ".join(words.split())).strip(_IN_NAMES)
    clusters = [one[:_CLUSTER_LONGEST] for one in _CLUSTER.findall(words)]
    words = "".join(clusters[:LONGEST]).strip(_IN_NAMES)
    return words if _SEEN.search(words) else nameless


def shows_nothing(words: str) -> bool:
    """Tell whether nothing of these words can be seen: only blanks, and marks on no letter."""
    return not _BLANK.sub("", words)


def numbered(name: str, number: int) -> str:
    """Return what the second or third of one name is called: "Lee 2"."""
    mark = f" {number}"
    return called("".join(_CLUSTER.findall(called(name))[: LONGEST - len(mark)]) + mark)


def _in_name(sign: str) -> str:
    """Return a character as it may stand in a name: itself, a hyphen, or a space instead."""
    if sign in _IN_NAMES:
        return sign
    kind = unicodedata.category(sign)
    if kind == "Pd":
        return "-"
    if kind[0] not in "LMN" and kind != "So":
        return " "
    if not sign.isascii() and not _OURS.isdisjoint(lookalikes(sign)):
        return " "
    return " " if _NO_LETTERS.search(unicodedata.name(sign, "")) else sign


# --- Roles ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Claim:
    """A role is claimed from `start` to `end`; `stays` is what is left in its place."""

    start: int
    end: int
    stays: str = " "


def _without_roles(words: str) -> str:
    """Return words without those that claim a role, also when they are spelled out."""
    claimed = False
    while found := min(_claims(words, beside=claimed), key=_from_left, default=None):
        words, claimed = words[: found.start] + found.stays + words[found.end :], True
    return words


def _from_left(claim: _Claim) -> tuple[int, int]:
    return claim.start, -claim.end


def _claims(words: str, *, beside: bool) -> Iterator[_Claim]:
    """Yield where a role is claimed: by one word, or by several that make one.

    `beside`: another claim was found in the same name, so that a rank is no family name.
    """
    if own := _signs().search(words.translate(_ONE_SPELLING)):
        yield _Claim(*own.span())
    found = [(one.start(), one.end(), _looks(one[0])) for one in _WORD.finditer(words)]
    for at, (start, end, whole) in enumerate(found):
        if whole in _skeletons(RANKS | NAMES_TOO):
            if (stays := _family_name(words, found, at, beside=beside)) != words[start:end]:
                yield _Claim(start, end, stays)
        elif _claims_role(whole):
            yield _Claim(start, end)
        letters = end - start == 1
        for after, to, word in found[at + 1 :]:
            whole += word  # noqa: PLW2901 - it grows from its first word
            letters = letters and to - after == 1
            if len(whole) > _SPELLED_OUT:
                break
            if whole in _skeletons(ANYWHERE) or _spelled_out(whole, letters=letters):
                yield _Claim(start, to)


def _family_name(words: str, found: list[tuple[int, int, str]], at: int, *, beside: bool) -> str:
    """Return what stays of a rank: where it ends a name, it may be what somebody is called."""
    start, end, whole = found[at]
    before = words[:start]
    last = at == len(found) - 1 and at > 0 and not _BETWEEN.fullmatch(before)
    if not last or not _follows(before, *found[at - 1][:2]):
        return " "
    if whole in _skeletons(NAMES_TOO):
        return " " if beside else words[start:end]
    return str(_CLUSTER.findall(words[start:end])[0])


def _follows(before: str, start: int, end: int) -> bool:
    """Whether only a space comes after the word from `start` to `end`, or the dot of an initial."""
    between = before[end:]
    return (between.removeprefix(".") if end - start == 1 else between).isspace()


def _claims_role(word: str) -> bool:
    ends = _looks(_ENDS)
    return (
        word in _skeletons(ALONE)
        or word.startswith(ends)
        or word.endswith(ends)
        or any(one in word for one in _skeletons(ANYWHERE))
    )


def _spelled_out(whole: str, *, letters: bool) -> bool:
    """Whether pieces make a role: letter by letter, or a rank that is short and torn apart."""
    if letters:
        return whole in _skeletons(RANKS | NAMES_TOO) or _claims_role(whole)
    return len(whole) <= _SHORT and whole in _skeletons(RANKS)


def _looks(word: str) -> str:
    return skeleton(word.translate(_SPELLED))


@lru_cache
def _skeletons(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_looks, words))


@lru_cache
def _signs() -> regex.Pattern[str]:
    """Return what finds a role in the scripts whose signs are like none but their own."""

    def signs(words: Iterable[str]) -> str:
        longest = sorted((word.translate(_ONE_SPELLING) for word in words), key=len, reverse=True)
        return "|".join(r"[^\p{L}\p{N}]*".join(word) for word in longest)

    letter = r"[\p{L}\p{M}\p{N}]"
    spaced = rf"(?<!{letter})(?:\u0627\u0644|\u05d4)?(?:{signs(SPACED)})(?!{letter})"
    return regex.compile(f"{signs(UNSPACED)}|{spaced}", regex.IGNORECASE)


# --- Chats and groups ------------------------------------------------------------------------

_TITLE_WORD = r"#?[\p{Lu}\p{Lt}\p{Lo}\p{N}][\p{L}\p{M}\p{N}'’-]*"
_TITLE_JOIN = r"(?:and|of|the|et|de|du|des|la|le)"
_TITLE = regex.compile(
    rf"(?:[\p{{L}}\p{{M}}\p{{N}}'’-]+|{_TITLE_WORD}(?:\ (?:{_TITLE_JOIN}\ )?{_TITLE_WORD}){{0,2}})"
    r"(?:\ \#[\p{L}\p{M}\p{N}_-]+)?"
)
"""A word, or up to three that begin with a capital, and a channel: no sentence."""
_NUMBER = regex.compile(r"(?<![\p{L}\p{M}\p{N}])\p{N}+(?![\p{L}\p{M}\p{N}])")
_CITES = str.maketrans("“”«»„‟❝❞〝〞＂", '"' * 11)


@lru_cache(maxsize=4096)
def titled(title: str) -> str:
    """Return what a chat is called, for any line of ours: in marks where it says more than that.

    Whoever manages a chat calls it what they like, also "URGENT: leave your homes".
    """
    words = unicodedata.normalize("NFC", _UNSEEN.sub(" ", title).strip())
    words = words.removeprefix("“").removesuffix("”").translate(_CITES)
    if shows_nothing(words):
        return NOTHING_SEEN if title else ""
    clusters = [one[:_CLUSTER_LONGEST] for one in _CLUSTER.findall(words)]
    if len(clusters) > LONGEST:
        words = "".join(clusters[: LONGEST - 1]).rstrip() + "…"
    elif _TITLE.fullmatch(words) and _claims_nothing(words):
        return words
    return f"“{words}”"


def _claims_nothing(title: str) -> bool:
    """Whether no role stands in a title. A number by itself is none of its letters: "house-17"."""
    words = _NUMBER.sub("", title)
    return bool(_without_roles(words) == words)


class Called(TypeDecorator[str]):
    """A column that holds a person's name: whatever was kept in it, it is read as `called`."""

    impl = String
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the name as it can be shown; "" stays, for whoever was erased or did not sign."""
        del dialect
        return called(value) if value else value
