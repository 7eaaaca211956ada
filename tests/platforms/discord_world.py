"""The world that the loopback server keeps: servers, their channels, and who may do what there.

Nothing here speaks HTTP. A test sets a world up with `guild.channel(...)`, `channel.deny(...)`,
`guild.role(...)`; what the bot would be told of it is told at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntFlag
from typing import TYPE_CHECKING

from tests.platforms import discord_wire as wire
from tests.platforms.discord_shapes import Json

if TYPE_CHECKING:
    from tests.platforms.discord_server import DiscordServer


class May(IntFlag):
    """The rights that matter here, with Discord's own bits (discord-api-docs, permissions)."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    VIEW = 1 << 10
    SEND = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    MANAGE_ROLES = 1 << 28
    USE_COMMANDS = 1 << 31
    CREATE_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_IN_THREADS = 1 << 38
    PIN_MESSAGES = 1 << 51


NOTHING = May(0)
EVERYTHING = ~NOTHING
MEMBER_MAY = (
    May.VIEW | May.SEND | May.EMBED_LINKS | May.ATTACH_FILES | May.READ_HISTORY
    | May.USE_COMMANDS | May.CREATE_THREADS | May.SEND_IN_THREADS
)  # fmt: skip
BOT_MAY = MEMBER_MAY | May.PIN_MESSAGES

EPHEMERAL, LOADING, SILENT = 1 << 6, 1 << 7, 1 << 12
TEXT, DIRECT, VOICE, NEWS, FORUM = 0, 1, wire.VOICE, 5, 15
PUBLIC_THREAD, PRIVATE_THREAD = 11, 12


@dataclass(eq=False)
class User:
    """An account: a person's or the bot's."""

    id: int
    name: str
    bot: bool = False

    @property
    def mention(self) -> str:
        """What to write in a message to name them."""
        return f"<@{self.id}>"


@dataclass(eq=False)
class Role:
    """A role of a guild and what it allows."""

    id: int
    name: str
    may: May
    of_bot: int | None = None
    """The bot whose own role it is, as an invitation makes it."""
    mentionable: bool = False
    """Everybody may name it, so that it rings."""
    above_bot: bool = False
    """Somebody dragged it above the bot's own role: the bot gives it to nobody."""


@dataclass(eq=False)
class Membership:
    """One user's place in one guild."""

    roles: set[int] = field(default_factory=set)
    joined: float = 0.0
    silent_until: float = 0.0
    """Until when they are timed out, in seconds since 1970."""


@dataclass(eq=False)
class Overwrite:
    """What one role or member may do in one channel, against the rest of the guild."""

    is_role: bool
    allow: May = NOTHING
    deny: May = NOTHING


class Guild:
    """A Discord server."""

    def __init__(self, server: DiscordServer, name: str, owner: User) -> None:
        self.server = server
        self.id = server.new_id()
        self.name = name
        self.owner = owner
        self.everyone = Role(self.id, "@everyone", MEMBER_MAY)
        self.roles: dict[int, Role] = {self.id: self.everyone}
        self.members: dict[int, Membership] = {}
        self.channels: dict[int, Channel] = {}
        self.bot_role: Role | None = None
        self.loud = True
        """Every message makes a sound there for whoever chose nothing else."""
        self.adds(owner)

    def adds(self, *users: User) -> None:
        """Make these users members."""
        for user in users:
            self.members.setdefault(user.id, Membership(joined=self.server.now()))

    @property
    def has_bot(self) -> bool:
        """Whether the bot is a member."""
        return self.server.bot.id in self.members

    def tell(self, event: str, data: Json) -> None:
        """Tell the bot about a change, if it is here to be told."""
        if self.has_bot:
            self.server.gateway.tell(event, data)

    def channel(
        self, name: str, *, only: Iterable[User | Role] | None = None, kind: int = TEXT
    ) -> Channel:
        """Make a channel of a kind; with `only`, nobody else (but administrators) sees it."""
        channel = Channel(self.server, self.server.new_id(), kind, name, guild=self)
        self.channels[channel.id] = channel
        if only is not None:
            channel.overwrites[self.id] = Overwrite(is_role=True, deny=May.VIEW)
            for who in only:
                channel.overwrites[who.id] = Overwrite(isinstance(who, Role), allow=May.VIEW)
        self.tell("CHANNEL_CREATE", wire.channel(channel))
        return channel

    def deletes(self, channel: Channel) -> None:
        """Delete a channel with all that was said there."""
        data = wire.channel(channel)
        del self.channels[channel.id]
        del self.server.channels[channel.id]
        self.tell("CHANNEL_DELETE", data)

    def timed_out(self, user: User) -> bool:
        """Whether somebody is timed out now: they read, and write nothing."""
        membership = self.members.get(user.id)
        return membership is not None and membership.silent_until > self.server.now()

    def role(self, name: str, may: May = NOTHING, *members: User) -> Role:
        """Make a role and give it to these members."""
        role = Role(self.server.new_id(), name, may)
        self.roles[role.id] = role
        self.tell("GUILD_ROLE_CREATE", {"guild_id": str(self.id), "role": wire.role(role)})
        for member in members:
            self.members[member.id].roles.add(role.id)
        return role

    def bot_may(self, may: May) -> None:
        """Change what the bot's own role allows."""
        assert self.bot_role is not None, f"the bot is not in {self.name}"
        self.bot_role.may = may
        data = {"guild_id": str(self.id), "role": wire.role(self.bot_role)}
        self.tell("GUILD_ROLE_UPDATE", data)

    def may(self, user: User) -> May:
        """Return what a user may do in the guild as a whole."""
        membership = self.members.get(user.id)
        if membership is None:
            return NOTHING
        if user is self.owner:
            return EVERYTHING
        may = self.everyone.may
        for role_id in membership.roles:
            may |= self.roles[role_id].may
        return EVERYTHING if May.ADMINISTRATOR in may else may


