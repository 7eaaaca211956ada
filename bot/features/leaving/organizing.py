"""A group that nobody organizes: it looks for somebody, and stops after thirty days, aloud."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot import ended, missing, over, unnamed
from bot.before import Before
from bot.quitting import gives_up
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View, as_chat
from bot.words import Answer, Button, Left, Post, Standing, Text
from storage import agenda, alerts, cards, groups, members
from storage.members import CONTACTS, ORGANIZER
from storage.stops import ENDS, KEY, LAST_WORD, PATIENCE, STOPS, stopped

CHECK = "lead_check"
"""What comes due every day: a look. Once nobody organizes the group, STOPS; later ENDS."""

HOUR = 10
"""At this hour of the group's clocks it is looked whether anybody organizes it."""

BACK = timedelta(days=7)
"""How long an organizer who is in no chat any more can come back before somebody takes over."""

SAID = timedelta(hours=1)
"""How long the last word stands before the chats are let go."""

MARK = "%Y%m%d%H%M"
"""How the key of what is said names a moment."""


# --- Whether anybody does --------------------------------------------------------------------


def alone(turn: Turn, person_id: int) -> bool:
    """Whether nobody but this person organizes the group of the turn."""
    holders = members.holders(turn.db, turn.group.id, ORGANIZER)
    return {one.person_id for one in holders} == {person_id}


def begins(turn: Turn) -> None:
    """See to it that a look is planned."""
    over = stopped(turn.db, turn.group.id)
    if not over and agenda.planned(turn.db, CHECK, turn.group.id, KEY) is None:
        _plan_look(turn)


def _plan_look(turn: Turn) -> None:
    at = turn.local().replace(hour=HOUR, minute=0, second=0, microsecond=0) + timedelta(days=1)
    turn.plan(CHECK, KEY, due=at.astimezone(UTC))


def check(turn: Turn, _key: str) -> None:
    """Look every day: who organized it may have left without a word."""
    if stopped(turn.db, turn.group.id):
        return
    _plan_look(turn)
    look(turn)


def left(turn: Turn, event: Left) -> None:
    """Somebody left a chat, and may have been the last who organizes."""
    if event.actor is not None and turn.home is not None:
        look(turn)


def look(turn: Turn) -> None:
    """Begin to wait for somebody where nobody organizes the group any more, or end it."""
    if stopped(turn.db, turn.group.id):
        return
    led = bool(members.holders(turn.db, turn.group.id, ORGANIZER))
    waits = agenda.planned(turn.db, STOPS, turn.group.id, KEY)
    if led and waits is not None:
        turn.unplan(STOPS, KEY)
        _touch(turn)
    elif not led and waits is None and groups.chats(turn.db, turn.group.id):
        stops_at = turn.now + PATIENCE
        turn.plan(STOPS, KEY, due=stops_at)
        _say(turn, "lead_gone", "lead_told", stops_at)


def _touch(turn: Turn) -> None:
    """Let follow what was said of a time without an organizer, the alerts, and the group's card."""
    for kind in ("lead_gone", "lead_told", LAST_WORD):
        cards.touch_from(turn.db, turn.group.id, kind, "")
    for one in alerts.running(turn.db, turn.group.id):
        turn.touch("alert", one.number)
    turn.touch("front", "card")


def _mark(stops_at: datetime) -> str:
    """Return the key of what is said about this time without an organizer."""
    return f"{stops_at.astimezone(UTC):{MARK}}"


def _marked(key: str) -> datetime:
    """Return the moment of such a key."""
    return datetime.strptime(key, MARK).replace(tzinfo=UTC)


def _say(turn: Turn, in_chats: str, to_contacts: str, stops_at: datetime) -> None:
    """Say it in every chat, to each contact, and to an organizer who is in no chat any more."""
    key = _mark(stops_at)
    turn.post(in_chats, key, chats=groups.chats(turn.db, turn.group.id), words_of=None)
    contacts = (one.person_id for one in members.holders(turn.db, turn.group.id, *CONTACTS))
    for one in (*contacts, *members.organizers(turn.db, turn.group.id)):
        turn.write_to(one, to_contacts, key)


# --- The end ---------------------------------------------------------------------------------


def stops(turn: Turn, _key: str) -> None:
    """Nobody was found: say so everywhere, and send nothing more."""
    if members.holders(turn.db, turn.group.id, ORGANIZER):
        return
    turn.plan(ENDS, KEY, due=turn.now + SAID)
    _say(turn, LAST_WORD, LAST_WORD, turn.now)
    _touch(turn)


def ends(turn: Turn, _key: str) -> None:
    """Let every chat go, and the name. Somebody else can set a group up there then."""
    if members.holders(turn.db, turn.group.id, ORGANIZER):
        begins(turn)
        _touch(turn)
        return
    for chat in groups.chats(turn.db, turn.group.id):
        missing.let_go(turn, chat)
        groups.free(turn.db, turn.group.id, chat.id, turn.now)
    for one in members.organizers(turn.db, turn.group.id):
        members.take_role(turn.db, turn.group.id, one, ORGANIZER)
    groups.let_name_go(turn.db, turn.group.id)


# --- Somebody takes over ---------------------------------------------------------------------


def offer(turn: Turn) -> Answer:
    """Ask whoever manages a chat whether they want to organize the group."""
    refused = _refused(turn)
    if refused is not None:
        return refused
    return turn.say(
        turn.t(
            "You would organize {group}: write to everyone, see what people send to organizers, "
            "invite others. Contacts and chats read your name.",
            group=turn.group.name,
        ),
        (turn.button(N_("Yes, I organize it"), "lead_yes"), turn.button(N_("No"), "menu")),
    )


