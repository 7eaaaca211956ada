"""Somebody lost their six words and told it again: two cases are read as one conversation.

Only the sealed desk of both says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot import forms
from bot.feature import Sheet
from bot.features.tips import acts, card
from bot.features.tips.card import Opened, Told
from bot.features.tips.desk import READERS, Cases, desk_card, guarded, upper
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Field, Form, Text, joined, quoted
from storage import tips


class Joining:
    """Puts two cases together, and shows them as one."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk
        self.number = Sheet("tip_number", self.form, self.given, needs=READERS, private=True)

    def ask(self, turn: Turn, key: str) -> Answer:
        """Ask for the other number."""
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else forms.ask(turn, self.number, key)

    def form(self, turn: Turn, key: str) -> Form:
        """Ask for a number."""
        words = Field(
            "number",
            turn.texts.label(N_("With which number?")),
            turn.t("Sent twice? Which number does it go with? For example: K7M-2QD."),
            limit=20,
        )
        return Form(turn.link("tip_number", key), self._desk.number(turn, key), (words,))

    def given(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """Put two cases together, both of which lie with whoever acts."""
        forms.done(turn, self.number)
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        other = self._find(turn, values["number"])
        again = turn.button(N_("Try again"), "tip_join", key)
        back = desk_card.back_button(turn, one.case)
        if other is None or other.case.id == key:
            text = turn.t("You read nothing else with that number. The number is on its card.")
            return turn.say(text, (again, back))
        earlier, later = _conversation(other), _conversation(one)
        self._keep(turn, tuple(dict.fromkeys((*earlier, *later))))
        acts.note(turn, one.case, acts.JOINED)
        text = turn.t(
            "{number} goes with {other} from now on. Only their readers see that.",
            number=one.number,
            other=other.number,
        )
        apart = turn.button(N_("Take them apart"), "tip_unjoin", key)
        return turn.say(
            text, turn.button(N_("Read everything"), "tip_whole", key, 0), (apart, back)
        )

    def part(self, turn: Turn, key: str) -> Answer:
        """Let a case stand on its own again."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        if one.folder.joined:
            self._keep(turn, tuple(other for other in one.folder.joined if other != key))
            self._desk.keep(turn, one.case, replace(one.folder, joined=()))
            acts.note(turn, one.case, acts.JOINED)
        text = turn.t("{number} stands on its own again.", number=one.number)
        return turn.say(text, desk_card.back_button(turn, one.case))

    def _find(self, turn: Turn, number: str) -> Opened | None:
        meant = _bare(number)
        return next((one for one in self._desk.mine(turn) if _bare(one.number) == meant), None)

    def _keep(self, turn: Turn, conversation: tuple[str, ...]) -> None:
        """Let each of these cases know that they are one conversation; one alone is none."""
        told = conversation if len(conversation) > 1 else ()
        for key in conversation:
            one = self._desk.case(turn, key)
            if isinstance(one, Opened):
                self._desk.keep(turn, one.case, replace(one.folder, joined=told))

    # --- Both as one conversation ---

    def whole(self, turn: Turn, key: str, end: int) -> Answer:
        """Show everything that was told and answered before `end` (0: the newest), also joined."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        others = (self._desk.case(turn, other.id) for other in desk_card.joined_cases(turn, one))
        both = [one, *(other for other in others if isinstance(other, Opened))]
        both.sort(key=lambda it: _conversation(one).index(it.case.id))
        lines = sorted((line for it in both for line in _lines(turn, it)), key=lambda it: it[0])
        told = [(text, str(text)) for _day, text in lines]
        until = min(end, len(told)) or len(told)
        first = min(card.first_shown(told, until), until - 1)
        rows: list[Row] = []
        if first:
            rows.append(turn.button(N_("Earlier"), "tip_whole", key, first))
        rows.append(desk_card.back_button(turn, one.case))
        text = joined([upper(turn, one.case), *(line for line, _ in told[first:until])])
        return guarded(turn.say(text, *rows))


def _conversation(one: Opened) -> tuple[str, ...]:
    return one.folder.joined or (one.case.id,)


def _lines(turn: Turn, one: Opened) -> list[tuple[date, Text]]:
    """Return what was told and written in a case, each with its day, oldest first."""
    told = turn.t("{number}, {day}:", number=one.number, day=turn.texts.day(one.case.day))
    story = joined([told, card.story(turn, one.story)], "\n")
    return [
        (one.case.day, story),
        *((pair[0].day, _line(turn, one, pair)) for pair in one.notes if _read(pair)),
    ]


def _read(pair: Told) -> bool:
    """Tell whether readers see a note: what is still to be sent to them they do not."""
    return pair[0].side != tips.SENDER or not pair[0].slot


def _line(turn: Turn, one: Opened, pair: Told) -> Text:
    note, words = pair
    if note.side != tips.SENDER:
        return desk_card.reader_note(turn, one, note, words)
    day = turn.texts.day(note.day)
    return turn.t("{number}, {day}: {words}", number=one.number, day=day, words=quoted(words))


def _bare(number: str) -> str:
    """Return a number without its dash, as a button holds it and however it was typed."""
    return "".join(one for one in number.upper() if one.isalnum())
