"""The practice platform: you are every person in turn, and Porchlight answers in the terminal.

The clock stands still until somebody types /later, so that slots and deadlines can be watched.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

from adapters.console.screen import Screen, clock
from adapters.console.table import LINK, Table, Time, Unplayable
from adapters.console.world import PLATFORM, Guest, Viewpoint, World
from bot.words import (
    About,
    Act,
    Can,
    Chat,
    Inspection,
    Lines,
    Menu,
    Outcome,
    Pace,
    Receive,
    Room,
    at_once,
)

HELP = (
    "Type words, or a number to press that button. /as NAME is somebody else, /in CHAT another "
    "chat, /in private the private chat, /reply NUMBER words, /press NUMBER 2 presses the second "
    "button of an older message, /paste, /later 4h moves the clock, "
    "/look, /who, /quit; /? says this again."
)
_SPAN = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?")


class Console:
    """One person at a time, in one chat at a time."""

    name = PLATFORM
    can = Can(
        text=4000,
        pace=Pace(per_second=1e9, chat_gap=0, edit_gap=0),
        edits=True,
        deletes=True,
        pins=True,
        members=True,
        brings=True,
        rings=True,
        files=10,
        caption=4000,
    )

    def __init__(self, world: World, time: Time, screen: Screen) -> None:
        self.screen = screen
        self.room: Room = at_once
        self._world = world
        self._time = time
        self._table = Table(world, time, screen)
        self._own: dict[str, Callable[[str], Awaitable[None]]] = {
            "/as": self._as,
            "/in": self._in,
            "/later": self._later,
            "/reply": self._reply,
            "/press": self._press,
            "/paste": self._paste,
            "/look": self._show,
            "/who": self._who,
            "/?": self._help,
        }

    # --- The platform ---

    @property
    def about(self) -> About:
        """Return what people call it."""
        place = {"en": "Another chat", "fr": "Une autre conversation"}
        choose = {"en": "Choose the chat", "fr": "Choisir la conversation"}
        return About(PLATFORM, "Practice", place, choose, "", Console)

    async def run(self, receive: Receive, menu: Menu, lines: Lines) -> None:  # noqa: ARG002 - a terminal has no menu to fill, and the core always answers
        """Take typed lines until the end of input or /quit."""
        self.begin(receive)
        self.screen.note(HELP)
        self._table.enter(self._table.view)
        while (words := self.screen.ask(self._table.prompt)) is not None:
            try:
                if not await self.play(words):
                    return
            except Unplayable as why:
                self.screen.note(str(why))

    async def introduce(self) -> str:
        """Return our name there."""
        return "Porchlight"

    async def close(self) -> None:
        """Leave; nothing is held."""

    async def do(self, chat: Chat, act: Act) -> Outcome:
        """Do one act in the made-up world."""
        return self._table.do(chat.id, act)

    async def inspect(self, chat: Chat, account: str = "") -> Inspection:
        """Look into the made-up world."""
        return self._world.inspect(chat.id, account)

    # --- The guided story ---

    def begin(self, receive: Receive) -> None:
        """Let typed lines reach the bot from now on."""
        self._table.receive = receive

    def go(self, who: str, room: str | None) -> None:
        """Be this person in this room ("" is private); None: where they were last."""
        guest = self._guest(who)
        view = Viewpoint(guest, self._table.last_room(guest.id) if room is None else room)
        if room is not None or view != self._table.view:
            self._table.enter(view)

    async def act(self, line: str) -> None:
        """Play a line of the story, printed as if it were typed. Raises Unplayable."""
        self.screen.typed(self._table.prompt, line)
        await self.play(line)

    # --- Lines ---

    async def play(self, words: str) -> bool:
        """Take one line as if it were typed; False at /quit. Raises Unplayable with a sentence."""
        line = words.strip()
        name, _, rest = line.partition(" ")
        if name in ("/quit", "/exit"):
            return False
        own = self._own.get(name)
        if own is not None:
            await own(rest.strip())
        elif line.isdecimal():
            await self._table.press_number(int(line))
        elif label := re.fullmatch(r"\[(.+)\]", line):
            await self._table.press_label(label[1])
        elif line.startswith(LINK):
            await self._table.open_link(line.removeprefix(LINK))
        elif line:
            await self._table.say(line)
        await self._time.settle()
        self._table.tell_news()
        return True

    async def _as(self, name: str) -> None:
        guest = self._guest(name)
        self._table.enter(Viewpoint(guest, self._table.last_room(guest.id)))

    async def _in(self, name: str) -> None:
        guest = self._table.view.guest
        if name.lower() in ("private", "me"):
            self._table.enter(Viewpoint(guest, ""))
            return
        for room in guest.rooms:
            if name and name.lower() in (room, self._world.rooms[room].title.lower()):
                self._table.enter(Viewpoint(guest, room))
                return
        rooms = ", ".join(("private", *guest.rooms))
        raise Unplayable(f"{guest.name} is in these chats: {rooms}.")

    async def _later(self, words: str) -> None:
        span = _SPAN.fullmatch(words.replace(" ", "").lower())
        if not words or span is None:
            raise Unplayable("How much later? Like this: /later 4h, /later 30m, /later 2d.")
        days, hours, minutes = (int(part or 0) for part in span.groups())
        self._table.moving = True
        try:
            by = timedelta(days=days, hours=hours, minutes=minutes)
            async for moment in self._time.later(by):
                self._table.tell_news(f"{clock(self._time.wall(moment))}. ")
        finally:
            self._table.moving = False
        self.screen.note(f"It is now {clock(self._time.wall(self._time.now()))}.")

    async def _reply(self, words: str) -> None:
        number, _, text = words.partition(" ")
        message = self._world.find(self._table.view.key, number.removeprefix("#"))
        if message is None or not text.strip():
            raise Unplayable("Like this: /reply 3 your words. The number stands behind the #.")
        await self._table.say(text.strip(), message)

    async def _press(self, words: str) -> None:
        number, _, button = words.partition(" ")
        if not button.strip().isdecimal():
            raise Unplayable("Like this: /press 57 2. The first number stands behind the #.")
        await self._table.press_of(number.removeprefix("#"), int(button))

    async def _paste(self, _words: str) -> None:
        if not self._table.copied:
            raise Unplayable("Nothing was copied yet.")
        await self._table.say(self._table.copied)

    async def _show(self, _words: str) -> None:
        self._table.enter(self._table.view, again=True)

    async def _who(self, _words: str) -> None:
        for guest in self._world.guests.values():
            rooms = ", ".join(self._world.rooms[room].title for room in guest.rooms)
            you = " (you)" if guest is self._table.view.guest else ""
            self.screen.line(f"  {guest.id:<8}{guest.name}, {guest.about}; in {rooms}{you}")

    async def _help(self, _words: str) -> None:
        self.screen.note(HELP)

    def _guest(self, name: str) -> Guest:
        for guest in self._world.guests.values():
            if name.lower() in (guest.id, guest.name.lower()):
                return guest
        names = ", ".join(self._world.guests)
        raise Unplayable(f"Who is that? Here are: {names}.")
