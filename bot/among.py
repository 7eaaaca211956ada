"""Among many: what is said to one person in a chat of several, and what everyone may have read."""

from __future__ import annotations

from collections.abc import Sequence

from bot import danger
from bot.texts import N_
from bot.turn import Turn
from bot.view import NOWHERE
from bot.words import (
    Answer,
    Arg,
    Button,
    Command,
    Incoming,
    Joined,
    Post,
    Rows,
    Said,
    Text,
    Way,
    joined,
    wire,
)
from storage import people

NAMED = "named"
"""The name under which it is remembered that somebody who named the bot was answered."""
PAUSE = 10
"""Minutes in which whoever names the bot again hears nothing new."""


def overheard(turn: Turn, command: Command, args: Sequence[Arg]) -> bool:
    """Whether everyone could read what somebody typed after a command; one short word it may take.

    A message-menu entry and a command that only one person sees are nobody else's business.
    """
    words = command.text.split()
    return bool(words) and not (turn.private or turn.can.near or len(words) <= len(args))


def warned(turn: Turn, command: Command) -> Answer:
    """Act on nothing, and have the message deleted: by us, or else by whoever wrote it."""
    text = turn.t(
        "Everyone there can read what you typed after that command. If it is still there, "
        "please delete it. I did nothing with it."
    )
    return _deleted(turn, text, command.text)


def secret(turn: Turn, said: Said) -> Answer:
    """Do the same with what looks like words that open something: whether they do, it never says.

    Nothing is noted of who typed them.
    """
    turn.traceless = True
    text = turn.t(
        "Everyone there can read the six words that you typed. If they are still there, please "
        "delete that message. I did nothing with them."
    )
    return _deleted(turn, text, said.text)


def _deleted(turn: Turn, text: Text, words: str) -> Answer:
    """Have a message deleted that everyone can read, and say so to its writer alone if possible."""
    urgent = danger.urgent(turn, words)
    aloud = turn.t(
        "Please delete that message: everyone can read it. I did nothing with it. Write to me in "
        "private."
    )
    return Answer(
        Post(joined([urgent, text]), (*danger.door(turn, words), (_menu(turn),))),
        hide=True,
        aloud=Post(joined([urgent, aloud]), _ways_in(turn, words), silent=True),
    )


def named(turn: Turn, said: Said) -> Answer | None:
    """Answer whoever names the bot among others, in one short line, once in a while.

    Whom to call is said each time.
    """
    urgent = danger.urgent(turn, said.text)
    if turn.recall(NAMED) and not urgent.spans:
        return None
    turn.remember(NAMED, value=True, minutes=PAUSE)
    text = turn.t("I am a bot and read only what is meant for me. What I can do is behind Menu.")
    rows = (*danger.door(turn, said.text), (_menu(turn),))
    return Answer(Post(joined([urgent, text]), rows))


def doorway(turn: Turn, incoming: Incoming, answer: Answer) -> Post | None:
    """Return what everyone may see where this answer cannot reach the person alone.

    Nothing where it is for everyone anyway, or where it surely arrives. Whom to call stands in it.
    """
    if turn.private or answer.public or not isinstance(incoming, Command | Said | Joined):
        return None
    if answer.post is None and answer.form is None:
        return None
    words = "" if isinstance(incoming, Joined) else incoming.text
    urgent = danger.urgent(turn, words)
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is not None and person.private and not urgent.spans:
        return None
    line = turn.t("I answer you in private. Open me once, then try again.")
    return Post(joined([urgent, line]), _ways_in(turn, words), silent=True)


def _ways_in(turn: Turn, words: str) -> Rows:
    """Return what leads into the private chat: where words tell of harm, to the places for it."""
    return danger.door(turn, words, way=Way.DOOR) or ((_open(turn),),)


def _open(turn: Turn) -> Button:
    gid = turn.home.id if turn.home else NOWHERE
    return Button(turn.texts.label(N_("Open")), wire("menu", (gid,)), Way.DOOR)


def _menu(turn: Turn) -> Button:
    return turn.button(N_("Menu"), "menu")
