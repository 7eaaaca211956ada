"""Reading an answer with six words, from any account; writing back; taking it back.

Nothing here is written about whoever looks, and nobody is told that they looked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot import forms
from bot.feature import Sheet
from bot.features.tips import card, phrase, readers, rules, telling
from bot.features.tips.card import Opened
from bot.features.tips.opening import PENDING, bye, farewell, wipe_row
from bot.features.tips.seal import Seal
from bot.features.tips.sending import OPEN
from bot.texts import N_
from bot.turn import Row, Turn
from bot.words import Answer, Field, FieldKind, Form, Said, joined
from storage import groups, tips
from storage.tips import Case, Note

GUESSED = "tip_guessed"
GUESSES = 10
HOUR = timedelta(hours=1)
"""How many wrong guesses an account has in an hour. In memory only."""


class Reading:
    """What six words open."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        self.ask = Sheet(
            "tip_ask", self.ask_form, self.asked, private=True, homeless=True, wipes=True
        )
        self.more = Sheet(
            "tip_more", self.more_form, self.more_sent, telling.check, private=True, wipes=True
        )

    # --- The six words ---

    def read(self, turn: Turn) -> Answer:
        """Ask for the six words."""
        return forms.ask(turn, self.ask)

    def ask_form(self, turn: Turn) -> Form:
        """Ask for the six words in one box."""
        words = Field(
            "words",
            turn.texts.label(N_("The six words")),
            turn.t("Type or paste the six words. I delete them at once."),
            limit=200,
        )
        return Form(turn.link("tip_ask"), turn.texts.label(N_("Read an answer")), (words,))

    def asked(self, turn: Turn, values: Mapping[str, str]) -> Answer:
        """Take the six words from the box."""
        forms.done(turn, self.ask)
        return self._open(turn, values["words"])

    def heard(self, turn: Turn, said: Said) -> Answer | None:
        """Take six words that were typed on their own in the private chat."""
        if not phrase.looks_like(said.text):
            return None
        if forms.values(turn, self.ask) is not None:
            return self.asked(turn, {"words": said.text})
        answer = self._open(turn, said.text)
        assert answer.post is not None
        # Not every platform lets a bot delete what a person wrote.
        still = turn.t("If your six words still stand above, delete them.")
        text = joined([answer.post.text, still])
        return replace(answer, post=replace(answer.post, text=text))

    def _open(self, turn: Turn, typed: str) -> Answer:
        """Show what the words open. Wrong, erased and unknown ones get one same answer."""
        guessed: tuple[datetime, ...] = turn.recall(GUESSED) or ()
        lately = tuple(at for at in guessed if at > turn.now - HOUR)
        if len(lately) >= GUESSES:
            text = turn.t("That was often enough for one hour. Try again later.")
            return turn.say(text, turn.button(N_("Menu"), "menu"), hide=True)
        case = tips.by_code(turn.db, self._codes(typed))
        home = groups.group(turn.db, case.group_id) if case else None
        if case is None or home is None:
            turn.remember(GUESSED, (*lately, turn.now), 60)
            return turn.say(
                turn.t("These six words open nothing. Please check each of them."),
                (turn.button(N_("Try again"), "tip_read"), turn.button(N_("Menu"), "menu")),
                hide=True,
            )
        turn.home = home
        turn.remember(OPEN, (home.id, case.id))
        return replace(self._show(turn, case, None), hide=True)

    def _codes(self, typed: str) -> list[str]:
        """Return the codes of what was typed: always as many, so that the work tells nothing."""
        meant = phrase.readings(typed)
        # No six words hold a number, so these open nothing.
        nothing = [str(at) for at in range(phrase.TRIES - len(meant))]
        return [self._seal.code(words) for words in (*meant, *nothing)]

    # --- What they show ---

    def again(self, turn: Turn) -> Answer:
        """Show it again."""
        case = self._mine(turn)
        return self._show(turn, case, None) if case else _closed(turn)

    def page(self, turn: Turn, end: int) -> Answer:
        """Show the notes before `end`."""
        case = self._mine(turn)
        return self._show(turn, case, end) if case else _closed(turn)

    def _show(self, turn: Turn, case: Case, end: int | None) -> Answer:
        one = self._opened(turn, case)
        told = card.sent_notes(one)
        until = len(told) if end is None else max(1, end)
        first = card.first_shown(told, until)
        text = joined([card.for_sender(turn, one, told[first:until]), farewell(turn)])
        rows: list[Row] = [
            turn.button(N_("Write back"), "tip_back"),
            turn.button(N_("Take it back"), "tip_take_back"),
        ]
        if first:
            rows.append(turn.button(N_("Earlier"), "tip_page", first))
        if end is not None:
            rows.append(turn.button(N_("Back"), "tip_again"))
        return turn.say(text, *rows, *wipe_row(turn))

    def _mine(self, turn: Turn) -> Case | None:
        """Return the case that this person opened or sent within the last 30 minutes."""
        group_id, case_id = turn.recall(OPEN) or ("", "")
        home = groups.group(turn.db, group_id)
        case = tips.case(turn.db, group_id, case_id) if home else None
        if case is not None:
            turn.home = home
            turn.remember(OPEN, (group_id, case_id))
        return case

    def _opened(self, turn: Turn, case: Case) -> Opened:
        notes = tips.notes(turn.db, case.group_id, case.id)
        return card.opened(case, notes, self._seal.case(case.id, case.key))

    # --- Writing back ---

    def back(self, turn: Turn) -> Answer:
        """Ask for more words."""
        case = self._mine(turn)
        return forms.ask(turn, self.more) if case else _closed(turn)

    def more_form(self, turn: Turn) -> Form:
        """Ask for more words in one box."""
        words = Field(
            "words",
            turn.texts.label(N_("What do you want to add?")),
            turn.t("What do you want to add? Only the reader sees it."),
            FieldKind.TEXT,
        )
        return Form(turn.link("tip_more"), turn.texts.label(N_("Write back")), (words,))

    def more_sent(self, turn: Turn, values: Mapping[str, str]) -> Answer:
        """Keep more words for the next slot."""
        forms.done(turn, self.more)
        case = self._mine(turn)
        if case is None:
            return _closed(turn)
        note = self._keep(turn, case, values["words"])
        slot = rules.slot_time(note.slot, turn.group.zone)
        look = rules.next_slot(slot, turn.group.zone)
        text = turn.t(
            "It goes out {slot} to {name}. Look for an answer from {look}, with the same words.",
            slot=turn.moment(slot),
            name=readers.called(turn, case),
            look=turn.moment(look),
        )
        return turn.say(
            joined([text, farewell(turn)], " "),
            turn.button(N_("Take this back"), "tip_unwrite", note.place),
            *wipe_row(turn),
            wipe=True,
        )

    def _keep(self, turn: Turn, case: Case, words: str) -> Note:
        slot = rules.next_slot(turn.now, turn.group.zone)
        name = rules.slot_name(slot, turn.group.zone)
        note_id = tips.new_id()
        sealed = self._seal.case(case.id, case.key).close(note_id, "words", words)
        note = tips.add_note(
            turn.db,
            case.group_id,
            case.id,
            note_id,
            side=tips.SENDER,
            reader_id=0,
            slot=name,
            day=rules.slot_day(name),
            words=sealed,
        )
        tips.wait(turn.db, case.group_id, case.id, name)
        turn.plan("tips_slot", name, slot)
        return note

    def unwrite(self, turn: Turn, place: int) -> Answer:
        """Erase words that have not left."""
        case = self._mine(turn)
        if case is None:
            return _closed(turn)
        for note in tips.notes(turn.db, case.group_id, case.id):
            if note.place == place and note.side == tips.SENDER and note.slot:
                tips.drop_note(turn.db, case.group_id, note)
                text = turn.t("Taken back and erased. Nobody read it.")
                return turn.say(text, turn.button(N_("Look again"), "tip_again"), *wipe_row(turn))
        text = turn.t("It has left already. You can take back everything together.")
        return turn.say(text, turn.button(N_("Take it back"), "tip_take_back"), *wipe_row(turn))

    # --- Taking it back ---

    def take_back(self, turn: Turn) -> Answer:
        """Say what erasing does, and ask once."""
        case = self._mine(turn)
        if case is None:
            return _closed(turn)
        keep = turn.button(N_("Keep it"), "tip_again")
        if case.shown in tips.UNPOSTED:
            text = turn.t("It has not gone out: nobody has read it. Erase it for good?")
            return turn.say(text, turn.button(N_("Erase it"), "tip_erase", 0), keep)
        slot = turn.moment(rules.next_slot(turn.now, turn.group.zone))
        text = turn.t(
            "I erase it now, for good. The reader's copy goes blank {slot}, so that nobody sees "
            "when you did it. What was read or copied before, I cannot take back.",
            slot=slot,
        )
        return turn.say(
            text,
            turn.button(N_("Erase it"), "tip_erase", 0),
            turn.button(N_("Erase it, copy blank now: less hidden"), "tip_erase", 1),
            keep,
        )

    def erase(self, turn: Turn, now: int) -> Answer:
        """Erase it; the reader's copy follows at the slot, or at once."""
        case = self._mine(turn)
        if case is None:
            return _closed(turn)
        if now or case.shown in tips.UNPOSTED:
            blank(turn, case)
        else:
            slot = rules.next_slot(turn.now, turn.group.zone)
            name = rules.slot_name(slot, turn.group.zone)
            tips.void(turn.db, case.group_id, case.id, name)
            turn.plan("tips_slot", name, slot)
        turn.forget(OPEN)
        done = turn.t("Done. What can I do for you?")
        return turn.say(done, turn.button(N_("Menu"), "menu"), wipe=True)

    def wipe(self, turn: Turn) -> Answer:
        """Leave nothing on the screen."""
        turn.forget(OPEN)
        turn.forget(PENDING)
        return bye(turn)


def blank(turn: Turn, case: Case) -> None:
    """Erase a case, and let every copy of it be drawn blank."""
    for note in tips.notes(turn.db, case.group_id, case.id):
        turn.touch("tip_note", note.id)
    turn.touch("tip", case.id)
    tips.erase(turn.db, case.group_id, case.id)


def _closed(turn: Turn) -> Answer:
    return turn.say(
        turn.t("That took a while. Please give the six words again."),
        turn.button(N_("Read an answer"), "tip_read"),
    )
