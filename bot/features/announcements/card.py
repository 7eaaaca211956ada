"""Draws messages to everyone: what every chat shows, and what their author hears of them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.announcements.rules import LATE, OTHERWISE, WHY, names
from bot.texts import N_
from bot.turn import View
from bot.words import Post, Text, joined, plain
from storage import announcements, cards, groups
from storage.announcements import BACK, DROPPED, OUT, Announcement
from storage.cards import Copy
from storage.groups import GroupChat


def message(view: View, words: str, name: str, role: str) -> Text:
    """Return the words with who says them."""
    by = view.t("{name}, {role}", name=name, role=view.role_name(role))
    return joined([plain(words), by])


def draw(view: View, key: str) -> Post | None:
    """Draw what every chat shows; a waiting message is shown nowhere."""
    sent = announcements.announcement(view.db, view.group.id, int(key))
    if sent is None or sent.state not in {OUT, BACK}:
        return None
    if sent.state == BACK:
        return Post(view.t("{name} took this message back.", name=sent.taken_by))
    text = message(view, sent.words, sent.name, sent.role)
    if sent.corrected:
        text = joined([text, view.t("Corrected {when}.", when=corrected_when(view, sent))], "\n")
    return Post(text, silent=sent.quiet)


def corrected_when(view: View, sent: Announcement) -> str:
    """Return the hour of a correction; with its day when it came on another day."""
    assert sent.corrected is not None
    local = view.local(sent.corrected)
    if local.date() == view.local(sent.went).date():
        return view.texts.hour(local.time())
    return view.moment(sent.corrected)


# --- What its author hears ----------------------------------------------------------------


def people_in(view: View, chats: Sequence[GroupChat]) -> str:
    """Return chats with their number of people: "Elm Street (80) and Elm Teens (25)"."""
    called = names(chats)
    return view.texts.listed(
        [
            f"{called[chat.platform, chat.native]} ({chat.members})"
            if chat.members
            else called[chat.platform, chat.native]
            for chat in chats
        ]
    )


def called(view: View, copy: Copy) -> str:
    """Return the name of the chat of a copy."""
    there = names(groups.chats(view.db, view.group.id))
    return there.get((copy.platform, copy.chat)) or view.texts.label(N_("a chat that I have left"))


def why(view: View, copy: Copy) -> str:
    """Return in plain words why a copy could not be shown or changed."""
    return view.texts.label(WHY.get(copy.reason, OTHERWISE))


def draw_failed(view: View, key: str) -> Post | None:
    """Draw the private word that one chat was not reached; the key is number and chat."""
    number, chat_id = (int(part) for part in key.split("_"))
    sent = announcements.announcement(view.db, view.group.id, number)
    chat = groups.any_chat(view.db, view.group.id, chat_id)
    if sent is None or chat is None:
        return None
    copies = cards.copies(view.db, view.group.id, "announcement", str(number))
    copy = next((one for one in copies if (one.platform, one.chat) == _place(chat)), None)
    if copy is None or copy.state not in {cards.FAILED, cards.UNKNOWN}:
        text = view.t("Your message reached {chat} after all.", chat=chat.title)
        return Post(text)
    if copy.state == cards.UNKNOWN:
        first = N_(
            "I do not know whether your message of {when} reached {chat}. Please look there."
        )
    elif copy.shown:
        first = N_("The change to your message of {when} did not reach {chat}: {why}.")
    else:
        first = N_("Your message of {when} did not reach {chat}: {why}.")
    text = view.t(first, when=view.moment(sent.written), chat=chat.title, why=why(view, copy))
    again = view.button(N_("Try again"), "announce_again", number)
    return Post(text, ((again, view.button(N_("How it went"), "announce_how", number)),))


def _place(chat: GroupChat) -> tuple[str, str]:
    return chat.platform, chat.native


def draw_note(view: View, key: str) -> Post | None:
    """Draw the private word that a message went out later than promised, or not at all."""
    sent = announcements.announcement(view.db, view.group.id, int(key))
    if sent is None:
        return None
    how = view.button(N_("How it went"), "announce_how", sent.number)
    if sent.state == DROPPED:
        return Post(
            view.t(
                "Your message of {when} did not go out: you no longer have a role in {group}.",
                when=view.moment(sent.written),
                group=view.group.name,
            )
        )
    if sent.went is not None and sent.went - sent.due > LATE:
        text = view.t(
            "I was not running at {promised}. Your message went out {when}.",
            promised=view.moment(sent.due),
            when=view.moment(sent.went),
        )
        return Post(text, ((how,),))
    return None
