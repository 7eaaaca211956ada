"""What a platform can do, and how fast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.words.text import Text


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a platform may be written to: its documented limits, as it counts itself.

    `per_second` messages over all chats in any second, at least `gap` seconds apart; `chat_gap`
    seconds between two messages to one chat; `group_minute` messages to one group chat in any 60
    seconds (0: no such limit); `edit_gap` seconds between two edits of one message (or what comes
    anew in its place), so that a busy vote makes 12 a minute at most; a message to a private chat
    counts as `private_calls`.
    """

    per_second: float
    chat_gap: float
    group_minute: int = 0
    edit_gap: float = 5.05
    gap: float = 0.0
    private_calls: int = 1


def letters(text: Text) -> int:
    """Return how many characters a text has."""
    return len(str(text))


@dataclass(frozen=True, slots=True)
class Can:
    """What a platform can do everywhere. Lengths in characters as that platform counts them.

    `size` is how long a text is there, with all that the platform writes into it: what is before
    each line of a quotation, and what keeps a sign from being read as markup.

    `edits`: what stands there can be changed; else it comes anew, quietly, once it looks otherwise.
    `deletes`: it can be taken away; else it is emptied, or whoever answers for it hears that it
    stays. `pins`: it can be pinned; else nothing is, and nobody is told to. `members`: it says who
    is in a chat; else silence counts, as where it did not answer. `brings`: the link that adds the
    bot to a chat brings its data there; else a code does. `rings`: every message makes a sound for
    whoever chose nothing else; else each chat is looked at, and may not say. `forms`: it opens
    forms; else questions come one by one. `finds`: a Send with the same nonce within two minutes
    gives the first message again, and later `Find` looks in the history.
    `address`: the web address that leads to the bot there; empty until the platform told it.
    `files`: how many files a message can hold; `caption`: the longest text of one that holds any.
    `near`: it has answers that only one person sees, for a while under what they did last.
    `menus`: each private chat can have commands of its own on its menu.
    `mentions`: a message can mention everybody who is online, or a role, so that their phones ring.
    `publishes`: a chat can be followed by other places, and hand messages on to them.
    """

    text: int
    pace: Pace
    edits: bool = False
    deletes: bool = False
    pins: bool = False
    members: bool = False
    brings: bool = False
    rings: bool = False
    forms: bool = False
    near: bool = False
    finds: bool = False
    address: str = ""
    files: int = 0
    caption: int = 0
    size: Callable[[Text], int] = letters
    mentions: bool = False
    menus: bool = False
    publishes: bool = False
