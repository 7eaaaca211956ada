"""A pause to think, when a story names somebody's race or where they seem to come from.

Behaviour and two more details come first; what somebody is says nothing about what they did.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import appearance, forms
from bot.feature import Sheet
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Text, joined

THOUGHT = "thought"
"""The key in a draft under which the words stand about which somebody has thought already."""


def pause(turn: Turn, story: Sheet, values: Mapping[str, str], to: int) -> Answer | None:
    """Return the pause for what was written, None where there is nothing to think about."""
    wanted = appearance.pause(values["what"], values.get("looks", ""))
    if wanted is None or (wanted.may_go_on and values.get(THOUGHT) == about(values)):
        return None
    return turn.say(_asked(turn, wanted), *_rows(turn, story, wanted, to))


def about(values: Mapping[str, str]) -> str:
    """Return the words about which somebody has to think."""
    return f"{values['what']}\n{values.get('looks', '')}"


def _asked(turn: Turn, wanted: appearance.Pause) -> Text:
    lines = [appearance.why(turn, wanted)]
    if wanted.needs_behaviour:
        lines.append(turn.t("First, please: what did they do?"))
    lines.append(appearance.more(turn, wanted))
    if wanted.may_go_on:
        lines.append(turn.t("Does the reader need it here?"))
    return joined(lines)


def _rows(turn: Turn, story: Sheet, wanted: appearance.Pause, to: int) -> list[Row]:
    rows: list[Row] = []
    if wanted.may_go_on:
        rows.append(turn.button(N_("Yes, go on"), "tip_thought", to))
    if turn.can.forms:
        rows.append(forms.change_button(turn, story))
    else:
        what = turn.button(N_("Change what they did"), "form_change", story.name, "what")
        rows += [what, turn.button(N_("Change the description"), "tip_add", to)]
    return [*rows, forms.stop_button(turn, story)]
