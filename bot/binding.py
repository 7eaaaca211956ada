"""Words of a button, or of a card's key, as what the function takes that they are for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from inspect import signature, unwrap
from typing import Any, TypeVar, get_type_hints

R = TypeVar("R")


class Forged(ValueError):  # noqa: N818 - a button is forged; it is no error of ours
    """A button or form that we never made, or not like this."""


@cache
def takes(run: Callable[..., Any], skip: int) -> tuple[type, ...]:
    """Return which of a function's words are numbers. What only code hands in (*args) is none."""
    plain = unwrap(run)
    hints = get_type_hints(getattr(plain, "func", plain))
    taken = list(signature(run).parameters.values())[skip:]
    words = [one.name for one in taken if one.kind is one.POSITIONAL_OR_KEYWORD]
    return tuple(int if hints.get(name) is int else str for name in words)


_NUMBER = re.compile(r"[0-9]{1,9}")
"""A number in a button: every one of ours fits a column of any database."""


def _read(kind: type, word: str) -> str | int:
    if kind is str:
        return word
    if not _NUMBER.fullmatch(word):
        raise ValueError(word)
    return int(word)


def bound(run: Callable[..., Any], words: Sequence[str], skip: int = 1) -> tuple[str | int, ...]:
    """Return a button's words as the arguments that `run` takes after its first `skip`.

    Raises Forged when they do not fit: somebody made that button up.
    """
    try:
        return tuple(_read(*one) for one in zip(takes(run, skip), words, strict=True))
    except ValueError:
        raise Forged from None


def with_key(run: Callable[..., R], key: str, *first: object) -> R:
    """Call what takes `first` and then the parts of a card's key (`cards.key_of`).

    The last part is all that is left of the key, also where it holds several.
    """
    kinds = takes(run, len(first))
    parts = key.split("_", len(kinds) - 1)
    return run(*first, *(_read(*one) for one in zip(kinds, parts, strict=False)))
