"""Reads what came over the wire, also what no Telegram would send, and says what makes no sense.

One update that cannot be read must not take those beside it along: what is too deep or too long
for Python's reader of JSON is cut out, and the update that held it keeps its number.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

NUMBER = 2**31 - 1
"""Highest number of an update, a message or a topic (core.telegram.org/bots/api: more than 32 bits
have only the numbers where it says so)."""
ACCOUNT = 2**52
"""Highest number of a chat or an account: at most 52 bits."""

_DEEP = 24
"""How deep real updates nest at most; a press on an answer to a forwarded message has about ten."""
_LONG = 64 * 1024
"""Characters of the longest string; a message has 4,096."""
_CUT = 2 * _DEEP
_DIGITS = 19
"""More make no number of 64 bits, and Python refuses to read some thousand."""
_MARKS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)


def document(body: bytes) -> Any:
    """Return what a JSON text holds. Raises ValueError when it is none."""
    # Half a character in somebody's words must not cost all that came with it.
    text = body.decode("utf-8", "replace")
    try:
        return json.loads(text, parse_int=_whole)
    except RecursionError:
        return json.loads(_shallow(text), parse_int=_whole)


def _whole(digits: str) -> float:
    return int(digits) if len(digits) <= _DIGITS else math.inf


def _shallow(text: str) -> str:
    """Return a JSON text with null in the place of whatever lies too deep."""
    kept: list[str] = []
    depth = at = 0
    for mark in _MARKS.finditer(text):
        if mark[0] in "[{":
            depth += 1
            if depth == _CUT:
                kept.append(text[at : mark.start()])
        elif mark[0] in "]}":
            if depth == _CUT:
                kept.append("null")
                at = mark.end()
            depth -= 1
    if depth < _CUT:
        kept.append(text[at:])
    return "".join(kept)


def serial(raw: object) -> int | None:
    """Return the number of an update; None when there is no such number in it."""
    found = raw.get("update_id") if isinstance(raw, dict) else None
    try:
        return number(found)
    except ValueError:
        return None


def look_over(raw: object, depth: int = 0) -> None:
    """Raise ValueError where a raw update is deeper, longer or higher than any real one."""
    match raw:
        case dict() if depth < _DEEP:
            for value in raw.values():
                look_over(value, depth + 1)
        case list() if depth < _DEEP:
            for value in raw:
                look_over(value, depth + 1)
        case str() if len(raw) <= _LONG:
            pass
        case None | bool():
            pass
        case int() | float() if abs(raw) < 2**63:
            pass
        case _:
            raise ValueError("no real update")


def number(value: object, most: int = NUMBER) -> int:
    """Return a number from 0 to `most`. Raises ValueError for anything else."""
    if type(value) is int and 0 <= value <= most:  # not isinstance: True is no number
        return value
    raise ValueError("no number")


def chat(value: object) -> str:
    """Return the number of a chat, as text; only a group's is below zero. Raises ValueError."""
    if type(value) is int and 0 < abs(value) <= ACCOUNT:
        return str(value)
    raise ValueError("no number of a chat")


def words(value: object) -> str:
    """Return a text, "" for none. Raises ValueError for anything else."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    raise ValueError("no text")