class Channel:
    """A text channel, a thread in one, or the private messages of one person with the bot."""

    def __init__(
        self,
        server: DiscordServer,
        channel_id: int,
        kind: int,
        name: str = "",
        *,
        guild: Guild | None = None,
        parent: Channel | None = None,
        person: User | None = None,
    ) -> None:
        self.server = server
        self.id = channel_id
        self.kind = kind
        self.name = name
        self.guild = guild
        self.parent = parent
        self.person = person
        self.overwrites: dict[int, Overwrite] = {}
        self.messages: dict[int, Message] = {}
        server.channels[self.id] = self

    @property
    def is_thread(self) -> bool:
        """Whether this is a thread."""
        return self.parent is not None

    def allow(self, who: User | Role, may: May) -> None:
        """Allow something here that the guild does not."""
        overwrite = self._overwrite(who)
        overwrite.allow, overwrite.deny = overwrite.allow | may, overwrite.deny & ~may
        self._told()

    def deny(self, who: User | Role, may: May) -> None:
        """Forbid something here that the guild allows."""
        overwrite = self._overwrite(who)
        overwrite.allow, overwrite.deny = overwrite.allow & ~may, overwrite.deny | may
        self._told()

    def _overwrite(self, who: User | Role) -> Overwrite:
        return self.overwrites.setdefault(who.id, Overwrite(isinstance(who, Role)))

    def _told(self) -> None:
        if self.guild:
            self.guild.tell("CHANNEL_UPDATE", wire.channel(self))

    def may(self, user: User) -> May:
        """Return what a user may do here (discord-api-docs, permission overwrites)."""
        if self.parent:
            return self.parent.may(user)
        if self.guild is None:
            return EVERYTHING if user is self.person or user.bot else NOTHING
        may = self.guild.may(user)
        if may in (NOTHING, EVERYTHING):
            return may
        roles = self.guild.members[user.id].roles
        for overwrites in (
            [self.overwrites.get(self.guild.id)],
            [self.overwrites.get(role) for role in roles],
            [self.overwrites.get(user.id)],
        ):
            found = [overwrite for overwrite in overwrites if overwrite]
            for overwrite in found:
                may &= ~overwrite.deny
            for overwrite in found:
                may |= overwrite.allow
        if self.guild.timed_out(user):
            may &= May.VIEW | May.READ_HISTORY
        return may if May.VIEW in may else NOTHING

    def __iter__(self) -> Iterator[Message]:
        """Go through what stands here for everyone, oldest first."""
        return (m for m in self.messages.values() if not m.private_to and m.kind in (0, 19))


@dataclass(eq=False)
class File:
    """A file that came with a message."""

    id: int
    name: str
    content: bytes


@dataclass(eq=False)
class Message:
    """One message, as people see it."""

    id: int
    channel: Channel
    author: User
    content: str = ""
    components: list[Json] = field(default_factory=list)
    flags: int = 0
    files: list[File] = field(default_factory=list)
    stickers: int = 0
    kind: int = 0
    """0 ordinary, 6 "... pinned a message", 19 a reply."""
    mentions: list[User] = field(default_factory=list)
    """Whom it rings."""
    rings_everyone: bool = False
    rings_roles: set[int] = field(default_factory=set)
    reply_to: Message | None = None
    nonce: str | None = None
    private_to: User | None = None
    from_interaction: bool = False
    edited: float | None = None
    pinned: bool = False
    published: bool = False
    """Whether every server that follows its channel shows it."""
    deleted: bool = False
    thread: Channel | None = None

    @property
    def silent(self) -> bool:
        """Whether nobody's phone made a sound."""
        return bool(self.flags & SILENT)

    @property
    def loading(self) -> bool:
        """Whether it still says "thinking..."."""
        return bool(self.flags & LOADING)

    @property
    def at(self) -> float:
        """When it was sent, in seconds since 1970."""
        return wire.sent_at(self.id)

    @property
    def parts(self) -> list[Json]:
        """All buttons and lists, in order."""
        return [part for row in self.components for part in row["components"]]

    @property
    def labels(self) -> list[str]:
        """What the buttons say, in order."""
        return [part["label"] for part in self.parts if part["type"] == 2]

    def __repr__(self) -> str:
        """Show it as a person would see it."""
        when = datetime.fromtimestamp(self.at, UTC).strftime("%H:%M:%S")
        return f"<{when} {self.author.name}: {self.content!r} {self.labels}>"
