"""Before everyone reads of harm by one's own: who would read it, and the ways in private first.

Whoever does it may read along. So nothing of it goes to the chats by one tap: its author sees what
they would read, an organizer looks first (`bot.public.reach`), and no name stands under it.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import aloud, danger
from bot.appearance.lost import says_lost
from bot.danger.own import is_own
from bot.feature import Sheet
from bot.forms import kept
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Choice, Field, FieldKind, Form, Text, joined, quoted
from storage import groups

TIP = "tip_start"
"""The press that begins to tell something privately."""


def first(turn: Turn, sheet: Sheet, form: Form, values: Mapping[str, str]) -> Answer | None:
    """Return the screen that comes before everyone reads it, None where none does."""
    words = aloud.spoken(sheet, values)
    thought = values.get(aloud.OWN) == words
    if not sheet.danger or thought or says_lost(words) or not is_own(words):
        return None
    asks = turn.say(
        _who_reads(turn, words),
        turn.button(N_("Tell it privately"), "form_private", sheet.name),
        *_for_some(turn, sheet, form, values),
        turn.button(N_("Go on as it is"), "form_show", sheet.name),
        (
            turn.button(N_("Change"), "form_change", sheet.name),
            turn.button(N_("Stop"), "form_stop", sheet.name),
        ),
    )
    return danger.first(turn, asks, words)


def _who_reads(turn: Turn, words: str) -> Text:
    chats = turn.texts.listed([one.title for one in groups.street_chats(turn.db, turn.group.id)])
    ask = turn.t(
        "Everyone in {chats} would read this, perhaps also the person who did it:", chats=chats
    )
    later = turn.t("No name stands under it. I sent nothing yet.")
    if not turn.roles.organizer:
        later = turn.t("An organizer reads it first, and no name stands under it. I sent nothing.")
    return joined([joined([ask, quoted(words)], "\n"), later], "\n")


def _for_some(
    turn: Turn, sheet: Sheet, form: Form, values: Mapping[str, str]
) -> tuple[Button, ...]:
    """Return the button that leaves it to some: that choice, or the question which of several."""
    for field in form.fields:
        apart = _apart(sheet, field, values)
        if len(apart) == 1:
            mark = kept.mark(apart[0].value)
            return (turn.button(N_("Ask in private"), "form_pick", sheet.name, field.key, mark),)
        if apart:
            label = N_("Choose who may see it")
            return (turn.button(label, "form_change", sheet.name, field.key),)
    return ()


def _apart(sheet: Sheet, field: Field, values: Mapping[str, str]) -> list[Choice]:
    """Return the choices with which not everyone would read it."""
    if field.kind is not FieldKind.CHOICE:
        return []
    return [one for one in field.choices if not sheet.aloud({**values, field.key: one.value})]


def instead(turn: Turn, sheet: Sheet) -> Answer:
    """Throw away what was written: nothing that is kept may lead from private words to a person."""
    kept.done(turn, sheet)
    return turn.say(
        turn.t("I threw away what you wrote here, so that nothing leads from it to you."),
        turn.button(N_("Tell something privately"), TIP),
        turn.button(N_("Menu"), "menu"),
    )
