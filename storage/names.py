"""What a person is called here: the name of their account, as it can stand beside a role.

Nobody chooses their name for us; it comes from the platform, and may hold anything. What it must
never hold is what our own lines are made of: commas, brackets, roles, line breaks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex
from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator

from storage.lookalikes import lookalikes, skeleton

LONGEST = 32
"""Most characters of a name, as people count them (grapheme clusters)."""

NAMELESS = "Neighbour"
"""What somebody is called of whose name nothing can be seen."""

ROLE_WORDS = frozenset(
    # A name claims a role that holds one of these, also inside a longer word or spelled out.
    """
    organizer organiser organisateur organisatrice police policier policiere moderator moderateur
    moderatrice administrator administrateur administratrice contact liaison porchlight official
    officiel responsable verified verifie gendarme coordinator coordonnateur coordonnatrice
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
ROLE_WORDS_ALONE = frozenset(
    # These are parts of honest names, and claim a role only on their own.
    """
    admin admins mod mods modo modos bot robot staff officer officers agent agents cop cops rcmp
    grc vpd spvm support system systeme team equipe owner community communautaire 911
    """.split()  # noqa: SIM905 - see above
)
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


@lru_cache(maxsize=4096)
def called(name: str, nameless: str = NAMELESS) -> str:
    """Return a name that can stand in any line of ours; `nameless` when nothing is left of it."""
    given = unicodedata.normalize("NFKC", " ".join(name[:_READ_FIRST].split()))
    words = _without_roles(_UNSEEN.sub("", given))
    words = _without_roles("".join(map(_in_name, words)))
    if words != given and _BETWEEN.fullmatch(words):
        return nameless
    words = _MARKS.sub(r"\1", _LOOSE_MARKS.sub(r"\1", words))
    words = unicodedata.normalize("NFC", " ".join(words.split())).strip(_IN_NAMES)
    clusters = [one[:_CLUSTER_LONGEST] for one in _CLUSTER.findall(words)]
    words = "".join(clusters[:LONGEST]).strip(_IN_NAMES)
    return words if _SEEN.search(words) else nameless


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


def _without_roles(words: str) -> str:
    """Return words without those that claim a role, also when they are spelled out."""
    while found := next(_claims(words), None):
        words = f"{words[: found[0]]} {words[found[1] :]}"
    return words


def _claims(words: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where a role is claimed: by one word, or by several that make one."""
    found = [(one.start(), one.end(), _looks(one[0])) for one in _WORD.finditer(words)]
    for at, (start, end, whole) in enumerate(found):
        if _claims_role(whole):
            yield start, end
        letters = end - start == 1
        for after, to, word in found[at + 1 :]:
            whole += word  # noqa: PLW2901 - it grows from its first word
            letters = letters and to - after == 1
            if len(whole) > _SPELLED_OUT:
                break
            if whole in _skeletons(ROLE_WORDS) or (letters and _claims_role(whole)):
                yield start, to


def _claims_role(word: str) -> bool:
    ends = _looks(_ENDS)
    return (
        word in _skeletons(ROLE_WORDS_ALONE)
        or word.startswith(ends)
        or word.endswith(ends)
        or any(one in word for one in _skeletons(ROLE_WORDS))
    )


def _looks(word: str) -> str:
    return skeleton(word.translate(_SPELLED))


@lru_cache
def _skeletons(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_looks, words))


class Called(TypeDecorator[str]):
    """A column that holds a person's name: whatever was kept in it, it is read as `called`."""

    impl = String
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the name as it can be shown; "" stays, for whoever was erased or did not sign."""
        del dialect
        return called(value) if value else value
