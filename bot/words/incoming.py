"""What comes in: everything that is one turn, and the time that passes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import ClassVar

from bot.words.who import Actor, Chat, Reason


@dataclass(frozen=True, slots=True)
class Quoted:
    """A message that somebody points at: the one replied to, or the target of a message menu.

    `author` is None when the bot wrote it or the platform does not say.
    """

    message: str = field(repr=False)
    author: Actor | None = None
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command or a message-menu entry; `text` is what was typed after it.

    `names_us`: it is surely for this bot, and not for another one there. `thread` is the topic of
    the chat in which it was used, where a chat has such.
    """

    chat: Chat
    actor: Actor
    name: str = field(repr=False)
    text: str = field(default="", repr=False)
    about: Quoted | None = None
    message: str = field(default="", repr=False)
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)
    names_us: bool = False
    thread: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed, or a link that was opened: into the private chat, or another one.

    `message` is the native id of the message that holds the button; a link has none. `sent` is that
    of what opening the link sent in the private chat, where it sends anything.
    """

    chat: Chat
    actor: Actor
    data: str = field(repr=False)
    message: str = field(default="", repr=False)
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)
    sent: str = field(default="", repr=False)

    @property
    def linked(self) -> bool:
        """Whether it came by a link. Anybody can make one up and hand it to somebody else."""
        return not self.message


FILE_BYTES = 20 * 1024 * 1024
"""Largest file that is taken in (a bot gets no larger one, core.telegram.org/bots/api#getfile)."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that somebody sent: what the platform says it is, and how to get it.

    `kind` is the media type ("image/jpeg"), `size` counts bytes; "" and 0 where the platform does
    not say. `fetch(most)` gets the bytes, never inside a turn. It raises OSError when they cannot
    be had, with errno EFBIG when there are more than `most`. The sender's name for the file is
    not kept, and the `repr` shows nothing.
    """

    kind: str = field(repr=False)
    size: int = field(repr=False)
    fetch: Callable[[int], Awaitable[bytes]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Said:
    """Words in a chat. `answers` is the native id of the message that they reply to.

    In a chat of many that is one of ours: a reply to somebody else answers nothing.
    Text is empty where the platform withholds it; `extras` names what came with it and is not
    text ("photo", "voice", ...), as plain kinds. `files` are those of them that can be fetched.
    `album` is the same for photos that were sent together and came apart.
    `names_us`: the bot is named in a chat of many, and they reply to nothing of it.
    """

    chat: Chat
    actor: Actor
    text: str = field(repr=False)
    message: str = field(default="", repr=False)
    answers: str = field(default="", repr=False)
    extras: tuple[str, ...] = ()
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)
    files: tuple[Attached, ...] = ()
    album: str = field(default="", repr=False)
    names_us: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """A form that was filled in: one string per field key; a missing key counts as empty.

    `files` holds what was sent for the fields of the kind FILE.
    """

    chat: Chat
    actor: Actor
    data: str = field(repr=False)
    values: Mapping[str, str] = field(repr=False)
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)
    files: Mapping[str, tuple[Attached, ...]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Joined:
    """The bot was added to a chat, by `actor` where the platform says so.

    Without an actor it may also be that somebody who stays hidden called it there. A DIRECT chat
    with a place: it can write nowhere in that place, and says so to whoever owns it.
    """

    chat: Chat
    actor: Actor | None
    serial: int | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Left:
    """The bot left a chat (`actor` None), or the platform says that a person left it.

    `whole_place`: every chat of that place is gone too (a Discord server that removed the bot).
    `why` the bot left is one of LOST.
    """

    chat: Chat
    actor: Actor | None = None
    whole_place: bool = False
    why: Reason = Reason.REMOVED
    serial: int | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Moved:
    """A chat got a new id (a Telegram group became a supergroup)."""

    chat: Chat
    new: Chat
    serial: int | None = field(default=None, repr=False)


class Trouble(Enum):
    """Why slow work brought nothing.

    KIND: the file is of a kind that is not taken. BROKEN: it cannot be read. UNFETCHED: the
    platform did not give it. SLOW: it took too long.
    """

    TOO_LARGE = "too_large"
    KIND = "kind"
    BROKEN = "broken"
    UNFETCHED = "unfetched"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Done:
    """Slow work has ended: with a `value`, or with trouble. `data` is what its `Later` carried.

    The person may have gone on meanwhile, so whoever takes it looks whether it is still wanted.
    """

    chat: Chat
    actor: Actor
    data: str = field(repr=False)
    value: bytes | None = field(default=None, repr=False)
    trouble: Trouble | None = None
    serial: ClassVar[None] = None  # no platform numbers it


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed: everything due at `at` (UTC, aware) is to be done."""

    at: datetime


Event = Command | Press | Said | Filled | Joined | Left | Moved | Done
"""Everything that is one turn: it came from a platform, or is slow work that somebody began."""

Incoming = Event | Tick
