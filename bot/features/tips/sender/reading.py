"""Reading an answer with six words, from any account.

Nothing here is written about whoever looks, and nobody is told that they looked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot import asked, danger, forms
from bot.feature import Sheet
from bot.features.tips import card
from bot.features.tips.card import Opened
from bot.features.tips.seal import BrokenSealError, Seal
from bot.features.tips.sender import opening, stubs
from bot.features.tips.sender.ends import farewell, keep_open, wipe_row
from bot.features.tips.sender.mine import closed, mine, of_stub, stub_of
from bot.features.tips.wording import phrase
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Field, Form, Said, joined
from storage import groups, tips
from storage.tips import Case

GUESSED = "tip_guessed"
GUESSES = 10
HOUR = timedelta(hours=1)
"""How many wrong guesses an account has in an hour. In memory only."""


class SixWords:
    """What six words open."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal
        self.ask = Sheet(
            "tip_ask", self.ask_form, self.asked, private=True, needs_group=False, wipes=True
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

    def opens(self, turn: Turn, said: Said) -> Answer | None:
        """Take six words that were typed on their own, if they open something.

        Also while they are asked for: a form that was closed takes no words any more.
        """
        if not phrase.looks_like(said.text) or self._guessed_enough(turn):
            return None
        answer = self._found(turn, said.text)
        if answer is None or answer.post is None:
            return None
        last = asked.last(turn)
        if last and last.sheet == self.ask.name:
            forms.done(turn, self.ask)
        # Not every platform lets a bot delete what a person wrote.
        still = turn.t("If you still see your six words above, delete them.")
        text = joined([answer.post.text, still])
        return replace(answer, post=replace(answer.post, text=text))

    def heard(self, turn: Turn, said: Said) -> Answer | None:
        """Say that six words open nothing. They are nobody's secret, so they may stand there."""
        if not phrase.surely(said.text):
            return None
        asked.leave(turn)
        return self._enough(turn) if self._guessed_enough(turn) else _nothing(turn, said.text)

    def _open(self, turn: Turn, typed: str) -> Answer:
        """Show what the words open. Wrong, erased and unknown ones get one same answer.

        What was asked before is open no more: with a slip the next try is no six words.
        """
        asked.leave(turn)
        if self._guessed_enough(turn):
            return replace(self._enough(turn), hide=True)
        return self._found(turn, typed) or replace(_nothing(turn, typed), hide=True)

    def _found(self, turn: Turn, typed: str) -> Answer | None:
        """Show the case that words open; count a guess where they open none."""
        case = tips.by_code(turn.db, self._codes(typed))
        home = groups.group(turn.db, case.group_id) if case else None
        one = self._opened(turn, case) if case else None
        if case is None or home is None or one is None:
            turn.remember(GUESSED, (*self._guesses(turn), turn.now), 60)
            return None
        turn.home = home
        keep_open(turn, home.id, case.id)
        return replace(_show(turn, one, None), hide=True)

    def _guesses(self, turn: Turn) -> tuple[datetime, ...]:
        guessed: tuple[datetime, ...] = turn.recall(GUESSED) or ()
        return tuple(at for at in guessed if at > turn.now - HOUR)

    def _guessed_enough(self, turn: Turn) -> bool:
        return len(self._guesses(turn)) >= GUESSES

    def _enough(self, turn: Turn) -> Answer:
        text = turn.t("Those were enough tries for one hour. Please try again later.")
        return turn.say(text, turn.button(N_("Menu"), "menu"))

    def _codes(self, typed: str) -> list[str]:
        """Return the codes of what was typed: always as many, so that the work tells nothing."""
        meant = phrase.readings(typed)
        # No six words hold a number, so these open nothing.
        nothing = [str(at) for at in range(phrase.TRIES - len(meant))]
        return [self._seal.code(words) for words in (*meant, *nothing)]

    # --- What they show ---

    def again(self, turn: Turn) -> Answer:
        """Show it again."""
        return self._again(turn, None)

    def still(self, turn: Turn, stub: str) -> Answer:
        """Show again what a stub belongs to."""
        case = of_stub(turn, self._seal, stub)
        if not isinstance(case, Case):
            return case
        one = self._opened(turn, case)
        return _show(turn, one, None, stub) if one else closed(turn)

    def page(self, turn: Turn, end: int) -> Answer:
        """Show the notes before `end`."""
        return self._again(turn, end)

    def elsewhere(self, turn: Turn) -> Answer:
        """Ask who should read it instead of a reader who is gone; what is kept of it goes along."""
        one = self._mine(turn)
        if one is None:
            return closed(turn)
        if words := one.story["what"]:
            opening.keep(turn, what=words)
        return opening.who(turn, 0)

    def _again(self, turn: Turn, end: int | None) -> Answer:
        one = self._mine(turn)
        return _show(turn, one, end, stub_of(turn)) if one else closed(turn)

    def _mine(self, turn: Turn) -> Opened | None:
        case = mine(turn)
        return self._opened(turn, case) if case else None

    def _opened(self, turn: Turn, case: Case) -> Opened | None:
        """Open a case; None when its words are gone or their key is, which is the same."""
        notes = tips.notes(turn.db, case.group_id, case.id)
        try:
            return card.opened(case, notes, self._seal.case(case.id, case.key))
        except BrokenSealError:
            return None


def _nothing(turn: Turn, typed: str) -> Answer:
    wrong = turn.say(
        turn.t(
            "These six words open nothing. Please check each of them. If they are lost, nobody "
            "can bring them back: write it again and give its number, then the reader can see "
            "that the two belong together."
        ),
        (turn.button(N_("Try again"), "tip_read"), turn.button(N_("Menu"), "menu")),
    )
    return danger.first(turn, wrong, typed)


def _show(turn: Turn, one: Opened, end: int | None, stub: str = "") -> Answer:
    """Show the notes before `end`, or the last ones, and what is true now."""
    told = card.sent_notes(one)
    until = len(told) if end is None else max(1, end)
    first = card.first_shown(told, until)
    text = joined([card.for_sender(turn, one, told[first:until]), farewell(turn, stub)])
    take_back = stubs.button(turn, stub)
    first_row = [] if one.folder.muted else [turn.button(N_("Write back"), "tip_back")]
    if card.unread(turn, one.case, one.folder):
        first_row = [turn.button(N_("Choose someone else"), "tip_elsewhere")]
    rows: list[Row] = [first_row, take_back]
    if first:
        rows.append(turn.button(N_("Earlier"), "tip_page", first))
    if end is not None:
        rows.append(turn.button(N_("Back"), "tip_again"))
    return turn.say(text, *rows, *wipe_row(turn, stub))
