"""Handing a message on to the places that follow a channel, where an organizer wants that."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot import reasons
from bot.features.announcements import after
from bot.features.announcements.after import KIND
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, as_chat
from bot.words import Answer, Chat, Landed, Outcome, Post, Publish, Reason, Text
from storage import cards, groups
from storage.announcements import Announcement


@dataclass(frozen=True, slots=True)
class Followed:
    """A channel that other places may follow, with a message's pieces there in order.

    So many of them are `done`: handed on.
    """

    chat: Chat
    title: str
    pieces: tuple[str, ...]
    done: int = 0


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
        _hand_on(turn, number, one, turn.direct, turn.texts.language)
    return turn.say(turn.t("One moment: I publish it."))


def _hand_on(turn: Turn, number: int, there: Followed, asker: Chat, language: str) -> None:
    """Publish the next of its pieces, then the rest, and tell whoever asked."""
    piece = there.pieces[there.done]

    def then(later: Turn, outcome: Outcome) -> None:
        later.speak(language)
        landed = isinstance(outcome, Landed)
        so_far = replace(there, done=there.done + landed)
        back = after.gone(after.found(later, number))
        if landed and not back and so_far.done < len(so_far.pieces):
            _hand_on(later, number, so_far, asker, language)
        else:
            told = _told(later, so_far, outcome, back=back)
            later.whisper(asker, Post(told), near=True)

    turn.have(there.chat, Publish(piece), then)


def _told(turn: Turn, there: Followed, outcome: Outcome, *, back: bool) -> Text:
    """Say what became of it in a channel, by how much of it was handed on."""
    if there.done == len(there.pieces) and not back:
        return turn.t("Published: every server that follows {chat} shows it.", chat=there.title)
    why = turn.texts.label(TAKEN_BACK) if back else _why(turn, outcome)
    if not there.done:
        return turn.t("Not published from {chat}: {why}.", chat=there.title, why=why)
    if back:
        return turn.t(
            "{chat}: {why}. What was published of it is taken back there, too.",
            chat=there.title,
            why=why,
        )
    return turn.t(
        "Published from {chat}: {n} of {all} parts, and no more: {why}.",
        chat=there.title,
        n=there.done,
        all=len(there.pieces),
        why=why,
    )


TAKEN_BACK = N_("it was taken back meanwhile")
WHY = {
    Reason.LATER: N_("there were too many within an hour. Try again later"),
    Reason.RIGHTS: N_("I am not allowed to. Please look at my rights there"),
    Reason.FORBIDDEN: N_("I am not allowed to. Please look at my rights there"),
    Reason.MESSAGE_GONE: N_("somebody deleted it there"),
}
"""Why a piece was not handed on, where that has words of its own."""


def _why(turn: Turn, outcome: Outcome) -> str:
    assert not isinstance(outcome, Landed)
    known = WHY.get(outcome.reason)
    return turn.texts.label(known) if known else reasons.why(turn.texts, outcome.reason.value)


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
    looks = turn.inspect(*(as_chat(chat) for chat, _ in found))
    return tuple(
        Followed(as_chat(chat), chat.title, pieces)
        for (chat, pieces), look in zip(found, looks, strict=True)
        if look.followed
    )
