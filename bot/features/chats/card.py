"""Draws what is said about connecting chats, and of a chat that the bot had to leave."""

from __future__ import annotations

from collections.abc import Sequence

from bot import namesakes
from bot.features.chats.rules import AGES
from bot.reasons import why
from bot.texts import N_
from bot.view import View
from bot.words import Button, Post, Reason, Rows, Text, joined
from storage import cards, connections, groups
from storage.connections import ASKED, CONNECTED, REFUSED, Connection
from storage.groups import YOUNG, GroupChat

LOST = {
    Reason.REMOVED: "chat_gone",
    Reason.DELETED: "chat_deleted",
    Reason.GONE: "chat_lost",
}
"""The cards that tell organizers why a chat is none for the bot any more."""

NAMED = 3
"""So many chats are named in one sentence; [Who is in which chat] has them all."""

CHATS = N_("Chats of the group")


def back(view: View) -> Button:
    """Return the way back to the list of chats."""
    return view.button(CHATS, "chats_list")


def named(view: View, chat: GroupChat | Connection) -> str:
    """Return a chat with its number of people: "Elm Teens (25 people)"."""
    return _noted(chat.title, _people(view, chat.members))


def described(view: View, chats: Sequence[GroupChat]) -> list[str]:
    """Return chats with platform, where there are several, and number of people."""
    where = platforms(view, chats)
    return [
        _noted(chat.title, *where[chat.platform], _people(view, chat.members)) for chat in chats
    ]


def platforms(view: View, chats: Sequence[GroupChat]) -> dict[str, tuple[str, ...]]:
    """Return what is said of each platform: its name where there are several, else nothing."""
    there = {chat.platform for chat in chats}
    several = len(there) > 1
    return {one: (view.platforms[one].title,) if several else () for one in there}


def _people(view: View, members: int | None) -> str:
    return str(view.tn("{n} person", "{n} people", members)) if members else ""


def _noted(title: str, *notes: str) -> str:
    known = ", ".join(note for note in notes if note)
    return f"{title} ({known})" if known else title


def front(view: View) -> Sequence[Text]:
    """Say on the group's card where it is; a group with one chat says nothing."""
    chats = groups.street_chats(view.db, view.group.id)
    if len(chats) < 2:  # noqa: PLR2004 - one chat needs no list
        return ()
    where = platforms(view, chats)
    names = [_noted(chat.title, *where[chat.platform]) for chat in chats]
    return (view.t("In {chats}.", chats=few(view, names)),)


def few(view: View, names: Sequence[str]) -> str:
    """Return chats as a list in a sentence: of many the first, and how many there are beside."""
    more = len(names) - NAMED
    if more <= 0:
        return view.texts.listed(names)
    others = view.tn("{n} more chat", "{n} more chats", more)
    return view.texts.listed([*names[:NAMED], str(others)])


def question(view: View, wanted: Connection) -> Text:
    """Return what an organizer is asked."""
    return view.t(
        "Connect {chat} to {group}? What is sent to everyone then shows in both. Member lists "
        "are not shared. Who is there?",
        chat=named(view, wanted),
        group=view.group.name,
    )


def who_or_no(view: View, wanted: Connection) -> Rows:
    """Return the answers to that question."""
    return (ages(view, "connect_who", wanted.number), (_no(view, wanted),))


def ages(view: View, action: str, number: int) -> tuple[Button, ...]:
    """Return a button for each answer to who is in a chat."""
    return tuple(view.button(label, action, number, one) for one, label in AGES.items())


def yes_or_no(view: View, wanted: Connection, who: str) -> tuple[Button, Button]:
    """Return the last answers, once it was said who is there."""
    return view.button(N_("Connect"), "connect_yes", wanted.number, who), _no(view, wanted)


def _no(view: View, wanted: Connection) -> Button:
    return view.button(N_("No"), "connect_no", wanted.number)


def follows(view: View, who: str) -> Text:
    """Say what is different in a chat, for who is in it."""
    if who == YOUNG:
        return view.t(
            "Urgent alerts come there without buttons. I show no names of people who are only "
            "there, an organizer looks first at what they post, and help for young people comes "
            "first."
        )
    return view.t("Everything is there as in the other chats.")


