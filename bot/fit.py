"""Makes a message fit what a platform can show; what does not fit is cut where it can be missed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.words import Button, Can, Post, Span, Text, on_one_line, quoted

LABEL = 80
"""Longest button label everywhere, in characters (Discord's limit; Telegram shows less anyway)."""

SCREEN = 300
"""Most characters of ours on a screen: a phone shows no more at once."""

MOST = 5
"""Most buttons on a screen, beside one way back; more of them nobody reads."""

Item = tuple[Text, Button | None]
"""One of many: its line, and its button."""

_CUT = " …"


BESIDE = 300
"""What stands around somebody's words in a message takes less than this."""

MESSAGE = 2000
"""Most characters of a message anywhere, also where more would fit: a phone shows it."""


def holds(words: str, cans: Iterable[Can], *, file: bool, beside: int = 0, share: int = 1) -> bool:
    """Whether a message shows somebody's words whole, with a file, on each of these platforms.

    It needs so much room `beside` what always stands there; they have one of `share` equal shares.
    """
    text = quoted(words)
    return all(can.size(text) <= (_room(can, file=file) - beside) // share for can in cans)


def _room(can: Can, *, file: bool) -> int:
    return min(MESSAGE, can.caption if file and can.files else can.text) - BESIDE


def fit(post: Post, can: Can) -> Post:
    """Return the post with its text, labels and files cut to what fits; else unchanged."""
    rows = tuple(
        tuple(replace(one, label=_cut(one.label, LABEL)) for one in row) for row in post.rows
    )
    files = post.files[: can.files]
    most = can.caption if files else can.text
    text = post.text
    while can.size(text) > most and any(len(one.text) > len(_CUT) for one in text.spans):
        text = _shorten(text, most, can)
    return replace(post, text=text, rows=rows, files=files)


def _cut(words: str, limit: int) -> str:
    words = on_one_line(words)
    return words if len(words) <= limit else words[: limit - len(_CUT)] + _CUT


def _shorten(text: Text, most: int, can: Can) -> Text:
    """Cut the longest span: a person's words, as a rule, and not the sentence around them."""
    longest = max(range(len(text.spans)), key=lambda at: len(text.spans[at].text))
    before, span, after = text.spans[:longest], text.spans[longest], text.spans[longest + 1 :]

    def kept(letters: int) -> Text:
        return Text((*before, Span(span.text[:letters] + _CUT, span.style), *after))

    shorter = range(len(span.text) - len(_CUT))
    fitting = bisect_right(shorter, most, key=lambda letters: can.size(kept(letters)))
    return kept(max(0, fitting - 1))


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
