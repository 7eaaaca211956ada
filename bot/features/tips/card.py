"""Draws what was told privately, for whoever tells it and behind the six words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.features.tips import lasting, rules, shown
from bot.features.tips.folder import Folder, folder_of
from bot.features.tips.seal import CaseSeal
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.view import View
from bot.words import Text, joined, quoted
from storage import tips
from storage.tips import Case, Note

Told = tuple[Note, str]
"""A note and its words."""

FIELDS = ("what", "place", "moment", "looks")
SCREEN = 1500
"""Characters of notes that one screen behind the six words shows; earlier ones are a tap away."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A case with its words opened, in memory only."""

    case: Case
    story: Mapping[str, str] = field(repr=False)
    notes: Sequence[Told] = field(repr=False)
    folder: Folder

    @property
    def number(self) -> str:
        """What people call it."""
        return rules.number(self.case.id)


def opened(case: Case, notes: Sequence[Note], seal: CaseSeal) -> Opened:
    """Open the words of a case."""
    story = {name: seal.open(case.id, name, getattr(case, name)) for name in FIELDS}
    told = [(one, seal.open(one.id, "words", one.words)) for one in notes]
    return Opened(case, story, told, folder_of(seal, case))


def kept_moment(choice: str, day: date) -> str:
    """Return a choice such as "today" with its day, as it is sealed: it is read another day."""
    return f"{choice} {day.isoformat()}"


def story(view: View, words: Mapping[str, str], drawn: Callable[[str], Text] = quoted) -> Text:
    """Draw what its reader reads, exactly; the same for whoever tells it.

    `drawn` gives their words a look of their own, and leaves them as they are.
    """
    choice, _, day = words["moment"].partition(" ")
    when = view.t(rules.MOMENTS_TOLD[choice], day=view.texts.day(date.fromisoformat(day)))
    lines = [
        view.t("What: {words}", words=drawn(words["what"])),
        view.t("Where: {words}", words=drawn(words["place"])),
        view.t("When: {words}", words=when),
    ]
    if words.get("looks"):
        lines.append(view.t("What someone looked like: {words}", words=drawn(words["looks"])))
    return joined(lines, "\n")


# --- Behind the six words ---


def for_sender(view: View, one: Opened, told: Sequence[Told]) -> Text:
    """Draw what the six words show: these notes, and what was true at the last slot."""
    lines = [_sender_note(view, one, *pair) for pair in told]
    ends = [_state(view, one)]
    if not blocked(one.case, one.folder):
        ends.append(lasting.for_sender(view, one.case, one.folder))
    if one.folder.muted:
        ends.append(nothing_more(view, one.case, one.folder))
    return joined([view.t("**{number}**", number=one.number), *lines, joined(ends, " ")])


def nothing_more(view: View, case: Case, folder: Folder) -> Text:
    """Say kindly that nothing more can be written with these six words."""
    return view.t(
        "Nothing more can be written to {name} with these words. You can still read here.",
        name=shown.called(view, case, folder),
    )


def sent_notes(one: Opened) -> list[Told]:
    """Return the notes that whoever told it may see: their own, and what has left for them."""
    mine = [pair for pair in one.notes if pair[0].side != tips.DESK]
    return [pair for pair in mine if pair[0].side == tips.SENDER or not pair[0].slot]


def first_shown(told: Sequence[tuple[object, str]], until: int) -> int:
    """Return from which of these words on a screen is filled that ends before `until`."""
    first, room = min(until, len(told)), SCREEN
    while first and (room := room - len(told[first - 1][1])) >= 0:
        first -= 1
    return first


def _sender_note(view: View, one: Opened, note: Note, words: str) -> Text:
    if note.side == tips.END:
        why = lasting.reason(view, note, words)
        return view.t("{day}, it ended: {words}", day=view.texts.day(note.day), words=why)
    if note.side == tips.READER:
        return signed(view, one.case, note, words)
    if not note.slot:
        return view.t("{day}, you: {words}", day=view.texts.day(note.day), words=quoted(words))
    leaves = view.moment(slots(view).named(note.slot).at)
    return view.t("You, to be sent {moment}: {words}", moment=leaves, words=quoted(words))


