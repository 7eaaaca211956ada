"""Draws what was told privately: for whoever tells it, for its reader, and behind the six words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time

from bot.features.tips import readers, rules
from bot.features.tips.seal import CaseSeal
from bot.texts import N_
from bot.turn import View
from bot.words import Button, Post, Text, Way, joined
from storage import tips
from storage.tips import Case, Note

Told = tuple[Note, str]
"""A note and its words."""

FIELDS = ("what", "place", "moment", "looks")
ANSWERS_SHOWN = 2
CLIPPED = 100
"""A reader's card holds the last answers, each cut to so many characters: with the longest story
it still fits the shortest message (Discord: 2,000 characters), so that no story is ever cut."""

SCREEN = 1500
"""Characters of notes that one screen behind the six words shows; earlier ones are a tap away."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A case with its words opened, in memory only."""

    case: Case
    story: Mapping[str, str] = field(repr=False)
    notes: Sequence[Told] = field(repr=False)

    @property
    def number(self) -> str:
        """What people call it."""
        return rules.number(self.case.id)


def opened(case: Case, notes: Sequence[Note], seal: CaseSeal) -> Opened:
    """Open the words of a case."""
    story = {name: seal.open(case.id, name, getattr(case, name)) for name in FIELDS}
    return Opened(case, story, [(one, seal.open(one.id, "words", one.words)) for one in notes])


def kept_moment(choice: str, day: date) -> str:
    """Return a choice such as "today" with its day, as it is sealed: it is read another day."""
    return f"{choice} {day.isoformat()}"


def story(view: View, words: Mapping[str, str]) -> Text:
    """Draw what its reader reads, exactly; the same for whoever tells it."""
    choice, _, day = words["moment"].partition(" ")
    when = view.t(rules.MOMENTS_TOLD[choice], day=view.texts.day(date.fromisoformat(day)))
    lines = [
        view.t("What: {words}", words=words["what"]),
        view.t("Where: {words}", words=words["place"]),
        view.t("When: {words}", words=when),
    ]
    if words.get("looks"):
        lines.append(view.t("What someone looked like: {words}", words=words["looks"]))
    return joined(lines, "\n")


# --- For the reader ---


def for_reader(view: View, one: Opened) -> Post:
    """Draw a case for its reader: never a word about who told it."""
    head = view.t(
        "**{group}, {number}**, told privately. Reader: {name}.",
        group=view.group.name,
        number=one.number,
        name=readers.called(view, one.case),
    )
    if one.case.code is None:
        rule = view.t("No name came with it, and no answer was asked for.")
    else:
        rule = view.t(
            "No name came with it. Reply to this message, or tap Answer. "
            "Answers leave only at {hours}.",
            hours=_hours(view),
        )
    answers = [pair for pair in one.notes if pair[0].side != tips.SENDER]
    notes = [_reader_note(view, one, *pair) for pair in answers[-ANSWERS_SHOWN:]]
    text = joined([head, story(view, one.story), *notes, rule])
    return Post(text, _reader_rows(view, one), protect=True)


def _hours(view: View) -> str:
    return ", ".join(view.texts.hour(time(hour)) for hour in rules.SLOTS)


def _reader_note(view: View, one: Opened, note: Note, words: str) -> Text:
    if len(words) > CLIPPED:
        words = words[:CLIPPED] + "…"
    if note.side == tips.END:
        told = view.t("Ended: {words}", words=words)
    else:
        told = _signed(view, one.case, note, words)
    if not note.slot:
        return told
    leaves = view.moment(rules.slot_time(note.slot, view.group.zone))
    return joined([told, view.t("Leaves {moment}.", moment=leaves)], " ")


def _reader_rows(view: View, one: Opened) -> tuple[tuple[Button, ...], ...]:
    case = one.case
    first = []
    if case.code is not None:
        first.append(view.button(N_("Answer"), "tip_answer", case.id, way=Way.DOOR))
    if case.status == tips.NEW:
        first.append(view.button(N_("I have read it"), "tip_seen", case.id))
    rows = [tuple(first)] if first else []
    waiting = [note for note, _ in one.notes if note.slot and note.side == tips.READER]
    if waiting:
        place = waiting[-1].place
        rows.append(undo_row(view, case, place, way=Way.DOOR))
    if case.status != tips.ENDED:
        rows.append((view.button(N_("End it, with a reason"), "tip_end", case.id, way=Way.DOOR),))
    return tuple(rows)


