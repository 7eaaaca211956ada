"""The name under what a neighbour wrote: no sentence, and of nobody only among people under 18.

An account may be called anything: "Lee said it is fixed". Marks around a name show where it begins
and ends, wherever it looks like more than one.
"""

from __future__ import annotations

import regex

from bot import looks
from bot.turn import View
from bot.words import cited
from storage import people

NAME_WORDS = 3
"""A name of more words is none."""

_PART = r"(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*|\p{Lu}\.)"
_JOIN = r"(?:de|del|della|la|le|du|da|dos|van|von|den|der|bin|bint|ibn|al|el|y)"
_PLAIN = regex.compile(rf"[\p{{L}}\p{{M}}]+ | {_PART} (?:\ {_JOIN}){{0,2}}\ {_PART}", regex.VERBOSE)
"""One word, or a given name and a surname: nobody takes it for a sentence of ours."""


def signature(name: str) -> str:
    """Return the name under words for everyone, "" where none may stand there.

    An account may be called anything: a sentence, an address. Of such a one the first word is left.
    """
    words = name.split()
    if len(words) > NAME_WORDS or any(map(str.isdigit, name)):
        words = words[:1]
    short = " ".join(words)
    unfit = any(map(str.isdigit, short)) or looks.before_all(short) is not None
    return "" if unfit else short


def shown(name: str) -> str:
    """Return a name as it stands in a line of ours: in marks where it could be read as more."""
    return name if _PLAIN.fullmatch(name) else cited(name)


def below(view: View, signed: str, author: int) -> str:
    """Return the name below a post that everyone reads; "" where no chat shows it any more."""
    return "" if people.only_young(view.db, view.group.id, author) else signed
