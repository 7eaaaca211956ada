"""One desk for what waits for an answer: what is said there waits two minutes, then many read it.

A feature brings what differs as a `Desk`, and takes the desk's presses, cards and plans over. It
opens the form itself and hands what was written to `preparing.take`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta

from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Text
from storage.replies import Reply

SOON = "soon"
HELD = "held"
WITHHELD = "withheld"
UNSENT = "unsent"
UNSEEN = "unseen"
SEND = "send"
TOLD = "told"
"""How the names of a desk's cards and of its plans end: they begin with the desk's kind."""

GRACE = timedelta(minutes=2)
"""A reply waits this long before it goes out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What differs between the things that are answered: a question, a problem.

    `kind` begins the names of its presses, cards and plans, and is that of its replies and of its
    card in chats; `repeats` are the other cards that show what was said. Each of the others is
    about the thing with this number.

    `ref`: its short name. `limit`: so many characters may its words have. `refuses`: the sentence
    for who may not act on it (now), None for who may. `acts_as`: the role in which a person who
    holds these roles may speak about it, None: they may not. `aloud`: whether everyone reads what
    is said. `over`: whether it was taken back.
    `leaves`: where a prepared reply goes, as whom and when: what stands over its words, and under
    them. `went`: who has it, once it is sent. `dropped`: that it does not go out (True: what it
    was to correct stands). `sent`: let it show, and tell who waits.
    `unsaid`: let it show that a reply of theirs was taken back; returns the sentence for them.
    `ended`: let it go on without what does not go out; True: whoever wrote it changes it.
    `lacks`: whether it waits because what was said was not enough; `rings`: ring whoever answers.
    `write`: open the form again, with a reply's words; 0 or the serial of what they replace.
    `anew`: the button that opens it for one like a reply that was dropped.
    """

    kind: str
    repeats: Collection[str]
    ref: Callable[[int], str]
    limit: int
    refuses: Callable[[Turn, int], Answer | None]
    acts_as: Callable[[View, int, int, Collection[str]], str | None]
    aloud: Callable[[View, int], bool]
    over: Callable[[View, int], bool]
    leaves: Callable[[View, Reply], tuple[Text, Text]]
    went: Callable[[View, Reply], Text]
    dropped: Callable[[View, int, bool], Text]
    sent: Callable[[Turn, Reply], None]
    unsaid: Callable[[Turn, Reply], Text]
    ended: Callable[[Turn, int, bool], None]
    lacks: Callable[[View, int], bool]
    rings: Callable[[Turn, int], object]
    write: Callable[[Turn, Reply, int], Answer]
    anew: Callable[[View, Reply], Button]

    def named(self, what: str) -> str:
        """Return the name of a press, a card or a plan of this desk."""
        return f"{self.kind}_{what}"


def soon_key(reply: Reply) -> tuple[int, int, int]:
    """Return the key of the card that shows a prepared reply: a changed one has another."""
    return reply.number, reply.instead or reply.serial, reply.serial


def called(group_id: str, kind: str, reply: Reply) -> str:
    """Return what an answer is called that shows a prepared reply where no card can."""
    return f"{group_id} {kind} {soon_key(reply)}"


def sent_key(reply: Reply) -> tuple[int, int, int]:
    """Return the key of the same card once that reply went out, as its newest words stand."""
    return reply.number, reply.serial, max(reply.serial, reply.corrected)
