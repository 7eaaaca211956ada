"""What a reader does: has read it, answers, changes an answer until it leaves, ends it."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.access import contact, organizer
from bot.feature import Sheet, Waiting
from bot.features.tips import card, readers, rules
from bot.features.tips.card import Opened
from bot.features.tips.seal import Seal
from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Answer, Field, FieldKind, Form, Post, Said, joined
from storage import tips
from storage.tips import Case, Note

READERS = contact | organizer
"""Who may read and answer at all; whose case it is, each case says."""

NEW_ANSWER = 0
"""Stands for an answer that is not written yet, where the place of a note would stand."""

LONGEST = 1000
"""Characters of an answer."""


class Answering:
    """What the cards of readers draw and do."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        # Their drafts are words of a private matter too: they stay in memory.
        self.answer = Sheet(
            "tip_reply", self.answer_form, self.answered, needs=READERS, private=True
        )
        self.ending = Sheet("tip_reason", self.end_form, self.ended, needs=READERS, private=True)

    # --- Cards ---

    def draw(self, view: View, key: str) -> Post:
        """Draw a case for its reader; blank once it was taken back."""
        case = tips.case(view.db, view.group.id, key)
        return card.for_reader(view, self._opened(view, case)) if case else card.blank(view)

    def draw_note(self, view: View, key: str) -> Post:
        """Draw what somebody wrote back."""
        note = tips.note(view.db, view.group.id, key)
        case = tips.case(view.db, view.group.id, note.case_id) if note else None
        if note is None or case is None:
            return card.blank(view)
        one = self._opened(view, case)
        words = next(words for known, words in one.notes if known.id == note.id)
        return card.more_for_reader(view, one, note, words)

    def reply(self, turn: Turn, key: str, said: Said) -> Answer:
        """Take a reply to the card as the answer."""
        case = self._case(turn, key)
        return case if isinstance(case, Answer) else self._replied(turn, case, said)

    def reply_note(self, turn: Turn, key: str, said: Said) -> Answer:
        """Take a reply to what somebody wrote back."""
        note = tips.note(turn.db, turn.group.id, key)
        return self.reply(turn, note.case_id if note else "", said)

    def _replied(self, turn: Turn, case: Case, said: Said) -> Answer:
        text = said.text.strip()
        if case.code is None:
            return turn.say(turn.t("No answer was asked for: nobody could read it."))
        if not text:
            return turn.say(turn.t("I could not read that. Tap Answer, or reply with the @ on."))
        if len(text) > LONGEST:
            return turn.say(
                turn.t("That is too long: {limit} characters fit.", limit=LONGEST),
            )
        return self._written(turn, case, text, NEW_ANSWER)

    # --- Buttons ---

    def seen(self, turn: Turn, key: str) -> Answer:
        """Note that it was read; whoever told it sees that from the next slot on."""
        case = self._case(turn, key)
        if isinstance(case, Answer):
            return case
        self._open_up(turn, case)
        slot = turn.moment(rules.next_slot(turn.now, turn.group.zone))
        return turn.line(turn.t("Noted. Whoever told it sees that from {slot}.", slot=slot))

    def write(self, turn: Turn, key: str) -> Answer:
        """Open the form for an answer."""
        case = self._case(turn, key)
        if isinstance(case, Answer):
            return case
        self._open_up(turn, case)
        return forms.ask(turn, self.answer, case.id, NEW_ANSWER)

    def rewrite(self, turn: Turn, key: str, place: int) -> Answer:
        """Open the form for an answer that has not left."""
        case = self._case(turn, key)
        if isinstance(case, Answer):
            return case
        if self._waiting(turn, case, place) is None:
            return _left(turn)
        return forms.ask(turn, self.answer, case.id, place)

    def unsay(self, turn: Turn, key: str, place: int) -> Answer:
        """Take an answer back that has not left."""
        case = self._case(turn, key)
        if isinstance(case, Answer):
            return case
        note = self._waiting(turn, case, place)
        if note is None:
            return _left(turn)
        tips.drop_note(turn.db, case.group_id, note)
        notes = tips.notes(turn.db, case.group_id, case.id)
        said = any(one.side == tips.READER for one in notes)
        self._turn_into(turn, case, tips.ANSWERED if said else tips.OPENED)
        return turn.line(turn.t("Taken back. Nobody saw it."))

    def end(self, turn: Turn, key: str) -> Answer:
        """Ask for the reason."""
        case = self._case(turn, key)
        if isinstance(case, Answer):
            return case
        self._open_up(turn, case)
        return forms.ask(turn, self.ending, case.id)

    # --- Forms ---

    def answer_form(self, turn: Turn, key: str, place: int) -> Form:
        """Ask for the answer; what waits already is shown first."""
        case = self._case(turn, key)
        before = "" if isinstance(case, Answer) else self._before(turn, case, place)
        number = "…" if isinstance(case, Answer) else rules.number(key)
        slot = turn.moment(rules.next_slot(turn.now, turn.group.zone))
        lines = [turn.t("Your answer to {number}? It leaves {slot}.", number=number, slot=slot)]
        if before:
            lines.insert(0, turn.t("This waits already: {words}", words=before))
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
        case = self._case(turn, key)
        if isinstance(case, Answer):
            return case
        return self._written(turn, case, values["words"], place)

    def end_form(self, turn: Turn, key: str) -> Form:
        """Ask why it ends."""
        case = self._case(turn, key)
        number = "…" if isinstance(case, Answer) else rules.number(key)
        reason = Field(
            "reason",
            turn.texts.label(N_("Why does it end here?")),
            turn.t("Why does it end here? Whoever told it can read this."),
            FieldKind.TEXT,
            limit=500,
        )
        return Form(turn.link("tip_reason", key), number, (reason,))

    def ended(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """End it, with the reason, from the next slot on."""
        forms.done(turn, self.ending)
        case = self._case(turn, key)
        if isinstance(case, Answer):
            return case
        note = self._add(turn, case, tips.END, values["reason"])
        self._turn_into(turn, case, tips.ENDED)
        text = turn.t(
            "{number} ends {slot}; whoever told it sees the reason from then on.",
            number=rules.number(case.id),
            slot=turn.moment(rules.slot_time(note.slot, turn.group.zone)),
        )
        return turn.say(text, card.undo_row(turn, case, note.place))

    # --- Keeping ---

    def _written(self, turn: Turn, case: Case, text: str, place: int) -> Answer:
        if place == NEW_ANSWER:
            note = self._add(turn, case, tips.READER, text)
            self._turn_into(turn, case, tips.ANSWERED)
        else:
            found = self._waiting(turn, case, place)
            if found is None:
                return _left(turn)
            note = found
            seal = self._seal.case(case.id, case.key)
            words = seal.close(note.id, "words", text)
            tips.change_note(turn.db, case.group_id, note, slot=note.slot, words=words)
            turn.touch("tip", case.id)
        leaves = turn.moment(rules.slot_time(note.slot, turn.group.zone))
        said = turn.t(
            "To whoever told {number}, as {who}: {words}",
            number=rules.number(case.id),
            who=readers.wrote(turn, case, note),
            words=text,
        )
        when = turn.t("It leaves {slot}. Until then you can change it.", slot=leaves)
        return turn.say(joined([said, when]), card.undo_row(turn, case, note.place))

    def _add(self, turn: Turn, case: Case, side: str, text: str) -> Note:
        slot = rules.next_slot(turn.now, turn.group.zone)
        name = rules.slot_name(slot, turn.group.zone)
        note_id = tips.new_id()
        return tips.add_note(
            turn.db,
            case.group_id,
            case.id,
            note_id,
            side=side,
            reader_id=readers.answerer(turn, case) or 0,
            slot=name,
            day=rules.slot_day(name),
            words=self._seal.case(case.id, case.key).close(note_id, "words", text),
        )

    def _open_up(self, turn: Turn, case: Case) -> None:
        if case.status == tips.NEW:
            self._turn_into(turn, case, tips.OPENED)

    def _turn_into(self, turn: Turn, case: Case, status: str) -> None:
        """Change what a case is; the six words show it from the next slot on."""
        slot = rules.next_slot(turn.now, turn.group.zone)
        name = rules.slot_name(slot, turn.group.zone)
        tips.change(turn.db, case.group_id, case.id, status=status)
        tips.wait(turn.db, case.group_id, case.id, name)
        turn.plan("tips_slot", name, slot)
        turn.touch("tip", case.id)

    # --- Finding ---

    def _case(self, turn: Turn, key: str) -> Case | Answer:
        """Return the case, if whoever acts may answer it; else what to tell them."""
        case = tips.case(turn.db, turn.group.id, key)
        if case is None:
            return turn.say(turn.t("This was taken back. Its words are erased."))
        if readers.answerer(turn, case) is None:
            name = readers.called(turn, case)
            return turn.say(turn.t("Only its reader can do this: {name}.", name=name))
        return case

    def _waiting(self, turn: Turn, case: Case, place: int) -> Note | None:
        """Return a reader's note that has not left."""
        notes = tips.notes(turn.db, case.group_id, case.id)
        mine = [one for one in notes if one.place == place and one.side != tips.SENDER]
        return next((one for one in mine if one.slot), None)

    def _before(self, turn: Turn, case: Case, place: int) -> str:
        """Return the words of the note at a place; for a new answer, what waits last."""
        waiting = [
            (note, words)
            for note, words in self._opened(turn, case).notes
            if note.slot and note.side != tips.SENDER and place in (NEW_ANSWER, note.place)
        ]
        return waiting[-1][1] if waiting else ""

    def _opened(self, view: View, case: Case) -> Opened:
        notes = tips.notes(view.db, view.group.id, case.id)
        return card.opened(case, notes, self._seal.case(case.id, case.key))

    def waiting(self, turn: Turn) -> list[Waiting]:
        """Return what waits for this reader."""
        return [
            Waiting(
                turn.t(
                    "**{group}, {ref}**, told privately",
                    group=turn.group.name.upper(),
                    ref=rules.number(case.id),
                ),
                rules.number(case.id),
                "tip",
                case.id,
            )
            for case in tips.open_cases(turn.db, turn.group.id)
            if readers.answerer(turn, case) is not None
        ]


def _left(turn: Turn) -> Answer:
    return turn.say(turn.t("It has left already. You can write another answer."))
