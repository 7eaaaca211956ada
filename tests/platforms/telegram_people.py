"""People who use Telegram in a test: they say, press, open, add and leave.

What they do is done at once; only `presses` waits, until the spinner on the button ends.
A story that could not happen on the real platform is an AssertionError.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from tests.platforms.patience import PATIENCE
from tests.platforms.telegram_files import Kept
from tests.platforms.telegram_params import JSON
from tests.platforms.telegram_rules import automatic
from tests.platforms.telegram_world import Button, Chat, Member, Message, Query, Toast, User, World

SHARED: dict[str, JSON] = {
    "sticker": {
        "sticker": {
            "file_id": "st", "file_unique_id": "u", "type": "regular", "width": 512, "height": 512,
            "is_animated": False, "is_video": False, "emoji": "\N{TRUMPET}",
        }
    },
    "voice": {"voice": {"file_id": "vo", "file_unique_id": "u", "duration": 3}},
    "contact": {"contact": {"phone_number": "+16045550142", "first_name": "Zebraquartz"}},
    "location": {"location": {"latitude": 49.267, "longitude": -123.145}},
}  # fmt: skip
"""What people can send in place of words or files."""

PICTURE = b"picture"
"""What a file holds where a test does not say."""


class Person(User):
    """Somebody with an account. `private` is their chat with the bot."""

    def __init__(self, world: World, name: str, language: str, username: str) -> None:
        super().__init__(next(world.user_ids), name, username, language)
        self.world = world
        self.private = Chat(world, self.id, "private", person=self)
        world.users[self.id] = self
        world.chats[self.id] = self.private

    # --- In the private chat ---

    def starts(self, payload: str = "") -> Message:
        """Press Start, perhaps behind a link with a payload."""
        assert re.fullmatch(r"[A-Za-z0-9_-]{0,64}", payload), f"no such link: {payload!r}"
        if self.blocked:
            self.blocked = False
            self._standing("kicked", "member")
        self.started = True
        return self.says(self.private, f"/start {payload}".rstrip())

    def blocks_bot(self) -> None:
        self.blocked = True
        self._standing("member", "kicked")

    def deletes_account(self) -> None:
        self.gone = True

    def _standing(self, before: str, after: str) -> None:
        bot = self.world.bot
        self.world.tell(
            "my_chat_member",
            {
                "chat": self.private.json(),
                "from": self.json(),
                "date": int(self.world.now()),
                "old_chat_member": Member(bot, before).json(),
                "new_chat_member": Member(bot, after).json(),
            },
        )

    async def sees(self, words: str, within: float = PATIENCE) -> Message:
        """Wait until the bot's words stand in the private chat."""
        return await self.private.shows(words, within)

    # --- Words ---

    def says(
        self,
        chat: Chat,
        text: str = "",
        *,
        reply_to: Message | None = None,
        thread: int = 0,
        anonymous: bool = False,
        extra: str = "",
        content: bytes = PICTURE,
        mime: str = "application/pdf",
    ) -> Message:
        """Write in a chat. `extra` is "photo", "document" or "voice" and makes text a caption.

        It holds the `content`; a document says of itself that it is of a kind, `mime`.
        """
        if chat is self.private:
            assert self.started, f"{self.name} has not pressed Start"
            assert not self.blocked, f"{self.name} has blocked the bot"
        else:
            self._inside(chat)
        if thread and not reply_to:
            # As on the real platform: in a topic, every message answers the line that opened it.
            reply_to = chat.message(thread)
        return self.world.post(
            chat,
            self,
            text=text,
            reply_to=reply_to,
            thread=thread,
            anonymous=anonymous,
            file=Kept(extra, content, f"{self.name} at home", mime) if extra else None,
        )

    def sends_album(self, chat: Chat, caption: str, photos: int) -> list[Message]:
        """Send photos together: each is a message of its own, and the first has the caption."""
        album = str(chat.next_id())
        return [
            self.world.post(
                chat,
                self,
                text="" if at else caption,
                file=Kept("photo", PICTURE),
                album=album,
            )
            for at in range(photos)
        ]

    def shares(self, chat: Chat, kind: str) -> Message:
        """Send a "sticker", a "voice" message, a "contact" or a "location"."""
        return self.world.post(chat, self, service=SHARED[kind])

    def edits(self, message: Message, text: str) -> None:
        """Change one's own words."""
        assert message.sender is self
        message.text, message.entities = text, automatic(text)
        message.edited = int(self.world.now())
        if self.world.hears(message):
            self.world.tell("edited_message", message.json())

    def deletes(self, message: Message) -> None:
        """Delete a message for everyone. The bot is never told."""
        message.deleted = True
        self.world.changed()

    def pins(self, message: Message) -> None:
        message.pinned = True
        self.world.post(message.chat, self, service={"pinned_message": message.json(quoted=True)})

    # --- Buttons and links ---

    def taps(self, where: Chat | Message, label: str) -> Query | Message:
        """Press the newest button with this label and do not wait for the answer."""
        message = where if isinstance(where, Message) else self._with_button(where, label)
        button = message.button(label)
        if message.markup and "keyboard" in message.markup:
            return self.says(message.chat, button.label)
        assert button.data, f"{label!r} is a link; it opens, it is not pressed"
        world = self.world
        query = Query(str(next(world.query_ids)), self, message, button.data, world.now())
        world.queries[query.id] = query
        self.met = True
        world.tell(
            "callback_query",
            {
                "id": query.id,
                "from": self.json(),
                "message": message.json(),
                "chat_instance": str(message.chat.id),
                "data": button.data,
            },
        )
        return query

    async def presses(self, where: Chat | Message, label: str, within: float = PATIENCE) -> Toast:
        """Press a button, wait until its spinner ends, and return what was shown for it."""
        query = self.taps(where, label)
        assert isinstance(query, Query), "a reply keyboard has no spinner: use taps"
        await self.world.until(lambda: query.answer, within, lambda: f"an answer to {label!r}")
        assert query.answer is not None
        return query.answer

    def _with_button(self, chat: Chat, label: str) -> Message:
        for message in reversed(chat.messages):
            if any(label in button.label for row in message.rows for button in row):
                return message
        raise AssertionError(f"no button {label!r} in {[one.labels for one in chat.messages]}")

    def opens(self, link: Button | str, chat: Chat | None = None) -> Message:
        """Follow a link to the bot: start in private, or into the group that the person picks."""
        address = urlsplit(link.url if isinstance(link, Button) else link)
        assert address.path == f"/{self.world.bot.username}", f"not a link to the bot: {link}"
        query = parse_qs(address.query, keep_blank_values=True)
        if "startgroup" in query:
            assert chat, "startgroup lets the person pick a group: say which"
            return self.adds_bot(chat, payload=query["startgroup"][0])
        return self.starts(query.get("start", [""])[0])

    # --- The bot in groups ---

    def adds_bot(self, chat: Chat, *rights: str, payload: str = "") -> Message:
        """Add the bot as a plain member, or as administrator when rights are given."""
        self._inside(chat)
        world = self.world
        assert re.fullmatch(r"[A-Za-z0-9_-]{0,64}", payload), f"no such link: {payload!r}"
        assert chat.type != "channel" or rights, "a bot in a channel is always an administrator"
        if not chat.bot or not chat.bot.inside:
            status = "administrator" if rights else "member"
            world.set_member(chat, self, world.bot, status, *rights)
            service = {"new_chat_members": [world.bot.json()]}
            added = world.post(chat, self, service=service)
            if not payload:
                return added
        return self.says(chat, f"/start@{world.bot.username} {payload}".rstrip())

    def removes_bot(self, chat: Chat) -> None:
        self._inside(chat)
        bot = self.world.bot
        self.world.post(chat, self, service={"left_chat_member": bot.json()})
        self.world.set_member(chat, self, bot, "kicked")

    def promotes_bot(self, chat: Chat, *rights: str) -> None:
        """Make the bot an administrator with these rights; from now on it hears everything."""
        self._inside(chat)
        self.world.set_member(chat, self, self.world.bot, "administrator", *rights)

    def demotes_bot(self, chat: Chat) -> None:
        self._inside(chat)
        self.world.set_member(chat, self, self.world.bot, "member")

    # --- Groups ---

    def joins(self, chat: Chat) -> None:
        self.world.set_member(chat, self, self, "member")
        self.world.post(chat, self, service={"new_chat_members": [self.json()]})

    def leaves(self, chat: Chat) -> None:
        self._inside(chat)
        self.world.set_member(chat, self, self, "left")
        self.world.post(chat, self, service={"left_chat_member": self.json()})

    def removes(self, person: Person, chat: Chat) -> None:
        self._inside(chat)
        self.world.set_member(chat, self, person, "kicked")
        self.world.post(chat, self, service={"left_chat_member": person.json()})

    def mutes(self, user: User, chat: Chat) -> None:
        """Take away somebody's right to write; the bot can be muted too."""
        self._inside(chat)
        assert chat.type == "supergroup", "only a supergroup can mute one member"
        self.world.set_member(chat, self, user, "restricted")

    def renames(self, chat: Chat, title: str) -> None:
        self._inside(chat)
        chat.title = title
        self.world.post(chat, self, service={"new_chat_title": title})

    def opens_topic(self, chat: Chat, name: str) -> int:
        """Open a topic in a forum and return its number, for `thread`."""
        self._inside(chat)
        assert chat.forum
        topic: JSON = {"name": name, "icon_color": 7322096}
        return self.world.post(chat, self, service={"forum_topic_created": topic}).id

    def upgrades(self, chat: Chat, *, forum: bool = False) -> Chat:
        """Turn a basic group into a supergroup: a new chat with a new id and no messages."""
        self._inside(chat)
        assert chat.type == "group"
        world = self.world
        new = world.new_chat("supergroup", chat.title)
        new.members, new.forum, new.hidden_members = dict(chat.members), forum, chat.hidden_members
        world.post(chat, self, service={"migrate_to_chat_id": new.id})
        chat.moved_to = new
        world.post(new, self, service={"migrate_from_chat_id": chat.id})
        return new

    def _inside(self, chat: Chat) -> None:
        member = chat.members.get(self.id)
        assert member, f"{self.name} was never in {chat.title}"
        assert member.inside, f"{self.name} is not in {chat.title} any more"
        assert not chat.moved_to, f"{chat.title} is a supergroup now"
