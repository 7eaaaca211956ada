"""The made-up world of the practice platform: who is there, which chats, what was written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.words import Actor, Chat, ChatKind, Inspection, Post, Standing

PLATFORM = "practice"
LAST = 3
"""Messages that are shown besides the pinned one when somebody comes into a group."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A made-up person: `about` says who they are, `rooms` names the chats that they are in."""

    id: str
    name: str
    about: str
    rooms: tuple[str, ...]
    admin: bool = False
    language: str = "en"


@dataclass(slots=True)
class Room:
    """A made-up group chat. The bot may still have to be added to it."""

    id: str
    title: str
    holds_bot: bool = True


@dataclass(slots=True)
class Message:
    """One message as it looks now. `author` "" is the bot; `only` is who alone can see it."""

    id: str
    author: str
    post: Post
    only: str = ""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """What is on the screen: one person looking at one chat ("" is their private chat)."""

    guest: Guest
    room: str

    @property
    def key(self) -> str:
        """The id of the chat: that of the room, or of the person."""
        return self.room or self.guest.id


@dataclass(slots=True)
class World:
    """All people, chats and messages. Ids of people and rooms must differ."""

    guests: dict[str, Guest]
    rooms: dict[str, Room]
    _messages: dict[str, list[Message]] = field(default_factory=dict)
    _written: int = 0

    @classmethod
    def of(cls, guests: Iterable[Guest], rooms: Iterable[Room]) -> World:
        """Make a world."""
        return cls({one.id: one for one in guests}, {one.id: one for one in rooms})

    def chat(self, view: Viewpoint) -> Chat:
        """Return the chat of a view in Porchlight's words."""
        if not view.room:
            return Chat(PLATFORM, view.guest.id, ChatKind.DIRECT)
        return Chat(PLATFORM, view.room, ChatKind.GROUP, self.rooms[view.room].title)

    def actor(self, view: Viewpoint) -> Actor:
        """Return who acts in a view."""
        guest = view.guest
        return Actor(
            PLATFORM, guest.id, guest.name, self.standing(guest, view.room), guest.language
        )

    def standing(self, guest: Guest, room: str) -> Standing:
        """Return what a person is in a room."""
        if not room:
            return Standing.UNKNOWN
        if room not in guest.rooms:
            return Standing.GUEST
        return Standing.ADMIN if guest.admin else Standing.MEMBER

    def inspect(self, chat: str, account: str) -> Inspection:
        """Return what there is to know about a chat, and about one person in it."""
        room = self.rooms.get(chat)
        if room is None:
            return Inspection(reachable=chat in self.guests)
        guest = self.guests.get(account)
        standing = self.standing(guest, chat) if guest else Standing.UNKNOWN
        members = sum(chat in one.rooms for one in self.guests.values())
        return Inspection(
            reachable=room.holds_bot, title=room.title, members=members, standing=standing
        )

    def title(self, chat: str, seen_by: Guest | None = None) -> str:
        """Return what a chat is called on the screen."""
        if chat in self.rooms:
            return self.rooms[chat].title
        if seen_by and seen_by.id == chat:
            return "private chat with Porchlight"
        return f"private chat of {self.guests[chat].name}"

    def spare(self, guest: Guest) -> Room | None:
        """Return a room of this person to which the bot could still be added."""
        free = (self.rooms[room] for room in guest.rooms if not self.rooms[room].holds_bot)
        return next(free, None)

    # --- Messages ---

    def write(self, chat: str, author: str, post: Post, only: str = "") -> Message:
        """Put a message into a chat."""
        self._written += 1
        message = Message(str(self._written), author, post, only)
        self._messages.setdefault(chat, []).append(message)
        return message

    def find(self, chat: str, message: str) -> Message | None:
        """Return a message that is still there."""
        return next((one for one in self._messages.get(chat, ()) if one.id == message), None)

    def take_away(self, chat: str, message: str) -> None:
        """Delete a message."""
        self._messages[chat] = [one for one in self._messages.get(chat, ()) if one.id != message]

    def wipe(self, chat: str) -> None:
        """Delete everything in a chat."""
        self._messages.pop(chat, None)

    def visible(self, view: Viewpoint) -> Sequence[Message]:
        """Return what this person sees on coming into this chat, oldest first.

        In a group: its first card, which is the pinned one, and the last messages. In a private
        chat: the last one, because only that can still be acted on.
        """
        everything = self._messages.get(view.key, ())
        seen = [one for one in everything if one.only in ("", view.guest.id)]
        if not view.room:
            return seen[-1:]
        return [*seen[:1], *seen[1:][-LAST:]]
