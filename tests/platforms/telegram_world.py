"""What Telegram knows: accounts, chats, who is in them, messages, and updates for the bot.

The world does not judge requests (`telegram_api` does) and nobody acts in it by itself
(`telegram_people` does). It decides what the bot gets to hear: privacy mode is on.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from tests.platforms.patience import PATIENCE
from tests.platforms.telegram_files import Kept
from tests.platforms.telegram_params import JSON
from tests.platforms.telegram_rules import Rates, automatic

T = TypeVar("T")

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Updates that a bot must ask for by name."""

RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_pin_messages", "can_manage_topics",
    "can_post_messages", "can_edit_messages",
)  # fmt: skip


PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos",
    "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
    "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages",
    "can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics",
)  # fmt: skip


@dataclass(frozen=True)
class Toast:
    """What answerCallbackQuery showed: a line at the top, an alert to close, or nothing ("")."""

    text: str
    alert: bool = False


@dataclass(eq=False)
class User:
    """An account. `started`, `blocked` and `gone` say how it stands with the bot."""

    id: int
    name: str
    username: str = ""
    language: str = ""
    is_bot: bool = False
    started: bool = False
    blocked: bool = False
    gone: bool = False
    met: bool = False
    toasts: list[Toast] = field(default_factory=list)

    def json(self) -> JSON:
        body: JSON = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            body["username"] = self.username
        if self.language:
            body["language_code"] = self.language
        return body


ANONYMOUS = User(1087968824, "Group", "GroupAnonymousBot", is_bot=True)
"""The account that Telegram names when an administrator who stays hidden writes."""


@dataclass
class Member:
    user: User
    status: str = "member"
    rights: frozenset[str] = frozenset()

    @property
    def inside(self) -> bool:
        return self.status in {"creator", "administrator", "member", "restricted"}

    @property
    def admin(self) -> bool:
        return self.status in {"creator", "administrator"}

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.admin and right in self.rights)

    def json(self) -> JSON:
        body: JSON = {"user": self.user.json(), "status": self.status}
        if self.status == "creator":
            body["is_anonymous"] = False
        if self.status == "administrator":
            body |= {"can_be_edited": False, "is_anonymous": False}
            body |= {right: right in self.rights for right in RIGHTS}
        if self.status in {"kicked", "restricted"}:
            body["until_date"] = 0
        if self.status == "restricted":
            body |= {"is_member": True} | dict.fromkeys(PERMISSIONS, False)
        return body


@dataclass(frozen=True)
class Button:
    """One button under a message, as a person sees it."""

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""


@dataclass(eq=False)
class Message:
    chat: Chat
    id: int
    sender: User | None
    date: int
    text: str = ""
    entities: list[JSON] = field(default_factory=list)
    markup: JSON | None = None
    reply_to: Message | None = None
    thread: int = 0
    silent: bool = False
    protected: bool = False
    previews: bool = True
    anonymous: bool = False
    edited: int | None = None
    deleted: bool = False
    pinned: bool = False
    service: JSON = field(default_factory=dict)
    file: Kept | None = None
    album: str = ""

    @property
    def rows(self) -> list[list[Button]]:
        """The inline buttons, or the reply keyboard, row by row."""
        markup = self.markup or {}
        rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
        return [
            [
                Button(
                    one["text"],
                    one.get("callback_data", ""),
                    one.get("url", ""),
                    one.get("copy_text", {}).get("text", ""),
                )
                for one in row
            ]
            for row in rows
        ]

    @property
    def labels(self) -> list[list[str]]:
        return [[button.label for button in row] for row in self.rows]

    def button(self, label: str) -> Button:
        """Return the button with that label, or else the one whose label holds those words."""
        buttons = list(itertools.chain.from_iterable(self.rows))
        for button in buttons:
            if button.label == label:
                return button
        near = [button for button in buttons if label in button.label]
        assert len(near) == 1, f"no button {label!r} under {self.text!r}: {self.labels}"
        return near[0]

    def styled(self, kind: str) -> list[str]:
        """Return the words that carry one kind of entity: "bold", "mention", ..."""
        raw = self.text.encode("utf-16-le")
        return [
            raw[one["offset"] * 2 : (one["offset"] + one["length"]) * 2].decode("utf-16-le")
            for one in self.entities
            if one["type"] == kind
        ]

    def json(self, *, quoted: bool = False) -> JSON:
        """The Message object of the Bot API. A quoted one does not quote again."""
        body: JSON = {"message_id": self.id, "date": self.date, "chat": self.chat.json()}
        if self.anonymous:
            body |= {"from": ANONYMOUS.json(), "sender_chat": self.chat.json()}
        elif self.sender and self.chat.type != "channel":
            body["from"] = self.sender.json()
        else:
            body["sender_chat"] = self.chat.json()
        words = ("caption", "caption_entities") if self.file else ("text", "entities")
        optional = {
            words[0]: self.text,
            words[1]: self.entities,
            "edit_date": self.edited,
            "message_thread_id": self.thread,
            "is_topic_message": bool(self.thread),
            "has_protected_content": self.protected,
            "media_group_id": self.album,
        }
        body |= {name: value for name, value in optional.items() if value}
        if self.markup and "inline_keyboard" in self.markup:
            body["reply_markup"] = self.markup
        if self.reply_to and not self.reply_to.deleted and not quoted:
            body["reply_to_message"] = self.reply_to.json(quoted=True)
        return body | (self.file.json() if self.file else {}) | self.service


