"""The truth about where a message arrived, as its author and the organizers read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import taken
from bot.features.announcements import audience, rules
from bot.features.announcements.rules import Arrival
from bot.reasons import why
from bot.texts import N_
from bot.view import View
from bot.words import Post, Text, joined
from storage import announcement_extras as extras
from storage import announcements, cards, groups, left_behind, members
from storage.announcements import BACK, DROPPED, Announcement
from storage.cards import FAILED, UNKNOWN, Copy
from storage.groups import GroupChat

NAMED = 5
"""So many chats are named for each thing that went wrong; the others are counted."""


def arrival(view: View, sent: Announcement) -> Arrival:
    """Return how far a message got."""
    gid = view.group.id
    those = [
        (kind, key)
        for kind in ("announcement", "announcement_role")
        for key in rules.keys(sent.number, max(1, sent.pieces))
    ]
    copies = [copy for one in those for copy in cards.copies(view.db, gid, *one)]
    here = {chat.id for chat in groups.chats(view.db, gid)}
    aimed = extras.aimed(view.db, gid, sent.number)
    left = (groups.any_chat(view.db, gid, one) for one in aimed if one not in here)
    went = rules.arrival(copies, [chat for chat in left if chat is not None])
    return replace(went, before=left_behind.arrived(view.db, gid, those))


def told(view: View, went: Arrival) -> Text:
    """Say in how many chats it arrived, and what went wrong where."""
    lines = [
        view.tn(
            "Sent to {reached} of {n} chat.",
            "Sent to {reached} of {n} chats.",
            went.total,
            reached=len(went.reached) + len(went.reached_before),
        )
    ]
    if went.partly:
        lines.append(view.tn("In part to {n} chat.", "In part to {n} chats.", len(went.partly)))
    if went.private:
        lines.append(
            view.tn(
                "In private to {alone} of {n} person.",
                "In private to {alone} of {n} people.",
                went.private,
                alone=went.alone,
            )
        )
    return joined([joined(lines, " "), *wrongs(view, went)], "\n")


def wrongs(view: View, went: Arrival) -> list[Text]:
    """Return a line for each chat where something went wrong, or is not known yet."""
    open_ends = (
        (N_("{chat} got only a part of it: {why}."), _in(went.partly, FAILED)),
        (
            N_("{chat} got a part of it. Whether the rest arrived, please look there."),
            _in(went.partly, UNKNOWN),
        ),
        (N_("{chat} did not get it: {why}."), went.failed),
        (N_("{chat}: I do not know whether it arrived. Please look there."), went.doubtful),
        (N_("{chat} still shows the old words: {why}."), went.outdated),
        (N_("{chat}: on its way."), went.coming),
    )
    lines = [one for sentence, copies in open_ends for one in _lines(view, sentence, copies)]
    lines += [taken.not_there(view, one, went.had(one)) for one in went.left[:NAMED]]
    return [*lines, *_rest(view, went.left)]


def _in(copies: Sequence[Copy], state: str) -> list[Copy]:
    return [one for one in copies if one.state == state]


def _lines(view: View, sentence: str, copies: Sequence[Copy]) -> list[Text]:
    lines = [
        view.t(sentence, chat=called(view, copy), why=why(view.texts, copy.reason))
        for copy in copies[:NAMED]
    ]
    return [*lines, *_rest(view, copies)]


def _rest(view: View, found: Sequence[Copy] | Sequence[GroupChat]) -> list[Text]:
    more = len(found) - NAMED
    return [view.tn("And {n} more chat.", "And {n} more chats.", more)] if more > 0 else []


def called(view: View, copy: Copy) -> str:
    """Return the name of the chat of a copy."""
    there = rules.names(groups.chats(view.db, view.group.id))
    return there.get((copy.platform, copy.chat)) or view.texts.label(N_("a chat that I have left"))


def draw_failed(view: View, number: int) -> Post | None:
    """Draw the private word that not every chat was reached; it follows what becomes of them."""
    sent = announcements.announcement(view.db, view.group.id, number)
    if sent is None:
        return None
    went = arrival(view, sent)
    when = view.moment(sent.written)
    lines = wrongs(view, went)
    if not lines:
        return Post(view.t("Your message of {when} reached every chat after all.", when=when))
    head = view.t("Your message of {when}:", when=when)
    again = view.button(N_("Try again"), "announce_again", sent.number)
    look = view.button(N_("How it went"), "announce_how", sent.number)
    tries = went.open_ends and sent.state != BACK
    return Post(joined([head, *lines], "\n"), ((again, look) if tries else (look,),))


def draw_note(view: View, number: int) -> Post | None:
    """Draw the private word that a message went out later than promised, or not everywhere."""
    sent = announcements.announcement(view.db, view.group.id, number)
    if sent is None:
        return None
    left_out = _left_out(view, sent)
    if sent.state == DROPPED and left_out is None:
        return Post(
            view.t(
                "I did not send your message of {when}: you no longer have a role in {group}.",
                when=view.moment(sent.written),
                group=view.group.name,
            )
        )
    lines = [one for one in (_late(view, sent), left_out) if one is not None]
    how = view.button(N_("How it went"), "announce_how", sent.number)
    return Post(joined(lines, "\n"), () if sent.went is None else ((how,),)) if lines else None


def _late(view: View, sent: Announcement) -> Text | None:
    if sent.went is None or sent.went - sent.due <= rules.LATE:
        return None
    return view.t(
        "I was not running at {promised}. I sent your message {when}.",
        promised=view.moment(sent.due),
        when=view.moment(sent.went),
    )


def _left_out(view: View, sent: Announcement) -> Text | None:
    """Say where it did not go because its author, who may send it, may not write there."""
    holders = members.holders(view.db, view.group.id, sent.role)
    if sent.author not in {one.person_id for one in holders}:
        return None
    aimed = extras.aimed(view.db, view.group.id, sent.number)
    chats = [one for one in audience.meant(view, sent.terms.audience) if one.id not in aimed]
    if not chats:
        return None
    return view.t(
        "Your message of {when} did not go to {chats}: you may not write there now.",
        when=view.moment(sent.written),
        chats=view.texts.listed([one.title for one in chats]),
    )


def draw_more(view: View, number: int) -> Post | None:
    """Draw the private word that others got a message too, because too few had seen it."""
    sent = announcements.announcement(view.db, view.group.id, number)
    if sent is None or not sent.step:
        return None
    text = view.tn(
        "Fewer than {n} person has seen your message of {when}. It went to {parts} too.",
        "Fewer than {n} people have seen your message of {when}. It went to {parts} too.",
        sent.terms.need,
        when=view.moment(sent.written),
        parts=audience.named(view, " ".join(sent.terms.then.split()[: sent.step])),
    )
    return Post(text, ((view.button(N_("Who has seen it"), "announce_who", sent.number),),))
