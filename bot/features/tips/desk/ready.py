"""Answers made ready, in the languages of the group: read before they go, like any answer."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms, paging
from bot.feature import Sheet
from bot.features.tips.card import Opened
from bot.features.tips.desk import READERS, Cases, desk_card
from bot.features.tips.desk.answering import NEW_ANSWER, CaseAnswers
from bot.features.tips.slots import slots
from bot.texts import LANGUAGE_NAMES, N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Button, Choice, Field, FieldKind, Form, quoted
from storage import tip_desk

NO_CASE = "none"
"""Stands for the id of a case where answers are only made ready, for none in particular."""

MOST = 20
LONGEST = 500
LABEL = 30
"""Answers of a group, and characters of one and of its button."""

SHORT = 8
"""Letters of an answer's id that a button holds beside the id of a case."""


class ReadyList:
    """The list, and what can be done with one of them."""

    def __init__(self, desk: Cases, answering: CaseAnswers) -> None:
        self._desk = desk
        self._answering = answering
        self.sheet = Sheet("tip_make", self.form, self.made, needs=READERS, private=True)

    def every(self, turn: Turn) -> Answer:
        """Show them to whoever looks after them, without a case."""
        return self.show(turn, NO_CASE, 1)

    def show(self, turn: Turn, key: str, number: int) -> Answer:
        """Show a screen of them."""
        one = self._case(turn, key)
        if isinstance(one, Answer):
            return one
        found = tip_desk.ready(turn.db, turn.group.id)
        new = turn.button(N_("Write a new one"), "tip_make_new", key)
        there = [
            turn.named(_label(ready.words), "tip_pick", key, ready.id[:SHORT]) for ready in found
        ]
        head = turn.t("Ready answers, for all who read here. Tap one to see it whole.")
        if not found:
            head = turn.t("There is no ready answer yet. All who read here can use and erase them.")
        items, back = paging.alone([new, *there]), _back(turn, one)
        return paging.page(turn, number, items, ("tip_ready", key), head=head, back=back)

    def pick(self, turn: Turn, key: str, short: str) -> Answer:
        """Show one whole, before it goes."""
        one, found = self._case(turn, key), _find(turn, short)
        if isinstance(one, Answer):
            return one
        if found is None:
            return self._erased(turn, key)
        rows: list[Row] = [
            turn.button(N_("Erase it"), "tip_unmake", key, short),
            turn.button(N_("Back"), "tip_ready", key, 1),
        ]
        language = LANGUAGE_NAMES[found.language]
        text = turn.t("{language}: {words}", language=language, words=quoted(found.words))
        if one is not None:
            slot = turn.moment(slots(turn).next(turn.now).at)
            use = turn.button(N_("Answer with this, {slot}"), "tip_use", key, short, slot=slot)
            rows.insert(0, use)
        return turn.say(text, *rows)

    def use(self, turn: Turn, key: str, short: str) -> Answer:
        """Make it the answer to a case; it can be changed until it leaves."""
        one, found = self._desk.case(turn, key), _find(turn, short)
        if isinstance(one, Answer):
            return one
        if found is None:
            return self._erased(turn, key)
        if one.case.code is None:
            return turn.say(turn.t("The sender asked for no answer: nobody could read it."))
        return self._answering.written(turn, one, found.words, NEW_ANSWER)

    def erase(self, turn: Turn, key: str, short: str) -> Answer:
        """Erase one, for everybody."""
        one, found = self._case(turn, key), _find(turn, short)
        if isinstance(one, Answer):
            return one
        if found is not None:
            tip_desk.drop_ready(turn.db, turn.group.id, found.id)
        return self._erased(turn, key)

    # --- A new one ---

    def new(self, turn: Turn, key: str) -> Answer:
        """Open the form for a new one."""
        one = self._case(turn, key)
        if isinstance(one, Answer):
            return one
        if len(tip_desk.ready(turn.db, turn.group.id)) >= MOST:
            text = turn.t("There are {n} already. Please erase one first.", n=MOST)
            return turn.say(text, turn.button(N_("Back"), "tip_ready", key, 1))
        return forms.ask(turn, self.sheet, key)

    def form(self, turn: Turn, key: str) -> Form:
        """Ask for the words, and for the language where the group has several."""
        fields = [
            Field(
                "words",
                turn.texts.label(N_("An answer for many")),
                turn.t("Which answer do you want to have ready? No names, no places."),
                FieldKind.TEXT,
                limit=LONGEST,
            )
        ]
        if len(turn.group.languages) > 1:
            choices = (Choice(one, LANGUAGE_NAMES[one]) for one in turn.group.languages)
            language = turn.texts.label(N_("In which language?"))
            asked = turn.t("In which language is it?")
            fields.append(Field("language", language, asked, FieldKind.CHOICE, tuple(choices)))
        title = turn.texts.label(N_("Ready answers"))
        return Form(turn.link("tip_make", key), title, tuple(fields))

    def made(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """Keep a new one."""
        forms.done(turn, self.sheet)
        one = self._case(turn, key)
        if isinstance(one, Answer):
            return one
        language = values.get("language") or turn.group.languages[0]
        tip_desk.add_ready(turn.db, turn.group.id, language, values["words"])
        text = turn.t("It is ready, for all who read here. Nothing was sent.")
        return turn.say(text, turn.button(N_("Ready answers"), "tip_ready", key, 1))

    # --- Finding ---

    def _case(self, turn: Turn, key: str) -> Opened | Answer | None:
        return None if key == NO_CASE else self._desk.case(turn, key)

    def _erased(self, turn: Turn, key: str) -> Answer:
        text = turn.t("It is erased. Answers that were given stay as they are.")
        return turn.say(text, turn.button(N_("Ready answers"), "tip_ready", key, 1))


def _find(turn: Turn, short: str) -> tip_desk.Ready | None:
    every = tip_desk.ready(turn.db, turn.group.id)
    return next((one for one in every if one.id.startswith(short)), None)


def _label(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LABEL else line[: LABEL - 1] + "…"


def _back(turn: Turn, one: Opened | None) -> Button:
    return desk_card.back_button(turn, one.case) if one else turn.button(N_("Menu"), "menu")
