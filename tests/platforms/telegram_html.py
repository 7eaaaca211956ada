"""Telegram's own small HTML, read as strictly as Telegram reads it.

What is not in its short list of tags is an error, as is a tag that is not closed.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

JSON = dict[str, Any]

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "code": "code", "pre": "pre", "a": "text_link",
    "blockquote": "blockquote",
}  # fmt: skip
_PIECE = re.compile(r"<(/?)([A-Za-z-]*)([^<>]*)(>?)|&(?:lt|gt|amp|quot|#\d+|#x[0-9A-Fa-f]+);")


def parsed(markup: str) -> tuple[str, list[JSON]]:
    """Return the bare text and its entities. Raises ValueError with Telegram's words."""
    text = ""
    entities: list[JSON] = []
    open_tags: list[tuple[str, JSON]] = []
    seen = 0
    for match in _PIECE.finditer(markup):
        text += markup[seen : match.start()]
        seen = match.end()
        where = f"at byte offset {len(markup[: match.start()].encode())}"
        if match[2] is None:
            text += unescape(match[0])
        elif match[1]:
            if not open_tags or open_tags[-1][0] != match[2].lower():
                raise ValueError(f"Unexpected end tag {where}")
            entity = open_tags.pop()[1]
            entity["length"] = _units(text) - entity["offset"]
            if entity["length"]:
                entities.append(entity)
        else:
            open_tags.append((match[2].lower(), _opened(match, _units(text), where)))
    if open_tags:
        tag = open_tags[-1][0]
        raise ValueError(f'Can\'t find end tag corresponding to start tag "{tag}"')
    return text + markup[seen:], entities


def _opened(match: re.Match[str], offset: int, where: str) -> JSON:
    tag = match[2].lower()
    if not match[4]:
        raise ValueError(f"Unclosed start tag {where}")
    if tag not in _TAGS:
        raise ValueError(f'Unsupported start tag "{tag}" {where}')
    entity: JSON = {"type": _TAGS[tag], "offset": offset}
    if tag == "a":
        link = re.search(r'href="([^"]*)"', match[3])
        entity["url"] = unescape(link[1]) if link else ""
    return entity


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