def signed(view: View, case: Case, note: Note, words: str) -> Text:
    """Return words of a reader with their day and name."""
    who = shown.wrote(view, case, note)
    return view.t(
        "{day}, {who}: {words}", day=view.texts.day(note.day), who=who, words=quoted(words)
    )


STATES = {
    tips.WAITING: N_(
        "{name} gets it {leaves}, unless they block you. Until then nobody can read it."
    ),
    tips.UNREACHED: N_(
        "I could not reach {name}. I try again {again}; you can also take it back and tell "
        "someone else."
    ),
    tips.NEW: N_("At {at}: with {name}, not read yet. Look again after {again}."),
    tips.OPENED: N_("At {at}: read, no answer yet. Look again after {again}."),
    tips.PROGRESS: N_("At {at}: in progress. Look again after {again}."),
    tips.PASSED: N_("At {at}: passed on. Look again after {again}."),
    tips.ENDED: N_("At {at}: ended. You can still write back."),
}
"""What the six words say of how far it got."""

READ_BY_ANOTHER = N_("At {at}: no answer yet. {other} reads it too now. Look again after {again}.")
READ_BY_ONE = N_("At {at}: no answer yet. Only {other} reads it now. Look again after {again}.")
UNANSWERED = N_(
    "At {at}: nobody has reacted. You can write to someone else with “Tell something privately”."
)


def unread(view: View, case: Case, folder: Folder) -> Text | None:
    """Say that nobody is left who was shown as a reader, and who follows; None while one is.

    Of a block it is said once the set hour has passed, like all else.
    """
    if blocked(case, folder):
        return _never(view, case, folder)
    if shown.all_of(view, case, folder):
        return None
    lines = [view.t("Its reader is not here any more, so nobody reads it now.")]
    other = shown.next_one(view, case, folder)
    if case.shown != tips.WAITING and (along := shown.chats(view, case, folder)):
        chats = view.texts.listed([one.title for one in along])
        lines = [
            view.t(
                "Its reader is not here any more. Everyone in {chats} can still see it.",
                chats=chats,
            )
        ]
    elif other and case.shown in tips.UNANSWERED and not folder.unanswered:
        day = view.texts.day(rules.next_from(case, folder))
        lines.append(view.t("{name} reads it from {day} on.", name=other.name, day=day))
    lines.append(view.t("You can take it back, and write to someone else."))
    return joined(lines, " ")


def blocked(case: Case, folder: Folder) -> bool:
    """Whether the six words say that its reader has blocked whoever told it."""
    return bool(folder.blocked) and case.shown != tips.WAITING


def _never(view: View, case: Case, folder: Folder) -> Text:
    """Say that it never arrived, and until when nothing would."""
    return view.t(
        "Nothing from you reaches {name} until {day}: this did not arrive, and I kept none of its "
        "words. Crime Stoppers: 1-800-222-8477 in Canada (Quebec: 1-800-711-1800).",
        name=shown.called(view, case, folder),
        day=view.texts.day(date.fromisoformat(folder.blocked)),
    )


def _state(view: View, one: Opened) -> Text:
    """Return what was true at the last slot, and who reads it."""
    case, folder, hours = one.case, one.folder, slots(view)
    if nobody := unread(view, case, folder):
        return nobody
    reading = shown.all_of(view, case, folder)
    sentence, other = STATES[case.shown], ""
    if folder.next_id in reading:
        other = shown.called_next(view, case, folder)
    if case.shown in tips.UNANSWERED and folder.unanswered:
        sentence = UNANSWERED
    elif case.shown in tips.UNANSWERED and other:
        sentence = READ_BY_ONE if reading == {folder.next_id} else READ_BY_ANOTHER
    leaves = hours.named(case.slot) if case.shown == tips.WAITING else hours.next(view.now)
    return view.t(
        sentence,
        name=shown.called(view, case, folder),
        other=other,
        at=view.moment(hours.last(view.now).at),
        again=view.moment(hours.next(view.now).at),
        leaves=view.moment(leaves.at),
    )