def draw_asked(view: View, number: int) -> Post | None:
    """Draw the question to an organizer; answered, it tells how."""
    wanted = connections.connection(view.db, view.group.id, number)
    if wanted is None:
        return None
    if wanted.state == ASKED:
        name = namesakes.outside(view, wanted.asker, wanted.asked_by)
        first = view.t("{name} asks.", name=name)
        if wanted.agreed:
            first = view.t(
                "{group} has no chat any more. {name} wants to go on in another one, and then "
                "organizes it from there.",
                group=view.group.name,
                name=wanted.answered_by,
            )
            if not connections.denied(view.db, view.group.id, wanted.agreed):
                then = view.t(
                    "Without your answer that is so from {until} on.",
                    until=view.moment(wanted.until),
                )
                first = joined([first, then], " ")
        return Post(joined([first, question(view, wanted)], " "), who_or_no(view, wanted))
    return Post(state(view, wanted))


def draw_free(view: View, number: int) -> Post | None:
    """Draw, for whoever said yes first, that no other organizer answered: now they can connect."""
    wanted = connections.connection(view.db, view.group.id, number)
    if wanted is None or wanted.state != ASKED:
        return Post(state(view, wanted)) if wanted else None
    first = view.t("No other organizer has answered.")
    return Post(joined([first, question(view, wanted)], " "), who_or_no(view, wanted))


def state(view: View, wanted: Connection) -> Text:
    """Say how a question was answered."""
    if wanted.state == CONNECTED:
        return view.t(
            "{chat} is connected to {group}. {name} said yes.",
            chat=wanted.title,
            group=view.group.name,
            name=wanted.answered_by,
        )
    if wanted.state == REFUSED:
        return view.t(
            "{name} said no to connecting {chat}. Nothing is connected.",
            name=wanted.answered_by,
            chat=wanted.title,
        )
    return view.t(
        "Nobody answered about connecting {chat} in time. Nothing is connected; a new code is "
        "needed.",
        chat=wanted.title,
    )


def draw_told(view: View, number: int) -> Post | None:
    """Draw how it ended, for whoever asked and whoever was asked."""
    wanted = connections.connection(view.db, view.group.id, number)
    return Post(state(view, wanted)) if wanted and wanted.state != ASKED else None


def draw_doubt(view: View, chat_id: int, _day: str) -> Post | None:
    """Draw the private word that something is missing in a chat, and why, or may be missing."""
    chat = groups.any_chat(view.db, view.group.id, chat_id)
    if chat is None:
        return None
    again = view.button(N_("Try again"), "chat_again", chat.id)
    reasons = cards.why_not_in(view.db, view.group.id, chat.platform, chat.native)
    if reasons and cards.UNKNOWN not in reasons:
        said = view.texts.listed([why(view.texts, one) for one in sorted(reasons)])
        text = view.t(
            "In {chat} something of mine is missing, or not as it should be: {why}. Once that is "
            "mended, tap Try again.",
            chat=chat.title,
            why=said,
        )
        return Post(text, ((again,),))
    text = view.t(
        "Something of mine may be missing in {chat}. Please look there: if it is, tap Try again; "
        "if it is there, it may then show twice.",
        chat=chat.title,
    )
    leave = view.button(N_("It is all there"), "chat_leave", chat.id)
    return Post(text, ((again, leave),))


def draw_open(view: View, chat_id: int, _day: str = "") -> Post | None:
    """Draw the private word that everybody can read the chat of those who answer."""
    chat = groups.any_chat(view.db, view.group.id, chat_id)
    if chat is None:
        return None
    text = view.t(
        "Everybody there can read {chat}. From now on nothing private goes there: it comes to each "
        "of you here, until only those who answer can read it.",
        chat=chat.title,
    )
    return Post(text, ((back(view),),))


_LOST = {
    Reason.REMOVED: N_(
        "I was removed from {chat}. Nothing is sent there any more. What was written is kept; "
        "to go on there, connect it again."
    ),
    Reason.DELETED: N_(
        "Somebody deleted {chat}, and what I had posted there with it. What was written is kept; "
        "you can connect another chat."
    ),
    Reason.GONE: N_(
        "I cannot find {chat} any more: somebody deleted it, or I was removed. Nothing is sent "
        "there. What was written is kept; you can connect it again, or another chat."
    ),
}


def draw_lost(reason: Reason, view: View, chat_id: int, _day: str) -> Post | None:
    """Draw the private word that a chat is none for the bot any more, and why."""
    chat = groups.any_chat(view.db, view.group.id, chat_id)
    if chat is None:
        return None
    text = view.t(_LOST[reason], chat=chat.title)
    return Post(text, ((view.button(N_("Connect another chat"), "connect_start"),),))
