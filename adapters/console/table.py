"""What lies on the practice table: one chat in front of one person, and what they do to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Protocol, assert_never

from adapters.console.screen import Screen, clock
from adapters.console.world import Message, Viewpoint, World
from bot.words import (
    Act,
    Answer,
    Button,
    Command,
    Delete,
    Edit,
    Find,
    Incoming,
    Joined,
    Landed,
    Make,
    OfferCommands,
    Outcome,
    Pin,
    Post,
    Press,
    Publish,
    Quoted,
    Reason,
    Receive,
    Refused,
    Said,
    Send,
    Unpin,
    Way,
    Wear,
    Whisper,
    plain,
)

LINK = "practice:"
"""What a link into the private chat begins with here. Typing it opens it."""


class Unplayable(Exception):  # noqa: N818 - it is a sentence for the person, not a failure
    """A line that means nothing here, and the sentence that says why."""


class Time(Protocol):
    """The practice clock, and the work that is done while it moves."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""

    def wall(self, moment: datetime) -> datetime:
        """Return what the clocks of the made-up town show at a moment."""

    def later(self, by: timedelta) -> AsyncIterator[datetime]:
        """Move on through every moment at which something is due, and yield each."""

    async def settle(self) -> None:
        """Return when everything that is to be sent has been sent."""


