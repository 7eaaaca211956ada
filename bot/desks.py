"""Who can read the private chats of those who answer: looked at, for rights change unseen."""

from __future__ import annotations

from bot.turn import Turn
from bot.view import as_chat
from bot.words import Inspection, Standing, Text, joined
from storage import cards, groups, members, people
from storage.groups import GroupChat
from storage.members import CONTACTS, ORGANIZER
from storage.names import titled

TITLE = 60
"""Longest name of a chat that is kept."""

OPENED = "desk_open"
"""The card that tells organizers of a private chat which everybody can read."""


def inspect(turn: Turn) -> frozenset[int]:
    """Look who can read the private chats now, and note it: before anything is written.

    Whoever acts is looked at too: they may be about to answer there. Return the ids of those in
    which nothing of ours arrives now.
    """
    desks = groups.desk_chats(turn.db, turn.group.id)
    inspections = turn.ask(*((as_chat(desk), "") for desk in desks), hurried=True)
    seats = [(desk, *one) for desk in desks for one in _answering(turn, desk)]
    theirs = turn.ask(*((as_chat(desk), native) for desk, native, _ in seats), hurried=True)
    for desk, seen in zip(desks, inspections, strict=True):
        note(turn, desk, seen)
    for (desk, _, person_id), seen in zip(seats, theirs, strict=True):
        _note_reader(turn, desk, person_id or turn.me.id, seen.standing)
    seen_desks = zip(desks, inspections, strict=True)
    return frozenset(desk.id for desk, seen in seen_desks if not _takes_words(seen))


def _takes_words(seen: Inspection) -> bool:
    return seen.reachable and not seen.missing & {"see", "write"}


def _answering(turn: Turn, desk: GroupChat) -> list[tuple[str, int]]:
    """Return the accounts of those who answer, where a chat is, with the person; 0: who acts."""
    holders = members.holders(turn.db, turn.group.id, ORGANIZER, *CONTACTS)
    found = {
        native: one.person_id
        for one in holders
        for platform, native in people.accounts(turn.db, one.person_id)
        if platform == desk.platform
    }
    if turn.actor.platform == desk.platform:
        found.setdefault(turn.actor.id, 0)
    return list(found.items())


def note(turn: Turn, chat: GroupChat, seen: Inspection) -> None:
    """Note what was seen of a chat; organizers hear of a private one that everybody can read.

    What stands there is drawn again, for it is to show nothing private. Its name follows, also on
    the card of the group.
    """
    title = seen.title[:TITLE] or None
    if title and titled(title) != chat.title:
        turn.touch("front", "card")
    groups.looked(
        turn.db,
        turn.group.id,
        chat.id,
        title=title,
        members=seen.members,
        open=seen.open,
        loud=seen.loud,
    )
    if seen.open and not chat.open and chat.purpose == groups.DESK:
        cards.touch_in(turn.db, turn.group.id, chat.platform, chat.native)
        turn.stirred = True
        for one in members.organizers(turn.db, turn.group.id):
            turn.write_to(one, OPENED, chat.id, f"{turn.local():%Y%m%d}")


def _note_reader(turn: Turn, desk: GroupChat, person_id: int, standing: Standing) -> None:
    today = turn.local().date()
    if standing is Standing.GUEST:
        members.misses(turn.db, turn.group.id, desk.id, person_id, today)
    elif standing is not Standing.UNKNOWN:
        members.see(turn.db, turn.group.id, desk.id, person_id, today)


def elsewhere(turn: Turn) -> Text:
    """Say to whoever answers here that what is for them comes in private, where it does."""
    closed = groups.closed_desks(turn.db, turn.group.id)
    gid, me = turn.group.id, turn.me.id
    missed = [desk.title for desk in closed if not members.reads(turn.db, gid, desk, me)]
    if not missed or len(missed) < len(closed):
        return Text()
    return turn.t(
        "You cannot read {chats}, so what is for you comes here.",
        chats=turn.texts.listed(missed),
    )


def told(turn: Turn, chats: tuple[GroupChat, ...]) -> Text:
    """Return who can read the private chats among these: too many, or at most so many."""
    return joined([_told(turn, one) for one in chats if one.purpose == groups.DESK], "\n")


def _told(turn: Turn, desk: GroupChat) -> Text:
    if desk.open:
        return turn.t(
            "Everybody there can read {chat}: nothing private goes there.", chat=desk.title
        )
    return readable(turn, desk.title, desk.members)


def readable(turn: Turn, title: str, most: int | None) -> Text:
    """Return how many people at most can read a private chat; nothing where nobody said."""
    if not most:
        return Text()
    return turn.tn(
        "At most {n} person can read {chat}.",
        "At most {n} people can read {chat}.",
        most,
        chat=title,
    )