def undo_row(view: View, case: Case, place: int, way: Way = Way.PRESS) -> tuple[Button, ...]:
    """Return [Change] and [Take it back] for an answer that has not left."""
    return (
        view.button(N_("Change"), "tip_rewrite", case.id, place, way=way),
        view.button(N_("Take it back"), "tip_unsay", case.id, place),
    )


def more_for_reader(view: View, one: Opened, note: Note, words: str) -> Post:
    """Draw what somebody wrote back, as a message of its own."""
    head = view.t(
        "**{group}, {number}**, written back on {day}:",
        group=view.group.name,
        number=one.number,
        day=view.texts.day(note.day),
    )
    answer = view.button(N_("Answer"), "tip_answer", one.case.id, way=Way.DOOR)
    return Post(joined([head, view.t("{words}", words=words)], "\n"), ((answer,),), protect=True)


def blank(view: View) -> Post:
    """Draw what stays of a case that was taken back."""
    return Post(
        view.t("**{group}**: this was taken back. Its words are erased.", group=view.group.name)
    )


# --- Behind the six words ---


def for_sender(view: View, one: Opened, told: Sequence[Told]) -> Text:
    """Draw what the six words show: these notes, and what was true at the last slot."""
    lines = [_sender_note(view, one, *pair) for pair in told]
    return joined([view.t("**{number}**", number=one.number), *lines, _state(view, one)])


def sent_notes(one: Opened) -> list[Told]:
    """Return the notes that whoever told it may see: their own, and what has left."""
    return [pair for pair in one.notes if pair[0].side == tips.SENDER or not pair[0].slot]


def first_shown(told: Sequence[Told], until: int) -> int:
    """Return from which note on a screen is filled that ends before `until`."""
    first, room = min(until, len(told)), SCREEN
    while first and (room := room - len(told[first - 1][1])) >= 0:
        first -= 1
    return first


def _sender_note(view: View, one: Opened, note: Note, words: str) -> Text:
    if note.side == tips.END:
        return view.t("{day}, it ended: {words}", day=view.texts.day(note.day), words=words)
    if note.side == tips.READER:
        return _signed(view, one.case, note, words)
    if not note.slot:
        return view.t("{day}, you: {words}", day=view.texts.day(note.day), words=words)
    leaves = view.moment(rules.slot_time(note.slot, view.group.zone))
    return view.t("You, leaves {moment}: {words}", moment=leaves, words=words)


def _signed(view: View, case: Case, note: Note, words: str) -> Text:
    who = readers.wrote(view, case, note)
    return view.t("{day}, {who}: {words}", day=view.texts.day(note.day), who=who, words=words)


def _state(view: View, one: Opened) -> Text:
    case, zone = one.case, view.group.zone
    name = readers.called(view, case)
    at = view.moment(rules.last_slot(view.now, zone))
    again = view.moment(rules.next_slot(view.now, zone))
    match case.shown:
        case tips.WAITING:
            return view.t(
                "It goes out {moment} to {name}. Until then nobody can read it.",
                moment=view.moment(rules.slot_time(case.slot, zone)),
                name=name,
            )
        case tips.UNREACHED:
            return view.t(
                "I could not reach {name}. I try again {moment}; you can also take it "
                "back and tell someone else.",
                name=name,
                moment=again,
            )
        case tips.NEW:
            return view.t(
                "At {at}: with {name}, not read yet. Look again after {again}.",
                at=at,
                name=name,
                again=again,
            )
        case tips.OPENED:
            return view.t(
                "At {at}: read, no answer yet. Look again after {again}.", at=at, again=again
            )
        case tips.ANSWERED:
            return view.t("At {at}: answered. Look again after {again}.", at=at, again=again)
        case _:
            return view.t("At {at}: ended. You can still write back.", at=at)