class Table:
    """Shows one chat to one person at a time, and passes on what they type and press."""

    def __init__(self, world: World, time: Time, screen: Screen) -> None:
        self.world = world
        self.time = time
        self.screen = screen
        self.receive: Receive | None = None
        self.copied = ""
        self.moving = False
        first = next(iter(world.guests.values()))
        self.view = Viewpoint(first, first.rooms[0])
        self._rooms = {one.id: one.rooms[0] for one in world.guests.values()}
        self._keys: list[tuple[Message, Button]] = []
        self._news: dict[str, bool] = {}
        self._known: dict[tuple[str, str], Post] = {}

    # --- What is on the screen ---

    @property
    def prompt(self) -> str:
        """Who types, and where."""
        where = self.world.rooms[self.view.room].title if self.view.room else "private"
        return f"{self.view.guest.name}, {where}"

    def last_room(self, who: str) -> str:
        """Return where this person was last."""
        return self._rooms[who]

    def enter(self, view: Viewpoint, *, again: bool = False, bare: bool = False) -> None:
        """Look at a chat: its pinned card and last messages, with numbers on all their buttons.

        What this person has seen is shown in one line, or whole when they look `again`. `bare`
        shows the heading alone: what comes next is what counts.
        """
        self.view = view
        self._rooms[view.guest.id] = view.room
        self._news.pop(view.key, None)
        self._keys.clear()
        title = self.world.title(view.key, view.guest)
        who = f"{view.guest.name}, {view.guest.about}"
        self.screen.heading(who, title, self.time.wall(self.time.now()))
        if bare:
            return
        messages = self.world.visible(view)
        for message in messages:
            known = self._known.get((view.guest.id, message.id)) == message.post
            self._print(message, short=known and not again)
        if not messages:
            self.screen.note("Nothing here yet." if view.room else "Nothing here. Type a sentence.")

    def _print(self, message: Message, *remarks: str, short: bool = False) -> None:
        author = self.world.guests[message.author].name if message.author else ""
        first = len(self._keys) + 1
        if short:
            printed = self.screen.short(author, message.id, message.post, first)
        else:
            files = (f"with {file.name}" for file in message.post.files)
            remarks = ("only you see this" * bool(message.only), *files, *remarks)
            notes = [note for note in remarks if note]
            self.screen.message(author, message.id, message.post.text, ", ".join(notes))
            printed = self.screen.buttons(message.post.rows, first)
        self._keys += [(message, button) for button in printed]
        self._known[self.view.guest.id, message.id] = message.post

    def _seen(self, chat: str, message: Message, *, new: bool) -> None:
        """Show what was sent or changed, or note where it is to be seen."""
        if self.receive is None:
            return
        if chat == self.view.key:
            moment = clock(self.time.wall(self.time.now())) if self.moving else ""
            self._print(message, "" if new else "changed", moment)
        else:
            self._news[chat] = self._news.get(chat, False) or new

    def tell_news(self, when: str = "") -> None:
        """Say where something is new or changed, out of sight of this person."""
        for fresh, word in ((True, "New"), (False, "Changed")):
            places = [self.world.title(chat) for chat, new in self._news.items() if new is fresh]
            if places:
                self.screen.note(f"{when}{word} in: {', '.join(places)}")
        self._news.clear()

    # --- What delivery asks for ---

    def do(self, chat: str, act: Act) -> Outcome:
        """Do one act in the made-up world."""
        match act:
            case Send(post=post) | Whisper(post=post):
                wiped = isinstance(act, Whisper) and act.wipe
                if wiped:
                    self.world.wipe(chat)
                message = self.world.write(chat, "", post)
                self._seen(chat, message, new=True)
                if wiped:
                    self._news.pop(chat, None)  # there is nothing in it any more
                return Landed(message.id)
            case Edit(message=number, post=post):
                message_there = self.world.find(chat, number)
                if message_there is None:
                    return Refused(Reason.MESSAGE_GONE)
                if message_there.post != post:
                    message_there.post = post
                    self._seen(chat, message_there, new=False)
                return Landed(number)
            case Delete(message=number):
                self.world.take_away(chat, number)
                return Landed(number)
            case Pin(message=number) | Unpin(message=number):
                return Landed(number)
            case Find() | Make() | Wear() | OfferCommands() | Publish():
                return Refused(Reason.UNKNOWN)
            case _:
                assert_never(act)

    # --- What reaches the bot ---

    async def _send(self, incoming: Incoming) -> None:
        if self.receive is None:
            raise Unplayable("Nobody is listening yet.")
        answer = await self.receive(incoming)
        if answer is not None and answer.then is not None:
            answer = await answer.then
        if answer is not None:
            self._answer(answer, incoming)

    async def say(self, words: str, about: Message | None = None) -> None:
        """Type words into the chat. In a group the bot hears commands and replies to itself."""
        view = self.view
        own = self.world.write(view.key, view.guest.id, Post(plain(words)))
        chat, actor, now = self.world.chat(view), self.world.actor(view), self.time.now()
        if words.startswith("/"):
            name, _, rest = words[1:].partition(" ")
            quoted = self._quoted(about) if about else None
            await self._send(Command(chat, actor, name.lower(), rest, quoted, own.id, now))
        elif not view.room or (about and not about.author):
            answers = about.id if about else ""
            await self._send(Said(chat, actor, words, own.id, answers, at=now))
        else:
            self.screen.note("Everyone here can read that. Porchlight does not listen to it.")

    def _quoted(self, message: Message) -> Quoted:
        author = None
        if message.author:
            author = self.world.actor(Viewpoint(self.world.guests[message.author], self.view.room))
        return Quoted(message.id, author, str(message.post.text))

    async def press_number(self, number: int) -> None:
        """Press the button with this number on the screen."""
        if not 0 < number <= len(self._keys):
            raise Unplayable(
                "There is no button with that number here. /look shows the chat again."
            )
        await self._press(*self._keys[number - 1])

    async def press_of(self, message: str, number: int) -> None:
        """Press a button of any message that this person can see here, however old it is."""
        there = self.world.find(self.view.key, message)
        seen = there is not None and there.only in ("", self.view.guest.id)
        buttons = [one for row in there.post.rows for one in row] if there and seen else []
        if there is None or not 0 < number <= len(buttons):
            raise Unplayable(f"Message #{message} has no button {number} here.")
        await self._press(there, buttons[number - 1])

    async def press_label(self, label: str) -> None:
        """Press the newest button on the screen that says this."""
        for message, button in reversed(self._keys):
            still_there = any(button in row for row in message.post.rows)
            if button.label == label and still_there:
                await self._press(message, button)
                return
        raise Unplayable(f"There is no button [{label}] here. /look shows the chat again.")

    async def _press(self, message: Message, button: Button) -> None:
        view = self.view
        match button.way:
            case Way.PRESS:
                chat, actor = self.world.chat(view), self.world.actor(view)
                await self._send(Press(chat, actor, button.data, message.id, self.time.now()))
            case Way.DOOR:
                await self.open_link(button.data)
            case Way.ADD:
                await self._add(button.data)
            case Way.SHARE:
                self.screen.note(f"Hand this on; whoever types it opens it: {LINK}{button.data}")
            case Way.COPY:
                self.copied = button.value
                self.screen.note("Copied. /paste types it.")
            case Way.LINK:
                self.screen.note(button.value)
            case _:
                assert_never(button.way)

    async def open_link(self, data: str) -> None:
        """Open a link into the private chat."""
        if self.view.room:
            self.enter(Viewpoint(self.view.guest, ""), bare=True)
        chat, actor = self.world.chat(self.view), self.world.actor(self.view)
        await self._send(Press(chat, actor, data, "", self.time.now()))

    async def _add(self, data: str) -> None:
        """Bring the bot into a chat of this person that has no bot yet."""
        room = self.world.spare(self.view.guest)
        if room is None:
            raise Unplayable("There is no other chat here to which you could add me.")
        room.holds_bot = True
        self.screen.note(f"You chose the chat {room.title}.")
        there = Viewpoint(self.view.guest, room.id)
        chat, actor = self.world.chat(there), self.world.actor(there)
        await self._send(Joined(chat, actor))
        await self._send(Press(chat, actor, data, "", self.time.now()))

    # --- What comes straight back ---

    def _answer(self, answer: Answer, incoming: Incoming) -> None:
        view = self.view
        if answer.wipe:
            self.world.wipe(view.key)
            self.screen.note("(This private chat was erased.)")
        if answer.hide and isinstance(incoming, Said | Command):
            self.world.take_away(view.key, incoming.message)
            self.screen.note("(Your message was taken away.)")
        if answer.post is None:
            return
        if answer.toast:
            self.screen.note(str(answer.post.text))
            return
        if answer.replace and isinstance(incoming, Press):
            self.world.take_away(view.key, incoming.message)
        only = view.guest.id if view.room and not answer.public else ""
        if not view.room or only:
            self._keys.clear()
        self._print(self.world.write(view.key, "", answer.post, only))
