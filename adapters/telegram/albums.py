"""Photos that are sent together come as messages of their own, and are one thing said.

Who asks for updates leaves an album there until it grows no more. Who is called gets each part only
once the one before was taken: then the core hears them one by one, and knows them by their album.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from adapters.telegram.to_words import Heard
from bot.words import Said

MOST = 10
"""Photos of an album (core.telegram.org/bots/api#sendmediagroup)."""

Together = list[Any]
"""The raw updates of one thing said, in their order."""


def album(raw: object) -> str:
    """Return which album of which chat a raw update is a part of; "" for none."""
    match raw:
        case {"message": {"media_group_id": str(name), "chat": {"id": int(chat)}}}:
            return f"{chat} {name}"
        case _:
            return ""


def _chat(raw: object) -> int | None:
    match raw:
        case {"message": {"chat": {"id": int(chat)}}}:
            return chat
        case _:
            return None


class Albums:
    """Puts the parts of albums together."""

    def __init__(self) -> None:
        self._parts: dict[str, int] = {}
        """How many parts there were of an album that was left, until it is taken."""

    def whole(self, updates: list[Any]) -> tuple[list[Together], list[Any]]:
        """Return what can be taken now, and what is to come again: the rest may be on its way.

        What the same chat said after such an album waits behind it.
        """
        said: dict[object, Together] = {}
        for at, raw in enumerate(updates):
            said.setdefault(album(raw) or at, []).append(raw)
        waiting = {_chat(said[name][0]) for name in said if not self._is_whole(name, updates, said)}
        ready = [one for one in said.values() if _chat(one[0]) not in waiting]
        names = [name for name in said if isinstance(name, str)]
        self._parts = {name: len(said[name]) for name in names if _chat(said[name][0]) in waiting}
        left = [raw for raw in updates if _chat(raw) in waiting and _chat(raw) is not None]
        return ready, left

    def _is_whole(self, name: object, updates: list[Any], said: dict[object, Together]) -> bool:
        if not isinstance(name, str):
            return True
        parts = said[name]
        newest = [raw for raw in updates if _chat(raw) == _chat(parts[0])][-1]
        grown = self._parts.get(name) != len(parts)
        return len(parts) >= MOST or newest is not parts[-1] or not grown


def one(parts: list[Heard]) -> Heard:
    """Return the parts of an album as one thing said."""
    said = [part.incoming for part in parts if isinstance(part.incoming, Said)]
    if len(said) < len(parts) or len(said) == 1:
        return parts[0]
    first = said[0]
    together = replace(
        first,
        text=next((one.text for one in said if one.text), ""),
        answers=next((one.answers for one in said if one.answers), ""),
        extras=tuple(extra for one in said for extra in one.extras),
        files=tuple(file for one in said for file in one.files),
    )
    return replace(parts[0], incoming=together)
