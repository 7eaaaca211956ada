"""What delivery asks of a platform, and what every platform is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from bot.words.can import Can
from bot.words.incoming import Incoming
from bot.words.outgoing import Answer, Post
from bot.words.who import Chat, Reason, Standing


@dataclass(frozen=True, slots=True)
class Send:
    """Post a message. `nonce` (at most 25 characters) is the same for every try of one attempt.

    `thread` is the topic of the chat that it goes into, where a chat has such.
    """

    post: Post
    nonce: str
    thread: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Edit:
    """Make one of the bot's own messages look like `post`.

    A picture that is not in the post is not seen any more. `same_files`: the message shows the
    files of the post already, and they need not be sent again.
    """

    message: str = field(repr=False)
    post: Post
    same_files: bool = False


@dataclass(frozen=True, slots=True)
class Delete:
    """Take one of the bot's own messages away."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pin:
    """Pin one of the bot's own messages, silently."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take one of the bot's own messages off the pins; it stays where it is."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Find:
    """Look in the chat's history for the message that was sent with `nonce`.

    Landed with its id; Refused MESSAGE_GONE when it surely is not there; Refused UNKNOWN where
    the platform keeps no history that can be read, or shows us none.
    """

    nonce: str


@dataclass(frozen=True, slots=True)
class Whisper:
    """Say something to one person that is kept nowhere: in the private chat.

    `near`: on a platform with answers that only one person sees, under what they did last, while
    that can be answered (else Refused GONE). `wipe`: delete what passed in the private chat first.
    `instead`: near them, and in the place of the answer that was called so.
    """

    post: Post
    near: bool = False
    wipe: bool = False
    instead: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Make:
    """Make a role in the place of a chat, for those who want to be rung; Landed with its id.

    One that is called so already, and allows nothing, is taken.

    Only where a platform `mentions`; the others refuse this one and the next.
    """

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wear:
    """Give a role of the chat's place to an account, or take it away (`on` False)."""

    role: str = field(repr=False)
    account: str = field(repr=False)
    on: bool = True


@dataclass(frozen=True, slots=True)
class OfferCommands:
    """Offer in a private chat the commands that are for a few too (`few`), or everybody's alone.

    Only where a platform has `menus`; the others refuse it.
    """

    few: bool


@dataclass(frozen=True, slots=True)
class Publish:
    """Hand one of the bot's own messages on to every place that follows its chat; once only.

    What is changed or deleted here afterwards is so there too. Only where a platform `publishes`;
    the others refuse it.
    """

    message: str = field(repr=False)


Act = Send | Edit | Delete | Pin | Unpin | Find | Whisper | Make | Wear | OfferCommands | Publish


@dataclass(frozen=True, slots=True)
class Landed:
    """It is done. `message` is the native id. An edit that changed nothing has landed too."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """It is not done. UNREACHED: surely not, the platform could not be reached at all."""

    reason: Reason
    wait: float = 0.0
    moved_to: str = field(default="", repr=False)


Outcome = Landed | Refused


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a platform says about a chat right now.

    `missing` names rights that the bot lacks and that would help, out of "see", "write", "pin",
    "mention" and "roles" (to make some and to give them). `roles`: those that it may mention there.
    `reads_all`: every message of the chat arrives. `members` counts who can read it, rather too
    many than too few, None when unknown. `standing` is that of the account asked about, `silenced`
    whether it may not write there while others may: it was muted, timed out or restricted.
    `reachable` is False without the bot, and `lost` then says why (one of LOST). `open`: everybody
    of its place may read it, or anybody at all. `loud`: each message there makes a sound for
    whoever chose nothing else. None, of both: the platform did not say. `followed`: other places
    may follow it, and have shown there what is published.
    """

    reachable: bool = True
    lost: Reason = Reason.GONE
    title: str = field(default="", repr=False)
    missing: frozenset[str] = frozenset()
    reads_all: bool = False
    members: int | None = None
    standing: Standing = Standing.UNKNOWN
    silenced: bool = False
    open: bool | None = None
    loud: bool | None = None
    followed: bool = False
    roles: frozenset[str] = field(default=frozenset(), repr=False)


class Where(Enum):
    """Where a command is offered. MESSAGE: on somebody's message (a reply, or a message menu)."""

    EVERYWHERE = "everywhere"
    DIRECT = "direct"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Arg:
    """One short word after a command, never a phrase or a story. Text per language code."""

    name: str
    summary: Mapping[str, str]
    required: bool = True


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """A short cut to a flow. `title` is its name in a message menu; texts per language code.

    `names` is how it is typed in other languages, where a platform knows several names for one.
    `apart`: it is for a few, and is not offered to everybody.
    """

    name: str
    summary: Mapping[str, str]
    where: Where = Where.EVERYWHERE
    title: Mapping[str, str] = field(default_factory=dict)
    args: tuple[Arg, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """What a platform is told at start: commands, and the line before Start, per language."""

    commands: tuple[CommandSpec, ...]
    about: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lines:
    """The adapter's own few sentences, per language code, for when the core cannot be asked.

    `busy`: offers a form that came too late for the platform to open. `open`: the button for it.
    `down`: it did not work; try again. `held`: it cannot be kept yet, and is taken again without
    being sent again. `away`: it could not be kept, and has to be sent again. `late`: the platform
    shows the answer no more, and it has to be opened again.
    """

    busy: Mapping[str, str]
    open: Mapping[str, str]
    down: Mapping[str, str]
    held: Mapping[str, str]
    away: Mapping[str, str]
    late: Mapping[str, str]


class NotKeptError(Exception):
    """What came in could not be written down, and is as if it had never come: hand it in again."""


Receive = Callable[[Incoming], Awaitable[Answer | None]]
"""Takes one event in and returns once it is kept. Raises NotKeptError when it could not be."""

Room = Callable[[Chat], AbstractAsyncContextManager[None]]
"""Makes room among what delivery sends: `async with room(chat)` waits for the next moment in which
a message may go, and counts the one that is sent inside."""


def at_once(_chat: Chat) -> AbstractAsyncContextManager[None]:
    """Make no room: nobody counts."""
    return nullcontext()


class Platform(Protocol):
    """What an adapter is: it runs, does one act in one chat, and looks at one chat."""

    name: str
    can: Can
    room: Room
    """Set by delivery: for messages that go straight back, where they count to the pace."""

    @property
    def about(self) -> About:
        """Return what people call it."""

    async def run(self, receive: Receive, menu: Menu, lines: Lines) -> None:
        """Take everything in until cancelled. Never raises because the platform is down."""

    async def introduce(self) -> str:
        """Return our name there; for looks around outside of `run`, which `close` ends.

        Raises PermissionError when the token is not known, OSError when the platform is away.
        """

    async def close(self) -> None:
        """Leave, after `introduce`."""

    async def do(self, chat: Chat, act: Act) -> Outcome:
        """Do one act. Never raises: what went wrong is in the outcome."""

    async def inspect(self, chat: Chat, account: str = "") -> Inspection:
        """Look at a chat, and at one account in it when asked. Never raises."""


@dataclass(frozen=True, slots=True)
class About:
    """What people call a platform, also where it does not run. Labels per language code.

    `name` is that of its folder, its section of settings and its chats, `title` what everyone calls
    it. `place`: what holds a chat there; `choose`: the button that picks one. `token`: how whoever
    runs the bot gets a token. `build(token, **settings)`: the platform, with its own section.
    """

    name: str
    title: str
    place: Mapping[str, str]
    choose: Mapping[str, str]
    token: str
    build: Callable[..., Platform]
