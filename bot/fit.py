"""Makes a message fit what a platform can show; what does not fit is cut where it can be missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.words import Button, Can, Post, Span, Text, on_one_line

LABEL = 80
"""Longest button label everywhere, in characters (Discord's limit; Telegram shows less anyway)."""

SCREEN = 300
"""Most characters of ours on a screen: a phone shows no more at once."""

MOST = 5
"""Most buttons on a screen, beside one way back; more of them nobody reads."""

Item = tuple[Text, Button | None]
"""One of many: its line, and its button."""

_CUT = " …"


def length(words: str, can: Can) -> int:
    """Return how long words are as the platform counts them."""
    return len(words.encode("utf-16-le")) // 2 if can.utf16 else len(words)


def fit(post: Post, can: Can) -> Post:
    """Return the post with its text, labels and files cut to what fits; else unchanged."""
    rows = tuple(
        tuple(replace(one, label=_cut(one.label, LABEL)) for one in row) for row in post.rows
    )
    files = post.files[: can.files]
    most = can.caption if files else can.text
    text = post.text
    while (over := _size(text, can) - most) > 0 and len(str(text)) > len(_CUT):
        text = _shorten(text, over, can)
    return replace(post, text=text, rows=rows, files=files)


def _size(text: Text, can: Can) -> int:
    """Return how long a text is there, with what the platform writes before quoted lines."""
    lines = sum(one.text.count("\n") + 1 for one in text.spans if one.quoted)
    return length(str(text), can) + lines * can.mark


def _cut(words: str, limit: int) -> str:
    words = on_one_line(words)
    return words if len(words) <= limit else words[: limit - len(_CUT)] + _CUT


def _shorten(text: Text, over: int, can: Can) -> Text:
    """Cut the longest span: a person's words, as a rule, and not the sentence around them."""
    longest = max(range(len(text.spans)), key=lambda at: len(text.spans[at].text))
    span = text.spans[longest]
    keep = max(0, len(span.text) - over - len(_CUT))
    while keep and length(span.text[keep:], can) < over + len(_CUT):
        keep -= 1
    spans = list(text.spans)
    spans[longest] = Span(span.text[:keep] + _CUT, span.style)
    return Text(tuple(spans))


def ours(text: Text) -> int:
    """Return how many characters of a text are ours: quotations are as long as somebody wrote."""
    return sum(len(one.text) for one in text.spans if not one.quoted)


def screens(items: Sequence[Item], head: Text, between: str = "\n") -> list[list[Item]]:
    """Return a list in screens of a phone, each under `head`, in its order, with `between` lines.

    Where there are several, each has room for the button that leads to the next one.
    """
    if _fits(items, head, between, MOST):
        return [list(items)]
    made: list[list[Item]] = [[]]
    for item in items:
        if made[-1] and not _fits([*made[-1], item], head, between, MOST - 1):
            made.append([])
        made[-1].append(item)
    return made


def _fits(items: Sequence[Item], head: Text, between: str, most: int) -> bool:
    words = ours(head) + sum(ours(line) + len(between) for line, _ in items)
    return words <= SCREEN and sum(button is not None for _, button in items) <= most
