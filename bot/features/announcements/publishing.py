"""Handing a message on to the places that follow a channel, where an organizer wants that."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.features.announcements import after
from bot.features.announcements.after import KIND
from bot.texts import N_
from bot.turn import Row, Turn, as_chat
from bot.words import Answer, Chat, Landed, Outcome, Post, Publish, Reason, Text
from storage import cards, groups
from storage.announcements import Announcement


@dataclass(frozen=True, slots=True)
class Followed:
    """A channel that other places may follow, with a message's pieces there in order."""

    chat: Chat
    title: str
    pieces: tuple[str, ...]


def way(turn: Turn, sent: Announcement) -> tuple[Row, ...]:
    """Return the button that hands a message on, for organizers, where a channel is followed."""
    if not turn.roles.organizer or not _standing(turn, sent):
        return ()
    return (turn.button(N_("Publish it elsewhere"), "announce_publish", sent.number),)


def ask(turn: Turn, number: int) -> Answer:
    """Say who would read it then, and ask."""
    sent = after.found(turn, number)
    there = _standing(turn, sent)
    if not there or after.gone(sent):
        return after.show(turn, sent)
    return turn.say(
        turn.t(
            "Publish it? Every server that follows {chats} shows it then, also what you correct "
            "later. Who reads it there, nobody here can know.",
            chats=turn.texts.listed([one.title for one in there]),
        ),
        turn.button(N_("Publish it"), "announce_published", number),
        turn.button(N_("No"), "announce_how", number),
    )


def publish(turn: Turn, number: int) -> Answer:
    """Hand every piece on, in order; whoever asked hears for each channel what came of it."""
    sent = after.found(turn, number)
    there = _standing(turn, sent)
    if not there or after.gone(sent):
        return after.show(turn, sent)
    for one in there:
        _hand_on(turn, one, turn.direct, turn.texts.language)
    return turn.say(turn.t("One moment: I publish it."))


def _hand_on(turn: Turn, there: Followed, asker: Chat, language: str) -> None:
    """Publish the first of its pieces, then the rest, and tell whoever asked."""
    first, *rest = there.pieces

    def then(later: Turn, outcome: Outcome) -> None:
        later.speak(language)
        if isinstance(outcome, Landed) and rest:
            _hand_on(later, replace(there, pieces=tuple(rest)), asker, language)
        else:
            later.whisper(asker, Post(_told(later, there.title, outcome)), near=True)

    turn.have(there.chat, Publish(first), then)


def _told(turn: Turn, title: str, outcome: Outcome) -> Text:
    if isinstance(outcome, Landed):
        return turn.t("Published: every server that follows {chat} shows it.", chat=title)
    if outcome.reason is Reason.LATER:
        return turn.t(
            "Not published from {chat}: too much was within an hour. Try again later.", chat=title
        )
    return turn.t("Not published from {chat}. Please look at my rights there.", chat=title)


def _standing(turn: Turn, sent: Announcement) -> tuple[Followed, ...]:
    """Return the followed channels in which a message stands. Asks the platforms."""
    can = {name for name, one in turn.cans().items() if one.publishes}
    chats = [one for one in groups.street_chats(turn.db, turn.group.id) if one.platform in can]
    found = []
    for chat in chats:
        pieces = [
            copy.native
            for key in after.keys(sent)
            for copy in cards.copies(turn.db, turn.group.id, KIND, key)
            if (copy.platform, copy.chat) == (chat.platform, chat.native) and copy.shown
        ]
        if pieces:
            found.append((chat, tuple(pieces)))
    looks = turn.look_at(*(as_chat(chat) for chat, _ in found))
    return tuple(
        Followed(as_chat(chat), chat.title, pieces)
        for (chat, pieces), look in zip(found, looks, strict=True)
        if look.followed
    )
