"""What is set for a whole group, and decides how neighbours are heard.

Whoever is a contact turns nothing of it off, as with posts (bot/public.py): else they quieten what
is said of themselves. A press that sets such a thing says so (`Entry.bars`). Every other organizer
hears of it, and it stands in the log of what was done.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot import public
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Post, Text, joined, quoted
from storage import members, moderation, people
from storage.members import CONTACTS, ORGANIZER

KIND = "switched"
"""The card that says it in private; its key is which switch, and the number of that act."""

WORDS_OFF, WORDS_ON, LOOK_FIRST, SHOW_AT_ONCE, YOUNG, DISCONNECTED = 1, 2, 3, 4, 5, 6
DAYS, HOURS, REMINDERS_OFF, REMINDERS_ON = 7, 8, 9, 10
ON_SUNDAY = {"concern": 11, "question": 12, "poll": 13}
AT_ONCE = {"concern": 21, "question": 22, "poll": 23}

SWITCHES = {
    WORDS_OFF: N_("Turn private messages off"),
    WORDS_ON: N_("Turn private messages on"),
    LOOK_FIRST: N_("An organizer looks first"),
    SHOW_AT_ONCE: N_("Show them at once"),
    YOUNG: N_("Mostly under 18"),
    DISCONNECTED: N_("Disconnect a chat"),
    DAYS: N_("Days until erased"),
    HOURS: N_("Hours of sending"),
    REMINDERS_OFF: N_("Turn short reminders off"),
    REMINDERS_ON: N_("Turn short reminders on"),
    ON_SUNDAY["concern"]: N_("Problems: only on Sunday"),
    ON_SUNDAY["question"]: N_("Questions: only on Sunday"),
    ON_SUNDAY["poll"]: N_("Votes: only on Sunday"),
    AT_ONCE["concern"]: N_("Problems: post right away"),
    AT_ONCE["question"]: N_("Questions: post right away"),
    AT_ONCE["poll"]: N_("Votes: post right away"),
}
"""Every switch as its button is called, by the number under which it is kept for good."""


def bars(turn: Turn, *_given: str | int) -> Text:
    """Say who can change such a thing, where whoever acts may not; nothing where they may."""
    if not public.barred(turn, turn.me.id, None):
        return Text()
    able = [people.name(turn.db, one) for one in public.moderators(turn)]
    return turn.t(
        "You are a contact here, or were in the last {n} days: then you change nothing by which "
        "others are heard. {names} can.",
        n=public.CONTACT_FOR.days,
        names=turn.texts.listed(able),
    )


def note(turn: Turn, which: int, *, words: str = "", contacts: bool = False) -> None:
    """Note that whoever acts turned it, and in `words` to what; organizers (and contacts) hear."""
    act = moderation.note(
        turn.db,
        turn.group.id,
        KIND,
        which,
        moderation.SWITCHED,
        person_id=turn.me.id,
        name=turn.me.name,
        role=public.acting_as(turn),
        words=words,
        at=turn.now,
    )
    roles = (ORGANIZER, *CONTACTS) if contacts else (ORGANIZER,)
    for one in _others(turn, roles):
        turn.write_to(one, KIND, which, act.serial)


def _others(turn: Turn, roles: Iterable[str]) -> list[int]:
    holders = members.holders(turn.db, turn.group.id, *roles)
    return list(dict.fromkeys(one.person_id for one in holders if one.person_id != turn.me.id))


def called(view: View, which: int, _serial: int = 0) -> Text | None:
    """Name a switch, for the log."""
    return view.t(SWITCHES[which])


def draw(view: View, which: int, serial: int) -> Post | None:
    """Draw who turned it, for the others."""
    act = moderation.one(view.db, view.group.id, KIND, which, serial)
    if act is None:
        return None
    text = view.t(
        "**{group}**: {who} chose “{what}”. It stands under “What was done”.",
        group=view.group.name.upper(),
        who=public.decider(view, act),
        what=view.texts.label(SWITCHES[which]),
    )
    return Post(joined([text, quoted(act.words) if act.words else Text()], "\n"))
