"""A pause before words ring everywhere that are about somebody's race or looks alone.

It asks for what is missing, and costs one tap at most: whoever reads it can go on as it is.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import danger, forms, looks
from bot.feature import Sheet
from bot.features.alerts import rules
from bot.looks import Pause
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Text, joined

THOUGHT = "thought"
"""The key in a draft under which the words stand about which somebody has thought already."""

AS_IT_IS = N_("Go on as it is")


def wanted(words: str, kind: str, known: str = "") -> Pause | None:
    """Return what words of an alert leave out, None when they may ring.

    `known` is what everyone has read before. Whoever is missing is described by their looks, and
    where somebody is in danger now nobody is asked for more about what they do.
    """
    need = kind not in rules.DEEDS or danger.is_danger(words)
    return looks.alone(words, known=known, need=need)


def pause(
    turn: Turn,
    sheet: Sheet,
    values: Mapping[str, str],
    onward: Button,
    *,
    kind: str,
    known: str = "",
) -> Answer | None:
    """Return the pause for words in a draft; None where there is none, or where it was read."""
    found = wanted(values["words"], kind, known)
    if found is None or values.get(THOUGHT) == values["words"]:
        return None
    change = turn.button(N_("Change the words"), "form_change", sheet.name, "words")
    return turn.say(
        joined([looks.why(turn, found), missing(turn, found)]),
        change,
        onward,
        forms.stop_button(turn, sheet),
    )


def missing(turn: Turn, found: Pause) -> Text:
    """Ask for what is missing."""
    deed = turn.t("First, please: what do they do, where and when?")
    return joined([deed if found.needs_behaviour else Text(), looks.more(turn, found)])


def thought(turn: Turn, sheet: Sheet, *args: str | int) -> Mapping[str, str] | None:
    """Note that the pause was read; return what was written, None when it is not there."""
    values = forms.whole(turn, sheet, *args)
    return values and forms.keep(turn, sheet, *args, **{THOUGHT: values["words"]})
