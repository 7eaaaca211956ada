"""[Keep it longer]: one case, with a reason that whoever told it can read too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import forms
from bot.feature import Sheet
from bot.features.tips import acts, lasting
from bot.features.tips.card import Opened
from bot.features.tips.desk import READERS, Cases, desk_card, seen_from
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Form, joined, quoted

LONGEST = 300
"""Characters of a reason."""


class Holding:
    """Puts a case on hold, and lifts that."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk
        self.reason = Sheet("tip_hold_why", self.form, self.held, needs=READERS, private=True)

    def hold(self, turn: Turn, key: str) -> Answer:
        """Ask for the reason."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        if one.folder.hold:
            text = turn.t(
                "{number} is kept longer: {reason}",
                number=one.number,
                reason=quoted(one.folder.hold),
            )
            return turn.say(text, (_lift(turn, key), desk_card.back_button(turn, one.case)))
        return forms.ask(turn, self.reason, key)

    def form(self, turn: Turn, key: str) -> Form:
        """Ask why it has to be kept."""
        reason = Field(
            "reason",
            turn.texts.label(N_("Why must it be kept longer?")),
            turn.t("Why must it be kept longer? The person who wrote can read this."),
            FieldKind.TEXT,
            limit=LONGEST,
        )
        return Form(turn.link("tip_hold_why", key), self._desk.number(turn, key), (reason,))

    def held(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """Keep it until somebody lifts the hold."""
        forms.done(turn, self.reason)
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        self._set(turn, one, values["reason"])
        acts.note(turn, one.case, acts.HELD)
        kept = turn.t(
            "{number} is kept longer: I do not erase it before a reader sets it back to its usual "
            "time.",
            number=one.number,
        )
        return turn.say(
            joined([kept, seen_from(turn, one.case)], " "),
            (_lift(turn, key), desk_card.back_button(turn, one.case)),
        )

    def lift(self, turn: Turn, key: str) -> Answer:
        """Let its days count again."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        if one.folder.hold:
            self._set(turn, one, "")
            acts.note(turn, one.case, acts.LIFTED)
        text = turn.t(
            "{number} is back to its usual time. When that is over, I erase it at the next set "
            "hour.",
            number=one.number,
        )
        hold = turn.button(N_("Keep it longer"), "tip_hold", key)
        return turn.say(text, (hold, desk_card.back_button(turn, one.case)))

    def _set(self, turn: Turn, one: Opened, reason: str) -> None:
        folder = replace(
            one.folder,
            hold=reason,
            hold_before=lasting.hold_shown(turn, one.folder),
            hold_slot=slots(turn).next(turn.now).name,
        )
        self._desk.keep(turn, one.case, folder)


def _lift(turn: Turn, key: str) -> Button:
    return turn.button(N_("The usual time again"), "tip_lift", key)