@dataclass(eq=False)
class Chat:
    world: World
    id: int
    type: str
    title: str = ""
    person: User | None = None
    members: dict[int, Member] = field(default_factory=dict)
    history: list[Message] = field(default_factory=list)
    hidden_members: bool = False
    members_may_write: bool = True
    forum: bool = False
    username: str = ""
    moved_to: Chat | None = None

    def __post_init__(self) -> None:
        self._ids = itertools.count(1)

    @property
    def group(self) -> bool:
        return self.type in {"group", "supergroup"}

    @property
    def bot(self) -> Member | None:
        """The bot's own membership; None when it was never here."""
        return self.members.get(self.world.bot.id)

    def next_id(self) -> int:
        """Supergroups and channels number their own messages; the bot numbers the rest."""
        own = self.type in {"supergroup", "channel"}
        return next(self._ids if own else self.world.message_ids)

    def message(self, message_id: int) -> Message | None:
        """Return a message that is still there."""
        for message in reversed(self.history):
            if message.id == message_id and not message.deleted:
                return message
        return None

    @property
    def messages(self) -> list[Message]:
        """What people see here now: no deleted messages, no service lines."""
        return [one for one in self.history if not one.deleted and not one.service]

    async def shows(self, words: str, within: float = PATIENCE) -> Message:
        """Wait until a message of the bot here holds these words, and return the newest."""
        bot = self.world.bot

        def found() -> Message | None:
            mine = [one for one in self.messages if one.sender is bot and words in one.text]
            return mine[-1] if mine else None

        message = await self.world.until(
            found, within, lambda: f"{words!r} in {[one.text for one in self.messages]}"
        )
        assert message
        return message

    def json(self) -> JSON:
        body: JSON = {"id": self.id, "type": self.type}
        if self.person:
            body["first_name"] = self.person.name
            if self.person.username:
                body["username"] = self.person.username
        else:
            body["title"] = self.title
        if self.forum:
            body["is_forum"] = True
        if self.username:
            body["username"] = self.username
        return body


@dataclass(eq=False)
class Query:
    """A press that waits for its answer; the person sees a spinner until then."""

    id: str
    person: User
    message: Message
    data: str
    at: float
    answer: Toast | None = None


class Queued(NamedTuple):
    """An update that the bot has not confirmed: its number, and the JSON that goes out."""

    number: int
    text: str


