"""Draws what was told privately for its readers: never a word about who told it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.features.tips import card, lasting, rules, shown
from bot.features.tips.card import Opened
from bot.features.tips.desk import today, upper
from bot.features.tips.slots import slots
from bot.fit import SCREEN, ours
from bot.texts import N_
from bot.view import View
from bot.words import Button, File, Post, Text, Way, cited, joined, plain, quoted
from storage import tips
from storage.tips import Case, Note

ROOM = 1900
"""Characters of a card: with the longest story it fits the shortest message (Discord: 2,000)."""

NOTES_SHOWN = 2
CLIPPED = 100
"""So many of the last notes stand on it, each cut to so many characters, while there is room."""

STATES = {
    tips.NEW: N_("new"),
    tips.OPENED: N_("read, no answer yet"),
    tips.PROGRESS: N_("in progress"),
    tips.PASSED: N_("passed on"),
    tips.ENDED: N_("ended"),
}


def for_reader(view: View, one: Opened) -> Post:
    """Draw a case for its readers."""
    head = view.t(
        "{number}, a private message for {name}.",
        number=upper(view, one.case),
        name=shown.called(view, one.case, one.folder),
    )
    fixed = [joined([head, state(view, one)], "\n"), card.story(view, one.story), _rule(view, one)]
    room = ROOM - len(str(joined(fixed)))
    kept = joined(_fitting(_kept(view, one), room, SCREEN - ours(joined(fixed))), "\n")
    last = [pair for pair in one.notes if pair[0].side != tips.SENDER][-NOTES_SHOWN:]
    newest = [reader_note(view, one, note, _clipped(words)) for note, words in reversed(last)]
    notes = _fitting(newest, room - len(str(kept)))
    text = joined([*fixed[:2], kept, *reversed(notes), fixed[2]])
    return Post(text, _rows(view, one), protect=True)


def state(view: View, one: Opened) -> Text:
    """Return how far a case is, for how long it has been waiting, and who has it."""
    case = one.case
    lines = [view.t("Now: **{state}**.", state=view.texts.label(STATES[case.status]))]
    if waited := age(view, case):
        word = view.texts.label(STATES[case.status])
        lines = [view.t("Now: **{state}**, for {age}.", state=word, age=waited)]
    if holder := shown.holder(view, case):
        lines.append(view.t("{name} has it.", name=holder.name))
    return joined(lines, " ")


def age(view: View, case: Case) -> str:
    """Return for how long a case has been waiting for its reader: "3 days"; "" since today."""
    days = (today(view) - case.wrote) // timedelta(days=1)
    if days < 1 or not rules.waits(case):
        return ""
    return str(view.tn("{n} day", "{n} days", days))


def _rule(view: View, one: Opened) -> Text:
    if one.case.code is None:
        return view.t("The sender gave no name and does not want an answer.")
    hours = ", ".join(view.texts.hour(hour) for hour in slots(view).times())
    leave = view.t("I send answers only at {hours}.", hours=hours)
    if any(note.side != tips.SENDER for note, _words in one.notes):
        return leave  # whoever has answered knows how
    how = view.t("The sender gave no name. Reply to this message, or tap Answer.")
    return joined([how, leave], " ")


def _kept(view: View, one: Opened) -> list[Text]:
    """Return what the desk keeps about a case, the most important first."""
    folder, lines = one.folder, []
    if folder.hold:
        lines.append(view.t("Kept longer: {reason}", reason=quoted(_clipped(folder.hold))))
    if folder.muted:
        lines.append(view.t("The sender cannot write to you any more."))
    if folder.next_id:
        other = shown.called_next(view, one.case, folder)
        lines.append(view.t("{name} reads it too, because no answer came.", name=other))
    if others := [rules.number(other.id) for other in joined_cases(view, one)]:
        lines.append(view.t("Sent again, goes with {numbers}.", numbers=", ".join(others)))
    if folder.labels:
        lines.append(
            view.t(
                "Labels: {labels}.", labels=view.texts.listed([cited(one) for one in folder.labels])
            )
        )
    return lines


def joined_cases(view: View, one: Opened) -> list[Case]:
    """Return the cases that go with one, but for those that are erased."""
    others = (other for other in one.folder.joined if other != one.case.id)
    found = (tips.case(view.db, view.group.id, other) for other in others)
    return [case for case in found if case is not None]


def reader_note(view: View, one: Opened, note: Note, words: str) -> Text:
    """Draw what a reader wrote, and when it leaves."""
    if note.side == tips.END:
        told = view.t("Ended: {words}", words=lasting.reason(view, note, words))
    elif note.side == tips.DESK:
        who = shown.wrote(view, one.case, note)
        told = view.t("Note for readers, {who}: {words}", who=who, words=quoted(words))
    else:
        told = card.signed(view, one.case, note, words)
    if not note.slot:
        return told
    leaves = view.moment(slots(view).named(note.slot).at)
    return joined([told, view.t("I send it {moment}.", moment=leaves)], " ")


def _fitting(lines: Sequence[Text], room: int, of_ours: int = SCREEN) -> list[Text]:
    """Return as many of the first lines as there is room for, `of_ours` for our own words."""
    fitting = []
    for line in lines:
        room -= len(str(line)) + len("\n\n")
        of_ours -= ours(line) + len("\n\n")
        if min(room, of_ours) < 0:
            break
        fitting.append(line)
    return fitting


def _clipped(words: str) -> str:
    return words if len(words) <= CLIPPED else words[:CLIPPED] + "…"


# --- Buttons ---


def _rows(view: View, one: Opened) -> tuple[tuple[Button, ...], ...]:
    case = one.case
    first = []
    if case.code is not None:
        first.append(view.button(N_("Answer"), "tip_answer", case.id, way=Way.DOOR))
    if case.status == tips.NEW:
        first.append(view.button(N_("I have read it"), "tip_seen", case.id))
    rows = [tuple(first)] if first else []
    waiting = [note for note, _ in one.notes if note.slot and note.side == tips.READER]
    if waiting:
        rows.append(undo_row(view, case, waiting[-1].place, way=Way.DOOR))
    rows.append((more_button(view, case),))
    return tuple(rows)


def undo_row(view: View, case: Case, place: int, way: Way = Way.PRESS) -> tuple[Button, ...]:
    """Return [Change] and [Take it back] for an answer that has not left."""
    return (
        view.button(N_("Change"), "tip_rewrite", case.id, place, way=way),
        view.button(N_("Take it back"), "tip_unsay", case.id, place),
    )


def more_button(view: View, case: Case) -> Button:
    """Return [More]: everything else that a reader can do with a case."""
    return view.button(N_("More"), "tip_desk", case.id, 1, way=Way.DOOR)


def back_button(view: View, case: Case) -> Button:
    """Return [Back] to that."""
    return view.button(N_("Back"), "tip_desk", case.id, 1)


# --- What stands beside the case ---


def more_for_reader(view: View, one: Opened, note: Note, words: str) -> Post:
    """Draw what somebody wrote back, as a message of its own."""
    head = view.t(
        "{number}, written back on {day}:",
        number=upper(view, one.case),
        day=view.texts.day(note.day),
    )
    text = joined([head, quoted(words)], "\n")
    answer = view.button(N_("Answer"), "tip_answer", one.case.id, way=Way.DOOR)
    return Post(text, ((answer,), (more_button(view, one.case),)), protect=True)


def picture(view: View, case: Case, jpeg: bytes) -> Post:
    """Draw a picture that came with a case, rebuilt from its pixels."""
    text = view.t("{number}: a picture.", number=upper(view, case))
    return Post(text, protect=True, files=(File("picture.jpg", "image/jpeg", jpeg),))


def reminder(view: View, one: Opened) -> Post:
    """Ask a silent reader again, without a sound, and say what comes next."""
    since = view.t(
        "{number} has been waiting since {day}.",
        number=upper(view, one.case),
        day=view.texts.day(one.case.wrote),
    )
    opens = view.button(N_("Open"), "tip_show", one.case.id, way=Way.DOOR)
    return Post(joined([since, _next_step(view, one)], " "), ((opens,),), silent=True, protect=True)


def _next_step(view: View, one: Opened) -> Text:
    """Say what silence leads to, or has led to."""
    case, folder = one.case, one.folder
    if folder.unanswered and case.code is not None:
        return view.t("The person who wrote can read that nobody has reacted.")
    if folder.next_id:
        return view.t("{name} reads it too now.", name=shown.called_next(view, case, folder))
    if other := shown.next_one(view, case, folder):
        return view.t("If it goes on waiting, {name} reads it too.", name=other.name)
    if case.code is not None:
        return view.t(
            "If it goes on waiting, the person who wrote can read that nobody has reacted."
        )
    return Text()


def blank(view: View) -> Post:
    """Draw what stays of a case whose words are erased."""
    return Post(
        view.t(
            "**{group}**: this was taken back, or its time was over. Its words are erased.",
            group=view.group.name.upper(),
        )
    )


def hidden() -> Post:
    """Draw what stays of a case for whoever reads it no more."""
    return Post(plain("…"))


def closed(view: View, case: Case) -> Post:
    """Draw a case that no key opens any more."""
    lost = view.t("Its words can be opened no more: their key is gone.")
    return Post(joined([upper(view, case), lost], "\n"))
