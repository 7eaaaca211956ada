"""Whoever is muted, timed out or restricted in a chat posts nothing there through us, either.

`Turn.post` leaves such a chat out, whatever is posted in their name (bot/turn.py). Here is what
they read, before and after.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View
from bot.words import Answer, Text, joined
from storage import cards, groups
from storage.groups import GroupChat


def told(view: View, silent: Sequence[GroupChat]) -> Text:
    """Say where it does not go because they may not write there; nothing where it goes anywhere."""
    if not silent:
        return Text()
    chats = ", ".join(chat.title for chat in silent)
    return view.t("You may not write in {chats} now, so nothing goes there.", chats=chats)


def guessed(turn: Turn, silent: Sequence[GroupChat]) -> Text:
    """Say, of what has no name, what else that tells: where it does not go, and where it waits."""
    if silent:
        guess = turn.t("Organizers could guess from that who wrote it.")
        return joined([told(turn, silent), guess], " ")
    if turn.unnamed and groups.street_chats(turn.db, turn.group.id)[1:]:
        return turn.t(
            "It waits in every chat until an organizer has looked: they could guess that somebody "
            "under 18 wrote it."
        )
    return Text()


def nowhere(turn: Turn, *ways: Row, first: Text | None = None) -> Answer | None:
    """Return the sentence for somebody who can write in no chat for everyone now; None else.

    `ways`: what else they can do. `first`: what has to come before it.
    """
    if gone := no_chat(turn, first=first):
        return gone
    if not everywhere(turn):
        return None
    said = joined([first or Text(), told(turn, turn.silent_in())], " ")
    return turn.say(said, *ways, turn.button(N_("Menu"), "menu"))


def no_chat(turn: Turn, *, first: Text | None = None) -> Answer | None:
    """Return the sentence where no chat for everyone is left; None else."""
    if groups.street_chats(turn.db, turn.group.id):
        return None
    left = turn.t("There is no chat to write to: I was removed from all of them.")
    return turn.say(joined([first or Text(), left], " "), turn.button(N_("Menu"), "menu"))


def everywhere(turn: Turn, person_id: int = 0) -> bool:
    """Whether somebody (who acts, by default) may write in no chat for everyone now."""
    silent = turn.silent_in(person_id)
    return bool(silent) and len(silent) == len(groups.street_chats(turn.db, turn.group.id))


def unspoken(turn: Turn, kind: str, key: str | int, ref: str, *undo: Row) -> Answer | None:
    """Return the sentence for somebody who may not write now where a card stands; None else.

    What they say about it would be read there, so nothing is said. `undo`: stops what they wrote
    before, where that waits.
    """
    chats = silent_where(turn, kind, key)
    if not chats:
        return None
    text = turn.t(
        "You may not write in {chats} now, and {ref} stands there. Nothing was sent.",
        chats=chats,
        ref=ref,
    )
    if undo:
        text = turn.t(
            "You may not write in {chats} now, and {ref} stands there. What you wrote before still "
            "waits: I send it only if you may write there again by then.",
            chats=chats,
            ref=ref,
        )
    return turn.say(text, *undo, turn.button(N_("Menu"), "menu"))


def only_ours(turn: Turn, kind: str, key: str | int) -> Text:
    """Say, before words are asked for, that none of theirs go where a card stands; Text() else."""
    chats = silent_where(turn, kind, key)
    if not chats:
        return Text()
    return turn.t(
        "You may not write in {chats} now, so no words of yours go there. Another organizer's can.",
        chats=chats,
    )


def silent_where(turn: Turn, kind: str, key: str | int, person_id: int = 0) -> str:
    """Return where a card stands and somebody (who acts, by default) may not write now."""
    copies = cards.copies(turn.db, turn.group.id, kind, str(key))
    there = {(one.platform, one.chat) for one in copies}
    silent = (one for one in turn.silent_in(person_id) if (one.platform, one.native) in there)
    return ", ".join(chat.title for chat in silent)
