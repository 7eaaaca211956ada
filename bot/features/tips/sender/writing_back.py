"""Writing back with six words: what is added leaves at the next slot, and can go until then."""

from __future__ import annotations

from collections.abc import Mapping

from bot import danger, forms
from bot.feature import Sheet
from bot.features.tips import card, shown
from bot.features.tips.folder import Folder, folder_of
from bot.features.tips.seal import Seal
from bot.features.tips.sender import asking, preview
from bot.features.tips.sender.ends import farewell, wipe_row
from bot.features.tips.sender.mine import closed, mine
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, joined
from storage import tips
from storage.tips import Case, Note


class WritingBack:
    """Adding words to a case that six words opened."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        self.more = Sheet(
            "tip_more",
            self.form,
            self.sent,
            asking.check,
            private=True,
            wipes=True,
        )

    def back(self, turn: Turn) -> Answer:
        """Ask for more words."""
        case = mine(turn)
        if case is None:
            return closed(turn)
        return self._closed(turn, case) or forms.ask(turn, self.more)

    def form(self, turn: Turn) -> Form:
        """Ask for more words in one box."""
        words = Field(
            "words",
            turn.texts.label(N_("What do you want to add?")),
            turn.t("What do you want to add? Only the reader sees it."),
            FieldKind.TEXT,
        )
        return Form(turn.link("tip_more"), turn.texts.label(N_("Write back")), (words,))

    def sent(self, turn: Turn, values: Mapping[str, str]) -> Answer:
        """Keep more words for the next slot."""
        forms.done(turn, self.more)
        case = mine(turn)
        if case is None:
            return closed(turn)
        shut = self._closed(turn, case)
        if shut is not None:
            return shut
        words = values["words"]
        note = self._keep(turn, case, words)
        slot = slots(turn).named(note.slot)
        look = slots(turn).next(slot.at)
        text = turn.t(
            "{name} gets it {slot}, unless they block you. You can look for an answer from {look}, "
            "with the same words.",
            slot=turn.moment(slot.at),
            name=shown.called(turn, case, self._folder(case)),
            look=turn.moment(look.at),
        )
        answer = turn.say(
            joined([text, preview.identifying(turn, words), farewell(turn)], " "),
            turn.button(N_("Take this back"), "tip_unwrite", note.place),
            *wipe_row(turn),
            wipe=True,
        )
        return danger.first(turn, answer, words)

    def _folder(self, case: Case) -> Folder:
        return folder_of(self._seal.case(case.id, case.key), case)

    def _closed(self, turn: Turn, case: Case) -> Answer | None:
        """Return what to say where nobody reads what is written with these six words."""
        folder = self._folder(case)
        muted = card.nothing_more(turn, case, folder) if folder.muted else None
        why = muted or card.unread(turn, case, folder)
        if why is None:
            return None
        text = joined([why, farewell(turn)], " ")
        return turn.say(text, turn.button(N_("Look again"), "tip_again"), *wipe_row(turn))

    def _keep(self, turn: Turn, case: Case, words: str) -> Note:
        slot = slots(turn).next(turn.now)
        note_id = tips.new_id()
        sealed = self._seal.case(case.id, case.key).close(note_id, "words", words)
        note = tips.add_note(
            turn.db,
            case.group_id,
            case.id,
            note_id,
            side=tips.SENDER,
            reader_id=0,
            slot=slot.name,
            day=slot.day,
            words=sealed,
        )
        tips.wait(turn.db, case.group_id, case.id, slot.name)
        return note

    def unwrite(self, turn: Turn, place: int) -> Answer:
        """Erase words that have not left."""
        case = mine(turn)
        if case is None:
            return closed(turn)
        for note in tips.notes(turn.db, case.group_id, case.id):
            if note.place == place and note.side == tips.SENDER and note.slot:
                tips.drop_note(turn.db, case.group_id, note)
                text = turn.t("Taken back and erased. Nobody read it.")
                return turn.say(text, turn.button(N_("Look again"), "tip_again"), *wipe_row(turn))
        text = turn.t("It was sent already. You can take back everything together.")
        return turn.say(text, turn.button(N_("Take it back"), "tip_take_back"), *wipe_row(turn))
