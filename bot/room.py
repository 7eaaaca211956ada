"""How long words may be, so that whoever reads them as a quotation reads all of them."""

from __future__ import annotations

from bot.fit import MESSAGE
from bot.view import View
from bot.words import Text, quoted

SPARE = 100
"""So much more than its letters may words take in a message: lines and signs take room, too."""


def too_long(view: View, words: str, limit: int) -> Text | None:
    """Say why words are too long, None where they fit."""
    if len(words) > limit:
        return view.t(
            "That is too long: {n} characters, and {limit} fit. Please make it shorter.",
            n=len(words),
            limit=limit,
        )
    if crowded(view, words, limit):
        return view.t("That has too many short lines to arrive whole. Please make fewer of them.")
    return None


def crowded(view: View, words: str, limit: int) -> bool:
    """Whether words that are short enough take more room than one message has.

    What is longer than a message is cut into several.
    """
    text = quoted(words)
    most = limit + SPARE
    return limit <= MESSAGE and any(can.size(text) > most for can in view.cans().values())