class World:
    """All of it. Time starts at the real one and can be moved ahead."""

    def __init__(self, rates: Rates) -> None:
        self.rates = rates
        self.bot = User(7_000_000_001, "Porchlight", "porchlight_bot", is_bot=True)
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.message_ids = itertools.count(1)
        self.user_ids = itertools.count(5_000_000_001)
        self.group_ids = itertools.count(4_000_001)
        self.query_ids = itertools.count(80_000)
        self.queries: dict[str, Query] = {}
        self.files: dict[str, Kept] = {}
        self.commands: dict[tuple[str, str], list[JSON]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.pending: deque[Queued] = deque()
        self.allowed: frozenset[str] | None = None
        self._update_ids = itertools.count(900_001)
        self._ahead = 0.0
        self._tide = asyncio.Event()

    # --- Time and waiting ---

    def now(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds
        self.changed()

    def changed(self) -> None:
        """Wake whoever waits for something to be so."""
        self._tide.set()
        self._tide = asyncio.Event()

    async def until(
        self,
        found: Callable[[], T],
        within: float = PATIENCE,
        what: Callable[[], str] = lambda: "what the test waits for",
    ) -> T:
        """Wait until `found()` is true and return what it returned."""
        end = time.monotonic() + within
        while not (result := found()):
            left = end - time.monotonic()
            assert left > 0, f"not so within {within} s: {what()}"
            # The short tick is for conditions outside this server, such as a row in a database.
            await self.tide(min(left, 0.05))
        return result

    async def tide(self, seconds: float) -> None:
        """Wait for the next change, at most so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._tide.wait()

    # --- Updates ---

    def tell(self, kind: str, content: JSON) -> None:
        """Queue an update for the bot, if it asked for this kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if wanted:
            self.push({kind: content})

    def push(self, update: JSON) -> None:
        number = next(self._update_ids)
        self._queue(number, json.dumps({"update_id": number, **update}))

    def push_text(self, text: str) -> None:
        """Let anything wait for the bot, under a number that perhaps only this world knows."""
        self._queue(next(self._update_ids), text)

    def _queue(self, number: int, text: str) -> None:
        self.pending.append(Queued(number, text))
        self.changed()

    def confirm(self, offset: int) -> None:
        """Forget what the bot has confirmed. A negative offset keeps only the last ones."""
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        while self.pending and offset > 0 and self.pending[0].number < offset:
            self.pending.popleft()

    def ask_for(self, kinds: Iterable[str] | None) -> None:
        """Remember which updates the bot wants; None leaves it as it was."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    # --- Chats and messages ---

    def new_chat(self, kind: str, title: str = "") -> Chat:
        number = next(self.group_ids)
        chat = Chat(self, -number if kind == "group" else -1_001_000_000_000 - number, kind, title)
        self.chats[chat.id] = chat
        return chat

    def post(self, chat: Chat, sender: User | None, **content: Any) -> Message:
        """Put a message into a chat. The bot hears of it where its privacy mode lets it."""
        message = Message(chat, chat.next_id(), sender, int(self.now()), **content)
        if message.file:
            self.files[message.file.id] = message.file
        if sender is not self.bot and not message.entities:
            message.entities = automatic(message.text)
        heard = self.hears(message)
        chat.history.append(message)
        if heard:
            self.meet(message)
            self.tell("channel_post" if chat.type == "channel" else "message", message.json())
        self.changed()
        return message

    def meet(self, message: Message) -> None:
        """The bot has now heard of the people in a message (before that they are unknown)."""
        for user in (message.sender, message.reply_to and message.reply_to.sender):
            if user:
                user.met = True

    def hears(self, message: Message) -> bool:
        """Say whether the bot gets this message, with privacy mode on."""
        if message.chat.person:
            return message.sender is not self.bot or "pinned_message" in message.service
        member = message.chat.bot
        if not member or not member.inside:
            return False
        if message.sender is self.bot:
            return not {"pinned_message", "forum_topic_created"}.isdisjoint(message.service)
        if member.admin or message.service:
            return True
        if message.reply_to and message.reply_to.sender is self.bot:
            return True
        return self._addressed(message)

    def _addressed(self, message: Message) -> bool:
        command = re.match(r"/[A-Za-z0-9_]{1,64}(?:@([A-Za-z0-9_]+))?(?!\S)", message.text)
        if not command:
            return False
        if command[1]:
            return command[1].lower() == self.bot.username.lower()
        # A bare command reaches a plain member only if this bot wrote last in the chat.
        before = message.chat.messages
        return bool(before) and before[-1].sender is self.bot

    def set_member(self, chat: Chat, actor: User, user: User, status: str, *rights: str) -> None:
        """Change somebody's membership; the bot hears of its own, and as admin of others'."""
        before = chat.members.get(user.id, Member(user, "left"))
        after = Member(user, status, frozenset(rights))
        chat.members[user.id] = after
        event = {
            "chat": chat.json(),
            "from": actor.json(),
            "date": int(self.now()),
            "old_chat_member": before.json(),
            "new_chat_member": after.json(),
        }
        if user is self.bot:
            actor.met = True
            self.tell("my_chat_member", event)
        elif chat.bot and chat.bot.admin:
            self.tell("chat_member", event)
        self.changed()
