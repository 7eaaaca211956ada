"""A view: what a card is drawn from. It reads, and neither writes, awaits nor sends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.texts import N_, Texts, Value
from bot.words import (
    About,
    Button,
    Can,
    Chat,
    ChatKind,
    Rows,
    Text,
    Way,
    wire,
)
from storage import members
from storage.cards import Target
from storage.groups import Group, GroupChat

NOWHERE = "0"
"""The group id in buttons that belong to no group yet."""

ROLE_NAMES = {
    members.ORGANIZER: N_("organizer"),
    members.POLICE: N_("police contact"),
    members.COMMUNITY: N_("community contact, not police"),
}

Row = Button | Sequence[Button]


def rows(given: Iterable[Row]) -> Rows:
    """Return buttons as rows; a button on its own is a row."""
    return tuple(
        (row,) if isinstance(row, Button) else tuple(row)
        for row in given
        if isinstance(row, Button) or row
    )


@dataclass(kw_only=True)
class View:
    """What a card is drawn from: the database, the group, a language and the time.

    `alone`: it is drawn for one person (`reader`, by id), in their private chat. `young`: for
    people under 18, their chat or one of them in private. `first`: it never stood there before.
    """

    db: Session
    now: datetime
    texts: Texts
    home: Group | None = None
    alone: bool = False
    reader: int = 0
    young: bool = False
    first: bool = False
    platforms: Mapping[str, About] = field(default_factory=dict)
    """All that there are, also those that do not run."""
    cans: Callable[[], Mapping[str, Can]] = dict
    """What each platform that runs can do."""

    @property
    def group(self) -> Group:
        """The group that this is about. Only entries that belong to no group have none."""
        if self.home is None:
            raise LookupError("this turn belongs to no group")
        return self.home

    def t(self, message: str, **values: Value) -> Text:
        """Return a sentence of the catalogues in the language of whoever reads this."""
        return self.texts.t(message, **values)

    def tn(self, one: str, many: str, n: int, **values: Value) -> Text:
        """Return the sentence for this number; {n} is the number."""
        return self.texts.tn(one, many, n, **values)

    def moment(self, moment: datetime) -> str:
        """Return weekday, date and time where the group lives."""
        return self.texts.moment(moment, self.group.zone)

    def local(self, moment: datetime | None = None) -> datetime:
        """Return a moment (now) on the group's own clocks."""
        return (moment or self.now).astimezone(ZoneInfo(self.group.zone))

    def role_name(self, role: str) -> str:
        """Return what a role is called: "police contact"."""
        return self.texts.label(ROLE_NAMES[role])

    def in_role(self, name: str, role: str) -> str:
        """Return somebody in a role: "Lee, police contact"; the role alone once they were erased.

        `name` is what they were called then.
        """
        return f"{name}, {self.role_name(role)}" if name else self.role_name(role)

    def place(self, platform: str) -> str:
        """Return what holds a chat on a platform: "Discord server"."""
        return self.platforms[platform].place[self.texts.language]

    def choose(self, platform: str, data: str) -> Button:
        """Return the button that brings the bot into a chat of a platform."""
        return Button(self.platforms[platform].choose[self.texts.language], data, Way.ADD)

    def link(self, action: str, *args: str | int) -> str:
        """Return button data for this group: the action, the group, its words."""
        gid = self.home.id if self.home else NOWHERE
        return wire(action, (gid, *(str(arg) for arg in args)))

    def button(
        self, label: str, action: str, *args: str | int, way: Way = Way.PRESS, **values: Value
    ) -> Button:
        """Return a button of this group. `label` is a sentence of the catalogues."""
        return Button(self.texts.label(label, **values), self.link(action, *args), way)

    def named(self, label: str, action: str, *args: str | int, way: Way = Way.PRESS) -> Button:
        """Return a button whose label is already in somebody's words (a name, an option)."""
        return Button(label, self.link(action, *args), way)


def as_chat(chat: GroupChat) -> Chat:
    """Return a group's chat as the platforms know it."""
    return Chat(chat.platform, chat.native, ChatKind(chat.kind), chat.title, chat.place)


def chat_target(chat: GroupChat, language: str) -> Target:
    """Return a group's chat as a place for copies."""
    return Target(chat.platform, chat.native, language)
