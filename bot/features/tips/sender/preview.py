"""Draws what somebody is about to send: exactly what will be read, and what they may look at."""

from __future__ import annotations

from collections.abc import Mapping

from bot import aloud, marks
from bot.features.tips import card, rules
from bot.features.tips.readers import Reader, label, next_reader
from bot.view import View
from bot.words import Text, in_lines, joined, plain

WRITTEN = ("what", "place", "looks")
"""What somebody wrote in words of their own."""


def draw(view: View, one: Reader, words: Mapping[str, str], photos: int) -> Text:
    """Draw it for whoever tells it. `words` are as they will be kept, `photos` counts them."""
    head = view.t("This is exactly what will be read by {name}:", name=label(view, one))
    story = card.story(view, words, lambda one: _marked(view, one))
    if photos:
        remade = view.tn(
            "{n} picture, remade without hidden data.",
            "{n} pictures, remade without hidden data.",
            photos,
        )
        story = joined([story, remade], "\n")
    return joined(
        [head, story, identifying(view, written(words)), _joins(view, words), if_silent(view, one)]
    )


def _marked(view: View, words: str) -> Text:
    lines = in_lines(words)
    return marks.marked(lines, aloud.unknown(view, lines))


def written(words: Mapping[str, str]) -> str:
    """Return all that somebody wrote, one thing a line."""
    return "\n".join(words.get(name, "") for name in WRITTEN)


def identifying(view: View, text: str) -> Text:
    """Name what in words may show who wrote them."""
    found = aloud.unknown(view, text)
    if not found:
        return Text()
    return view.t(
        "{pieces} may show who you are, or name somebody.", pieces=marks.told(text, found)
    )


def _joins(view: View, words: Mapping[str, str]) -> Text:
    """Say what comes of a number that is named: nobody looks here whether there is such a one."""
    named = rules.numbers(written(words))
    if not named:
        return Text()
    return view.t(
        "You name {number}: the reader can see that the two belong together.",
        number=", ".join(named),
    )


def if_silent(view: View, one: Reader) -> Text:
    """Say who reads it too when this reader stays silent, and after how many days."""
    other = next_reader(view, one.role, one.id)
    if other is None:
        return Text()
    days = rules.UNTIL_NEXT.days
    return view.t("No answer for {days} days: {name} reads it too.", days=days, name=other.name)


def for_whom(view: View, one: Reader) -> Text:
    """Say once more who will read, before the first word."""
    return joined([plain(label(view, one) + "."), if_silent(view, one)], " ")
