"""A pause before words ring everywhere that are about somebody's race or looks alone.

It asks for what is missing, and costs one tap at most: whoever reads it can go on as it is. Only a
word that insults a people never rings.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import aloud, appearance, danger, forms
from bot.appearance import Pause
from bot.appearance.described import says_away
from bot.appearance.naming import names_origin
from bot.feature import Sheet
from bot.features.alerts import rules
from bot.turn import Turn
from bot.words import Answer, Button


def wanted(words: str, kind: str, known: str = "") -> Pause | None:
    """Return what words of an alert leave out, None when they may ring.

    `known` is what everyone has read before. Whoever is missing is described by their looks, and
    where somebody is in danger now nobody is asked for more about what they do. A fire or a storm
    has no race, and a person is missing where the words say so, whatever kind was chosen.
    """
    said = f"{known}\n{words}"
    need = danger.is_danger(words) or (
        kind not in rules.DEEDS
        and (not names_origin(words) or (kind == rules.MISSING and says_away(said)))
    )
    return appearance.alone(words, known=known, need=need)


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
    if found is None or (values.get(aloud.THOUGHT) == values["words"] and not found.insult):
        return None
    return aloud.pause(turn, sheet, "words", found, *([] if found.insult else [onward]))


def thought(turn: Turn, sheet: Sheet, *args: str | int) -> Mapping[str, str] | None:
    """Note that the pause was read; return what was written, None when it is not there."""
    values = forms.whole(turn, sheet, *args)
    return values and forms.keep(turn, sheet, *args, **{aloud.THOUGHT: values["words"]})
