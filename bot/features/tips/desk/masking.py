"""Masking: words that nobody should read any more become a block, everywhere, and for good."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from bot import forms, marks
from bot.feature import Sheet
from bot.features.tips import acts
from bot.features.tips.card import FIELDS, Opened
from bot.features.tips.desk import READERS, Cases, desk_card, guarded
from bot.marks import BLOCK
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Field, Form, Text, joined, quoted
from storage import tip_order, tips

MASKABLE = tuple(name for name in FIELDS if name != "moment")
"""What of a story is in somebody's own words; when it was, is a choice."""

CHOSEN = "tip_masking"
"""The name under which the chosen words wait in memory until they are masked."""

OFFERED = 3
"""So many pieces that look as if they named somebody are offered."""

SHOWN = 2
AROUND = 30
"""So many of the places are shown before, with so many characters on both sides."""


class ToMask(NamedTuple):
    """Words to be masked in a case."""

    key: str
    words: str


class Masking:
    """The choice of words, the look at it, and the last tap."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk
        self.typed = Sheet("tip_masked", self.form, self.given, _check, needs=READERS, private=True)

    def ask(self, turn: Turn, key: str) -> Answer:
        """Offer what looks as if it named somebody, and any other words."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        found: list[Row] = [
            turn.named(piece, "tip_mask_this", key, at) for at, piece in enumerate(_pieces(one))
        ]
        text = turn.t(
            "Which words should nobody read any more? Nobody can bring them back. The person "
            "who wrote sees a block too."
        )
        other = turn.button(N_("Other words"), "tip_mask_type", key)
        return guarded(turn.say(text, *found, (other, desk_card.back_button(turn, one.case))))

    def pick(self, turn: Turn, key: str, at: int) -> Answer:
        """Take one of the pieces that were offered."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        pieces = _pieces(one)
        return self._look(turn, one, pieces[at]) if at < len(pieces) else self.ask(turn, key)

    def write(self, turn: Turn, key: str) -> Answer:
        """Open the form for other words."""
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else forms.ask(turn, self.typed, key)

    def form(self, turn: Turn, key: str) -> Form:
        """Ask for the words."""
        words = Field(
            "words",
            turn.texts.label(N_("Words to mask")),
            turn.t("Which words? Type them exactly as you see them."),
            limit=100,
        )
        return Form(turn.link("tip_masked", key), self._desk.number(turn, key), (words,))

    def given(self, turn: Turn, values: Mapping[str, str], key: str) -> Answer:
        """Take words that were typed."""
        forms.done(turn, self.typed)
        one = self._desk.case(turn, key)
        return one if isinstance(one, Answer) else self._look(turn, one, values["words"])

    def _look(self, turn: Turn, one: Opened, words: str) -> Answer:
        """Show how it will read, before it is done."""
        pattern, key = _pattern(words), one.case.id
        places = [place for text in _readable(one) for place in _places(text, pattern)]
        other = turn.button(N_("Other words"), "tip_mask_type", key)
        back = desk_card.back_button(turn, one.case)
        if not places:
            text = turn.t("I do not find those words. Type them exactly as you see them.")
            return replace(turn.say(text, (other, back)), hide=True)
        turn.remember(CHOSEN, ToMask(key, words))
        count = turn.tn(
            "With those words masked, this place reads:",
            "With those words masked, these {n} places read:",
            len(places),
        )
        lines = [quoted(place) for place in places[:SHOWN]]
        warning = turn.t("**For good**: nobody can bring it back.")
        mask = turn.button(N_("Mask it for good"), "tip_mask_yes", key)
        shown = turn.say(joined([count, *lines, warning], "\n"), mask, (other, back), hide=True)
        return guarded(shown)

    def mask(self, turn: Turn, key: str) -> Answer:
        """Do it: in every sealed word of the case, in every copy, and nothing stays behind."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        chosen: ToMask | None = turn.recall(CHOSEN)
        back = desk_card.back_button(turn, one.case)
        if chosen is None or chosen.key != key:
            return turn.say(turn.t("That took a while. Please choose the words again."), back)
        turn.forget(CHOSEN)
        self._reseal(turn, one, _pattern(chosen.words))
        acts.note(turn, one.case, acts.MASKED)
        text = turn.t(
            "Masked, for good: in {number}, in its copies, and for the person who wrote. What "
            "was read or copied before, I cannot take back.",
            number=one.number,
        )
        return turn.say(text, back)

    def _reseal(self, turn: Turn, one: Opened, pattern: re.Pattern[str]) -> None:
        case, seal = one.case, self._desk.seal(one.case)
        story = {name: pattern.sub(BLOCK, one.story[name]) for name in MASKABLE}
        folder = replace(
            one.folder,
            labels=tuple(pattern.sub(BLOCK, label) for label in one.folder.labels),
            hold=pattern.sub(BLOCK, one.folder.hold),
            hold_before=pattern.sub(BLOCK, one.folder.hold_before),
        )
        fields = {name: seal.close(case.id, name, words) for name, words in story.items()}
        fields["desk"] = seal.close(case.id, "desk", folder.to_json())
        notes = {
            note.id: seal.close(note.id, "words", pattern.sub(BLOCK, words))
            for note, words in one.notes
        }
        tips.reseal(turn.db, case.group_id, case.id, fields, notes)
        # PostgreSQL keeps the older versions of rows until a table is laid anew.
        tip_order.rebuild(turn.db)
        turn.touch("tip", case.id)
        for note, _ in one.notes:
            turn.touch("tip_note", note.id)


def _readable(one: Opened) -> Iterator[str]:
    """Return all words that readers see: what is still to be sent to them they do not."""
    yield from (one.story[name] for name in MASKABLE)
    yield from (words for note, words in one.notes if note.side != tips.SENDER or not note.slot)
    yield from one.folder.labels
    yield one.folder.hold


def _pieces(one: Opened) -> list[str]:
    """Return the first pieces that look as if they named somebody."""
    found = (
        " ".join(words[mark.start : mark.end].split())
        for words in _readable(one)
        for mark in marks.identifying(words)
    )
    long_enough = (piece for piece in found if len(piece) >= len(BLOCK))
    return list(dict.fromkeys(long_enough))[:OFFERED]


def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds these words, in small letters or large, however they are spaced."""
    return re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)


def _places(text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Return each place where the words stand as it will read: "…seen near ███ at night…"."""
    for match in pattern.finditer(text):
        first, last = max(0, match.start() - AROUND), match.end() + AROUND
        before, after = (
            pattern.sub(BLOCK, text[first : match.start()]),
            pattern.sub(BLOCK, text[match.end() : last]),
        )
        yield f"{'…' * (first > 0)}{before}{BLOCK}{after}{'…' * (last < len(text))}"


def _check(turn: Turn, _key: str, value: str) -> Text | None:
    # No word shorter than the block can be masked, so that nothing grows beyond its place.
    if len("".join(value.split())) >= len(BLOCK):
        return None
    return turn.t("Please give at least {n} letters.", n=len(BLOCK))
