"""A reader answers, changes an answer until it leaves, or ends it with a reason."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.feature import Sheet
from bot.features.tips import acts, shown
from bot.features.tips.card import Opened
from bot.features.tips.desk import READERS, Cases, desk_card, seen_from
from bot.features.tips.slots import slots
from bot.room import too_long
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Said, joined, quoted
from storage import tip_pictures, tips
from storage.tips import Case, Note

NEW_ANSWER = 0
"""Stands for an answer that is not written yet, where the place of a note would stand."""

LONGEST = 1000
"""Characters of an answer."""


class CaseAnswers:
    """Answers, and the end."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk
        # Their drafts are words of a private matter too: they stay in memory.
        self.answer = Sheet(
            "tip_reply", self.answer_form, self.answered, needs=READERS, private=True
        )
        self.ending = Sheet("tip_reason", self.end_form, self.ended, needs=READERS, private=True)

    # --- Replies ---

    def reply(self, turn: Turn, said: Said, key: str) -> Answer:
        """Take a reply to the card as the answer."""
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else self._replied(turn, one, said)

    def reply_note(self, turn: Turn, said: Said, key: str) -> Answer:
        """Take a reply to what somebody wrote back."""
        note = tips.note(turn.db, turn.group.id, key)
        return self.reply(turn, said, note.case_id if note else "")

    def reply_picture(self, turn: Turn, said: Said, key: str) -> Answer:
        """Take a reply to a picture."""
        found = tip_pictures.picture(turn.db, turn.group.id, key)
        return self.reply(turn, said, found.case_id if found else "")

    def _replied(self, turn: Turn, one: Opened, said: Said) -> Answer:
        text = said.text.strip()
        if one.case.code is None:
            return turn.say(turn.t("The sender asked for no answer: nobody could read it."))
        if not text:
            return turn.say(
                turn.t(
                    "I could not read that. Tap Answer, or reply again and leave the @ switched on."
                )
            )
        if long := too_long(turn, text, LONGEST):
            return turn.say(long)
        return self.written(turn, one, text, NEW_ANSWER)

    # --- Buttons ---

    def seen(self, turn: Turn, key: str) -> Answer:
        """Note that it was read."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        self.open_up(turn, one.case)
        return turn.line(joined([turn.t("Noted."), seen_from(turn, one.case)], " "))

    def write(self, turn: Turn, key: str) -> Answer:
        """Open the form for an answer. Whoever came by a link has not said that they read it."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        if not turn.linked:
            self.open_up(turn, one.case)
        return forms.ask(turn, self.answer, key, NEW_ANSWER)

    def rewrite(self, turn: Turn, key: str, place: int) -> Answer:
        """Open the form for an answer that has not left."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        if _waiting(one, place) is None:
            return _left(turn)
        return forms.ask(turn, self.answer, key, place)

    def unsay(self, turn: Turn, key: str, place: int) -> Answer:
        """Take an answer back that has not left, and what it made of the case with it."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        note = _waiting(one, place)
        if note is None:
            return _left(turn)
        tips.drop_note(turn.db, one.case.group_id, note)
        acts.note(turn, one.case, acts.TOOK_BACK)
        said = any(note.side == tips.READER and note.place != place for note, _ in one.notes)
        before = one.case.shown if one.case.shown in (tips.PASSED, tips.ENDED) else tips.OPENED
        self._desk.turn_into(turn, one.case, tips.PROGRESS if said else before)
        return turn.line(turn.t("Taken back. Nobody saw it."))

    def end(self, turn: Turn, key: str) -> Answer:
        """Ask for the reason."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        self.open_up(turn, one.case)
        return forms.ask(turn, self.ending, key)

    def open_up(self, turn: Turn, case: Case) -> None:
        """Note that a new case was read."""
        if case.status == tips.NEW:
            self._desk.turn_into(turn, case, tips.OPENED)
            acts.note(turn, case, acts.READ)

    # --- Forms ---

    def answer_form(self, turn: Turn, key: str, place: int) -> Form:
        """Ask for the answer; what waits already is shown first."""
        one = self._desk.case(turn, key)
        before = "" if isinstance(one, Answer) else _before(one, place)
        number = "…" if isinstance(one, Answer) else one.number
        slot = turn.moment(slots(turn).next(turn.now).at)
        lines = [turn.t("Your answer to {number}? I send it {slot}.", number=number, slot=slot)]
        if before:
            lines.insert(0, turn.t("This waits already: {words}", words=quoted(before)))
        words = Field(
            "words",
            turn.texts.label(N_("Your answer")),
            joined(lines, "\n"),
            FieldKind.TEXT,
            limit=LONGEST,
            value=before if place else "",
        )
        return Form(turn.link("tip_reply", key, place), number, (words,))

    def answered(self, turn: Turn, values: Mapping[str, str], key: str, place: int) -> Answer:
        """Keep the answer for the next slot."""
        forms.done(turn, self.answer)
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else self.written(turn, one, values["words"], place)

    def end_form(self, turn: Turn, key: str) -> Form:
        """Ask why it ends."""
        one = self._desk.case(turn, key)
        asked = turn.t("Why does it end here?")
        if isinstance(one, Opened) and one.case.code is not None:
            asked = turn.t("Why does it end here? The person who wrote can read this.")
        number = "…" if isinstance(one, Answer) else one.number
        reason = Field(
            "reason",
            turn.texts.label(N_("Why does it end here?")),
            asked,
            FieldKind.TEXT,
            limit=500,
        )
        return Form(turn.link("tip_reason", key), number, (reason,))

    def ended(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """End it, with the reason, from the next slot on."""
        forms.done(turn, self.ending)
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        note = self._desk.add(turn, one.case, tips.END, values["reason"])
        self._desk.turn_into(turn, one.case, tips.ENDED)
        acts.note(turn, one.case, acts.ENDED)
        ended = turn.t(
            "{number} has ended: {words}", number=one.number, words=quoted(values["reason"])
        )
        text = joined([ended, seen_from(turn, one.case)])
        return turn.say(text, desk_card.undo_row(turn, one.case, note.place))

    # --- Keeping ---

    def written(self, turn: Turn, one: Opened, text: str, place: int) -> Answer:
        """Keep an answer for the next slot, or change the one at a place that waits for it."""
        note = self._kept(turn, one, text, place)
        if note is None:
            return _left(turn)
        said = turn.t(
            "To the person who wrote {number}, as {who}: {words}",
            number=one.number,
            who=shown.wrote(turn, one.case, note),
            words=quoted(text),
        )
        leaves = turn.moment(slots(turn).named(note.slot).at)
        when = turn.t("I send it {slot}. Until then you can change it.", slot=leaves)
        return turn.say(joined([said, when]), desk_card.undo_row(turn, one.case, note.place))

    def _kept(self, turn: Turn, one: Opened, text: str, place: int) -> Note | None:
        if place == NEW_ANSWER:
            note: Note | None = self._desk.add(turn, one.case, tips.READER, text)
            self._desk.turn_into(turn, one.case, tips.PROGRESS)
            acts.note(turn, one.case, acts.ANSWERED)
        elif note := _waiting(one, place):
            self._desk.change(turn, note, one.case, text)
            acts.note(turn, one.case, acts.CHANGED)
        return note


def _waiting(one: Opened, place: int) -> Note | None:
    """Return a reader's note that has not left."""
    mine = (note for note, _ in one.notes if note.slot and note.side != tips.SENDER)
    return next((note for note in mine if note.place == place), None)


def _before(one: Opened, place: int) -> str:
    """Return the words of the note at a place; for a new answer, what waits last."""
    waiting = [
        words
        for note, words in one.notes
        if note.slot and note.side != tips.SENDER and place in (NEW_ANSWER, note.place)
    ]
    return waiting[-1] if waiting else ""


def _left(turn: Turn) -> Answer:
    return turn.say(turn.t("It was sent already. You can write another answer."))
