"""What readers write for each other: notes and labels. Whoever told it never sees any of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import forms
from bot.feature import Sheet
from bot.features.tips import acts
from bot.features.tips.desk import READERS, Cases, desk_card
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Text
from storage import tips

MOST_LABELS = 5
LONGEST_LABEL = 20


class Notes:
    """Notes for readers, and labels."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk
        self.note = Sheet("tip_note_us", self.note_form, self.noted, needs=READERS, private=True)
        self.labels = Sheet(
            "tip_labelled", self.labels_form, self.labelled, _check, needs=READERS, private=True
        )

    # --- Notes ---

    def jot(self, turn: Turn, key: str) -> Answer:
        """Open the form for a note."""
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else forms.ask(turn, self.note, key)

    def note_form(self, turn: Turn, key: str) -> Form:
        """Ask for a note."""
        words = Field(
            "words",
            turn.texts.label(N_("A note for us")),
            turn.t("What do you want to note? Only readers see it, never the person who wrote."),
            FieldKind.TEXT,
            limit=500,
        )
        return Form(turn.link("tip_note_us", key), self._desk.number(turn, key), (words,))

    def noted(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """Keep a note."""
        forms.done(turn, self.note)
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        note = self._desk.add(turn, one.case, tips.DESK, values["words"])
        acts.note(turn, one.case, acts.NOTED)
        return turn.say(
            turn.t("Noted on {number}. Only its readers see it.", number=one.number),
            (
                turn.button(N_("Erase the note"), "tip_unjot", key, note.place),
                desk_card.back_button(turn, one.case),
            ),
        )

    def unjot(self, turn: Turn, key: str, place: int) -> Answer:
        """Erase a note for readers."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        for note, _ in one.notes:
            if note.place == place and note.side == tips.DESK:
                tips.drop_note(turn.db, one.case.group_id, note)
                turn.touch("tip", key)
                acts.note(turn, one.case, acts.NOTED)
        return turn.say(turn.t("Erased."), desk_card.back_button(turn, one.case))

    # --- Labels ---

    def label(self, turn: Turn, key: str) -> Answer:
        """Open the form for labels."""
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else forms.ask(turn, self.labels, key)

    def labels_form(self, turn: Turn, key: str) -> Form:
        """Ask for labels, with those that are there."""
        one = self._desk.case(turn, key)
        labels = () if isinstance(one, Answer) else one.folder.labels
        there = turn.t("Now: {labels}.", labels=", ".join(labels)) if labels else Text()
        words = Field(
            "words",
            turn.texts.label(N_("Labels")),
            turn.t(
                "Which labels? Up to {n}, with commas between. Only readers see them. {there}",
                n=MOST_LABELS,
                there=there,
            ),
            required=False,
            limit=150,
            value=", ".join(labels),
        )
        return Form(turn.link("tip_labelled", key), self._desk.number(turn, key), (words,))

    def labelled(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """Keep the labels in the place of those that were there."""
        forms.done(turn, self.labels)
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        labels = _split(values["words"])
        self._desk.keep(turn, one.case, replace(one.folder, labels=labels))
        acts.note(turn, one.case, acts.LABELLED)
        text = turn.t("{number} has no labels now.", number=one.number)
        if labels:
            text = turn.t(
                "Labels of {number}: {labels}. Only its readers see them.",
                number=one.number,
                labels=", ".join(labels),
            )
        change = turn.button(N_("Change"), "tip_labels", key)
        return turn.say(text, (change, desk_card.back_button(turn, one.case)))


def _split(words: str) -> tuple[str, ...]:
    found = (" ".join(one.split()) for one in words.split(","))
    return tuple(dict.fromkeys(one for one in found if one))


def _check(turn: Turn, _key: str, value: str) -> Text | None:
    labels = _split(value)
    if len(labels) > MOST_LABELS or any(len(one) > LONGEST_LABEL for one in labels):
        return turn.t(
            "Please give {n} labels at most, each of up to {longest} characters.",
            n=MOST_LABELS,
            longest=LONGEST_LABEL,
        )
    return None