def take(before: Before, turn: Turn) -> Answer:
    """Let them organize it."""
    refused = _refused(turn)
    if refused is not None:
        return refused
    before.known(turn)
    members.give_role(turn.db, turn.group.id, turn.me.id, ORGANIZER)
    unnamed.named_like(turn, turn.me.id)
    turn.touch("front", "card")
    look(turn)
    return turn.say(
        turn.t("You organize {group} now.", group=turn.group.name),
        turn.button(N_("Add people"), "people_add"),
        turn.button(N_("Menu"), "menu"),
    )


def _refused(turn: Turn) -> Answer | None:
    """Say why not: somebody does already, or the platform says that they manage no chat of it."""
    if stopped(turn.db, turn.group.id):
        return over.answer(turn)
    if members.holders(turn.db, turn.group.id, ORGANIZER):
        return turn.line(turn.t("Somebody organizes {group} already.", group=turn.group.name))
    until = _theirs_until(turn)
    if until is not None and turn.now < until:
        return turn.line(
            turn.t(
                "The organizer is in no chat of {group} now and was told. You can take over from "
                "{day} on.",
                group=turn.group.name,
                day=turn.texts.day(turn.local(until).date()),
            )
        )
    mine = [
        (as_chat(chat), turn.actor.id)
        for chat in groups.street_chats(turn.db, turn.group.id)
        if chat.platform == turn.actor.platform
    ]
    looks = turn.ask(*mine, hurried=True)
    if any(one.standing is Standing.ADMIN for one in looks):
        return None
    return turn.line(
        turn.t("Only people who manage a chat of {group} can do this.", group=turn.group.name)
    )


def _theirs_until(turn: Turn) -> datetime | None:
    """Return until when an organizer who was put out of the chats can come back, if there is one.

    Else whoever puts the organizer out would take the group over the same minute.
    """
    stops_at = agenda.planned(turn.db, STOPS, turn.group.id, KEY)
    if stops_at is None or not members.organizers(turn.db, turn.group.id):
        return None
    return stops_at - PATIENCE + BACK


# --- Who organizes it leaves ------------------------------------------------------------------


def door(turn: Turn, words: str) -> Button | None:
    """Return the way out for an organizer who types that they stop."""
    if not gives_up(turn, words, ORGANIZER):
        return None
    return turn.button(N_("I am leaving"), "lead_leave")


def ask_to_leave(turn: Turn) -> Answer:
    """Ask an organizer who wants to stop; the only one is asked who takes over."""
    yes = turn.button(N_("Yes, I stop"), "lead_leave_yes")
    no = turn.button(N_("No"), "organize")
    if not alone(turn, turn.me.id):
        text = turn.t("Stop organizing {group}? Others go on.", group=turn.group.name)
        return turn.say(text, (yes, no))
    return turn.say(who_takes_over(turn), *invite(turn), (yes, no))


def who_takes_over(turn: Turn) -> Text:
    """Return the question to the only organizer, with what happens without one."""
    return turn.t(
        "You are the only organizer of {group}. Who takes over? Without an organizer I tell the "
        "contacts and the chats, and stop there in 30 days.",
        group=turn.group.name,
    )


def invite(turn: Turn) -> tuple[Row, ...]:
    """Return the button that invites another organizer."""
    return (turn.button(N_("Invite another organizer"), "people_invite", ORGANIZER),)


def leave(turn: Turn) -> Answer:
    """End their role."""
    ended.end(turn, turn.me.id, ORGANIZER, ended.BACK)
    look(turn)
    text = turn.t("You do not organize {group} any more.", group=turn.group.name)
    return turn.say(text, turn.button(N_("Menu"), "menu"))


# --- What is read ----------------------------------------------------------------------------


def draw_gone(view: View, _key: str) -> Post | None:
    """Draw, for the chats, that nobody organizes the group, and later who does."""
    found = _found(view)
    if found is not None:
        return Post(found)
    text = view.t(
        "Nobody organizes {group} any more. Without an organizer I stop here on {day}. If you "
        "manage this chat, you can take over.",
        group=view.group.name,
        day=_day(view),
    )
    return Post(text, ((view.button(N_("I organize it"), "lead_ask"),),))


def draw_told(view: View, _key: str) -> Post | None:
    """Draw the same for a contact."""
    found = _found(view)
    if found is not None:
        return Post(found)
    return Post(
        view.t(
            "Nobody organizes {group} any more. Without an organizer I stop there on {day}. If "
            "you manage one of its chats, you can take over by the button in that chat.",
            group=view.group.name,
            day=_day(view),
        )
    )


def _found(view: View) -> Text | None:
    if stopped(view.db, view.group.id):
        return view.t("I stopped: nobody organizes {group}.", group=view.group.name)
    names = [one.name for one in members.holders(view.db, view.group.id, ORGANIZER)]
    if not names:
        return None
    return view.t(
        "{group} is organized by {names}.", group=view.group.name, names=view.texts.listed(names)
    )


def _day(view: View) -> str:
    due = agenda.planned(view.db, STOPS, view.group.id, KEY) or view.now
    return view.texts.day(view.local(due).date())


def draw_stopped(view: View, key: str) -> Post | None:
    """Draw the last word."""
    if not stopped(view.db, view.group.id) and (found := _found(view)) is not None:
        return Post(found)
    return Post(
        view.t(
            "I stop here: nobody organizes {group}. Nothing is sent and nothing is read any "
            "more. If you manage this chat, you can set me up again from {moment} on. If you are "
            "in danger, call {number}.",
            group=view.group.name,
            moment=view.moment(_marked(key) + SAID),
            number=view.group.emergency,
        )
    )
